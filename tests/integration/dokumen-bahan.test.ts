import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { queryJanji } from '@/lib/lapor/tindak-lanjut/data'
import { simpanKomitmen } from '@/lib/lapor/tindak-lanjut/mutations'
import { loadBahanDokumen, loadBahanUnit } from '@/lib/rakor/dokumen/loaders'
import { susunDocx } from '@/lib/rakor/dokumen/docx/utils'
import { laporanTriwulan } from '@/lib/rakor/dokumen/isi/laporan-triwulan'
import { rekapRakor } from '@/lib/rakor/dokumen/isi/rekap-rakor'
import { susunXlsx } from '@/lib/rakor/dokumen/xlsx/utils'
import { loadKeputusanRapat, loadKomitmenLalu, loadTindakUnitRapat } from '@/lib/rakor/keputusan/loaders'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import { createSampleDatabase } from '@/tests/support/database'
import { bukaKlien } from '@/tests/support/klien'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { bagianPaket, cacatPaket, galatOffice } from '@/tests/support/paket-office'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

let rapatId: number
let koneksi: string
beforeAll(async () => {
  const db = await createSampleDatabase()
  koneksi = db.connectionString
  pakaiDatabase(db.connectionString)
  rapatId = await rapatBeku(db.connectionString, scopeKantor(ANALIS))
})
afterAll(() => prisma().$disconnect())

test('the documents of a meeting are made of its frozen position, whole, with the chain as it stood then', async () => {
  const bahan = await loadBahanDokumen(String(rapatId))
  expect(bahan.bekuan.urutan).toBe(1)
  expect(bahan.cap?.teks).toContain('Segel ')
  expect(bahan.unitId.length).toBeGreaterThan(60)
  expect(bahan.unit.length).toBeGreaterThan(60)
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

test('promises are held against the frozen amounts of every month up to the cut-off: what is put right later is of no document of this position', async () => {
  const { komitmenLalu = [], rapat } = await loadBahanDokumen(String(rapatId))
  const sampai = komitmenLalu.filter(({ bulan }) => bulan <= 6)
  expect(new Set(sampai.map(({ bulan }) => bulan))).toEqual(new Set([4, 5, 6]))
  const hidup = async () => (await loadKomitmenLalu(rapat)).map(({ realisasi }) => realisasi)
  const semula = await hidup()
  expect(komitmenLalu.map(({ realisasi }) => realisasi)).toEqual(semula)
  const admin = await bukaKlien(koneksi)
  await admin.query('SET session_replication_role = replica')
  await admin.query('UPDATE realisasi SET nilai = nilai + 1000 FROM baris b WHERE b.id = baris_id AND bulan = 5 AND b.unit_id = $1', [pasti(sampai[0]).unitId])
  await admin.end()
  expect(await hidup()).not.toEqual(semula)
  expect((await loadBahanDokumen(String(rapatId))).komitmenLalu).toEqual(komitmenLalu)
})

test('what a unit promised the meeting before is not lost by a month that is left empty: it is promised again or given up in so many words', async () => {
  const kantor = scopeKantor(ANALIS)
  const [satu] = await queryJanji(kantor, { tahun: 2023 })
  const { unitId, rapatId: rapatLalu } = pasti(satu)
  const lalu = async () => (await loadKeputusanRapat(rapatLalu)).komitmen.filter((item) => item.unitId === unitId && item.bulan > 5).map(({ bulan, diganti }) => [bulan, diganti])
  const semula = [6, 7, 8, 9, 10, 11, 12].map((bulan) => [bulan, null])
  expect(await lalu()).toEqual(semula)
  const { isian } = await loadTindakUnitRapat(String(rapatId), String(unitId))
  const { pagu, bulan } = pasti(isian)
  expect(new Set(bulan.map(({ lama }) => lama?.rapat))).toEqual(new Set(['TW I 2023']))
  const simpan = (lepas: boolean) => simpanKomitmen(kantor, { rapatId, unitId, versi: 0, lepas, target: [9, 10, 11, 12].map((ke) => ({ bulan: ke, target: pagu })) })
  const kata = expect.stringMatching(/^Komitmen TW I 2023 untuk bulan ini Rp.*dilepas/) as unknown
  await expect(simpan(false)).rejects.toMatchObject({ isian: { bulan7: kata, bulan8: kata } })
  expect(await lalu()).toEqual(semula)
  expect(await simpan(true)).toEqual({ berubah: true })
  // June was over when this meeting was held, and is judged as it was promised
  const [dilepas, diganti] = ['dilepas pada TW II 2023', 'diganti komitmen TW II 2023']
  expect(await lalu()).toEqual([[6, null], [7, dilepas], [8, dilepas], ...[9, 10, 11, 12].map((ke) => [ke, diganti])])
  // the page of the meeting before says what every page says
  const dulu = pasti((await loadTindakUnitRapat(String(rapatLalu), String(unitId))).komitmen)
  expect(dulu.tabel.baris.map(({ sel }) => sel.hasil?.nilai).slice(-7)).toEqual([expect.stringMatching(/tercapai/), dilepas, dilepas, diganti, diganti, diganti, diganti])
})
