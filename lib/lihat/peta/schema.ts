import type { SearchParams } from '@/lib/tahun/periode/schema'
import { KEADAAN_TEMPAT, UKURAN, type SaringTempat, type UkuranPeta } from './types'

const satu = (nilai: string | string[] | undefined): string => (Array.isArray(nilai) ? nilai.at(-1) : nilai) ?? ''

/** What the address asks the map to show; nonsense shows pagu. */
export function parseUkuran(cari: SearchParams): UkuranPeta {
  const nilai = satu(cari.ukuran)
  return (UKURAN as readonly string[]).includes(nilai) || /^hasil-[1-9]\d{0,8}$/.test(nilai) ? (nilai as UkuranPeta) : 'pagu'
}

const nomor = (teks: string): number | null => (/^[1-9]\d{0,8}$/.test(teks) ? Number(teks) : null)

export const parseSaringTempat = (cari: SearchParams): SaringTempat => ({
  q: satu(cari.q).slice(0, 100),
  unit: nomor(satu(cari.unit)),
  keadaan: KEADAAN_TEMPAT.find((satuKeadaan) => satuKeadaan === satu(cari.keadaan)) ?? 'usul',
  jenis: satu(cari.jenis) === 'PAKET' ? 'PAKET' : satu(cari.jenis) === 'SUB' ? 'SUB' : null,
  kecamatan: nomor(satu(cari.kecamatan)),
  hal: Math.min(9_999, nomor(satu(cari.hal)) ?? 1),
})
