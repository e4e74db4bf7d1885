import type { SaringTanda } from '@/lib/lapor/tema/schema'

/** The filter as parameters of the address; what is as it starts is left out. */
export function paramTanda({ tema, keadaan, unit, cari, halaman }: SaringTanda): Record<string, string> {
  const isi: Record<string, string | null> = {
    tema: tema === '' ? null : tema, keadaan: keadaan === 'usul' ? null : keadaan, unit: unit === null ? null : String(unit), cari: cari === '' ? null : cari, halaman: halaman === 1 ? null : String(halaman),
  }
  return Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]) => (nilai === null ? [] : [[nama, nilai]])))
}

/** The list in a view ("tahun=…") with a filter; a part of it may be changed. */
export function alamatTanda(kueri: string, saring: SaringTanda, ubah: Partial<SaringTanda> = {}): string {
  const param = new URLSearchParams(paramTanda({ ...saring, halaman: 1, ...ubah })).toString()
  return `/tema/tanda?${kueri}${param === '' ? '' : `&${param}`}`
}
