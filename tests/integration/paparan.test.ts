import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { BATAS_KODE_AULA } from '@/lib/dasar/batas/constants'
import { tutupLaju } from '@/lib/dasar/batas/data-laju'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { bacaKode } from '@/lib/rakor/bekuan/utils'
import { bukaAliran } from '@/lib/rakor/paparan/aliran'
import { bukaDek } from '@/lib/rakor/paparan/berkas'
import { KUKI_AULA, kunciUnit, MAKS_TAMU } from '@/lib/rakor/paparan/constants'
import { queryPaparan } from '@/lib/rakor/paparan/data'
import { kodeAula } from '@/lib/rakor/paparan/kode'
import { bukaKodeAula, loadDek, loadDekRapat, loadSiaran } from '@/lib/rakor/paparan/loaders'
import { cabutKode, hentikanPaparan, mulaiPaparan, perintahLayar, terbitkanKode } from '@/lib/rakor/paparan/mutations'
import { PusatPaparan, type Pendengar } from '@/lib/rakor/paparan/pusat'
import type { KabarLayar, KabarMeja, SlideDek } from '@/lib/rakor/paparan/types'
import { majukanRapat } from '@/lib/rakor/rapat/mutations'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const orang = (id: string, peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id, peran, unitIds, nama: id, username: id, wajibGantiSandi: false, contoh: false })
const ANALIS = orang('uji', 'ANALIS')
const AKUN: Record<string, Pengguna> = { analis: ANALIS, satu: orang('satu', 'OPERATOR', [1]), dua: orang('dua', 'OPERATOR', [2]), sementara: { ...orang('sementara', 'OPERATOR', [1]), wajibGantiSandi: true } }
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))
vi.mock('@/lib/dasar/akses/sesi', () => ({ readSesi: (headers: Headers) => Promise.resolve(AKUN[headers.get('x-uji') ?? ''] ?? null) }))

const KANTOR = scopeKantor(ANALIS)
const [MEJA, LAYAR] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
let rapatId: number
let db: pg.Client
let url: string

beforeAll(async () => {
  url = (await createSampleDatabase()).connectionString
  pakaiDatabase(url)
  db = new pg.Client({ connectionString: url })
  await db.connect()
  rapatId = await rapatBeku(url, KANTOR)
})
afterAll(async () => {
  await Promise.all([db.end(), tutupLaju(), prisma().$disconnect()])
})

const minta = (akun: string | null, kuki?: string): Request => new Request('http://uji.invalid/', { headers: { ...(akun === null ? {} : { 'x-uji': akun }), ...(kuki === undefined ? {} : { cookie: `${KUKI_AULA}=${kuki}` }) } })
const kodeGalat = (kerja: Promise<unknown>): Promise<string | null> => kerja.then(() => null, (error: unknown) => (error instanceof AppError ? error.kode : galatDatabase(error)))
const versiRapat = async (): Promise<number> => pasti((await db.query<{ versi: number }>('SELECT versi FROM rapat WHERE id = $1', [rapatId])).rows[0]).versi
const mulai = async (): Promise<void> => mulaiPaparan(KANTOR, { rapatId, kemudi: MEJA, ...(await loadDekRapat(String(rapatId))) })

interface Peristiwa<Isi> { nama: string; isi: Isi }
/** What one who listens has heard so far, and how to wait for more. */
async function dengar<Isi = KabarLayar>(pusat: PusatPaparan, siapa: Partial<Pick<Pendengar, 'meja' | 'orang' | 'biji'>> = {}) {
  const batal = new AbortController()
  const pembaca = (await bukaAliran(pusat, { rapatId, meja: false, orang: 'satu', biji: null, ...siapa }, batal.signal)).getReader()
  const terdengar: Peristiwa<Isi>[] = []
  let sisa = ''
  const tunggu = async (cocok: (satu: Peristiwa<Isi>) => boolean): Promise<Isi> => {
    for (;;) {
      const ada = terdengar.find(cocok)
      if (ada) return ada.isi
      const { value, done } = await pembaca.read()
      if (done) throw new Error(`aliran berakhir sesudah ${JSON.stringify(terdengar).slice(0, 500)}`)
      sisa += new TextDecoder().decode(value)
      const potong = sisa.split('\n\n')
      sisa = potong.pop() ?? ''
      for (const satu of potong) {
        const m = /^event: (\w+)\ndata: (.*)$/.exec(satu)
        if (m) terdengar.push({ nama: pasti(m[1]), isi: JSON.parse(pasti(m[2])) as Isi })
      }
    }
  }
  return { tunggu, terdengar, tutup: () => batal.abort() }
}

