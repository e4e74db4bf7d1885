import { bacaTanggal } from '@/lib/dasar/format/tanggal-baca'
import type { SearchParams } from '@/lib/tahun/periode/schema'

const satu = (nilai: string | string[] | undefined): string => (Array.isArray(nilai) ? nilai.at(-1) : nilai) ?? ''

/** `?hari=2023-07-12`, or as people write it; null: none, and `salah` holds what could not be read. */
export function parseHari(cari: SearchParams): { hari: string | null; salah: string | null } {
  const teks = satu(cari.hari).trim().slice(0, 60)
  if (teks === '') return { hari: null, salah: null }
  const hari = bacaTanggal(teks)
  return hari === null ? { hari: null, salah: teks } : { hari, salah: null }
}

/** The address with the year and month of the day that it asks for: the day says more than they do. */
export function denganHari(cari: SearchParams): SearchParams {
  const { hari } = parseHari(cari)
  return hari === null ? cari : { ...cari, tahun: hari.slice(0, 4), bulan: String(Number(hari.slice(5, 7))) }
}
