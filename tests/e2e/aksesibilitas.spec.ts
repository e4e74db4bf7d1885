import { createHash } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import pg from 'pg'
import { axe, TAG } from '../support/axe'
import { bukaSebagai } from '../support/buka'
import { readE2e } from '../support/e2e-file.mjs'
import { bacaKonteks, hapusImporUji, type Konteks } from '../support/hak/konteks'
import { RUTE } from '../support/hak/matriks-rute'
import type { Pelaku } from '../support/hak/pelaku'
import { daftarHalaman, isiAlamat } from '../support/halaman'
import { nilaiKontras } from '../support/kontras'
import { periksaLebar } from '../support/lebar'
import { rapatBekuE2e } from '../support/rapat-beku-e2e'
import { tanamTandaTerima } from '../support/tanda-terima'
import { unggahImpor } from '../support/unggah-impor'
import { sisakanWakil, TAK_DINILAI } from '../support/wakil'

/**
 * WCAG 2.2 A and AA on every page of the tree, for every role. The office's admin and an operator see nearly everything,
 * so their pages are judged wide and narrow, light and dark; the other roles are judged where they see something else.
 * The unit is a small one with a draft: every field is there and can be changed, and nothing is judged a hundred times.
 */
const AKUN: readonly { username: string; peran: string; pelaku: Pelaku; lengkap: boolean }[] = [
  { username: 'admin', peran: 'ADMIN', pelaku: 'admin', lengkap: true },
  { username: 'operator.pkmpagardewa', peran: 'OPERATOR', pelaku: 'operatorA', lengkap: true },
  { username: 'analis', peran: 'ANALIS', pelaku: 'analis', lengkap: false },
  { username: 'kepala.pkmpagardewa', peran: 'KEPALA', pelaku: 'kepalaA', lengkap: false },
  { username: 'bupati', peran: 'PIMPINAN', pelaku: 'pimpinan', lengkap: false },
  { username: 'inspektorat', peran: 'PENGAWAS', pelaku: 'pengawas', lengkap: false },
]

const MEJA = { width: 1440, height: 900 }
const PONSEL = { width: 390, height: 844 }

interface Keadaan {
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
  /** besides contrast: null: all of WCAG 2.2 A/AA; otherwise the rules that this setting can change */
  aturan: string[] | null
}
const TERANG: Keadaan = { viewport: MEJA, colorScheme: 'light', aturan: null }
const GELAP: Keadaan = { viewport: MEJA, colorScheme: 'dark', aturan: [] }
const SEMPIT: Keadaan = { viewport: PONSEL, colorScheme: 'light', aturan: ['target-size', 'scrollable-region-focusable'] }
const SEMPIT_GELAP: Keadaan = { viewport: PONSEL, colorScheme: 'dark', aturan: [] }

/** Parts of a page that only its tabs show. */
const BAGIAN: Readonly<Record<string, readonly string[]>> = {
  '/entri/[unitId]': ['kendala', 'kirim', 'baris'],
}

async function idDari(page: Page, alamat: string, pola: RegExp): Promise<string> {
  await page.goto(alamat)
  const href = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return href.map((item) => pola.exec(item)?.[1]).find((id) => id !== undefined) ?? ''
}

