import { cariMenu, type PeranMenu } from '@/components/dasar/shell/menu'
import { MIN_HURUF } from '@/lib/lihat/cari/constants'
import type { KelompokCari } from '@/lib/lihat/cari/types'

/** Adds the pages of the menu that fit: before the rest where their name does, else after it. */
export function denganHalaman(peran: PeranMenu, q: string, hasil: readonly KelompokCari[], batas: number): KelompokCari[] {
  const halaman = q.length < MIN_HURUF ? [] : cariMenu(peran, q)
  if (halaman.length === 0) return [...hasil]
  const kelompok: KelompokCari = {
    kelompok: 'halaman', jumlah: halaman.length,
    butir: halaman.slice(0, batas).map(({ href, nama, tentang = '' }) => ({ judul: nama, keterangan: tentang, href })),
  }
  const bernama = halaman.some(({ nama }) => nama.toLowerCase().startsWith(q.toLowerCase()))
  return bernama ? [kelompok, ...hasil] : [...hasil, kelompok]
}
