import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { queryBatch } from '@/lib/lapor/impor/data'
import { queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { queryBentuk } from '@/lib/lapor/impor/tanya/data-bentuk'
import { queryPahaman } from '@/lib/lapor/impor/tanya/data-pahaman'
import { queryJumlahRusak } from '@/lib/lapor/impor/terap/data-putusan'
import { jawab, petakanKolom } from '@/lib/lapor/impor/tanya/jawab'
import { terapkanBatch } from '@/lib/lapor/impor/mutations'
import { rapikanBatch } from '@/lib/lapor/impor/baca/mutations-baca'
import { lupakanBentuk } from '@/lib/lapor/impor/tanya/mutations-bentuk'
import { simpanJawaban } from '@/lib/lapor/impor/tanya/mutations-jawab'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// What a file asks, who may answer, and what an answer does.

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)
const opA = scopeTulis(ORANG.opA)
const opB = scopeTulis(ORANG.opB)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_kode; DELETE FROM impor_batch; DELETE FROM impor_bentuk; DELETE FROM laporan_peristiwa;
    DELETE FROM laporan WHERE bulan = 2; DELETE FROM realisasi WHERE bulan = 2; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const SUB1 = '1.01.01.2.01.01'
const KEMBAR = ['Kode SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Tanggal SP2D;Nomor SP2D', ...[1, 2].map(() => `1.01;${SUB1};5.1.01;500.000;2023-02-10;SP2D/1`)]
const ANEH = ['Kd;Keg;Akun belanjanya;Uangnya;Tanggal SP2D', `1.01;${SUB1};5.1.01;700.000;2023-02-10`, `1.01;${SUB1};5.1.02;30.000;2023-02-11`]
const PETA = { jenis: 'REALISASI', lembar: 0, kepalaAwal: 1, kepalaAkhir: 1, 'kolom-0': 'kodeUnit', 'kolom-1': 'sub', 'kolom-2': 'rekening', 'kolom-3': 'realisasi', 'kolom-4': 'tanggalSp2d' } as const

async function unggah(baris: readonly string[], scope: OpdScope = kantor) {
  const { id, selesai } = await terimaImpor(scope, await titipBerkas(`${baris.join('\r\n')}\r\n`), { tahun: 2023, bulan: null, apbdVersiId: null, kasVersiId: null, nama: 'uji.csv' })
  await selesai
  return id
}
const paham = (id: number) => queryPahaman(prisma(), id)
const status = async (id: number) => pasti(await queryBatch(prisma(), id, kantor)).status
const kirim = async (scope: OpdScope, id: number, jawaban: Record<string, string>) => (await jawab(scope, { batchId: id, tanda: (await paham(id)).tanda, jawaban })).selesai
const terapkan = async (id: number, scope: OpdScope = kantor) =>
  terapkanBatch(scope, { batchId: id, tanda: (await queryJumlahBeda(prisma(), pasti(await queryBatch(prisma(), id, kantor)))).tanda, rusak: (await queryJumlahRusak(prisma(), id)).tanda })
