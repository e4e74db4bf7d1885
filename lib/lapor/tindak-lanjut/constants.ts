import type { HasilTutup, JenisLangkah, JenisLampiran } from './types'

/** Bytes of one attachment, and the longest side of a picture (pixels). */
export const MAKS_LAMPIRAN = 3_000_000
export const SISI_LAMPIRAN = 6_000

export const NAMA_LANGKAH: Readonly<Record<JenisLangkah, string>> = { LANGKAH: 'Langkah', LAPOR: 'Dilaporkan selesai', KEMBALI: 'Dikembalikan kantor', TARIK: 'Satu-satunya bukti ditarik', TARIK_SEBAGIAN: 'Lampiran ditarik' }
export const NAMA_HASIL: Readonly<Record<HasilTutup, string>> = { SELESAI: 'selesai', DIBATALKAN: 'dibatalkan' }
export const MIME_LAMPIRAN: Readonly<Record<JenisLampiran, string>> = { PDF: 'application/pdf', JPEG: 'image/jpeg' }

/** Steps of one decision: more of them are a correspondence, not steps. */
export const MAKS_LANGKAH = 200
