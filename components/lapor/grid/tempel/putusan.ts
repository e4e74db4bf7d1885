import { kenaliBlok } from '@/lib/lapor/tempel/utils'
import type { BlokKode, Tujuan } from '@/lib/lapor/tempel/types'
import { bacaTabelHtml } from '../inti/papan-html'
import { bacaTsv, type Blok } from '../inti/papan-klip'
import type { Rentang } from '../inti/rentang'
import type { BarisGrid } from '../baris'
import type { Kolom } from '../kolom'
import { bacaTempelan, tolakTempelan, type Tempelan } from '../tempelan'
import type { IsiGrid } from '../use-isi'
import { bertentangan, kolomTakTampak, sebabTanya, tanpaKolom } from './tempat'
import { barisUnit, tujuanKursor } from './unit'

/** A paste that has to be looked at before anything is written. */
export type TanyaTempel =
  | { jenis: 'kode'; blok: BlokKode; kursor: Tujuan }
  | { jenis: 'tempat'; tempelan: Tempelan; sebab: readonly string[]; tampakSaja: Tempelan | null; baris: readonly BarisGrid[] }
export type PutusanTempel = TanyaTempel | { jenis: 'tolak'; kabar: string } | { jenis: 'langsung'; tempelan: Tempelan }

/** More cells than any list of a unit has are pasted by their place alone. */
const MAKS_KODE = 60_000

/** The clipboard as a block: its text, or the table of its HTML where the text has no columns. */
function blokDari(data: Pick<DataTransfer, 'getData'>): { teks: string; blok: Blok | null } {
  const teks = data.getData('text/plain')
  const tabel = teks.includes('\t') ? null : bacaTabelHtml(data.getData('text/html'))
  return tabel && tabel.some((baris) => baris.length > 1) ? { teks: teks || ' ', blok: tabel } : { teks, blok: null }
}

/**
 * What to do with a clipboard. A block with codes is matched by them and never pasted by its place; any other goes where the cursor
 * stands, after a question where that would lose or misplace something.
 */
export function putuskanTempel(data: Pick<DataTransfer, 'getData'>, pilihan: Rentang, isi: IsiGrid, kolom: readonly Kolom[], bulan: number, tampak: (k: number) => boolean): PutusanTempel {
  const { teks, blok: tabel } = blokDari(data)
  const alasan = tolakTempelan(teks)
  if (alasan !== null) return { jenis: 'tolak', kabar: alasan }
  const blok = tabel ?? bacaTsv(teks)
  const kode = blok.length * (blok[0]?.length ?? 0) > MAKS_KODE ? null : kenaliBlok(blok, barisUnit(isi.sub), bulan)
  if (kode) return { jenis: 'kode', blok: kode, kursor: tujuanKursor(kolom[pilihan.kiri]) }
  const tempelan = bacaTempelan(blok, pilihan, isi.baris.length, kolom, isi.boleh)
  const tentang = bertentangan(tempelan, kolom, isi)
  if (tentang !== null) return { jenis: 'tolak', kabar: tentang }
  const takTampak = kolomTakTampak(tempelan, pilihan, kolom, tampak)
  const sebab = tempelan.isi.length + tempelan.tolak.length > 0 ? sebabTanya(tempelan, pilihan, kolom, isi, takTampak) : []
  if (sebab.length === 0) return { jenis: 'langsung', tempelan }
  return { jenis: 'tempat', baris: isi.baris, tempelan, sebab, tampakSaja: takTampak.length > 0 ? tanpaKolom(tempelan, takTampak) : null }
}

/** Whether any part of a column can be seen in the grid now; the head tells where it stands. */
export function kolomTampak(grid: HTMLElement | null): (k: number) => boolean {
  const kepala = [...(grid?.querySelectorAll<HTMLElement>('[role="columnheader"]') ?? [])]
  const kotak = grid?.getBoundingClientRect()
  return (k) => {
    const satu = kepala.find((el) => Number(el.getAttribute('aria-colindex')) === k + 1)?.getBoundingClientRect() ?? kepala[k]?.getBoundingClientRect()
    return !kotak || !satu || (satu.left < kotak.right && satu.right > kotak.left)
  }
}
