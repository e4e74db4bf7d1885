import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeBaca, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { queryPosisi } from '@/lib/posisi/data'
import { periksaTerbuka } from '@/lib/lihat/periksa/data-terbuka'
import { BAHAN } from '@/lib/lihat/halaman/loaders'
import { loadDataRingkasan } from '@/lib/lihat/ringkasan/loaders'
import { KUNCI_PERIODE } from '@/lib/rakor/bekuan/constants'
import { sidikSeluruh, susunBahan } from '@/lib/rakor/bekuan/sidik'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { queryBerkasTerbuka, queryKeadaanTerbuka, queryLanjutan, queryOrang } from '@/lib/rakor/terbuka/data'
import { DATASET } from '@/lib/rakor/terbuka/dataset/daftar'
import type { Indeks } from '@/lib/rakor/terbuka/dataset/susun'
import { loadHalamanTerbuka, loadTerbukaAda } from '@/lib/rakor/terbuka/loaders'
import { aturTerbuka, tarikTerbuka, terbitkanTerbuka } from '@/lib/rakor/terbuka/mutations'
import { bacaCsv } from '@/lib/rakor/terbuka/saji/baca-csv'
import { tulisUnduhan } from '@/lib/rakor/terbuka/saji/data-unduhan'
import { lupakanKeadaan } from '@/lib/rakor/terbuka/saji/keadaan'
import { lupakanLaju } from '@/lib/rakor/terbuka/saji/laju'
import { senToText } from '@/lib/realisasi/rupiah'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, sebagaiLayanan } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { buka, minta, periksaJson, sebab } from '@/tests/support/terbuka'

const orang = (peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id: 'uji', peran, unitIds }) as unknown as Pengguna
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))
const ANALIS = orang('ANALIS')
const kantor = scopeKantor(ANALIS)
const BULAN = { asal: 'PERIODE', tahun: 2023, bulan: 6, apbdUrutan: null } as const
const SATU = '/terbuka/2023/6/1'

let db: TestDatabase
let admin: pg.Client
let layanan: pg.Client
const setel = async (menyala: boolean): Promise<void> => {
  const { rows } = await admin.query<{ versi: number }>('SELECT versi FROM terbuka_setelan')
  await aturTerbuka(kantor, { menyala, kontak: 'Kantor uji, Liwa', versi: rows[0]?.versi ?? 0 })
}

beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  pembaca.kini = ANALIS
  admin = await buka(db.connectionString)
  layanan = await buka(sebagaiLayanan(db.connectionString))
})
afterAll(async () => {
  await Promise.all([admin, layanan].map((client) => client.end())).then(() => db.drop())
})

