import { expect, test, type APIRequestContext } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { daftarRute } from '../support/hak/daftar'
import { pasti } from '../support/pasti'

// An address that leads nowhere: not found, in the house's frame, whatever stands in it.

/** Ids that no row has, and texts that are no id: too large for the database's int4, for its int8, another way of writing one, not a number, not even a text. */
const TIADA = ['99999999', '99999999999', '9223372036854775808', '1e400', '-1', '0', '1.5', '1.0', '1e9', '007', '１', 'NaN', 'abc', '%00', 'a%2Fb', '0x10', '00000000-0000-4000-8000-000000000000']
/** The hall's door leads back to itself with the reason, whatever code is typed (tests/integration/kehadiran.test.ts). */
const PINTU = '/hadir/[kode]'
const POLA = daftarRute().filter(({ pola }) => pola.includes('[') && !pola.includes('[...') && pola !== PINTU)

/** Every pattern with one part unknown and the others real. */
function alamat(pola: string, ada: Readonly<Record<string, string>>): string[] {
  const bagian = [...pola.matchAll(/\[(\w+)\]/g)].map(([, nama]) => pasti(nama))
  return bagian.flatMap((salah) => TIADA.map((nilai) => bagian.reduce((hasil, nama) => hasil.replace(`[${nama}]`, nama === salah ? nilai : (ada[nama] ?? '1')), pola)))
}

async function contoh(): Promise<Record<string, string>> {
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  const { rows } = await db.query<{ unit: number; sub: number; orang: string }>(
    "SELECT s.unit_id AS unit, s.id AS sub, (SELECT id FROM pengguna WHERE username = 'bupati') AS orang FROM sub_kegiatan s WHERE s.tahun = 2023 ORDER BY s.id LIMIT 1")
  await db.end()
  const { unit, sub, orang } = pasti(rows[0])
  return { unitId: String(unit), subId: String(sub), id: orang, batchId: '1', daftarId: 'x' }
}

async function periksa(api: APIRequestContext, semua: readonly string[], jenis: 'halaman' | 'api'): Promise<void> {
  for (const satu of semua) {
    const jawab = await api.get(satu, { maxRedirects: 0 })
    if (jenis === 'halaman') {
      expect.soft(jawab.status(), satu).toBe(404)
      expect.soft(await jawab.text(), satu).not.toMatch(/Halaman gagal dimuat|Internal Server Error/)
    } else {
      expect.soft([400, 401, 403, 404, 405], `${satu}: ${jawab.status()}`).toContain(jawab.status())
    }
  }
}

test('an unknown, huge or malformed id is not found on every page and refused by every route', async ({ browser }) => {
  const ada = await contoh()
  const page = await bukaSebagai(browser, 'admin')
  // route handlers are asked by several people in turn: one alone would ask too often
  const lain = await Promise.all(['analis', 'bupati', 'inspektorat'].map((satu) => bukaSebagai(browser, satu)))
  const bergilir = [page, ...lain]
  for (const [ke, { pola, jenis }] of POLA.entries()) await periksa((jenis === 'api' ? pasti(bergilir[ke % bergilir.length]) : page).request, alamat(`${pola}`, ada).map((satu) => (jenis === 'api' ? `${satu}?tahun=2023&bulan=7&jenis=sub&kunci=fisik.1.persen&sekali=1` : satu)), jenis)
  for (const id of TIADA.filter((satu) => !satu.includes('%'))) {
    for (const satu of [`/api/rfk?bentuk=A&tahun=2023&bulan=6&unit=${id}`, `/api/v1/posisi?tahun=2023&bulan=6&per=unit&subKegiatanId=${id}`, `/api/rfk?bentuk=B&tahun=${id}&bulan=6`]) {
      expect.soft((await page.request.get(satu)).status(), satu).toBeLessThan(500)
    }
    for (const satu of [`/jejak?unit=${id}&sebelum=${id}`, `/pengaturan/unit?unit=${id}`, `/pengaturan/padanan?id=${id}`, `/impor?tahun=2023&galat=${id}`, `/rekonsiliasi/pratinjau?berkas=${id}`, `/pengaturan/kodefikasi/satu?daftar=buku&kunci=${id}`, `/pemberitahuan?sebelum=${id}`, `/cari?q=${id}`]) {
      expect.soft((await page.request.get(satu, { maxRedirects: 0 })).status(), satu).toBeLessThan(500)
    }
  }
  for (const satu of bergilir) await satu.context().close()
})

