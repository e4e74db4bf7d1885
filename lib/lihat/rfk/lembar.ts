import type { LembarTulis, SelTulis } from '@/lib/dasar/buku/types'
import { namaBulan, tanggalAkhirBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { triwulan } from '@/lib/realisasi/bulan'
import { BELUM_DICATAT, PEMERINTAH } from './constants'
import type { KolomRfk } from './sel'
import { susunIsi, susunKepala } from './tabel'
import type { BahanRfk, Simpul } from './types'

export type Baris = (SelTulis | null)[]

/** Text over the width of what a page shows at a glance. */
export const kalimat = (isi: string, lebar: number, rupa: 'judul' | 'subjudul' | 'keterangan' = 'keterangan'): Baris => [{ isi, rupa, lebar }]

function draf({ unit, statusLaporan }: BahanRfk): string {
  const belum = unit && statusLaporan !== 'DIVERIFIKASI' ? ' dan laporan unit ini belum diverifikasi' : ''
  return `DRAF: periode ini belum dikunci${belum}, angka masih dapat berubah.`
}

/** An empty form says so: nobody shall take it for a unit that spent nothing. */
const hampa = ({ tahun, unit }: BahanRfk): string => `Belum ada anggaran yang dicatat untuk ${unit ? 'unit ini' : 'perangkat daerah mana pun'} pada tahun anggaran ${tahun}; bentuk ini kosong.`

/** What every sheet says of itself: whose, at which cut-off, on which versions, how old, and whether it may be relied on. */
export function susunKop(bahan: BahanRfk, judul: string, dasar: readonly string[], lebar: number): Baris[] {
  const { tahun, bulan, seluruh, statusPeriode } = bahan
  const usia = seluruh.posisi.diperbarui ? `entri terakhir ${waktuWib(seluruh.posisi.diperbarui)}` : 'belum ada entri'
  const versi = `${bahan.apbdVersi ?? 'APBD belum ada'}; ${bahan.kasVersi ?? 'anggaran kas belum ada'}`
  return [
    kalimat(judul, lebar, 'judul'),
    kalimat(`${PEMERINTAH}, Tahun Anggaran ${tahun}`, lebar, 'subjudul'),
    kalimat(bahan.unit ? `${bahan.unit.kode} ${bahan.unit.nama}` : 'Seluruh perangkat daerah', lebar, 'subjudul'),
    kalimat(`Data per ${tanggalAkhirBulan(tahun, bulan)} (s.d. ${namaBulan(bulan)}, triwulan ${['I', 'II', 'III', 'IV'][triwulan(bulan) - 1]}), disusun ${waktuWib(bahan.disusun)}; ${usia}. Versi: ${versi}.`, lebar),
    ...dasar.map((isi) => kalimat(isi, lebar)),
    ...(bahan.contoh ? [kalimat('DATA CONTOH: sebagian angka tahun ini dikarang untuk peragaan, bukan laporan resmi.', lebar, 'subjudul')] : []),
    ...(statusPeriode === 'TERKUNCI' ? [] : [kalimat(draf(bahan), lebar, 'subjudul')]),
    [],
  ]
}

/** Under the table: what the signs mean and which columns the product has no data for. */
export function susunCatatan(kolom: readonly KolomRfk[], tambahan: readonly string[], lebar: number): Baris[] {
  const kosong = kolom.filter((item) => !item.isi).map((item) => (item.kelompok ? `${item.kelompok}: ${item.kepala}` : item.kepala))
  return [
    [],
    kalimat('Keterangan', lebar, 'subjudul'),
    kalimat('Tanda – berarti tidak berlaku atau belum dientri, bukan nol. Persen dihitung dari jumlah rupiah, bukan rata-rata persen.', lebar),
    ...(kosong.length > 0 ? [kalimat(`Kolom kosong ${BELUM_DICATAT}: ${kosong.join('; ')}.`, lebar)] : []),
    ...tambahan.map((isi) => kalimat(isi, lebar)),
  ]
}

export interface IsiLembar {
  nama: string
  judul: string
  kolom: readonly KolomRfk[]
  akar: Simpul
  /** basis and kind of deviation, under the title */
  dasar: readonly string[]
  catatan?: readonly string[]
  /** rows between the head and the table: the table then scrolls with them */
  pembuka?: readonly Baris[]
  /** rows after the notes */
  ekor?: readonly Baris[]
  bekuKolom: number
  /** pages that a print is wide; the first `bekuKolom` columns then stand on each */
  lebarHalaman?: number
}

/** A whole sheet: its head, the table, the notes. */
export function susunLembar(bahan: BahanRfk, { nama, judul, kolom, akar, dasar, catatan = [], pembuka = [], ekor = [], bekuKolom, lebarHalaman = 1 }: IsiLembar): LembarTulis {
  // text beyond the columns that every page repeats would be cut off on the second
  const lebar = lebarHalaman > 1 ? bekuKolom : Math.min(kolom.length, 14)
  const kosong = akar.anak.length === 0 && bahan.sub.length === 0 ? [hampa(bahan)] : []
  const kop = [...susunKop(bahan, judul, [...kosong, ...dasar], lebar), ...pembuka]
  const kepala = susunKepala(kolom)
  const atas = kop.length + kepala.length
  return {
    nama,
    kolom: kolom.map((item) => ({ lebar: item.lebar })),
    baris: [...kop, ...kepala, ...susunIsi(kolom, akar, atas + 1), ...susunCatatan(kolom, catatan, lebar), ...ekor],
    ...(pembuka.length === 0 ? { bekuBaris: atas, bekuKolom } : {}),
    cetak: { arah: 'mendatar', barisJudul: [kop.length + 1, atas], ...(lebarHalaman > 1 ? { lebarHalaman, kolomJudul: bekuKolom } : {}) },
  }
}
