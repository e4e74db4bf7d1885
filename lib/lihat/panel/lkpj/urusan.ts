import { bilangan, persen as tulisPersen } from '@/lib/dasar/format/angka'
import { bilanganKata, awalBesar } from '@/lib/dasar/format/kalimat'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { bandingkanRasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { serapanPagu } from '@/lib/realisasi/serapan'
import type { BarisTabel, DefinisiPanel } from '../types'
import { barisLkpj, berangka, dilaksanakan, jumlahLkpj, KOLOM_LKPJ } from './baris'
import type { BarisLkpj, DataLkpj } from './data'

const urutKode = (a: BarisLkpj, b: BarisLkpj): number => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0)
const hrefSub = (kueri: string, saring: string): string => `/kesenjangan/sub-kegiatan?${kueri}&${saring}`
const berpagu = (baris: readonly BarisLkpj[]): BarisLkpj[] => baris.filter(berangka).sort(urutKode)

/** Of which program, bidang and urusan a code is: told by its sub-kegiatan, not by cutting the code. */
function indukDari({ tempat }: DataLkpj): { bidang: Map<string, string>; program: Map<string, string>; kegiatan: Map<string, string> } {
  return {
    bidang: new Map(tempat.map((satu) => [satu.bidang, satu.urusan])),
    program: new Map(tempat.map((satu) => [satu.program, satu.bidang])),
    kegiatan: new Map(tempat.map((satu) => [satu.kegiatan, satu.program])),
  }
}

const terendah = (daftar: readonly BarisLkpj[]): BarisLkpj | null =>
  daftar.reduce<BarisLkpj | null>((pilih, satu) => {
    const [a, b] = [serapanPagu(satu), pilih === null ? null : serapanPagu(pilih)]
    return a.ada && (b === null || !b.ada || bandingkanRasio(a, b) < 0) ? satu : pilih
  }, null)

/** Urusan with their bidang. */
export const panelLkpjUrusan: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-urusan',
  susun: (data) => {
    const { bidang: induk } = indukDari(data)
    const bidang = berpagu(data.bidang)
    // of one that was not reported, or in part, nobody knows how low it is
    const lapor = bidang.filter(({ belum, paguTakLapor }) => belum === undefined && paguTakLapor === undefined)
    const rendah = terendah(lapor)
    return {
      kunci: 'lkpj-urusan',
      judul: rendah === null || bidang.length < 2 ? 'Bagaimana capaian setiap urusan?' : `${awalBesar(bilanganKata(bidang.filter(dilaksanakan).length))} bidang urusan dilaksanakan; serapan terendah${lapor.length < bidang.length ? ' di antara yang melapor' : ''} ${rendah.nama} ${tulisPersen(serapanPagu(rendah))}`,
      tabel: {
        caption: `Pagu, realisasi, dan fisik menurut urusan dan bidang urusan, ${data.tahun}`,
        kolom: [{ kunci: 'nama', nama: 'Urusan dan bidang urusan' }, ...KOLOM_LKPJ],
        baris: berpagu(data.urusan).flatMap((satu): BarisTabel[] => [
          barisLkpj(satu, `urusan-${satu.kunci}`, { tingkat: 0 }),
          ...bidang.filter(({ kunci }) => induk.get(kunci) === satu.kunci).map((anak) => barisLkpj(anak, `bidang-${anak.kunci}`, { tingkat: 1 })),
        ]),
        ...jumlahLkpj(data.seluruh),
      },
      rumus: [RUMUS.serapanPagu, RUMUS.fisik],
      kosong: { judul: 'Belum ada pagu menurut urusan' },
    }
  },
}

