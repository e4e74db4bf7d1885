import type { BukuTulis, LembarTulis } from '@/lib/dasar/buku/types'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { URAIAN_BENTUK, type Bentuk } from './constants'
import { susunA } from './susun-a'
import { susunB } from './susun-b'
import { susunC } from './susun-c'
import { susunD } from './susun-d'
import { susunE } from './susun-e'
import { susunE81 } from './susun-e81'
import { susunPp39 } from './susun-pp39'
import type { BahanRfk } from './types'

const SUSUN: Readonly<Record<Bentuk, (bahan: BahanRfk) => LembarTulis | LembarTulis[]>> = {
  A: susunA, B: susunB, C: susunC, D: susunD, E: susunE, E81: susunE81, PP39: susunPp39,
}

/** A form as a workbook. Pure: the same material gives the same cells. */
export function susunRfk(bahan: BahanRfk): BukuTulis {
  const judul = `${URAIAN_BENTUK[bahan.bentuk].sebutan} ${bahan.unit?.nama ?? 'Kabupaten'}, ${bulanTahun(bahan.tahun, bahan.bulan)}`
  return { judul, lembar: [SUSUN[bahan.bentuk](bahan)].flat() }
}
