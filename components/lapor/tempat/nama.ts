import type { Wilayah } from '@/lib/tahun/wilayah/types'

/** Places as people read them. */
export const namaTempat = (wilayah: readonly Wilayah[], ids: readonly number[]): string => ids.map((id) => wilayah.find((satu) => satu.id === id)?.nama ?? 'wilayah yang sudah berakhir').join(', ')
