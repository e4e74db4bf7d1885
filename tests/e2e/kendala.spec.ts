import { expect, test } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { pasti } from '../support/pasti'

// A unit whose July report is a draft and that has obstacles of June which are still open.
let db: pg.Client
let milik: { unitId: number; username: string; lanjut: number }
let awal: number
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  const { rows } = await db.query<typeof milik>(
    `SELECT k.unit_id AS "unitId", p.username, count(*)::int AS lanjut FROM kendala_pada(2023, 6) o JOIN kendala k ON k.id = o.id
     JOIN pengguna_unit pu ON pu.unit_id = k.unit_id JOIN pengguna p ON p.id = pu.pengguna_id AND p.username LIKE 'operator.%'
     JOIN laporan l ON l.unit_id = k.unit_id AND l.tahun = 2023 AND l.bulan = 7 AND l.status IN ('DRAF', 'DIKEMBALIKAN')
     WHERE k.sifat = 'KENDALA' AND o.status = 'TERBUKA' GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT 1`)
  milik = pasti(rows[0])
  awal = Number(pasti((await db.query('SELECT max(id) AS id FROM kendala')).rows[0]).id)
})
/** The other suites count on the sample's notes. */
test.afterAll(async () => {
  await db.query('SET session_replication_role = replica')
  await db.query('DELETE FROM kendala_penutupan')
  await db.query('DELETE FROM kendala WHERE id > $1', [awal])
  await db.end()
})

test('open obstacles of a locked month are carried on once, or closed by a dated note', async ({ browser }, info) => {
  const page = await bukaSebagai(browser, milik.username)
  await page.goto(`/entri/${milik.unitId}?tahun=2023&bulan=7&bagian=kendala`)
  const lanjutan = page.getByRole('region', { name: /masih terbuka dan belum ada di Juli/ })
  await expect(lanjutan.getByRole('checkbox')).toHaveCount(milik.lanjut)
  await info.attach('kendala', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' })

  // closing: a day of the month that calls it open is refused at its field, and nothing typed is lost
  const pertama = lanjutan.getByRole('listitem').first()
  const uraian = pasti((await pertama.locator('.whitespace-pre-line').innerText()))
  await pertama.getByText('Sudah selesai? Tutup dengan catatan').click()
  await pertama.getByLabel('Selesai pada tanggal').fill('30/6/2023')
  await pertama.getByLabel('Bagaimana selesainya').fill('Sudah diselesaikan bersama bagian terkait.')
  await pertama.getByRole('button', { name: 'Tutup kendala ini' }).click()
  await expect(pertama.getByText(/menyatakan kendala ini masih terbuka/)).toBeVisible()
  await expect(pertama.getByLabel('Bagaimana selesainya')).toHaveValue('Sudah diselesaikan bersama bagian terkait.')
  await pertama.getByLabel('Selesai pada tanggal').fill('12 Juli 2023')
  await pertama.getByRole('button', { name: 'Tutup kendala ini' }).click()
  await expect.poll(async () => (await db.query('SELECT tanggal::text FROM kendala_penutupan')).rows).toEqual([{ tanggal: '2023-07-12' }])

  // the others are carried on, by a double click, once
  const sisa = milik.lanjut - 1
  if (sisa > 0) {
    await expect(lanjutan.getByRole('checkbox')).toHaveCount(sisa)
    await lanjutan.getByRole('button', { name: /^Salin yang dicentang ke Juli/ }).dblclick()
    await expect(lanjutan).toHaveCount(0)
    await expect(page.getByText(/^sejak (April|Mei|Juni)$/).first()).toBeVisible()
    expect((await db.query('SELECT 1 FROM kendala WHERE id > $1', [awal])).rowCount).toBe(sisa)
  }

  // June shows it open, July closed, with who and how
  await page.goto(`/perangkat-daerah/${milik.unitId}?tahun=2023&bulan=6`)
  await expect(page.getByRole('listitem').filter({ hasText: uraian.slice(0, 60) })).toContainText('Kendala terbuka')
  await page.goto(`/perangkat-daerah/${milik.unitId}?tahun=2023&bulan=7`)
  const ditutup = page.getByRole('listitem').filter({ hasText: uraian.slice(0, 60) })
  await expect(ditutup).toContainText('Kendala selesai')
  await expect(ditutup).toContainText('Sudah diselesaikan bersama bagian terkait.')
  await page.context().close()
})
