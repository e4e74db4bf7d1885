import { tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { Sel } from '@/lib/lihat/panel/types'
import { KATA_KOMITMEN, nilaiKomitmen } from '@/lib/realisasi/rakor/komitmen'
import type { Komitmen } from './types'

/** Whether a promise was met; false also while its month is not reported. */
export const tercapai = ({ target, realisasi }: Pick<Komitmen, 'target' | 'realisasi'>): boolean => nilaiKomitmen(target, realisasi) === 'TERCAPAI'

/** What a unit delivered, and what came of its promise, as every paper and slide writes them. */
export const selJanji = (janji: Pick<Komitmen, 'target' | 'realisasi' | 'diganti'>): { realisasi: Sel; hasil: Sel } => ({
  realisasi: janji.realisasi === null ? tanpa('belum dilaporkan') : uang(janji.realisasi),
  hasil: janji.diganti ? tanpa(janji.diganti) : (janji.realisasi === null ? tanpa : teks)(KATA_KOMITMEN[nilaiKomitmen(janji.target, janji.realisasi)]),
})
