import type { BenchResult } from '@/lib/dasar/launcher/bench-run'
import { susunPptx } from '@/lib/rakor/dokumen/pptx/utils'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import { PENUH } from '@/lib/rakor/paparan/uji/contoh'
import { kali, median, ms } from './alat'

/** As many units as the regency has, each with its hidden slide. */
function banyakUnit(bahan: BahanDokumen, banyak: number): BahanDokumen {
  const { data, panel } = bahan.ringkasan
  const unit = Array.from({ length: banyak }, (_, i) => {
    const asal = data.unit[i % data.unit.length]
    return asal ? [{ ...asal, posisi: { ...asal.posisi, kunci: String(i + 1), nama: `Perangkat Daerah ${i + 1}` } }] : []
  }).flat()
  return { ...bahan, ringkasan: { data: { ...data, unit }, panel } }
}

/** The presentation: its slides, and the PowerPoint file of them with notes and charts (bar: 2 s). */
export default async function bench(): Promise<BenchResult> {
  const bahan = banyakUnit(PENUH, 75)
  const slide = susunPaparan(bahan)
  const tampak = slide.filter(({ tersembunyi }) => !tersembunyi)
  const semua = await median(9, () => susunPptx(bahan, slide))
  const sebagian = await median(9, () => susunPptx(bahan, tampak))
  const besar = (await susunPptx(bahan, slide)).length
  return {
    name: 'Bahan paparan',
    rows: [
      ['susun slide', ms(await median(9, () => Promise.resolve(susunPaparan(bahan))))],
      [`PPTX ${slide.length} slide, ${Math.round(besar / 1024)} KB (sasaran <= 2 dtk)`, `${ms(semua)} (${kali(semua / 2000)} sasaran)`],
      [`PPTX ${tampak.length} slide yang tampak`, ms(sebagian)],
    ],
  }
}
