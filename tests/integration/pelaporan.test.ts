import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryIsian, queryVersiDipakai } from '@/lib/lapor/pelaporan/data'
import { CARA_FISIK, CARA_REALISASI, simpanSel } from '@/lib/lapor/pelaporan/mutations'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, DI_A, DI_B, FEB, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const RKUD = (baris: number, kolom = 'nilai'): string => `realisasi.${baris}.RKUD.${kolom}`
const isi = async (baris: number): Promise<unknown[]> =>
  (await db.query('SELECT kanal::text, nilai::text, koreksi::text, alasan_koreksi AS alasan, diubah_oleh AS oleh FROM realisasi WHERE baris_id = $1 AND bulan = 2 ORDER BY realisasi.kanal', [baris])).rows
const jejak = async (): Promise<number> => Number((await db.query('SELECT count(*) FROM jejak')).rows[0].count)

describe('saving', () => {
  it('writes what changed, begins the report, and the reader sees it', async () => {
    const hasil = await simpanIsian(lingkup.opA(), {
      ...DI_A,
      sel: [sel(RKUD(1), null, '120.50'), sel('realisasi.1.NON_RKUD.nilai', null, '10.00'), sel(RKUD(2), null, '0.00'), sel(RKUD(2, 'koreksi'), null, '-30.00'), sel(RKUD(2, 'alasan'), null, 'setoran kembali')],
    })
    expect(hasil).toEqual({ tersimpan: 5, sama: 0, konflik: [] })
    expect(await isi(1)).toEqual([
      { kanal: 'RKUD', nilai: '120.50', koreksi: '0.00', alasan: null, oleh: 'op-a' },
      { kanal: 'NON_RKUD', nilai: '10.00', koreksi: '0.00', alasan: null, oleh: 'op-a' },
    ])
    expect(await isi(2)).toMatchObject([{ nilai: '0.00', koreksi: '-30.00', alasan: 'setoran kembali' }])
    const { rows } = await db.query("SELECT status::text, e.ke::text, e.oleh FROM laporan l JOIN laporan_peristiwa e ON e.laporan_id = l.id WHERE bulan = 2 AND unit_id = 1")
    expect(rows).toEqual([{ status: 'DRAF', ke: 'DRAF', oleh: 'op-a' }])
    const isian = await queryIsian(prisma(), lingkup.opA(), { ...DI_A, ...(await queryVersiDipakai(prisma(), FEB)) })
    expect(isian.sub.map((sub) => sub.baris.length)).toEqual([2, 1])
    expect(isian.sub[0]?.baris[0]).toMatchObject({ pagu: 120000n, kanal: { RKUD: { nilai: 12050n, lalu: 8000n }, NON_RKUD: { nilai: 1000n, lalu: null } } })
  })

  it('of the same twice (a double click) changes nothing and leaves no second trace', async () => {
    const sebelum = await jejak()
    const lagi = { ...DI_A, sel: [sel(RKUD(1), null, '120.50'), sel('realisasi.1.NON_RKUD.nilai', null, '10.00')] }
    expect(await simpanIsian(lingkup.opA(), lagi)).toEqual({ tersimpan: 0, sama: 2, konflik: [] })
    expect(await jejak()).toBe(sebelum)
  })

  it('many times at once writes one row and one trace', async () => {
    const m = { ...DI_A, sel: [sel(RKUD(3), null, '77.00')] }
    const hasil = await Promise.all(Array.from({ length: 8 }, () => simpanIsian(lingkup.opA(), m)))
    expect(hasil.map((h) => h.tersimpan).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
    expect(await isi(3)).toHaveLength(1)
    expect((await db.query("SELECT tindakan FROM jejak WHERE tabel = 'realisasi' AND kunci = '3/2/RKUD'")).rows).toEqual([{ tindakan: 'INSERT' }])
  })

  it('an emptied cell is "not filled in" again, not nought', async () => {
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(RKUD(3), '77.00', null)] })
    expect(await isi(3)).toEqual([])
  })

  it('of a row that breaks a rule saves nothing and names the cell', async () => {
    const m = { ...DI_A, sel: [sel(RKUD(1), '120.50', '121.00'), sel(RKUD(3, 'koreksi'), null, '-5.00')] }
    const galat = await simpanIsian(lingkup.opA(), m).catch((e: unknown) => e)
    expect(galat).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(Object.keys((galat as { isian: Record<string, string> }).isian).sort()).toEqual([RKUD(3, 'alasan'), RKUD(3, 'nilai')])
    expect(await isi(1)).toMatchObject([{ nilai: '120.50' }, {}])
  })

  it('keeps physical progress with the reason of a correction, and leaves the target to the plan', async () => {
    const hasil = await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('fisik.2.persen', null, '4.00'), sel('fisik.2.alasan', null, 'salah ukur')] })
    expect(hasil.tersimpan).toBe(2)
    await expect(simpanSel(lingkup.opA(), { ...DI_A, sel: [sel('fisik.1.target', null, '12.50')] }, [CARA_FISIK])).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    expect((await db.query('SELECT 1 FROM target_fisik')).rows).toEqual([])
    expect((await db.query('SELECT sub_kegiatan_id AS s, persen::text, alasan_koreksi AS a FROM realisasi_fisik WHERE bulan = 2')).rows).toEqual([{ s: 2, persen: '4.00', a: 'salah ukur' }])
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('fisik.2.alasan', 'salah ukur', null)] })
    expect((await db.query('SELECT alasan_koreksi AS a FROM realisasi_fisik WHERE bulan = 2')).rows).toEqual([{ a: null }])
  })
})

