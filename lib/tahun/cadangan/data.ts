import { prisma } from '@/lib/dasar/database/client'
import type { HalamanCadangan } from './types'

/** How copies are kept, those that there are (the newest first) and the last drills and restores. */
export async function queryCadangan(): Promise<HalamanCadangan> {
  const [keadaan, daftar, uji, menunggu] = await Promise.all([
    prisma().cadanganKeadaan.findFirst(),
    prisma().cadangan.findMany({ orderBy: { waktu: 'desc' }, take: 100 }),
    prisma().cadanganUji.findMany({ orderBy: { id: 'desc' }, take: 10 }),
    prisma().cadanganPermintaan.count({ where: { dilayani: null, dimintaPada: { gt: new Date(Date.now() - 3_600_000) } } }),
  ])
  return {
    keadaan: keadaan === null ? null : { ...keadaan, sisaDisk: keadaan.sisaDisk === null ? null : Number(keadaan.sisaDisk) },
    daftar: daftar.map(({ ukuran, ...lain }) => ({ ...lain, ukuran: Number(ukuran) })),
    uji: uji.map(({ jenis, ...lain }) => ({ ...lain, jenis: jenis === 'latihan' ? 'latihan' : 'pemulihan' })),
    menunggu: menunggu > 0,
  }
}
