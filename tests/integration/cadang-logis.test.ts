import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCluster, type Cluster } from '@/lib/dasar/database/embedded/cluster.mjs'
import { PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'
import { buatLogis } from '@/lib/dasar/launcher/cadang/logis.mjs'
import { muatLogis } from '@/lib/dasar/launcher/cadang/muat.mjs'
import { periksaSegel } from '@/lib/dasar/launcher/cadang/segel.mjs'
import { ensureDatabase } from '@/lib/dasar/launcher/database.mjs'
import { klasterKecil, PASSWORD, simpan, tanya, type Klaster } from '@/tests/support/klaster-cadang'

let a: Klaster
let b: Cluster
beforeAll(async () => {
  a = await klasterKecil()
  b = await startCluster({ folder: path.join(a.folder, 'lain'), password: PASSWORD })
  await ensureDatabase(b.url)
})
afterAll(async () => {
  await a.hentikan()
  await b.stop()
  a.hapus()
})

const PEMICU = 'SELECT tgrelid::regclass::text AS tabel, tgname::text AS nama, tgenabled::text AS keadaan FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2'
const KUNCI = "SELECT conrelid::regclass::text AS tabel, conname::text AS nama, pg_get_constraintdef(oid) AS isi FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2"

test('moved to another server and on: figures, trail, chain, triggers and keys are the same, and work goes on', async () => {
  await simpan(a.url, a.baris, 12, '123.45')
  const milikA = a.cluster.url('rakor', PEMILIK)
  const milikB = b.url('rakor', PEMILIK)
  const { nama } = await buatLogis({ url: milikA, folder: a.cadang })
  const manifes = await muatLogis({ berkas: path.join(a.cadang, nama), sandi: undefined, url: milikB })
  expect(Number(manifes.total?.baris.jejak?.[0])).toBeGreaterThan(10)
  expect(await periksaSegel(b.url('rakor'))).toEqual([])
  for (const sql of [PEMICU, KUNCI, 'SELECT * FROM jejak ORDER BY id', 'SELECT * FROM segel ORDER BY nomor', 'SELECT * FROM rekap_realisasi ORDER BY 1, 2, 3', 'SELECT * FROM versi_data']) {
    expect(await tanya(b.url('rakor'), sql)).toEqual(await tanya(a.url, sql))
  }
  // the next save writes its trail, its seal and its sums, with numbers that go on
  await simpan(b.url('rakor'), a.baris, 12, '1.00')
  expect(await periksaSegel(b.url('rakor'))).toEqual([])
  // and back, into a database that is not empty: refused, with nothing changed
  await expect(muatLogis({ berkas: path.join(a.cadang, nama), sandi: undefined, url: milikA })).rejects.toThrow(/tidak kosong/)
})
