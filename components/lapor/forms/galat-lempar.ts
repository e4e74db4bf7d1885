import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { KALIMAT_ASAL } from '@/lib/dasar/akses/constants'
import { KALIMAT_JEDA } from '@/lib/dasar/peladen/constants'
import { PESAN_JEDA, PESAN_PUTUS, PESAN_USANG, type GalatTampil } from './types'

const galat = (kode: string, pesan: string): GalatTampil => ({ kode, pesan, isian: {}, nilai: {} })

/** What an action that threw means to who sent the form: it never reached its door, so nothing was saved and nothing typed is lost. */
export function galatLempar(error: unknown): GalatTampil {
  if (unstable_isUnrecognizedActionError(error)) return galat('USANG', PESAN_USANG)
  // Next's client hands on what the server wrote instead of an answer
  const kalimat = error instanceof Error ? error.message : ''
  if (kalimat === KALIMAT_JEDA) return galat('JEDA', PESAN_JEDA)
  return kalimat === KALIMAT_ASAL ? galat('TIDAK_BERHAK', KALIMAT_ASAL) : galat('PUTUS', PESAN_PUTUS)
}
