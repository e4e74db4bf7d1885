import { berikutnya, terancam } from '@/lib/lihat/panel/dak/data'
import type { BahanDokumen } from '../../types'

/** What of DAK Fisik lapses next as of the frozen day; null: nothing, or the year has no rules. */
export const berikutDak = ({ ringkasan: { data: { dak } } }: BahanDokumen): ReturnType<typeof berikutnya> => (dak.aturan === null ? null : berikutnya(terancam(dak.alokasi)))
