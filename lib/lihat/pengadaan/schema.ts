import { idDari } from '@/lib/dasar/akses/scope'
import { METODE, TAHAP } from '@/lib/realisasi/pengadaan/tahap'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { SaringPaket } from './types'

export const TANDA = ['kritis', 'risiko', 'terlambat', 'tanpa-foto', 'tanpa-sub', 'tanpa-rup', 'batal'] as const
export const NAMA_TANDA: Readonly<Record<(typeof TANDA)[number], string>> = {
  kritis: 'Kontrak kritis', risiko: 'Berisiko akhir tahun', terlambat: 'Terlambat dimulai', 'tanpa-foto': 'Fisik terakhir tanpa foto', 'tanpa-sub': 'Belum ditautkan ke sub-kegiatan', 'tanpa-rup': 'Tidak ada di RUP', batal: 'Dibatalkan, tidak dilaksanakan, putus',
}
const satu = (nilai: string | string[] | undefined): string => (Array.isArray(nilai) ? nilai.at(-1) : nilai) ?? ''
const dalam = (daftar: readonly string[], nilai: string): string | null => (daftar.includes(nilai) ? nilai : null)

/** The choice of packages that an address asks for; what is nonsense chooses nothing. */
export const parseSaring = (cari: SearchParams): SaringPaket => ({
  q: satu(cari.q).slice(0, 100),
  unit: idDari(satu(cari.unit)) || null,
  tahap: dalam(['BELUM_RUP', ...TAHAP], satu(cari.tahap)),
  metode: dalam(METODE, satu(cari.metode)),
  tanda: dalam(TANDA, satu(cari.tanda)),
  hal: Math.max(1, Math.min(9_999, idDari(satu(cari.hal)) || 1)),
})
