import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { selTempelan, teksBerkas } from '@/lib/lapor/daerah/impor/buku'
import { pratinjauDaerah } from '@/lib/lapor/daerah/impor/pratinjau'
import { terapkanDaerah } from '@/lib/lapor/daerah/mutations'
import { skemaLihatDaerah, skemaTerapDaerah } from '@/lib/lapor/daerah/schema'
import { PER_BANDING } from '@/lib/lihat/banding/constants'
import { loadDataDaerah, panelDaerah } from '@/lib/lihat/daerah/loaders'
import type { Panel, Sel } from '@/lib/lihat/panel/types'
import { queryPosisi } from '@/lib/posisi/data'
import type { ParamPosisi } from '@/lib/posisi/types'
import { loadPanelDua } from '@/lib/rakor/banding/loaders'
import { loadHalamanDua } from '@/lib/rakor/banding/loaders-dua'
import { UKUR } from '@/lib/realisasi/banding/urai'
import { cariCacat } from '@/lib/realisasi/daerah/cacat'
import { jumlah, NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase, sebagaiLayanan, scopeUji } from '@/tests/support/lingkungan'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'

// Two sides on the sample year, as its loaders give them to readers of all units and of one; and lists of other regencies.
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))
const orang = (peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id: 'uji', peran, unitIds }) as unknown as Pengguna
const ANALIS = orang('ANALIS')
const sebagai = (pengguna: Pengguna): void => { pembaca.kini = pengguna }

let admin: pg.Client
let layanan: pg.Client
let [unitA, unitB] = [0, 0]
beforeAll(async () => {
  const { connectionString } = await createSampleDatabase()
  pakaiDatabase(connectionString)
  admin = new pg.Client({ connectionString })
  layanan = new pg.Client({ connectionString: sebagaiLayanan(connectionString) })
  await Promise.all([admin.connect(), layanan.connect()])
  const { rows } = await admin.query<{ unit_id: number }>('SELECT unit_id FROM baris JOIN pagu ON baris_id = baris.id WHERE baris.tahun = 2023 GROUP BY 1 ORDER BY sum(nilai) DESC LIMIT 2')
  ;[unitA, unitB] = [pasti(rows[0]).unit_id, pasti(rows[1]).unit_id]
  sebagai(ANALIS)
})
afterAll(async () => {
  await Promise.all([admin.end(), layanan.end()])
  await prisma().$disconnect()
})

const sisi = (kiri: string, tahunKiri: number, bulanKiri: number, kanan: string, tahunKanan: number, bulanKanan: number): Record<string, string> =>
  ({ kiri, kiriTahun: String(tahunKiri), kiriBulan: String(bulanKiri), kanan, kananTahun: String(tahunKanan), kananBulan: String(bulanKanan) })
const panelDari = async (cari: Record<string, string>): Promise<Panel[]> => (await loadPanelDua(cari)).panel
const satu = (panel: readonly Panel[], kunci: string): Panel => pasti(panel.find((item) => item.kunci === kunci))
const uang = (sel: Sel | undefined): Sen => sen(sel?.jenis === 'rupiah' ? sel.nilai ?? 0n : 0n)
const kolom = ({ tabel }: Panel, nama: string): Sen => jumlah(tabel.baris.map(({ sel }) => uang(sel[nama])))
const utuh = async (param: Omit<ParamPosisi, 'per'>) => pasti((await queryPosisi(scopeUji('*'), { ...param, per: 'kabupaten' }))[0])

