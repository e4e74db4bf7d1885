import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadLanjut } from '@/lib/lapor/tahun-lanjut/loaders'
import { putuskanLanjut, urungkanLanjut } from '@/lib/lapor/tahun-lanjut/mutations'
import type { JenisLanjut, SisaTampil } from '@/lib/lapor/tahun-lanjut/types'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// Two units of 2023 become one in 2024, and with them their sub-kegiatan of one code and name. What each of them brings is kept, or asked; nothing
// of the second is lost because the first was there before.
const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))
const kantor = scopeKantor(ANALIS)
const tempat = (jenis: JenisLanjut) => ({ dari: 2023, ke: 2024, jenis, semua: null })
const butir = (daftar: readonly SisaTampil[], tujuan: number | null) => daftar.map(({ kunci, tanda }) => ({ kunci, tanda, tujuan }))
const bawa = (jenis: JenisLanjut, daftar: readonly SisaTampil[], tujuan: number | null = null) => putuskanLanjut(kantor, { ...tempat(jenis), putusan: 'BAWA', alasan: '', butir: butir(daftar, tujuan) })
const tinggalkan = (jenis: JenisLanjut, daftar: readonly SisaTampil[]) => putuskanLanjut(kantor, { ...tempat(jenis), putusan: 'TINGGAL', alasan: 'dari unit lama', butir: butir(daftar, null) })
const bawaSemua = async (jenis: JenisLanjut) => putuskanLanjut(kantor, { ...tempat(jenis), semua: `SIAP:${(await loadLanjut('2024')).semua[`${jenis}/SIAP`] ?? ''}`, putusan: 'BAWA', alasan: '', butir: [] })
const urung = (jenis: JenisLanjut, daftar: readonly SisaTampil[]) => urungkanLanjut(kantor, { ...tempat(jenis), kunci: butir(daftar, null) })
const sisa = async (jenis: JenisLanjut) => (await loadLanjut('2024')).sisa.filter((satu) => satu.jenis === jenis && [id.a, id.b].includes(satu.unitId ?? 0))
const dari = async (jenis: JenisLanjut, kunci: string) => pasti((await sisa(jenis)).find((satu) => satu.kunci === kunci))
const apa = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> => (await admin.query<T>(sql)).rows
const diam = async (sql: string): Promise<unknown> => admin.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`)
const diTempat = async () => (await apa<{ w: number }>(`SELECT wilayah_id AS w FROM tempat WHERE sub_kegiatan_id = ${id.satu} ORDER BY 1`)).map(({ w }) => w)

let admin: pg.Client
/** the units, their sub-kegiatan of one code and name, the node of it, what they become; four kecamatan */
let id: { a: number; b: number; baru: number; sa: number; sb: number; simpul: number; satu: number; w: number[] }

beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  await admin.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
  const [p] = await apa<{ a: number; b: number; sa: number; sb: number; simpul: number }>(`SELECT s.unit_id AS a, t.unit_id AS b, min(s.id) AS sa, min(t.id) AS sb, s.nomenklatur_id AS simpul FROM sub_kegiatan s JOIN sub_kegiatan t ON t.tahun = 2023 AND s.tahun = 2023 AND t.nomenklatur_id = s.nomenklatur_id AND s.unit_id < t.unit_id
    WHERE EXISTS (SELECT FROM kinerja_indikator i WHERE i.tahun = 2023 AND i.unit_id = s.unit_id) AND EXISTS (SELECT FROM kinerja_indikator i WHERE i.tahun = 2023 AND i.unit_id = t.unit_id) GROUP BY 1, 2, 5 ORDER BY 1, 2 LIMIT 1`)
  const w = (await apa<{ id: number }>("SELECT id FROM wilayah WHERE tingkat = 'KECAMATAN' AND NOT berakhir ORDER BY id LIMIT 4")).map((satu) => satu.id)
  const { a, b, sa, sb, simpul } = pasti(p)
  await diam(`
    UPDATE unit_masa SET berlaku_sampai = '2023-12-31' WHERE unit_id IN (${a}, ${b});
    DELETE FROM tema_tanda WHERE tahun = 2024; DELETE FROM tempat WHERE tahun = 2024; DELETE FROM kinerja_indikator WHERE tahun = 2024; DELETE FROM sub_kegiatan WHERE tahun = 2024; DELETE FROM apbd_versi WHERE tahun = 2024;
    INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2024, 0, 'MURNI', 'APBD murni', '2024-01-01');
    WITH u AS (INSERT INTO unit (kode) VALUES ('9.99.0.00.0.00.99.0000') RETURNING id), m AS (INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, berlaku_mulai) SELECT id, 'Dinas Gabungan', 'GABUNGAN', 'DINAS', '2024-01-01' FROM u)
      INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) SELECT DISTINCT 2024, u.id, s.nomenklatur_id FROM sub_kegiatan s, u WHERE s.tahun = 2023 AND s.unit_id IN (${a}, ${b});
    DELETE FROM tempat WHERE unit_id IN (${a}, ${b}); DELETE FROM tema_tanda WHERE unit_id IN (${a}, ${b});
    INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, wilayah_id, asal) VALUES (2023, ${a}, ${sa}, ${pasti(w[0])}, 'KETIK'), (2023, ${b}, ${sb}, ${pasti(w[0])}, 'KETIK'), (2023, ${b}, ${sb}, ${pasti(w[1])}, 'KETIK');
    INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal, diubah_oleh) SELECT v.id, s.id, t.kode, 2023, s.unit_id, CASE WHEN t.kode = 'unggulan' AND s.id = ${sb} THEN 'TIDAK' ELSE 'YA' END, 'KETIK', 'uji'
      FROM sub_kegiatan s JOIN apbd_versi v ON v.tahun = 2023 AND v.urutan = 0, (VALUES ('unggulan'), ('stunting')) t(kode) WHERE s.id IN (${sa}, ${sb});
    UPDATE kinerja_indikator SET nama = 'Dokumen yang disusun', nomenklatur_id = ${simpul} WHERE id IN (SELECT min(id) FROM kinerja_indikator WHERE tahun = 2023 AND unit_id IN (${a}, ${b}) GROUP BY unit_id);
    DELETE FROM kinerja_renstra WHERE tahun = 2023 AND unit_id IN (${a}, ${b});
    INSERT INTO kinerja_renstra (tahun, unit_id, nomenklatur_id, target, lalu, diubah_oleh) VALUES (2023, ${a}, ${simpul}, 100, 1, 'uji'), (2023, ${b}, ${simpul}, 900, 1, 'uji')`)
  const [jadi] = await apa<{ unit: number; satu: number }>(`SELECT unit_id AS unit, id AS satu FROM sub_kegiatan WHERE tahun = 2024 AND nomenklatur_id = ${simpul}`)
  id = { a, b, sa, sb, simpul, baru: pasti(jadi).unit, satu: pasti(jadi).satu, w }
  await bawa('UNIT', await sisa('UNIT'), id.baru)
}, 300_000)
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('themes of sub-kegiatan that become one', { timeout: 240_000 }, () => {
  const tanda = (tema: string) => apa(`SELECT putusan FROM tema_tanda WHERE sub_kegiatan_id = ${id.satu} AND tema_kode = '${tema}'`)
  it('are one decision where both agree, held until the last of them is taken back', async () => {
    expect((await dari('TEMA', `stunting/${id.sb}`)).keadaan).toBe('SIAP')
    expect(await bawaSemua('TEMA')).toBeGreaterThanOrEqual(2)
    expect(await tanda('stunting')).toEqual([{ putusan: 'YA' }])
    const dua = [await dari('TEMA', `stunting/${id.sa}`), await dari('TEMA', `stunting/${id.sb}`)]
    expect(dua.map(({ putusan }) => putusan?.tujuanId)).toEqual([id.satu, id.satu])
    await urung('TEMA', dua.slice(0, 1))
    expect(await tanda('stunting')).toEqual([{ putusan: 'YA' }])
    await urung('TEMA', dua.slice(1))
    expect(await tanda('stunting')).toEqual([])
  })
  it('are asked where they do not, until one is left behind', async () => {
    const dua = [await dari('TEMA', `unggulan/${id.sa}`), await dari('TEMA', `unggulan/${id.sb}`)]
    for (const satu of dua) expect(satu).toMatchObject({ keadaan: 'TANYA', tujuan: null, calon: [], sebab: expect.stringContaining('memutusnya berbeda') as unknown })
    await expect(bawa('TEMA', dua.slice(0, 1))).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await tinggalkan('TEMA', dua.slice(1))
    await bawa('TEMA', [await dari('TEMA', `unggulan/${id.sa}`)])
    expect(await tanda('unggulan')).toEqual([{ putusan: 'YA' }])
  })
  it('stay as somebody decided anew after the carried one was taken away', async () => {
    await admin.query(`DELETE FROM tema_tanda WHERE sub_kegiatan_id = ${id.satu} AND tema_kode = 'unggulan'`)
    await admin.query(`INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal) SELECT v.id, ${id.satu}, 'unggulan', 2024, ${id.baru}, 'TIDAK', 'KETIK' FROM apbd_versi v WHERE v.tahun = 2024`)
    await expect(urung('TEMA', [await dari('TEMA', `unggulan/${id.sa}`)])).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    expect(await tanda('unggulan')).toEqual([{ putusan: 'TIDAK' }])
  })
})

describe('places of sub-kegiatan that become one', { timeout: 240_000 }, () => {
  it('are all there, in one press or in two, and each takes back what the other does not hold', async () => {
    const [w0, w1] = [pasti(id.w[0]), pasti(id.w[1])]
    await bawa('TEMPAT', [await dari('TEMPAT', String(id.sa))])
    expect(await diTempat()).toEqual([w0])
    expect(await dari('TEMPAT', String(id.sb))).toMatchObject({ keadaan: 'SIAP', sebab: expect.stringContaining('Digabung') as unknown })
    await bawa('TEMPAT', [await dari('TEMPAT', String(id.sb))])
    expect(await diTempat()).toEqual([w0, w1])
    await urung('TEMPAT', [await dari('TEMPAT', String(id.sa))])
    expect(await diTempat()).toEqual([w0, w1])
    await urung('TEMPAT', [await dari('TEMPAT', String(id.sb))])
    expect(await diTempat()).toEqual([])
    await bawaSemua('TEMPAT')
    expect(await diTempat()).toEqual([w0, w1])
  })
  it('are not taken back where somebody added one since: what would be left is nobody’s statement', async () => {
    await diam(`INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, wilayah_id, asal) VALUES (2024, ${id.baru}, ${id.satu}, ${pasti(id.w[2])}, 'KETIK')`)
    const sebelum = await diTempat()
    await expect(urung('TEMPAT', [await dari('TEMPAT', String(id.sb))])).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    expect(await diTempat()).toEqual(sebelum)
    await diam(`DELETE FROM tempat WHERE tahun = 2024; DELETE FROM tahun_lanjut WHERE jenis = 'TEMPAT'`)
  })
  it('of one part alone are the whole’s only where somebody says so', async () => {
    await diam(`DELETE FROM tempat WHERE sub_kegiatan_id = ${id.sb}`)
    const satu = await dari('TEMPAT', String(id.sa))
    expect(satu).toMatchObject({ keadaan: 'TANYA', tujuan: null, sebab: expect.stringContaining('belum punya tempat') as unknown })
    expect(satu.calon.map((calon) => calon.id)).toEqual([id.satu])
    await expect(bawa('TEMPAT', [satu])).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await bawa('TEMPAT', [satu], id.satu)
    expect(await diTempat()).toEqual([pasti(id.w[0])])
  })
})

describe('indicators of nodes that become one', { timeout: 240_000 }, () => {
  it('of one name are asked, and the node has the money of both', async () => {
    const dua = (await sisa('KINERJA')).filter(({ nama }) => nama.startsWith('Dokumen yang disusun'))
    expect(dua.map(({ keadaan, calon }) => [keadaan, calon.length])).toEqual([['TANYA', 0], ['TANYA', 0]])
    await tinggalkan('KINERJA', dua.slice(0, 1))
    await bawa('KINERJA', [await dari('KINERJA', pasti(dua[1]).kunci)])
    expect(await apa(`SELECT target::text FROM kinerja_renstra WHERE tahun = 2024 AND unit_id = ${id.baru} AND nomenklatur_id = ${id.simpul}`)).toEqual([{ target: '1000.00' }])
  })
})

describe('what was ticked and is gone', { timeout: 240_000 }, () => {
  it('stops the press: fewer than were ticked are not written without a word', async () => {
    const dua = (await sisa('KINERJA')).filter(({ keadaan, putusan }) => keadaan === 'SIAP' && putusan === null).slice(0, 2)
    await diam(`DELETE FROM kinerja_realisasi WHERE indikator_id = ${pasti(dua[0]).kunci}; DELETE FROM kinerja_indikator WHERE id = ${pasti(dua[0]).kunci}`)
    await expect(bawa('KINERJA', dua)).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    expect(await bawa('KINERJA', dua.slice(1))).toBe(1)
  })
})
