import { bulanTahun, namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'

/** A publication in force. Times are ISO. */
export interface Terbit {
  tahun: number
  bulan: number
  pada: string
  oleh: string
}

/** The publication that a month's figures stand in, its own or of the months after it; null: none, so that it may be opened. */
export const terbitAtas = (daftar: readonly Terbit[], { tahun, bulan }: { tahun: number; bulan: number }): Terbit | null =>
  daftar.filter((satu) => satu.tahun === tahun && satu.bulan >= bulan).sort((a, b) => a.bulan - b.bulan)[0] ?? null

/** Why a month stays closed, and the two ways out. @param terbuka the month in which a correction can be written; null: none is open */
export function kataTerbit({ tahun, bulan }: { tahun: number; bulan: number }, terbit: Terbit, terbuka: number | null): string {
  const memuat = terbit.bulan === bulan ? '' : `, dan memuat angka ${namaBulan(bulan)}`
  const koreksi = terbuka === null ? 'catat koreksi pada bulan berikutnya setelah dibuka' : `catat koreksi pada ${bulanTahun(tahun, terbuka)} (kolom koreksi, dengan alasannya)`
  return `Angka ${bulanTahun(terbit.tahun, terbit.bulan)} sudah diterbitkan ${waktuWib(terbit.pada)} oleh ${terbit.oleh}${memuat}; ${bulanTahun(tahun, bulan)} tidak dapat dibuka kembali. `
    + `Jalan keluar: ${koreksi}, atau orang kantor menarik penerbitan ${bulanTahun(terbit.tahun, terbit.bulan)} dengan alasan di halaman Rekonsiliasi, lalu ajukan lagi.`
}
