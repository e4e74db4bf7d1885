import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor, scopeTulis, scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryAsing, queryBatch, queryDaftarBatch, queryKeadaan } from '@/lib/lapor/impor/data'
import { queryBeda, queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { queryJumlahRusak, queryRusak } from '@/lib/lapor/impor/terap/data-putusan'
import { batalkanBatch, hentikanBatch, petakan, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { putuskan } from '@/lib/lapor/impor/terap/mutations-putusan'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// An operator imports for her own unit alone: whatever else her file holds, and whoever else looks.

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)
const opA = scopeTulis(ORANG.opA)
const opB = scopeTulis(ORANG.opB)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_batch; DELETE FROM impor_padanan; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2;
    DELETE FROM realisasi WHERE bulan = 2; UPDATE anggaran_kas SET nilai = 100; UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'UNIT', pengisi_pagu = 'KANTOR'; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const SUB1 = '1.01.01.2.01.01'
const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Nilai Setoran;Tanggal SP2D'
const NAMA_UNIT: Record<string, string> = { '1.01': 'Dinas A', '1.02': 'Dinas B' }
const satu = (unit: string, rekening: string, nilai: string, setoran = '0') => `${unit};${NAMA_UNIT[unit] ?? 'Dinas'};${SUB1};${rekening};${nilai};${setoran};2023-02-10`
// two units, an unreadable row of each, and one that nobody knows
const CAMPUR = [KEPALA, satu('1.01', '5.1.01', '1.000', '100'), satu('1.02', '5.1.02', '70'), satu('1.02', '5.1.01', '6,5,4'), satu('1.01', '5.1.02', '1,2,3'), satu('9.99', '5.1.01', '33')]
const KAS = [`Kode SKPD;Kode Sub Kegiatan;Kode Rekening;${['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'].join(';')}`,
  `1.01;${SUB1};5.1.01;100${';150'.repeat(11)}`, `1.02;${SUB1};5.1.02;100${';990'.repeat(11)}`]

async function unggah(scope: OpdScope, baris: readonly string[], lain: { bulan?: number; kasVersiId?: number } = {}) {
  const { id, sudah, selesai } = await terimaImpor(scope, await titipBerkas(`${baris.join('\r\n')}\r\n`), {
    tahun: 2023, bulan: lain.bulan ?? null, apbdVersiId: null, kasVersiId: lain.kasVersiId ?? null, nama: 'uji.csv',
  })
  await selesai
  // what her plan has beyond the file stays
  const batch = pasti(await queryBatch(prisma(), id, kantor))
  if (lain.kasVersiId !== undefined && batch.status === 'SIAP') await putuskan(scope, { batchId: id, hal: 'sisa', isi: { '*': 'biarkan' } })
  return { id, sudah, batch }
}
const beda = async (id: number) => queryJumlahBeda(prisma(), pasti(await queryBatch(prisma(), id, kantor)))
const terapkan = async (scope: OpdScope, id: number, { paham = true } = {}) => terapkanBatch(scope, { batchId: id, tanda: (await beda(id)).tanda, paham: paham ? 'ya' : undefined, rusak: (await queryJumlahRusak(prisma(), id)).tanda })
const isi = async () => (await db.query<{ a: string }>("SELECT concat_ws('/', baris_id, kanal, nilai, koreksi) AS a FROM realisasi WHERE bulan = 2 ORDER BY 1")).rows.map(({ a }) => a)
const kas = async () => (await db.query<{ a: string }>("SELECT string_agg(DISTINCT baris_id || '=' || nilai, ' ') AS a FROM anggaran_kas WHERE bulan = 3 AND nilai <> 100")).rows[0]?.a ?? null
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')
const kirim = (unit: number) => db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, $1, 'DIAJUKAN', now(), 'op')", [unit])