test('nothing is shown, no code made, before the meeting is under way', async () => {
  expect(await kodeGalat(mulai())).toBe('PAPARAN_TUTUP')
  expect(await kodeGalat(terbitkanKode(KANTOR, { rapatId }))).toBe('PAPARAN_TUTUP')
  expect(await kodeGalat(loadSiaran(minta('satu'), String(rapatId), false))).toBe('TIDAK_DITEMUKAN')
  await majukanRapat(KANTOR, 'BERLANGSUNG', { rapatId, versi: await versiRapat() })
})

describe('the data files', () => {
  test('hold every unit for the speaker, and for who follows no more than the hall sees', async () => {
    const { penuh, ikut } = await loadDekRapat(String(rapatId))
    const [dek, umum] = [bukaDek(penuh.isi), bukaDek(ikut.isi)]
    const unit = dek.slide.filter((satu) => satu.unit !== undefined)
    expect(unit.length).toBeGreaterThan(60)
    expect(dek.tanda).toBe('Posisi beku ke-1, s.d. Juni 2023')
    expect(dek.slide.map(({ nomor }) => nomor)).toEqual(dek.slide.map((_, i) => i + 1))
    // a row leads to a slide of this very file, or nowhere
    const kunci = new Set(dek.slide.map((satu) => `#${satu.kunci}`))
    const href = dek.slide.flatMap(({ panel }) => panel.flatMap(({ tabel }) => tabel.baris.flatMap((satu) => satu.href ?? [])))
    expect(href.length).toBeGreaterThan(0)
    expect(href.filter((satu) => !kunci.has(satu))).toEqual([])

    expect(umum.slide.map((satu) => satu.kunci)).toEqual(dek.slide.filter(({ tersembunyi }) => tersembunyi !== true).map((satu) => satu.kunci))
    expect(umum.slide.some(({ tersembunyi, unit: milik, catatan }) => tersembunyi === true || milik !== undefined || catatan.length > 0)).toBe(false)
    for (const { panel, baris } of umum.slide) {
      for (const { bagan, tabel } of panel) {
        expect(tabel.baris.some((satu) => satu.href !== undefined)).toBe(false)
        if (bagan === undefined || bagan.jenis === 'batang') expect(tabel.baris.length).toBeLessThanOrEqual(baris)
      }
    }
    console.info(`Berkas paparan: penuh ${penuh.isi.length} byte, ikut ${ikut.isi.length} byte`)
  })

  test('are the same bytes when they are made again', async () => {
    const { penuh, ikut } = await loadDekRapat(String(rapatId))
    await db.query('UPDATE versi_data SET nilai = nilai + 1')
    const lagi = await loadDekRapat(String(rapatId))
    expect([lagi.penuh.sha256, lagi.ikut.sha256]).toEqual([penuh.sha256, ikut.sha256])
    expect(Buffer.compare(lagi.penuh.isi, penuh.isi)).toBe(0)
  })
})

