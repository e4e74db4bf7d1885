import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { ajukanLaporan, periksaLaporan } from '@/lib/lapor/pelaporan/mutations-laporan'
import { querySatuTandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/data'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { hapusNamaPengguna, setAktif } from '@/lib/tahun/pengguna/mutations'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { A, DI_A, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { pasti } from '../support/pasti'
import { simpanIsian } from '../support/simpan-isian'

// A receipt is of what was reported, not of whom: a name that the law lets be erased is in no fingerprint, and everything else is.
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
await db.query("INSERT INTO pengguna_unit VALUES ('op-a', 1), ('kepala-a', 1), ('op-b', 2)")
await db.query("INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) VALUES (2023, 2, 1, 'KENDALA', 'PBJ', 'Lelang terlambat', 'Dipercepat', 'Nama Seseorang', '2023-04-01')")
await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('realisasi.1.RKUD.nilai', null, '100.00')] })
const tinjau = await ajukanLaporan(lingkup.opA(), { ...DI_A, versi: 1, setuju: false, tanda: '' })
if (!tinjau.terkirim) await ajukanLaporan(lingkup.opA(), { ...DI_A, versi: 1, setuju: true, tanda: tinjau.tanda })

const temuan = async (): Promise<string[]> => (await periksaSemua(asal.connectionString)).temuan.map(({ jenis, apa }) => `${jenis}: ${apa}`)
const cocok = async (): Promise<boolean> => pasti(await querySatuTandaTerima(prisma(), lingkup.opA(), { tahun: 2023, nomor: 1 })).cocok
/** past every guard, as the database's owner does it by hand */
const paksa = (sql: string) => db.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`)
/** What the owner does who has to erase somebody's name: where it stands, and in the trail. */
const HAPUS_ORANG = `UPDATE kendala SET penanggung_jawab = '(dihapus)' WHERE penanggung_jawab = 'Nama Seseorang';
  UPDATE jejak SET sesudah = sesudah || '{"penanggung_jawab": "(dihapus)"}' WHERE tabel = 'kendala' AND sesudah ->> 'penanggung_jawab' = 'Nama Seseorang';
  UPDATE tanda_terima SET nama_penyampai = '(dihapus)';
  UPDATE jejak SET sesudah = sesudah || '{"nama_penyampai": "(dihapus)"}' WHERE tabel = 'tanda_terima'`

afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

test('the name of who handed in is erased: the receipt agrees, and nothing is found', async () => {
  expect([await temuan(), await cocok()]).toEqual([[], true])
  const kantor = scopeKantor(ORANG.admin)
  await setAktif(kantor, ORANG.opA.id, false)
  await hapusNamaPengguna(kantor, { id: ORANG.opA.id, alasan: 'Permintaan pemilik data' })
  expect([await temuan(), await cocok()]).toEqual([[], true])
})

test('who is in charge, and who handed in as it was printed, are erased with the trail of them: the receipt agrees, and nothing is found', async () => {
  await paksa(HAPUS_ORANG)
  expect((await db.query("SELECT FROM kendala WHERE penanggung_jawab LIKE 'Nama%' UNION ALL SELECT FROM jejak j WHERE j::text LIKE '%Nama Seseorang%'")).rowCount).toBe(0)
  expect([await temuan(), await cocok()]).toEqual([[], true])
})

const KENDALA = /^isi: Kendala/
test.each<[string, string, string, RegExp]>([
  ['what hinders', "UPDATE kendala SET uraian = 'Lelang selesai'", "UPDATE kendala SET uraian = 'Lelang terlambat'", KENDALA],
  ['the plan', "UPDATE kendala SET rencana = 'Ditunda'", "UPDATE kendala SET rencana = 'Dipercepat'", KENDALA],
  ['by when', "UPDATE kendala SET tenggat = '2023-05-01'", "UPDATE kendala SET tenggat = '2023-04-01'", KENDALA],
  ['a figure', 'UPDATE realisasi SET nilai = 101 WHERE bulan = 2', 'UPDATE realisasi SET nilai = 100 WHERE bulan = 2', /^isi: Realisasi keuangan/],
  ['the fingerprint', "UPDATE tanda_terima SET sidik_tanpa_orang = repeat('0', 64)", 'UPDATE tanda_terima SET sidik_tanpa_orang = sidik', /^isi: Tanda terima/],
])('%s, edited behind the product, is found by the trail and by the receipt', async (_, ubah, balik, jejak) => {
  await paksa(ubah)
  const harap = [expect.stringMatching(jejak), expect.stringMatching(/^tanda-terima: Isi laporan tidak lagi sama dengan tanda terima nomor 1/)]
  expect([await temuan(), await cocok()]).toEqual([harap, false])
  await paksa(balik)
  expect([await temuan(), await cocok()]).toEqual([[], true])
})

test('a report that somebody of the office looks at is held against its receipt too', async () => {
  await periksaLaporan(lingkup.analis(A.unit), { ...DI_A, versi: 2 })
  await paksa("UPDATE kendala SET uraian = 'Lelang selesai'")
  expect((await temuan()).at(-1)).toMatch(/^tanda-terima: Isi laporan/)
  await paksa("UPDATE kendala SET uraian = 'Lelang terlambat'")
  expect(await temuan()).toEqual([])
})

test('a paper of before keeps its fingerprint with persons, and gets the one without where it still agrees', async () => {
  const sql = readFileSync(path.join(import.meta.dirname, '../../prisma/migrations/20261207000100_sidik_tanpa_orang/migration.sql'), 'utf8')
  const lengkapi = sql.slice(sql.indexOf('ALTER TABLE tanda_terima DISABLE'), sql.indexOf('CREATE OR REPLACE FUNCTION isi_tanda_terima'))
  await paksa("UPDATE tanda_terima t SET sidik = sidik_laporan(l, true), sidik_tanpa_orang = NULL FROM laporan l WHERE l.id = t.laporan_id; UPDATE jejak SET sesudah = (sesudah || (SELECT jsonb_build_object('sidik', sidik) FROM tanda_terima)) - 'sidik_tanpa_orang' WHERE tabel = 'tanda_terima'")
  const ringkas = async () => (await temuan()).filter((kata) => kata.startsWith('tanda-terima') || kata.includes('Tanda terima'))
  expect([await ringkas(), await cocok()]).toEqual([[], true])
  // changed already: it is held against what it says itself
  await paksa("UPDATE kendala SET uraian = 'Lelang selesai'")
  await db.query(lengkapi)
  expect((await db.query('SELECT sidik_tanpa_orang FROM tanda_terima')).rows).toEqual([{ sidik_tanpa_orang: null }])
  expect([await ringkas(), await cocok()]).toEqual([[expect.stringMatching(/^tanda-terima: Isi laporan tidak lagi sama/)], false])
  await paksa("UPDATE kendala SET uraian = 'Lelang terlambat'")
  await db.query(lengkapi)
  expect((await db.query('SELECT t.sidik = sidik_laporan(l, true) AS lama, sidik_tanpa_orang = sidik_laporan(l) AS baru FROM tanda_terima t JOIN laporan l ON l.id = t.laporan_id')).rows).toEqual([{ lama: true, baru: true }])
  expect((await db.query("SELECT pelaku FROM jejak WHERE tabel = 'tanda_terima' AND tindakan = 'UPDATE'")).rows).toEqual([{ pelaku: 'sistem:migrasi' }])
  await paksa("UPDATE kendala SET penanggung_jawab = 'Lain'")
  expect([await ringkas(), await cocok()]).toEqual([[], true])
})
