import { sampaiBulan, tanggal } from '@/lib/dasar/format/tanggal'
import type { BahanDokumen, Dokumen } from '@/lib/rakor/dokumen/types'
import type { Slide } from '@/lib/rakor/paparan/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { susunPaket } from './paket'
import { gambarSlide } from './slide'

type Terbitan = Dokumen['terbitan']

/** "Nomor 045/12/2023 · 12 Juli 2023 · versi 1", or that it is a draft. */
const kataTerbitan = ({ nomor, tanggal: hari, versi }: Terbitan): string[] =>
  versi === 0 ? ['draf, belum diterbitkan'] : [...(nomor === null ? [] : [`Nomor ${nomor}`]), ...(hari === null ? [] : [tanggal(hari)]), `versi ${versi}`]

/** What stands at the foot of every slide: which frozen position, until when, which issue, and whether it is sample data. */
export const kakiSlide = ({ bekuan, rapat, periode }: Pick<BahanDokumen, 'bekuan' | 'rapat' | 'periode'>, terbitan?: Terbitan): string =>
  [`Posisi beku ${bekuan.urutan}`, sampaiBulan(rapat.tahun, rapat.batasBulan), ...(terbitan === undefined ? [] : kataTerbitan(terbitan)), ...(periode.contoh ? ['Data contoh'] : [])].join(' · ')

/**
 * The meeting's presentation as a PowerPoint file (16:9): native charts and tables that can be edited, notes under each slide, hidden slides
 * behind the shown ones. Draws what the slides hold and computes nothing; equal slides of one frozen position give equal bytes.
 * @param slide in their order, at least one
 * @param terbitan number, day and version of the issue for the foot; missing: the foot says nothing of it
 * @throws RangeError for no slides
 */
export function susunPptx(bahan: BahanDokumen, slide: readonly Slide[], terbitan?: Terbitan): Promise<Uint8Array> {
  if (slide.length === 0) return Promise.reject(new RangeError('Paparan tanpa slide'))
  const kaki = kakiSlide(bahan, terbitan)
  const isi = slide.map((satu, i) => gambarSlide(satu, bahan, kaki, i + 1))
  return Promise.resolve(susunPaket(slide, isi, { judul: `Bahan paparan ${namaRapat(bahan.rapat)}`, pokok: kaki, pembuat: 'Bagian Administrasi Pembangunan', pada: bahan.bekuan.dibacaPada }))
}
