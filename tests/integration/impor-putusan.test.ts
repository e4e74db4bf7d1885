import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { queryBatch } from '@/lib/lapor/impor/data'
import { queryLewat } from '@/lib/lapor/impor/beda/data-batas'
import { queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { queryJumlahRusak, queryJumlahUnit, queryKoreksiLama } from '@/lib/lapor/impor/terap/data-putusan'
import { batalkanBatch, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { putuskan } from '@/lib/lapor/impor/terap/mutations-putusan'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// What a person has to say before a file is applied: about lines that it lacks, corrections that it would remove, rows that nobody can read.

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)
const opA = scopeTulis(ORANG.opA)
const opB = scopeTulis(ORANG.opB)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_batch; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2;
    DELETE FROM realisasi WHERE bulan = 2; DELETE FROM pagu; DELETE FROM baris WHERE id > 4; INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT v, b, 2023, b * 100 FROM generate_series(1, 2) v, generate_series(1, 4) b;
    UPDATE anggaran_kas SET nilai = 100; UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'UNIT'; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const [SUB1, SUB2] = ['1.01.01.2.01.01', '1.01.01.2.01.02']
const DPA = 'Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nama Sumber Dana;Pagu'
const REAL = 'Kode SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Nilai Setoran;Tanggal SP2D'
const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'].join(';')

async function unggah(baris: readonly string[], lain: { apbdVersiId?: number; kasVersiId?: number } = {}, scope: OpdScope = kantor) {
  const { id, selesai } = await terimaImpor(scope, await titipBerkas(`${baris.join('\r\n')}\r\n`), {
    tahun: 2023, bulan: null, apbdVersiId: lain.apbdVersiId ?? null, kasVersiId: lain.kasVersiId ?? null, nama: 'uji.csv',
  })
  await selesai
  return id
}
const batch = async (id: number) => pasti(await queryBatch(prisma(), id, kantor))
const jumlah = async (id: number) => (await queryJumlahBeda(prisma(), await batch(id))).jumlah.map(({ rupa, sebab, angka }) => [rupa, sebab, angka])
const unit = async (id: number) => (await queryJumlahUnit(prisma(), await batch(id))).map((satu) => [satu.unit, satu.sebelum, satu.sesudah, satu.berkas, satu.sisa])
const terapkan = async (id: number, lain: { paham?: 'ya'; rusak?: string } = {}, scope = kantor) => terapkanBatch(scope, { batchId: id, tanda: (await queryJumlahBeda(prisma(), await batch(id))).tanda, ...lain })
const galat = async (janji: Promise<unknown>): Promise<{ kode: string; isian: string[] }> =>
  janji.then(() => ({ kode: 'tidak ada', isian: [] }), (error: unknown) => ({ kode: galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain', isian: Object.keys((error as { isian?: object }).isian ?? {}) }))
const pagu = async () => (await db.query<{ a: string }>("SELECT string_agg(baris_id || '=' || nilai, ' ' ORDER BY baris_id) AS a FROM pagu WHERE apbd_versi_id = 2")).rows[0]?.a
const feb = async () => (await db.query<{ a: string }>("SELECT concat_ws('/', baris_id, nilai, koreksi, alasan_koreksi) AS a FROM realisasi WHERE bulan = 2 ORDER BY 1")).rows.map(({ a }) => a)

describe('a DPPA that drops lines', () => {
  const DPPA = [DPA, `Dinas A;${SUB1};5.1.01;DAU;250`]
  it('is not applied before somebody says what happens to them, and then ends at the file\'s own total; undone they stand again', async () => {
    const id = await unggah(DPPA, { apbdVersiId: 2 })
    expect(await jumlah(id)).toEqual([['SISA', 'belum diputuskan', 2], ['UBAH', null, 1]])
    expect(await unit(id)).toEqual([['A', '600.00', '750.00', '250.00', 2]])
    expect(await galat(terapkan(id))).toEqual({ kode: 'ISIAN_SALAH', isian: ['sisa'] })
    await putuskan(kantor, { batchId: id, hal: 'sisa', isi: { '*': 'hapus' } })
    expect(await jumlah(id)).toEqual([['HAPUS', null, 2], ['UBAH', null, 1]])
    expect(await unit(id)).toEqual([['A', '600.00', '250.00', '250.00', 2]])
    expect(await terapkan(id)).toEqual({ berubah: 3 })
    expect(await pagu()).toBe('1=250.00 4=400.00')
    expect(await batalkanBatch(kantor, { batchId: id })).toEqual({ pulih: 3, sisa: 0 })
    expect(await pagu()).toBe('1=100.00 2=200.00 3=300.00 4=400.00')
  })
  it('may leave them, by unit; the more exact choice holds', async () => {
    const id = await unggah([...DPPA, `Dinas B;${SUB1};5.1.02;BLUD;70`], { apbdVersiId: 2 })
    await putuskan(kantor, { batchId: id, hal: 'sisa', isi: { '*': 'hapus', 1: 'biarkan' } })
    expect(await jumlah(id)).toEqual([['BARU', null, 1], ['HAPUS', null, 1], ['SISA', null, 2], ['UBAH', null, 1]])
    expect(await unit(id)).toEqual([['A', '600.00', '750.00', '250.00', 2], ['B', '400.00', '70.00', '70.00', 1]])
    await terapkan(id)
    expect(await pagu()).toMatch(/^1=250\.00 2=200\.00 3=300\.00 \d+=70\.00$/)
  })
  it('does not remove a line that a row of the file may mean, nor one of a locked version', async () => {
    const id = await unggah([...DPPA, `Dinas A;${SUB1};5.1.09;DAU;99`, `Dinas A;${SUB2};2005-01-02;BLUD;x`], { apbdVersiId: 2 })
    await db.query("UPDATE impor_baris SET keadaan = 'RUSAK' WHERE batch_id = $1 AND sub_kode = $2", [id, SUB2])
    await putuskan(kantor, { batchId: id, hal: 'sisa', isi: { '*': 'hapus' } })
    expect(await jumlah(id)).toEqual([['TOLAK', 'mungkin ada dalam berkas, pada baris yang tidak terbaca atau kodenya belum dikenal', 2], ['UBAH', null, 1]])
    const murni = await unggah(DPPA, { apbdVersiId: 1 })
    await putuskan(kantor, { batchId: murni, hal: 'sisa', isi: { '*': 'hapus' } })
    expect(await jumlah(murni)).toEqual([['TOLAK', 'versi APBD dipakai bulan yang sudah dikunci', 3]])
  })
  it('warns of money spent on what it drops', async () => {
    const id = await unggah(DPPA, { apbdVersiId: 2 })
    await db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (2, 2, 2023, 9)")
    await putuskan(kantor, { batchId: id, hal: 'sisa', isi: { '*': 'hapus' } })
    expect((await queryLewat(prisma(), await batch(id))).filter(({ kode }) => kode === 'REALISASI_MELEBIHI_PAGU').map(({ barisId, pagu: satu }) => [barisId, satu])).toEqual([[2, '0.00'], [3, '0.00']])
  })
  it('is refused in a tab that does not know of the choice', async () => {
    const id = await unggah(DPPA, { apbdVersiId: 2 })
    await putuskan(kantor, { batchId: id, hal: 'sisa', isi: { '*': 'biarkan' } })
    const { tanda } = await queryJumlahBeda(prisma(), await batch(id))
    await putuskan(kantor, { batchId: id, hal: 'sisa', isi: { '*': 'hapus' } })
    expect((await galat(terapkanBatch(kantor, { batchId: id, tanda }))).kode).toBe('BERSAMAAN')
  })
})

it('a plan of months likewise, by the unit itself; nobody else decides about it', async () => {
  const id = await unggah([`Kode SKPD;Kode Sub Kegiatan;Kode Rekening;${BULAN}`, `1.01;${SUB1};5.1.01;100${';50'.repeat(11)}`], { kasVersiId: 1 }, opA)
  expect((await galat(putuskan(opB, { batchId: id, hal: 'sisa', isi: { '*': 'hapus' } }))).kode).toBe('TIDAK_DITEMUKAN')
  await putuskan(opA, { batchId: id, hal: 'sisa', isi: { '*': 'hapus' } })
  expect(await jumlah(id)).toEqual([['HAPUS', null, 22], ['SAMA', null, 1], ['TOLAK', 'bulan dipakai periode yang sudah dikunci', 2], ['UBAH', null, 11]])
  expect(await terapkan(id, { paham: 'ya' }, opA)).toEqual({ berubah: 33 })
  expect((await db.query('SELECT sum(nilai)::text AS n FROM anggaran_kas WHERE baris_id < 4')).rows).toEqual([{ n: '850.00' }])
  expect(await batalkanBatch(opA, { batchId: id })).toEqual({ pulih: 33, sisa: 0 })
  expect((await db.query('SELECT sum(nilai)::text AS n FROM anggaran_kas')).rows).toEqual([{ n: '4800.00' }])
})

describe('a correction that somebody has entered', () => {
  const FILE = [REAL, `1.01;${SUB1};5.1.01;1000;0;2023-02-10`]
  beforeEach(() => db.query("INSERT INTO realisasi (baris_id, bulan, tahun, nilai, koreksi, alasan_koreksi) VALUES (1, 2, 2023, 900, -50, 'Pengembalian temuan')").then(() => undefined))
  it('is named, asked about, and kept where that is chosen: the net is the file\'s', async () => {
    const id = await unggah(FILE)
    expect(await jumlah(id)).toEqual([['TANYA', null, 1]])
    expect((await queryKoreksiLama(prisma(), await batch(id))).map(({ koreksi, alasan, lama, berkas }) => [koreksi, alasan, lama, berkas])).toEqual([['-50.00', 'Pengembalian temuan', '850.00', '1000.00']])
    expect(await galat(terapkan(id))).toEqual({ kode: 'ISIAN_SALAH', isian: ['koreksi'] })
    await putuskan(kantor, { batchId: id, hal: 'koreksi', isi: { '*': 'jaga' } })
    await terapkan(id)
    expect(await feb()).toEqual(['1/1050.00/-50.00/Pengembalian temuan'])
    await batalkanBatch(kantor, { batchId: id })
    expect(await feb()).toEqual(['1/900.00/-50.00/Pengembalian temuan'])
  })
  it('goes only where that is chosen', async () => {
    const id = await unggah(FILE)
    await putuskan(kantor, { batchId: id, hal: 'koreksi', isi: { 1: 'ganti' } })
    await terapkan(id)
    expect(await feb()).toEqual(['1/1000.00/0.00'])
  })
  it('stays without a question where the net is the same, and stands in the way where it is larger than the file', async () => {
    expect(await jumlah(await unggah([REAL, `1.01;${SUB1};5.1.01;850;0;2023-02-10`]))).toEqual([['SAMA', null, 1]])
    await db.query("UPDATE realisasi SET nilai = 0, koreksi = 900 WHERE bulan = 2")
    const id = await unggah([REAL, `1.01;${SUB1};5.1.01;800;0;2023-02-10`])
    await putuskan(kantor, { batchId: id, hal: 'koreksi', isi: { '*': 'jaga' } })
    expect(await jumlah(id)).toEqual([['TOLAK', 'koreksi yang dijaga lebih besar daripada angka berkas', 1]])
  })
  it('made by an earlier import follows the newer file', async () => {
    await db.query("UPDATE realisasi SET alasan_koreksi = 'Setoran atau pengembalian menurut berkas impor 7' WHERE bulan = 2")
    expect(await jumlah(await unggah(FILE))).toEqual([['UBAH', null, 1]])
  })
})

describe('rows that cannot be read', () => {
  const FILE = [REAL, `1.01;${SUB1};5.1.01;1000;0;2023-02-10`, `1.01;${SUB1};5.1.01;500;0;2023-02-11`, `1.01;${SUB1};5.1.02;70;0;2023-02-11`]
  it('hold their whole line back, and are named with their rupiah in the tick', async () => {
    const id = await unggah(FILE)
    await db.query("UPDATE impor_baris SET keadaan = 'RUSAK', baris_id = NULL, unit_id = NULL, sebab = 'uji' WHERE batch_id = $1 AND nilai = 500", [id])
    expect(await jumlah(id)).toEqual([['BARU', null, 1], ['TOLAK', 'sebagian barisnya dalam berkas tidak terbaca', 1]])
    const { tanda, ...lain } = await queryJumlahRusak(prisma(), id)
    expect(lain).toEqual({ baris: 1, nilai: '500.00' })
    expect(await galat(terapkan(id))).toEqual({ kode: 'ISIAN_SALAH', isian: ['rusak', 'paham'] })
    expect(await galat(terapkan(id, { paham: 'ya', rusak: '1:499.00' }))).toEqual({ kode: 'ISIAN_SALAH', isian: ['rusak'] })
    expect(await terapkan(id, { paham: 'ya', rusak: tanda })).toEqual({ berubah: 1 })
    expect(await feb()).toEqual(['2/70.00/0.00'])
  })
  it('of one month leave the others alone; without a month they hold every one', async () => {
    const id = await unggah([...FILE, `1.01;${SUB1};5.1.01;30;0;2023-01-11`])
    await db.query("UPDATE impor_baris SET keadaan = 'RUSAK', baris_id = NULL, bulan = 1 WHERE batch_id = $1 AND nilai = 500", [id])
    const ringkas = async () => (await jumlah(id)).filter(([rupa]) => rupa !== 'SISA').map(([rupa, sebab, n]) => `${rupa} ${sebab ?? ''} ${n}`)
    expect(await ringkas()).toEqual(['BARU  2', 'TOLAK sebagian barisnya dalam berkas tidak terbaca 1'])
    await db.query("UPDATE impor_baris SET bulan = 0 WHERE batch_id = $1 AND keadaan = 'RUSAK'", [id])
    expect(await ringkas()).toEqual(['BARU  1', 'TOLAK sebagian barisnya dalam berkas tidak terbaca 2'])
  })
})

it('nothing is applied over an open question, in the code and in the database', async () => {
  const id = await unggah([REAL, `1.01;${SUB1};5.1.01;1000;0;2023-02-10`])
  await db.query(`UPDATE impor_batch SET pertanyaan = '[{"kunci": "satuan", "judul": "?", "uraian": "", "cara": "pilih", "pilihan": []}]' WHERE id = $1`, [id])
  expect((await galat(terapkan(id))).kode).toBe('BELUM_DIJAWAB')
  expect((await galat(db.query("UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_pada = now() WHERE id = $1", [id]))).kode).toBe('BELUM_DIJAWAB')
  await db.query(`UPDATE impor_batch SET jawaban = '{"satuan": "1"}' WHERE id = $1`, [id])
  expect(await terapkan(id)).toEqual({ berubah: 1 })
})
