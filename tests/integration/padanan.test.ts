import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis } from '@/lib/dasar/database/tulis'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import { queryAsing, queryBatch, queryKeadaan } from '@/lib/lapor/impor/data'
import { queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { cocokkan } from '@/lib/lapor/impor/padanan/mutations-cocok'
import { petakan, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { putuskan } from '@/lib/lapor/impor/terap/mutations-putusan'
import { queryPadanan } from '@/lib/lapor/impor/padanan/data'
import { queryKodeBaru } from '@/lib/lapor/impor/padanan/data-buku'
import { queryCalon, queryTerdekat, queryTerdekatBanyak } from '@/lib/lapor/impor/padanan/data-calon'
import { ambilKode, hapusPadanan, salinPadanan, ubahPadanan } from '@/lib/lapor/impor/padanan/mutations'
import { parsePadanan } from '@/lib/lapor/impor/padanan/schema'
import { tandaKode } from '@/lib/lapor/impor/padanan/tanda'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
await db.query(`INSERT INTO unit (kode) VALUES ('1.03'); INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, berlaku_mulai) VALUES (3, 'Dinas C', 'C', 'DINAS', '2020-01-01');
  INSERT INTO regulasi VALUES ('R4', 'Regulasi kemudian'); INSERT INTO tahun_anggaran (tahun, regulasi_kode) VALUES (2024, 'R'), (2025, 'R4')`)
const admin = scopeKantor(ORANG.admin)
const analis = scopeKantor(ORANG.analis)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_kode; DELETE FROM impor_kode_baru; DELETE FROM impor_padanan_pakai; DELETE FROM impor_padanan; DELETE FROM impor_batch;
    DELETE FROM pagu WHERE baris_id > 4; DELETE FROM baris WHERE id > 4; DELETE FROM sub_kegiatan WHERE id > 3; DELETE FROM nomenklatur WHERE id > 7; DELETE FROM rekening WHERE kode NOT IN ('5.1.01', '5.1.02');
    DELETE FROM sumber_dana WHERE id > 2; UPDATE pagu SET nilai = 1200; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

interface Baris { unit?: [string, string]; sub?: string; rekening?: string; sumber?: string; nilai?: number; keadaan?: string }
type Kode = [macam: string, kode: string, nama: string, induk?: string]
const SUB1 = '1.01.01.2.01.01'
const DINAS: [string, string][] = [['1.01', 'Dinas A'], ['1.02', 'Dinas B'], ['1.03', 'Dinas C']]

/** A batch as the reader leaves it, matched. */
async function batch(jenis: string, baris: Baris[], kode: Kode[] = [], { lingkup = '*', tahun = 2023 } = {}): Promise<number> {
  await db.query("SELECT set_config('app.lingkup', $1, false)", [lingkup])
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO impor_batch (tahun, bulan, apbd_versi_id, jenis, nama, sidik, ukuran, status) VALUES ($1::int, 2, CASE WHEN $2::text = 'ANGGARAN' THEN 2 END, $2::text::jenis_impor, 'uji.csv', md5(random()::text), 1, 'SIAP') RETURNING id`, [tahun, jenis])
  await db.query("SELECT set_config('app.lingkup', '*', false)")
  const id = pasti(rows[0]).id
  for (const [i, { unit = ['1.01', 'Dinas A'], sub = SUB1, rekening = '5.1.01', sumber = '', nilai = 10, keadaan = 'BELUM' }] of baris.entries()) {
    await db.query(`INSERT INTO impor_baris (batch_id, lembar, nomor, bulan, unit_kode, unit_nama, sub_kode, rekening, sumber, nilai, keadaan, sebab) VALUES ($1, 0, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::keadaan_impor, CASE WHEN $10::text = 'RUSAK' THEN 'nilai tidak terbaca' END)`,
      [id, i + 2, jenis === 'REALISASI' ? 2 : 0, unit[0], unit[1], sub, rekening, sumber, nilai, keadaan])
  }
  for (const [macam, k, nama, induk = ''] of kode) await db.query('INSERT INTO impor_kode VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT DO NOTHING', [id, macam, k, nama, induk])
  await ulang(id)
  return id
}
const ulang = (id: number) => tulis({ pelaku: 'sistem:impor', lingkup: '*', sumber: 'sistem' }, (tx) => cocokkan(tx, id))
const keadaan = async (id: number) => (await queryKeadaan(prisma(), id, admin)).map((satu) => `${satu.keadaan}/${satu.sebab ?? ''}/${satu.baris}/${satu.nilai ?? ''}`)
const asing = async (id: number) => queryAsing(prisma(), id, admin)
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')
const daftar = async (id: number) => queryKodeBaru(prisma(), id, 2023)
async function ambil(id: number, lain: { pilih?: string[]; kelompok?: [string, KelompokSumber][]; ketik?: [string, string][]; tanda?: string } = {}, scope = admin) {
  return ambilKode(scope, { batchId: id, tanda: lain.tanda ?? tandaKode(await daftar(id)), pilih: lain.pilih ?? null, kelompok: new Map(lain.kelompok), ketik: new Map(lain.ketik) })
}

describe('matching by proof', () => {
  it('takes a code that is exactly in the book, blanks aside, under its own name or none', async () => {
    expect(await keadaan(await batch('REALISASI', [{}, { sub: ` ${SUB1} `, rekening: '5.1.01.' }]))).toEqual(['COCOK//2/20.00'])
    expect(await keadaan(await batch('REALISASI', [{}], [['SUB', SUB1, 'PERENCANAAN '], ['REKENING', '5.1.01', 'Belanja  Pegawai']]))).toEqual(['COCOK//1/10.00'])
    expect(await keadaan(await batch('REALISASI', [{}], [['SUB', SUB1, 'Perencanan']]))).toEqual(['COCOK//1/10.00'])
  })
  it('never takes a code of another book by its noughts: it is only offered', async () => {
    const id = await batch('REALISASI', [{ sub: '1.01.01.2.01.0001' }, { sub: '1.1.1.2.1.1' }], [['SUB', '1.01.01.2.01.0001', 'Perencanaan']])
    expect(await keadaan(id)).toEqual(['ASING/SUB/2/20.00'])
    expect((await queryTerdekat(prisma(), { tahun: 2023, macam: 'SUB', kunci: '', kode: '1.01.01.2.01.0001', nama: 'Perencanaan' }, 1)).map((satu) => satu.kode)).toEqual([SUB1])
    const banyak = await queryTerdekatBanyak(prisma(), 2023, 'SUB', [{ kunci: 'a', kode: '1.01.01.2.01.0003', nama: 'Lain' }, { kunci: 'b', kode: '9.09.09.2.09.0009', nama: 'Administrasi' }, { kunci: 'c', kode: '9.09', nama: 'Tidak ada' }])
    expect([...banyak].map(([kunci, satu]) => [kunci, satu.kode])).toEqual([['a', '1.01.01.2.01.03'], ['b', '1.01.01.2.01.02']])
    expect((await queryCalon(prisma(), { tahun: 2023, macam: 'SUB', kunci: '' }, 'evalu 01.03')).map((satu) => satu.nama)).toEqual(['Evaluasi'])
  })
  it('asks where the same code has another name, and remembers the answer for that name alone', async () => {
    const lain: Kode[] = [['SUB', SUB1, 'Rapat Koordinasi']]
    const id = await batch('REALISASI', [{}], lain)
    expect((await asing(id)).map((satu) => [satu.macam, satu.kunci, satu.unitId, satu.namaBerkas, satu.namaBuku])).toEqual([['SUB', SUB1, null, 'Rapat Koordinasi', 'Perencanaan']])
    await petakan(analis, { batchId: id, macam: 'SUB', kunci: SUB1, unitId: null, tujuan: SUB1, alasan: null })
    expect(await keadaan(id)).toEqual(['COCOK//1/10.00'])
    expect(await keadaan(await batch('REALISASI', [{}], lain))).toEqual(['COCOK//1/10.00'])
    expect(await keadaan(await batch('REALISASI', [{}], [['SUB', SUB1, 'Pembangunan Gedung']]))).toEqual(['ASING/SUB/1/10.00'])
    const rekening = await batch('ANGGARAN', [{ sumber: 'DAU' }], [['REKENING', '5.1.01', 'Belanja Modal']])
    expect(await keadaan(rekening)).toEqual(['ASING/REKENING/1/10.00'])
    const sumber = await batch('ANGGARAN', [{ sumber: 'DAU' }], [['SUMBER', 'DAU', 'Dana Desa']])
    expect(await keadaan(sumber)).toEqual(['ASING/SUMBER/1/10.00'])
    expect(await daftar(sumber)).toEqual([])
  })
  it('asks about a unit whose code and name are of two units, and one whose name is unknown', async () => {
    const id = await batch('REALISASI', [{ unit: ['1.01', 'Dinas B'] }, { unit: ['1.01', 'Dinas Lain'] }, { unit: ['01.01', 'Dinas A'] }, { unit: ['01.01', ''] }])
    expect(await keadaan(id)).toEqual(['ASING/UNIT/3/30.00', 'COCOK//1/10.00'])
  })
  it('an unknown sumber dana is asked, also where one line alone could be meant', async () => {
    expect(await keadaan(await batch('REALISASI', [{ sumber: 'Dana Entah' }, { sumber: 'dana alokasi umum' }]))).toEqual(['ASING/SUMBER/1/10.00', 'COCOK//1/10.00'])
  })
  it('gives rows that cannot be read their line, and leaves them what they are', async () => {
    const id = await batch('REALISASI', [{ keadaan: 'RUSAK' }, { sub: '9.99', keadaan: 'RUSAK' }])
    expect((await db.query('SELECT unit_id, sub_kegiatan_id, rekening_kode, baris_id, keadaan, sebab FROM impor_baris WHERE batch_id = $1 ORDER BY nomor', [id])).rows).toEqual([
      { unit_id: 1, sub_kegiatan_id: 1, rekening_kode: '5.1.01', baris_id: 1, keadaan: 'RUSAK', sebab: 'nilai tidak terbaca' },
      { unit_id: 1, sub_kegiatan_id: null, rekening_kode: '5.1.01', baris_id: null, keadaan: 'RUSAK', sebab: 'nilai tidak terbaca' },
    ])
  })
})

describe('mappings', () => {
  it('of one unit win over those of all', async () => {
    const ditanya: Baris[] = [{ sub: '7.77' }, { sub: '7.77', unit: ['1.02', 'Dinas B'], rekening: '5.1.02' }]
    const id = await batch('REALISASI', ditanya)
    await petakan(analis, { batchId: id, macam: 'SUB', kunci: '7.77', unitId: null, tujuan: SUB1, alasan: null })
    expect(await keadaan(id)).toEqual(['COCOK//2/20.00'])
    await petakan(analis, { batchId: id, macam: 'SUB', kunci: '7.77', unitId: 1, tujuan: null, alasan: 'Bukan belanja unit ini' })
    expect(await keadaan(id)).toEqual(['COCOK//1/10.00', 'DIABAIKAN/Bukan belanja unit ini/1/10.00'])
    const { daftar: isi, jumlah } = await queryPadanan(prisma(), 2023, parsePadanan({}))
    expect([jumlah, isi.map((satu) => [satu.unit, satu.tujuanNama, satu.alasan, satu.baris, satu.batchNama, satu.oleh])]).toEqual([2, [
      ['A', null, 'Bukan belanja unit ini', 1, 'uji.csv', 'Orang analis'], [null, `${SUB1} Perencanaan`, null, 1, 'uji.csv', 'Orang analis']]])
    expect((await queryPadanan(prisma(), 2023, parsePadanan({ unit: 'semua' }))).jumlah).toBe(1)
    expect((await queryPadanan(prisma(), 2023, parsePadanan({ unit: '1', macam: 'SUB' }))).jumlah).toBe(1)
    expect((await queryPadanan(prisma(), 2023, parsePadanan({ cari: 'perencanaan' }))).jumlah).toBe(1)
    expect((await queryPadanan(prisma(), 2023, parsePadanan({ macam: 'UNIT' }))).jumlah).toBe(0)
  })
  it('of a code that is in the book are for the unit whose budget lacks it, not for all', async () => {
    const id = await batch('REALISASI', [{ sub: '1.01.01.2.01.03' }, { sub: '1.01.01.2.01.03', unit: ['1.02', 'Dinas B'] }])
    expect((await asing(id)).map((satu) => [satu.kunci, satu.unitId])).toEqual([['1.01.01.2.01.03', 1], ['1.01.01.2.01.03', 2]])
    expect(await kode(petakan(analis, { batchId: id, macam: 'SUB', kunci: '1.01.01.2.01.03', unitId: null, tujuan: SUB1, alasan: null }))).toBe('ISIAN_SALAH')
    await petakan(analis, { batchId: id, macam: 'SUB', kunci: '1.01.01.2.01.03', unitId: 1, tujuan: SUB1, alasan: null })
    expect(await keadaan(id)).toEqual(['ASING/SUB/1/10.00', 'COCOK//1/10.00'])
  })
  it('are changed and removed: files that wait are matched again, what was applied stays', async () => {
    const id = await batch('REALISASI', [{ sub: '7.77' }])
    await petakan(analis, { batchId: id, macam: 'SUB', kunci: '7.77', tujuan: SUB1, alasan: null })
    const satu = async () => pasti((await queryPadanan(prisma(), 2023, parsePadanan({}))).daftar[0])
    const lama = await satu()
    await ubahPadanan(admin, { id: lama.id, versi: lama.versi, unitId: 1, tujuan: null, alasan: 'Salah unit' })
    expect(await keadaan(id)).toEqual(['DIABAIKAN/Salah unit/1/10.00'])
    expect(await kode(ubahPadanan(admin, { id: lama.id, versi: lama.versi, unitId: null, tujuan: SUB1, alasan: null }))).toBe('BERSAMAAN')
    expect(await kode(ubahPadanan(admin, { ...(await satu()), unitId: 1, tujuan: '1.01.99', alasan: null }))).toBe('ISIAN_SALAH')
    const kini = await satu()
    await hapusPadanan(admin, kini)
    expect(await keadaan(id)).toEqual(['ASING/SUB/1/10.00'])
    expect(await kode(hapusPadanan(admin, kini))).toBe('TIDAK_DITEMUKAN')
    expect((await db.query("SELECT tindakan, pelaku FROM jejak WHERE tabel = 'impor_padanan' ORDER BY id DESC LIMIT 3")).rows).toEqual([
      { tindakan: 'DELETE', pelaku: 'admin' }, { tindakan: 'UPDATE', pelaku: 'admin' }, { tindakan: 'INSERT', pelaku: 'analis' }])
  })
  it('go on to the next year where they hold there; the rest is listed', async () => {
    const id = await batch('REALISASI', [{ sub: '7.77' }, { rekening: '5.1.01.77' }, { unit: ['9.99', 'Entah'] }, { sub: '1.01.01.2.01.02', rekening: '5.1.01' }])
    for (const isi of [{ macam: 'SUB', kunci: '7.77', tujuan: SUB1 }, { macam: 'UNIT', kunci: '9.99|entah', tujuan: '2' }, { macam: 'BARIS', kunci: '2/5.1.01/0', tujuan: '3' }, { macam: 'SUMBER', kunci: 'danaentah', tujuan: '1' }] as const) {
      await petakan(analis, { batchId: id, ...isi, alasan: null })
    }
    expect((await salinPadanan(admin, { dari: 2023, ke: 2024 }))).toEqual({ disalin: 3, tidak: [{ macam: 'BARIS', kunci: '2/5.1.01/0', sebab: 'sub-kegiatannya tidak ada dalam anggaran tahun itu' }] })
    expect((await salinPadanan(admin, { dari: 2023, ke: 2024 })).disalin).toBe(0)
    const { disalin, tidak } = await salinPadanan(admin, { dari: 2023, ke: 2025 })
    expect([disalin, tidak.map((satu) => satu.sebab)]).toEqual([2, ['sub-kegiatannya tidak ada dalam anggaran tahun itu', 'padanannya tidak ada di buku tahun itu']])
    expect(await kode(salinPadanan(admin, { dari: 2023, ke: 2023 }))).toBe('ISIAN_SALAH')
  })
  it('are the office\'s: an operator cannot keep one, nor take a code over, nor can the analyst', async () => {
    const id = await batch('ANGGARAN', [{ sub: '1.01.01.2.01.09', sumber: 'DAU' }], [['SUB', '1.01.01.2.01.09', 'Baru']], { lingkup: '1' })
    const opA = scopeTulis(ORANG.opA)
    expect(await kode(petakan(opA, { batchId: id, macam: 'SUB', kunci: '1.01.01.2.01.09', tujuan: SUB1, alasan: null }))).toBe('DI_LUAR_LINGKUP')
    expect(await kode(petakan(scopeTulis(ORANG.opB), { batchId: id, macam: 'SUB', kunci: '1.01.01.2.01.09', tujuan: SUB1, alasan: null }))).toBe('TIDAK_DITEMUKAN')
    expect([await kode(ambil(id, {}, opA)), await kode(ambil(id, {}, analis))]).toEqual(['TIDAK_BERHAK', 'TIDAK_BERHAK'])
    expect(await keadaan(id)).toEqual(['ASING/SUB/1/10.00'])
    expect(await ambil(id)).toEqual({ kode: 1, induk: 0 })
    expect(await keadaan(id)).toEqual(['COCOK//1/10.00'])
  })
})

describe('new codes of a DPA', () => {
  /** 3 units, 40 codes that nobody knows: 30 sub-kegiatan below a program that is new as well, 9 rekening, 1 sumber dana */
  async function dpa() {
    const sub = Array.from({ length: 30 }, (_, i) => `1.02.02.2.0${1 + (i % 3)}.${String(i + 1).padStart(4, '0')}`)
    const rekening = Array.from({ length: 9 }, (_, i) => `5.2.02.05.01.000${i + 1}`)
    const baris = sub.flatMap((satu, i) => rekening.slice(0, 3 + (i % 7)).map((rek, j): Baris => ({ unit: pasti(DINAS[i % 3]), sub: satu, rekening: rek, sumber: 'DAK Fisik Bidang Kesehatan', nilai: 1_000_000 + i * 1000 + j })))
    const nama: Kode[] = [['BIDANG', '1.02', 'Kesehatan'], ['PROGRAM', '1.02.02', 'Program Contoh'], ['KEGIATAN', '1.02.02.2.01', 'Kegiatan Satu'], ['KEGIATAN', '1.02.02.2.02', 'Kegiatan Dua'], ['KEGIATAN', '1.02.02.2.03', 'Kegiatan Tiga'],
      ...sub.map((satu, i): Kode => ['SUB', satu, `Sub Kegiatan Contoh ${i + 1}`, satu.slice(0, 12)]), ...rekening.map((satu, i): Kode => ['REKENING', satu, `Belanja Modal Contoh ${i + 1}`]),
      ['REKENING', '5.2.02', 'Belanja Modal Peralatan dan Mesin'], ['REKENING', '5.2.02.05', 'Belanja Modal Alat Kantor'], ['SUMBER', '2.2.1.01', 'DAK Fisik Bidang Kesehatan']]
    return { id: await batch('ANGGARAN', baris, nama), total: baris.reduce((sum, satu) => sum + (satu.nilai ?? 0), 0), baris: baris.length }
  }
  it('taken over together: every row matches, all of the rupiah is applied', async () => {
    const { id, total, baris } = await dpa()
    expect(await keadaan(id)).toEqual([`ASING/SUB/${baris}/${total}.00`])
    const kini = await daftar(id)
    expect([kini.length, kini.filter(({ halangan }) => halangan !== null), kini.find(({ macam }) => macam === 'SUMBER')]).toEqual([40, [], expect.objectContaining({ kode: '2.2.1.01', kelompok: 'DAK_FISIK' })])
    const tanda = tandaKode(kini)
    expect(await ambil(id, { tanda })).toEqual({ kode: 40, induk: 7 })
    expect(await keadaan(id)).toEqual([`COCOK//${baris}/${total}.00`])
    // a second click, or a stale tab
    expect(await kode(ambil(id, { tanda }))).toBe('BERSAMAAN')
    expect(await daftar(id)).toEqual([])
    await putuskan(admin, { batchId: id, hal: 'sisa', isi: { '*': 'biarkan' } })
    const mark = (await queryJumlahBeda(prisma(), pasti(await queryBatch(prisma(), id, admin)))).tanda
    const berubah = await terapkanBatch(admin, { batchId: id, tanda: mark, paham: 'ya' })
    expect(berubah).toEqual({ berubah: baris })
    expect((await db.query('SELECT sum(p.nilai)::text AS n, count(DISTINCT b.unit_id)::int AS unit FROM pagu p JOIN baris b ON b.id = p.baris_id WHERE p.apbd_versi_id = 2 AND b.id > 4')).rows).toEqual([{ n: `${total}.00`, unit: 3 }])
    expect((await db.query("SELECT tabel, count(*)::int AS n FROM jejak WHERE batch_id = $1 AND tabel IN ('nomenklatur', 'rekening', 'sumber_dana', 'impor_kode_baru') GROUP BY 1 ORDER BY 1", [id])).rows).toEqual([
      { tabel: 'impor_kode_baru', n: 47 }, { tabel: 'nomenklatur', n: 35 }, { tabel: 'rekening', n: 11 }, { tabel: 'sumber_dana', n: 1 }])
  })
  it('taken over by two at once: once', async () => {
    const { id } = await dpa()
    const tanda = tandaKode(await daftar(id))
    const hasil = await Promise.all([kode(ambil(id, { tanda })), kode(ambil(id, { tanda }))])
    expect(hasil.sort()).toEqual(['BERSAMAAN', null].sort())
    expect((await db.query("SELECT count(*)::int AS n FROM nomenklatur WHERE kode LIKE '1.02%'")).rows).toEqual([{ n: 35 }])
  })
  it('taken over one by one, with another name, and ticked ones', async () => {
    const { id } = await dpa()
    expect(await ambil(id, { pilih: ['SUB:1.02.02.2.01.0001'], ketik: [['SUB:1.02.02.2.01.0001', 'Nama Baru']] })).toEqual({ kode: 1, induk: 3 })
    expect((await db.query("SELECT nama FROM nomenklatur WHERE kode = '1.02.02.2.01.0001'")).rows).toEqual([{ nama: 'Nama Baru' }])
    // the file still calls it otherwise: that this is meant is remembered
    expect((await asing(id)).filter((satu) => satu.namaBuku !== null)).toEqual([])
    expect((await db.query('SELECT macam, kunci, tujuan, nama, unit_id FROM impor_padanan')).rows).toEqual([{ macam: 'SUB', kunci: '1.02.02.2.01.0001', tujuan: '1.02.02.2.01.0001', nama: 'Sub Kegiatan Contoh 1', unit_id: null }])
    expect(await ambil(id, { pilih: ['REKENING:5.2.02.05.01.0001', 'REKENING:5.2.02.05.01.0002'] })).toEqual({ kode: 2, induk: 2 })
    expect(await daftar(id)).toHaveLength(37)
  })
  it('say what stands in the way: no name, two names, no parent, no group, a shape that no book has', async () => {
    const id = await batch('ANGGARAN', [{ sub: '1.01.01.2.01.0501', sumber: 'DAU' }, { sub: '1.01.01.2.01.0502', sumber: 'DAU' }, { sub: '1.09.09.2.09.0001', sumber: 'DAU' }, { sub: 'X.1', sumber: 'DAU' }, { sumber: 'Hibah Entah' },
      { rekening: '5.9.09.01', sumber: 'DAU' }, { rekening: '6.1.01', sumber: 'DAU' }],
    [['SUB', '1.01.01.2.01.0502', 'Satu'], ['SUB', '1.01.01.2.01.0502', 'Dua'], ['SUB', '1.09.09.2.09.0001', 'Yatim'], ['SUB', 'X.1', 'Aneh'], ['REKENING', '5.9.09.01', 'Entah'], ['REKENING', '6.1.01', 'Pembiayaan'], ['PROGRAM', '1.01.01', 'Program Lain']])
    const peta = new Map((await daftar(id)).map((satu) => [satu.kunci, satu]))
    expect(peta.get('1.01.01.2.01.0501')?.halangan).toMatch(/tidak menyebut namanya/)
    expect(peta.get('1.01.01.2.01.0502')?.halangan).toMatch(/menyebut 2 nama: "Satu", "Dua"|menyebut 2 nama: "Dua", "Satu"/)
    expect(peta.get('1.09.09.2.09.0001')?.halangan).toMatch(/Bidang urusan 1\.09 dan Program 1\.09\.09 dan Kegiatan 1\.09\.09\.2\.09 tidak ada di buku/)
    expect(peta.get('1.01.01.2.01.0501')?.bedaInduk.join()).toMatch(/Program 1\.01\.01 di buku bernama "P", di berkas "Program Lain"/)
    expect(peta.get('X.1')?.halangan).toMatch(/Bentuknya bukan kode sub-kegiatan/)
    expect(peta.get('5.9.09.01')?.halangan).toMatch(/Jenis belanja 5\.9\.09/)
    expect(peta.has('6.1.01')).toBe(false)
    expect(peta.get('hibahentah')).toMatchObject({ kode: 'HE', nama: 'Hibah Entah', kelompok: null, halangan: null })
    expect(await kode(ambil(id))).toBe('ISIAN_SALAH')
    expect(await kode(ambil(id, { pilih: ['SUB:X.1'] }))).toBe('ISIAN_SALAH')
    expect(await kode(ambil(id, { pilih: [] }))).toBe('ISIAN_SALAH')
    expect(await ambil(id, { kelompok: [['hibahentah', 'LAINNYA']] })).toEqual({ kode: 1, induk: 0 })
    expect(await ambil(id, { pilih: ['SUB:1.09.09.2.09.0001'], ketik: [['BIDANG:1.09', 'Bidang'], ['PROGRAM:1.09.09', 'Program'], ['KEGIATAN:1.09.09.2.09', 'Kegiatan']] })).toEqual({ kode: 1, induk: 3 })
  })
})
