import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSampleDatabase, createTestDatabase } from '@/tests/support/database'
import { loadAcuan } from '@/prisma/sample/acuan'
import { loadSample } from '@/prisma/sample/load'

let client: pg.Client
let url: string

beforeAll(async () => {
  url = (await createSampleDatabase()).connectionString
  client = new pg.Client({ connectionString: url })
  await client.connect()
})
afterAll(() => client.end())

/** Rows as arrays of text, so that money is compared as it is stored. */
async function baris(sql: string, isi: unknown[] = []): Promise<(string | null)[][]> {
  const { rows } = await client.query({ text: sql, values: isi, rowMode: 'array' })
  return (rows as unknown[][]).map((row) => row.map((v) => (v === null || v === undefined ? null : String(v))))
}
const satu = async (sql: string, isi: unknown[] = []) => (await baris(sql, isi))[0]?.[0] ?? null

const PAGU = 'SELECT sum(nilai) FROM pagu WHERE apbd_versi_id = apbd_versi_pada(2023, $1)'
const KAS = 'SELECT sum(nilai) FROM anggaran_kas WHERE kas_versi_id = kas_versi_pada(2023, $1) AND bulan <= $1'
const REAL = 'SELECT sum(nilai + koreksi) FROM realisasi WHERE tahun = 2023 AND bulan <= $1'

