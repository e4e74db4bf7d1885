import type { SelCetak, Tanda } from '@/lib/dasar/typst/types'
import { rekat } from '@/lib/dasar/format/angka'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Kolom, Sel, Tabel } from '@/lib/lihat/panel/types'
import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { NAMA_ZONA, ZONA, type Zona } from '@/lib/realisasi/zona'

/** The shape of each zona, the same on screen and on paper. */
export const TANDA: Record<Zona, Tanda> = { MERAH: 'turun', KUNING: 'ketupat', HIJAU: 'bulat', MENDAHULUI: 'naik', BELUM_LAPOR: 'arsir' }

/** A zona as word and shape; none is its reason, in quiet words. */
export function selZona(sel: Extract<Sel, { jenis: 'zona' }>): SelCetak {
  const t = tulisSel(sel, {}, false)
  return sel.nilai === null ? { t, redup: true } : { t, tanda: TANDA[sel.nilai] }
}

/** The five shapes with their words, for tables whose cells hold the shape alone. */
export const LEGENDA_ZONA: readonly SelCetak[] = ZONA.map((zona) => ({ t: NAMA_ZONA[zona], tanda: TANDA[zona] }))

/**
 * A cell as it is printed.
 * @param penuh full rupiah also in a column of billions
 * @param padat the shape of a zona alone
 */
export function selCetak(sel: Sel | undefined, kolom: Pick<Kolom, 'miliar'>, penuh: boolean, padat = false): SelCetak {
  if (sel?.jenis === 'zona') {
    const satu = selZona(sel)
    return padat && satu.tanda !== undefined ? { ...satu, padat } : satu
  }
  const tulisan = rekat(tulisSel(sel, kolom, penuh))
  // a day is never parted
  const t = sel?.jenis === 'tanggal' ? tulisan.replaceAll(' ', '\u00a0') : tulisan
  if (sel?.jenis === 'tanpa') return { t, redup: true }
  return sel?.jenis === 'teks' && sel.rinci !== undefined && sel.rinci !== '' ? { t, r: rekat(sel.rinci) } : { t }
}

/** What names a row: the text of its first column. */
export const namaBaris = (tabel: Tabel, sel: Readonly<Record<string, Sel>>): string => {
  const [pertama] = tabel.kolom
  return pertama ? tulisSel(sel[pertama.kunci], pertama, false) : ''
}

/** Length of a percentage on a scale from nought to `maks` whole percent, 0..1; null: n/a. Below nought it is nought. */
export function bagian(nilai: Rasio, maks = 100): { isi: number | null; lewat: boolean } {
  const ratusan = bulatkanPersen(nilai)
  if (ratusan === null) return { isi: null, lewat: false }
  return { isi: Math.min(Math.max(ratusan, 0), maks * 100) / (maks * 100), lewat: ratusan > maks * 100 }
}

/** Share of an amount in the largest, 0..1, to a ten thousandth. */
export const bagianDari = (nilai: bigint, terbesar: bigint): number =>
  terbesar <= 0n ? 0 : Number(((nilai < 0n ? -nilai : nilai) * 10_000n) / terbesar) / 10_000

/** Amount, count or points of a cell as one whole number; null: it has none. */
export function besarSel(sel: Sel | undefined): bigint | null {
  if (sel?.jenis === 'rupiah') return sel.nilai
  const nilai = sel?.jenis === 'bilangan' ? sel.nilai : sel?.jenis === 'poin' || sel?.jenis === 'persen' ? bulatkanPersen(sel.nilai) : null
  return nilai === null ? null : BigInt(nilai)
}
