import { alamatEntri } from '@/components/lihat/hari-ini/alamat'
import type { TempatBantuan } from '@/lib/lihat/bantuan/types'

/** A part of the reader's own entry page at the open month; without one, the list of what she may enter. */
export const keEntri = ({ unitId, bulan }: TempatBantuan, bagian: 'lembar' | 'kendala' | 'kirim'): string =>
  unitId === null || bulan === null ? '/entri' : alamatEntri({ unitId, ...bulan }, bagian)

export const keTemplat = ({ unitId, bulan }: TempatBantuan): string =>
  unitId === null || bulan === null ? '/entri' : `/entri/${unitId}/templat?tahun=${bulan.tahun}&bulan=${bulan.bulan}`

/** A page of the office at the open month. */
export const keKantor = ({ bulan }: TempatBantuan, halaman: string): string => (bulan === null ? halaman : `${halaman}?tahun=${bulan.tahun}&bulan=${bulan.bulan}`)
