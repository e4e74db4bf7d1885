import type { LembarTulis, Rupa, SelTulis } from '@/lib/dasar/buku/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { BarisIsian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { hitungBaris, jumlahkanBaris, nilaiSel, persenPagu, targetBulan } from '@/lib/lapor/pelaporan/utils'
import { KOLOM_ID, KOLOM_ISIAN, NAMA_LEMBAR, TANDA_KOLOM, TARGET_AWAL, TEMPAT, TEMPAT_KAS } from '../constants'
import { bagi, dariLembar, jumlahBarisan, jumlahKelompok, jumlahSemua, type Rentang } from './rumus'
import { barisBerisi, pecahan, selIsi, uang, validasiKolom, type Baris } from './sel'
import { idBaris, idSub } from '../utils'

const LEBAR = TEMPAT.fisikAlasan + 1
/** rows above the lines: title, unit, note, two heads, the numbers of the columns */
export const BARIS_KEPALA = 6
const KINI = [TEMPAT.lalu, TEMPAT.rkud, TEMPAT.rkudKoreksi, TEMPAT.non, TEMPAT.nonKoreksi] as const
/** columns that are summed per sub-kegiatan and over all */
const DIJUMLAH = [TEMPAT.pagu, TEMPAT.kas, ...KINI, TEMPAT.kini] as const

/** Where the lines of a sheet stand; both sheets have the same rows. */
export const rentangBaris = (jumlah: number): Rentang => ({ dari: BARIS_KEPALA + 1, sampai: BARIS_KEPALA + Math.max(jumlah, 1) })

/** Numbers under the heads: the returned file's columns are found by them, wherever they stand. */
export const barisNomor = (lebar: number, tanda: string): Baris =>
  Array.from({ length: lebar }, (_, i) => (i === KOLOM_ID ? { isi: tanda } : { isi: i, rupa: 'kepalaKecil' as const }))

const kepala = (isi: string, lain: Partial<SelTulis> = {}): SelTulis => ({ isi, rupa: 'kepala', ...lain })
const tinggi = (isi: string): SelTulis => kepala(isi, { tinggi: 2 })

function kepalaKolom(bulan: string): Baris[] {
  const atas = Array.from({ length: LEBAR }, (): SelTulis | null => null)
  atas[TEMPAT.kode] = tinggi('Kode')
  atas[TEMPAT.uraian] = tinggi('Sub-kegiatan / rekening')
  atas[TEMPAT.sumber] = tinggi('Sumber dana')
  atas[TEMPAT.pagu] = tinggi('Pagu (Rp)')
  atas[TEMPAT.kas] = tinggi(`Anggaran kas s.d. ${bulan} (Rp)`)
  atas[TEMPAT.lalu] = tinggi('Realisasi s.d. bulan lalu (Rp)')
  atas[TEMPAT.rkud] = kepala(`RKUD ${bulan}`, { lebar: 3 })
  atas[TEMPAT.non] = kepala(`Non-RKUD ${bulan}`, { lebar: 3 })
  atas[TEMPAT.kini] = tinggi(`Realisasi s.d. ${bulan} (Rp)`)
  atas[TEMPAT.persen] = tinggi('Terhadap pagu (%)')
  atas[TEMPAT.target] = kepala('Fisik kumulatif', { lebar: 4 })
  const bawah = Array.from({ length: LEBAR }, (): SelTulis | null => null)
  for (const [kolom, isi] of [
    [TEMPAT.rkud, 'Realisasi (Rp)'], [TEMPAT.rkudKoreksi, 'Koreksi (Rp)'], [TEMPAT.rkudAlasan, 'Alasan koreksi'],
    [TEMPAT.non, 'Realisasi (Rp)'], [TEMPAT.nonKoreksi, 'Koreksi (Rp)'], [TEMPAT.nonAlasan, 'Alasan koreksi'],
    [TEMPAT.target, `Target s.d. ${bulan}`], [TEMPAT.fisikLalu, 'Bulan lalu'], [TEMPAT.fisik, `Realisasi s.d. ${bulan}`], [TEMPAT.fisikAlasan, 'Alasan bila turun'],
  ] as const) bawah[kolom] = kepala(isi)
  return [atas, bawah]
}