describe('shown', () => {
  test('two processes agree on the screen; the later command counts; no save of others is disturbed', async () => {
    await mulai()
    const [a, b] = [new PusatPaparan(), new PusatPaparan()]
    const [meja, ponsel] = [await dengar<KabarMeja>(a, { meja: true, orang: 'uji' }), await dengar(b)]
    const versi = async () => pasti((await db.query<{ nilai: string }>('SELECT nilai::text FROM versi_data')).rows[0]).nilai
    const sebelum = await versi()
    await perintahLayar(KANTOR, { rapatId, kemudi: MEJA, slide: 'posisi' })
    const urutan = await perintahLayar(KANTOR, { rapatId, kemudi: LAYAR, slide: 'kurva' })
    const [diMeja, diPonsel] = await Promise.all([meja.tunggu(({ isi }) => isi.urutan === urutan), ponsel.tunggu(({ isi }) => isi.urutan === urutan)])
    expect([diMeja, diPonsel]).toMatchObject([{ slide: 'kurva', kemudi: LAYAR, kode: null }, { slide: 'kurva', tayang: true }])
    expect(diPonsel).not.toHaveProperty('kemudi')
    expect(diPonsel).not.toHaveProperty('isi')
    expect(await versi()).toBe(sebelum)

    // a unit's slide travels with the word of it: it is in no file of who follows
    const unit = pasti(bukaDek((await loadDekRapat(String(rapatId))).penuh.isi).slide.find((satu) => satu.unit?.singkat === 'DPUPR'))
    await perintahLayar(KANTOR, { rapatId, kemudi: MEJA, slide: unit.kunci })
    const terakhir = await ponsel.tunggu(({ isi }) => isi.slide === unit.kunci)
    expect(bacaKode(pasti(terakhir.isi))).toMatchObject({ kunci: kunciUnit(pasti(unit.unit).id), catatan: [] } satisfies Partial<SlideDek>)
    await perintahLayar(KANTOR, { rapatId, kemudi: MEJA, gelap: true })
    expect(await ponsel.tunggu(({ isi }) => isi.gelap)).not.toHaveProperty('isi')

    // who comes late is told at once, and no question goes to the database for her
    const telat = await dengar(b, { orang: 'dua' })
    expect(await telat.tunggu(({ nama }) => nama === 'layar')).toMatchObject({ slide: unit.kunci, gelap: true })
    for (const satu of [meja, ponsel, telat]) satu.tutup()
    await vi.waitFor(() => expect([a.jumlah, b.jumlah]).toEqual([0, 0]), 60_000)
  })

  test('clocks run from the server\'s time, and never from ahead of it', async () => {
    const { rows: [acara] } = await db.query<{ id: number; menit: number }>('SELECT id, menit::int FROM rapat_acara WHERE rapat_id = $1 ORDER BY urutan LIMIT 1', [rapatId])
    const besok = Date.now() + 86_400_000
    await perintahLayar(KANTOR, { rapatId, kemudi: MEJA, gelap: false, acara: { id: pasti(acara).id, mulai: besok, menit: 1 }, bicara: { id: 0, mulai: besok, menit: 5 } })
    const { layar, kini } = pasti(await queryPaparan(rapatId))
    expect(layar).toMatchObject({ acara: { id: pasti(acara).id, menit: pasti(acara).menit }, bicara: { menit: 5 } })
    for (const satu of [pasti(layar).acara, pasti(layar).bicara]) expect(pasti(satu).mulai).toBeLessThanOrEqual(kini)
    // an item of another meeting is none of this one
    await perintahLayar(KANTOR, { rapatId, kemudi: MEJA, acara: { id: 2 ** 31 - 1, mulai: Date.now(), menit: 1 }, bicara: null })
    expect(pasti(await queryPaparan(rapatId)).layar).toMatchObject({ acara: null, bicara: null })
  })

  test('a lost connection to the database comes back, with what was missed', async () => {
    const pusat = new PusatPaparan()
    const ponsel = await dengar(pusat)
    await ponsel.tunggu(({ nama }) => nama === 'layar')
    await db.query('SELECT pg_terminate_backend($1)', [pusat.pid])
    const urutan = await perintahLayar(KANTOR, { rapatId, kemudi: MEJA, slide: 'zona' })
    expect(await ponsel.tunggu(({ isi }) => isi.urutan >= urutan)).toMatchObject({ slide: 'zona' })
    ponsel.tutup()
  })
})

