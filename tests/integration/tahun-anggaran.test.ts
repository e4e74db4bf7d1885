import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { prisma } from '@/lib/dasar/database/client'
import { bukaPeriode } from '@/lib/lapor/pelaporan/mutations-periode'
import { queryIsiTahun, queryRegulasi, querySetelanTahun } from '@/lib/tahun/tahun-anggaran/data'
import { buatTahun } from '@/lib/tahun/tahun-anggaran/mutations'
import { hapusTahun, ubahRegulasi } from '@/lib/tahun/tahun-anggaran/mutations-hapus'
import { usulRegulasi } from '@/lib/tahun/tahun-anggaran/utils'
import { pasangDatabase } from '../support/pasang-database'
import { lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  await db.query(`INSERT INTO regulasi (kode, nama, mulai_tahun) VALUES ('S', 'Regulasi baru', 2024), ('T', 'Regulasi lama', 2022)`)
  await db.query(`INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama) VALUES ('S', 'URUSAN', '1', 'U')`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => 'tersimpan', (e: unknown) => galatDatabase(e) ?? (e as { kode?: string }).kode)
const pesan = (janji: Promise<unknown>): Promise<string> => janji.then(() => '', (e: unknown) => (e as Error).message)
const baru = (tahun: number) => buatTahun(lingkup.kantor(), { tahun, regulasiKode: 'S', pengisiPagu: 'KANTOR', pengisiAnggaranKas: 'UNIT', perluPersetujuanKepala: false, kuningMulai: 65, hijauMulai: 80, sumberZona: 'uji', contoh: false })
const buku = async (tahun: number) => (await querySetelanTahun(prisma())).find((satu) => satu.tahun === tahun)?.regulasiKode
const jejak = async (tabel: string, tindakan: string, tahun: number): Promise<number> =>
  (await db.query('SELECT count(*)::int AS n FROM jejak WHERE tabel = $1 AND tindakan = $2 AND tahun = $3', [tabel, tindakan, tahun])).rows[0].n

describe('the book of codes', () => {
  it('is proposed from the years that the books are meant for', async () => {
    const daftar = await queryRegulasi(prisma())
    expect(usulRegulasi(daftar, 2026)?.kode).toBe('S')
    expect(usulRegulasi(daftar, 2023)?.kode).toBe('T')
  })
  it('changes while the year has no lines, with its trail', async () => {
    await baru(2026)
    await ubahRegulasi(lingkup.kantor(), 2026, 'T')
    expect(await buku(2026)).toBe('T')
    expect(await jejak('tahun_anggaran', 'UPDATE', 2026)).toBe(1)
    await ubahRegulasi(lingkup.kantor(), 2026, 'T')
    expect(await jejak('tahun_anggaran', 'UPDATE', 2026)).toBe(1)
    expect(await galat(ubahRegulasi(lingkup.kantor(), 2026, 'tiada'))).toBe('ISIAN_SALAH')
    expect(await galat(ubahRegulasi(lingkup.kantor(), 2099, 'T'))).toBe('TIDAK_DITEMUKAN')
    expect(await galat(ubahRegulasi(scopeBaca(ORANG.admin), 2026, 'S'))).toBe('TIDAK_BERHAK')
    await hapusTahun(lingkup.kantor(), 2026)
  })
  it('stays once lines use it, whoever asks; a line never takes a code of another book', async () => {
    expect(await pesan(ubahRegulasi(lingkup.kantor(), 2023, 'S'))).toBe('Tahun 2023 sudah memuat 4 baris anggaran dengan pagu Rp4.800; kodefikasinya tidak dapat diganti lagi.')
    expect(await galat(db.query("UPDATE tahun_anggaran SET regulasi_kode = 'S' WHERE tahun = 2023"))).toBe('TAHUN_TERISI')
    await baru(2027)
    // nomenklatur 7 belongs to R, the year follows S
    expect(await galat(db.query('INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2027, 1, 7)'))).toBe('RUJUKAN_HILANG')
    await hapusTahun(lingkup.kantor(), 2027)
  })
  it('waits for files that were matched against the old one', async () => {
    await baru(2028)
    await db.query("INSERT INTO impor_batch (tahun, nama, sidik, ukuran, status, lingkup) VALUES (2028, 'dpa.xlsx', 'x', 1, 'SIAP', '*')")
    expect(await pesan(ubahRegulasi(lingkup.kantor(), 2028, 'T'))).toMatch(/^1 berkas impor tahun 2028 menunggu diputuskan/)
    expect(await pesan(hapusTahun(lingkup.kantor(), 2028))).toBe('Tahun 2028 tidak dihapus: di dalamnya ada 1 berkas impor yang menunggu atau pernah diterapkan.')
    await db.query("UPDATE impor_batch SET status = 'DIHENTIKAN' WHERE tahun = 2028")
    await hapusTahun(lingkup.kantor(), 2028)
  })
  it('a month of a year that is deleted meanwhile is not opened, and the page says which year is gone', async () => {
    await baru(2031)
    const buka = () => bukaPeriode(lingkup.kantor(), { tahun: 2031, bulan: 1, tenggat: '2031-02-10T09:00:00.000Z' })
    const [hapus, janji] = await Promise.all([pesan(hapusTahun(lingkup.kantor(), 2031)), pesan(buka())])
    if (hapus === '') expect([janji, await pesan(buka())]).toEqual(['Tahun anggaran 2031 tidak ada lagi.', 'Tahun anggaran 2031 tidak ada lagi.'])
    else expect([hapus, janji]).toEqual([expect.stringContaining('1 bulan yang sudah dibuka'), ''])
  })
  it('does not change beside a line that is being made', async () => {
    await baru(2029)
    await ubahRegulasi(lingkup.kantor(), 2029, 'R')
    await db.query('BEGIN')
    await db.query("SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true)")
    await db.query('INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2029, 1, 7)')
    const ganti = galat(ubahRegulasi(lingkup.kantor(), 2029, 'S'))
    await new Promise((selesai) => setTimeout(selesai, 200))
    await db.query('COMMIT')
    expect(await ganti).toBe('TAHUN_TERISI')
    expect(await buku(2029)).toBe('R')
    expect(await pesan(hapusTahun(lingkup.kantor(), 2029))).toBe('Tahun 2029 tidak dihapus: di dalamnya ada 1 sub-kegiatan.')
  })
})

describe('deleting a year', () => {
  beforeEach(async () => {
    if ((await buku(2030)) === undefined) await baru(2030)
  })
  it('takes its versions, settings, planned months and mappings along; the trail keeps them', async () => {
    await db.query("INSERT INTO periode (tahun, bulan, tenggat) VALUES (2030, 1, now()); SET session_replication_role = replica; INSERT INTO rekon_toleransi (tahun, nilai) VALUES (2030, 5); SET session_replication_role = DEFAULT; INSERT INTO impor_padanan (tahun, macam, kunci, alasan) VALUES (2030, 'UNIT', 'x', 'uji')")
    expect(await queryIsiTahun(prisma(), 2030)).toMatchObject({ sub: 0, versiApbd: 1, versiKas: 1, bulanTerencana: 1, padanan: 1, impor: 0 })
    const hasil = await Promise.all([galat(hapusTahun(lingkup.kantor(), 2030)), galat(hapusTahun(lingkup.kantor(), 2030))])
    expect(hasil.sort()).toEqual(['TIDAK_DITEMUKAN', 'tersimpan'])
    const { rows } = await db.query("SELECT tabel FROM jejak WHERE tindakan = 'DELETE' AND tahun = 2030 ORDER BY tabel")
    expect(rows.map(({ tabel }) => tabel)).toEqual(['apbd_versi', 'aturan_zona', 'bobot_ketaatan', 'impor_padanan', 'kas_versi', 'periode', 'rekon_toleransi', 'tahun_anggaran'])
  })
  it('is refused naming what stands in it', async () => {
    expect(await pesan(hapusTahun(lingkup.kantor(), 2023))).toBe('Tahun 2023 tidak dihapus: di dalamnya ada 4 baris anggaran dengan pagu Rp4.800, 2 bulan yang sudah dibuka, dan 1 laporan.')
    await db.query("INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat) VALUES (2030, 1, 'TERBUKA', now(), now())")
    expect(await pesan(hapusTahun(lingkup.kantor(), 2030))).toMatch(/ada 1 bulan yang sudah dibuka\.$/)
    expect(await galat(hapusTahun(scopeBaca(ORANG.admin), 2030))).toBe('TIDAK_BERHAK')
  })
  it('is refused by the database too, and an opened month stays on record', async () => {
    expect(await galat(db.query('DELETE FROM periode WHERE tahun = 2030'))).toBe('PERIODE_TERTUTUP')
    expect(await galat(db.query('DELETE FROM tahun_anggaran WHERE tahun = 2023'))).toBe('TAHUN_TERISI')
  })
})
