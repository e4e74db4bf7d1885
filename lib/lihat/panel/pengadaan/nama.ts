import type { Metode, Tahap, TahapKini } from '@/lib/realisasi/pengadaan/tahap'

export { NAMA_JENIS, NAMA_METODE } from '@/lib/lapor/pengadaan/constants'
/** Stages in words that hold for every method. */
export const NAMA_TAHAP: Readonly<Record<TahapKini, string>> = {
  BELUM_RUP: 'Belum di RUP', RUP: 'RUP tayang', PERSIAPAN: 'Persiapan', REVIU: 'Reviu Pokja', PEMILIHAN: 'Pemilihan', PEMENANG: 'Penetapan pemenang',
  KONTRAK: 'Kontrak', PELAKSANAAN: 'Pelaksanaan', SERAH_TERIMA: 'Serah terima', SELESAI: 'Selesai (FHO)',
}
const KHUSUS: Partial<Record<Metode, Partial<Record<Tahap, string>>>> = {
  E_PURCHASING: { PEMILIHAN: 'Pesanan dan negosiasi', KONTRAK: 'Surat pesanan' },
  PENGADAAN_LANGSUNG: { PEMILIHAN: 'Undangan dan penawaran', KONTRAK: 'SPK' },
  PENUNJUKAN_LANGSUNG: { PEMILIHAN: 'Undangan dan negosiasi' },
  SWAKELOLA: { PERSIAPAN: 'Persiapan (KAK dan tim)', KONTRAK: 'Kontrak swakelola' },
}
const UMUM: Partial<Record<Tahap, string>> = { PERSIAPAN: 'Persiapan (spesifikasi dan HPS)', REVIU: 'Reviu Pokja/UKPBJ', PEMILIHAN: 'Pengumuman (tayang)', PELAKSANAAN: 'Pelaksanaan (SPMK)', SERAH_TERIMA: 'Serah terima (PHO/BAST)', SELESAI: 'Selesai (FHO)' }

/** A stage as a method calls it. */
export const namaTahap = (metode: Metode, tahap: Tahap): string => KHUSUS[metode]?.[tahap] ?? UMUM[tahap] ?? NAMA_TAHAP[tahap]

export const NAMA_PERISTIWA: Readonly<Record<string, string>> = {
  SCM_1: 'SCM 1', SCM_2: 'SCM 2', SCM_3: 'SCM 3', UJI_COBA: 'Uji coba', PERINGATAN: 'Surat peringatan', PUTUS: 'Putus kontrak',
}
export const NAMA_SEBAB: Readonly<Record<string, string>> = { KAHAR: 'Keadaan kahar', PPK: 'PPK', PENYEDIA: 'Penyedia' }
export const NAMA_STATUS: Readonly<Record<string, string>> = { AKTIF: 'Dilaksanakan', DIBATALKAN: 'Dibatalkan', TIDAK_DILAKSANAKAN: 'Tidak dilaksanakan' }
export const NAMA_BAYAR: Readonly<Record<string, string>> = { UANG_MUKA: 'Uang muka', TERMIN: 'Termin', PELUNASAN: 'Pelunasan' }