describe('what explains a difference', () => {
  const PASANGAN = () => [
    ['two months', sisi('kabupaten', 2023, 5, 'kabupaten', 2023, 6)], ['two years', sisi('kabupaten', 2022, 6, 'kabupaten', 2023, 6)],
    ['two units', sisi(`unit-${unitA}`, 2023, 6, `unit-${unitB}`, 2023, 6)], ['a category and another', sisi('kategori-DINAS', 2023, 6, 'kategori-KECAMATAN', 2023, 6)],
    ['a unit and the whole', sisi(`unit-${unitA}`, 2023, 6, 'kabupaten', 2023, 6)],
  ] as const
  test.each(['two months', 'two years', 'two units', 'a category and another', 'a unit and the whole'])('of %s sums to it exactly, by every parting and measure', async (nama) => {
    const cari = pasti(PASANGAN().find(([satunya]) => satunya === nama))[1]
    const filter = (lingkup: string) => (lingkup.startsWith('unit-') ? { unitIds: [Number(lingkup.slice(5))] } : lingkup.startsWith('kategori-') ? { kategori: lingkup.slice(9) as 'DINAS' } : {})
    const [kiri, kanan] = await Promise.all((['kiri', 'kanan'] as const).map((apa) => utuh({ tahun: Number(cari[`${apa}Tahun`]), bulan: Number(cari[`${apa}Bulan`]), versi: 'berlaku', filter: filter(cari[apa] ?? '') })))
    for (const per of PER_BANDING) {
      for (const ukur of per === 'subKegiatan' && nama === 'two months' ? UKUR : (['realisasi'] as const)) {
        const panel = await panelDari({ ...cari, per, ukur })
        // of the file's two thousand rows the sums are enough
        if (per !== 'subKegiatan') panel.forEach(periksaPanel)
        const beda = sen((pasti(kanan)[ukur] ?? NOL) - (pasti(kiri)[ukur] ?? NOL))
        expect([kolom(satu(panel, 'banding-urai'), 'beda'), uang(satu(panel, 'banding-urai').tabel.jumlah?.sel.beda), kolom(satu(panel, 'banding-keadaan'), 'beda')], `${per} ${ukur}`).toEqual([beda, beda, beda])
        expect(satu(panel, 'banding-urai').bacaan).toContain('berjumlah tepat')
      }
    }
  })

  test('of murni and the version after it names what is new and gone, and a row leads to its entries', async () => {
    const { rows } = await admin.query<{ urutan: number }>('SELECT urutan FROM apbd_versi WHERE tahun = 2023 ORDER BY urutan')
    const akhir = pasti(rows.at(-1)).urutan
    expect(akhir).toBeGreaterThan(0)
    const panel = await panelDari({ ...sisi('kabupaten', 2023, 12, 'kabupaten', 2023, 12), kiriVersi: '0', kananVersi: String(akhir), ukur: 'pagu', per: 'subKegiatan' })
    const urai = satu(panel, 'banding-urai')
    const { rows: acuan } = await admin.query<{ keadaan: string; n: number; beda: string }>(`
      WITH p AS (SELECT b.sub_kegiatan_id AS s, sum(nilai) FILTER (WHERE a.urutan = 0) AS dulu, sum(nilai) FILTER (WHERE a.urutan = $1) AS kini
        FROM pagu JOIN baris b ON b.id = baris_id JOIN apbd_versi a ON a.id = apbd_versi_id WHERE b.tahun = 2023 GROUP BY 1)
      SELECT CASE WHEN coalesce(dulu, 0) = 0 THEN 'Baru' WHEN coalesce(kini, 0) = 0 THEN 'Hilang' WHEN kini > dulu THEN 'Naik' WHEN kini < dulu THEN 'Turun' ELSE 'Tetap' END AS keadaan,
        count(*)::int AS n, sum(coalesce(kini, 0) - coalesce(dulu, 0))::text AS beda FROM p WHERE coalesce(dulu, 0) <> 0 OR coalesce(kini, 0) <> 0 GROUP BY 1 ORDER BY 1`, [akhir])
    const dihitung = acuan.map(({ keadaan }) => {
      const milik = urai.tabel.baris.filter(({ sel }) => sel.keadaan?.jenis === 'teks' && sel.keadaan.nilai === keadaan)
      return [keadaan, milik.length, jumlah(milik.map(({ sel }) => uang(sel.beda)))]
    })
    expect(dihitung).toEqual(acuan.map(({ keadaan, n, beda }) => [keadaan, n, BigInt(beda.replace('.', ''))]))
    expect(urai.tabel.baris[0]?.href).toMatch(/^\/perangkat-daerah\/\d+\/sub-kegiatan\/\d+\?tahun=2023&bulan=12&versi=\d+$/)
  })
})

