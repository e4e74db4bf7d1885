import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { JenisNilai } from '../constants'

/** What is known of a cell besides its value. */
export interface SifatSel {
  /** it holds a formula; its value is the one that the office program stored */
  rumus: boolean
  /** a formula without a stored value: what it gives is not known */
  tanpaNilai: boolean
  /** its number is shown as a percentage */
  persen: boolean
}

export const SIFAT_BIASA: SifatSel = { rumus: false, tanpaNilai: false, persen: false }

const GALAT = /^(?:#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})$/i
const HARI = /^\d{4}-\d{2}-\d{2}$/

/** Why the stored value of a cell is no entry of anybody; null: it may be one. */
export function tolakRumus(nilai: NilaiBaca, { tanpaNilai }: SifatSel): string | null {
  if (tanpaNilai) return 'Rumus di sel ini tidak menyimpan hasil. Buka berkasnya di Excel atau LibreOffice, simpan, lalu unggah lagi; atau tulis isinya.'
  if (typeof nilai === 'string' && GALAT.test(nilai.trim())) return `Sel ini berisi galat ${nilai.trim()}. Perbaiki rumusnya, atau tulis isinya.`
  return null
}

const PERSEN = 'Kolom ini rupiah, bukan persen. Tulis rupiahnya.'

/**
 * The same for a cell that should hold a figure: days are none, and a percentage is no rupiah. Under one rupiah nothing is paid; such
 * a number is a percentage whose sign the cell's format took away.
 */
export function tolakAngka(jenis: JenisNilai, nilai: NilaiBaca, sifat: SifatSel): string | null {
  const rumus = tolakRumus(nilai, sifat)
  if (rumus !== null || jenis === 'teks') return rumus
  if (typeof nilai === 'string' && HARI.test(nilai)) return `Sel ini berisi tanggal (${tanggal(nilai)}). Tulis angkanya.`
  if (jenis === 'persen') return null
  if (sifat.persen && nilai !== null) return `Sel ini berformat persen. ${PERSEN}`
  if (typeof nilai === 'string' && nilai.includes('%')) return `${nilai.trim()} adalah persen. ${PERSEN}`
  if (jenis === 'uang' && typeof nilai === 'number' && nilai > 0 && nilai < 1) return `Kurang dari satu rupiah; mungkin maksudnya persen. ${PERSEN}`
  return null
}