describe('a unit\'s own file', () => {
  it('applies its own rows, counts the others, and says so', async () => {
    const { id, batch } = await unggah(opA, CAMPUR)
    expect([batch.status, batch.lingkup, batch.unit]).toEqual(['SIAP', '1', 'A'])
    expect(await queryKeadaan(prisma(), id, opA)).toEqual([
      { keadaan: 'ASING', sebab: 'UNIT', baris: 1, nilai: null }, { keadaan: 'BUKAN_UNIT', sebab: null, baris: 2, nilai: null },
      { keadaan: 'COCOK', sebab: null, baris: 1, nilai: '900.00' }, { keadaan: 'RUSAK', sebab: null, baris: 1, nilai: '0.00' },
    ])
    expect((await queryKeadaan(prisma(), id, kantor)).map(({ keadaan, nilai }) => [keadaan, nilai])).toEqual([['ASING', '33.00'], ['BUKAN_UNIT', '70.00'], ['COCOK', '900.00'], ['RUSAK', '0.00']])
    expect((await queryRusak(prisma(), id, opA)).map(({ nomor }) => nomor)).toEqual([5])
    expect((await queryAsing(prisma(), id, opA)).map(({ macam, nilai }) => [macam, nilai])).toEqual([['UNIT', null]])
    const { baris } = await queryBeda(prisma(), batch, { rupa: null, unitId: null, halaman: 1 })
    expect(baris.map(({ unitId, baru }) => [unitId, baru])).toEqual([[1, '900.00']])
    expect(await kode(terapkan(opA, id, { paham: false }))).toBe('ISIAN_SALAH')
    expect(await terapkan(opA, id)).toEqual({ berubah: 1 })
    expect(await isi()).toEqual(['1/RKUD/1000.00/-100.00'])
    expect((await db.query('SELECT DISTINCT unit_id, pelaku FROM jejak WHERE batch_id = $1', [id])).rows).toEqual([{ unit_id: 1, pelaku: 'op-a' }])
  })
  it('is undone by its unit: what stood before stands again', async () => {
    await db.query('INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (1, 2, 2023, 3)')
    const { id } = await unggah(opA, CAMPUR)
    await terapkan(opA, id)
    expect(await batalkanBatch(scopeTulis(ORANG.opA2), { batchId: id })).toEqual({ pulih: 1, sisa: 0 })
    expect(await isi()).toEqual(['1/RKUD/3.00/0.00'])
  })
  it('of Non-RKUD and of anggaran kas likewise', async () => {
    const jurnal = await unggah(opB, ['kodeskpd;namaskpd;kodesubkegiatan;kodeakunsubrinci;nilaidebet;nilaikredit', `1.02;Dinas B;${SUB1};5.1.02.01;90;20`, `1.01;Dinas A;${SUB1};5.1.01;8;0`], { bulan: 2 })
    expect(await terapkan(opB, jurnal.id)).toEqual({ berubah: 1 })
    expect(await isi()).toEqual(['4/NON_RKUD/90.00/-20.00'])
    const rak = await unggah(opA, KAS, { kasVersiId: 1 })
    expect(await terapkan(opA, rak.id)).toEqual({ berubah: 11 })
    expect(await kas()).toBe('1=150.00')
    expect(await batalkanBatch(opA, { batchId: rak.id })).toEqual({ pulih: 11, sisa: 0 })
    expect(await kas()).toBeNull()
  })
  it('is refused where entry by hand is', async () => {
    await kirim(1)
    const { id } = await unggah(opA, CAMPUR)
    expect((await beda(id)).jumlah.map(({ rupa, sebab }) => [rupa, sebab])).toEqual([['TOLAK', 'laporan unit sudah diajukan']])
    expect(await terapkan(opA, id)).toEqual({ berubah: 0 })
    const rak = await unggah(opA, KAS, { kasVersiId: 1 })
    expect((await beda(rak.id)).jumlah.filter(({ rupa }) => rupa === 'TOLAK')).toMatchObject([{ sebab: 'anggaran kas diisi kantor, atau laporan unit sudah diajukan', angka: 11 }])
    await db.query("UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'KANTOR'")
    expect((await unggah(opB, KAS, { kasVersiId: 1 })).batch).toMatchObject({ status: 'DITOLAK', pesan: expect.stringContaining('hanya diimpor kantor pada tahun 2023') })
    expect([await isi(), await kas()]).toEqual([[], null])
  })
  it('stays once the report is handed in', async () => {
    const [{ id }, rak] = [await unggah(opA, CAMPUR), await unggah(opA, KAS, { kasVersiId: 1 })]
    await terapkan(opA, id)
    await terapkan(opA, rak.id)
    await db.query("UPDATE laporan SET status = 'DIAJUKAN', diajukan_pada = now(), diajukan_oleh = 'op-a' WHERE bulan = 2 AND unit_id = 1")
    expect(await kode(batalkanBatch(opA, { batchId: id }))).toBe('ISIAN_SALAH')
    expect(await kode(batalkanBatch(opA, { batchId: rak.id }))).toBe('ISIAN_SALAH')
    expect([await isi(), await kas()]).toEqual([['1/RKUD/1000.00/-100.00'], '1=150.00'])
    expect(await batalkanBatch(kantor, { batchId: rak.id })).toEqual({ pulih: 11, sisa: 0 })
  })
  it('of a kind that only the office imports is refused, and keeps nothing', async () => {
    for (const berkas of [['Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Nama Sumber Dana;Pagu', `Dinas A;${SUB1};5.1.01;DAU;1`], ['kode_rekening;nama_rekening;nominal;realisasi', '5.1;x;1;1']]) {
      const { id, batch } = await unggah(opA, berkas)
      expect([batch.status, batch.pesan]).toEqual(['DITOLAK', expect.stringContaining('yang hanya diimpor kantor')])
      expect((await db.query('SELECT FROM impor_baris WHERE batch_id = $1', [id])).rowCount).toBe(0)
    }
  })
})

