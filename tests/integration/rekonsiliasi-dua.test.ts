import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca, scopeKantor } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryUsulToleransi } from '@/lib/lapor/rekonsiliasi/data-toleransi'
import { loadRekonUntuk } from '@/lib/lapor/rekonsiliasi/loaders'
import { setujuiTiada, setujuiToleransi, simpanAngka, tandaiTiada, tolakToleransi, usulkanToleransi } from '@/lib/lapor/rekonsiliasi/mutations'
import { tandaUsul } from '@/lib/lapor/rekonsiliasi/tanda'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { A, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

// January 2023 is locked; unit A has reported 80 on each of three lines (one of them Non-RKUD here), unit B 80 on one.
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
await db.query("SET session_replication_role = replica; UPDATE realisasi SET kanal = 'NON_RKUD' WHERE baris_id = 3; SET session_replication_role = DEFAULT; SELECT rekap_bangun()")

const JAN = { tahun: 2023, bulan: 1 } as const
const DI_A = { ...JAN, unitId: A.unit } as const
const analis = scopeKantor(ORANG.analis)
const admin = scopeKantor(ORANG.admin)
const angka = (unitId: number, nilai: string | null, versi = 0, lama: string | null = null) => ({ ...JAN, basis: 'LRA' as const, angka: [{ unitId, versi, nilai, lama }] })

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM penerbitan; DELETE FROM rekon_penjelasan; DELETE FROM bkad_angka; DELETE FROM bkad_berkas;
    DELETE FROM rekon_toleransi; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const baca = () => loadRekonUntuk(scopeBaca(ORANG.admin), JAN)
const unit = async (unitId: number) => pasti((await baca()).unit.find((satu) => satu.unitId === unitId))
const tandaKini = async (): Promise<string> => {
  const usul = pasti(await queryUsulToleransi(2023))
  return tandaUsul(usul.nilai, usul.terlewat)
}
/** Proposed by one, agreed to by another. */
const aturToleransi = async (toleransi: string): Promise<void> => {
  await usulkanToleransi(admin, { tahun: 2023, toleransi })
  await setujuiToleransi(analis, { tahun: 2023, tanda: await tandaKini() })
}
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')

describe('a tolerance', () => {
  const sebagai = (pelaku: string, sql: string) => kode(tulis({ pelaku, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRawUnsafe(sql)))
  const berlaku = async () => pasti((await db.query<{ nilai: string }>('SELECT rekon_toleransi_pada(2023, 1)::numeric(20,2)::text AS nilai')).rows[0]).nilai
  it('above what holds waits for a second person, who sees what it lets pass', async () => {
    await simpanAngka(analis, angka(A.unit, '150'))
    expect(await usulkanToleransi(admin, { tahun: 2023, toleransi: '60' })).toEqual({ menunggu: true })
    expect(await berlaku()).toBe('0.00')
    expect((await queryUsulToleransi(2023))?.terlewat).toEqual([{ bulan: 1, baris: 1, rupiah: 1_000n }])
    expect(await kode(setujuiToleransi(admin, { tahun: 2023, tanda: await tandaKini() }))).toBe('ORANG_KEDUA')
    const tanda = await tandaKini()
    await setujuiToleransi(analis, { tahun: 2023, tanda })
    await setujuiToleransi(analis, { tahun: 2023, tanda }) // a second click
    expect(await berlaku()).toBe('60.00')
  })
  it('is agreed to as it was seen: another figure behind it, or another proposal, asks anew', async () => {
    await simpanAngka(analis, angka(A.unit, '150'))
    await usulkanToleransi(admin, { tahun: 2023, toleransi: '60' })
    const dilihat = await tandaKini()
    await simpanAngka(admin, angka(A.unit, '140', 1, '150'))
    expect(await kode(setujuiToleransi(analis, { tahun: 2023, tanda: dilihat }))).toBe('BERSAMAAN')
    await usulkanToleransi(admin, { tahun: 2023, toleransi: '70' })
    expect(await kode(setujuiToleransi(analis, { tahun: 2023, tanda: dilihat }))).toBe('BERSAMAAN')
    await tolakToleransi(analis, { tahun: 2023 })
    expect([await berlaku(), await queryUsulToleransi(2023)]).toEqual(['0.00', null])
  })
  it('of nought on nought, or a lower one, needs nobody', async () => {
    expect(await usulkanToleransi(admin, { tahun: 2023, toleransi: '0' })).toEqual({ menunggu: false })
    await aturToleransi('60')
    expect(await usulkanToleransi(analis, { tahun: 2023, toleransi: '10' })).toEqual({ menunggu: false })
    expect(await berlaku()).toBe('10.00')
  })
  it('is not raised by one person at the database either', async () => {
    expect(await sebagai('admin', 'INSERT INTO rekon_toleransi (tahun, nilai) VALUES (2023, 5)')).toBe('ORANG_KEDUA')
    expect(await sebagai('op-a', 'INSERT INTO rekon_toleransi (tahun, nilai, usul) VALUES (2023, 0, 5)')).toBe('ORANG_KEDUA')
    await usulkanToleransi(admin, { tahun: 2023, toleransi: '60' })
    for (const [pelaku, sql] of [
      ['admin', 'UPDATE rekon_toleransi SET nilai = usul'], ['analis', 'UPDATE rekon_toleransi SET nilai = 61, usul = 62'], ['op-a', 'UPDATE rekon_toleransi SET nilai = usul'],
    ] as const) expect(await sebagai(pelaku, sql)).toBe('ORANG_KEDUA')
    expect(await sebagai('admin', "UPDATE rekon_toleransi SET usul_oleh = 'analis'")).toBeNull()
    expect(await sebagai('admin', 'UPDATE rekon_toleransi SET nilai = usul')).toBe('ORANG_KEDUA')
    expect(await berlaku()).toBe('0.00')
  })
})

describe('the mark "tidak ada di BKAD"', () => {
  const tandai = (scope = analis, alasan = 'Tergabung dalam Dinas B') => tandaiTiada(scope, { ...DI_A, versi: 0, alasan })
  const setujui = async (scope: OpdScope, dilaporkan = '16000') => setujuiTiada(scope, { ...DI_A, versi: (await unit(A.unit)).angka?.versi ?? 0, dilaporkan })
  const beres = async () => (await db.query<{ beres: boolean }>('SELECT beres FROM rekon_banding(2023, 1) WHERE unit_id = 1 AND sub = 0')).rows[0]?.beres
  it('of a unit that reported something settles it only with a second person', async () => {
    expect(await tandai()).toEqual({ menunggu: true })
    expect([(await unit(A.unit)).keadaan, await beres()]).toEqual(['TIADA_MENUNGGU', false])
    expect(await kode(setujui(analis))).toBe('ORANG_KEDUA')
    expect(await kode(setujui(admin, '15000'))).toBe('BERSAMAAN')
    await setujui(admin)
    expect([(await unit(A.unit)).keadaan, await beres()]).toEqual(['TIADA', true])
    expect((await unit(A.unit)).angka?.tiada?.setuju).toMatchObject({ oleh: 'Orang admin', dilaporkan: 16_000n })
  })
  it('falls back when the unit reports another figure, and when its words change', async () => {
    await tandai()
    await setujui(admin)
    await db.query('SET session_replication_role = replica; UPDATE realisasi SET nilai = 81 WHERE baris_id = 1 AND bulan = 1; SET session_replication_role = DEFAULT; SELECT rekap_bangun()')
    expect([(await unit(A.unit)).keadaan, await beres()]).toEqual(['TIADA_MENUNGGU', false])
    await db.query('SET session_replication_role = replica; UPDATE realisasi SET nilai = 80 WHERE baris_id = 1 AND bulan = 1; SET session_replication_role = DEFAULT; SELECT rekap_bangun()')
    expect(await beres()).toBe(true)
    await tandaiTiada(admin, { ...DI_A, versi: 2, alasan: 'Kata yang lain lagi' })
    expect(await beres()).toBe(false)
    expect(await kode(setujui(admin))).toBe('ORANG_KEDUA')
  })
  it('is not agreed to by its writer at the database either, nor by somebody outside the office', async () => {
    await tandai()
    for (const pelaku of ['analis', 'op-a', 'bukan-siapa-siapa']) {
      const coba = tulis({ pelaku, lingkup: '*', sumber: 'form' }, (tx) => tx.$executeRaw`UPDATE bkad_angka SET tiada_setuju_oleh = 'admin', tiada_setuju_pada = now(), tiada_setuju_nilai = 160 WHERE unit_id = 1`)
      expect(await kode(coba)).toBe('ORANG_KEDUA')
    }
    expect(await beres()).toBe(false)
  })
})