test('a year or month that is not there is never answered with another', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'admin')
  for (const halaman of ['/', '/perangkat-daerah', '/entri', '/verifikasi', '/ketaatan', '/unduhan', '/rekonsiliasi', '/impor', '/entri/1', '/verifikasi/1', '/perangkat-daerah/1', '/pengaturan/tahun', '/pengaturan/menyiapkan', '/verifikasi/pengingat', '/verifikasi/pembukaan', '/pengaturan/periode/kunci']) {
    for (const kueri of ['tahun=2047', 'tahun=abc', 'tahun=2023&bulan=13', 'periode=2047-1']) {
      if (kueri.startsWith('periode') && !/entri|verifikasi/.test(halaman)) continue
      const jawab = await page.request.get(`${halaman}?${kueri}`, { maxRedirects: 0 })
      expect.soft(jawab.status(), `${halaman}?${kueri}`).toBe(404)
    }
  }
  await page.goto('/entri?tahun=2047')
  await expect(page.getByRole('heading', { name: 'Tahun anggaran 2047 tidak ada di sini' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Buka tahun 2023' }).click()
  await expect(page).toHaveURL(/\/entri\?tahun=2023$/)
  await page.goto('/entri?tahun=2023&bulan=2')
  await expect(page.getByText('Februari 2023 tidak terbuka untuk diisi. Halaman ini tentang Juli 2023.')).toBeVisible()
  await page.goto('/perangkat-daerah?tahun=2023&bulan=6&versi=99')
  await expect(page.getByText('Versi APBD “99” tidak ada di TA 2023. Yang tampil: Berlaku:')).toBeVisible()
  await page.context().close()
})

test('the frame stays: menu, sentence, a way on; no fault in the console', async ({ browser }) => {
  for (const orang of ['admin', 'operator.dinkes', 'bupati']) {
    const page = await bukaSebagai(browser, orang)
    const galat: string[] = []
    page.on('pageerror', (error) => galat.push(error.message))
    // the browser's own line about the status of the address is not the page's
    page.on('console', (pesan) => { if (pesan.type() === 'error' && !/the server responded with a status of 404/.test(pesan.text())) galat.push(pesan.text()) })
    for (const alamatTiada of ['/tidak-ada', '/perangkat-daerah/99999999999', '/a/b/c?x=1', ...(orang === 'admin' ? [] : ['/pengaturan', '/jejak'])]) {
      const jawab = await page.goto(alamatTiada)
      expect.soft(jawab?.status(), alamatTiada).toBe(404)
      await expect.soft(page.getByRole('heading', { level: 1, name: /Halaman ini tidak ada/ })).toBeVisible()
      await expect.soft(page.getByRole('navigation', { name: 'Menu utama' })).toBeVisible()
      await expect.soft(page.getByRole('main').getByRole('link')).toHaveCount(2)
    }
    expect.soft(galat, orang).toEqual([])
    await page.context().close()
  }
  const admin = await bukaSebagai(browser, 'admin')
  expect((await admin.goto('/pengaturan'))?.status()).toBe(200)
  await admin.getByRole('main').getByRole('link', { name: 'Periode' }).click()
  await expect(admin).toHaveURL(/\/pengaturan\/periode$/)
  expect((await admin.request.get('/api/tidak-ada')).status()).toBe(404)
  expect(await (await admin.request.get('/api/tidak-ada')).json()).toMatchObject({ galat: { kode: 'TIDAK_DITEMUKAN' } })
  await admin.context().close()
})
