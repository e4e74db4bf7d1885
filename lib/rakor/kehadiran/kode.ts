import { createHmac, timingSafeEqual } from 'node:crypto'
import { JENDELA_DETIK, LEWAT_DETIK, TENGGANG_DETIK } from './constants'

/** No letters or digits that are mistaken for one another; lower case, as they are typed. */
const ABJAD = 'abcdefghjkmnpqrstuvwxyz23456789'
const PANJANG_PENDEK = 8
const PANJANG_PENUH = 22

export interface Kode {
  /** for the camera: 128 bits, which nobody guesses */
  penuh: string
  /** for the fingers: some 39 bits, so it is only taken under a limit of tries */
  pendek: string
}

/** Number of the window that a moment (ms) lies in. */
export const jendelaPada = (ms: number): number => Math.floor(ms / (JENDELA_DETIK * 1000))

/** Milliseconds until the window of a moment ends, 1 .. the window's length. */
export const sisaJendela = (ms: number): number => JENDELA_DETIK * 1000 - (ms % (JENDELA_DETIK * 1000))

/** The two codes of a meeting in one window. Whoever knows one cannot reckon the other, nor the next. */
export function kodeJendela(kunci: Uint8Array, rapatId: number, jendela: number): Kode {
  const tanda = createHmac('sha256', kunci).update(`hadir:${rapatId}:${jendela}`).digest()
  let sisa = tanda.readBigUInt64BE(16)
  let pendek = ''
  for (let i = 0; i < PANJANG_PENDEK; i++) {
    pendek += ABJAD[Number(sisa % BigInt(ABJAD.length))] ?? ''
    sisa /= BigInt(ABJAD.length)
  }
  return { penuh: tanda.subarray(0, 16).toString('base64url'), pendek }
}

/** "k7mpx2wn" -> "k7mp-x2wn" */
export const tulisPendek = (pendek: string): string => `${pendek.slice(0, 4)}-${pendek.slice(4)}`

/** A code as it came in an address or was typed. null: none can look so. */
export function bacaKode(teks: string): { jenis: keyof Kode; isi: string } | null {
  if (teks.length === PANJANG_PENUH && /^[\w-]+$/.test(teks)) return { jenis: 'penuh', isi: teks }
  const isi = teks.length > 40 ? '' : teks.toLowerCase().replace(/[\s-]/g, '')
  return isi.length === PANJANG_PENDEK && [...isi].every((huruf) => ABJAD.includes(huruf)) ? { jenis: 'pendek', isi } : null
}

const sama = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** Windows whose code is taken at a moment: the one that is shown, and for a short while the one before. */
const berlaku = (ms: number): number[] => {
  const kini = jendelaPada(ms)
  return ms % (JENDELA_DETIK * 1000) < TENGGANG_DETIK * 1000 ? [kini, kini - 1] : [kini]
}

/**
 * Which of the meetings that are open a code belongs to at a moment.
 * @returns its id; "LEWAT": it was right a while ago; null: it never was
 */
export function cocokkanKode(kunci: Uint8Array, kode: { jenis: keyof Kode; isi: string }, rapatIds: readonly number[], ms: number): number | 'LEWAT' | null {
  const cocok = (jendela: number): number | undefined => rapatIds.find((id) => sama(kodeJendela(kunci, id, jendela)[kode.jenis], kode.isi))
  for (const jendela of berlaku(ms)) {
    const id = cocok(jendela)
    if (id !== undefined) return id
  }
  const kini = jendelaPada(ms)
  for (let i = 1; i <= LEWAT_DETIK / JENDELA_DETIK; i++) if (cocok(kini - i) !== undefined) return 'LEWAT'
  return null
}
