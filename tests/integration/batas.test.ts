import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat } from '@/lib/dasar/akses/gate-api'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import { BATAS_UNGGAH, GILIRAN_DOKUMEN, GILIRAN_UNGGAH, GILIRAN_UTUH, MAKS_SIARAN_ORANG } from '@/lib/dasar/batas/constants'
import { hitungLaju, tutupLaju } from '@/lib/dasar/batas/data-laju'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { giliranBernama } from '@/lib/dasar/batas/giliran'
import { denganBerkas, galatUnggah, terimaFormulir } from '@/lib/dasar/unggah/terima'
import { prisma } from '@/lib/dasar/database/client'
import { rapikanBatch } from '@/lib/lapor/impor/baca/mutations-baca'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { HARI_BUKA, MAKS_TERBUKA } from '@/lib/lapor/impor/constants'
import { queryBatch } from '@/lib/lapor/impor/data'
import { pusatSiaran } from '@/lib/lapor/lembar/data-siaran'
import { bukaSiaran } from '@/lib/lapor/lembar/siaran'
import { pasangDatabase } from '../support/pasang-database'
import { pasti } from '../support/pasti'
import { A, DI_A, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

let db: pg.Client
const kantor = scopeKantor(ORANG.analis)
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
afterAll(async () => {
  await tutupLaju()
  await db.end()
  await prisma().$disconnect()
})

const kode = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => null, (error: unknown) => (error instanceof AppError ? error.kode : error))
const diam = new AbortController().signal

test('files of one person are counted for every process alike, and the answer says how long to wait', async () => {
  for (let i = 0; i < BATAS_UNGGAH.points; i++) await hitungLaju('unggah', 'rajin')
  // another process begins with nothing in its own memory
  await tutupLaju()
  const error: unknown = await hitungLaju('unggah', 'rajin').catch((satu: unknown) => satu)
  expect(error).toMatchObject({ kode: 'TERLALU_SERING' })
  await hitungLaju('unggah', 'lain')
  const jawaban = balasGalat(error)
  expect([jawaban.status, Number(jawaban.headers.get('retry-after')) > 0, Number(jawaban.headers.get('retry-after')) <= BATAS_UNGGAH.duration]).toEqual([429, true, true])
  expect(((await jawaban.json()) as { galat: { pesan: string } }).galat.pesan).toContain(`${BATAS_UNGGAH.points} berkas`)
})

test('documents: two at a time of one person, some of all, the others in a line that somebody may leave', async () => {
  const lepas: (() => void)[] = []
  const lama = (orang: string): Promise<void> => susunDokumen(orang, diam, () => new Promise<void>((selesai) => lepas.push(selesai)))
  const jalan = [lama('a'), lama('a'), lama('b'), lama('c')]
  await new Promise((lanjut) => setTimeout(lanjut, 5))
  expect(lepas).toHaveLength(GILIRAN_DOKUMEN.bersama)
  const ketiga: unknown = await lama('a').catch((error: unknown) => error)
  expect(ketiga).toMatchObject({ kode: 'TERLALU_SERING', tunggu: 10 })
  const pergi = new AbortController()
  const menunggu = kode(susunDokumen('d', pergi.signal, async () => undefined))
  const berikut = lama('e')
  pergi.abort(new Error('pergi'))
  expect(await menunggu).toEqual(new Error('pergi'))
  for (const satu of lepas.splice(0)) satu()
  await Promise.all(jalan)
  for (const satu of lepas.splice(0)) satu()
  await berikut
  // a document that fails gives its place back
  await expect(susunDokumen('a', diam, () => Promise.reject(new Error('gagal')))).rejects.toThrow('gagal')
  expect(giliranBernama('dokumen', GILIRAN_DOKUMEN).keadaan).toEqual({ berjalan: 0, menunggu: 0 })
})

test('event streams: six of one person, others are not touched, and a closed one makes room', async () => {
  const alamat = { ...DI_A, apbdVersiId: 2, kasVersiId: 1 }
  const buka = (orang: 'opA' | 'analis', signal: AbortSignal) =>
    bukaSiaran({ alamat, sejak: null, pengguna: ORANG[orang], scope: () => Promise.resolve(scopeUnit(ORANG[orang], A.unit, 'baca')), signal })
  const tutup = Array.from({ length: MAKS_SIARAN_ORANG }, () => new AbortController())
  for (const { signal } of tutup) expect(await buka('opA', signal)).not.toBeNull()
  const lain = new AbortController()
  tutup.push(lain)
  expect(await kode(buka('opA', lain.signal))).toBe('TERLALU_SERING')
  expect(await buka('analis', lain.signal)).not.toBeNull()
  tutup[0]?.abort()
  expect(await buka('opA', lain.signal)).not.toBeNull()
  for (const satu of tutup) satu.abort()
  expect(pusatSiaran().jumlah).toBe(0)
})

