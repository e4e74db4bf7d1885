import { KANAL, type Kanal } from '@/lib/lapor/entri/utils'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { NOL, senFromText, type Sen } from '@/lib/realisasi/rupiah'
import type { BarisIsian, FisikIsian, IsiKanal, JawabanBesaran, SubIsian } from './types'

export interface RowSub {
  id: number
  unit_id: number
  kode: string
  nama: string
  kegiatan_kode: string
  kegiatan_nama: string
  kendala: number
  persen: string | null
  alasan: string | null
  persen_lalu: string | null
  bulan_lalu: number | null
}
export interface RowTarget {
  sub_id: number
  bulan: number
  persen: string
}
export interface RowBaris {
  id: number
  sub_id: number
  rekening_kode: string
  rekening_nama: string
  sumber_dana: string
  sumber_kode: string
  pagu: string | null
  pagu_lalu: string | null
}
export interface RowKas {
  baris_id: number
  bulan: number
  nilai: string
  /** of the version before the one in force */
  dulu: boolean
}
export interface RowRealisasi {
  baris_id: number
  kanal: Kanal
  lalu: string | null
  sebulan: string | null
  nilai: string | null
  koreksi: string | null
  alasan: string | null
}

const uang = (teks: string | null): Sen | null => (teks === null ? null : senFromText(teks))
const ratusan = (teks: string | null): number | null => (teks === null ? null : Number(senFromText(teks)))
const kosong = (): IsiKanal => ({ nilai: null, koreksi: NOL, alasan: '', lalu: null })

/** The rows of the lines, by sub-kegiatan. */
function susunBaris(rows: readonly RowBaris[], kas: readonly RowKas[], realisasi: readonly RowRealisasi[], jawaban: readonly JawabanBesaran[]): Map<number, BarisIsian[]> {
  const kasPer = kelompokkan(kas, (row) => row.baris_id)
  const jawabanPer = kelompokkan(jawaban, ({ kunci }) => Number(kunci.split('.')[1]))
  const realisasiPer = kelompokkan(realisasi, (row) => row.baris_id)
  const kanal = (id: number, nama: Kanal): IsiKanal => {
    const row = realisasiPer.get(id)?.find((satu) => satu.kanal === nama)
    return row ? { nilai: uang(row.nilai), koreksi: uang(row.koreksi) ?? NOL, alasan: row.alasan ?? '', lalu: uang(row.lalu), sebulan: uang(row.sebulan) } : kosong()
  }
  const susun = (row: RowBaris): BarisIsian => {
    const setahun = (dulu: boolean): (Sen | null)[] => {
      const bulanan = new Map((kasPer.get(row.id) ?? []).filter((satu) => satu.dulu === dulu).map((satu) => [satu.bulan, senFromText(satu.nilai)]))
      return Array.from({ length: 12 }, (_, i) => bulanan.get(i + 1) ?? null)
    }
    return {
      id: row.id,
      rekeningKode: row.rekening_kode,
      rekeningNama: row.rekening_nama,
      sumberDana: row.sumber_dana,
      sumberDanaKode: row.sumber_kode,
      pagu: uang(row.pagu),
      kas: setahun(false),
      paguLalu: uang(row.pagu_lalu),
      kasLalu: setahun(true),
      jawaban: jawabanPer.get(row.id) ?? [],
      kanal: Object.fromEntries(KANAL.map((nama) => [nama, kanal(row.id, nama)])) as Record<Kanal, IsiKanal>,
    }
  }
  return new Map([...kelompokkan(rows, (row) => row.sub_id)].map(([id, daftar]) => [id, daftar.map(susun)]))
}

const susunFisik = (row: RowSub, bulan: number, target: readonly RowTarget[]): FisikIsian => ({
  bulan,
  rencana: Array.from({ length: 12 }, (_, i) => ratusan(target.find((satu) => satu.bulan === i + 1)?.persen ?? null)),
  persen: ratusan(row.persen),
  alasan: row.alasan ?? '',
  persenLalu: ratusan(row.persen_lalu),
  bulanLalu: row.bulan_lalu,
})

/** Puts the rows of the reads together: sub-kegiatan with their lines and their plan. */
export function susunSub(
  bulan: number,
  sub: readonly RowSub[],
  target: readonly RowTarget[],
  baris: readonly RowBaris[],
  kas: readonly RowKas[],
  realisasi: readonly RowRealisasi[],
  jawaban: readonly JawabanBesaran[],
): SubIsian[] {
  const barisPer = susunBaris(baris, kas, realisasi, jawaban)
  const targetPer = kelompokkan(target, (row) => row.sub_id)
  return sub.map((row) => ({
    id: row.id,
    kode: row.kode,
    nama: row.nama,
    kegiatanKode: row.kegiatan_kode,
    kegiatanNama: row.kegiatan_nama,
    baris: barisPer.get(row.id) ?? [],
    fisik: susunFisik(row, bulan, targetPer.get(row.id) ?? []),
    jumlahKendala: row.kendala,
  }))
}
