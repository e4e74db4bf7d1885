import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadBahanDokumen, loadBahanUnit } from '@/lib/rakor/dokumen/loaders'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

let rapatId: number
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  rapatId = await rapatBeku(db.connectionString, scopeKantor(ANALIS))
})
afterAll(() => prisma().$disconnect())

test('the documents of a meeting are made of its frozen position, whole, with the chain as it stood then', async () => {
  const bahan = await loadBahanDokumen(String(rapatId))
  expect(bahan.bekuan.urutan).toBe(1)
  expect(bahan.cap?.teks).toContain('Segel ')
  expect(bahan.unitId.length).toBeGreaterThan(60)
  const unit = await loadBahanUnit(bahan.bekuan, pasti(bahan.unitId[0]))
  expect(unit.panel.length).toBeGreaterThan(3)
  const slide = susunPaparan(bahan)
  expect(slide.length).toBeGreaterThan(10)
  expect(new Set(slide.map(({ kunci }) => kunci)).size).toBe(slide.length)
})