/** A form with a file whose bytes come as `isi` gives them. */
function permintaan(isi: ReadableStream<Uint8Array>, signal?: AbortSignal): Request {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: isi, duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=B' }, ...(signal ? { signal } : {}) }
  return new Request('http://127.0.0.1/api/impor', init)
}
const KEPALA = new TextEncoder().encode('--B\r\nContent-Disposition: form-data; name="berkas"; filename="a.csv"\r\n\r\n')

test('whoever breaks off an upload, or sends too many at a time, leaves nothing behind', async () => {
  const putus = new AbortController()
  const menggantung = Array.from({ length: GILIRAN_UNGGAH.perOrang }, () => {
    let kendali: ReadableStreamDefaultController<Uint8Array> | undefined
    const isi = new ReadableStream<Uint8Array>({ start: (c) => { kendali = c; c.enqueue(KEPALA) } })
    putus.signal.addEventListener('abort', () => kendali?.error(new Error('putus')))
    return terimaFormulir(permintaan(isi), 'penggantung', 1_000).catch((error: unknown) => error)
  })
  await new Promise((lanjut) => setTimeout(lanjut, 300))
  const penuh: unknown = await terimaFormulir(permintaan(new Blob([KEPALA]).stream()), 'penggantung', 1_000).catch((error: unknown) => error)
  expect([penuh instanceof AppError && penuh.kode, galatUnggah(penuh)]).toEqual(['TERLALU_SERING', 'sering'])
  putus.abort()
  expect((await Promise.all(menggantung)).every((satu) => satu instanceof Error)).toBe(true)
  expect(giliranBernama('unggah', GILIRAN_UNGGAH).keadaan).toEqual({ berjalan: 0, menunggu: 0 })
})

test('a workbook that is read whole has its turn, and gives it back when its work fails', async () => {
  const kirim = (orang: string): Promise<unknown> => {
    const formulir = new FormData()
    formulir.append('berkas', new Blob(['a;b']), 'a.csv')
    return denganBerkas(new Request('http://127.0.0.1/', { method: 'POST', body: formulir }), orang, 1_000, () => Promise.reject(new Error('gagal')))
  }
  await expect(kirim('utuh')).rejects.toThrow('gagal')
  expect(giliranBernama('utuh', GILIRAN_UTUH).keadaan).toEqual({ berjalan: 0, menunggu: 0 })
})

const CSV = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Nilai Setoran;Tanggal SP2D\r\n1.01;Dinas A;1.01.01.2.01.01;5.1.01;100;0;2023-02-10\r\n'
async function unggah(n: number): Promise<number> {
  const { id, selesai } = await terimaImpor(kantor, await titipBerkas(CSV.replace('100', String(100 + n))), { tahun: 2023, bulan: null, apbdVersiId: null, kasVersiId: null, nama: `uji-${n}.csv` })
  await selesai
  return id
}

test('staged imports: so many of one person, and after seven days they and their rows are gone', async () => {
  const id: number[] = []
  for (let n = 0; n < MAKS_TERBUKA; n++) id.push(await unggah(n))
  await expect(unggah(99)).rejects.toMatchObject({ kode: 'TERLALU_SERING', isian: { terbuka: expect.stringContaining(`${MAKS_TERBUKA} berkas`) as string } })
  const [tua = 0, terap = 0, muda = 0] = id
  const awal = pasti(await queryBatch(prisma(), tua, kantor))
  expect(Date.parse(pasti(awal.kedaluwarsaPada)) - Date.parse(awal.dibuatPada)).toBeGreaterThan((HARI_BUKA - 0.1) * 86_400_000)
  await db.query(`SET session_replication_role = replica; UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_oleh = 'uji', diterapkan_pada = now(), berubah = 1 WHERE id = ${terap};
    UPDATE impor_batch SET denyut = now() - interval '8 days' WHERE id IN (${tua}, ${terap}); SET session_replication_role = DEFAULT`)
  await rapikanBatch()
  const baris = async (batch: number): Promise<number> => Number((await db.query<{ n: string }>('SELECT count(*) AS n FROM impor_baris WHERE batch_id = $1', [batch])).rows[0]?.n)
  expect(pasti(await queryBatch(prisma(), tua, kantor))).toMatchObject({ status: 'DIHENTIKAN', pesan: expect.stringContaining(`${HARI_BUKA} hari`) as string, kedaluwarsaPada: null })
  expect([await baris(tua), await baris(terap) > 0, await baris(muda) > 0]).toEqual([0, true, true])
  // its place is free again
  await unggah(99)
})