/** Programs under their bidang. */
export const panelLkpjProgram: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-program',
  susun: (data) => {
    const { program: induk } = indukDari(data)
    const program = berpagu(data.program)
    return {
      kunci: 'lkpj-program',
      judul: program.length === 0 ? 'Program apa saja yang dilaksanakan?' : `${bilangan(program.filter(dilaksanakan).length)} program dilaksanakan pada ${bilangan(data.bidang.filter(dilaksanakan).length)} bidang urusan`,
      tabel: {
        caption: `Pagu, realisasi, dan fisik menurut bidang urusan dan program, ${data.tahun}`, tampil: 25,
        kolom: [{ kunci: 'nama', nama: 'Bidang urusan dan program' }, ...KOLOM_LKPJ],
        baris: berpagu(data.bidang).flatMap((satu): BarisTabel[] => [
          barisLkpj(satu, `bidang-${satu.kunci}`, { tingkat: 0 }),
          ...program.filter(({ kunci }) => induk.get(kunci) === satu.kunci).map((anak) => barisLkpj(anak, `program-${anak.kunci}`, { tingkat: 1, href: hrefSub(data.kueri, `program=${anak.kunci}`) })),
        ]),
        ...jumlahLkpj(data.seluruh),
      },
      rumus: [RUMUS.serapanPagu, RUMUS.fisik],
      kosong: { judul: 'Belum ada pagu menurut program' },
    }
  },
}

/** The whole tree down to each unit's sub-kegiatan: thousands of rows, for files. */
export const panelLkpjRincian: DefinisiPanel<DataLkpj> = {
  kunci: 'lkpj-rincian',
  susun: (data) => {
    const induk = indukDari(data)
    const tempat = new Map(data.tempat.map((satu) => [String(satu.subId), satu]))
    const anak = <K>(daftar: readonly BarisLkpj[], kunci: (satu: BarisLkpj) => K | undefined): Map<K | undefined, BarisLkpj[]> => kelompokkan(berpagu(daftar), kunci)
    const [bidang, program, kegiatan] = [anak(data.bidang, ({ kunci }) => induk.bidang.get(kunci)), anak(data.program, ({ kunci }) => induk.program.get(kunci)), anak(data.kegiatan, ({ kunci }) => induk.kegiatan.get(kunci))]
    const sub = anak(data.sub, ({ kunci }) => tempat.get(kunci)?.kegiatan)
    const baris = (satu: BarisLkpj, jenis: string, tingkat: number): BarisTabel => {
      const unit = jenis === 'sub' ? tempat.get(satu.kunci)?.unit : undefined
      return barisLkpj(satu, `${jenis}-${satu.kunci}`, { tingkat, ...(unit === undefined ? {} : { rinci: unit }) })
    }
    return {
      kunci: 'lkpj-rincian',
      judul: data.sub.length === 0 ? 'Apa yang dilaksanakan sampai sub-kegiatan?' : `${bilangan(berpagu(data.sub).length)} sub-kegiatan unit menurut urusan, program, dan kegiatan`,
      tabel: {
        caption: `Pagu, realisasi, dan fisik menurut urusan, bidang urusan, program, kegiatan, dan sub-kegiatan, ${data.tahun}`, tampil: 25,
        kolom: [{ kunci: 'nama', nama: 'Urusan sampai sub-kegiatan' }, ...KOLOM_LKPJ],
        baris: berpagu(data.urusan).flatMap((u) => [baris(u, 'urusan', 0), ...(bidang.get(u.kunci) ?? []).flatMap((b) => [baris(b, 'bidang', 1), ...(program.get(b.kunci) ?? []).flatMap((p) => [
          baris(p, 'program', 2), ...(kegiatan.get(p.kunci) ?? []).flatMap((k) => [baris(k, 'kegiatan', 3), ...(sub.get(k.kunci) ?? []).map((s) => baris(s, 'sub', 4))]),
        ])])]),
        ...jumlahLkpj(data.seluruh),
      },
      rumus: [RUMUS.serapanPagu, RUMUS.fisik, RUMUS.sisaPagu],
      kosong: { judul: 'Belum ada pagu menurut sub-kegiatan' },
    }
  },
}
