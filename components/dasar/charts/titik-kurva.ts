import { persenRatusan } from '@/lib/dasar/format/angka'
import { bulanTahun, namaBulanPendek } from '@/lib/dasar/format/tanggal'
import type { DataKurva } from './kurva-s'
import type { TitikKurva } from './kurva-recharts'

const angka = (ratusan: number | null | undefined): number | null => (ratusan === null || ratusan === undefined ? null : ratusan / 100)

/** The points of the interactive layer, with every text already written: month 0, then the twelve months. */
export function susunTitik({ tahun, batas, target, realisasi, lalu, proyeksi = null }: DataKurva): TitikKurva[] {
  const bulan = Array.from({ length: 12 }, (_, index): TitikKurva => {
    const t = target[index] ?? null
    const r = realisasi[index] ?? null
    const l = lalu[index] ?? null
    const teks = [
      bulanTahun(tahun, index + 1),
      t === null ? '' : `${index + 1 > batas ? 'Rencana' : 'Target'} ${persenRatusan(t)}`,
      r === null ? '' : `Realisasi ${persenRatusan(r)}`,
      index === 11 && r === null && proyeksi !== null ? `Proyeksi ${persenRatusan(proyeksi)}` : '',
      l === null ? '' : `Realisasi ${tahun - 1} ${persenRatusan(l)}`,
    ].filter((item) => item !== '')
    return { bulan: namaBulanPendek(index + 1), target: angka(t), realisasi: angka(r), lalu: angka(l), teks }
  })
  return [{ bulan: '', target: 0, realisasi: 0, lalu: lalu.length > 0 ? 0 : null, teks: [] }, ...bulan]
}
