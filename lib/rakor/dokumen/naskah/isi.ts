import { AppError } from '@/lib/dasar/akses/galat'
import { medanDari, medanRapat } from '../medan'
import type { Alinea, BahanDokumen, BahanRapat, Blok } from '../types'

type Bahan = BahanDokumen | BahanRapat
import { salahDasar } from './dasar'
import type { Naskah, TempatTeks } from './types'
import { uraiTeks } from './urai'

/**
 * A text with its fields filled from a frozen position, or from the meeting's own records alone.
 * @throws RangeError for a field that there is not: what is kept was checked; AppError TERBITAN_DITOLAK naming one that only a position fills
 */
export function isiTeks(teks: string, bahan: Bahan): Alinea {
  return uraiTeks(teks).flatMap((potong): Alinea => {
    if (potong.jenis === 'kata') return [potong.isi]
    const medan = medanDari(potong.kunci)
    if (medan === undefined) throw new RangeError(`Medan ${potong.kunci} tidak dikenal`)
    if (bahan.bekuan !== null) return medan.dari(bahan)
    const milik = medanRapat(potong.kunci)
    if (milik === undefined) throw new AppError('TERBITAN_DITOLAK', { pesan: `Naskahnya memuat medan {${potong.kunci}}, yang baru terisi dari posisi beku. Bekukan posisinya lebih dulu, atau hapus medan itu dari naskah.` })
    return milik.dari(bahan)
  })
}

/** Whether the words of a document, as the office has them, ask for figures of a position. */
export const perluPosisi = (naskah: Naskah, milik: Pick<BahanDokumen, 'naskah'>): boolean =>
  naskah.teks.some((tempat) => uraiTeks(teksBerlaku(naskah, tempat, milik)).some((potong) => potong.jenis === 'medan' && medanRapat(potong.kunci) === undefined))

export const kunciTeks = ({ dokumen }: Pick<Naskah, 'dokumen'>, { kunci }: Pick<TempatTeks, 'kunci'>): string => `${dokumen}/${kunci}`

/** The words that count: the office's where it wrote any, else the product's. */
export const teksBerlaku = (naskah: Naskah, tempat: TempatTeks, { naskah: milik }: Pick<BahanDokumen, 'naskah'>): string => milik?.[kunciTeks(naskah, tempat)] ?? tempat.bawaan

/** Paragraphs in the office's own words that say of a field what it is not: kept before that was checked. The product's are code and have their tests. */
export const salahKantor = (naskah: Naskah, { naskah: milik }: Pick<BahanDokumen, 'naskah'>): { nama: string; pesan: string }[] => naskah.teks.flatMap((tempat) => {
  const isi = milik?.[kunciTeks(naskah, tempat)]
  return isi === undefined ? [] : salahDasar(uraiTeks(isi)).map(({ pesan }) => ({ nama: tempat.nama, pesan }))
})

/** Whether a place of the text stands in the document of this position. */
export const berlaku = ({ bila }: TempatTeks, bahan: Bahan): boolean => bila === undefined || (bahan.bekuan === null ? bila.rapat?.(bahan) ?? false : bila.benar(bahan))

/** Paragraphs of a document by the names of their places, those that this position does not have left out. */
export function alineaDari(naskah: Naskah, bahan: Bahan, kunci: readonly string[]): Alinea[] {
  return kunci.flatMap((satu) => {
    const tempat = naskah.teks.find((item) => item.kunci === satu)
    if (tempat === undefined) throw new RangeError(`Naskah ${naskah.dokumen} tidak memiliki ${satu}`)
    return berlaku(tempat, bahan) ? [isiTeks(teksBerlaku(naskah, tempat, bahan), bahan)] : []
  })
}

/** The same as blocks. */
export const blokDari = (naskah: Naskah, bahan: Bahan, kunci: readonly string[]): Blok[] => alineaDari(naskah, bahan, kunci).map((isi) => ({ jenis: 'alinea', isi }))
/** The same as a list. */
export const butirDari = (naskah: Naskah, bahan: Bahan, kunci: readonly string[], bernomor = true): Blok[] => {
  const isi = alineaDari(naskah, bahan, kunci)
  return isi.length === 0 ? [] : [{ jenis: 'butir', isi, bernomor }]
}