type Nilai = Readonly<Record<(typeof DIJUMLAH)[number], string | number | null>>

function nilaiJumlah(baris: readonly BarisIsian[], bulan: number): { nilai: Nilai; persen: number | null } {
  const h = jumlahkanBaris(baris, bulan)
  const kanal = (ambil: (satu: BarisIsian) => bigint | null): string | number | null => {
    const ada = baris.map(ambil).filter((satu) => satu !== null)
    return ada.length === 0 ? null : Number(ada.reduce((a, b) => a + b, 0n)) / 100
  }
  const nol = (nilai: bigint): bigint | null => (nilai === 0n ? null : nilai)
  const nilai: Nilai = {
    [TEMPAT.pagu]: baris.every((satu) => satu.pagu === null) ? null : uang(h.pagu),
    [TEMPAT.kas]: uang(h.kasSampai),
    [TEMPAT.lalu]: uang(h.lalu),
    [TEMPAT.rkud]: kanal((satu) => satu.kanal.RKUD.nilai),
    [TEMPAT.rkudKoreksi]: kanal((satu) => nol(satu.kanal.RKUD.koreksi)),
    [TEMPAT.non]: kanal((satu) => satu.kanal.NON_RKUD.nilai),
    [TEMPAT.nonKoreksi]: kanal((satu) => nol(satu.kanal.NON_RKUD.koreksi)),
    [TEMPAT.kini]: uang(h.sampai),
  }
  return { nilai, persen: pecahan(persenPagu(h)) }
}

/** Rows of sums: every number with the formula that gives it. An empty sum is "" in the formula, so it is "" here too. */
function selJumlah(nilai: Nilai, persen: number | null, rumus: (kolom: number) => string, barisKe: number): Record<number, SelTulis> {
  const isi: Record<number, SelTulis> = {}
  for (const kolom of DIJUMLAH) isi[kolom] = { isi: nilai[kolom] ?? '', rumus: rumus(kolom), rupa: 'rupiahTebal' }
  isi[TEMPAT.persen] = { isi: persen ?? '', rumus: bagi(TEMPAT.kini, TEMPAT.pagu, barisKe), rupa: 'persenTebal' }
  return isi
}

function barisSub(sub: SubIsian, { isian, hak }: LembarUnit, barisKe: number): Baris {
  const target = targetBulan(sub.fisik)
  const { nilai, persen } = nilaiJumlah(sub.baris, isian.bulan)
  const isi: Record<number, SelTulis> = {
    ...(sub.baris.length > 0 ? selJumlah(nilai, persen, (kolom) => jumlahKelompok(kolom, { dari: barisKe + 1, sampai: barisKe + sub.baris.length }), barisKe) : {}),
    [KOLOM_ID]: { isi: idSub(sub) },
    [TEMPAT.kode]: { isi: sub.kode, rupa: 'kodeTebal' },
    [TEMPAT.uraian]: { isi: sub.nama, rupa: 'teksTebal' },
    [TEMPAT.fisikLalu]: { isi: sub.fisik.persenLalu === null ? null : sub.fisik.persenLalu / 10_000, rupa: 'persenTebal' },
  }
  for (const kolom of KOLOM_ISIAN) if (kolom.untuk === 'S') isi[kolom.kolom] = selIsi(kolom, sub.id, nilaiSel(sub, kolom.alamat(sub.id)), hak)
  const rencana = dariLembar(NAMA_LEMBAR.target, TARGET_AWAL + isian.bulan - 1, rentangBaris(isian.sub.length), barisKe)
  isi[TEMPAT.target] = { isi: target === null ? '' : target / 10_000, rumus: rencana, rupa: 'persenTebal' }
  return barisBerisi(LEBAR, 'teksTebal', isi)
}

