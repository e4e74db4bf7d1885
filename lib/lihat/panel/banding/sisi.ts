import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import type { DataBanding, SisiBanding } from '@/lib/lihat/banding/types'
import { tanpaEntri } from '@/lib/realisasi/posisi'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { tanpa, uang } from '../sel'
import type { Kolom, Sel } from '../types'

export const mutlak = (nilai: Sen): Sen => (nilai < 0n ? sen(-nilai) : nilai)

/** "lebih tinggi Rp12,30 miliar", "lebih rendah …", "sama" */
export const kataBeda = (beda: Sen): string => (beda === 0n ? 'sama' : `lebih ${beda > 0n ? 'tinggi' : 'rendah'} ${rupiahSingkat(mutlak(beda))}`)

/** The columns of the two sides and of their difference, each of one unit of measure. */
export const kolomDua = ({ kiri, kanan }: Pick<DataBanding, 'kiri' | 'kanan'>, satuan: string, satuanBeda: string, isi: Partial<Kolom> = {}): Kolom[] => [
  { kunci: 'kiri', nama: kiri.label, satuan, angka: true, ...isi },
  { kunci: 'kanan', nama: kanan.label, satuan, angka: true, ...isi },
  { kunci: 'beda', nama: 'Selisih', satuan: satuanBeda, angka: true, ...isi },
]

/** A value of a side: what was never entered is no nought. */
export const selNilai = (nilai: Sen | null, kata: string): Sel => (nilai === null ? tanpa(kata) : uang(nilai))

/** Right minus left where both have a value. */
export const selBeda = (kiri: Sen | null, kanan: Sen | null): Sel => (kiri === null || kanan === null ? tanpa('tidak dapat dibandingkan') : uang(sen(kanan - kiri)))

/** What must be known of both sides before their figures are read. */
export function catatanSisi({ kiri, kanan, cakupan, bukuLain }: DataBanding): string {
  const sebagian = [kiri, kanan].filter(({ capaian: { posisi } }) => posisi.jumlahUnitMelapor < posisi.jumlahUnit)
  return [
    cakupan.length > 0 ? `Hanya ${cakupan.join(', ')}.` : '',
    ...sebagian.map(({ label, capaian: { posisi } }) => `${label}: ${posisi.jumlahUnitMelapor} dari ${posisi.jumlahUnit} unit melapor.`),
    kiri.bulan !== kanan.bulan && kiri.tahun !== kanan.tahun ? 'Bulan cut-off kedua sisi berbeda, jadi kumulatifnya tidak sama panjang.' : '',
    // "yang berlaku" is another budget on each side once the APBD changed between them: the labels do not say so
    kiri.versiNama !== null && kanan.versiNama !== null && kiri.versiNama !== kanan.versiNama ? `Versi APBD kedua sisi berbeda: ${kiri.label} menurut ${kiri.versiNama}, ${kanan.label} menurut ${kanan.versiNama}.` : '',
    bukuLain ? 'Kedua tahun memakai buku kode yang berbeda: bagian dipasangkan hanya bila kode dan namanya sama.' : '',
  ].filter((kata) => kata !== '').join(' ')
}

/** A side of which nothing was entered. */
export const tanpaIsi = ({ capaian: { posisi } }: SisiBanding): boolean => tanpaEntri(posisi)

export const BELUM_PAGU = 'belum ada pagu'

/** Of sides that cannot be held against each other because one of them is empty: which; null: both have something. */
export function sisiKosong({ kiri, kanan }: Pick<DataBanding, 'kiri' | 'kanan'>): string | null {
  const kosong = [kiri, kanan].filter(tanpaIsi).map(({ label }) => label)
  return kosong.length === 0 ? null : `${daftarKata(kosong)} ${BELUM_PAGU}`
}