describe('another unit\'s batch, or the office\'s', () => {
  it('does not exist for an operator', async () => {
    for (const { id } of [await unggah(opB, CAMPUR), await unggah(kantor, CAMPUR)]) {
      expect(await queryBatch(prisma(), id, opA)).toBeNull()
      expect(await queryDaftarBatch(prisma(), 2023, opA)).toEqual([])
      expect(await kode(hentikanBatch(opA, id))).toBe('TIDAK_DITEMUKAN')
      expect(await kode(terapkan(opA, id))).toBe('TIDAK_DITEMUKAN')
      await terapkan(kantor, id)
      expect(await kode(batalkanBatch(opA, { batchId: id }))).toBe('TIDAK_DITEMUKAN')
    }
    expect((await queryDaftarBatch(prisma(), 2023, opB)).map(({ unit }) => unit)).toEqual(['B'])
    expect((await queryDaftarBatch(prisma(), 2023, kantor)).map(({ unit }) => unit)).toEqual([null, 'B'])
    expect(await isi()).toEqual(['1/RKUD/1000.00/-100.00', '4/RKUD/70.00/0.00'])
  })
  it('is no answer to the same file, and a batch of two units is not seen by an operator of one', async () => {
    const b = await unggah(opB, CAMPUR)
    await terapkan(opB, b.id)
    expect((await unggah(opA, CAMPUR)).sudah).toBe(false)
    expect(await unggah(opB, CAMPUR)).toMatchObject({ id: b.id, sudah: true })
    const dua = await unggah(scopeTulis({ ...ORANG.opA, id: 'op-b', unitIds: [1, 2] }), CAMPUR)
    expect(await queryBatch(prisma(), dua.id, opA)).toBeNull()
    expect((await beda(dua.id)).jumlah.map(({ rupa, angka }) => [rupa, angka])).toEqual([['BARU', 1], ['SAMA', 1]])
  })
  it('codes are mapped by the office alone, also in the database; a unit\'s rows stay its own after it', async () => {
    const { id } = await unggah(opA, CAMPUR)
    const padanan = { batchId: id, macam: 'UNIT', kunci: '9.99|dinas', tujuan: '2', alasan: null } as const
    expect(await kode(petakan(opA, padanan))).toBe('DI_LUAR_LINGKUP')
    await petakan(kantor, padanan)
    expect((await queryKeadaan(prisma(), id, opA)).map(({ keadaan, baris }) => [keadaan, baris])).toEqual([['BUKAN_UNIT', 3], ['COCOK', 1], ['RUSAK', 1]])
  })
})

describe('the database', () => {
  const sebagai = (lingkup: number[] | '*', sql: string, ...isian: number[]) =>
    tulis({ pelaku: 'op-a', lingkup, sumber: 'impor' }, (tx) => tx.$executeRawUnsafe(sql, ...isian))
  it('lets nobody touch a batch beyond her scope, nor move one', async () => {
    const { id } = await unggah(opB, CAMPUR)
    for (const sql of ["UPDATE impor_batch SET status = 'DIHENTIKAN' WHERE id = $1", "UPDATE impor_batch SET lingkup = '1' WHERE id = $1", 'DELETE FROM impor_batch WHERE id = $1']) {
      expect(await kode(sebagai([1], sql, id)), sql).toBe('DI_LUAR_LINGKUP')
    }
    expect(await kode(sebagai('*', "UPDATE impor_batch SET lingkup = '*' WHERE id = $1", id))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(sebagai([1], "INSERT INTO impor_batch (tahun, nama, sidik, ukuran, lingkup) VALUES (2023, 'x', 'x', 1, '1,2')"))).toBe('DI_LUAR_LINGKUP')
  })
  it('does not take a unit\'s batch as applied that has written another unit, whoever applies it', async () => {
    const { id } = await unggah(opA, CAMPUR)
    await db.query("UPDATE impor_baris SET keadaan = 'COCOK', unit_id = 2, sub_kegiatan_id = 3, baris_id = 4 WHERE batch_id = $1 AND keadaan = 'BUKAN_UNIT'", [id])
    expect(await kode(terapkan(opA, id))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(terapkan(kantor, id))).toBe('DI_LUAR_LINGKUP')
    expect(await isi()).toEqual([])
  })
  it('knows the same kinds as the code', async () => {
    const { id } = await unggah(opA, CAMPUR)
    await db.query("UPDATE impor_batch SET jenis = 'ANGGARAN', apbd_versi_id = 2 WHERE id = $1", [id])
    expect(await kode(terapkan(opA, id))).toBe('TIDAK_BERHAK')
    expect(await kode(sebagai([1], "UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_pada = now() WHERE id = $1", id))).toBe('DI_LUAR_LINGKUP')
  })
  it('gives no scope to an operator of no unit', () => {
    expect(() => scopeTulis({ ...ORANG.opA, unitIds: [] })).toThrow()
    expect(() => scopeTulis(ORANG.kepalaA)).toThrow()
    expect(scopeUnit(ORANG.opA, 1, 'tulis').units).toEqual(opA.units)
  })
})
