import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryRiwayatSel, querySiaran, queryUjungJejak } from '@/lib/lapor/lembar/data'
import { simpanLembar } from '@/lib/lapor/lembar/mutations'
import { queryIsian, queryVersiDipakai } from '@/lib/lapor/pelaporan/data'
import { queryBulanTutup } from '@/lib/lapor/pelaporan/data-laporan'
import { queryPosisi } from '@/lib/posisi/data'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, DI_A, DI_B, FEB, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

// Two units, January locked, February open (see pelaporan-tanam).
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
const pengisi = (siapa: 'UNIT' | 'KANTOR'): Promise<unknown> => db.query(`UPDATE tahun_anggaran SET pengisi_anggaran_kas = '${siapa}'`)
/** As rows of the history that no guard looks at. */
const paksa = (sql: string): Promise<unknown> => db.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`)
beforeEach(async () => {
  await pengisi('UNIT')
  await paksa("DELETE FROM target_fisik; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL WHERE bulan = 2")
})
const target = async (sub: number): Promise<string[]> =>
  (await db.query('SELECT bulan, persen::text FROM target_fisik WHERE sub_kegiatan_id = $1 ORDER BY bulan', [sub])).rows.map(({ bulan, persen }) => `${bulan}=${persen}`)
const setahun = (dari: number, nilai: (bulan: number) => string) => Array.from({ length: 13 - dari }, (_, i) => sel(`target.1.${dari + i}`, null, nilai(dari + i)))

describe('the plan of twelve months', () => {
  it('is saved as a block in one transaction and read back; twice changes nothing', async () => {
    const isi = { ...DI_A, sel: setahun(2, (bulan) => `${bulan * 8}.25`) }
    expect(await simpanLembar(lingkup.opA(), { ...isi, sumber: 'tempel' })).toEqual({ tersimpan: 11, sama: 0, konflik: [] })
    expect(await simpanIsian(lingkup.opA(), isi)).toEqual({ tersimpan: 0, sama: 11, konflik: [] })
    const isian = await queryIsian(prisma(), lingkup.opA(), { ...DI_A, ...(await queryVersiDipakai(prisma(), FEB)) })
    expect(isian.sub.map(({ fisik }) => fisik.rencana)).toEqual([[null, ...Array.from({ length: 11 }, (_, i) => (i + 2) * 800 + 25)], Array(12).fill(null)])
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('target.1.3', '24.25', null)] })
    expect(await target(1)).not.toContain('3=24.25')
  })
  it('under its name of before is the same cell', async () => {
    expect(await simpanLembar(lingkup.opA(), { ...DI_A, sel: [sel('fisik.1.target', null, '12.50')], sumber: 'form' })).toMatchObject({ tersimpan: 1 })
    expect(await target(1)).toEqual(['2=12.50'])
  })
  it('is refused above 100, cell by cell, and nothing of the row is written', async () => {
    const galat = await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('target.1.3', null, '40.00'), sel('target.1.4', null, '100.01')] }).catch((e: unknown) => e)
    expect(galat).toMatchObject({ kode: 'ISIAN_SALAH', isian: { 'target.1.4': expect.stringContaining('di luar 0–100') } })
    expect(await target(1)).toEqual([])
  })
  it('of two people meets at the cell, with who and when; other cells go through', async () => {
    await simpanIsian(lingkup.opA2(), { ...DI_A, sel: [sel('target.1.3', null, '20.00')] })
    const { tersimpan, konflik } = await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('target.1.3', null, '30.00'), sel('target.1.4', null, '40.00')] })
    expect({ tersimpan, konflik }).toMatchObject({ tersimpan: 0, konflik: [{ kunci: 'target.1.3', tersimpan: '20.00', oleh: 'Orang op-a2' }] })
    expect(await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('target.1.4', null, '40.00')] })).toMatchObject({ tersimpan: 1 })
  })
  it('reaches open grids and has a history, in any month of the year', async () => {
    const dari = await queryUjungJejak()
    await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('target.1.9', null, '70.00')] })
    const lembar = { ...DI_A, apbdVersiId: 2, kasVersiId: 1 }
    expect((await querySiaran(lingkup.opA2(), lembar, dari)).perubahan).toContainEqual({ kunci: 'target.1.9', nilai: '70.00', oleh: 'Orang op-a', pada: expect.any(String), sendiri: false })
    expect((await queryRiwayatSel(lingkup.opA2(), lembar, 'target.1.9'))[0]).toMatchObject({ dari: null, ke: '70.00', sumber: 'form' })
  })
})

describe('who may', () => {
  const satu = (kunci: string) => [sel(kunci, null, '10.00')]
  it('the unit where the year says so, the office always', async () => {
    await pengisi('KANTOR')
    await expect(simpanIsian(lingkup.opA(), { ...DI_A, sel: satu('target.1.5') })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK', message: expect.stringContaining('Target fisik tahun 2023 diisi oleh Bagian Administrasi Pembangunan') })
    await expect(simpanLembar(lingkup.opA(), { ...DI_A, sel: satu('fisik.1.target'), sumber: 'form' })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await simpanIsian(lingkup.analis(A.unit), { ...DI_A, sel: satu('target.1.5') })).toMatchObject({ tersimpan: 1 })
  })
  it('reaches no other unit, by unit or by cell; a head only reads', async () => {
    await expect(simpanIsian(lingkup.opA(), { ...DI_A, sel: satu(`target.${B.sub[0]}.5`) })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(simpanIsian(lingkup.opA(), { ...DI_B, sel: satu(`target.${B.sub[0]}.5`) })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(simpanIsian(scopeUnit(ORANG.kepalaA, A.unit, 'baca'), { ...DI_A, sel: satu('target.1.5') })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await target(B.sub[0])).toEqual([])
  })
  it('after the report was handed in: the office still, the unit no more', async () => {
    await paksa("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, 1, 'DIAJUKAN', now(), 'op-a')")
    await expect(simpanIsian(lingkup.opA(), { ...DI_A, sel: satu('target.1.5') })).rejects.toMatchObject({ kode: 'SUDAH_DIAJUKAN' })
    expect(await simpanIsian(lingkup.analis(A.unit), { ...DI_A, sel: satu('target.1.5') })).toMatchObject({ tersimpan: 1 })
  })
})

describe('a locked month', () => {
  it('keeps its target, through the product and past it', async () => {
    expect(await queryBulanTutup(prisma(), lingkup.opA(), DI_A)).toEqual([1])
    await expect(simpanIsian(lingkup.analis(A.unit), { ...DI_A, sel: [sel('target.1.1', null, '9.00')] })).rejects.toThrow()
    expect(await target(1)).toEqual([])
  })
  it('also keeps the earlier one that it falls back on, until it has its own', async () => {
    await paksa("INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) VALUES (1, 2, 20), (2, 2, 20), (2, 3, 30); INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat, dikunci_pada) VALUES (2023, 3, 'TERKUNCI', now(), now(), now())")
    const ubah = (sub: number) => db.query('UPDATE target_fisik SET persen = 21 WHERE bulan = 2 AND sub_kegiatan_id = $1', [sub])
    await expect(ubah(1)).rejects.toMatchObject({ code: 'RP003' })
    await expect(db.query('DELETE FROM target_fisik WHERE bulan = 2 AND sub_kegiatan_id = 1')).rejects.toMatchObject({ code: 'RP003' })
    await expect(db.query('UPDATE target_fisik SET bulan = 4 WHERE bulan = 3 AND sub_kegiatan_id = 2')).rejects.toMatchObject({ code: 'RP003' })
    await ubah(2)
    await db.query('INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) VALUES (1, 4, 60)')
    expect([await target(1), await target(2)]).toEqual([['2=20.00', '4=60.00'], ['2=21.00', '3=30.00']])
    await paksa('DELETE FROM periode WHERE bulan = 3')
  })
})

it('shows in every view at once: the kept sums follow', async () => {
  const posisi = async (): Promise<unknown> => (await queryPosisi(lingkup.kantor(), { tahun: 2023, bulan: 2, versi: 'berlaku', per: 'kabupaten' }))[0]?.targetFisik
  const kosong = await posisi()
  await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('target.1.2', null, '30.00'), sel('target.2.2', null, '60.00')] })
  const isi = await posisi()
  expect(isi).not.toEqual(kosong)
  // sub 1 has two lines of Rp1.200, sub 2 one
  expect(isi).toMatchObject({ pagu: 360_000n })
  const tertimbang = (isi as { tertimbang: bigint }).tertimbang
  await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('target.1.2', '30.00', null), sel('target.2.2', '60.00', null)] })
  expect(await posisi()).toEqual(kosong)
  expect(tertimbang).toBe(240_000n * 3000n + 120_000n * 6000n)
})
