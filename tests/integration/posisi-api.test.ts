import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as openApi } from '@/app/api/v1/openapi.json/route'
import { GET } from '@/app/api/v1/posisi/route'
import { sidik } from '@/lib/dasar/akses/utils'
import { prisma } from '@/lib/dasar/database/client'
import { BATAS_API } from '@/lib/dasar/batas/constants'
import { jawabanPosisiSchema, type JawabanPosisi } from '@/lib/posisi/jawaban-schema'
import { kueriPosisiSchema } from '@/lib/posisi/schema'
import { PER } from '@/lib/realisasi/posisi'
import { buatApbd } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'

let db: TestDatabase

beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, buatApbd({ seed: 11, unit: 6, subPerUnit: 4, barisPerSub: 3 }))
  const client = new pg.Client({ connectionString: db.connectionString })
  await client.connect()
  await client.query(`SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)`)
  for (const [id, peran] of [['kantor', 'ANALIS'], ['operator', 'OPERATOR'], ['rajin', 'PENGAWAS']]) {
    await client.query(`INSERT INTO pengguna (id, nama, email, username, peran, wajib_ganti_sandi) VALUES ($1, $1, $1, $1, $2::peran, false)`, [id, peran])
    await client.query(`INSERT INTO token_api (nama, sidik, awalan, dibuat_oleh, berlaku_sampai) VALUES ($1, $2, 'rpop_', $1, now() + interval '1 day')`, [id, sidik(`rpop_${id}`)])
  }
  await client.query(`INSERT INTO pengguna_unit VALUES ('operator', 4)`)
  await client.end()
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

const panggil = (kueri: string, token: string | null = 'kantor'): Promise<Response> =>
  GET(new Request(`http://localhost/api/v1/posisi?${kueri}`, { headers: token === null ? {} : { authorization: `Bearer rpop_${token}` } }))
const isi = async (kueri: string, token?: string): Promise<JawabanPosisi> => (await panggil(kueri, token)).json() as Promise<JawabanPosisi>

describe('GET /api/v1/posisi', () => {
  test.each(PER)('per %s answers what its schema says', async (per) => {
    const jawaban = jawabanPosisiSchema.parse(await isi(`tahun=2023&bulan=6&per=${per}`))
    expect(jawaban).toMatchObject({ tahun: 2023, bulan: 6, per, versiApbd: { urutan: 1 }, versiAnggaranKas: { urutan: 2 }, contoh: false, dataPada: '2023-08-01T01:02:03.456Z' })
    expect(jawaban.data.length).toBeGreaterThan(0)
  })

  test('an operator gets her own unit, whatever she asks', async () => {
    expect((await isi('tahun=2023&bulan=6&per=unit', 'operator')).data.map((b) => b.kunci)).toEqual(['4'])
    expect((await isi('tahun=2023&bulan=6&per=unit&unitId=1,2', 'operator')).data).toEqual([])
    const [milik] = (await isi('tahun=2023&bulan=6', 'operator')).data
    expect(milik?.pagu).toBe((await isi('tahun=2023&bulan=6&per=unit&unitId=4')).data[0]?.pagu)
  })

  test('filters narrow', async () => {
    const semua = await isi('tahun=2023&bulan=6&per=sumberDana')
    const dak = await isi('tahun=2023&bulan=6&per=sumberDana&kelompokSumber=DAK_FISIK')
    expect(dak.data.length).toBeLessThan(semua.data.length)
    expect((await isi('tahun=2023&bulan=6&per=unit&unitId=1&unitId=3')).data.map((b) => b.kunci).sort()).toEqual(['1', '3'])
  })

  test.each([
    ['', ['tahun', 'bulan']], ['tahun=2023&bulan=13', ['bulan']], ['tahun=2023&bulan=6&per=desa', ['per']], ['tahun=2023&bulan=6&unitId=1;2', ['unitId']],
    ['tahun=2023&bulan=6&bulan=7', ['bulan']], ['tahun=2023&bulan=6&units=1', ['units']], ["tahun=2023&bulan=6&programKode='", ['programKode']], ['tahun=2023&bulan=6&versi=baru', ['versi']],
  ])('%s names what is wrong', async (kueri, parameter) => {
    const jawaban = await panggil(kueri)
    expect(jawaban.status).toBe(400)
    const { galat } = (await jawaban.json()) as { galat: { kode: string; isian: Record<string, string> } }
    expect(galat.kode).toBe('ISIAN_SALAH')
    expect(Object.keys(galat.isian)).toEqual(parameter)
  })

  test('who does not sign in gets nothing; an unknown year or version is 404', async () => {
    expect((await panggil('tahun=2023&bulan=6', null)).status).toBe(401)
    expect((await panggil('tahun=2023&bulan=6', 'palsu')).status).toBe(401)
    expect((await panggil('tahun=2020&bulan=6')).status).toBe(404)
    expect((await panggil('tahun=2023&bulan=6&versi=7')).status).toBe(404)
  })

  test('as CSV', async () => {
    const jawaban = await panggil('tahun=2023&bulan=6&per=unit&format=csv')
    expect(jawaban.headers.get('content-disposition')).toBe('attachment; filename="posisi-2023-06-unit.csv"')
    const bytes = new Uint8Array(await jawaban.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const baris = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
    expect(baris).toHaveLength(1 + (await isi('tahun=2023&bulan=6&per=unit')).data.length)
    expect(new Set(baris.map((b) => b.split(';').length)).size).toBe(1)
  })

  test('too many calls of one person are turned away, others are not', async () => {
    const status = new Set<number>()
    for (let i = 0; i <= BATAS_API.points; i++) status.add((await panggil('', 'rajin')).status)
    expect(status).toEqual(new Set([400, 429]))
    expect((await panggil('tahun=2023&bulan=6')).status).toBe(200)
  })
})

test('the OpenAPI file names every parameter of the query and every field of the answer', async () => {
  const berkas = (await openApi().json()) as { openapi: string; paths: Record<string, { get: { parameters: { name: string; schema: object; description: string }[] } }>; components: { schemas: { Posisi: { properties: { data: { items: { properties: object } } } } } } }
  const { parameters } = berkas.paths['/api/v1/posisi']?.get ?? { parameters: [] }
  expect(parameters.map((p) => p.name)).toEqual(Object.keys(kueriPosisiSchema.shape))
  for (const parameter of parameters) {
    expect(Object.keys(parameter.schema).length, parameter.name).toBeGreaterThan(0)
    expect(parameter.description).not.toBe('')
  }
  const [baris] = (await isi('tahun=2023&bulan=6')).data
  expect(Object.keys(berkas.components.schemas.Posisi.properties.data.items.properties)).toEqual(Object.keys(baris ?? {}))
})
