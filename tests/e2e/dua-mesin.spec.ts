import { setTimeout as jeda } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { mulaiDuaMesin, METRIK_TOKEN, type DuaMesin } from '../support/banyak/dua-mesin'
import { mulaiReplika } from '../support/banyak/replika'
import { hitungBasi } from '../support/basi'
import { masuk, mulaiPenulisWeb, tanya } from '../support/guncang/penulis-web'
import { SANDI_CONTOH } from '../support/masuk'
import { pasti } from '../support/pasti'

// Two web processes of one build behind a proxy that takes them in turn, one Postgres.
let dua: DuaMesin
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => { dua = await mulaiDuaMesin() })
test.afterAll(() => dua.henti())

const lihat = (alamat: string, cookie: string): Promise<Response> => fetch(alamat, { headers: { cookie }, redirect: 'manual' })
/** Reads a stream of events in the background. */
async function dengar(alamat: string, cookie: string): Promise<{ teks: () => string; putus: () => boolean; tutup: () => void }> {
  const batal = new AbortController()
  const jawab = await fetch(alamat, { headers: { cookie }, signal: batal.signal })
  expect(jawab.status).toBe(200)
  let teks = ''
  let putus = false
  void (async () => {
    const dekoder = new TextDecoder()
    for await (const bagian of pasti(jawab.body) as unknown as AsyncIterable<Uint8Array>) teks += dekoder.decode(bagian, { stream: true })
  })().catch(() => undefined).finally(() => { putus = true })
  return { teks: () => teks, putus: () => putus, tutup: () => batal.abort() }
}

test('a session of one is a session of the other, and ends on both; a look at either is never older than what was acknowledged', async () => {
  const [satu, dia] = dua.mesin
  const kuki = await masuk(dua.alamat, 'bupati', SANDI_CONTOH)
  for (const { alamat } of dua.mesin) expect((await lihat(`${alamat}/?tahun=2023&bulan=6&versi=berlaku`, kuki)).status).toBe(200)
  const { basi, kali } = await hitungBasi({ connectionString: dua.connectionString, alamat: dua.mesin.map(({ alamat }) => `${alamat}/?tahun=2023&bulan=6&versi=berlaku`), cookie: kuki, kali: 20 })
  expect([kali, basi]).toEqual([20, 0])
  const keluar = await fetch(`${satu.alamat}/api/auth/sign-out`, { method: 'POST', headers: { cookie: kuki, origin: satu.alamat, 'content-type': 'application/json' }, body: '{}' })
  expect(keluar.status).toBe(200)
  expect((await lihat(`${dia.alamat}/?tahun=2023&bulan=6&versi=berlaku`, kuki)).headers.get('location')).toContain('/masuk')
})

test('a file that was sent to one machine is asked about and read again on the other', async ({ browser }) => {
  const [satu, dia] = dua.mesin
  const kuki = await masuk(dua.alamat, 'analis', SANDI_CONTOH)
  const konteks = await browser.newContext()
  await konteks.addCookies(kuki.split('; ').map((satuKuki) => ({ name: pasti(satuKuki.split('=')[0]), value: satuKuki.slice(satuKuki.indexOf('=') + 1), domain: '127.0.0.1', path: '/' })))
  const page = await konteks.newPage()
  const baris = '2.14.2.08.0.00.07.0000;DP2KBP3A;2.14.01.2.01.01;5.1.02.01.01.0024;1.234.321;2023-07-05;SP2D/UJI/1'
  await page.goto(`${satu.alamat}/impor?tahun=2023&bulan=7`)
  await page.getByLabel('Berkas').setInputFiles({ name: 'dua-mesin.csv', mimeType: 'text/csv', buffer: Buffer.from(`Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Tanggal SP2D;Nomor SP2D\r\n${baris}\r\n${baris}\r\n`) })
  await page.getByRole('button', { name: 'Unggah dan baca' }).click()
  await expect(page.getByRole('heading', { name: 'Satu hal perlu Anda jawab' })).toBeVisible()
  await page.goto(`${dia.alamat}${new URL(page.url()).pathname}`)
  await page.getByRole('radio', { name: 'Hitung sekali' }).check()
  await page.getByRole('button', { name: 'Simpan jawaban dan baca ulang' }).click()
  await expect(page.getByRole('button', { name: 'Terapkan 1 angka' })).toBeVisible()
  await page.getByRole('button', { name: 'Buang berkas ini' }).click()
  await expect.poll(async () => (await tanya(dua.connectionString, 'SELECT FROM berkas_tahan')).length).toBe(0)
  await konteks.close()
})

