import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { queryPosisi } from '@/lib/posisi/data'
import { perTabel, queryPerubahan, SUSUNAN_SUB, terceritakan } from '@/lib/dasar/database/perubahan'
import { DIBACA, queryPosisiTersimpan, unitBerubah } from '@/lib/posisi/data-tersimpan'
import { sqlDariEntri } from '@/lib/posisi/sql/susun'
import type { FilterPosisi, ParamPosisi } from '@/lib/posisi/types'
import { PER, type Posisi } from '@/lib/realisasi/posisi'
import { buatApbd, range } from '@/tests/support/apbd-acak'
import { tanamApbd } from '@/tests/support/apbd-tanam'
import { createTestDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { penulis } from '@/tests/support/segel'

// Positions by sub-kegiatan that are kept between two requests are, after any change, what the database says.
const apbd = { ...buatApbd({ seed: 11, unit: 7, subPerUnit: 5, barisPerSub: 3 }), laporan: [] }
const semua = scopeUji('*')
const CUT_OFF: ParamPosisi[] = [{ tahun: 2023, bulan: 6, versi: 'berlaku', per: 'subKegiatan' }, { tahun: 2023, bulan: 12, versi: 'berlaku', per: 'subKegiatan' }, { tahun: 2023, bulan: 4, versi: 0, per: 'subKegiatan' },
  { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'subKegiatan', filter: { jenisKodes: ['5.1.02', '5.2.02'] } }, { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'subKegiatan', filter: { kategori: 'DINAS', tanpa: ['gaji'] } },
  { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'subKegiatan', filter: { tema: 'uji-a' } }, { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'tema' }, { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'kecamatan' },
  { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'program' }, { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit', filter: { jenisKodes: ['5.1.02'] } }, { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'kecamatan', filter: { tema: 'uji-b' } },
]
const [JUNI] = CUT_OFF as [ParamPosisi]
let db: TestDatabase
let tulis: pg.Client

beforeAll(async () => {
  db = await createTestDatabase()
  pakaiDatabase(db.connectionString)
  await tanamApbd(db.connectionString, apbd)
  tulis = await penulis(db)
})
afterAll(async () => {
  await tulis.end()
  await prisma().$disconnect()
  await db.drop()
})

const sama = async (): Promise<void> => {
  for (const param of CUT_OFF) expect(await queryPosisiTersimpan(semua, param), JSON.stringify(param)).toEqual(await queryPosisi(semua, param))
}
const unitDari = new Map(apbd.sub.map(({ id, unitId }) => [String(id), unitId]))
/** Units of which a position is another object than before: those that were read anew. */
const dibacaUlang = (lama: readonly Posisi[], baru: readonly Posisi[]): number[] =>
  [...new Set(baru.filter((satu) => !lama.includes(satu)).map(({ kunci }) => unitDari.get(kunci) ?? 0))].sort((a, b) => a - b)

describe('after every kind of change', () => {
  test.each<[string, string]>([
    ['a fresh load', 'SELECT 1'],
    ['insert', `INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) SELECT id, 5, 'NON_RKUD', 2023, id * 1.01 FROM baris WHERE unit_id <= 3 ON CONFLICT DO NOTHING`],
    ['update', `UPDATE realisasi SET nilai = nilai + 0.07, koreksi = -1, alasan_koreksi = 'uji' WHERE baris_id % 3 = 0`],
    ['delete', 'DELETE FROM realisasi WHERE baris_id % 5 = 0'],
    ['pagu', 'UPDATE pagu SET nilai = CASE WHEN baris_id % 4 = 0 THEN 0 ELSE nilai * 2 END; DELETE FROM pagu WHERE baris_id % 7 = 0'],
    ['anggaran kas of a unit gone', 'DELETE FROM anggaran_kas WHERE baris_id IN (SELECT id FROM baris WHERE unit_id = 2)'],
    ['physical progress', 'UPDATE realisasi_fisik SET persen = 100 - persen; DELETE FROM realisasi_fisik WHERE bulan = 4'],
    ['a target', 'UPDATE target_fisik SET persen = 50 WHERE bulan = 6'],
    ['an entry moved to a line of another unit', `UPDATE realisasi SET baris_id = (SELECT max(id) FROM baris), bulan = 1 WHERE (baris_id, bulan, kanal) = (SELECT baris_id, bulan, kanal FROM realisasi WHERE bulan < 4 ORDER BY 1, 2 LIMIT 1)`],
    ['reports', `INSERT INTO laporan (tahun, bulan, unit_id, status, versi, diajukan_pada, catatan) SELECT 2023, b, u, 'DIAJUKAN', 1, '2023-08-01', 'uji' FROM generate_series(1, 5) b, generate_series(1, 2) u`],
    ['a report taken back', `UPDATE laporan SET status = 'DRAF' WHERE unit_id = 1`],
    ['a name of the book of codes', `UPDATE nomenklatur SET nama = nama || ' (baru)' WHERE tingkat = 'SUB_KEGIATAN'`],
    ['the day from which a version holds', `UPDATE apbd_versi SET berlaku_mulai = '2023-02-01' WHERE urutan = (SELECT max(urutan) FROM apbd_versi)`],
    ['what a unit was', `UPDATE unit_masa SET kategori = 'BADAN', nama = nama || ' (baru)' WHERE kategori = 'DINAS'`],
    ['the class of a code', `UPDATE rekening SET jenis_kode = '5.2.02' WHERE kode = (SELECT min(kode) FROM rekening WHERE jenis_kode = '5.1.02')`],
    ['a theme of a sub-kegiatan', `UPDATE tema_tanda SET putusan = CASE putusan WHEN 'YA' THEN 'TIDAK' ELSE 'YA' END WHERE unit_id = 3`],
    ['a place', `DELETE FROM tempat WHERE id = (SELECT min(id) FROM tempat)`],
    ['a bulk load without ordinary triggers', 'SET session_replication_role = replica; UPDATE realisasi SET nilai = nilai + 3; RESET session_replication_role'],
    ['a line taken away with its entries', `DELETE FROM pagu WHERE baris_id = 1; DELETE FROM anggaran_kas WHERE baris_id = 1; DELETE FROM realisasi WHERE baris_id = 1; DELETE FROM baris WHERE id = 1`],
    ['nearly all realisasi gone', 'DELETE FROM realisasi WHERE baris_id IN (SELECT id FROM baris WHERE unit_id <> 2)'],
  ])('%s', async (_, sql) => {
    await sama()
    await tulis.query(sql)
    await sama()
  })
})

test('a save reads its own unit anew and no other; what is none of it reads nothing', async () => {
  const lama = await queryPosisiTersimpan(semua, JUNI)
  await tulis.query(`INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) SELECT id, 2, 'RKUD', 2023, 5 FROM baris WHERE unit_id = 4 LIMIT 1 ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = 5`)
  const baru = await queryPosisiTersimpan(semua, JUNI)
  expect(dibacaUlang(lama, baru)).toEqual([4])
  await tulis.query(`INSERT INTO kategori_kendala (kode, nama, urutan) VALUES ('UJI_SIMPAN', 'Uji simpan', 900)`)
  expect((await queryPosisiTersimpan(semua, JUNI)).length).toBe(baru.length)
  await sama()
})

test('a transaction over two units is seen whole or not at all, by readers who never wait for it', async () => {
  // of units 5 and 6 the same amount always goes up in one transaction
  const [a, b] = [5, 6].map((unit) => apbd.baris.find(({ unitId }) => unitId === unit)?.id ?? 0)
  await tulis.query(`DELETE FROM realisasi WHERE baris_id IN (SELECT id FROM baris WHERE unit_id IN (5, 6))`)
  await tulis.query(`INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) VALUES (${a}, 1, 'RKUD', 2023, 1), (${b}, 1, 'RKUD', 2023, 1)`)
  let selesai = false
  const beda: string[] = []
  const membaca = Promise.all(range(6).map(async () => {
    while (!selesai) {
      const posisi = await queryPosisiTersimpan(semua, JUNI)
      const jumlah = (unit: number): bigint => posisi.filter(({ kunci }) => unitDari.get(kunci) === unit).reduce((n, { realisasi }) => n + (realisasi ?? 0n), 0n)
      if (jumlah(5) !== jumlah(6)) beda.push(`${jumlah(5)} ${jumlah(6)}`)
    }
  }))
  for (const kali of range(40)) {
    // once in three the second unit alone is on its way to being read when both change
    if (kali % 3 === 0) await tulis.query(`UPDATE target_fisik SET persen = ${kali} WHERE sub_kegiatan_id IN (SELECT id FROM sub_kegiatan WHERE unit_id = 6)`)
    await tulis.query(`UPDATE realisasi SET nilai = nilai + 1 WHERE baris_id IN (${a}, ${b})`)
    const posisi = await queryPosisiTersimpan(semua, JUNI)
    expect(posisi.filter(({ kunci }) => unitDari.get(kunci) === 5).reduce((n, { realisasi }) => n + (realisasi ?? 0n), 0n)).toBe(BigInt((kali + 2) * 100))
  }
  selesai = true
  await membaca
  expect(beda).toEqual([])
})

test('what was asked for with filters of one\'s own making takes no room for ever, be it empty', async () => {
  const lama = await queryPosisiTersimpan(semua, JUNI)
  expect(dibacaUlang(lama, await queryPosisiTersimpan(semua, JUNI))).toEqual([])
  for (const i of range(250)) expect(await queryPosisiTersimpan(semua, { ...JUNI, filter: { asisten: `tiada ${i}` } })).toEqual([])
  expect(dibacaUlang(lama, await queryPosisiTersimpan(semua, JUNI)).length).toBeGreaterThan(1)
})

test('of an act over very many rows nothing is told: asking what it changed would take longer than reading', async () => {
  const sejak = await queryPerubahan(null)
  await tulis.query(`DO $$ BEGIN FOR i IN 1..24 LOOP UPDATE anggaran_kas SET nilai = nilai + 1; END LOOP; END $$`)
  const { rows } = await tulis.query<{ jumlah: number }>('SELECT jumlah FROM segel ORDER BY nomor DESC LIMIT 1')
  expect(rows[0]?.jumlah).toBeGreaterThan(20_000)
  expect((await queryPerubahan(sejak)).berubah).toBeNull()
  await sama()
})

test('nobody can change what is kept for all', async () => {
  const [satu] = await queryPosisiTersimpan(semua, JUNI)
  expect(() => Object.assign(satu ?? {}, { pagu: 0n })).toThrow(TypeError)
  expect(() => Object.assign(satu?.bin ?? {}, { nol: 9 })).toThrow(TypeError)
  const peta = await perTabel('uji peta', { tabel: DIBACA }, () => Promise.resolve(new Map([[1, { nama: 'a' }]])))
  expect(() => (peta as Map<number, unknown>).set(2, {})).toThrow(TypeError)
  expect(() => Object.assign(peta.get(1) ?? {}, { nama: 'b' })).toThrow(TypeError)
  // the list itself is each reader's own
  const milik = await queryPosisiTersimpan(semua, JUNI)
  milik.length = 0
  expect((await queryPosisiTersimpan(semua, JUNI)).length).toBeGreaterThan(0)
})

test('who waits for a reading that fails reads for herself', async () => {
  await tulis.query('UPDATE realisasi SET nilai = nilai + 1 WHERE baris_id IN (SELECT id FROM baris WHERE unit_id = 6)')
  const gagal = vi.spyOn(prisma(), '$transaction').mockRejectedValueOnce(new Error('putus'))
  const hasil = await Promise.allSettled(range(6).map(() => queryPosisiTersimpan(semua, JUNI)))
  gagal.mockRestore()
  expect(hasil.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  await sama()
})

test('who may see some units alone, or asks for a part, is answered by the database', async () => {
  for (const param of [{ ...JUNI, filter: { unitIds: [2, 3] } }, { ...JUNI, filter: { jenisKode: '5.1.02' } }] as ParamPosisi[]) {
    expect(await queryPosisiTersimpan(semua, param)).toEqual(await queryPosisi(semua, param))
  }
  const milik = await queryPosisiTersimpan(scopeUji([3]), JUNI)
  expect(new Set(milik.map(({ kunci }) => unitDari.get(kunci)))).toEqual(new Set([3]))
})

test('all tables that the statements read are known, and each has its trail', async () => {
  const dibaca = new Set<string>()
  const filter: FilterPosisi[] = [{}, { kategori: 'DINAS' }, { asisten: '' }, { kelompokSumber: 'PAD', jenisKode: '5.1.02' }, { sumberDanaId: 1 }, { jenisKodes: ['5.1.02'] }, { tanpa: ['gaji'] }, { tema: 'uji-a' }, { tema: 'tanpa' }, { kecamatanId: 501 }]
  for (const per of PER) {
    for (const satu of filter) {
      const plan = JSON.stringify(await prisma().$queryRaw(Prisma.sql`EXPLAIN (FORMAT JSON) ${sqlDariEntri(semua, { ...JUNI, per, filter: satu })}`))
      for (const [, nama] of plan.matchAll(/"Relation Name":"(\w+)"/g)) dibaca.add(nama ?? '')
    }
  }
  // what its functions read stands in no plan
  const { rows: fungsi } = await tulis.query<{ isi: string }>(`SELECT pg_get_functiondef(oid) AS isi FROM pg_proc WHERE proname IN ('apbd_versi_pada', 'kas_versi_pada', 'tema_pada', 'akhir_bulan')`)
  expect(fungsi).toHaveLength(4)
  for (const { isi } of fungsi) for (const [, nama] of isi.matchAll(/(?:FROM|JOIN)\s+(\w+)/gi)) if (nama !== undefined && (await tulis.query('SELECT to_regclass($1) AS ada', [nama])).rows[0].ada !== null) dibaca.add(nama)
  expect([...dibaca].filter((nama) => !DIBACA.has(nama))).toEqual([])
  expect([...DIBACA].filter((nama) => !dibaca.has(nama))).toEqual([])
  expect([...SUSUNAN_SUB].filter((nama) => !DIBACA.has(nama))).toEqual([])
  const { rows } = await tulis.query<{ nama: string }>(`SELECT DISTINCT c.relname AS nama FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'jejak'`)
  const berjejak = new Set(rows.map(({ nama }) => nama))
  expect([...DIBACA].filter((nama) => !berjejak.has(nama)), 'tanpa jejak').toEqual([])
})

test('what cannot be told from the trail is all of it', () => {
  const satu = (tabel: string, unit: number | null = 2, tahun: number | null = 2023) => [{ tabel, unit, tahun }]
  expect(unitBerubah(satu('realisasi'), 2023)).toEqual(new Set([2]))
  expect(unitBerubah(satu('realisasi', 2, 2022), 2023)).toEqual(new Set())
  expect(unitBerubah(satu('realisasi', 2, null), 2023)).toEqual(new Set([2]))
  expect(unitBerubah(satu('kendala', null), 2023)).toEqual(new Set())
  for (const semuanya of [null, satu('realisasi', null), satu('nomenklatur'), satu('apbd_versi', null)]) expect(unitBerubah(semuanya, 2023)).toBeNull()
  const dari = { nilai: 5n, nomor: 3n }
  expect(terceritakan(dari, { nilai: 6n, nomor: 4n })).toBe(true)
  for (const kini of [{ nilai: 7n, nomor: 4n }, { nilai: 2005n, nomor: 2003n }, { nilai: 4n, nomor: 2n }]) expect(terceritakan(dari, kini)).toBe(false)
})
