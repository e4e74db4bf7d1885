import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { queryPaketRinci } from '@/lib/lapor/pengadaan/data'
import { bacaRup } from '@/lib/lapor/pengadaan/rup/baca/baca'
import { queryBerkasRup } from '@/lib/lapor/pengadaan/rup/data'
import { golongkanBerkas } from '@/lib/lapor/pengadaan/rup/dunia'
import type { GolonganRup } from '@/lib/lapor/pengadaan/rup/golong/types'
import { buangRup, jawabRup, simpanRup, terapkanRup } from '@/lib/lapor/pengadaan/rup/mutations'
import { tandaRup } from '@/lib/lapor/pengadaan/rup/tanda'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
beforeEach(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM kontrak; DELETE FROM paket_tahap; DELETE FROM paket; DELETE FROM rup_baris; DELETE FROM rup_berkas; COMMIT')
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const KEPALA = 'Kode RUP;Nama Paket;Pagu;Metode;Jenis;Sumber Dana;Pemilihan;Nama Satker;Kode Sub Kegiatan;Nama Sub Kegiatan;tgl_pengumuman_paket;status_aktif_rup'
const A1 = '40000001;Jalan satu;1.500.000,50;Tender;Konstruksi;DAU;Maret 2023;Dinas A;1.01.01.2.01.01;Perencanaan;2023-01-12;true'
const A2 = '40000002;Obat;2.000.000;E-Purchasing;Barang;DAU;April 2023;Dinas A;;;;true'
const B1 = '40000003;Rahasia milik B;9.000.000;Tender;Konstruksi;DAU;Mei 2023;Dinas B;1.01.01.2.01.01;Perencanaan;;true'
const kirim = async (scope: OpdScope, ...baris: string[]): Promise<string> =>
  simpanRup(scope, { tahun: 2023, unitId: null, perTanggal: '2023-06-30' }, 'rup.csv', await bacaRup(new TextEncoder().encode([KEPALA, ...baris].join('\n')), 'rup.csv', 2023))
async function lihat(scope: OpdScope, id: string): Promise<{ golongan: GolonganRup; tanda: string }> {
  const berkas = await queryBerkasRup(prisma(), scope, id)
  if (!berkas) throw new Error('tidak ada')
  const { golongan } = await golongkanBerkas(prisma(), scope, berkas)
  return { golongan, tanda: tandaRup(golongan, berkas.putusan) }
}
const keadaan = async (scope: OpdScope, id: string): Promise<string[]> => (await lihat(scope, id)).golongan.butir.map((b) => b.keadaan)
const terap = async (scope: OpdScope, id: string, paham = true) => terapkanRup(scope, { berkasId: id, tanda: (await lihat(scope, id)).tanda, paham })
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const paket = async () => (await db.query<{ id: number; unit: number; kode: string; pagu: string; sub: number | null; status: string; versi: number; sumber_dana: string }>('SELECT id, unit_id AS unit, kode_rup AS kode, pagu::text, sub_kegiatan_id AS sub, status, versi, sumber_dana FROM paket ORDER BY kode_rup')).rows

describe('a list of the office', () => {
  it('becomes packages in one deed; two clicks are one; the same file again changes nothing', async () => {
    const kantor = lingkup.kantor()
    const id = await kirim(kantor, A1, A2, B1)
    expect(await keadaan(kantor, id)).toEqual(['BARU', 'BARU', 'BARU'])
    expect(await galat(terap(kantor, id, false))).toMatchObject({ isian: { paham: expect.any(String) as string } })
    const [satu, dua] = await Promise.all([terap(kantor, id), lihat(kantor, id).then(({ tanda }) => terapkanRup(kantor, { berkasId: id, tanda, paham: true }))])
    expect([satu.sudah, dua.sudah].sort()).toEqual([false, true])
    expect(await paket()).toMatchObject([{ unit: A.unit, kode: '40000001', pagu: '1500000.50', sub: 1, sumber_dana: 'DAU' }, { kode: '40000002', sub: null }, { unit: B.unit, sub: 3 }])
    expect((await db.query("SELECT tahap, tanggal::text, keterangan FROM paket_tahap ORDER BY tanggal, id")).rows).toMatchObject([{ tahap: 'RUP', tanggal: '2023-01-12', keterangan: 'Tanggal pengumuman menurut daftar RUP' }, { tanggal: '2023-06-30' }, { tanggal: '2023-06-30' }])
    const [pertama] = await paket()
    expect((await db.query('SELECT DISTINCT sumber, pelaku FROM jejak WHERE tabel = $1 AND kunci = $2', ['paket', String(pertama?.id)])).rows).toEqual([{ sumber: 'impor', pelaku: 'admin' }])
    const lagi = await kirim(kantor, A1, A2, B1)
    expect(await keadaan(kantor, lagi)).toEqual(['SAMA', 'SAMA', 'SAMA'])
    expect(await terap(kantor, lagi)).toMatchObject({ baru: 0, berubah: 0, dibatalkan: 0, sama: 3 })
    expect((await paket()).map(({ versi }) => versi)).toEqual([1, 1, 1])
    expect((await db.query('SELECT count(*)::int AS n FROM rup_baris')).rows).toEqual([{ n: 0 }])
  })
  it('changes what is known field by field, cancels what is withdrawn, and lists what is missing', async () => {
    const kantor = lingkup.kantor()
    await terap(kantor, await kirim(kantor, A1, A2, B1))
    const id = await kirim(kantor, A1.replace('1.500.000,50', '1.750.000').replace('Maret', 'Mei'), B1.replace('true', 'false'))
    const { golongan } = await lihat(kantor, id)
    expect(golongan.butir.map((b) => b.keadaan)).toEqual(['BERUBAH', 'BATAL'])
    expect(golongan.butir[0]?.beda.map(({ kolom, sebelum, sesudah }) => [kolom, sebelum, sesudah])).toEqual([['pagu', '1500000.50', '1750000.00'], ['pemilihan', '3', '5']])
    expect(golongan.hilang.map(({ kodeRup }) => kodeRup)).toEqual(['40000002'])
    await jawabRup(kantor, { berkasId: id, jawaban: { [`hilang:${golongan.hilang[0]?.paketId ?? 0}`]: 'batal' } })
    expect(await terap(kantor, id)).toMatchObject({ baru: 0, berubah: 1, dibatalkan: 2 })
    expect((await paket()).map(({ pagu, status, versi }) => [pagu, status, versi])).toEqual([['1750000.00', 'AKTIF', 2], ['2000000.00', 'DIBATALKAN', 2], ['9000000.00', 'DIBATALKAN', 2]])
    expect((await queryPaketRinci(prisma(), scopeBaca(ORANG.opB), (await paket())[2]?.id ?? 0))?.penjelasan).toBe('Tidak aktif lagi di RUP menurut berkas rup.csv per 30 Juni 2023.')
  })
  it('is refused over an open question, after a change of the packages, and by answers that are no choice', async () => {
    const kantor = lingkup.kantor()
    const id = await kirim(kantor, A1.replace('Dinas A', 'Dinas Entah'))
    expect(await galat(terap(kantor, id))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await galat(jawabRup(kantor, { berkasId: id, jawaban: { 'unit:|Dinas Entah': '99' } }))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await galat(jawabRup(kantor, { berkasId: id, jawaban: { metode: 'TENDER' } }))).toMatchObject({ kode: 'ISIAN_SALAH' })
    await jawabRup(kantor, { berkasId: id, jawaban: { 'unit:|Dinas Entah': '1' } })
    const { tanda } = await lihat(kantor, id)
    await db.query("INSERT INTO paket (tahun, unit_id, kode_rup, nama, jenis, metode, pagu) VALUES (2023, 1, '40000001', 'Jalan satu', 'KONSTRUKSI', 'TENDER', 5)")
    expect(await galat(terapkanRup(kantor, { berkasId: id, tanda, paham: true }))).toMatchObject({ kode: 'BERSAMAAN' })
    expect(await terap(kantor, id)).toMatchObject({ baru: 0, berubah: 1 })
  })
  it('ties packages to the sub-kegiatan that is chosen, of the same unit alone', async () => {
    const kantor = lingkup.kantor()
    const id = await kirim(kantor, A2)
    const [tanya] = (await lihat(kantor, id)).golongan.tanyaSub
    const jawab = (nilai: string) => jawabRup(kantor, { berkasId: id, jawaban: { [tanya?.kunci ?? '']: nilai } })
    expect(await galat(jawab('3'))).toMatchObject({ kode: 'ISIAN_SALAH' })
    await jawab('2')
    expect(await terap(kantor, id, false)).toMatchObject({ baru: 1 })
    expect(await paket()).toMatchObject([{ sub: 2 }])
  })
})

describe('a list of a unit', () => {
  it('writes her own packages alone; of the others nothing is shown and nothing taken', async () => {
    const opA = lingkup.opA()
    const id = await kirim(opA, A1, B1)
    const { golongan } = await lihat(opA, id)
    expect(golongan.butir.map((b) => [b.keadaan, b.isi === null])).toEqual([['BARU', false], ['BUKAN_UNIT', true]])
    expect(await terap(opA, id)).toMatchObject({ baru: 1 })
    expect((await paket()).map(({ unit }) => unit)).toEqual([A.unit])
  })
  it('is seen by its sender alone; a code that another unit has is refused', async () => {
    const opA = lingkup.opA()
    await terap(lingkup.kantor(), await kirim(lingkup.kantor(), B1))
    const id = await kirim(opA, B1.replace('Dinas B', 'Dinas A'))
    expect((await lihat(opA, id)).golongan.butir[0]).toMatchObject({ keadaan: 'TOLAK', sebab: 'Kode RUP 40000003 sudah dipakai paket unit lain.' })
    expect(await queryBerkasRup(prisma(), lingkup.kantor(), id)).toBeNull()
    for (const scope of [lingkup.opB(), lingkup.kantor()]) {
      expect(await galat(terapkanRup(scope, { berkasId: id, tanda: 'x', paham: true }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
      expect(await galat(jawabRup(scope, { berkasId: id, jawaban: { metode: 'TENDER' } }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
      await buangRup(scope, id)
    }
    expect(await queryBerkasRup(prisma(), opA, id)).not.toBeNull()
    await buangRup(opA, id)
    expect(await queryBerkasRup(prisma(), opA, id)).toBeNull()
    expect(await galat(simpanRup(opA, { tahun: 2023, unitId: B.unit, perTanggal: '2023-06-30' }, 'x', await bacaRup(new TextEncoder().encode(`${KEPALA}\n${A1}`), 'x.csv', 2023)))).toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
  it('holds what no database keeps: half a character, cut from a long name; a signature is not kept', async () => {
    const opA = lingkup.opA()
    const id = await kirim(opA, `40000009;Nama paket ${'x'.repeat(488)}😀;1.000;Tender;Barang;${'\ud800'}DAU;;Dinas A;;;;true`, ';Orang Rahasia;NIP 198701012010011001;;;;;;;;;')
    expect((await lihat(opA, id)).golongan.butir.map((b) => [b.keadaan, b.baris.nama.slice(0, 10)])).toEqual([['BARU', 'Nama paket'], ['RUSAK', '']])
    expect(JSON.stringify((await db.query('SELECT isi FROM rup_baris')).rows)).not.toContain('Rahasia')
    expect(await terap(opA, id)).toMatchObject({ baru: 1 })
  })
  it('ends by itself, and no more than ten wait', async () => {
    const opA = lingkup.opA()
    const id = await kirim(opA, A1)
    await db.query("UPDATE rup_berkas SET dibuat_pada = now() - interval '8 days', berlaku_sampai = now() - interval '1 day'")
    expect(await queryBerkasRup(prisma(), opA, id)).toBeNull()
    for (let i = 0; i < 10; i++) await kirim(opA, A1)
    expect((await db.query('SELECT count(*)::int AS n FROM rup_berkas')).rows).toEqual([{ n: 10 }])
    expect(await galat(kirim(opA, A1))).toMatchObject({ kode: 'TERLALU_SERING' })
    expect(await galat(simpanRup(lingkup.kantor(), { tahun: 2023, unitId: null, perTanggal: '2999-01-01' }, 'x', await bacaRup(new TextEncoder().encode(`${KEPALA}\n${A1}`), 'x.csv', 2023)))).toMatchObject({ isian: { perTanggal: expect.any(String) as string } })
  })
})
