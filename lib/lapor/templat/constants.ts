import type { Alamat, Kanal } from '@/lib/lapor/entri/utils'
import { BULAN } from '@/lib/realisasi/bulan'

/** First cell of the hidden sheet; its version grows when the layout can no longer be read by newer code. */
export const TANDA_KUNCI = 'RAKOR-POP-TEMPLAT/1'
export const NAMA_LEMBAR = { petunjuk: 'Petunjuk', isian: 'Isian', kas: 'Anggaran kas', target: 'Target fisik', kendala: 'Kendala', pilihan: 'Pilihan', kunci: 'Kunci' } as const

/** What marks the row of column numbers on a sheet; it stands in the hidden first column. */
export const TANDA_KOLOM = { isian: '#isian', kas: '#kas', target: '#target' } as const
export type LembarIsi = keyof typeof TANDA_KOLOM
export const TANDA_KENDALA = '#kendala'

/** Largest file that is taken back, in bytes: a unit of 1.000 sub-kegiatan and 3.000 lines makes 2,1 MB, saved by LibreOffice 2,3 MB. */
export const MAKS_BERKAS = 8 * 1024 * 1024
export const TERLALU_BESAR = `Berkas lebih dari ${MAKS_BERKAS / 1024 / 1024} MB. Unggah berkas templatnya saja, tanpa gambar atau lembar tambahan.`
/** How long an upload waits to be applied, in hours. */
export const JAM_BERLAKU = 24
/** Uploads of one person that wait. */
export const MAKS_UNGGAHAN = 20
/** The hidden column with the row's own id. */
export const KOLOM_ID = 0

/** How the value of a cell is read and written. */
export type JenisNilai = 'uang' | 'uangBertanda' | 'persen' | 'teks'

/** An entry column: its place on the sheet, its name, and which cell of the row it is. */
export interface KolomIsi {
  kolom: number
  nama: string
  jenis: JenisNilai
  untuk: 'B' | 'S'
  alamat: (id: number) => Alamat
}

const realisasi = (kanal: Kanal, kolom: 'nilai' | 'koreksi' | 'alasan') => (baris: number): Alamat => ({ jenis: 'realisasi', baris, kanal, kolom })
const fisik = (kolom: 'target' | 'persen' | 'alasan') => (sub: number): Alamat => ({ jenis: 'fisik', sub, kolom })

/** Places of the columns of "Isian" that formulas and heads name. */
export const TEMPAT = {
  kode: 1, uraian: 2, sumber: 3, pagu: 4, kas: 5, lalu: 6, rkud: 7, rkudKoreksi: 8, rkudAlasan: 9,
  non: 10, nonKoreksi: 11, nonAlasan: 12, kini: 13, persen: 14, target: 15, fisikLalu: 16, fisik: 17, fisikAlasan: 18,
} as const
/** On "Target fisik": January stands here. */
export const TARGET_AWAL = 3
/** On "Anggaran kas": January stands here, the sums behind December. */
export const KAS_AWAL = 4
export const TEMPAT_KAS = { jumlah: KAS_AWAL + 12, kini: KAS_AWAL + 13, pagu: KAS_AWAL + 14, selisih: KAS_AWAL + 15 } as const

export const KOLOM_ISIAN: readonly KolomIsi[] = [
  { kolom: TEMPAT.pagu, nama: 'Pagu', jenis: 'uang', untuk: 'B', alamat: (baris) => ({ jenis: 'pagu', baris }) },
  { kolom: TEMPAT.rkud, nama: 'Realisasi RKUD', jenis: 'uang', untuk: 'B', alamat: realisasi('RKUD', 'nilai') },
  { kolom: TEMPAT.rkudKoreksi, nama: 'Koreksi RKUD', jenis: 'uangBertanda', untuk: 'B', alamat: realisasi('RKUD', 'koreksi') },
  { kolom: TEMPAT.rkudAlasan, nama: 'Alasan koreksi RKUD', jenis: 'teks', untuk: 'B', alamat: realisasi('RKUD', 'alasan') },
  { kolom: TEMPAT.non, nama: 'Realisasi Non-RKUD', jenis: 'uang', untuk: 'B', alamat: realisasi('NON_RKUD', 'nilai') },
  { kolom: TEMPAT.nonKoreksi, nama: 'Koreksi Non-RKUD', jenis: 'uangBertanda', untuk: 'B', alamat: realisasi('NON_RKUD', 'koreksi') },
  { kolom: TEMPAT.nonAlasan, nama: 'Alasan koreksi Non-RKUD', jenis: 'teks', untuk: 'B', alamat: realisasi('NON_RKUD', 'alasan') },
  // an entry of templates of before; since the plan has a sheet of its own this cell tells what stands there
  { kolom: TEMPAT.target, nama: 'Target fisik', jenis: 'persen', untuk: 'S', alamat: fisik('target') },
  { kolom: TEMPAT.fisik, nama: 'Realisasi fisik', jenis: 'persen', untuk: 'S', alamat: fisik('persen') },
  { kolom: TEMPAT.fisikAlasan, nama: 'Alasan fisik turun', jenis: 'teks', untuk: 'S', alamat: fisik('alasan') },
]
export const KOLOM_KAS: readonly KolomIsi[] = BULAN.map((nama, i) => ({
  kolom: KAS_AWAL + i, nama: `Anggaran kas ${nama}`, jenis: 'uang', untuk: 'B', alamat: (baris) => ({ jenis: 'kas', baris, bulan: i + 1 }),
}))
export const KOLOM_TARGET: readonly KolomIsi[] = BULAN.map((nama, i) => ({
  kolom: TARGET_AWAL + i, nama: `Target fisik ${nama}`, jenis: 'persen', untuk: 'S', alamat: (sub) => ({ jenis: 'target', sub, bulan: i + 1 }),
}))
export const KOLOM_LEMBAR: Readonly<Record<LembarIsi, readonly KolomIsi[]>> = { isian: KOLOM_ISIAN, kas: KOLOM_KAS, target: KOLOM_TARGET }
