import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Kanal } from '@/lib/lapor/entri/utils'
import type { Tujuan } from './types'

const BULAN = Array.from({ length: 12 }, (_, i) => namaBulan(i + 1).toLowerCase())

/** The month that a heading names; null: none, or several. */
function bulanJudul(judul: string): number | null {
  const kata = judul.split(/[^a-z]+/)
  const ada = BULAN.flatMap((nama, i) => (kata.some((satu) => satu === nama || satu === nama.slice(0, 3) || (i === 7 && satu === 'agt') || (i === 10 && satu === 'nop') || (i === 10 && satu === 'nopember')) ? [i + 1] : []))
  return ada.length === 1 ? (ada[0] ?? null) : null
}

/** Whether a heading names a month: then it is not for the cursor's column just because nothing else is said. */
export const menyebutBulan = (judul: string | null): boolean => judul !== null && bulanJudul(judul.toLowerCase()) !== null

const SAMPAI = /\bs\.?\s*\/?\s*d\b|sampai|kumulatif/
const BUKAN = /sisa|selisih|deviasi|volume|\bvol\b|^no\b|nomor|serapan|bobot|harga|satuan|lebih|kurang|capaian/

/**
 * What a heading says that its column of figures is, in a report of one month; null: it says nothing.
 * @param persen the figures carry percent signs
 */
export function tujuanJudul(judul: string | null, bulan: number, persen: boolean): Tujuan | null {
  const kata = (judul ?? '').toLowerCase().replace(/\s+/g, ' ').trim()
  if (kata === '') return null
  if (BUKAN.test(kata)) return 'abaikan'
  const diJudul = bulanJudul(kata)
  const fisik = /fisik|progres/.test(kata)
  if (fisik && /target|rencana/.test(kata)) return `target.${diJudul ?? bulan}`
  if (fisik) return diJudul === null || diJudul === bulan ? (/lalu|sebelum/.test(kata) ? 'abaikan' : 'fisik') : 'abaikan'
  if (persen || kata.includes('%')) return 'abaikan'
  if (/anggaran kas|angkas|\brak\b|\bkas\b/.test(kata)) return SAMPAI.test(kata) || /jumlah|total/.test(kata) ? 'abaikan' : diJudul === null ? null : `kas.${diJudul}`
  const kanal: Kanal = /non.?rkud|blud|\bbok\b|\bbos\b/.test(kata) ? 'NON_RKUD' : 'RKUD'
  if (/realisasi|\bspj\b|sp2d|bulan ini/.test(kata) || diJudul === bulan) {
    if (/lalu|sebelum/.test(kata)) return 'abaikan'
    // to an earlier month: what was reported before
    if (diJudul !== null && diJudul !== bulan) return 'abaikan'
    return SAMPAI.test(kata) ? `sampai.${kanal}` : `realisasi.${kanal}`
  }
  return /pagu|anggaran|\bdppa?\b|\bdpa\b/.test(kata) ? 'pagu' : null
}
