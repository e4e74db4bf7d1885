import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadBahanDokumen, loadBahanUnit } from '@/lib/rakor/dokumen/loaders'
import { susunPptx } from '@/lib/rakor/dokumen/pptx/utils'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { susunDek } from '@/lib/rakor/paparan/dek'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import { periksaAngkaSlide } from '@/tests/support/angka-slide'
import { baganTanpaAsal } from '@/tests/support/bagan-office'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { bagianPaket, cacatPaket, galatOffice } from '@/tests/support/paket-office'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'
import { slidePptx, slideWeb } from '@/tests/support/slide-sama'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

let bahan: BahanDokumen
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  bahan = await loadBahanDokumen(String(await rapatBeku(db.connectionString, scopeKantor(ANALIS))))
})
afterAll(() => prisma().$disconnect())

test('of a frozen meeting every figure of every slide and note is one of its findings', () => {
  const slide = susunPaparan(bahan)
  expect(slide.filter(({ tersembunyi }) => !tersembunyi).length).toBeGreaterThan(20)
  expect(slide.filter(({ kunci }) => kunci.startsWith('unit-'))).toHaveLength(bahan.unitId.length)
  expect(periksaAngkaSlide(slide, bahan)).toEqual([])
})

test('the hall and the file show the same slides in the same order with the same figures', async () => {
  const [pertama = ''] = bahan.unitId
  const web = slideWeb(susunDek(bahan, new Map([[pertama, await loadBahanUnit(bahan.bekuan, pertama)]])))
  const pptx = slidePptx(await bagianPaket(await susunPptx(bahan, susunPaparan(bahan))))
  expect(web.length).toBeGreaterThan(20)
  expect(pptx.map(({ judul }) => judul)).toEqual(web.map(({ judul }) => judul))
  pptx.forEach((berkas, i) => {
    const layar = pasti(web[i])
    // the cover and the end add what only paper carries: whose position it is, the code of the chain
    if (i > 0 && i < pptx.length - 1) expect([layar.judul, ...berkas.kalimat]).toEqual([layar.judul, ...layar.kalimat])
    expect(berkas.catatan, layar.judul).toEqual(layar.catatan)
    // a file holds as many rows as go in, and counts the rest in words: nothing that it shows is another figure than the screen's
    if (i > 0 && i < pptx.length - 1) expect([...berkas.angka].filter((satu) => !layar.angka.has(satu)), layar.judul).toEqual([])
  })
}, 120_000)

test('its presentation opens without repair, its charts hold the findings\' own numbers, and it is the same file twice', async () => {
  const slide = susunPaparan(bahan)
  const berkas = await susunPptx(bahan, slide)
  const bagian = await bagianPaket(berkas)
  expect(cacatPaket(bagian)).toEqual([])
  expect(await galatOffice(berkas, 'pptx')).toEqual([])
  expect(await galatOffice(pasti(bagian.get('ppt/embeddings/data1.xlsx')), 'xlsx')).toEqual([])
  expect(await baganTanpaAsal(berkas, slide.flatMap(({ panel }) => panel))).toEqual([])
  expect(Buffer.from(await susunPptx(await loadBahanDokumen(String(bahan.rapat.id)), slide)).equals(Buffer.from(berkas))).toBe(true)
})
