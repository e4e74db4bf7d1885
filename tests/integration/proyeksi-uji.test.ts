import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadProyeksi, loadProyeksiSendiri, panelProyeksi } from '@/lib/lihat/proyeksi/loaders'
import { loadUji, panelUji } from '@/lib/lihat/proyeksi/loaders-uji'
import { queryPosisi } from '@/lib/posisi/data'
import { queryPaguBulan } from '@/lib/posisi/data-sel'
import { jumlah, NOL } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'
import { tanamTahunLalu } from '@/tests/support/tahun-lalu'

// The year's end on the sample, where one finished year stands, and after a second was planted before it.
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => {
  const gate = await asli<typeof Gate>()
  return {
    ...gate, requirePengguna: () => Promise.resolve(pembaca.kini),
    requirePeran: (...peran: string[]) => (pembaca.kini && peran.includes(pembaca.kini.peran) ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
  }
})
const sebagai = (peran: Pengguna['peran'], unitIds: number[] = []): void => { pembaca.kini = { id: 'uji', peran, unitIds } as unknown as Pengguna }
const periode = (cari: Record<string, string> = {}) => loadPeriode({ tahun: '2023', bulan: '6', ...cari })

let db: TestDatabase
let unit: string[]
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  sebagai('PIMPINAN')
  unit = (await queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' })).map(({ kunci }) => kunci)
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

test('one finished year: nothing can be held out, no band is drawn, and both are said', async () => {
  const uji = await loadUji(await periode())
  expect([uji.lengkap, uji.ditahan, uji.contoh, uji.uji]).toEqual([[2022], [], [2022], []])
  expect(panelUji(uji).map(({ kosong }) => kosong?.judul)).toEqual(['Satu tahun lengkap: tidak ada yang dapat ditahan'])
  const data = await loadProyeksi(await periode())
  expect(data.rentang.unit.size).toBe(0)
  for (const panel of panelProyeksi(data)) periksaPanel(panel)
})

test('the anggaran kas of every unit is the position\'s, and its habit stays within the pagu', async () => {
  const { rak } = await loadProyeksi(await periode())
  const posisi = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' })
  for (const { kunci, angkas, pagu } of posisi) {
    const milik = pasti(rak.find((satu) => satu.unit === kunci))
    expect([milik.pagu, milik.rak?.[5] ?? null]).toEqual([pagu, angkas])
    expect((milik.biasa?.[11] ?? NOL) <= pagu).toBe(true)
  }
})

test('contracts due are the packages\' own, per unit', async () => {
  const { kontrak } = await loadProyeksi(await periode({ bulan: '7' }))
  const rows = await prisma().$queryRaw<{ unit: string; sisa: string }[]>`
    SELECT k.unit_id::text AS unit, sum(k.nilai - coalesce(b.bayar, 0))::text AS sisa
    FROM (SELECT p.id, p.unit_id, coalesce((SELECT a.nilai FROM kontrak_adendum a WHERE a.paket_id = p.id AND a.nilai IS NOT NULL AND a.tanggal <= '2023-07-31' ORDER BY a.tanggal DESC, a.id DESC LIMIT 1), k.nilai) AS nilai,
            coalesce((SELECT a.selesai FROM kontrak_adendum a WHERE a.paket_id = p.id AND a.selesai IS NOT NULL AND a.tanggal <= '2023-07-31' ORDER BY a.tanggal DESC, a.id DESC LIMIT 1), k.selesai) AS selesai
          FROM paket p JOIN kontrak k ON k.paket_id = p.id WHERE p.tahun = 2023 AND p.status = 'AKTIF' AND k.tanggal <= '2023-07-31'
            AND NOT EXISTS (SELECT FROM kontrak_kritis e WHERE e.paket_id = p.id AND e.peristiwa = 'PUTUS' AND e.tanggal <= '2023-07-31')) k
    LEFT JOIN LATERAL (SELECT sum(nilai) AS bayar FROM kontrak_bayar WHERE paket_id = k.id AND tanggal <= '2023-07-31') b ON true
    WHERE k.selesai <= '2023-12-31' AND k.nilai > coalesce(b.bayar, 0) GROUP BY 1`
  expect(Object.fromEntries(kontrak.filter(({ jatuh }) => jatuh > 0n).map(({ unit: id, jatuh }) => [id, `${jatuh / 100n}.${String(jatuh % 100n).padStart(2, '0')}`]))).toEqual(Object.fromEntries(rows.map((satu) => [satu.unit, satu.sisa])))
})

test('a unit sees the figure that the office sees, or is told why not; another unit does not exist for it', async () => {
  const { unit: semua } = await loadProyeksi(await periode())
  let tampil = 0
  for (const id of unit.filter((_, index) => index % 12 === 0)) {
    sebagai('OPERATOR', [Number(id)])
    const milik = await loadProyeksiSendiri(Number(id), await periode())
    const kantor = pasti(semua?.find((satu) => satu.unit === id))
    if (typeof milik === 'string') { expect(milik).toBe('KOLAM_KECIL'); continue }
    expect(milik.proyeksi).toEqual(kantor)
    expect(milik.lain).toBeGreaterThanOrEqual(3)
    tampil += 1
  }
  expect(tampil).toBeGreaterThan(0)
  sebagai('OPERATOR', [Number(unit[0])])
  await expect(loadProyeksiSendiri(Number(unit[1]), await periode())).rejects.toThrow()
  await expect(loadUji(await periode())).rejects.toThrow('404')
  sebagai('PIMPINAN')
})

test('the pagu of a month is what was in force then, and a scope holds its own', async () => {
  const semua = await queryPaguBulan(scopeUji('*'), [2022])
  for (const bulan of [1, 9, 10, 11]) {
    const [kabupaten] = await queryPosisi(scopeUji('*'), { tahun: 2022, bulan, versi: 'berlaku', per: 'kabupaten' })
    expect(jumlah(semua.filter((satu) => satu.bulan === bulan).map(({ pagu }) => pagu))).toBe(kabupaten?.pagu)
  }
  expect(new Set((await queryPaguBulan(scopeUji([Number(unit[0])]), [2022])).map((satu) => satu.unit))).toEqual(new Set([unit[0]]))
  expect(await queryPaguBulan(scopeUji([]), [2022])).toEqual([])
})

test('with a second finished year one is held out: figures by month, unit and jenis, and bands with their coverage', async () => {
  const client = new pg.Client({ connectionString: db.connectionString })
  await client.connect()
  await tanamTahunLalu(client, 2022, 2021)
  await client.end()
  const uji = await loadUji(await periode())
  expect([uji.lengkap, uji.ditahan]).toEqual([[2022, 2021], [2022]])
  const akhir = await queryPosisi(scopeUji('*'), { tahun: 2022, bulan: 12, versi: 'berlaku', per: 'unit' })
  for (const bulan of [1, 6, 11]) {
    const pada = uji.uji.filter((satu) => satu.bulan === bulan)
    expect([jumlah(pada.map(({ nyata }) => nyata)), jumlah(pada.map(({ pagu }) => pagu))]).toEqual([jumlah(akhir.map(({ realisasi }) => realisasi ?? NOL)), jumlah(akhir.map(({ pagu }) => pagu))])
  }
  const panel = panelUji(uji)
  expect(panel.map(({ kunci }) => kunci)).toEqual(['uji-bulan', 'uji-unit', 'uji-jenis', 'uji-sel', 'uji-rentang'])
  for (const satu of panel) periksaPanel(satu)
  const data = await loadProyeksi(await periode())
  expect(data.belajar).toEqual([2022, 2021])
  expect(data.rentang.unit.size).toBeGreaterThan(0)
  for (const satu of data.unit ?? []) {
    const rentang = data.rentang.unit.get(satu.unit)
    if (rentang) expect(rentang.bawah <= satu.akhir && satu.akhir <= rentang.atas && rentang.rentang.banyak >= 5).toBe(true)
  }
  for (const satu of panelProyeksi(data)) periksaPanel(satu)
  // looking back from the held year itself, it is not finished before itself: nothing is learnt from it
  expect((await loadProyeksi(await periode({ tahun: '2022' }))).belajar).toEqual([2021])
})
