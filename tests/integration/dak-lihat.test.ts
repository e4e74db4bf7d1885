import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { loadDakHariUntuk } from '@/lib/lapor/dak/loaders'
import { queryPosisi } from '@/lib/posisi/data'
import { querySerapSumber } from '@/lib/posisi/data-serap'
import { createSampleDatabase, type TestDatabase } from '../support/database'
import { GERBANG_2023, gerbangTerbaca, SALUR_2023, salurTerbaca } from '../support/dak-2023'
import { pakaiDatabase, scopeUji } from '../support/lingkungan'

let db: TestDatabase
let sql: pg.Client
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  sql = new pg.Client({ connectionString: db.connectionString })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await prisma().$disconnect()
  await db.drop()
})

const pada = (hari: string, units: number[] | '*' = '*', tahun = 2023) => loadDakHariUntuk(scopeUji(units), tahun, hari)
const idUnit = async (singkat: string): Promise<number> => (await sql.query<{ unit_id: number }>('SELECT unit_id FROM unit_masa WHERE nama_singkat = $1 LIMIT 1', [singkat])).rows[0]?.unit_id ?? 0

describe('DAK Fisik of the sample year', () => {
  it.each(Object.keys(GERBANG_2023))('gates of %s, per bidang', async (hari) => expect(gerbangTerbaca(await pada(hari))).toEqual(GERBANG_2023[hari]))
  it.each(SALUR_2023)('%s %s: what was published as come', async (hari, bidang, rupiah) => expect(salurTerbaca(await pada(hari), bidang)).toBe(rupiah))

  it('what was spent is the one query\'s, per source and month, and silent where a unit has not reported', async () => {
    const { sumber } = await pada('2023-07-31')
    const serap = await querySerapSumber(2023, sumber.map(({ sumberDana }) => sumberDana.id))
    for (const bulan of [3, 6, 7]) {
      const posisi = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan, versi: 'berlaku', per: 'sumberDana' })
      for (const satu of serap) {
        const acuan = posisi.find(({ kunci }) => kunci === String(satu.sumberDanaId))
        const isi = satu.bulan[bulan - 1]
        expect(isi?.pagu).toBe(acuan?.pagu)
        expect(isi?.realisasi ?? null).toBe(acuan !== undefined && acuan.jumlahUnitMelapor === acuan.jumlahUnit ? acuan.realisasi : null)
      }
    }
    // the unit of IKM has only a draft of July: its June stands, by its name
    const ikm = sumber.find(({ sumberDana }) => sumberDana.kode === '2.2.1.01.03.19')
    expect(ikm).toMatchObject({ bulanSelesai: 7, serap: { bulan: 6 } })
    expect((await pada('2023-10-21')).sumber.every(({ serap: kini }) => kini !== null && kini.bulan <= 7)).toBe(true)
  })

  it('the budget has the ministry\'s allocations, source by source', async () => {
    for (const { pagu, paguApbd } of (await pada('2023-07-12')).sumber) expect(paguApbd).toBe(pagu)
  })

  it('of allocations that share a source nothing spent is told one by one', async () => {
    const { alokasi, sumber } = await pada('2023-10-20')
    const lh = alokasi.filter(({ alokasi: { bidang } }) => bidang === 'Lingkungan Hidup')
    expect(lh.map(({ bersama, keadaan }) => [bersama, keadaan.serap])).toEqual([[true, null], [true, null]])
    expect(sumber.find(({ sumberDana }) => sumberDana.kode === '2.2.1.01.03.31')?.alokasi).toHaveLength(2)
  })

  it('a unit sees its own allocations, another unit none, and the source of its own as a whole', async () => {
    const [dlh, dinkes, camat] = [await idUnit('DLH'), await idUnit('Dinkes'), await idUnit('Kec. Belalau')]
    const milik = await pada('2023-07-12', [dlh])
    expect(milik.alokasi.map(({ alokasi: { bidang, mekanisme } }) => [bidang, mekanisme])).toEqual([['Lingkungan Hidup', 'BERTAHAP'], ['Lingkungan Hidup', 'SEKALIGUS']])
    expect((await pada('2023-07-12', [dinkes])).alokasi.map(({ alokasi: { unit } }) => unit)).toEqual(['Dinkes'])
    expect((await pada('2023-07-12', [camat])).alokasi).toEqual([])
    expect((await pada('2023-07-12', [])).alokasi).toEqual([])
    const seluruh = (await pada('2023-07-12')).sumber.find(({ sumberDana }) => sumberDana.kode === '2.2.1.01.03.31')
    expect(milik.sumber[0]?.serap).toEqual(seluruh?.serap)
  })

  it('a retired allocation stands until its day; a year without rules has no gates', async () => {
    await sql.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
    await sql.query("UPDATE dak_bidang SET ditarik = '2023-08-01', alasan_tarik = 'dialihkan kementerian' WHERE bidang = 'Pariwisata'")
    try {
      expect((await pada('2023-07-31')).alokasi.some(({ alokasi }) => alokasi.bidang === 'Pariwisata')).toBe(true)
      expect((await pada('2023-08-01')).alokasi.some(({ alokasi }) => alokasi.bidang === 'Pariwisata')).toBe(false)
    } finally {
      await sql.query("UPDATE dak_bidang SET ditarik = NULL, alasan_tarik = NULL WHERE bidang = 'Pariwisata'")
    }
    expect(await pada('2022-07-12', '*', 2022)).toMatchObject({ aturan: null, alokasi: [], sumber: [] })
  })
})

