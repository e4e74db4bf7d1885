import { MEDAN_POSISI } from './medan/posisi'
import { MEDAN_BEKU, MEDAN_RAPAT } from './medan/rapat'
import type { Medan, MedanRapat } from './medan/types'
import { MEDAN_UNIT } from './medan/unit'

/**
 * Every field that a text can carry: figures and facts of the frozen position and of the meeting, in braces. Whoever edits a text writes the
 * words around them; what stands in a field is never typed. A new field is one line in the list of its subject.
 */
export const MEDAN: readonly Medan[] = [...MEDAN_RAPAT, ...MEDAN_BEKU, ...MEDAN_POSISI, ...MEDAN_UNIT]

const PETA: ReadonlyMap<string, Medan> = new Map(MEDAN.map((satu) => [satu.kunci, satu]))

/** The field of a name; undefined: there is none. */
export const medanDari = (kunci: string): Medan | undefined => PETA.get(kunci)

/** The same among those that need no frozen position. */
export const medanRapat = (kunci: string): MedanRapat | undefined => MEDAN_RAPAT.find((satu) => satu.kunci === kunci)