function barisAnggaran(sub: SubIsian, baris: BarisIsian, { isian, hak }: LembarUnit, rentang: Rentang, barisKe: number): Baris {
  const h = hitungBaris(baris, isian.bulan)
  const rupiah: Rupa = 'rupiah'
  const isi: Record<number, SelTulis> = {
    [KOLOM_ID]: { isi: idBaris(baris) },
    [TEMPAT.kode]: { isi: baris.rekeningKode, rupa: 'kode' },
    [TEMPAT.uraian]: { isi: baris.rekeningNama, rupa: 'teks' },
    [TEMPAT.sumber]: { isi: baris.sumberDana, rupa: 'teks' },
    [TEMPAT.kas]: { isi: uang(h.kasSampai) ?? '', rumus: dariLembar(NAMA_LEMBAR.kas, TEMPAT_KAS.kini, rentang, barisKe), rupa: rupiah },
    [TEMPAT.lalu]: { isi: uang(h.lalu), rupa: rupiah },
    [TEMPAT.kini]: { isi: uang(h.sampai) ?? '', rumus: jumlahBarisan(KINI, barisKe), rupa: rupiah },
    [TEMPAT.persen]: { isi: pecahan(persenPagu(h)) ?? '', rumus: bagi(TEMPAT.kini, TEMPAT.pagu, barisKe), rupa: 'persen' },
  }
  for (const kolom of KOLOM_ISIAN) if (kolom.untuk === 'B') isi[kolom.kolom] = selIsi(kolom, baris.id, nilaiSel(sub, kolom.alamat(baris.id)), hak)
  return barisBerisi(LEBAR, 'teks', isi)
}

/** The main sheet: sub-kegiatan with their lines, the month's figures, live sums per sub-kegiatan and over all. */
export function susunIsian(lembar: LembarUnit, keterangan: string): LembarTulis {
  const { isian, unit } = lembar
  const rentang = rentangBaris(isian.sub.reduce((jumlah, sub) => jumlah + 1 + sub.baris.length, 0))
  let ke = rentang.dari
  const isi = isian.sub.flatMap((sub) => [
    barisSub(sub, lembar, ke++),
    ...sub.baris.map((baris) => barisAnggaran(sub, baris, lembar, rentang, ke++)),
  ])
  const total = nilaiJumlah(isian.sub.flatMap((sub) => sub.baris), isian.bulan)
  const barisTotal = rentang.sampai + 1
  const judul = (isiJudul: string, rupa: Rupa): Baris => [null, { isi: isiJudul, rupa, lebar: TEMPAT.rkud - TEMPAT.kode + 1 }]
  return {
    nama: NAMA_LEMBAR.isian,
    kolom: [4, 18, 44, 22, 17, 17, 17, 17, 15, 18, 17, 15, 18, 17, 10, 10, 10, 10, 18].map((lebar, i) => ({ lebar, ...(i === KOLOM_ID ? { sembunyi: true } : {}) })),
    bekuBaris: BARIS_KEPALA,
    bekuKolom: TEMPAT.sumber,
    dilindungi: true,
    validasi: validasiKolom(KOLOM_ISIAN.filter(({ kolom }) => kolom !== TEMPAT.target), rentang),
    cetak: { arah: 'mendatar', barisJudul: [4, BARIS_KEPALA] },
    baris: [
      judul(`Isian laporan ${namaBulan(isian.bulan)} ${isian.tahun}`, 'judul'),
      judul(unit.nama, 'subjudul'),
      judul(keterangan, 'keterangan'),
      ...kepalaKolom(namaBulan(isian.bulan)),
      barisNomor(LEBAR, TANDA_KOLOM.isian),
      ...(isi.length > 0 ? isi : [barisBerisi(LEBAR, 'teks', { [TEMPAT.uraian]: { isi: 'Unit ini belum punya baris anggaran.', rupa: 'teks' } })]),
      barisBerisi(LEBAR, 'teksTebal', {
        ...selJumlah(total.nilai, total.persen, (kolom) => jumlahSemua(kolom, rentang), barisTotal),
        [KOLOM_ID]: { isi: 'J' },
        [TEMPAT.uraian]: { isi: 'Jumlah unit', rupa: 'teksTebal' },
      }),
    ],
  }
}