describe('the published position of 2023', () => {
  test.each([1, 4, 5, 6, 7, 12])('pagu at month %i', async (bulan) => {
    expect(await satu(PAGU, [bulan])).toBe('984959704911.00')
  })

  test('anggaran kas to June and July', async () => {
    expect(await satu(KAS, [6])).toBe('524847798262.00')
    expect(await satu(KAS, [7])).toBe('689664092276.90')
  })

  test('realisasi to May and July; June rounds to the printed percentages', async () => {
    expect(await satu(REAL, [5])).toBe('281818235090.00')
    expect(await satu(REAL, [7])).toBe('465454124354.53')
    const [rasio] = await baris(`SELECT round(r / p * 100, 2), round(r / k * 100, 2), round(k / p * 100, 2) FROM (SELECT (${REAL}) r, (${KAS}) k, (${PAGU}) p) x`, [6])
    expect(rasio).toEqual(['38.28', '71.84', '53.29'])
  })

  test('the printed percentages of May and July', async () => {
    const [mei] = await baris(`SELECT round(r / p * 100, 2) FROM (SELECT (${REAL}) r, (${PAGU}) p) x`, [5])
    const [juli] = await baris(`SELECT round(r / p * 100, 2), round(r / k * 100, 2), round(k / p * 100, 2) FROM (SELECT (${REAL}) r, (${KAS}) k, (${PAGU}) p) x`, [7])
    expect([mei, juli]).toEqual([['28.61'], ['47.26', '67.49', '70.02']])
  })

  test('Bagian Setda to June: the pair that the article prints', async () => {
    const [pasangan] = await baris(`
      WITH u AS (SELECT id FROM unit_pada('2023-06-30') WHERE kategori = 'BAGIAN'),
      k AS (SELECT sum(nilai) n FROM anggaran_kas a JOIN baris b ON b.id = a.baris_id WHERE kas_versi_id = kas_versi_pada(2023, 6) AND bulan <= 6 AND unit_id IN (SELECT id FROM u)),
      r AS (SELECT sum(nilai + koreksi) n FROM realisasi x JOIN baris b ON b.id = x.baris_id WHERE x.tahun = 2023 AND bulan <= 6 AND unit_id IN (SELECT id FROM u))
      SELECT k.n, round(r.n / k.n * 100, 2) FROM k, r`)
    expect(pasangan).toEqual(['24847798262.00', '88.53'])
  })

  test('pagu and realisasi of May of the published units, the highest of their kategori', async () => {
    const semua = await baris(`
      WITH p AS (SELECT unit_id, sum(nilai) n FROM pagu JOIN baris b ON b.id = baris_id WHERE apbd_versi_id = apbd_versi_pada(2023, 5) GROUP BY 1),
      r AS (SELECT unit_id, sum(nilai + koreksi) n FROM realisasi x JOIN baris b ON b.id = baris_id WHERE x.tahun = 2023 AND bulan <= 5 GROUP BY 1)
      SELECT u.nama_singkat, u.kategori = 'KECAMATAN', p.n, r.n, round(r.n / p.n * 100, 2) FROM unit_pada('2023-05-31') u JOIN p ON p.unit_id = u.id JOIN r ON r.unit_id = u.id ORDER BY r.n / p.n DESC`)
    const tanpaKategori = (kecamatan: string) => semua.filter((u) => u[1] === kecamatan).slice(0, 3).map(([nama, , ...angka]) => [nama, ...angka])
    expect(tanpaKategori('false')).toEqual([
      ['Diskominfo', '6930401083.00', '3470376609.00', '50.07'],
      ['BKPSDM', '4437208145.00', '2027671376.00', '45.70'],
      ['RSUD AU', '40738842892.00', '17010063268.00', '41.75'],
    ])
    expect(tanpaKategori('true')).toEqual([
      ['Kec. Belalau', '652125600.00', '251884280.00', '38.63'],
      ['Kec. Kebun Tebu', '591820000.00', '225043200.00', '38.03'],
      ['Kec. Batu Ketulis', '615081400.00', '232060200.00', '37.73'],
    ])
  })

  test('sub-kegiatan and their physical bins in July', async () => {
    const bin = await baris(`
      WITH p AS (SELECT b.sub_kegiatan_id s FROM pagu JOIN baris b ON b.id = baris_id WHERE apbd_versi_id = apbd_versi_pada(2023, 7) GROUP BY 1 HAVING sum(nilai) > 0),
      f AS (SELECT DISTINCT ON (sub_kegiatan_id) sub_kegiatan_id s, persen FROM realisasi_fisik WHERE bulan <= 7 ORDER BY 1, bulan DESC)
      SELECT count(*), count(*) FILTER (WHERE persen = 0), count(*) FILTER (WHERE persen > 0 AND persen <= 50),
        count(*) FILTER (WHERE persen > 50 AND persen <= 75), count(*) FILTER (WHERE persen > 75) FROM p LEFT JOIN f USING (s)`)
    expect(bin[0]).toEqual(['1673', '280', '495', '546', '352'])
    expect(await satu(`SELECT count(*) FROM (SELECT b.sub_kegiatan_id FROM pagu JOIN baris b ON b.id = baris_id
      WHERE apbd_versi_id = apbd_versi_pada(2023, 6) GROUP BY 1 HAVING sum(nilai) = 0) x`)).toBe('1')
  })

  test('DAK Fisik: printed total and bidang, very low in June, 27 % in July', async () => {
    const bidang = await baris(`SELECT d.bidang_dak, round(sum(nilai) / 1e6) FROM pagu JOIN baris b ON b.id = baris_id JOIN sumber_dana d ON d.id = b.sumber_dana_id
      WHERE apbd_versi_id = apbd_versi_pada(2023, 6) AND d.kelompok = 'DAK_FISIK' GROUP BY 1 ORDER BY 2 DESC`)
    expect(bidang).toEqual([
      ['Jalan', '30942'], ['Industri Kecil dan Menengah', '10104'], ['Pendidikan SD', '4328'], ['Pendidikan SMP', '3530'],
      ['Pariwisata', '2319'], ['Lingkungan Hidup', '1733'], ['Pendidikan PAUD', '1063'], ['Kesehatan - Pengendalian Penyakit', '363'],
    ])
    const total = (bulan: number) => baris(`SELECT sum(p.nilai), round(sum(r.n) / sum(p.nilai) * 100) FROM pagu p JOIN baris b ON b.id = p.baris_id
      JOIN sumber_dana d ON d.id = b.sumber_dana_id LEFT JOIN (SELECT baris_id, sum(nilai + koreksi) n FROM realisasi WHERE bulan <= $1 GROUP BY 1) r ON r.baris_id = b.id
      WHERE apbd_versi_id = apbd_versi_pada(2023, $1) AND d.kelompok = 'DAK_FISIK'`, [bulan])
    expect((await total(6))[0]).toEqual(['54382467276.00', '7'])
    expect((await total(7))[0]).toEqual(['54382467276.00', '27'])
  })

  test('shares of the RAPBD: operasi, modal, BTT, transfer', async () => {
    const bagian = await baris(`SELECT k.kelompok_kode, round(sum(nilai) / 1e9 * 969.1 / 984.959704911, 1) FROM pagu JOIN baris b ON b.id = baris_id JOIN rekening k ON k.kode = b.rekening_kode
      WHERE apbd_versi_id = apbd_versi_pada(2023, 6) GROUP BY 1 ORDER BY 1`)
    expect(bagian).toEqual([['5.1', '699.1'], ['5.2', '97.3'], ['5.3', '3.5'], ['5.4', '169.2']])
  })

  test('July: the highest and the lowest dinas as published, and one of them explains 18,9 % of the net gap', async () => {
    const semua = await baris(`
      WITH k AS (SELECT unit_id, sum(nilai) n FROM anggaran_kas JOIN baris b ON b.id = baris_id WHERE kas_versi_id = kas_versi_pada(2023, 7) AND bulan <= 7 GROUP BY 1),
      r AS (SELECT unit_id, sum(nilai + koreksi) n FROM realisasi x JOIN baris b ON b.id = baris_id WHERE x.tahun = 2023 AND bulan <= 7 GROUP BY 1),
      g AS (SELECT unit_id, k.n - r.n AS n FROM k JOIN r USING (unit_id))
      SELECT u.nama_singkat, k.n, r.n, round(r.n / k.n * 100, 2), round(g.n / (SELECT sum(n) FROM g) * 100, 1)
      FROM g JOIN k USING (unit_id) JOIN r USING (unit_id) JOIN unit_pada('2023-07-31') u ON u.id = g.unit_id WHERE u.kategori = 'DINAS' ORDER BY r.n / k.n DESC`)
    expect(semua[0]).toEqual(['Dinsos', '2780064146.10', '2752216282.00', '99.00', '0.0'])
    expect(semua.at(-1)).toEqual(['DPUPR', '54985524270.00', '12606851234.00', '22.93', '18.9'])
  })
})

