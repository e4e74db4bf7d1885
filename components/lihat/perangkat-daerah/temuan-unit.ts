import { bilangan } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata, daftarKata } from '@/lib/dasar/format/kalimat'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { KendalaUnit, SimpulProgram } from '@/lib/lihat/perangkat-daerah/types'
import type { BulanRiwayat } from './riwayat-laporan'

/** "42 sub-kegiatan dalam enam program" */
export function temuanPohon(pohon: readonly SimpulProgram[]): string {
  if (pohon.length === 0) return 'Sub-kegiatan apa yang dikerjakan?'
  const banyak = pohon.reduce((n, program) => n + program.kegiatan.reduce((m, kegiatan) => m + kegiatan.sub.length, 0), 0)
  return `${bilangan(banyak)} sub-kegiatan dalam ${bilanganKata(pohon.length)} program`
}

/** "Tiga kendala masih terbuka, satu selesai" */
export function temuanKendala(daftar: readonly KendalaUnit[]): string {
  const kendala = daftar.filter((item) => item.sifat === 'KENDALA')
  const terbuka = kendala.filter((item) => item.status === 'TERBUKA').length
  if (kendala.length === 0) return 'Apa yang menghambat dan mendukung?'
  if (terbuka === 0) return `Semua kendala sudah selesai (${bilanganKata(kendala.length)})`
  const selesai = kendala.length - terbuka
  return `${awalBesar(bilanganKata(terbuka))} kendala masih terbuka${selesai > 0 ? `, ${bilanganKata(selesai)} selesai` : ''}`
}

/** "Laporan terlambat pada Maret dan Mei" */
export function temuanLaporan(riwayat: readonly BulanRiwayat[]): string {
  const dibuka = riwayat.filter((item) => item.laporan.periode !== 'BELUM_DIBUKA')
  if (dibuka.length === 0) return 'Kapan laporan dikirim?'
  const terlambat = dibuka.filter((item) => item.laporan.terlambat).map((item) => namaBulan(item.laporan.bulan))
  return terlambat.length === 0 ? 'Laporan selalu dikirim sebelum tenggat' : `Laporan terlambat atau tidak dikirim pada ${daftarKata(terlambat)}`
}
