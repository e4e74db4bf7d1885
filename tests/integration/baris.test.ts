import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { queryBarisHapus } from '@/lib/lapor/anggaran/data-hapus'
import { querySaranRekening, querySaranSub } from '@/lib/lapor/anggaran/data-saran'
import { kalimatHalangan } from '@/lib/lapor/anggaran/halangan'
import { hapusBaris, hapusSub, tambahBaris, type MasukanBaris } from '@/lib/lapor/anggaran/mutations'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, DI_A, DI_B, lingkup, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

// Budget lines: made, suggested and removed by whoever may fill in the pagu, of her own unit alone.

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
beforeEach(async () => {
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2; DELETE FROM catatan_sel; DELETE FROM kendala;
    DELETE FROM pagu WHERE baris_id > 4; DELETE FROM realisasi WHERE baris_id > 4; DELETE FROM baris WHERE id > 4; DELETE FROM sub_kegiatan WHERE id > 3;
    DELETE FROM realisasi_fisik WHERE sub_kegiatan_id > 3; UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT'; COMMIT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const hasil = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => 'jadi', (e: unknown) => galatDatabase(e) ?? (e as { kode?: string }).kode)
const pesan = (janji: Promise<unknown>): Promise<string> => janji.then(() => 'jadi', (e: unknown) => (e as Error).message)
const BARU = { ...DI_A, subKegiatanKode: '1.01.01.2.01.03', rekeningKode: '5.1.02', sumberDanaId: 1, nilai: '55.50' }
/** A line whose pagu was emptied again. */
async function tanpaAngka(masukan: MasukanBaris = BARU): Promise<number> {
  const { barisId } = await tambahBaris(lingkup.kantor(), masukan)
  await simpanIsian(lingkup.kantor(), { ...DI_A, unitId: masukan.unitId, sel: [sel(`pagu.${barisId}`, '55.50', null)] })
  return barisId
}
const ada = async (tabel: 'baris' | 'sub_kegiatan'): Promise<number[]> => (await db.query<{ id: number }>(`SELECT id FROM ${tabel} ORDER BY id`)).rows.map(({ id }) => id)

describe('a new line', () => {
  it('says what it is made of, and each unknown code at its field', async () => {
    expect(await tambahBaris(lingkup.opA(), BARU)).toMatchObject({ sub: '1.01.01.2.01.03 Evaluasi', rekening: '5.1.02 Belanja Barang', sumberDana: 'Dana Alokasi Umum' })
    await expect(tambahBaris(lingkup.opA(), { ...BARU, subKegiatanKode: '9.9', rekeningKode: '9', sumberDanaId: 99 })).rejects.toMatchObject({
      kode: 'ISIAN_SALAH', isian: { subKegiatan: expect.stringMatching(/9\.9 bukan sub-kegiatan/), rekening: expect.stringMatching(/9 bukan rekening/), sumberDana: expect.any(String) },
    })
    await expect(tambahBaris(lingkup.opA(), BARU)).rejects.toMatchObject({ kode: 'SUDAH_ADA', isian: { rekening: expect.stringMatching(/sudah ada/) } })
  })
  it('is hers only where she may fill in the pagu', async () => {
    expect(await hasil(tambahBaris(lingkup.opB(), BARU))).toBe('TIDAK_BERHAK')
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'KANTOR'")
    expect(await hasil(tambahBaris(lingkup.opA(), BARU))).toBe('TIDAK_BERHAK')
    expect(await ada('sub_kegiatan')).toEqual([1, 2, 3])
    expect(await hasil(tambahBaris(lingkup.analis(A.unit), BARU))).toBe('jadi')
  })
})

describe('removing a line', () => {
  it('takes its empty sub-kegiatan with it, once, with the trail', async () => {
    const barisId = await tanpaAngka()
    const dua = await Promise.all([hasil(hapusBaris(lingkup.opA(), { ...DI_A, barisId })), hasil(hapusBaris(lingkup.opA2(), { ...DI_A, barisId }))])
    expect(dua.sort()).toEqual(['TIDAK_DITEMUKAN', 'jadi'])
    expect([await ada('baris'), await ada('sub_kegiatan')]).toEqual([[1, 2, 3, 4], [1, 2, 3]])
    expect((await db.query("SELECT tabel, unit_id FROM jejak WHERE tindakan = 'DELETE' AND tabel IN ('baris', 'sub_kegiatan') AND pelaku LIKE 'op-a%' ORDER BY id")).rows)
      .toEqual([{ tabel: 'baris', unit_id: 1 }, { tabel: 'sub_kegiatan', unit_id: 1 }])
  })
  it('says what stands in the way', async () => {
    expect(await pesan(hapusBaris(lingkup.opA(), { ...DI_A, barisId: 1 }))).toBe(
      '5.1.01 Belanja Pegawai (Dana Alokasi Umum) belum dapat dihapus: masih ada anggaran kas Rp1.200 pada Kas awal (12 bulan); pagu Rp1.200 pada APBD murni; pagu Rp1.200 pada Pergeseran 1; realisasi Rp80 (Januari).')
    const barisId = await tanpaAngka()
    await db.query(`INSERT INTO catatan_sel (laporan_id, kunci, isi) SELECT id, 'realisasi.${barisId}.RKUD.nilai', 'Mengapa kosong?' FROM laporan WHERE bulan = 2 AND unit_id = 1`)
    expect(kalimatHalangan((await queryBarisHapus(prisma(), lingkup.opA(), DI_A, barisId))?.halangan ?? [])).toEqual(['catatan pemeriksa Februari'])
    expect(await hasil(hapusBaris(lingkup.opA(), { ...DI_A, barisId }))).toBe('ISIAN_SALAH')
    expect(await ada('baris')).toContain(barisId)
  })
  it('leaves a sub-kegiatan that has physical progress, which can go once that is empty', async () => {
    const barisId = await tanpaAngka()
    const subId = (await ada('sub_kegiatan')).at(-1) ?? 0
    await db.query('INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES ($1, 2, 5)', [subId])
    expect(await hapusBaris(lingkup.opA(), { ...DI_A, barisId })).toEqual({ baris: '5.1.02 Belanja Barang (Dana Alokasi Umum)', sub: null })
    expect(await pesan(hapusSub(lingkup.opA(), { ...DI_A, subId }))).toMatch(/masih ada realisasi fisik Februari/)
    await db.query('DELETE FROM realisasi_fisik WHERE sub_kegiatan_id = $1', [subId])
    expect(await hapusSub(lingkup.opA(), { ...DI_A, subId })).toEqual({ sub: '1.01.01.2.01.03 Evaluasi' })
    expect(await pesan(hapusSub(lingkup.opA(), { ...DI_A, subId: 1 }))).toMatch(/2 baris anggaran/)
  })
  it('is refused for another unit, where the office fills in the pagu, and while the report is handed in', async () => {
    const [milikA, milikB] = [await tanpaAngka(), await tanpaAngka({ ...BARU, ...DI_B })]
    for (const [scope, isi] of [[lingkup.opA(), { ...DI_B, barisId: milikB }], [lingkup.opB(), { ...DI_A, barisId: milikA }]] as const) expect(await hasil(hapusBaris(scope, isi))).toBe('TIDAK_BERHAK')
    expect(await hasil(hapusBaris(lingkup.opA(), { ...DI_A, barisId: milikB }))).toBe('TIDAK_DITEMUKAN')
    expect(await hasil(hapusSub(lingkup.opA(), { ...DI_A, subId: B.sub[0] }))).toBe('TIDAK_DITEMUKAN')
    expect(await hasil(hapusSub(lingkup.opB(), { ...DI_A, subId: 1 }))).toBe('TIDAK_BERHAK')
    await expect(queryBarisHapus(prisma(), lingkup.opB(), DI_A, milikA)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await db.query("UPDATE laporan SET status = 'DIAJUKAN', diajukan_pada = now(), diajukan_oleh = 'op-a' WHERE bulan = 2 AND unit_id = 1")
    expect(await hasil(hapusBaris(lingkup.opA(), { ...DI_A, barisId: milikA }))).toBe('SUDAH_DIAJUKAN')
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'KANTOR'")
    expect(await hasil(hapusBaris(lingkup.opB(), { ...DI_B, barisId: milikB }))).toBe('TIDAK_BERHAK')
    expect(await ada('baris')).toEqual([1, 2, 3, 4, milikA, milikB])
    expect(await hasil(hapusBaris(lingkup.analis(A.unit), { ...DI_A, barisId: milikA }))).toBe('jadi')
  })
  it('and a save of the same line at once: one of them is told', async () => {
    for (let i = 0; i < 5; i++) {
      const barisId = await tanpaAngka()
      const isi = sel(`realisasi.${barisId}.RKUD.nilai`, null, '5.00')
      await Promise.all([hasil(hapusBaris(lingkup.opA(), { ...DI_A, barisId })), hasil(simpanIsian(lingkup.opA2(), { ...DI_A, sel: [isi] }))])
      const { rows } = await db.query<{ b: number; r: number }>('SELECT (SELECT count(*)::int FROM baris WHERE id = $1) AS b, (SELECT count(*)::int FROM realisasi WHERE baris_id = $1) AS r', [barisId])
      expect([{ b: 0, r: 0 }, { b: 1, r: 1 }, { b: 1, r: 0 }]).toContainEqual(rows[0])
      await db.query('DELETE FROM realisasi WHERE baris_id = $1', [barisId])
      await db.query('DELETE FROM baris WHERE id = $1', [barisId])
    }
  })
})

describe('suggestions', () => {
  beforeAll(async () => {
    await db.query(`INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id) VALUES
      ('R', 'SUB_KEGIATAN', '1.02.02.2.01.0001', 'Perencanaan Kesehatan', 4), ('R', 'SUB_KEGIATAN', '2.10.02.2.01.0001', 'Perencanaan Tanah', 4),
      ('R', 'SUB_KEGIATAN', 'X.XX.01.2.01.0001', 'Perencanaan Perangkat Daerah', 4)`)
    await db.query("UPDATE unit SET kode = '1.01.2.10.0.00.01.0000' WHERE id = 1")
  })
  const sub = (scope = lingkup.opA(), lain = {}) => querySaranSub(prisma(), scope, { unitId: A.unit, tahun: 2023, cari: '', semua: false, ...lain })
  const kode = ({ butir }: { butir: { kode: string }[] }): string[] => butir.map((satu) => satu.kode)
  it('are those of the unit\'s bidang and of the shared programmes, what it uses first; the others are counted, and shown when asked for', async () => {
    expect(await sub()).toMatchObject({ jumlah: 5, luar: 1 })
    expect(kode(await sub())).toEqual(['1.01.01.2.01.01', '1.01.01.2.01.02', '1.01.01.2.01.03', '2.10.02.2.01.0001', 'X.XX.01.2.01.0001'])
    expect(await sub(lingkup.opA(), { cari: 'perencanaan kes' })).toEqual({ butir: [], jumlah: 0, luar: 1 })
    expect(kode(await sub(lingkup.opA(), { cari: 'Perencanaan KES', semua: true }))).toEqual(['1.02.02.2.01.0001'])
    expect(kode(await sub(lingkup.opA(), { cari: '2.10' }))).toEqual(['2.10.02.2.01.0001'])
    expect(kode(await sub(lingkup.opA(), { cari: '%' }))).toEqual([])
  })
  it('are all for a unit whose code names no bidang', async () => {
    await db.query("UPDATE unit SET kode = 'B' WHERE id = 2")
    expect(await querySaranSub(prisma(), lingkup.opB(), { unitId: B.unit, tahun: 2023, cari: '', semua: false })).toMatchObject({ jumlah: 6, luar: 0 })
  })
  it('of rekening begin with what is typed', async () => {
    expect(await querySaranRekening(prisma(), lingkup.opA(), { unitId: A.unit, tahun: 2023, cari: '5.1.02', semua: false })).toEqual({ butir: [{ kode: '5.1.02', nama: 'Belanja Barang' }], jumlah: 1, luar: 0 })
    expect(await querySaranRekening(prisma(), lingkup.opA(), { unitId: A.unit, tahun: 2023, cari: '1.02', semua: false })).toMatchObject({ jumlah: 0 })
  })
  it('are for whoever writes for the unit', async () => {
    await expect(sub(lingkup.opB())).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
})
