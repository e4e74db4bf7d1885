import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Kolom, Sel } from '@/lib/lihat/panel/types'

/** Digits of a share kept in a sheet: more than anybody prints, less than a double rounds. */
const DESIMAL = 12

/** An exact fraction as a decimal with so many places, rounded half up away from nought. */
function desimal(pembilang: bigint, penyebut: bigint, tempat: number): string {
  const negatif = (pembilang < 0n) !== (penyebut < 0n) && pembilang !== 0n
  const [atas, bawah] = [pembilang < 0n ? -pembilang : pembilang, penyebut < 0n ? -penyebut : penyebut]
  const bulat = (atas * 10n ** BigInt(tempat) * 2n + bawah) / (bawah * 2n)
  const angka = bulat.toString().padStart(tempat + 1, '0')
  const pecahan = angka.slice(-tempat).replace(/0+$/, '')
  return `${negatif ? '-' : ''}${angka.slice(0, -tempat)}${pecahan === '' ? '' : `.${pecahan}`}`
}

/**
 * A cell as a number of a sheet: rupiah in full with its sen, a percentage as its share (0.3828...), points as points. null: there is none.
 */
export function nilaiLembar(sel: Sel | undefined): string | null {
  switch (sel?.jenis) {
    case 'rupiah': return sel.nilai === null ? null : desimal(sel.nilai, 100n, 2)
    case 'persen': return sel.nilai.ada ? desimal(sel.nilai.pembilang, sel.nilai.penyebut, DESIMAL) : null
    case 'poin': return sel.nilai.ada ? desimal(sel.nilai.pembilang * 100n, sel.nilai.penyebut, DESIMAL) : null
    case 'bilangan': return sel.nilai === null ? null : String(sel.nilai)
    default: return null
  }
}

/** How the sheet shows such numbers. */
export type FormatLembar = 'persen' | 'rupiah' | 'bilangan' | 'poin'
export const formatLembar = (sel: readonly (Sel | undefined)[]): FormatLembar => {
  const jenis = sel.find((satu) => nilaiLembar(satu) !== null)?.jenis
  return jenis === 'persen' || jenis === 'rupiah' || jenis === 'poin' ? jenis : 'bilangan'
}

/** A second line that is short enough to stand behind its name. */
const RINCI_PENDEK = 34
/** "3 tertinggi" */
const PENDEK = 11

/** A cell as a slide shows it. */
export function teksSel(sel: Sel | undefined, kolom: Pick<Kolom, 'miliar'>): string {
  const teks = tulisSel(sel, kolom, false)
  // a day and a short word group stay on one line
  if (sel?.jenis === 'tanggal' || (sel?.jenis === 'teks' && sel.rinci === undefined && teks.length <= PENDEK)) return teks.replaceAll(' ', '\u00a0')
  return sel?.jenis === 'teks' && sel.rinci !== undefined && sel.rinci.length <= RINCI_PENDEK ? `${teks} (${sel.rinci})` : teks
}

/** A column's head with its unit: "Kekurangan (Rp miliar)". */
export const namaKolom = ({ nama, satuan }: Kolom): string => (satuan === undefined ? nama : `${nama} (${satuan})`)
