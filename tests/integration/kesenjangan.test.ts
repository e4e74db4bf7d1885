import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadDaftarSub } from '@/lib/lihat/kesenjangan/loaders-sub'
import { loadKesenjangan, panelKesenjangan } from '@/lib/lihat/kesenjangan/loaders'
import { PER_KESENJANGAN } from '@/lib/lihat/kesenjangan/constants'
import type { Panel, Sel } from '@/lib/lihat/panel/types'
import { queryPosisi } from '@/lib/posisi/data'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { BIN_FISIK } from '@/lib/realisasi/bin-fisik'
import { NAMA_DISISIHKAN } from '@/lib/realisasi/disisihkan'
import { jumlah, sen, type Sen } from '@/lib/realisasi/rupiah'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'

// The page of the gap on the sample year, as its loaders give it to two readers: one of all units, one of one unit.
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(pembaca.kini) }))

const orang = (peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id: 'uji', peran, unitIds }) as unknown as Pengguna
const sebagai = (pengguna: Pengguna): void => { pembaca.kini = pengguna }

let db: TestDatabase
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  sebagai(orang('PIMPINAN'))
})
afterAll(() => prisma().$disconnect())

const JUNI = { tahun: '2023', bulan: '6' }
const halaman = async (cari: Record<string, string>) => {
  const params = { ...JUNI, ...cari }
  const data = await loadKesenjangan(await loadPeriode(params), params)
  return { data, panel: panelKesenjangan(data) }
}
const daftar = async (cari: Record<string, string> = {}) => loadDaftarSub(await loadPeriode({ ...JUNI, ...cari }), { ...JUNI, ...cari })

const satu = (panel: readonly Panel[], kunci: string): Panel => pasti(panel.find((item) => item.kunci === kunci))
const uang = (sel: Sel | undefined): Sen => sen(sel?.jenis === 'rupiah' ? sel.nilai ?? 0n : 0n)
/** A column's rows together, and what the table itself says of them. */
const kolom = ({ tabel }: Panel, nama: string): [Sen, Sen] => [jumlah(tabel.baris.map(({ sel }) => uang(sel[nama]))), uang(tabel.jumlah?.sel[nama])]

const TANPA = ['', ...NAMA_DISISIHKAN, NAMA_DISISIHKAN.join(',')]

describe.each(PER_KESENJANGAN)('parted by %s', (per) => {
  test.each(TANPA)('without "%s" every table sums to the position', async (tanpa) => {
    const { data, panel } = await halaman({ per, tanpa })
    panel.forEach(periksaPanel)
    const filter = tanpa === '' ? {} : { tanpa: data.saringan.tanpa }
    const [utuh] = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'kabupaten', filter })
    const posisi = pasti(utuh)
    const kurang = sen((posisi.angkas ?? 0n) - (posisi.realisasi ?? 0n))
    for (const kunci of ['pagu', 'angkas', 'realisasi'] as const) expect(kolom(satu(panel, 'kesenjangan-pareto'), kunci), kunci).toEqual([posisi[kunci], posisi[kunci]])
    expect(kolom(satu(panel, 'kesenjangan-pareto'), 'kurang')).toEqual([kurang, kurang])
    for (const kunci of ['pagu', 'realisasi'] as const) expect(kolom(satu(panel, 'kesenjangan-luas'), kunci), kunci).toEqual([posisi[kunci], posisi[kunci]])
    const [dulu] = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 5, versi: 'berlaku', per: 'kabupaten', filter })
    const berubah = sen(kurang - ((dulu?.angkas ?? 0n) - (dulu?.realisasi ?? 0n)))
    expect(kolom(satu(panel, 'kesenjangan-gerak'), 'berubah')).toEqual([berubah, berubah])
    expect(kolom(satu(panel, 'kesenjangan-bulanan'), 'realisasi')).toEqual([posisi.realisasi, posisi.realisasi])
    // what is left out and what stays are the whole
    const [semua] = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'kabupaten' })
    expect(sen(jumlah(data.disisihkan.map(({ pagu }) => pagu)) + posisi.pagu)).toBe(semua?.pagu)
    expect(sen(jumlah(data.disisihkan.map(({ realisasi }) => realisasi)) + (posisi.realisasi ?? 0n))).toBe(semua?.realisasi)
  })
})

test('rows lead down to the entries, and every level is the row that led to it', async () => {
  const turun = (panel: Panel) => { const baris = pasti(panel.tabel.baris[0]); return { kurang: uang(baris.sel.kurang), cari: Object.fromEntries(new URL(pasti(baris.href), 'http://x').searchParams), jalur: new URL(pasti(baris.href), 'http://x').pathname } }
  const kabupaten = turun(satu((await halaman({ tanpa: 'gaji' })).panel, 'kesenjangan-pareto'))
  const unit = satu((await halaman(kabupaten.cari)).panel, 'kesenjangan-pareto')
  expect(uang(unit.tabel.jumlah?.sel.kurang)).toBe(kabupaten.kurang)
  const program = turun(unit)
  const sub = satu((await halaman(program.cari)).panel, 'kesenjangan-pareto')
  expect(uang(sub.tabel.jumlah?.sel.kurang)).toBe(program.kurang)
  expect(turun(sub).jalur).toMatch(/^\/perangkat-daerah\/\d+\/sub-kegiatan\/\d+$/)
})