/** A list of codes with rows of several kinds, before it is applied. */
async function unggahDaftarKode(page: Page): Promise<string> {
  await page.goto('/pengaturan/kodefikasi/daftar?daftar=buku&buku=KEPMENDAGRI-050-5889-2021')
  const buffer = Buffer.from('Kode;Nama\n1.02;Nama lain\n1.02.98;Satu\n1.02.98;Dua\n1.02.97;Baru\n1.x;Rusak')
  await page.getByLabel('Berkas', { exact: true }).setInputFiles({ name: 'kode.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Unggah dan bandingkan' }).click()
  await page.waitForURL(/daftar\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** A list of packages with a question, a fault and a row of nobody, before it is saved. */
async function unggahRup(page: Page): Promise<string> {
  await page.goto('/pengadaan/impor?tahun=2023')
  const buffer = Buffer.from('Kode RUP;Nama Paket;Pagu;Metode Pemilihan;Jenis Pengadaan;Waktu Pemilihan;Satuan Kerja\n91000011;Paket uji akses;75.000.000;Tender;Barang;April 2023;Dinas Kesehatan\n91000012;Paket tanpa pagu;1e20;Tender;Barang;Mei 2023;Dinas Kesehatan\n91000013;Paket tanpa unit;5.000;Tender;Barang;Mei 2023;Dinas Antah Berantah')
  await page.getByLabel('Berkas RUP').setInputFiles({ name: 'uji-rup-akses.csv', mimeType: 'text/csv', buffer })
  await page.getByLabel('Diunduh dari SiRUP tanggal').first().fill('30/6/2023')
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await page.waitForURL(/impor\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Ids to stand in dynamic addresses, found once, as a reader finds them. */
async function cariContoh(browser: Browser): Promise<Contoh> {
  const page = await bukaSebagai(browser, 'admin')
  const unitId = await idDari(page, '/perangkat-daerah?cari=puskesmas%20pagar%20dewa', /^\/perangkat-daerah\/(\d+)/)
  const subId = await idDari(page, `/perangkat-daerah/${unitId}`, /\/sub-kegiatan\/(\d+)/)
  const id = await idDari(page, '/pengaturan/pengguna', /\/pengaturan\/pengguna\/(?!baru|unit|kata-sandi)([^/?#]+)/)
  const paketId = await idDari(page, '/pengadaan?tahun=2023&bulan=6', /\/pengadaan\/(\d+)/)
  const bidangId = await idDari(page, '/dak?tahun=2023&bulan=7', /^\/dak\/(\d+)/)
  const deretId = await idDari(page, '/indikator', /^\/indikator\/(\d+)/)
  const rapatId = String(await rapatBekuE2e(browser))
  const asalId = await idDari(page, '/kendala?tahun=2023&bulan=7', /^\/kendala\/(\d+)/)
  const keputusanId = await idDari(page, '/tindak-lanjut', /^\/tindak-lanjut\/(\d+)/)
  await unggahImpor(page)
  const batchId = /\/impor\/(\d+)/.exec(page.url())?.[1] ?? ''
  const daftarId = await unggahDaftarKode(page)
  const berkasId = await unggahRup(page)
  await page.context().close()
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  const { tahun, nomor } = await tanamTandaTerima(db, Number(unitId))
  const konteks = await bacaKonteks(db)
  await hapusImporUji(db) // only its table of rights is asked here; what it plants would stand in the figures that others look at
  await db.end()
  return { nilai: { kecamatanId: '1', unitId, subId, paketId, bidangId, deretId, rapatId, keputusanId, sidik: '0'.repeat(64), kode: 'abc', temaKode: 'stunting', berkasId, id, asalId, batchId, daftarId, tahun: String(tahun), nomor: String(nomor), '...lain': 'tidak-ada' }, konteks }
}
interface Contoh { nilai: Record<string, string>; konteks: Konteks }
let contoh: Promise<Contoh> | undefined

/**
 * Pages that this role can open, by the table of rights that another test holds against the product; the others are all one page,
 * `/tidak-ada`. Of pages that the table lets nobody open (its imports are another's) each role tries.
 */
function halamanDari(pelaku: Pelaku, konteks: Konteks): string[] {
  return daftarHalaman().filter((route) => {
    const terbuka = AKUN.filter((satu) => RUTE[route]?.(konteks).some(({ jawab }) => jawab[satu.pelaku] === 200))
    return terbuka.length === 0 || terbuka.some((satu) => satu.pelaku === pelaku)
  })
}

/** What differs between two drawings of the same thing: names that attributes give and refer to, addresses, values, digits. */
const PENANDA = / (id|for|href|name|value|action|src|aria-(?:labelledby|describedby|controls|owns)|data-[\w-]+)="[^"]*"/g
const rupa = (html: string): string => html.replace(PENANDA, ' $1').replace(/\d+/g, '0')
const sidikRupa = (html: string): string => createHash('sha256').update(rupa(html)).digest('hex')
/** What the server sends of a page's content, without scripts. */
const sidikJawaban = (html: string): string => `kirim ${sidikRupa((/<main[\s>][^]*<\/main>/.exec(html)?.[0] ?? html).replace(/<script[^]*?<\/script>/g, ''))}`

/** Contents already judged: what looks the same to roles or addresses shares one verdict, but each role's frame is judged once. */
const sudah = new Set<string>()

async function baru(page: Page, peran: string): Promise<{ isi: boolean; bingkai: boolean }> {
  const isi = await page.locator('body').evaluate((body) => (body.querySelector('main') ?? body).outerHTML)
  const [sidik, bingkai] = [sidikRupa(isi), `bingkai ${peran}`]
  const hasil = { isi: !sudah.has(sidik), bingkai: !sudah.has(bingkai) }
  sudah.add(sidik).add(bingkai)
  return hasil
}

/** @param bingkai also the frame around the content: a role's frame is the same on all of its pages */
async function nilai(page: Page, { viewport, colorScheme, aturan }: Keadaan, bingkai: boolean): Promise<void> {
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  const letak = `${page.url()} pada ${viewport.width} px, ${colorScheme}`
  const di = !bingkai && (await page.locator('main').count()) === 1 ? 'main' : 'body'
  if (aturan === null || aturan.length > 0) {
    const pemeriksa = axe(page).exclude(TAK_DINILAI)
    if (di === 'main') pemeriksa.include(di)
    const { violations } = await (aturan ? pemeriksa.withRules(aturan) : pemeriksa.withTags(TAG).disableRules(['color-contrast'])).analyze()
    const ringkas = violations.map(({ id, help, nodes }) => ({ id, help, jumlah: nodes.length, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) }))
    expect.soft(ringkas, letak).toEqual([])
  }
  // colours do not follow the width: light ones are judged wide
  if (aturan === null || aturan.length === 0) expect.soft(await nilaiKontras(page, di), letak).toEqual([])
  await periksaLebar(page, letak)
}

async function periksa(page: Page, alamat: string, peran: string, lengkap: boolean): Promise<void> {
  // most pages look the same to several roles: what the server sends tells it for a tenth of what a browser costs; to the first role all are new
  if (peran !== AKUN[0]?.peran && sudah.has(`bingkai ${peran}`) && sudah.has(sidikJawaban(await (await page.request.get(alamat)).text()))) return
  const jawaban = await page.goto(alamat)
  sudah.add(sidikJawaban((await jawaban?.text()) ?? ''))
  const { isi, bingkai } = await baru(page, peran)
  if (!isi && !bingkai) return
  await sisakanWakil(page)
  const keadaan = [TERANG, ...(lengkap ? [SEMPIT, GELAP] : []), ...(bingkai ? [SEMPIT_GELAP] : [])]
  for (const satu of keadaan) await nilai(page, satu, bingkai)
}

test('the tree has pages, and each can be opened', async ({ browser }) => {
  const ada = await (contoh ??= cariContoh(browser))
  expect(daftarHalaman()).toEqual(expect.arrayContaining(['/', '/masuk', '/perangkat-daerah/[unitId]/sub-kegiatan/[subId]']))
  const dinilai = new Set(AKUN.flatMap(({ pelaku }) => halamanDari(pelaku, ada.konteks)))
  for (const route of daftarHalaman()) {
    expect(dinilai, 'dinilai bagi satu peran').toContain(route)
    expect(isiAlamat(route, ada.nilai)).not.toMatch(/\[|\/\//)
  }
})

for (const { username, peran, pelaku, lengkap } of AKUN) {
  test(`${peran}: no WCAG 2.2 A/AA violation on any page`, async ({ browser }) => {
    test.setTimeout(1_200_000)
    const ada = await (contoh ??= cariContoh(browser))
    const page = await bukaSebagai(browser, username)
    for (const route of halamanDari(pelaku, ada.konteks)) {
      const alamat = isiAlamat(route, ada.nilai)
      const bagian = (BAGIAN[route] ?? []).map((item) => `${alamat}?bagian=${item}`)
      for (const satu of [alamat, ...bagian]) await test.step(satu, () => periksa(page, satu, peran, lengkap))
    }
    await page.context().close()
  })
}

test('signed out: the doors and what is not there', async ({ page }) => {
  for (const alamat of ['/masuk', '/pertama', '/ganti-sandi', '/tidak-ada']) await periksa(page, alamat, 'tamu', true)
})

test('codes, accounts and sources, one of each, and a book', async ({ browser }) => {
  const { nilai: { daftarId = '' } } = await (contoh ??= cariContoh(browser))
  const page = await bukaSebagai(browser, 'admin')
  const kode = '/pengaturan/kodefikasi'
  const alamat = [`${kode}/kode?daftar=rekening`, `${kode}/kode?daftar=sumber`, `${kode}/kode?cari=tidakada`, `${kode}/satu?daftar=rekening&kunci=5.1.01`,
    `${kode}/buku?buku=KEPMENDAGRI-050-5889-2021`, `${kode}/daftar/${daftarId}?keadaan=GANDA`, `${kode}/daftar/${daftarId}?keadaan=TAK_TERBACA`]
  for (const satu of alamat) await periksa(page, satu, 'ADMIN', true)
  await page.context().close()
})

test('pages with nothing in them: a year without data, no match, an unknown unit', async ({ browser }) => {
  const page = await bukaSebagai(browser, 'bupati')
  for (const alamat of ['/?tahun=2024&bulan=1', '/perangkat-daerah?tahun=2024&bulan=1', '/perangkat-daerah?cari=tidakada', '/perangkat-daerah/999999']) {
    await periksa(page, alamat, 'PIMPINAN', false)
  }
  await page.context().close()
})
