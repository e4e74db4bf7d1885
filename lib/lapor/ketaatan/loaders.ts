import 'server-only'
import { requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import type { Periode } from '@/lib/tahun/periode/types'
import { loadPosisi } from '@/lib/posisi/loaders'
import { aturanBulan } from '@/lib/realisasi/ketaatan'
import { queryAturan, queryBulanDinilai, queryKetaatan, queryRiwayatAturan } from './data'
import type { HalamanKetaatan, SetelanKetaatan } from './types'
import { susunKetaatan } from './utils'

/** How well the reader's units reported the months up to the period, by the rules of lib/realisasi/ketaatan. */
export async function loadKetaatan({ tahun, bulan }: Pick<Periode, 'tahun' | 'bulan'>): Promise<HalamanKetaatan> {
  const scope = scopeBaca(await requirePengguna())
  const daftar = await queryBulanDinilai(tahun, bulan)
  const [hitungan, daftarAturan, ...posisi] = await Promise.all([
    queryKetaatan(scope, tahun, daftar),
    queryAturan(tahun),
    ...daftar.map((satu) => loadPosisi({ tahun, bulan: satu, versi: 'berlaku', per: 'unit' })),
  ])
  const aturan = aturanBulan(daftarAturan, daftar.at(-1) ?? 0)
  return {
    bulan: daftar,
    baris: susunKetaatan(daftar, hitungan, new Map(daftar.map((satu, i) => [satu, posisi[i] ?? []])), daftarAturan),
    aturan,
    aturanLain: daftar.some((satu) => aturanBulan(daftarAturan, satu) !== aturan),
  }
}

/** The rules of a year's score, for the admin who sets them. */
export async function loadSetelanKetaatan(tahun: number): Promise<SetelanKetaatan> {
  await requirePeran('ADMIN')
  const [aturan, riwayat] = await Promise.all([queryAturan(tahun), queryRiwayatAturan(tahun)])
  return { aturan, ...riwayat }
}