describe('what holds for the sample as a whole', () => {
  test('no line is spent beyond its pagu, at any month, in any year; nothing is negative', async () => {
    expect(await satu(`
      WITH r AS (SELECT tahun, baris_id, bulan, sum(sum(nilai + koreksi)) OVER (PARTITION BY baris_id ORDER BY bulan) n FROM realisasi GROUP BY 1, 2, 3)
      SELECT count(*) FROM r LEFT JOIN pagu p ON p.baris_id = r.baris_id AND p.apbd_versi_id = apbd_versi_pada(r.tahun, r.bulan) WHERE r.n > coalesce(p.nilai, 0)`)).toBe('0')
    expect(await satu('SELECT count(*) FROM realisasi WHERE nilai + koreksi < 0')).toBe('0')
  })

  test('anggaran kas adds up to the pagu but on a few lines', async () => {
    expect(await satu(`
      SELECT count(*) FROM pagu p JOIN kas_versi v ON v.apbd_versi_id = p.apbd_versi_id
      LEFT JOIN (SELECT kas_versi_id, baris_id, sum(nilai) n FROM anggaran_kas GROUP BY 1, 2) k ON k.kas_versi_id = v.id AND k.baris_id = p.baris_id
      WHERE p.nilai <> coalesce(k.n, 0)`)).toBe('8')
  })

  test('physical progress goes back only where it was corrected, and money without physical progress is rare', async () => {
    expect(await baris(`
      SELECT count(*), count(*) FILTER (WHERE alasan_koreksi IS NOT NULL) FROM (
        SELECT persen, alasan_koreksi, lag(persen) OVER (PARTITION BY sub_kegiatan_id ORDER BY bulan) AS lalu FROM realisasi_fisik) x WHERE persen < lalu`)).toEqual([['5', '5']])
    expect(await satu(`
      SELECT count(*) FROM (SELECT DISTINCT ON (sub_kegiatan_id) sub_kegiatan_id, persen FROM realisasi_fisik WHERE bulan <= 7 ORDER BY 1, bulan DESC) f
      JOIN (SELECT b.sub_kegiatan_id FROM realisasi x JOIN baris b ON b.id = x.baris_id WHERE x.tahun = 2023 GROUP BY 1) r USING (sub_kegiatan_id) WHERE persen = 0`)).toBe('15')
  })

  test('entries stand only in months with a report, by the unit that reported', async () => {
    expect(await satu(`SELECT count(*) FROM realisasi x JOIN baris b ON b.id = x.baris_id
      LEFT JOIN laporan l ON l.tahun = x.tahun AND l.bulan = x.bulan AND l.unit_id = b.unit_id WHERE l.id IS NULL`)).toBe('0')
    expect(await satu(`SELECT count(*) FROM realisasi_fisik x JOIN sub_kegiatan s ON s.id = x.sub_kegiatan_id
      LEFT JOIN laporan l ON l.tahun = s.tahun AND l.bulan = x.bulan AND l.unit_id = s.unit_id WHERE l.id IS NULL`)).toBe('0')
  })

  test('every foreign key holds, every sum of units is kept', async () => {
    const kunci = await baris("SELECT conrelid::regclass, conname FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace")
    for (const [tabel, nama] of kunci) {
      const definisi = await satu('SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = $1 AND conrelid = $2::regclass', [nama, tabel])
      await client.query(`ALTER TABLE ${tabel} DROP CONSTRAINT ${nama}; ALTER TABLE ${tabel} ADD CONSTRAINT ${nama} ${definisi}`)
    }
    expect(kunci.length).toBeGreaterThan(20)
    expect(await satu("SELECT sum(pagu) FROM rekap_pokok WHERE tahun = 2023 AND dim = 'unit' AND bulan = 6 AND apbd_versi_id = apbd_versi_pada(2023, 6)")).toBe('984959704911.00')
    expect(await satu('SELECT bool_or(pokok OR kas OR realisasi) FROM rekap_unit')).toBe('false')
  })

  test('triggers are on again, and the trail has one line per table', async () => {
    expect(await satu("SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'D'")).toBe('0')
    expect(await satu("SELECT count(*) FROM jejak WHERE pelaku = 'sistem:contoh'")).toBe('60')
    await expect(client.query('UPDATE realisasi SET nilai = nilai + 1 WHERE tahun = 2023 AND bulan = 1')).rejects.toThrow(/tanpa pelaku|tidak terbuka/)
  })

  test('months: 2022 closed, 2023 to June closed, July open, 2024 empty; one unit renamed', async () => {
    expect(await baris("SELECT tahun, status, count(*) FROM periode GROUP BY 1, 2 ORDER BY 1, 2")).toEqual([
      ['2022', 'TERKUNCI', '12'], ['2023', 'BELUM_DIBUKA', '5'], ['2023', 'TERBUKA', '1'], ['2023', 'TERKUNCI', '6'], ['2024', 'BELUM_DIBUKA', '1'],
    ])
    expect(await satu('SELECT count(*) FROM sub_kegiatan WHERE tahun = 2024')).toBe('0')
    expect(await satu('SELECT count(*) FROM (SELECT unit_id FROM unit_masa GROUP BY 1 HAVING count(*) > 1) x')).toBe('1')
  })

  test('a second load is refused and leaves everything as it was', async () => {
    await expect(loadSample(url)).rejects.toThrow('hanya dimuat ke database yang kosong')
    expect(await satu('SELECT count(*) FROM tahun_anggaran')).toBe('3')
  })
})

test('reference data loads alone, once, and refuses no later sample', async () => {
  const db = await createTestDatabase()
  await loadAcuan(db.connectionString)
  await loadAcuan(db.connectionString)
  const lain = new pg.Client({ connectionString: db.connectionString })
  await lain.connect()
  const { rows } = await lain.query("SELECT (SELECT count(*)::int FROM kategori_kendala) AS kategori, (SELECT count(*)::int FROM tahun_anggaran) AS tahun, (SELECT count(*)::int FROM jejak) AS jejak, (SELECT count(*)::int FROM nomenklatur WHERE induk_id IS NULL AND tingkat <> 'URUSAN') AS lepas")
  await lain.end()
  expect(rows).toEqual([{ kategori: 20, tahun: 0, jejak: 4, lepas: 0 }])
})