describe('since when', () => {
  test('each month of a unit is what its own cut-off says, in both years', async () => {
    const { data } = await halaman({ tahun: '2023', bulan: '7' })
    expect(data.peta.map(({ tahun, sampai }) => [tahun, sampai])).toEqual([[2022, 12], [2023, 7]])
    for (const [tahun, bulan] of [[2022, 3], [2022, 12], [2023, 1], [2023, 4], [2023, 7]] as const) {
      const acuan = await queryPosisi(scopeUji('*'), { tahun, bulan, versi: 'berlaku', per: 'unit' })
      const peta = pasti(data.peta.find((item) => item.tahun === tahun))
      expect(acuan.map(({ kunci, angkas, realisasi, pagu, jumlahUnitMelapor }) => [kunci, angkas, realisasi, pagu, jumlahUnitMelapor]), `${tahun}/${bulan}`).toEqual(
        acuan.map(({ kunci }) => { const p = pasti(peta.unit.get(kunci)?.[bulan - 1]).posisi; return [kunci, p.angkas, p.realisasi, p.pagu, p.jumlahUnitMelapor] }))
    }
  })
})

describe('the list behind a count', () => {
  test('its count and rupiah are those of the bins, whole and of a unit', async () => {
    for (const filter of [{}, { unit: '3' }, { kategori: 'KECAMATAN' }] as Record<string, string>[]) {
      const semua = await daftar(filter)
      let pagu = 0n
      for (const { bin } of BIN_FISIK) {
        const satuBin = await daftar({ ...filter, bin })
        expect(satuBin.sub.length, bin).toBe(semua.seluruh.posisi.bin[bin])
        pagu += satuBin.jumlah.posisi.pagu
      }
      expect(semua.sub).toHaveLength(semua.seluruh.posisi.jumlahSubKegiatan)
      expect([pagu, semua.jumlah.posisi.pagu]).toEqual([semua.seluruh.posisi.pagu, semua.seluruh.posisi.pagu])
    }
  })

  test.each([['2023', '5'], ['2023', '7'], ['2022', '12']])('of %s/%s: its realisasi and what it names beside it are the whole', async (tahun, bulan) => {
    const { jumlah: satu, luar, seluruh } = await daftar({ tahun, bulan })
    expect(sen((satu.posisi.realisasi ?? 0n) + luar.realisasi)).toBe(seluruh.posisi.realisasi)
    expect(luar.banyak > 0, 'named where there is any').toBe(luar.realisasi !== 0n)
  })

  test('comes by rupiah, and a search knows codes and short names of units', async () => {
    const { sub } = await daftar({ bin: 'nol' })
    expect(sub.map(({ capaian }) => capaian.posisi.pagu)).toEqual(sub.map(({ capaian }) => capaian.posisi.pagu).toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0)))
    const dinkes = await daftar({ cari: 'dinkes' })
    expect(dinkes.sub.length).toBeGreaterThan(0)
    expect(new Set(dinkes.sub.map(({ unit }) => unit))).toEqual(new Set(['Dinkes']))
    expect((await daftar({ cari: "' OR true --" })).sub).toEqual([])
  })
})

describe('somebody of one unit', () => {
  test('sees her own unit and nothing of another, whatever the address asks', async () => {
    sebagai(orang('OPERATOR', [4]))
    const { data, panel } = await halaman({})
    expect([data.saringan.unit, data.saringan.per, data.milik]).toEqual([4, 'program', true])
    const [milik] = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit', filter: { unitIds: [4] } })
    expect(data.seluruh.posisi.pagu).toBe(milik?.pagu)
    expect(data.peta.flatMap(({ unit }) => [...unit.keys()])).toEqual(['4', '4'])
    expect(new Set(data.sub.map(({ unitId }) => unitId))).toEqual(new Set([4]))
    expect(satu(panel, 'kesenjangan-sejak').tabel.baris).toHaveLength(1)
    expect(new Set((await daftar({ cari: 'dinas' })).sub.map(({ unitId }) => unitId))).toEqual(new Set([4]))
    await expect(halaman({ unit: '5' })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    await expect(daftar({ unit: '5' })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
    sebagai(orang('PIMPINAN'))
    await expect(halaman({ unit: '999999' })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })
})

test('a year without anything, a month without reports and a partial one each say so', async () => {
  const kosong = await halaman({ tahun: '2024', bulan: '1' })
  expect(kosong.panel.map(({ kunci, tabel }) => [kunci, tabel.baris.length])).toEqual(kosong.panel.map(({ kunci }) => [kunci, kunci === 'kesenjangan-bulanan' ? 12 : 0]))
  const sebagian = await halaman({ bulan: '7' })
  expect(satu(sebagian.panel, 'kesenjangan-pareto').bacaan).toMatch(/unit belum melapor/)
  const tanpaLaporan = await halaman({ bulan: '8' })
  expect(tanpaLaporan.data.seluruh.melapor).toBe(false)
  expect(tanpaLaporan.panel.map(({ kunci }) => kunci)).toEqual(['kesenjangan-sejak', 'kesenjangan-bulanan'])
})
