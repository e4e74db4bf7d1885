import { susunPaparan } from '@/lib/rakor/paparan/utils'
import { dasarDokumen } from '../bersama'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'

/** The slides as blocks: what is shown and what is said, for the check of figures before the file goes out. The file itself is drawn from the slides. */
const susun = (bahan: BahanDokumen): Dokumen => dasarDokumen(bahan, 'paparan', 'Bahan Paparan', susunPaparan(bahan).flatMap(({ judul, isi, panel, baris, catatan }): Blok[] => [
  { jenis: 'judul', tingkat: 2, isi: judul },
  ...isi.map((satu): Blok => ({ jenis: 'alinea', isi: satu })),
  ...panel.map((satu): Blok => ({ jenis: 'panel', panel: satu, baris })),
  ...catatan.map((satu): Blok => ({ jenis: 'alinea', isi: satu })),
]), { arah: 'datar' })

export const paparan: DefinisiDokumen = {
  kunci: 'paparan', nama: 'Bahan paparan', guna: 'Slide rapat dengan bagan yang dapat disunting dan catatan pembicara di bawah tiap slide.', format: ['pptx'], susun,
}
