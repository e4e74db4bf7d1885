import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'

/** What may be done with several reports at once. */
export const LANGKAH_BANYAK = ['periksa', 'verifikasi'] as const
export type LangkahBanyak = (typeof LANGKAH_BANYAK)[number]

/** One ticked report as it was seen: its revision, and the mark of its figures and findings. */
export interface Pilihan {
  unitId: number
  versi: number
  tanda: string
}

/** What became of one report. berubah: somebody or something was faster, so that nothing was decided. */
export interface HasilSatu {
  unitId: number
  nama: string
  hasil: 'selesai' | 'ditolak' | 'berubah'
  kata: string
}

export interface HasilBanyak {
  langkah: LangkahBanyak
  daftar: HasilSatu[]
  /** reports of the month that still wait for the office */
  menunggu: number
}

interface Menunggu {
  status: StatusLaporan | null
  versi: number
  pemeriksaId: string | null
  catatanTerbuka: number
}

/** A report that lies with the office and is not decided. */
export const menungguKantor = ({ status }: { status: StatusLaporan | null }): boolean => status === 'DIAJUKAN' || status === 'DIPERIKSA'

/**
 * Why a report cannot be decided together with others, though it waits; null: it can. What has errors or open notes is opened
 * first, and what a colleague has taken up is hers.
 */
export function alasanSendiri({ status, pemeriksaId, catatanTerbuka }: Menunggu, galat: number, saya: string): string | null {
  if (status === 'DIPERIKSA' && pemeriksaId !== saya) return 'Sedang diperiksa orang lain.'
  if (galat > 0) return `${galat} kesalahan: buka laporannya untuk memutuskan.`
  return catatanTerbuka > 0 ? `${catatanTerbuka} catatan pada sel belum selesai: buka laporannya.` : null
}

export const tulisPilihan = ({ unitId, versi, tanda }: Pilihan): string => `${unitId}:${versi}:${tanda}`
