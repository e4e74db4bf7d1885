import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import type { Slide } from '@/lib/rakor/paparan/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { susunPaket } from './paket'
import { gambarSlide } from './slide'

/** What stands at the foot of every slide: which frozen position, until when, and whether it is sample data. */
export const kakiSlide = ({ bekuan, rapat, periode }: Pick<BahanDokumen, 'bekuan' | 'rapat' | 'periode'>): string =>
  [`Posisi beku ${bekuan.urutan}`, sampaiBulan(rapat.tahun, rapat.batasBulan), ...(periode.contoh ? ['Data contoh'] : [])].join(' · ')

/**
 * The meeting's presentation as a PowerPoint file (16:9): native charts and tables that can be edited, notes under each slide, hidden slides
 * behind the shown ones. Draws what the slides hold and computes nothing; equal slides of one frozen position give equal bytes.
 * @param slide in their order, at least one
 * @throws RangeError for no slides
 */
export function susunPptx(bahan: BahanDokumen, slide: readonly Slide[]): Promise<Uint8Array> {
  if (slide.length === 0) return Promise.reject(new RangeError('Paparan tanpa slide'))
  const kaki = kakiSlide(bahan)
  const isi = slide.map((satu, i) => gambarSlide(satu, bahan, kaki, i + 1))
  const nama = namaRapat(bahan.rapat)
  return Promise.resolve(susunPaket(slide, isi, { judul: `Bahan paparan ${nama}`, pokok: kaki, pembuat: 'Bagian Administrasi Pembangunan', pada: bahan.bekuan.dibacaPada }))
}
