import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadBahanDokumen, loadBahanUnit } from '@/lib/rakor/dokumen/loaders'
import { susunDocx } from '@/lib/rakor/dokumen/docx/utils'
import { laporanTriwulan } from '@/lib/rakor/dokumen/isi/laporan-triwulan'
import { rekapRakor } from '@/lib/rakor/dokumen/isi/rekap-rakor'
import { susunXlsx } from '@/lib/rakor/dokumen/xlsx/utils'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { bagianPaket, cacatPaket, galatOffice } from '@/tests/support/paket-office'
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

test('the quarterly report of the sample\'s meeting opens in Word, twice the same, with the published figures and the pagu spelt', async () => {
  const bahan = await loadBahanDokumen(String(rapatId))
  const dokumen = laporanTriwulan.susun(bahan)
  const berkas = await susunDocx(dokumen)
  expect(Buffer.from(await susunDocx(laporanTriwulan.susun(bahan))).equals(Buffer.from(berkas))).toBe(true)
  expect(await galatOffice(berkas, 'docx')).toEqual([])
  const paket = await bagianPaket(berkas)
  expect(cacatPaket(paket)).toEqual([])
  const isi = [...(paket.get('word/document.xml')?.toString('utf8') ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((satu) => satu[1]).join('').replaceAll('\u00a0', ' ')
  for (const satu of ['Rp984.959.704.911', '38,28%', '53,29%', '71,84%', 'sembilan ratus delapan puluh empat miliar sembilan ratus lima puluh sembilan juta tujuh ratus empat ribu sembilan ratus sebelas rupiah']) expect(isi).toContain(satu)
})

test('the meeting\'s workbook holds every unit and sub-kegiatan as exact numbers that add up to the pagu', async () => {
  const bahan = await loadBahanDokumen(String(rapatId))
  const berkas = await susunXlsx(rekapRakor.susun(bahan))
  expect(await galatOffice(berkas, 'xlsx')).toEqual([])
  expect(cacatPaket(await bagianPaket(berkas))).toEqual([])
  const buku = await readXlsx(berkas)
  for (const [nama, kolom, banyak] of [['RFK rekap', 2, 70], ['RFK sub-kegiatan', 3, 1673]] as const) {
    const { rows } = pasti(buku.sheets.find((satu) => satu.name === nama))
    const kepala = rows.findIndex(([awal]) => awal === 'Nama unit' || awal === 'Sub-kegiatan')
    const jumlah = rows.findIndex(([awal]) => awal === 'Jumlah')
    const sen = rows.slice(kepala + 1, jumlah).map((baris) => Math.round(Number(baris[kolom]) * 100)).filter((nilai) => nilai !== 0)
    expect(sen).toHaveLength(banyak)
    expect(sen.reduce((a, b) => a + b, 0) / 100, nama).toBe(984_959_704_911)
    expect(pasti(rows[jumlah])[kolom], nama).toBe(984_959_704_911)
  }
})
