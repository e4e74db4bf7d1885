import { bandingkanRasio, bedaTercetak, bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { poin, poinMutlak } from './angka'

/** Direction of a difference, so that words and digits cannot disagree. */
type Arah = 'tertinggal' | 'tepat' | 'mendahului'

/** The difference of two percentages that stand beside it. */
export interface Beda {
  /** with its sign: "−15,01 poin" */
  poin: string
  /** for words that say the direction: "15,01 poin" */
  mutlak: string
  arah: Arah
}

const KURANG = 'kurang dari 0,01 poin'

/**
 * What lies between a percentage and its target, as both are printed. Too little to be printed is still not nothing: it has
 * its direction, and says how small it is. null: one of the two cannot be said.
 */
export function beda(nilai: Rasio, patokan: Rasio): Beda | null {
  if (!nilai.ada || !patokan.ada) return null
  const cetak = bedaTercetak(nilai, patokan)
  const nyata = bandingkanRasio(nilai, patokan)
  const arah = nyata < 0 ? 'tertinggal' : nyata > 0 ? 'mendahului' : 'tepat'
  if (bulatkanPersen(cetak) === 0 && arah !== 'tepat') return { poin: KURANG, mutlak: KURANG, arah }
  return { poin: poin(cetak), mutlak: poinMutlak(cetak), arah }
}
