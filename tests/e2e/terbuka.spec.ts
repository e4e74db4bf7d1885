import { expect, test } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { periksaLebar } from '../support/lebar'

// What everybody may read: nothing until the office publishes; then what was published, whatever is corrected later; gone when withdrawn.
let db: pg.Client
const bersih = async (): Promise<void> => {
  await db.query('SET session_replication_role = replica; DELETE FROM terbuka_berkas; DELETE FROM terbuka_unduhan; DELETE FROM terbuka_terbitan; DELETE FROM terbuka_setelan; SET session_replication_role = DEFAULT')
  // each process looks at the switch twice a second
  await expect.poll(async () => (await fetch(`http://127.0.0.1:${process.env.E2E_PORT ?? ''}/terbuka`)).status).toBe(404)
}
test.beforeAll(async () => {
  db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  await bersih()
})
test.afterAll(async () => {
  await bersih()
  await db.end()
})

test('nothing, then published, read by anybody, untouched by a correction, withdrawn', async ({ browser }) => {
  const umum = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await umum.goto('/masuk')
  await expect(umum.getByRole('link', { name: 'Data terbuka untuk umum' })).toHaveCount(0)
  expect((await umum.request.get('/terbuka/2023/6/1/posisi-unit.csv')).status()).toBe(404)

  // the office looks, publishes, turns the site on
  const kantor = await bukaSebagai(browser, 'analis')
  await kantor.goto('/pengaturan/terbuka')
  await expect(kantor.getByRole('heading', { level: 1 })).toHaveText('Halaman publik mati')
  await kantor.getByLabel('Yang diterbitkan').selectOption('2023-6')
  await kantor.getByRole('button', { name: 'Lihat pratinjau' }).click()
  await expect(kantor.getByRole('heading', { name: 'Pratinjau Juni 2023, terbitan ke-1' })).toBeVisible()
  await kantor.getByRole('button', { name: 'Terbitkan (ke-1)' }).click()
  await expect(kantor.getByText('Centang bahwa Anda sudah melihat pratinjaunya.')).toBeVisible()
  await kantor.getByLabel('Saya sudah melihat pratinjau ini').check()
  await kantor.getByRole('button', { name: 'Terbitkan (ke-1)' }).click()
  await expect(kantor.getByText('Juni 2023 terbitan ke-1 diterbitkan.')).toBeVisible()
  await kantor.getByLabel('Halaman publik menyala').check()
  await kantor.getByRole('button', { name: 'Simpan' }).click()
  await expect(kantor.getByRole('status').filter({ hasText: 'Halaman publik menyala.' })).toBeVisible()
  await expect(kantor.getByRole('heading', { level: 1 })).toHaveText('1 terbitan dapat dibaca umum')
  expect((await axe(kantor).withTags(TAG).analyze()).violations).toEqual([])

  // anybody, on a phone: from the door to the figures; no cookie, no script, no overflow
  await umum.goto('/masuk')
  await umum.getByRole('link', { name: 'Data terbuka untuk umum' }).click()
  await expect(umum.getByRole('heading', { level: 1 })).toHaveText('Posisi APBD s.d. Juni 2023')
  await expect(umum.getByText('DATA CONTOH: bukan data resmi').first()).toBeVisible()
  for (const jalur of ['/terbuka', '/terbuka/2023/6/1/posisi-unit', '/terbuka/daftar']) {
    await umum.goto(jalur)
    expect((await axe(umum).withTags(TAG).analyze()).violations).toEqual([])
    await periksaLebar(umum, jalur)
    await umum.emulateMedia({ colorScheme: 'dark' })
    expect((await axe(umum).withTags(TAG).analyze()).violations).toEqual([])
    await umum.emulateMedia({ colorScheme: 'light' })
  }
  expect((await umum.context().cookies()).filter(({ name }) => name.includes('session'))).toEqual([])
  const jawab = await umum.request.get('/terbuka')
  expect([jawab.headers()['set-cookie'], jawab.headers()['x-frame-options'], jawab.headers()['content-security-policy']?.startsWith("default-src 'none'")]).toEqual([undefined, 'DENY', true])

  // figures are the product's own
  const posisi = (await (await kantor.request.get('/api/v1/posisi?tahun=2023&bulan=6&per=unit')).json()) as { data: { kode: string; pagu: string; realisasi: string | null }[] }
  const csv = await (await umum.request.get('/terbuka/2023/6/1/posisi-unit.csv')).text()
  const json = (await (await umum.request.get('/terbuka/terbaru/posisi-unit.json')).json()) as { data: { kode: string; pagu: number; realisasi: number | null }[] }
  expect(json.data).toHaveLength(posisi.data.length)
  for (const satu of posisi.data) {
    expect(csv).toContain(`,${satu.kode},`)
    expect(csv).toContain(`,${satu.pagu},`)
    const sama = json.data.find(({ kode }) => kode === satu.kode)
    expect([sama?.pagu, sama?.realisasi]).toEqual([Number(satu.pagu), satu.realisasi === null ? null : Number(satu.realisasi)])
  }

  // a correction of the entries reaches the product and not the publication
  const lama = await db.query<{ baris_id: number; nilai: string }>('SELECT baris_id, nilai FROM pagu WHERE baris_id = (SELECT min(id) FROM baris WHERE tahun = 2023)')
  const tulis = (selisih: number) => db.query(`SET session_replication_role = replica; UPDATE pagu SET nilai = nilai + ${selisih} WHERE baris_id = ${lama.rows[0]?.baris_id ?? 0}; SET session_replication_role = DEFAULT`)
  await tulis(1_000)
  expect(await (await umum.request.get('/terbuka/2023/6/1/posisi-unit.csv')).text()).toBe(csv)
  await kantor.goto('/pengaturan/terbuka?lihat=2023-6')
  await expect(kantor.getByText('1 baris berubah, 0 baru, 0 hilang').first()).toBeVisible()
  await tulis(-1_000)

  // withdrawn: gone, with the reason
  await kantor.getByText('Tarik terbitan ini').click()
  await kantor.getByLabel(/Alasan menarik/).fill('salah')
  await kantor.getByRole('button', { name: 'Tarik', exact: true }).click()
  await expect(kantor.getByText('paling sedikit 10 huruf', { exact: false })).toBeVisible()
  await kantor.getByLabel(/Alasan menarik/).fill('Pagu satu unit keliru, diterbitkan ulang.')
  await kantor.getByRole('button', { name: 'Tarik', exact: true }).click()
  await expect(kantor.getByText('ditarik', { exact: true })).toBeVisible()
  const hilang = await umum.goto('/terbuka/2023/6/1')
  expect(hilang?.status()).toBe(410)
  await expect(umum.getByText('Pagu satu unit keliru')).toBeVisible()
  expect((await umum.request.get('/terbuka/2023/6/1/posisi-unit.csv')).status()).toBe(410)
  await Promise.all([kantor, umum].map((page) => page.context().close()))
})
