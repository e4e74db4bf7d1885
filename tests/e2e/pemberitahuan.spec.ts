import { expect, request, test, type APIRequestContext } from '@playwright/test'
import pg from 'pg'
import { bulanTahun } from '../../lib/dasar/format/tanggal'
import { readE2e } from '../support/e2e-file.mjs'
import { masukCepat } from '../support/masuk'
import { pasti } from '../support/pasti'

// Whoever is told of something can open the page that the notification leads to: every kind, for every role that gets it,
// in the open month and in one that was locked since.

interface Kabar {
  username: string
  peran: string
  jenis: string
  tautan: string
}
const MENULIS = "SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true)"

let db: pg.Client
const sesi = new Map<string, APIRequestContext>()
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
})
test.afterAll(async () => {
  await Promise.all([...sesi.values()].map((konteks) => konteks.dispose()))
  await db.end()
})

/** Everything that the database would tell about a report of this month on its way through all its states. Nothing is kept. */
async function kabarTentang(unitId: number, bulan: number): Promise<Kabar[]> {
  await db.query('BEGIN')
  try {
    await db.query(MENULIS)
    const { rows: [laporan] } = await db.query<{ id: number }>('SELECT id FROM laporan WHERE unit_id = $1 AND tahun = 2023 AND bulan = $2', [unitId, bulan])
    const { rows: [batas] } = await db.query<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM pemberitahuan')
    await db.query("INSERT INTO laporan_peristiwa (laporan_id, dari, ke, oleh) SELECT $1, NULL, s, 'uji' FROM unnest(enum_range(NULL::status_laporan)) s", [pasti(laporan).id])
    const { rows } = await db.query<Kabar>(
      `SELECT DISTINCT p.username, p.peran::text AS peran, b.jenis, b.tautan FROM pemberitahuan b JOIN pengguna p ON p.id = b.penerima_id
       WHERE b.id > $1 AND p.username NOT LIKE 'uji%' ORDER BY 1, 3`, [pasti(batas).id])
    return rows
  } finally {
    await db.query('ROLLBACK')
  }
}

async function buka(username: string, baseURL: string, tautan: string) {
  const ada = sesi.get(username)
  const konteks = ada ?? await request.newContext({ baseURL })
  if (!ada) {
    sesi.set(username, konteks)
    await masukCepat(konteks, username)
  }
  return konteks.get(tautan)
}

for (const [bulan, keadaan] of [[7, 'open'], [6, 'locked since']] as const) {
  test(`every notification about a report of a month that is ${keadaan} opens its month for its reader`, async ({ baseURL }) => {
    const { rows: [unit] } = await db.query<{ id: number; nama: string }>(
      `SELECT u.unit_id AS id, m.nama FROM pengguna p JOIN pengguna_unit u ON u.pengguna_id = p.id
       JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = u.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
       WHERE p.username = 'operator.dinkes'`)
    const { id, nama } = pasti(unit)
    const kabar = await kabarTentang(id, bulan)
    expect([...new Set(kabar.map(({ peran }) => peran))].sort()).toEqual(['ADMIN', 'ANALIS', 'KEPALA', 'OPERATOR'])
    expect(new Set(kabar.map(({ jenis }) => jenis)).size).toBe(5)
    const sekali = new Map(kabar.map((satu) => [`${satu.username} ${satu.tautan}`, satu]))
    for (const { username, jenis, tautan } of sekali.values()) {
      const respons = await buka(username, pasti(baseURL), tautan)
      const teks = await respons.text()
      expect(respons.status(), `${username}, ${jenis}: ${tautan}`).toBe(200)
      const judul = /<h1[^>]*>(.*?)<\/h1>/s.exec(teks)?.[1]?.replace(/<[^>]+>|<!-- -->/g, '') ?? ''
      expect(judul, `${username}, ${jenis}: ${tautan}`).toContain(nama)
      // the page of a locked month shows its figures to the unit, never the entries of another month
      const { pathname, searchParams } = new URL(respons.url())
      expect([searchParams.get('tahun'), searchParams.get('bulan')]).toEqual(['2023', String(bulan)])
      expect(pathname.split('/')[1]).toBe(tautan.startsWith('/verifikasi') ? 'verifikasi' : bulan === 7 ? 'entri' : 'perangkat-daerah')
      expect(teks).toContain(bulanTahun(2023, bulan))
    }
  })
}

test('a request to open a month again leads the office to its decision, and the page of notifications opens for all', async ({ baseURL }) => {
  for (const username of ['admin', 'analis']) expect((await buka(username, pasti(baseURL), '/verifikasi/pembukaan')).status(), username).toBe(200)
  for (const username of ['admin', 'analis', 'operator.dinkes', 'kepala.dinkes', 'bupati', 'inspektorat']) {
    expect((await buka(username, pasti(baseURL), '/pemberitahuan')).status(), username).toBe(200)
  }
})