describe('two people', () => {
  it('the later one gets the difference with who and when, and nothing of hers is written', async () => {
    await simpanIsian(lingkup.opA2(), { ...DI_A, sel: [sel(RKUD(1), '120.50', '200.00')] })
    const hasil = await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(RKUD(1), '120.50', '150.00'), sel(RKUD(3), null, '5.00')] })
    expect(hasil).toMatchObject({ tersimpan: 0, konflik: [{ kunci: RKUD(1), sebelum: '120.50', sesudah: '150.00', tersimpan: '200.00', oleh: 'Orang op-a2' }] })
    expect(hasil.konflik[0]?.pada).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    expect(await isi(3)).toEqual([])
    const pilih = await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(RKUD(1), '200.00', '150.00'), sel(RKUD(3), null, '5.00')] })
    expect(pilih).toMatchObject({ tersimpan: 2, konflik: [] })
  })

  it('tells who cleared a cell, from the trail', async () => {
    await simpanIsian(lingkup.opA2(), { ...DI_A, sel: [sel(RKUD(3), '5.00', null)] })
    const hasil = await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(RKUD(3), '5.00', '6.00')] })
    expect(hasil.konflik).toMatchObject([{ tersimpan: null, oleh: 'Orang op-a2' }])
  })

  it('changing different cells in opposite order at once neither lose nor block each other', async () => {
    const urutan = (arah: 1 | -1) => [1, 2, 3].sort((a, b) => arah * (a - b))
    for (let putaran = 0; putaran < 10; putaran++) {
      const kini = async (kanal: string): Promise<Map<number, string | null>> => {
        const { rows } = await db.query<{ b: number; nilai: string }>('SELECT baris_id AS b, nilai::text FROM realisasi WHERE bulan = 2 AND kanal = $1::kanal_realisasi', [kanal])
        return new Map(rows.map((r) => [r.b, r.nilai]))
      }
      const [rkud, non] = [await kini('RKUD'), await kini('NON_RKUD')]
      const hasil = await Promise.all([
        simpanIsian(lingkup.opA(), { ...DI_A, sel: urutan(1).map((b) => sel(RKUD(b), rkud.get(b) ?? null, `${100 + putaran}.00`)) }),
        simpanIsian(lingkup.opA2(), { ...DI_A, sel: urutan(-1).map((b) => sel(`realisasi.${b}.NON_RKUD.nilai`, non.get(b) ?? null, `${200 + putaran}.00`)) }),
      ])
      expect(hasil.map((h) => h.tersimpan)).toEqual([3, 3])
    }
  })
})

describe('two units', () => {
  it('a scope of one does not reach the other, by unit or by line', async () => {
    await expect(simpanIsian(lingkup.opB(), { ...DI_A, sel: [sel(RKUD(1), null, '1.00')] })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(simpanIsian(lingkup.opB(), { ...DI_B, sel: [sel(RKUD(A.baris[0]), null, '1.00')] })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel(`fisik.${B.sub[0]}.persen`, null, '1.00')] })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(queryIsian(prisma(), lingkup.opB(), { ...DI_A, apbdVersiId: 1, kasVersiId: 1 })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(() => scopeUnit(ORANG.opB, A.unit, 'tulis')).toThrow()
    expect(await isi(B.baris[0])).toEqual([])
  })
  it('a scope that only reads writes nothing', async () => {
    await expect(simpanIsian(scopeUnit(ORANG.kepalaA, A.unit, 'baca'), { ...DI_A, sel: [sel(RKUD(1), null, '1.00')] })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
  it('cells of a kind that is not written there are refused', async () => {
    await expect(simpanSel(lingkup.opA(), { ...DI_A, sel: [sel('pagu.1', '1200.00', '9.00')] }, [CARA_REALISASI])).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
  })
})

describe('a month that is not open', () => {
  it.each([1, 3])('month %i takes no entry', async (bulan) => {
    await expect(simpanIsian(lingkup.opA(), { ...DI_A, bulan, sel: [sel(RKUD(1), null, '1.00')] })).rejects.toMatchObject({ kode: 'PERIODE_TERTUTUP' })
    await expect(simpanIsian(lingkup.opA(), { ...DI_A, bulan, sel: [sel('fisik.1.persen', null, '1.00')] })).rejects.toMatchObject({ kode: 'PERIODE_TERTUTUP' })
  })
})