describe('nothing published', () => {
  test('every address is none, the switch on or off, and the sign-in page leads nowhere', async () => {
    for (const menyala of [false, true]) {
      if (menyala) await setel(true)
      for (const jalur of ['/terbuka', SATU, `${SATU}/posisi-unit.csv`, '/terbuka/katalog.json', '/terbuka/daftar', '/terbuka/terbaru/posisi-unit.csv']) expect((await minta(jalur)).status, jalur).toBe(404)
      expect(await loadTerbukaAda()).toBe(false)
      expect((await minta('/robots.txt')).teks).not.toContain('Allow:')
    }
    await setel(false)
  })

  test('only the office publishes: not a unit, not a reader, and the database refuses a unit by itself', async () => {
    await expect(terbitkanTerbuka(scopeBaca(ANALIS), BULAN, 1)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    const { rows: [unit] } = await admin.query<{ id: number }>('SELECT id FROM unit ORDER BY id LIMIT 1')
    await expect(terbitkanTerbuka(scopeUnit(orang('OPERATOR', [pasti(unit).id]), pasti(unit).id, 'tulis'), BULAN, 1)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await layanan.query("SELECT set_config('app.lingkup', '1', false)")
    await expect(layanan.query('UPDATE terbuka_setelan SET menyala = true')).rejects.toMatchObject({ code: 'RP002' })
    await layanan.query("SELECT set_config('app.lingkup', '*', false)")
    pembaca.kini = orang('PIMPINAN')
    await expect(loadHalamanTerbuka(undefined)).rejects.toThrow('404')
    pembaca.kini = ANALIS
  })

  test('a month that is not locked, a version that is not there, a meeting that has not begun are refused', async () => {
    expect(await sebab(terbitkanTerbuka(kantor, { ...BULAN, bulan: 12 }, 1))).toBe('PERIODE_TERTUTUP')
    await expect(terbitkanTerbuka(kantor, { ...BULAN, apbdUrutan: 9 }, 1)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(terbitkanTerbuka(kantor, { asal: 'RAPAT', bekuanId: 99 }, 1)).rejects.toMatchObject({ kode: 'TERBUKA_DITOLAK' })
    expect((await queryKeadaanTerbuka()).terbitan).toHaveLength(0)
  })
})

describe('a month published', () => {
  let indeks: Indeks
  const isi = async (nama: string, urutan = 1): Promise<string> => {
    const { terbitan } = await queryKeadaanTerbuka()
    return pasti((await queryBerkasTerbuka(pasti(terbitan.find((satu) => satu.urutan === urutan)).id, [nama])).get(nama))
  }

  beforeAll(async () => {
    expect(await terbitkanTerbuka(kantor, BULAN, 1)).toMatchObject({ urutan: 1, sudahAda: false })
    indeks = JSON.parse(await isi('indeks.json')) as Indeks
  })

  test('sent twice it is made once; one ahead is refused', async () => {
    expect(await terbitkanTerbuka(kantor, BULAN, 1)).toMatchObject({ urutan: 1, sudahAda: true })
    await expect(terbitkanTerbuka(kantor, BULAN, 3)).rejects.toMatchObject({ kode: 'BERSAMAAN' })
  })

  test('off: still no address; on: the summary, by itself and at its own address', async () => {
    expect((await minta('/terbuka')).status).toBe(404)
    await setel(true)
    expect(await loadTerbukaAda()).toBe(true)
    const { teks, kepala, status } = await minta('/terbuka')
    expect(status).toBe(200)
    expect(teks).toContain((await queryKeadaanTerbuka()).terbitan[0]?.kalimat)
    expect(teks).toContain('DATA CONTOH')
    expect(teks).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(kepala['set-cookie']).toBeUndefined()
    expect((await minta(SATU)).teks).toBe(teks)
  })

  test('figures are those of the one query, grouping by grouping, exactly', async () => {
    const scope = scopeBaca(ANALIS)
    const per = { 'posisi-kabupaten': 'kabupaten', 'posisi-unit': 'unit', 'posisi-kategori': 'kategori', 'posisi-jenis-belanja': 'jenisBelanja', 'posisi-sumber-dana': 'sumberDana', 'posisi-program': 'program', 'posisi-bulan': 'bulan' } as const
    for (const [kunci, cara] of Object.entries(per)) {
      const posisi = await queryPosisi(scope, { tahun: 2023, bulan: 6, versi: 'berlaku', per: cara })
      const rows = bacaCsv(await isi(`${kunci}.csv`))
      const nilai = (daftar: (string | null)[][]): string[] => daftar.map((satu) => satu.join('|')).sort()
      expect(nilai(rows.map((row) => [row.pagu ?? '', row.anggaran_kas ?? '', row.realisasi ?? '', row.realisasi_non_rkud ?? ''])), kunci)
        .toEqual(nilai(posisi.map((satu) => [senToText(satu.pagu), satu.angkas === null ? '' : senToText(satu.angkas), satu.realisasi === null ? '' : senToText(satu.realisasi), satu.realisasi === null ? '' : senToText(satu.nonRkud)])))
    }
  })

  test('each JSON fits its own schema, says what it is, and has the rows of its table', async () => {
    expect(indeks.dataset.map(({ kunci }) => kunci)).toEqual(expect.arrayContaining(['posisi-unit', 'posisi-program', 'dak-fisik', 'selisih-rekonsiliasi']))
    for (const { kunci, jumlahBaris } of indeks.dataset) {
      const json = periksaJson(kunci, await isi(`${kunci}.json`), await isi(`${kunci}.skema.json`), await isi(`${kunci}.csv`))
      expect(json.meta).toMatchObject({ contoh: true, cakupanWilayah: { kodeKemendagri: '18.04', kodeBps: '1801' }, lisensi: { kode: 'CC-BY-4.0' }, kontak: 'Kantor uji, Liwa', jumlahBaris })
      expect(json.data).toHaveLength(jumlahBaris)
      const csv = bacaCsv(await isi(`${kunci}.csv`))
      // a key names one row
      const { kunciBaris } = pasti(DATASET.find((satu) => satu.kunci === kunci))
      expect(new Set(csv.map((row) => kunciBaris.map((nama) => row[nama]).join('|'))).size, kunci).toBe(jumlahBaris)
      expect(csv.every((row) => row.data_contoh === 'true')).toBe(true)
    }
  })

  test('nobody is named in any file or page', async () => {
    const { nama, tanda } = await queryOrang()
    const { rows } = await admin.query<{ isi: string; nama: string }>('SELECT nama, isi FROM terbuka_berkas')
    const halaman = await Promise.all(['/terbuka', '/terbuka/daftar', ...indeks.dataset.map(({ kunci }) => `${SATU}/${kunci}`)].map((jalur) => minta(jalur)))
    expect(nama.length + tanda.length).toBeGreaterThan(50)
    const dicari = [...new Set([...nama.filter((satu) => satu.includes(' ')), ...tanda].map((kata) => kata.toLowerCase()))]
    for (const teks of [...rows.map((row) => row.isi), ...halaman.map((satu) => satu.teks)]) {
      const kecil = teks.toLowerCase()
      expect(dicari.filter((kata) => kecil.includes(kata))).toEqual([])
      expect(teks).not.toMatch(/\b\d{18}\b/)
    }
  })

  test('what names a person is not published', async () => {
    const { rows: [lama] } = await admin.query<{ id: number; nama: string }>("SELECT s.id, s.nama FROM nomenklatur s WHERE s.kode = (SELECT min(kode) FROM nomenklatur WHERE length(kode) = 7) LIMIT 1")
    const { rows: [siapa] } = await admin.query<{ nama: string }>("INSERT INTO pengguna (id, nama, email, username, peran, contoh) VALUES ('orang-uji', 'Puspa Lantana Uji', 'puspa@contoh.invalid', 'puspa.uji', 'PIMPINAN', true) RETURNING nama")
    await admin.query('UPDATE nomenklatur SET nama = $1 WHERE id = $2', [`Program ${pasti(siapa).nama}`, pasti(lama).id])
    await expect(terbitkanTerbuka(kantor, BULAN, 2)).rejects.toMatchObject({ kode: 'TERBUKA_DITOLAK', message: expect.stringMatching(/posisi-program\.csv baris \d+/) as unknown })
    await admin.query('UPDATE nomenklatur SET nama = $1 WHERE id = $2', [pasti(lama).nama, pasti(lama).id])
  })

  test('a file: type, name, any site, no cookie; taken once, the same again is 304; HEAD; packed', async () => {
    const jalur = `${SATU}/posisi-unit.csv`
    const { kepala, status, teks } = await minta(jalur)
    expect(status).toBe(200)
    expect(kepala).toMatchObject({ 'content-type': 'text/csv; charset=utf-8; header=present', 'access-control-allow-origin': '*', 'cache-control': expect.stringContaining('immutable') as unknown, 'x-content-type-options': 'nosniff' })
    expect(kepala['content-disposition']).toContain('DATA-CONTOH-posisi-unit-2023-06-terbitan-1.csv')
    expect(teks.startsWith('tahun,sampai_bulan,terbitan,data_contoh,kode,nama,')).toBe(true)
    expect(await minta(jalur, { punya: pasti(kepala.etag) })).toMatchObject({ status: 304, isi: null })
    expect(await minta(jalur, { metode: 'HEAD' })).toMatchObject({ status: 200, isi: null, kepala: { 'content-length': kepala['content-length'] } })
    const br = await minta(jalur, { terima: 'gzip, deflate, br' })
    expect(br.kepala['content-encoding']).toBe('br')
    expect((br.isi as Buffer).length).toBeLessThan(Buffer.byteLength(teks) / 3)
    expect((await minta(jalur, { terima: 'gzip' })).kepala['content-encoding']).toBe('gzip')
    expect([(await minta(jalur, { metode: 'POST' })).status, (await minta(jalur, { metode: 'OPTIONS' })).kepala['access-control-allow-methods']]).toEqual([405, 'GET, HEAD'])
    expect((await minta('/terbuka/terbaru/posisi-unit.csv')).kepala.location).toBe(jalur)
    await tulisUnduhan()
    const { rows } = await admin.query<{ jumlah: string }>("SELECT sum(jumlah) AS jumlah FROM terbuka_unduhan WHERE nama = 'posisi-unit.csv'")
    expect(rows[0]?.jumlah).toBe('3')
  })

  test('the catalogue names every set with its files and both codes of the place', async () => {
    const { teks, kepala } = await minta('/terbuka/katalog.json')
    expect(kepala['content-type']).toContain('application/ld+json')
    const { 'dcat:dataset': dataset } = JSON.parse(teks) as { 'dcat:dataset': Record<string, unknown>[] }
    expect(dataset).toHaveLength(indeks.dataset.length)
    expect([teks.includes('Kemendagri 18.04'), teks.includes('BPS 1801')]).toEqual([true, true])
    for (const { 'dcat:distribution': berkas } of dataset as { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string }; 'dcat:byteSize': number }[] }[]) {
      for (const satu of berkas) {
        const balas = await minta(satu['dcat:downloadURL']['@id'])
        expect([balas.status, Number(balas.kepala['content-length'])]).toEqual([200, satu['dcat:byteSize']])
      }
    }
    lupakanLaju()
  })

  test('addresses that nobody published are none, whatever they look like', async () => {
    for (const jalur of ['/terbuka/', '/terbuka/2023/6/2', '/terbuka/2023/06/1', '/terbuka/2023/6', `${SATU}/`, `${SATU}/tidak-ada.csv`, `${SATU}/posisi-unit.xlsx`, `${SATU}/posisi-unit.csv/x`, `${SATU}/../1`, `${SATU}/%00`, '/terbuka/terbaru/__proto__', `${SATU}/a'b.csv`]) {
      expect([(await minta(jalur)).status, jalur]).toEqual([jalur === '/terbuka/' ? 200 : 404, jalur])
    }
  })

  test('one address that takes too much waits; another does not', async () => {
    lupakanLaju()
    let status = 200
    for (let i = 0; i < 3_001; i += 1) ({ status } = await minta(`${SATU}/posisi-unit.csv`, { metode: 'HEAD', alamat: '10.9.9.9' }))
    const terlalu = await minta('/terbuka', { alamat: '10.9.9.9' })
    expect([status, terlalu.status, Number(terlalu.kepala['retry-after']) > 0]).toEqual([429, 429, true])
    expect((await minta('/terbuka', { alamat: '10.9.9.10' })).status).toBe(200)
    lupakanLaju()
  })

  test('a later correction changes nothing of what is published; the preview says what it changed', async () => {
    const sebelum = (await minta(`${SATU}/posisi-unit.csv`)).teks
    await admin.query(`SET session_replication_role = replica; UPDATE pagu SET nilai = nilai + 1000 WHERE baris_id = (SELECT id FROM baris WHERE tahun = 2023 ORDER BY id LIMIT 1); SET session_replication_role = DEFAULT`)
    lupakanKeadaan()
    expect((await minta(`${SATU}/posisi-unit.csv`)).teks).toBe(sebelum)
    const pratinjau = pasti((await loadHalamanTerbuka('2023-6')).pratinjau)
    expect(pratinjau).toMatchObject({ urutan: 2, contoh: true, orang: [] })
    expect(pratinjau.perbedaan?.dataset.find(({ kunci }) => kunci === 'posisi-unit')).toEqual({ kunci: 'posisi-unit', tambah: 0, ubah: 1, hilang: 0 })
  })

  test('a newer publication takes its place; the older keeps its address and says so', async () => {
    const lama = (await minta(`${SATU}/posisi-unit.csv`)).teks
    await terbitkanTerbuka(kantor, BULAN, 2)
    expect((await minta('/terbuka/terbaru')).kepala.location).toBe('/terbuka/2023/6/2')
    expect((await minta(SATU)).teks).toContain('terbitan yang lebih baru')
    expect((await minta(`${SATU}/posisi-unit.csv`)).teks).toBe(lama)
    expect((await minta('/terbuka/2023/6/2/posisi-unit.csv')).teks).not.toBe(lama)
  })

  test('each carries the hash of the one before; nothing of it can be changed, added to or deleted', async () => {
    const { rows } = await admin.query<{ sebelum: string; sha256: string; kini: string }>('SELECT sebelum, sha256, terbuka_sha256(id) AS kini FROM terbuka_terbitan ORDER BY id')
    expect(rows[0]?.sebelum).toBe('0'.repeat(64))
    expect(rows[1]?.sebelum).toBe(rows[0]?.sha256)
    for (const { sha256, kini } of rows) expect(kini).toBe(sha256)
    expect((await queryLanjutan(2023, 6)).sebelum).toBe(rows[1]?.sha256)
    for (const sql of ["UPDATE terbuka_terbitan SET kalimat = 'x'", 'DELETE FROM terbuka_terbitan', "UPDATE terbuka_berkas SET isi = 'x'", 'DELETE FROM terbuka_berkas', 'TRUNCATE terbuka_berkas', "INSERT INTO terbuka_berkas (terbitan_id, nama, isi, sha256) SELECT min(id), 'x.csv', '', encode(sha256(''), 'hex') FROM terbuka_terbitan"]) {
      await expect(admin.query(sql), sql).rejects.toMatchObject({ code: expect.stringMatching(/^RP005$/) as unknown })
      await expect(layanan.query(sql), sql).rejects.toThrow()
    }
  })

  test('the check of everything finds a file that was changed around the product', async () => {
    const temuan = async (): Promise<string[]> => (await periksaTerbuka(admin)).map(({ apa }) => apa)
    expect(await temuan()).toEqual([])
    const ubah = (sql: string) => admin.query(`SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`)
    await ubah("UPDATE terbuka_berkas SET isi = isi || ' ', sha256 = encode(sha256(convert_to(isi || ' ', 'UTF8')), 'hex') WHERE nama = 'posisi-unit.csv' AND terbitan_id = (SELECT min(id) FROM terbuka_terbitan)")
    expect(await temuan()).toEqual(['Ada berkas data terbuka yang dihapus, ditambah, atau diganti.'])
    await ubah("UPDATE terbuka_berkas SET isi = left(isi, -1), sha256 = encode(sha256(convert_to(left(isi, -1), 'UTF8')), 'hex') WHERE nama = 'posisi-unit.csv' AND terbitan_id = (SELECT min(id) FROM terbuka_terbitan)")
    expect(await temuan()).toEqual([])
  })

  test('withdrawn: its addresses are gone and say why, the others stand; once and for good', async () => {
    const { terbitan } = await queryKeadaanTerbuka()
    const dua = pasti(terbitan.find(({ urutan }) => urutan === 2))
    await tarikTerbuka(kantor, dua.id, 'Pagu satu unit keliru <b>, terbit ulang.')
    const halaman = await minta('/terbuka/2023/6/2')
    expect([halaman.status, halaman.teks.includes('Pagu satu unit keliru &lt;b&gt;, terbit ulang.')]).toEqual([410, true])
    expect(await minta('/terbuka/2023/6/2/posisi-unit.csv')).toMatchObject({ status: 410, teks: expect.stringContaining('terbit ulang') as unknown })
    expect((await minta('/terbuka/terbaru')).kepala.location).toBe(SATU)
    expect((await minta('/terbuka/daftar')).teks).toContain('terbit ulang')
    await Promise.all([tarikTerbuka(kantor, dua.id, 'Pagu satu unit keliru <b>, terbit ulang.'), expect(tarikTerbuka(kantor, 9_999, 'Tidak ada yang ini')).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })])
    await expect(tarikTerbuka(kantor, dua.id, 'Sekali lagi ditarik')).rejects.toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringContaining('“Pagu satu unit keliru <b>, terbit ulang.”') as unknown })
  })

  test('the frozen position of a meeting that has begun: its own figures, and no set of data that it did not freeze', async () => {
    const periode = await loadPeriode({ tahun: '2023', bulan: '7' })
    const data = await loadDataRingkasan(periode, '2023-08-16')
    const bahan = [susunBahan(KUNCI_PERIODE, 1, periode), susunBahan('ringkasan', pasti(BAHAN.ringkasan).bentuk, data)]
    await admin.query('SET session_replication_role = replica')
    const { rows: [rapat] } = await admin.query<{ id: number }>("INSERT INTO rapat (tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, batas_bulan, keadaan) VALUES (2023, 4, '2023-08-16', '08:00', '12:00', 'Aula', 'Bupati', 7, 'DIBEKUKAN') RETURNING id")
    const { rows: [beku] } = await admin.query<{ id: number }>("INSERT INTO bekuan (rapat_id, tahun, urutan, batas_bulan, dibaca_pada, versi_data, segel_nomor, segel_kepala, bagian, sha256) VALUES ($1, 2023, 1, 7, '2023-08-15T03:00:00Z', 1, 1, '', 2, $2) RETURNING id", [pasti(rapat).id, sidikSeluruh(bahan)])
    const bekuanId = pasti(beku).id
    for (const { kunci, bentuk, isi: teks, sha256 } of bahan) await admin.query('INSERT INTO bekuan_bahan (bekuan_id, kunci, bentuk, isi, sha256) VALUES ($1, $2, $3, $4, $5)', [bekuanId, kunci, bentuk, teks, sha256])
    await admin.query("INSERT INTO penerbitan (tahun, bulan, jumlah_unit, dilaporkan, non_rkud, bkad, toleransi, sidik, diterbitkan_pada) VALUES (2023, 7, 1, 1, 0, 1, 0, 'uji', '2023-08-20T03:00:00Z'); SET session_replication_role = DEFAULT")
    // reconciled after it was frozen: no figures of it are. Not before it has begun: until then another position can take its place
    expect(await sebab(terbitkanTerbuka(kantor, { asal: 'RAPAT', bekuanId }, 1))).toBe('TERBUKA_DITOLAK')
    await admin.query("SET session_replication_role = replica; UPDATE rapat SET keadaan = 'BERLANGSUNG', dimulai_pada = now() WHERE tempat = 'Aula' AND triwulan = 4; SET session_replication_role = DEFAULT")
    expect(await terbitkanTerbuka(kantor, { asal: 'RAPAT', bekuanId }, 1)).toMatchObject({ tahun: 2023, bulan: 7, urutan: 1 })
    const terbitan = pasti((await queryKeadaanTerbuka()).terbitan.find(({ bulan }) => bulan === 7))
    expect(terbitan).toMatchObject({ asal: 'RAPAT', dibacaPada: '2023-08-15T03:00:00Z', rekonsiliasi: false })
    const berkas = await queryBerkasTerbuka(terbitan.id, ['indeks.json', 'posisi-unit.csv', 'posisi-program.csv'])
    expect(berkas.has('posisi-program.csv')).toBe(false)
    expect((JSON.parse(pasti(berkas.get('indeks.json'))) as Indeks).peringatan.join(' ')).toContain('Rakor POP triwulan IV TA 2023')
    expect(bacaCsv(pasti(berkas.get('posisi-unit.csv'))).map(({ pagu }) => pagu)).toEqual(data.unit.map(({ posisi }) => senToText(posisi.pagu)))
    expect([(await minta('/terbuka/2023/7/1/posisi-unit')).status, (await minta('/terbuka/2023/7/1/posisi-program')).status]).toEqual([200, 404])
  })

  test('off again: none of it can be had, at once; a stale switch is refused', async () => {
    await setel(false)
    for (const jalur of ['/terbuka', `${SATU}/posisi-unit.csv`, '/terbuka/2023/6/2']) expect((await minta(jalur)).status).toBe(404)
    await expect(aturTerbuka(kantor, { menyala: true, kontak: 'Kantor lain', versi: 1 })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
  })
})
