import { afterAll, expect, test } from 'vitest'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { ajukanLaporan } from '@/lib/lapor/pelaporan/mutations-laporan'
import { simpanAngka, terbitkan } from '@/lib/lapor/rekonsiliasi/mutations'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { KUNCI_TERJEJAK, TAK_TERBANDING } from '@/lib/lihat/periksa/isi-terjejak'
import { catatMulai, jalankanPeriksa } from '@/lib/lihat/periksa/mutations'
import { queryPemeriksaan } from '@/lib/lihat/periksa/data'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { A, B, DI_A, lingkup, ORANG, sambung, sel, tanamPelaporan } from '../support/pelaporan-tanam'
import { simpanIsian } from '../support/simpan-isian'

// What is kept beside the trail is checked as well: sums, publications, receipts. January is locked and published, February handed in.
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})
const temuan = async () => (await periksaSemua(asal.connectionString)).temuan.map(({ jenis, apa, di }) => `${jenis}: ${apa} ${di}`)
/** past every guard; the kept sums follow by themselves */
const paksa = (sql: string) => db.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`)

test('figures, publication and receipt as the product writes them give no finding', async () => {
  await db.query("INSERT INTO pengguna_unit VALUES ('op-a', 1), ('kepala-a', 1), ('op-b', 2)")
  await db.query("INSERT INTO kendala (tahun, bulan, unit_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat) VALUES (2023, 2, 1, 'KENDALA', 'PBJ', 'Lelang terlambat', 'Dipercepat', 'Kepala bidang', '2023-04-01')")
  await simpanAngka(scopeKantor(ORANG.analis), { tahun: 2023, bulan: 1, basis: 'LRA', angka: [{ unitId: A.unit, versi: 0, nilai: '240', lama: null }, { unitId: B.unit, versi: 0, nilai: '80', lama: null }] })
  await terbitkan(scopeKantor(ORANG.admin), { tahun: 2023, bulan: 1 })
  await simpanIsian(lingkup.opA(), { ...DI_A, sel: [sel('realisasi.1.RKUD.nilai', null, '100.00')] })
  const tinjau = await ajukanLaporan(lingkup.opA(), { ...DI_A, versi: 1, setuju: false, tanda: '' })
  if (!tinjau.terkirim) await ajukanLaporan(lingkup.opA(), { ...DI_A, versi: 1, setuju: true, tanda: tinjau.tanda })
  expect((await db.query('SELECT FROM tanda_terima')).rowCount).toBe(1)
  expect((await db.query('SELECT FROM penerbitan')).rowCount).toBe(1)
  expect(await temuan()).toEqual([])
})

test('a billion added to a kept sum is found with unit, month and rupiah', async () => {
  await db.query("UPDATE rekap_realisasi SET nilai = nilai + 1000000000 WHERE unit_id = 1 AND bulan = 1 AND dim = 'unit'")
  const hasil = await temuan()
  expect(hasil).toHaveLength(1)
  expect(hasil[0]).toMatch(/^rekap: Jumlah tersimpan realisasi Rp\s?1\.000\.000\.240, sedangkan entrinya berjumlah Rp\s?240\. Dinas A, Januari 2023$/)
  await db.query('SELECT rekap_bangun()')
  expect(await temuan()).toEqual([])
})

test('a handed-in entry changed behind the product is found by its receipt', async () => {
  await paksa('UPDATE realisasi SET nilai = 101 WHERE baris_id = 1 AND bulan = 2')
  expect(await temuan()).toEqual([
    expect.stringMatching(/^isi: Realisasi keuangan 1\/2\/RKUD tidak sama dengan jejak terakhirnya: nilai 101\.00, menurut jejak 100\.00\. realisasi 1\/2\/RKUD, jejak terakhir/),
    expect.stringMatching(/^tanda-terima: Isi laporan tidak lagi sama dengan tanda terima nomor 1\. Dinas A, Februari 2023/),
  ])
  await paksa('UPDATE realisasi SET nilai = 100 WHERE baris_id = 1 AND bulan = 2')
})

test('a locked month changed behind the product is found by its publication', async () => {
  await paksa('UPDATE realisasi SET nilai = nilai + 5 WHERE baris_id = 1 AND bulan = 1')
  expect(await temuan()).toEqual([
    expect.stringMatching(/^isi: Realisasi keuangan 1\/1\/RKUD tidak sama dengan jejak terakhirnya: nilai 85\.00, menurut jejak 80\.00/),
    expect.stringMatching(/^penerbitan: Angka terbit: dilaporkan Rp\s?320, BKAD Rp\s?320; bahannya kini Rp\s?325 dan Rp\s?320\. penerbitan Januari 2023/),
  ])
  await paksa('UPDATE realisasi SET nilai = nilai - 5 WHERE baris_id = 1 AND bulan = 1')
})

test.each<[string, string, string, RegExp]>([
  ['an entry of an open month that nobody handed in', "INSERT INTO realisasi (baris_id, bulan, tahun, nilai) VALUES (4, 2, 2023, 55)", 'DELETE FROM realisasi WHERE baris_id = 4 AND bulan = 2', /^isi: Realisasi keuangan 4\/2\/RKUD tidak mempunyai jejak/],
  ['an entry taken out', 'DELETE FROM realisasi_fisik WHERE sub_kegiatan_id = 3', 'INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen) VALUES (3, 1, 5)', /^isi: Realisasi fisik 3\/1 tidak ada lagi/],
  ['a plan of a closed month', 'UPDATE target_fisik SET persen = 1; UPDATE anggaran_kas SET nilai = 1 WHERE baris_id = 4 AND bulan = 1', 'UPDATE anggaran_kas SET nilai = 100 WHERE baris_id = 4 AND bulan = 1', /^isi: Anggaran kas 1\/4\/1 .*nilai 1\.00, menurut jejak 100\.00/],
  ['when a report was handed in', "UPDATE laporan SET diajukan_pada = diajukan_pada - interval '3 days' WHERE unit_id = 1 AND bulan = 1", "UPDATE laporan SET diajukan_pada = diajukan_pada + interval '3 days' WHERE unit_id = 1 AND bulan = 1", /^isi: Laporan bulanan 1 .*diajukan_pada/],
  ['when an event of a report was', "UPDATE laporan_peristiwa SET pada = pada - interval '3 days' WHERE ke = 'DIAJUKAN'", "UPDATE laporan_peristiwa SET pada = pada + interval '3 days' WHERE ke = 'DIAJUKAN'", /^peristiwa: Peristiwa laporan ke DIAJUKAN tidak cocok/],
  ['what somebody may do', "UPDATE pengguna SET peran = 'ADMIN' WHERE id = 'op-a'", "UPDATE pengguna SET peran = 'OPERATOR' WHERE id = 'op-a'", /^isi: Pengguna op-a .*peran/],
])('%s, changed behind the product, is found by its trail', async (_, ubah, balik, harap) => {
  await paksa(ubah)
  const ada = await temuan()
  expect(ada[0]).toMatch(harap)
  // an event is missed where it was and found where it is
  expect(ada).toHaveLength(harap.source.startsWith('^peristiwa') ? 2 : 1)
  await paksa(balik)
  expect(await temuan()).toEqual([])
})

test('a name that is changed or erased is no finding: the law allows it, and no chain holds it', async () => {
  await db.query("INSERT INTO rapat (tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, pemimpin_nama, batas_bulan) VALUES (2023, 1, '2023-04-12', '08:30', '12:00', 'Aula', 'Bupati', 'Nama Seseorang', 3)")
  expect(await temuan()).toEqual([])
  await paksa("UPDATE pengguna SET nama = 'Nama lain', email = id || '@lain.invalid' WHERE id <> 'admin'; UPDATE unit_masa SET kepala_nama = 'Orang lain'")
  await paksa("UPDATE rapat SET pemimpin_nama = '(dihapus)'; UPDATE jejak SET sesudah = sesudah || '{\"pemimpin_nama\": \"(dihapus)\"}' WHERE tabel = 'rapat'")
  expect(await temuan()).toEqual([])
})

test('what is compared is every table that leaves a trail, by the key of its trail', async () => {
  const { rows } = await db.query<{ tabel: string; kunci: string }>(`SELECT DISTINCT tgrelid::regclass::text AS tabel, split_part(encode(tgargs, 'escape'), '\\000', 1) AS kunci
    FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid AND p.proname = 'jejak_catat' ORDER BY 1`)
  const dibanding = rows.filter(({ tabel }) => !TAK_TERBANDING.includes(tabel))
  expect(Object.fromEntries(dibanding.map(({ tabel, kunci }) => [tabel, kunci]))).toEqual(KUNCI_TERJEJAK)
})

test('on the page one check runs at a time; its result stands beside who asked', async () => {
  const id = await catatMulai('admin')
  expect(id).not.toBeNull()
  expect(await catatMulai('admin')).toBeNull()
  await jalankanPeriksa(id ?? 0)
  const [satu] = await queryPemeriksaan(1)
  expect(satu).toMatchObject({ namaOleh: 'Orang admin', galat: null, hasil: { temuan: [] } })
  const lama = await catatMulai('admin')
  await db.query("UPDATE periksa_segel SET denyut = now() - interval '1 hour' WHERE id = $1", [lama])
  expect((await queryPemeriksaan(1))[0]).toMatchObject({ galat: 'Terputus di tengah jalan.' })
  expect(await catatMulai('admin')).not.toBeNull()
})
