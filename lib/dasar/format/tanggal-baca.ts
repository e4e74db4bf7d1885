import { BULAN } from '@/lib/realisasi/bulan'

/** A day that exists, as a plain date. */
function hari(tahun: number, bulan: number, tanggal: number): string | null {
  const d = new Date(Date.UTC(tahun, bulan - 1, tanggal))
  return d.getUTCMonth() === bulan - 1 && d.getUTCDate() === tanggal && tahun >= 2000 && tahun <= 2100 ? d.toISOString().slice(0, 10) : null
}

/** A typed day as a plain date: "31 Desember 2023", "31/12/2023" (day first, as here), "2023-12-31". null: no day that exists. */
export function bacaTanggal(ketikan: string): string | null {
  const teks = ketikan.toLowerCase().replace(/\s+/g, ' ').trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(teks)
  if (iso) return hari(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const angka = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(teks)
  if (angka) return hari(Number(angka[3]), Number(angka[2]), Number(angka[1]))
  const kata = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(teks)
  const bulan = kata ? BULAN.findIndex((nama) => nama.toLowerCase() === kata[2]) + 1 : 0
  return kata && bulan > 0 ? hari(Number(kata[3]), bulan, Number(kata[1])) : null
}

/** A plain date as a form shows it for changing: "31/12/2023". */
export const tulisTanggal = (isi: string | null): string => (isi === null ? '' : isi.split('-').reverse().join('/'))