describe('what the database refuses', () => {
  const tulis = async (kalimat: string, lingkup = '*') => {
    await sql.query('BEGIN')
    try {
      await sql.query("SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', $1, true), set_config('app.sumber', 'form', true)", [lingkup])
      const { rows } = await sql.query<Record<string, unknown>>(kalimat)
      return rows[0] ?? {}
    } catch (error) {
      return { kode: (error as { code?: string }).code }
    } finally {
      await sql.query('ROLLBACK')
    }
  }
  const catat = (isi: string, bidang = "bidang = 'Jalan'") => `INSERT INTO dak_catatan (bidang_id, unit_id, tahun, jenis, tahap, syarat, nilai, persen, terpenuhi, tanggal, dokumen, keterangan, ganti_id, oleh)
    SELECT b.id, b.unit_id, b.tahun, ${isi} FROM dak_bidang b WHERE b.${bidang} RETURNING oleh`
  it.each([
    ['a record of another unit\'s allocation', catat("'NDK', NULL, NULL, 1, NULL, NULL, '2023-07-01', 'd', NULL, NULL, 'x'"), 'RP002', '9999'],
    ['one of tomorrow', catat("'NDK', NULL, NULL, 1, NULL, NULL, (now() AT TIME ZONE 'Asia/Jakarta')::date + 1, 'd', NULL, NULL, 'x'"), 'RP082', '*'],
    ['sekaligus money of a stepwise allocation', catat("'SALUR', 0, NULL, 1, NULL, NULL, '2023-07-01', 'd', NULL, NULL, 'x'"), 'RP082', '*'],
    ['a correction of something else', catat("'SALUR', 1, NULL, 1, NULL, NULL, '2023-07-01', 'd', NULL, (SELECT min(id) FROM dak_catatan WHERE bidang_id = b.id AND jenis = 'NDK'), 'x'"), 'RP082', '*'],
    ['a correction of another allocation\'s record', catat("'NDK', NULL, NULL, 1, NULL, NULL, '2023-07-01', 'd', NULL, (SELECT min(id) FROM dak_catatan WHERE bidang_id <> b.id AND jenis = 'NDK'), 'x'"), 'RP082', '*'],
    ['a value of no record', catat("'NDK', NULL, NULL, NULL, NULL, NULL, '2023-07-01', 'd', NULL, NULL, 'x'"), '23514', '*'],
    ['NaN', catat("'NDK', NULL, NULL, 'NaN', NULL, NULL, '2023-07-01', 'd', NULL, NULL, 'x'"), '23514', '*'],
    ['a paper of tahap II without its tahap', catat("'SYARAT', NULL, 'LRPD', NULL, NULL, true, '2023-07-01', 'd', NULL, NULL, 'x'"), '23514', '*'],
    ['a changed record', "UPDATE dak_catatan SET nilai = 1 WHERE jenis = 'NDK'", 'RP005', '*'],
    ['an allocation from a unit', "UPDATE dak_bidang SET pagu = 1 WHERE bidang = 'Jalan'", 'RP002', '1'],
    ['another way of payment under records', "UPDATE dak_bidang SET mekanisme = 'SEKALIGUS' WHERE bidang = 'Jalan'", 'RP082', '*'],
    ['deadlines out of order', "UPDATE aturan_dak SET tenggat_dua = '2023-07-01'", '23514', '*'],
  ])('%s', async (_, kalimat, kode, lingkup) => expect(await tulis(kalimat, lingkup)).toEqual({ kode }))
  it('takes a record, signed by who writes it whatever the row says', async () => expect(await tulis(catat("'NDK', NULL, NULL, 1, NULL, NULL, '2023-07-01', 'd', NULL, NULL, 'x'"))).toEqual({ oleh: 'uji' }))
})
