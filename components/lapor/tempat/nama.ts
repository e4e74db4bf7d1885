import type { Wilayah } from '@/lib/tahun/wilayah/types'

/** A place that ended, as people read it. */
export const namaBerakhir = ({ nama }: Pick<Wilayah, 'nama'>): string => `${nama} (sudah berakhir)`

/** Places as people read them. @param berakhir those that ended */
export function namaTempat(wilayah: readonly Wilayah[], ids: readonly number[], berakhir: readonly Wilayah[] = []): string {
  const nama = new Map([...wilayah.map((satu) => [satu.id, satu.nama] as const), ...berakhir.map((satu) => [satu.id, namaBerakhir(satu)] as const)])
  return ids.map((id) => nama.get(id) ?? 'wilayah yang sudah berakhir').join(', ')
}
