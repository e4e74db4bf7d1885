import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Dengar } from '@/lib/dasar/database/dengar'
import { pasangDatabase } from '../support/pasang-database'

let db: pg.Client
beforeAll(async () => {
  db = new pg.Client({ connectionString: (await pasangDatabase()).connectionString })
  await db.connect()
})
afterAll(() => db.end())

const terbuka = async (nama: string): Promise<number | null> => (await db.query('SELECT FROM pg_stat_activity WHERE application_name = $1', [nama])).rowCount

test('a connection that cannot listen is closed; one that can stays', async () => {
  const opsi = { onKabar: () => undefined, onSambungLagi: () => undefined }
  const gagal = new Dengar({ ...opsi, nama: 'uji-dengar-gagal', saluran: [''] })
  for (let i = 0; i < 3; i++) await expect(gagal.mulai()).rejects.toThrow('zero-length')
  expect(gagal.tersambung).toBe(false)
  await vi.waitFor(async () => expect(await terbuka('uji-dengar-gagal')).toBe(0), 60_000)

  const baik = new Dengar({ ...opsi, nama: 'uji-dengar-baik', saluran: ['uji'] })
  await baik.mulai()
  expect(await terbuka('uji-dengar-baik')).toBe(1)
  baik.henti()
})
