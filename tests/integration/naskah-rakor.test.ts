import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { DOKUMEN } from '@/lib/rakor/dokumen/daftar'
import { loadBahanDokumen } from '@/lib/rakor/dokumen/loaders'
import { angkaTanpaAsal } from '@/lib/rakor/dokumen/periksa'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

let bahan: BahanDokumen
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  bahan = await loadBahanDokumen(String(await rapatBeku(db.connectionString, scopeKantor(ANALIS))))
})
afterAll(() => prisma().$disconnect())

test.each(DOKUMEN.map(({ kunci }) => kunci))('%s is made of the frozen position alone, every figure of it', (kunci) => {
  const satu = pasti(DOKUMEN.find((item) => item.kunci === kunci))
  const dokumen = satu.susun(bahan)
  expect(angkaTanpaAsal(dokumen, bahan, satu)).toEqual([])
})