test('a screen that could not be read once is read again: phones do not stay behind', async () => {
  const galat = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const ponsel = await dengar(new PusatPaparan())
  await ponsel.tunggu(({ nama }) => nama === 'layar')
  await db.query('ALTER TABLE rapat_acara RENAME TO rapat_acara_hilang')
  const urutan = await perintahLayar(KANTOR, { rapatId, kemudi: MEJA, slide: 'posisi' })
  await vi.waitFor(() => expect(galat).toHaveBeenCalled(), 60_000)
  await db.query('ALTER TABLE rapat_acara_hilang RENAME TO rapat_acara')
  expect(await ponsel.tunggu(({ isi }) => isi.urutan >= urutan)).toMatchObject({ slide: 'posisi' })
  ponsel.tutup()
  galat.mockRestore()
})

describe('rights', () => {
  test('two units follow the same screen; neither gets the speaker\'s line or file', async () => {
    const { dek } = pasti(await queryPaparan(rapatId))
    const { penuh, ikut } = pasti(dek)
    for (const akun of ['satu', 'dua']) {
      await (await loadSiaran(minta(akun), String(rapatId), false)).cancel()
      expect((await loadDek(minta(akun), String(rapatId), ikut)).length).toBeGreaterThan(1_000)
      expect(await kodeGalat(loadSiaran(minta(akun), String(rapatId), true))).toBe('TIDAK_BERHAK')
    }
    expect(await kodeGalat(loadSiaran(minta(null), String(rapatId), false))).toBe('TIDAK_MASUK')
    expect(await kodeGalat(loadSiaran(minta('sementara'), String(rapatId), false))).toBe('WAJIB_GANTI_SANDI')
    expect([await kodeGalat(loadDek(minta(null), String(rapatId), penuh)), await kodeGalat(loadDek(minta(null), String(rapatId), ikut))]).toEqual(['TIDAK_MASUK', 'TIDAK_MASUK'])
    expect(await kodeGalat(loadSiaran(minta('satu'), '999999', false))).toBe('TIDAK_DITEMUKAN')
  })

  test('the hall\'s code lets in while it is good; a new one or none sends away who came by the old', async () => {
    await terbitkanKode(KANTOR, { rapatId })
    const biji = pasti((await queryPaparan(rapatId))?.biji)
    const kode = kodeAula(rapatId, biji)
    expect(kode).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    const { kuki } = await bukaKodeAula(kode.toLowerCase().replace('-', ' '), '10.0.0.1')
    const tamu = await loadSiaran(minta(null, kuki), String(rapatId), false)
    await tamu.cancel()
    expect(await kodeGalat(loadSiaran(minta(null, `${kuki.slice(0, -2)}xx`), String(rapatId), false))).toBe('TIDAK_MASUK')
    // neither the trail nor the table knows the code
    const { rows } = await db.query<{ isi: string }>("SELECT coalesce(sebelum::text, '') || coalesce(sesudah::text, '') AS isi FROM jejak WHERE tabel = 'paparan_kode'")
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some(({ isi }) => isi.includes(kode))).toBe(false)

    const pusat = new PusatPaparan()
    const mendengar = await dengar<{ alasan?: string }>(pusat, { orang: null, biji })
    await cabutKode(KANTOR, { rapatId })
    expect(await mendengar.tunggu(({ nama }) => nama === 'selesai')).toEqual({ alasan: 'kode' })
    expect(await kodeGalat(loadSiaran(minta(null, kuki), String(rapatId), false))).toBe('TIDAK_MASUK')
    expect(await kodeGalat(bukaKodeAula(kode, '10.0.0.1'))).toBe('KODE_SALAH')
    await terbitkanKode(KANTOR, { rapatId })
    expect(pasti((await queryPaparan(rapatId))?.biji)).not.toBe(biji)
    expect(await kodeGalat(loadSiaran(minta(null, kuki), String(rapatId), false))).toBe('TIDAK_MASUK')
  })

  test('who follows by the hall\'s code cannot take every line: accounts and the desk still get one', async () => {
    const pusat = new PusatPaparan()
    const siapa = { rapatId, meja: false, orang: null, biji: 'uji', kirim: () => undefined, tutup: () => undefined }
    const pergi: (() => void)[] = []
    for (let i = 0; i < MAKS_TAMU; i += 1) pergi.push(await pusat.masuk(siapa))
    expect(await kodeGalat(pusat.masuk(siapa))).toBe('TERLALU_SERING')
    pergi.push(await pusat.masuk({ ...siapa, orang: 'satu', biji: null }), await pusat.masuk({ ...siapa, meja: true, orang: 'uji', biji: null }))
    for (const satu of pergi) satu()
    expect(pusat.jumlah).toBe(0)
  })

  test('who has no session or no role for it any more loses her line at the next asking, the desk with its code first of all', async () => {
    await db.query(`SET session_replication_role = replica;
      INSERT INTO pengguna (id, nama, email, username, peran, aktif) SELECT x, x, x || '@uji', x, 'ANALIS', true FROM unnest('{garis.a,garis.b,garis.c}'::text[]) x;
      INSERT INTO sesi (id, token, pengguna_id, berakhir_pada) SELECT x, x, x, now() + interval '1 hour' FROM unnest('{garis.a,garis.b,garis.c}'::text[]) x; SET session_replication_role = DEFAULT`)
    const pusat = new PusatPaparan()
    const putus: string[] = []
    const duduk = (orang: string | null, meja: boolean) => pusat.masuk({ rapatId, meja, orang, biji: orang === null ? 'uji' : null, kirim: () => undefined, tutup: () => putus.push(`${orang ?? 'tamu'} ${meja ? 'meja' : 'ikut'}`) })
    const pergi = [await duduk('garis.a', true), await duduk('garis.a', false), await duduk('garis.b', true), await duduk('garis.c', true), await duduk(null, false)]
    await pusat.tanyaLagi()
    expect(putus).toEqual([])
    await db.query("SET session_replication_role = replica; UPDATE pengguna SET peran = 'OPERATOR' WHERE id = 'garis.a'; DELETE FROM sesi WHERE id = 'garis.b'; UPDATE pengguna SET aktif = false WHERE id = 'garis.c'; SET session_replication_role = DEFAULT")
    await pusat.tanyaLagi()
    expect(putus).toEqual(['garis.a meja', 'garis.b meja', 'garis.c meja'])
    for (const satu of pergi) satu()
  })

  test('guesses of a code end after some; the right one of a full hall does not', async () => {
    const kode = kodeAula(rapatId, pasti((await queryPaparan(rapatId))?.biji))
    for (let i = 0; i < 60; i += 1) expect(await kodeGalat(bukaKodeAula(kode, '10.0.0.2'))).toBeNull()
    const tebakan: (string | null)[] = []
    for (let i = 0; i <= BATAS_KODE_AULA.points; i += 1) tebakan.push(await kodeGalat(bukaKodeAula('2222-2222', '10.0.0.3')))
    expect([tebakan[0], tebakan.at(-1)]).toEqual(['KODE_SALAH', 'TERLALU_SERING'])
    expect(await kodeGalat(bukaKodeAula(kode, '10.0.0.3'))).toBe('TERLALU_SERING')
  })
})

