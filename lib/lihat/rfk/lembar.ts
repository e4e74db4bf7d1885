import type { LembarTulis } from '@/lib/dasar/buku/types'
import { BELUM_DICATAT } from './constants'
import { catatanTidakDiisi, hampa, kalimat, susunKop } from './kop'
import { susunPengesahan } from './pengesahan'
import type { KolomRfk } from './sel'
import { susunIsi, susunKepala, type Baris } from './tabel'
import type { BahanRfk, PenandaTangan, Simpul } from './types'

/** Under the table: what the signs mean and which columns the product has no data for. */
function susunCatatan(kolom: readonly KolomRfk[], tambahan: readonly string[], lebar: number): Baris[] {
  const kosong = kolom.filter((item) => !item.isi).map((item) => (item.kelompok ? `${item.kelompok}: ${item.kepala}` : item.kepala))
  return [
    [],
    kalimat('Keterangan', lebar, 'subjudul'),
    kalimat('Tanda – berarti tidak berlaku atau belum dientri, bukan nol. Persen dihitung dari jumlah rupiah, bukan rata-rata persen.', lebar),
    ...(kosong.length > 0 ? [kalimat(`Kolom kosong ${BELUM_DICATAT}: ${kosong.join('; ')}.`, lebar)] : []),
    ...tambahan.map((isi) => kalimat(isi, lebar)),
  ]
}

/** The rows of a table in its sheet, 1-based; the total is the last. */
export interface LetakTabel {
  awal: number
  akhir: number
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
  /** rows right under the total, which know where the table stands */
  penutup?: (letak: LetakTabel) => Baris[]
  /** rows after the table, before the signatures */
  ekor?: readonly Baris[]
  /** who signs, from the left; null is left out */
  penanda?: readonly (PenandaTangan | null)[]
  bekuKolom: number
  /** pages that a print is wide; the first `bekuKolom` columns then stand on each */
  lebarHalaman?: number
}

/** A whole sheet: its head, the table, what closes it, the signatures, the notes. */
export function susunLembar(bahan: BahanRfk, { nama, judul, kolom, akar, dasar, catatan = [], pembuka = [], penutup, ekor = [], penanda = [], bekuKolom, lebarHalaman = 1 }: IsiLembar): LembarTulis {
  // text beyond the columns that every page repeats would be cut off on the second
  const lebar = lebarHalaman > 1 ? bekuKolom : Math.min(kolom.length, 14)
  const kosong = akar.anak.length === 0 && bahan.sub.length === 0 ? [hampa(bahan)] : []
  const kop = [...susunKop(bahan, judul, [...kosong, ...dasar], lebar), ...pembuka]
  const kepala = susunKepala(kolom)
  const atas = kop.length + kepala.length
  const isi = susunIsi(kolom, akar, atas + 1)
  return {
    nama,
    kolom: kolom.map((item) => ({ lebar: item.lebar })),
    baris: [
      ...kop, ...kepala, ...isi, ...(penutup?.({ awal: atas + 1, akhir: atas + isi.length }) ?? []), ...ekor,
      ...(penanda.some(Boolean) ? [[], ...susunPengesahan(kolom, penanda)] : []),
      ...susunCatatan(kolom, [...catatan, ...catatanTidakDiisi(bahan)], lebar),
    ],
    ...(pembuka.length === 0 ? { bekuBaris: atas, bekuKolom } : {}),
    cetak: { arah: 'mendatar', barisJudul: [kop.length + 1, atas], ...(lebarHalaman > 1 ? { lebarHalaman, kolomJudul: bekuKolom } : {}) },
  }
}
