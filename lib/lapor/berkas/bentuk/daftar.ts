import type { JenisBerkas } from '../types'
import { ANGGARAN } from './anggaran'
import { FISIK } from './fisik'
import { JURNAL } from './jurnal'
import { KAS } from './kas'
import { LRA, LRA_SAJA } from './lra'
import { REALISASI } from './realisasi'
import { SP2D, SPJ_SAJA } from './sp2d'
import { SPJ } from './spj'
import { TARGET_FISIK } from './target-fisik'
import type { Bentuk } from './types'

/** Every kind of file, the most particular first: a plan of cash has a pagu too, and a journal an account. */
export const BENTUK: readonly Bentuk[] = [SPJ, JURNAL, TARGET_FISIK, KAS, REALISASI, ANGGARAN, LRA, FISIK, SPJ_SAJA, LRA_SAJA, SP2D]

/** What an import looks for; the others are read where nothing else is looked for. */
export const JENIS_IMPOR: readonly JenisBerkas[] = [...new Set(BENTUK.filter(({ sendiri }) => sendiri !== true).map(({ jenis }) => jenis))]

/** Those that are looked for; names of kinds for sentences come from the whole list. */
export const bentukDicari = (jenis: readonly JenisBerkas[]): Bentuk[] =>
  BENTUK.filter((satu) => jenis.includes(satu.jenis) && (satu.sendiri !== true || jenis.length === 1))

export const namaJenis = (jenis: JenisBerkas): string => BENTUK.find((satu) => satu.jenis === jenis)?.nama ?? jenis