const galat = async (janji: Promise<unknown>): Promise<string> => janji.then(() => 'tidak ada', (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')
const feb = async () => (await db.query<{ a: string }>("SELECT baris_id || '=' || nilai AS a FROM realisasi WHERE bulan = 2 ORDER BY 1")).rows.map(({ a }) => a)

describe('a question', () => {
  it('stands in the way until it is answered; the file is read again with the answer, which can be changed until it is applied', async () => {
    const id = await unggah(KEMBAR)
    expect([await status(id), (await paham(id)).pertanyaan.map(({ kunci }) => kunci)]).toEqual(['BERTANYA', ['kembar']])
    expect(await galat(terapkan(id))).toBe('BELUM_DIJAWAB')
    await kirim(kantor, id, { kembar: 'semua' })
    expect([await status(id), (await paham(id)).jawaban]).toEqual(['SIAP', { kembar: 'semua' }])
    expect((await queryJumlahBeda(prisma(), pasti(await queryBatch(prisma(), id, kantor)))).jumlah.map(({ baru }) => baru)).toContain('1000000.00')
    await kirim(kantor, id, { kembar: 'sekali' })
    expect([await status(id), (await paham(id)).pertanyaan.length]).toEqual(['SIAP', 1])
    await terapkan(id)
    expect(await feb()).toEqual(['1=500000.00'])
    expect(await galat(kirim(kantor, id, { kembar: 'semua' }))).toBe('BERSAMAAN')
  })
  it('refuses answers that it does not know, and those of a page that is out of date; a second click does nothing', async () => {
    const id = await unggah(KEMBAR)
    const { tanda } = await paham(id)
    expect(await galat(jawab(kantor, { batchId: id, tanda, jawaban: { kembar: 'entah' } }))).toBe('ISIAN_SALAH')
    expect(await galat(jawab(kantor, { batchId: id, tanda, jawaban: { lain: '1' } }))).toBe('ISIAN_SALAH')
    expect(await galat(jawab(kantor, { batchId: id, tanda, jawaban: {} }))).toBe('ISIAN_SALAH')
    expect(await galat(jawab(kantor, { batchId: id, tanda: 'lama', jawaban: { kembar: 'semua' } }))).toBe('BERSAMAAN')
    expect(await status(id)).toBe('BERTANYA')
    const klik = () => simpanJawaban(kantor, { batchId: id, tanda, jawaban: { kembar: 'semua' } })
    expect((await Promise.all([klik(), klik()])).sort()).toEqual([false, true])
  })
  it('of a unit\'s own file is hers and the office\'s', async () => {
    const id = await unggah(KEMBAR, opA)
    expect(await galat(kirim(opB, id, { kembar: 'sekali' }))).toBe('TIDAK_DITEMUKAN')
    await kirim(opA, id, { kembar: 'sekali' })
    expect(await terapkan(id, opA)).toEqual({ berubah: 1 })
  })
  it('says so when the upload is gone', async () => {
    const id = await unggah(KEMBAR)
    await db.query('UPDATE impor_batch SET berkas = NULL WHERE id = $1', [id])
    await expect(kirim(kantor, id, { kembar: 'sekali' })).rejects.toThrow('Unggah berkasnya sekali lagi')
    expect(await status(id)).toBe('BERTANYA')
  })
  it('that was answered a moment before the server died keeps its answer, and is sent once more', async () => {
    const id = await unggah(KEMBAR)
    await simpanJawaban(kantor, { batchId: id, tanda: (await paham(id)).tanda, jawaban: { kembar: 'sekali' } })
    await db.query("UPDATE impor_batch SET denyut = now() - interval '2 minutes' WHERE id = $1", [id])
    await rapikanBatch()
    expect([await status(id), (await paham(id)).jawaban]).toEqual(['BERTANYA', { kembar: 'sekali' }])
    expect(await galat(terapkan(id))).toBe('BELUM_DIJAWAB')
    await kirim(kantor, id, { kembar: 'sekali' })
    expect(await status(id)).toBe('SIAP')
    await terapkan(id)
    expect(await feb()).toEqual(['1=500000.00'])
  })
})

describe('columns by hand', () => {
  const petakan = async (scope: OpdScope, id: number, lain: Record<string, unknown> = {}) => (await petakanKolom(scope, { batchId: id, tanda: (await paham(id)).tanda, ...PETA, ...lain })).selesai
  it('read a file that nobody knows, and the next of its shape without a question; forgotten, it asks again', async () => {
    const id = await unggah(ANEH)
    expect([await status(id), (await paham(id)).pertanyaan.map(({ kunci, cara }) => [kunci, cara])]).toEqual(['BERTANYA', [['bentuk', 'petakan']]])
    await petakan(kantor, id, { ingat: 'ya' })
    expect(await status(id)).toBe('SIAP')
    await terapkan(id)
    expect(await feb()).toEqual(['1=700000.00', '2=30000.00'])
    const lagi = await unggah([...ANEH, `1.01;${SUB1};5.1.02;5.000;2023-02-12`])
    expect([await status(lagi), (await paham(lagi)).pertanyaan]).toEqual(['SIAP', []])
    const [satu] = await queryBentuk(prisma())
    expect(satu?.peta.jenis).toBe('REALISASI')
    expect((await db.query("SELECT tindakan FROM jejak WHERE tabel = 'impor_bentuk'")).rows).toEqual([{ tindakan: 'INSERT' }])
    await lupakanBentuk(kantor, pasti(satu).sidik)
    expect(await status(await unggah([...ANEH, `1.01;${SUB1};5.1.02;6.000;2023-02-12`]))).toBe('BERTANYA')
  })
  it('say what is missing and what was chosen twice, and are remembered for the office alone', async () => {
    const id = await unggah(ANEH, opA)
    await expect(petakan(opA, id, { 'kolom-3': '' })).rejects.toThrow('kolom uang: realisasi')
    await expect(petakan(opA, id, { 'kolom-3': 'rekening' })).rejects.toMatchObject({ isian: { 'kolom-3': 'Arti ini sudah dipilih untuk kolom lain.' } })
    expect(await galat(petakan(opA, id, { jenis: 'LRA' }))).toBe('TIDAK_BERHAK')
    expect(await galat(petakan(opB, id))).toBe('TIDAK_DITEMUKAN')
    await petakan(opA, id, { ingat: 'ya' })
    expect([await status(id), await queryBentuk(prisma())]).toEqual(['SIAP', []])
  })
})
