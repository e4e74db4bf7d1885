import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import type { BarisIsian } from '../types'
import type { Kata } from './jenis'

/** Whether this very value was answered for. */
const sudahDijawab = (baris: BarisIsian, aturan: string, kunci: string, nilai: Sen): boolean =>
  (baris.jawaban ?? []).some((satu) => satu.aturan === aturan && satu.kunci === kunci && satu.nilai === senToText(nilai))

const MINTA = 'Perbaiki angkanya, atau tulis sebabnya.'
/** A finding at a cell, unless it was answered. */
export const tanya = (baris: BarisIsian, aturan: string, kunci: string, nilai: Sen, kalimat: string): Kata[] =>
  sudahDijawab(baris, aturan, kunci, nilai) ? [] : [{ kunci, kalimat: `${kalimat} ${MINTA}` }]
