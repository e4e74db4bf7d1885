import type { SaringanKendala } from '@/lib/lihat/kendala/schema'

/** The filter as parameters of the address; what is as it starts is left out. */
export function paramKendala({ sifat, status, sebab, unit, kategori, asisten, dukungan, cari, urut, halaman }: SaringanKendala): Record<string, string> {
  const isi: Record<string, string | null> = {
    sifat: sifat === 'KENDALA' ? null : sifat, status: status === 'terbuka' || sifat === 'DUKUNGAN' ? null : status, sebab, unit: unit === null ? null : String(unit), kategori, asisten, dukungan,
    cari: cari === '' ? null : cari, urut: urut === 'rupiah' ? null : urut, halaman: halaman === 1 ? null : String(halaman),
  }
  return Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]) => (nilai === null ? [] : [[nama, nilai]])))
}

/** The register in a view ("tahun=…") with a filter; a part of it may be changed. */
export function alamatKendala(kueri: string, saringan: SaringanKendala, ubah: Partial<SaringanKendala> = {}, dasar = '/kendala'): string {
  const param = new URLSearchParams(paramKendala({ ...saringan, halaman: 1, ...ubah })).toString()
  return `${dasar}?${kueri}${param === '' ? '' : `&${param}`}`
}
