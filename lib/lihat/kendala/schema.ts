import { z } from 'zod'
import { SIFAT } from '@/lib/lapor/kendala/types'
import { KATEGORI } from '@/lib/realisasi/posisi'

/** States of an obstacle that the list can be narrowed to. */
export const STATUS_SARING = [
  'terbuka', 'lewat', 'tanpa-langkah', 'tanpa-rencana', 'selesai', 'baru-bulan', 'selesai-bulan', 'baru-triwulan', 'selesai-triwulan', 'semua',
] as const
export type StatusSaring = (typeof STATUS_SARING)[number]

export const URUT_KENDALA = ['rupiah', 'tenggat', 'umur', 'unit', 'sebab'] as const
export type UrutKendala = (typeof URUT_KENDALA)[number]

const satu = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.unknown())
const pilihan = <T extends readonly [string, ...string[]]>(daftar: T) => satu.pipe(z.enum(daftar).nullable()).catch(null)
const id = satu.pipe(z.string().regex(/^[1-9]\d{0,8}$/).transform(Number).nullable()).catch(null)

/** What the register shows, from the address. Bad values fall back; nothing throws. */
const skema = z.object({
  sifat: satu.pipe(z.enum(SIFAT)).catch('KENDALA'),
  status: pilihan(STATUS_SARING),
  sebab: satu.pipe(z.string().regex(/^[A-Z0-9_]{1,60}$/).nullable()).catch(null),
  unit: id,
  kategori: pilihan(KATEGORI),
  asisten: satu.pipe(z.string().trim().min(1).max(40).nullable()).catch(null),
  /** "ya": of units that ask the meeting for support this quarter */
  dukungan: pilihan(['ya']),
  cari: satu.pipe(z.string().trim().max(80)).catch(''),
  urut: satu.pipe(z.enum(URUT_KENDALA)).catch('rupiah'),
  halaman: satu.pipe(z.string().regex(/^[1-9]\d{0,3}$/).transform(Number)).catch(1),
})
export type SaringanKendala = Omit<z.infer<typeof skema>, 'status'> & { status: StatusSaring }

/** The register's filter: of obstacles the open ones where nothing is said, of supports all. */
export function parseKendala(params: Readonly<Record<string, string | string[] | undefined>>): SaringanKendala {
  const { status, ...isi } = skema.parse(params)
  return { ...isi, status: isi.sifat === 'DUKUNGAN' ? 'semua' : (status ?? 'terbuka') }
}