describe('a unit that was founded in the year', () => {
  test('can stand beside the month in which it had no name yet', async () => {
    const ubah = (sql: string) => admin.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`)
    const { rows: [masa] } = await admin.query<{ id: number; mulai: string; sampai: string | null; nama: string }>('SELECT id, berlaku_mulai::text AS mulai, berlaku_sampai::text AS sampai, nama FROM unit_masa WHERE unit_id = $1 ORDER BY berlaku_mulai DESC LIMIT 1', [unitA])
    const { id, mulai, nama } = pasti(masa)
    await ubah(`DELETE FROM unit_masa WHERE unit_id = ${unitA} AND id <> ${id}; UPDATE unit_masa SET berlaku_mulai = '2023-06-01', berlaku_sampai = NULL WHERE id = ${id}`)
    try {
      sebagai(orang('OPERATOR', [unitA]))
      const { data } = await loadHalamanDua({ kananTahun: '2023', kananBulan: '6' }, [unitA])
      expect([data?.kiri.nama, data?.kiri.bulan]).toEqual([nama, 5])
    } finally {
      sebagai(ANALIS)
      await ubah(`UPDATE unit_masa SET berlaku_mulai = '${mulai}' WHERE id = ${id}`)
    }
  })
})

describe('whose figures', () => {
  test('somebody of a unit holds her own against herself, and nobody else', async () => {
    sebagai(orang('OPERATOR', [unitA]))
    const { data, pintasan, beku } = await loadHalamanDua({}, [unitA])
    expect([data?.kiri.lingkup, data?.kanan.lingkup, data?.per, beku]).toEqual([{ jenis: 'unit', unitId: unitA }, { jenis: 'unit', unitId: unitA }, 'program', []])
    expect(pintasan.map(({ kunci }) => kunci)).not.toContain('unit')
    for (const cari of [{ kiri: `unit-${unitB}` }, { kanan: `unit-${unitB}` }, { kiri: 'kategori-DINAS' }, { kiri: 'beku-1-1' }]) await expect(loadPanelDua(cari), JSON.stringify(cari)).rejects.toThrow()
    // of two units her whole is their sum
    sebagai(orang('OPERATOR', [unitA, unitB]))
    const dua = await loadHalamanDua({ kananTahun: '2023', kananBulan: '6' }, [])
    expect(dua.data?.kanan.capaian.posisi.pagu).toBe((await utuh({ tahun: 2023, bulan: 6, versi: 'berlaku', filter: { unitIds: [unitA, unitB] } })).pagu)
    expect(dua.data?.kanan.nama).toBe('Unit saya')
    sebagai(ANALIS)
  })

  test('a year that is not there is not another one', async () => {
    await expect(loadPanelDua({ kiriTahun: '2031', kanan: 'kabupaten' })).rejects.toThrow()
    const { data } = await loadHalamanDua({ kanan: "unit-1'--", kananBulan: '13', per: 'desa', ukur: 'x', kananTahun: '2023' }, [])
    expect([data?.kanan.lingkup.jenis, data?.per, data?.ukur]).toEqual(['kabupaten', 'unit', 'realisasi'])
  })
})

describe('other regencies', () => {
  const muat = async () => loadDataDaerah(await loadPeriode({ tahun: '2023', bulan: '6' }))
  const KEPALA = ['Kode Kemendagri', 'Kode BPS', 'Nama', 'Tahun', 'Bulan', 'Pagu', 'Realisasi', 'Persen', 'Sumber', 'Tanggal diambil']
  const tabel = (...baris: string[][]): string => [KEPALA, ...baris].map((sel) => sel.join('\t')).join('\n')
  const lihat = (teks: string, lain: Record<string, string> = {}) => pratinjauDaerah(prisma(), skemaLihatDaerah.parse({ teks, ...lain }))
  const simpan = async (teks: string, lain: Record<string, string> = {}) =>
    terapkanDaerah(scopeKantor(ANALIS), skemaTerapDaerah.parse({ teks, tanda: (await lihat(teks)).tanda, ...lain }), await selTempelan(teks))

  test('of the sample: each planted flaw is found once, none beside them, and the place is among those that can be compared', async () => {
    const data = await muat()
    expect(data.daerah.flatMap((satunya) => cariCacat(satunya.angka).map(({ bulan, jenis }) => `${satunya.nama.slice(-1)} ${bulan} ${jenis}`))).toEqual([
      'B 4 SAMA', 'C 5 TURUN', 'D 2 DIUBAH', 'E 6 BERTENTANGAN', 'F 3 HILANG', 'G 5 PAGU_BERUBAH', 'H 6 LEWAT_PAGU',
    ])
    const panel = panelDaerah(data)
    panel.forEach(periksaPanel)
    const [urutan] = panel
    expect(pasti(urutan).judul).toMatch(/^Kabupaten Lampung Barat urutan \d dari 7 dengan/)
    expect(pasti(urutan).bacaan).toContain('6 dari 8 daerah lain punya data Juni 2023')
  })

  test('a list is proven by code and name, and what contradicts is refused at its row', async () => {
    const { rencana } = await lihat(tabel(
      ['18.04', '1801', 'Kabupaten Lampung Barat', '2023', 'Januari', '1.000.000.000', '50.000.000', '5,00', 'Portal', '14/02/2023'],
      ['', '1804', 'Kab. Lampung Barat', '2023', '2', '', '', '9', 'Portal', '14/03/2023'],
      ['18.04', '1804', 'Lampung Barat', '2023', '3', '', '', '9', 'Portal', '14/04/2023'],
      ['98.1', '', 'Kabupaten Uji', '2023', '3', '', '', '9', 'Portal', '14/04/2023'],
      ['99.01', '', 'Kabupaten Lain Nama', '2023', '3', '', '', '9', 'Portal', '14/04/2023'],
      ['98.02', '', 'Kabupaten Contoh A', '2023', '3', '', '', '9', 'Portal', '14/04/2023'],
      ['98.03', '', 'Kabupaten Uji', '2023', '13', '', '', 'banyak', 'Portal', '1/1/2099'],
    ))
    expect(rencana.baris.map(({ keadaan }) => keadaan)).toEqual(['BARU', ...Array.from({ length: 6 }, () => 'SALAH')])
    expect(rencana.baris.flatMap(({ salah }) => salah).join('\n')).toMatch(/BPS 1804 adalah Lampung Timur[^]*kode pada baris ini menunjuk daerah lain[^]*Nol di belakangnya hilang[^]*tercatat sebagai Kabupaten Contoh A[^]*dengan kode lain[^]*Bulan "13"/)
    expect(rencana.baris.at(-1)?.salah).toHaveLength(3)
  })

  test('is written once; a month told again stands beside what was told before; nothing is ever changed', async () => {
    const baris = ['98.07', '', 'Kabupaten Uji Satu', '2023', '1', '2.000.000.000', '100.000.000', '', 'Portal', '14/02/2023']
    const teks = tabel(baris)
    expect(await simpan(teks)).toEqual({ angka: 1, daerah: 1, ditinggalkan: 0 })
    expect(await simpan(teks)).toEqual({ angka: 0, daerah: 0, ditinggalkan: 0 })
    // from a workbook, whose code is a number, with the other book's code beside it
    const isi = await writeBuku({ judul: 'Uji', lembar: [{ nama: 'Data', kolom: KEPALA.map(() => ({ lebar: 20 })), baris: [KEPALA.map((kata) => ({ isi: kata })), [98.07, '9807', 'KAB. UJI SATU', 2023, 'Januari', 2_000_000_000, 130_000_000, null, 'Portal', '20/06/2023'].map((sel) => ({ isi: sel }))] }] })
    const dariBuku = await teksBerkas(new Uint8Array(isi), 'daerah.xlsx')
    expect((await lihat(dariBuku)).rencana.jumlah).toEqual({ BARU: 0, SAJI_ULANG: 1, SAMA: 0, SALAH: 0 })
    expect(await simpan(dariBuku)).toMatchObject({ angka: 1, daerah: 0 })
    const milik = pasti((await muat()).daerah.find(({ nama }) => nama === 'Kabupaten Uji Satu'))
    expect([milik.kodeBps, milik.angka.map(({ realisasi, diambil }) => [realisasi, diambil])]).toEqual(['9807', [[10_000_000_000n, '2023-02-14'], [13_000_000_000n, '2023-06-20']]])
    expect(cariCacat(milik.angka).map(({ jenis }) => jenis)).toEqual(['DIUBAH'])
    // what was looked at is what is saved
    const basi = skemaTerapDaerah.parse({ teks: tabel([...baris.slice(0, 4), '2', ...baris.slice(5, 9), '14/03/2023']), tanda: 'lain' })
    await expect(terapkanDaerah(scopeKantor(ANALIS), basi, await selTempelan(basi.teks))).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    const campur = tabel([...baris.slice(0, 4), '3', ...baris.slice(5, 9), '14/04/2023'], ['', '', 'X', '2023', '1', '', '', '1', 'Portal', '14/02/2023'])
    await expect(simpan(campur)).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await simpan(campur, { paham: 'ya' })).toEqual({ angka: 1, daerah: 0, ditinggalkan: 1 })
  })

  test('a bare 0,3828 is proven by the rupiah beside it, or asked for the whole list; nothing is saved before', async () => {
    const sel = (bulan: string, persen: string, pagu = '', realisasi = '', nama = 'Kabupaten Uji Pecahan', kode = '98.11') => [kode, '', nama, '2023', bulan, pagu, realisasi, persen, 'Portal', `14/0${Number(bulan) + 1}/2023`]
    const persen = async (teks: string, lain: Record<string, string> = {}) => (await lihat(teks, lain)).rencana.baris.map((satu) => satu.persen ?? satu.salah.join())
    // proven: the rupiah of one row speak for the list
    expect(await persen(tabel(sel('1', '0,0512', '1.000.000.000', '51.200.000'), sel('2', '0,3828'), sel('3', '1,02')))).toEqual([512, 3828, 10_200])
    expect(await persen(tabel(sel('1', '0,51', '1.000.000.000', '5.100.000'), sel('2', '0,9')))).toEqual([51, 90])
    // proven by a number that no fraction reaches; a fraction of many digits among points is nobody's guess
    expect(await persen(tabel(sel('1', '0,38'), sel('2', '38,28'), sel('3', '0,3828'), sel('4', '0,38%')))).toEqual([38, 3828, expect.stringContaining('0,38% atau 38,28%'), 38])
    // asked: without rupiah, and where rupiah contradict each other
    const teks = tabel(sel('1', '0,0512'), sel('2', '0,3828'))
    const { skala, sidikTeks } = await lihat(teks)
    expect(skala.tanya).toMatchObject({ dijawab: false, pecahan: expect.stringContaining('0,0512 dibaca 5,12%'), poin: expect.stringContaining('0,0512 dibaca 0,05%') })
    await expect(simpan(teks)).rejects.toMatchObject({ kode: 'ISIAN_SALAH', message: expect.stringContaining('pecahan atau persen') })
    expect(await persen(teks, { skala: 'pecahan', skalaUntuk: sidikTeks })).toEqual([512, 3828])
    expect(await persen(teks, { skala: 'poin', skalaUntuk: sidikTeks })).toEqual([5, 38])
    const campur = tabel(sel('1', '0,05', '1.000.000.000', '50.000.000'), sel('2', '0,50', '1.000.000.000', '5.000.000'))
    const dua = await lihat(campur)
    expect(dua.skala.tanya?.uraian).toMatch(/baris 2 menunjuk pecahan, sedangkan baris 3 menunjuk persen/)
    expect(await persen(campur, { skala: 'pecahan', skalaUntuk: dua.sidikTeks })).toEqual([500, expect.stringContaining('dibaca 50%, sedangkan rupiahnya 0,5%')])
    // an answer belongs to its list
    expect((await lihat(teks, { skala: 'pecahan', skalaUntuk: dua.sidikTeks })).skala.tanya?.dijawab).toBe(false)
    // a workbook whose cells are no percentages keeps their digits
    const isi = await writeBuku({ judul: 'Uji', lembar: [{ nama: 'Data', kolom: KEPALA.map(() => ({ lebar: 20 })), baris: [KEPALA.map((kata) => ({ isi: kata })), ['98.11', null, 'Kabupaten Uji Pecahan', 2023, 1, null, null, 0.382_812, 'Portal', '14/02/2023'].map((satu) => ({ isi: satu }))] }] })
    const buku = await teksBerkas(new Uint8Array(isi), 'pecahan.xlsx')
    expect(await persen(buku, { skala: 'pecahan', skalaUntuk: (await lihat(buku)).sidikTeks })).toEqual([3828])
    const putusan = await lihat(teks, { skala: 'pecahan', skalaUntuk: sidikTeks })
    expect(await terapkanDaerah(scopeKantor(ANALIS), skemaTerapDaerah.parse({ teks, tanda: putusan.tanda, skala: 'pecahan' }), await selTempelan(teks))).toMatchObject({ angka: 2, daerah: 1 })
  }, 60_000)

  test('is the office\'s: units read and write nothing of it, and the database refuses what slips through', async () => {
    sebagai(orang('OPERATOR', [unitA]))
    await expect(muat()).rejects.toThrow('404')
    sebagai(ANALIS)
    expect(() => scopeKantor(orang('OPERATOR', [unitA]))).toThrow()
    const coba = async (client: pg.Client, lingkup: string, sql: string): Promise<string> => {
      await client.query('BEGIN')
      await client.query(`SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', $1, true), set_config('app.sumber', 'form', true)`, [lingkup])
      const kode = await client.query(sql).then(() => 'lolos', (error: unknown) => String((error as { code?: string }).code))
      await client.query('ROLLBACK')
      return kode
    }
    const sisip = (diambil: string): string => `INSERT INTO daerah_angka (daerah_id, tahun, bulan, persen, sumber, diambil) VALUES (1, 2023, 12, 50, 'Uji', '${diambil}')`
    expect(await coba(layanan, String(unitA), sisip('2023-12-20'))).toBe('RP002')
    expect(await coba(layanan, String(unitA), "INSERT INTO daerah (kode, nama) VALUES ('97.01', 'Kabupaten Penyusup')")).toBe('RP002')
    expect(await coba(layanan, '*', sisip('2099-01-01'))).toBe('RP124')
    expect(await coba(layanan, '*', sisip('2023-11-30'))).toBe('RP124')
    expect(await coba(layanan, '*', "UPDATE daerah SET nama = 'Nama Lain' WHERE id = 1")).toBe('RP124')
    expect(await coba(layanan, '*', 'UPDATE daerah_angka SET persen = 1')).toBe('42501')
    expect(await coba(admin, '*', 'UPDATE daerah_angka SET persen = 1')).toBe('RP005')
    expect(await coba(admin, '*', 'DELETE FROM daerah WHERE id = 1')).toBe('RP124')
    expect(await coba(layanan, '*', sisip('2023-12-20'))).toBe('lolos')
  })
})