test('one machine is killed: who has a grid open hears of the others before and after, saves go on, nothing acknowledged is lost', async () => {
  const [satu, dia] = dua.mesin
  const [admin, analis] = [await masuk(dua.alamat, 'admin', SANDI_CONTOH), await masuk(dua.alamat, 'analis', SANDI_CONTOH)]
  const produk = { alamat: dua.alamat, urlBasisData: () => dua.connectionString } as Parameters<typeof mulaiPenulisWeb>[0]
  const penulis = await mulaiPenulisWeb(produk, SANDI_CONTOH, 0)
  const [tempat] = await tanya<{ unit: number }>(dua.connectionString, 'SELECT unit_id AS unit FROM baris WHERE id = $1', [penulis.baris])
  const grid = `/api/entri/${pasti(tempat).unit}/siaran?tahun=2023&bulan=7`
  const di = await dengar(`${satu.alamat}${grid}`, admin)
  const sana = await dengar(`${dia.alamat}${grid}`, analis)
  await expect.poll(() => [di.teks(), sana.teks()].map((teks) => /event: hadir\ndata: \["[^\]]+\]/.test(teks))).toEqual([true, true])
  await expect.poll(() => [di.teks(), sana.teks()].map((teks) => teks.includes(`"realisasi.${penulis.baris}.RKUD.nilai"`))).toEqual([true, true])
  await expect.poll(penulis.diakui).toBeGreaterThan(5)
  process.kill(satu.pid, 'SIGKILL')
  const saatItu = penulis.diakui()
  await expect.poll(di.putus).toBe(true)
  const lagi = await dengar(`${dua.alamat}${grid}`, admin)
  await expect.poll(() => lagi.teks().includes(`"realisasi.${penulis.baris}.RKUD.nilai"`)).toBe(true)
  await expect.poll(penulis.diakui).toBeGreaterThan(saatItu + 5)
  await penulis.henti()
  const [isi] = await tanya<{ n: number }>(dua.connectionString, "SELECT nilai::int AS n FROM realisasi WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD'", [penulis.baris])
  expect(pasti(isi).n).toBeGreaterThanOrEqual(penulis.diakui())
  for (const satuAliran of [sana, lagi]) satuAliran.tutup()
  await jeda(100)
})

test('the figures of a machine are for whoever has the token, and name nobody', async () => {
  const [, dia] = dua.mesin
  expect((await fetch(`${dia.alamat}/api/metrik`)).status).toBe(401)
  expect((await fetch(`${dia.alamat}/api/metrik`, { headers: { authorization: 'Bearer salah' } })).status).toBe(401)
  const teks = await (await fetch(`${dia.alamat}/api/metrik`, { headers: { authorization: `Bearer ${METRIK_TOKEN}` } })).text()
  const nilai = (pola: RegExp): number => Number(pola.exec(teks)?.[1] ?? Number.NaN)
  expect(nilai(/rakor_simpanan_total\{hasil="luput"\} (\d+)/)).toBeGreaterThan(0)
  expect(nilai(/rakor_permintaan_total\{kelompok="ringkasan",metode="GET",status="200"\} (\d+)/)).toBeGreaterThan(5)
  expect(nilai(/rakor_kini\{nama="segel_nomor"\} (\d+)/)).toBeGreaterThan(0)
  expect(nilai(/rakor_kini\{nama="proses_berbeda"\} (\d+)/)).toBe(0)
  expect(nilai(/rakor_proses_kini\{nama="pool_terbuka"\} (\d+)/)).toBeGreaterThan(0)
  expect(nilai(/rakor_keamanan_total\{peristiwa="MASUK"\} (\d+)/)).toBeGreaterThan(0)
  expect(teks).not.toMatch(/bupati|analis|@|127\.0\.0\.1/)
})

test('the primary of the database dies and its replica takes over: the product goes on by itself, with all that was acknowledged', async () => {
  const replika = await mulaiReplika(dua.cluster)
  try {
    const pindah = new URL(dua.connectionString)
    pindah.port = String(dua.basisData.port)
    const produk = { alamat: dua.alamat, urlBasisData: () => pindah.href } as Parameters<typeof mulaiPenulisWeb>[0]
    const penulis = await mulaiPenulisWeb(produk, SANDI_CONTOH, 1)
    await expect.poll(penulis.diakui).toBeGreaterThan(5)
    process.kill(dua.cluster.pid, 'SIGKILL')
    const saatItu = penulis.diakui()
    await tanya(replika.url, 'SELECT pg_promote()')
    const [isi] = await tanya<{ n: number }>(replika.url, "SELECT nilai::int AS n FROM realisasi WHERE baris_id = $1 AND bulan = 7 AND kanal = 'RKUD'", [penulis.baris])
    expect(pasti(isi).n).toBeGreaterThanOrEqual(saatItu)
    dua.basisData.pindah(replika.port)
    await expect.poll(penulis.diakui).toBeGreaterThan(saatItu + 5)
    await penulis.henti()
    const kuki = await masuk(dua.alamat, 'bupati', SANDI_CONTOH)
    expect((await lihat(`${dua.alamat}/?tahun=2023&bulan=6&versi=berlaku`, kuki)).status).toBe(200)
  } finally {
    await replika.henti()
  }
})
