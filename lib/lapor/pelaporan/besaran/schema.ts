import { z } from 'zod'
import { bacaKunci } from '@/lib/lapor/entri/utils'
import { skemaLaporan } from '../schema'

/** Shortest and longest reason, in characters. */
const PANJANG_SEBAB = { min: 10, maks: 500 } as const

/** Why a figure of an implausible magnitude is right: which rule asked, at which cell, about which value. */
export const skemaJawabBesaran = skemaLaporan.extend({
  aturan: z.string().regex(/^[A-Z_]{3,40}$/, 'Pertanyaan tidak dikenal. Muat ulang halaman.'),
  kunci: z.string().max(60).refine((kunci) => bacaKunci(kunci) !== null, 'Sel tidak dikenal. Muat ulang halaman.'),
  nilai: z.string().regex(/^-?\d{1,18}\.\d{2}$/, 'Angka tidak dikenal. Muat ulang halaman.'),
  alasan: z.string().trim().min(PANJANG_SEBAB.min, `Tulis sebabnya, paling sedikit ${PANJANG_SEBAB.min} huruf.`).max(PANJANG_SEBAB.maks, `Paling panjang ${PANJANG_SEBAB.maks} huruf.`),
})
