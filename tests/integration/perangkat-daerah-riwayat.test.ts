import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { seriPerVersi } from '@/lib/lihat/perangkat-daerah/utils'
import { queryVersi } from '@/lib/tahun/periode/data'
import { versiPada } from '@/lib/tahun/periode/utils'
import { queryPosisi } from '@/lib/posisi/data'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'

const TAHUN = 2023
const apbd = buatApbd({ seed: 7, unit: 6, subPerUnit: 6, barisPerSub: 4 })
let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, apbd)
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

test('the history of a unit is the same as asking for each month at its own cut-off, whatever versions began in between', async () => {
  const { apbd: daftarApbd, kas } = await queryVersi(TAHUN)
  const kunciVersi = (bulan: number): string => {
    const { apbdVersi, kasVersi } = versiPada({ tahun: TAHUN, bulan, versi: 'berlaku' }, daftarApbd, kas)
    return `${apbdVersi?.id}/${kasVersi?.id}`
  }
  expect(new Set(Array.from({ length: 12 }, (_, index) => kunciVersi(index + 1))).size).toBeGreaterThan(3)
  for (const { id } of apbd.unit) {
    const filter = { unitIds: [id] }
    const scope = scopeUji([id])
    const seri = await seriPerVersi(12, kunciVersi, (sampai) =>
      queryPosisi(scope, { tahun: TAHUN, bulan: sampai, versi: 'berlaku', per: 'bulan', filter }))
    for (let bulan = 1; bulan <= 12; bulan += 1) {
      const [sendiri] = await queryPosisi(scope, { tahun: TAHUN, bulan, versi: 'berlaku', per: 'kabupaten', filter })
      const { pagu, angkas, realisasi, nonRkud, fisik, bin } = sendiri ?? {}
      expect(seri.get(bulan), `unit ${id} bulan ${bulan}`).toMatchObject({ pagu, angkas, realisasi, nonRkud, fisik, bin })
    }
  }
})
