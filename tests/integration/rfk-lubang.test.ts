import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { BENTUK, URAIAN_BENTUK } from '@/lib/lihat/rfk/constants'
import { loadBahanRfk } from '@/lib/lihat/rfk/loaders'
import { susunRfk } from '@/lib/lihat/rfk/susun'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { bacaHitung, periksaRumus } from '@/tests/support/rumus-buku'

// A made-up year in which much was never entered: units without anggaran kas, with nought of it, without realisasi, with
// progress for a part of their sub-kegiatan. What is missing must stay missing in every formula.

const analis = { id: 'uji', nama: 'Uji', username: 'uji', peran: 'ANALIS' as const, unitIds: [], wajibGantiSandi: false, contoh: false }
const UNIT = [4, 5, 6, 7]
let db: TestDatabase
beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, buatApbd({ seed: 41, unit: 8, subPerUnit: 4, barisPerSub: 3 }))
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

test.each(BENTUK)('form %s: every formula gives the figure of the product, at two cut-offs', async (bentuk) => {
  const { unit, kabupaten } = URAIAN_BENTUK[bentuk]
  for (const bulan of [2, 8]) {
    for (const unitId of [...(unit ? UNIT : []), ...(kabupaten ? [undefined] : [])]) {
      const bahan = await loadBahanRfk(analis, { bentuk, tahun: 2023, bulan, unit: unitId }, new Date('2023-09-01T00:00:00Z'))
      const lembar = await bacaHitung(await writeBuku(susunRfk(bahan)))
      lembar.forEach(periksaRumus)
      if (bentuk !== 'A' && bentuk !== 'B') continue
      const baris = (lembar[0]?.baris.findIndex((isi) => isi.some((sel) => sel === 'JUMLAH' || String(sel).startsWith('TOTAL dan'))) ?? 0) + 1
      const [capaian, deviasi, fisik] = (bentuk === 'A' ? ['J', 'L', 'M'] : ['F', 'H', 'I']).map((huruf) => lembar[0]?.hitung(`${huruf}${baris}`))
      for (const [sel, rasio] of [[capaian, bahan.seluruh.serapanPagu], [deviasi, bahan.seluruh.deviasiRelatif], [fisik, bahan.seluruh.fisik]] as const) {
        expect(typeof sel === 'number' ? Math.round(sel * 1e4) : sel, `${bentuk} ${unitId} ${bulan}`).toBe(bulatkanPersen(rasio) ?? '–')
      }
    }
  }
})
