import { ALASAN } from './alasan'
import type { Posisi } from './posisi'
import { rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'

export const RUMUS_CAKUPAN_LAPOR: Rumus = {
  nama: 'Cakupan laporan',
  rumus: 'anggaran kas kumulatif unit yang laporan bulan itu sudah dikirim ÷ anggaran kas kumulatif × 100%',
  keterangan: 'Seberapa besar bagian dari yang seharusnya terealisasi diwakili oleh laporan bulan itu. Unit yang belum mengirim tetap ikut dalam jumlah dengan yang sudah dientri.',
  sumber: 'Ketentuan aplikasi, agar posisi dari sebagian laporan tidak terbaca sebagai posisi seluruh kabupaten.',
}

/** Share of the anggaran kas that the handed-in reports of the cut-off month stand for. n/a without anggaran kas. */
export function cakupanLapor({ angkas, angkasMelapor }: Pick<Posisi, 'angkas' | 'angkasMelapor'>): Rasio {
  if (angkas === null) return tiada(ALASAN.angkasKosong)
  return rasio(angkasMelapor, angkas, ALASAN.angkasNol)
}
