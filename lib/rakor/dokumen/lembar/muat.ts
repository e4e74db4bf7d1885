import 'server-only'
import { susunLembar, UKURAN_LEMBAR } from '../isi/lembar-evaluasi'
import { susunPdf } from '../pdf/utils'
import type { BahanLembar, Dokumen, HalamanUnit } from '../types'

const MAKS_HALAMAN = 2

/** Pages of a PDF that was set here: each is an object of its own, uncovered. */
export const banyakHalaman = (pdf: Uint8Array): number => (Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/g) ?? []).length

/** The sheet of a unit on two pages at most: only setting it tells how long it is, so one that is longer is set again with shorter lists. */
export async function muatLembar(bahan: BahanLembar, unit: HalamanUnit): Promise<{ dokumen: Dokumen; isi: Uint8Array }> {
  const [pertama, ...pendek] = UKURAN_LEMBAR
  let dokumen = susunLembar(bahan, unit, pertama)
  let isi = await susunPdf(dokumen)
  for (const ukuran of pendek) {
    if (banyakHalaman(isi) <= MAKS_HALAMAN) break
    dokumen = susunLembar(bahan, unit, ukuran)
    isi = await susunPdf(dokumen)
  }
  return { dokumen, isi }
}