test('stopped, phones show that nothing is shown; closed, they are sent away and nothing is taken any more', async () => {
  const pusat = new PusatPaparan()
  const ponsel = await dengar<KabarLayar & { alasan?: string }>(pusat)
  await hentikanPaparan(KANTOR, { rapatId, kemudi: MEJA })
  expect(await ponsel.tunggu(({ isi, nama }) => nama === 'layar' && !isi.tayang)).toMatchObject({ slide: 'sampul', acara: null })
  expect(await kodeGalat(perintahLayar(KANTOR, { rapatId, kemudi: MEJA, slide: 'posisi' }))).toBe('PAPARAN_TUTUP')
  await majukanRapat(KANTOR, 'SELESAI', { rapatId, versi: await versiRapat() })
  expect(await ponsel.tunggu(({ nama }) => nama === 'selesai')).toEqual({ alasan: 'ditutup' })
  expect(await kodeGalat(mulai())).toBe('PAPARAN_TUTUP')
  expect(await kodeGalat(loadSiaran(minta('satu'), String(rapatId), false))).toBe('TIDAK_DITEMUKAN')
  expect(await kodeGalat(loadDek(minta('satu'), String(rapatId), pasti((await queryPaparan(rapatId))?.dek).ikut))).toBe('TIDAK_DITEMUKAN')
})
