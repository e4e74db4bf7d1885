import { persen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan, kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataTema, SatuTema } from '@/lib/lihat/tema/types'

/** A theme's page in the same view. */
export const hrefTema = (kueri: string, kode: string): string => `/tema/${kode}?${kueri}`

/** Where sub-kegiatan of a theme are decided, in the same view. */
export const hrefTanda = (kueri: string, kode: string, keadaan: 'usul' | 'ya' = 'usul'): string => `/tema/tanda?${kueri}&tema=${kode}${keadaan === 'usul' ? '' : `&keadaan=${keadaan}`}`

export const KALIMAT_IRISAN = 'Satu sub-kegiatan dapat melayani beberapa tema, jadi tema tidak dijumlahkan.'

/** Money of a theme in a sentence: what was spent, of how much, and what it should be. */
export function kalimatTema({ nama, seluruh }: Pick<SatuTema, 'nama' | 'seluruh'>, { tahun, bulan }: Pick<DataTema, 'tahun' | 'bulan'>): string {
  if (seluruh === null) return `${nama}: belum ada sub-kegiatan yang ditandai ${sampaiBulan(tahun, bulan)}`
  const { posisi: { realisasi, pagu }, serapanPagu, target, melapor } = seluruh
  if (!melapor || realisasi === null || !serapanPagu.ada) return `${nama}: ${kalimatPosisi(seluruh, tahun)}`
  return `${nama}: ${rupiahSingkat(realisasi)} dibelanjakan ${sampaiBulan(tahun, bulan)}, ${persen(serapanPagu)} dari pagu ${rupiahSingkat(pagu)}${target.ada ? `; seharusnya ${persen(target)}` : ''}.${kalimatCakupan(seluruh)}`
}

/** What to do where nothing was confirmed yet. */
export const kosongTema = ({ usul }: Pick<SatuTema, 'usul'>): { judul: string; isi: string } => ({
  judul: 'Belum ada sub-kegiatan yang ditandai tema ini',
  isi: usul.jumlah > 0 ? `${usul.jumlah} sub-kegiatan diusulkan dan menunggu diputus kantor pada halaman Penandaan tema.` : 'Kantor menandainya pada halaman Penandaan tema; pola usulan diatur pada Pengaturan, Tema.',
})
