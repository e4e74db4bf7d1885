import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/akses/gate'
import type { Periode } from '@/lib/periode/types'
import { loadPosisi } from '@/lib/posisi/loaders'
import { queryBulanDinilai, queryKetaatan } from './data'
import type { HalamanKetaatan } from './types'
import { susunKetaatan } from './utils'

/** How well the reader's units reported the months up to the period, by the rules of lib/realisasi/ketaatan. */
export async function loadKetaatan({ tahun, bulan }: Pick<Periode, 'tahun' | 'bulan'>): Promise<HalamanKetaatan> {
  const scope = scopeBaca(await requirePengguna())
  const daftar = await queryBulanDinilai(tahun, bulan)
  const [hitungan, ...posisi] = await Promise.all([
    queryKetaatan(scope, tahun, daftar),
    ...daftar.map((satu) => loadPosisi({ tahun, bulan: satu, versi: 'berlaku', per: 'unit' })),
  ])
  return { bulan: daftar, baris: susunKetaatan(daftar, hitungan, new Map(daftar.map((satu, i) => [satu, posisi[i] ?? []]))) }
}
