import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'

/** The words of the screen for a report's state; null = nothing was begun. */
export const NAMA_STATUS: Record<StatusLaporan, string> = {
  DRAF: 'Draf',
  MENUNGGU_PERSETUJUAN: 'Menunggu persetujuan kepala',
  DIAJUKAN: 'Menunggu verifikasi',
  DIPERIKSA: 'Sedang diperiksa',
  DIKEMBALIKAN: 'Dikembalikan',
  DIVERIFIKASI: 'Diverifikasi',
  TERKUNCI: 'Terkunci',
}
export const NAMA_BELUM_MULAI = 'Belum mulai'

export type Langkah = 'ajukan' | 'setujui' | 'tarik' | 'periksa' | 'verifikasi' | 'kembalikan'

/** The report has reached the office; locking a month keeps such a report. */
export const STATUS_DI_KANTOR: readonly StatusLaporan[] = ['DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI']

/** The report has been in the office, whatever came of it: whether it was in time is settled. */
export const pernahSampai = (status: StatusLaporan | null): boolean => status === 'DIKEMBALIKAN' || status === 'TERKUNCI' || (status !== null && STATUS_DI_KANTOR.includes(status))

/** From which states a step may be taken. */
export const ASAL: Record<Langkah, readonly StatusLaporan[]> = {
  ajukan: ['DRAF', 'DIKEMBALIKAN'],
  setujui: ['MENUNGGU_PERSETUJUAN'],
  tarik: ['MENUNGGU_PERSETUJUAN', 'DIAJUKAN'],
  periksa: ['DIAJUKAN'],
  verifikasi: ['DIAJUKAN', 'DIPERIKSA'],
  kembalikan: ['MENUNGGU_PERSETUJUAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI'],
}

/** Where a step leads. */
export function tujuan(langkah: Langkah, perluPersetujuanKepala: boolean): StatusLaporan {
  if (langkah === 'ajukan') return perluPersetujuanKepala ? 'MENUNGGU_PERSETUJUAN' : 'DIAJUKAN'
  if (langkah === 'setujui') return 'DIAJUKAN'
  if (langkah === 'tarik') return 'DRAF'
  if (langkah === 'periksa') return 'DIPERIKSA'
  return langkah === 'verifikasi' ? 'DIVERIFIKASI' : 'DIKEMBALIKAN'
}

/** What happened, as one tells it afterwards. */
export function kataPeristiwa(dari: StatusLaporan | null, ke: StatusLaporan): string {
  if (dari === 'TERKUNCI') return 'membuka kembali'
  if (dari === ke) return 'mengunci periode tanpa laporan ini'
  if (ke === 'DRAF') return dari === null ? 'mulai mengisi' : 'menarik kembali'
  if (ke === 'MENUNGGU_PERSETUJUAN') return 'mengirim, menunggu persetujuan kepala'
  if (ke === 'DIAJUKAN') return dari === 'MENUNGGU_PERSETUJUAN' ? 'menyetujui dan mengirim ke kantor' : 'mengirim ke kantor'
  if (ke === 'DIPERIKSA') return 'mulai memeriksa'
  if (ke === 'DIKEMBALIKAN') return 'mengembalikan'
  return ke === 'DIVERIFIKASI' ? 'memverifikasi' : 'mengunci bersama periode'
}

/** Who has to act next. */
export const MENUNGGU_SIAPA: Record<StatusLaporan, string> = {
  DRAF: 'operator unit',
  MENUNGGU_PERSETUJUAN: 'kepala perangkat daerah',
  DIAJUKAN: 'Bagian Administrasi Pembangunan',
  DIPERIKSA: 'analis yang memeriksa',
  DIKEMBALIKAN: 'operator unit',
  DIVERIFIKASI: 'penguncian periode',
  TERKUNCI: 'tidak ada',
}
