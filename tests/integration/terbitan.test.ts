import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeBaca, scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { loadDraf } from '@/lib/rakor/dokumen/berkas/loaders'
import { loadRapat } from '@/lib/rakor/rapat/loaders'
import { simpanRapat } from '@/lib/rakor/rapat/mutations'
import { simpanTeks } from '@/lib/rakor/naskah/mutations'
import { loadIsiTerbitan, loadTerbitan } from '@/lib/rakor/terbitan/loaders'
import { tambahLuar } from '@/lib/rakor/kehadiran/mutations'
import { tarikTanda, terbitkan } from '@/lib/rakor/terbitan/mutations'
import { simpanKomitmen, simpanPutusan } from '@/lib/lapor/tindak-lanjut/mutations'
import { querySatuRapat } from '@/lib/rakor/rapat/data'
import type { Sen } from '@/lib/realisasi/rupiah'
import { terimaTanda } from '@/lib/rakor/terbitan/unggah'
import { katakanPdf } from '@/tests/support/baca-pdf'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

const kantor = scopeKantor(ANALIS)
let admin: pg.Client
let koneksi: string
let rapatId: number
const surat = (versi: number) => ({ rapatId, dokumen: 'siaran-pers', versi, bekuan: 1 as number | null, terbaru: null as number | null, nomor: '1/UJI', tanggal: '2023-07-12' })
const siaran = async () => pasti((await loadTerbitan(rapatId)).find(({ dokumen }) => dokumen === 'siaran-pers'))
const berkas = async (format: string): Promise<Uint8Array> => (await loadIsiTerbitan(String(rapatId), String((await siaran()).id), { format, tanda: null })).isi
const unggah = async (isi: Uint8Array): Promise<string> => terimaTanda(ANALIS, { rapatId: String(rapatId), terbitanId: String((await siaran()).id), isi })

const SIAPA = "SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'form', true)"
/** Another freezing of a meeting as it is stored, of the same parts as the sample's. */
async function bekukanLagi(milik: number): Promise<void> {
  await admin.query(`BEGIN; ${SIAPA}`)
  await admin.query(`INSERT INTO bekuan (rapat_id, tahun, urutan, batas_bulan, dibaca_pada, versi_data, segel_nomor, segel_kepala, bagian, sha256)
    SELECT r.id, r.tahun, (SELECT count(*) + 1 FROM bekuan WHERE rapat_id = r.id), r.batas_bulan, now(), b.versi_data, b.segel_nomor, b.segel_kepala, b.bagian, b.sha256 FROM rapat r, bekuan b WHERE r.id = $1 AND b.rapat_id = $2 AND b.urutan = 1`, [milik, rapatId])
  await admin.query(`INSERT INTO bekuan_bahan (bekuan_id, kunci, bentuk, isi, sha256) SELECT (SELECT max(id) FROM bekuan WHERE rapat_id = $1), b.kunci, b.bentuk, b.isi, b.sha256
    FROM bekuan_bahan b JOIN bekuan k ON k.id = b.bekuan_id WHERE k.rapat_id = $2 AND k.urutan = 1`, [milik, rapatId])
  await admin.query("UPDATE rapat SET keadaan = 'DIBEKUKAN', versi = versi + 1 WHERE id = $1 AND keadaan = 'DRAF'", [milik])
  await admin.query('COMMIT')
}

beforeAll(async () => {
  const db = await createSampleDatabase()
  koneksi = db.connectionString
  pakaiDatabase(koneksi)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  rapatId = await rapatBeku(db.connectionString, kantor)
})
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('before anything is frozen', () => {
  let draf: number
  const undangan = (versi: number) => ({ ...surat(versi), rapatId: draf, dokumen: 'undangan', bekuan: null })
  beforeAll(async () => {
    const isi = { rapatId: null, versi: 0, tahun: 2023, triwulan: 3, tanggal: '2023-10-11', mulai: '08:30', selesai: '12:00', tempat: 'Aula uji', pemimpinJabatan: 'Bupati', pemimpinNama: null, batasBulan: 9, apbdUrutan: null, pindah: false, dini: false }
    draf = (await simpanRapat(kantor, isi)).id
    expect(await simpanRapat(kantor, isi)).toEqual({ id: draf })
    await expect(simpanRapat(kantor, { ...isi, pemimpinNama: 'Nama Lain' })).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
  })
  it('the invitation is made and issued without a figure, with its agenda\'s version and the head of the chain; a document of figures is not', async () => {
    const { isi } = await loadDraf(String(draf), 'undangan', 'pdf', null)
    const kata = katakanPdf(isi)
    expect(kata).toContain('tanpa angka posisi')
    expect(kata).not.toMatch(/Rp\s?\d|%|posisi beku ke/)
    await expect(loadDraf(String(draf), 'notula', 'pdf', null)).rejects.toThrow(/404/)
    await expect(terbitkan(kantor, { ...undangan(1), dokumen: 'siaran-pers' })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN', message: expect.stringContaining('Bekukan posisinya') as unknown })
    expect(await terbitkan(kantor, undangan(1))).toEqual({ versi: 1, sudahAda: false })
    const { rows: [satu] } = await admin.query<{ bekuan_id: number | null; cocok: boolean }>(`
      SELECT t.bekuan_id, t.rapat_versi = r.versi AND EXISTS (SELECT FROM segel s WHERE s.nomor = t.segel_nomor AND encode(s.kepala, 'hex') = t.segel_kepala) AS cocok
      FROM terbitan t JOIN rapat r ON r.id = t.rapat_id WHERE t.dokumen = 'undangan'`)
    expect(satu).toEqual({ bekuan_id: null, cocok: true })
    expect(await loadTerbitan(draf)).toMatchObject([{ dokumen: 'undangan', bekuan: null, bekuanLama: false, berkas: [{ format: 'docx' }, { format: 'pdf' }] }])
  })
  it('once it is frozen a form from before is refused, by the program and by the database', async () => {
    await bekukanLagi(draf)
    await expect(terbitkan(kantor, undangan(2))).rejects.toMatchObject({ kode: 'POSISI_DIGANTI', message: expect.stringContaining('sudah dibekukan') as unknown })
    await admin.query(SIAPA.replaceAll('true', 'false'))
    const isi = "rapat_id, tahun, dokumen, 2, nomor, tanggal, segel_nomor, segel_kepala, angka, rapat_versi FROM terbitan WHERE dokumen = 'undangan'"
    await expect(admin.query(`INSERT INTO terbitan (rapat_id, tahun, dokumen, versi, nomor, tanggal, segel_nomor, segel_kepala, angka, rapat_versi) SELECT ${isi}`)).rejects.toMatchObject({ code: 'RP140' })
  })
  it('the list of what is ready does not call it outdated', async () => {
    const { kantor: isi } = await loadRapat(String(draf))
    const baris = pasti(isi).siap[0]?.tabel.baris.find(({ kunci }) => kunci === 'dokumen')
    expect(JSON.stringify(baris?.sel)).not.toContain('dari posisi beku yang lama')
    expect(JSON.stringify(baris?.sel)).not.toContain('Surat undangan')
    expect(JSON.stringify(baris?.sel)).not.toContain('daftar undangan diubah')
    // whoever is put on the list now does not stand in the letter that went out
    await tambahLuar(kantor, { rapatId: draf, luar: 'Kodim 0422; Komandan' })
    expect(JSON.stringify(pasti((await loadRapat(String(draf))).kantor ?? undefined).siap[0]?.tabel.baris.find(({ kunci }) => kunci === 'dokumen')?.sel)).toContain('daftar undangan diubah sesudah suratnya terbit')
    expect(katakanPdf((await loadDraf(String(draf), 'undangan', 'pdf', null)).isi)).toContain('Kodim 0422')
  })
})

describe('words', () => {
  it('are kept beside the old ones; who writes over others is told, twice the same is once', async () => {
    const kunci = 'siaran-pers/kontak'
    expect(await simpanTeks(kantor, { kunci, urutan: 0, isi: 'Narahubung: bagian uji.', bawaan: '' })).toEqual({ diubah: true })
    expect(await simpanTeks(kantor, { kunci, urutan: 0, isi: 'Narahubung: bagian uji.', bawaan: '' })).toEqual({ diubah: false })
    await expect(simpanTeks(kantor, { kunci, urutan: 0, isi: 'Kata lain.', bawaan: '' })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    expect(await simpanTeks(kantor, { kunci, urutan: 1, isi: '', bawaan: 'ya' })).toEqual({ diubah: true })
    expect((await admin.query('SELECT isi FROM naskah_teks WHERE kunci = $1 ORDER BY urutan', [kunci])).rows).toEqual([{ isi: 'Narahubung: bagian uji.' }, { isi: null }])
  })
  it('are the office’s to write', async () => {
    const unit = scopeBaca({ id: 'operator', peran: 'OPERATOR', unitIds: [1] } as unknown as Pengguna)
    await expect(simpanTeks(unit, { kunci: 'siaran-pers/kontak', urutan: 2, isi: 'Kata unit.', bawaan: '' })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(terbitkan(unit, surat(1))).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })
})

describe('issuing', () => {
  it('refuses a figure that comes from nowhere, and names it', async () => {
    // past the check of its form: as if a text had been kept that never went through it
    await simpanTeks(kantor, { kunci: 'siaran-pers/kontak', urutan: 2, isi: 'Realisasi sebenarnya 91,17% dari pagu.', bawaan: '' })
    await expect(terbitkan(kantor, surat(1))).rejects.toMatchObject({ kode: 'TERBITAN_DITOLAK', message: expect.stringContaining('91,17%') as unknown })
    // a right figure that the words call something else
    await simpanTeks(kantor, { kunci: 'siaran-pers/kontak', urutan: 3, isi: 'Realisasi {realisasi_persen} dari anggaran kas.', bawaan: '' })
    await expect(terbitkan(kantor, surat(1))).rejects.toMatchObject({ kode: 'TERBITAN_DITOLAK', message: expect.stringContaining('dihitung dari pagu, bukan anggaran kas') as unknown })
    expect(await loadTerbitan(rapatId)).toEqual([])
    await simpanTeks(kantor, { kunci: 'siaran-pers/kontak', urutan: 4, isi: '', bawaan: 'ya' })
  })
  it('keeps number, day, position, head and files; sent twice it is issued once; a version is not left out', async () => {
    const dua = await Promise.allSettled([terbitkan(kantor, surat(1)), terbitkan(kantor, surat(1))])
    expect(dua.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await terbitkan(kantor, surat(1))).toEqual({ versi: 1, sudahAda: true })
    await expect(terbitkan(kantor, { ...surat(1), nomor: '2/UJI' })).rejects.toMatchObject({ kode: 'BERSAMAAN', message: expect.stringContaining('dengan nomor 1/UJI') as unknown })
    await expect(terbitkan(kantor, surat(5))).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    const [satu, ...lain] = await loadTerbitan(rapatId)
    expect(lain).toEqual([])
    expect(satu).toMatchObject({ dokumen: 'siaran-pers', versi: 1, nomor: '1/UJI', tanggal: '2023-07-12', bekuan: 1, berkas: [{ format: 'docx' }, { format: 'pdf' }], tanda: [] })
    const { rows } = await admin.query<{ sama: boolean }>('SELECT bool_and(b.sha256 = encode(sha256(i.isi), \'hex\')) AS sama FROM terbitan_berkas b JOIN terbitan_isi i USING (sha256)')
    expect(rows[0]?.sama).toBe(true)
  })
  it('is for good: neither changed, emptied, nor added to later, whoever asks', async () => {
    const siapa = "SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)"
    await admin.query(siapa)
    for (const sql of ["UPDATE terbitan SET nomor = 'x'", 'DELETE FROM terbitan', 'DELETE FROM terbitan_berkas', "UPDATE terbitan_isi SET isi = 'x'", 'DELETE FROM naskah_teks', 'TRUNCATE terbitan_tanda',
      "INSERT INTO terbitan_berkas (terbitan_id, format, nama, sha256) SELECT id, 'xlsx', 'x.xlsx', (SELECT sha256 FROM terbitan_isi LIMIT 1) FROM terbitan"]) {
      await expect(admin.query(sql), sql).rejects.toMatchObject({ code: 'RP005' })
    }
    await expect(admin.query("INSERT INTO terbitan (rapat_id, tahun, dokumen, versi, nomor, tanggal, bekuan_id, segel_nomor, segel_kepala, angka) SELECT rapat_id, tahun, dokumen, 3, '1', tanggal, bekuan_id, segel_nomor, segel_kepala, '[]' FROM terbitan WHERE dokumen = 'siaran-pers'")).rejects.toMatchObject({ code: 'RP112' })
    await expect(admin.query("INSERT INTO terbitan (rapat_id, tahun, dokumen, versi, nomor, tanggal, bekuan_id, segel_nomor, segel_kepala, angka) SELECT rapat_id, tahun, 'notula', 1, '1', tanggal, bekuan_id, segel_nomor, segel_kepala, '[]' FROM terbitan WHERE dokumen = 'siaran-pers'")).rejects.toMatchObject({ code: 'RP112' })
    await expect(admin.query("INSERT INTO terbitan_isi (sha256, isi) VALUES (repeat('0', 64), 'x')")).rejects.toMatchObject({ code: '23514' })
  })
})

describe('the signed copy', () => {
  it('is refused where it is another file, no PDF, or the issue itself', async () => {
    await expect(unggah(await berkas('docx'))).rejects.toMatchObject({ kode: 'ISIAN_SALAH', message: expect.stringContaining('bukan PDF') as unknown })
    await expect(unggah(await berkas('pdf'))).rejects.toMatchObject({ message: expect.stringContaining('belum ditandatangani') as unknown })
    await expect(unggah(Buffer.from('%PDF-1.7\nrusak'))).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await terbitkan(kantor, { ...surat(1), dokumen: 'undangan' })
    const undangan = pasti((await loadTerbitan(rapatId)).find(({ dokumen }) => dokumen === 'undangan'))
    const { isi } = await loadIsiTerbitan(String(rapatId), String(undangan.id), { format: 'pdf', tanda: null })
    await expect(unggah(isi)).rejects.toMatchObject({ message: expect.stringContaining('tidak sama dengan yang diterbitkan') as unknown })
  })
  it('is kept where it carries the same figures, once, and says whether a signature stands in it', async () => {
    const tanda = Buffer.concat([await berkas('pdf'), Buffer.from('\n% /ByteRange [0 1 2 3]\n')])
    expect(await unggah(tanda)).toContain('Salinan bertanda tangan tersimpan')
    expect(await unggah(tanda)).toContain('sudah tersimpan')
    expect((await siaran()).tanda).toMatchObject([{ elektronik: true, tarik: null }])
  })
  it('is taken back by the office with a reason: named with its hash, given to nobody, and it may come again', async () => {
    const { id, tanda: [satu] } = await siaran()
    const { id: tandaId, sha256 } = pasti(satu)
    const unit = scopeBaca({ id: 'operator', peran: 'OPERATOR', unitIds: [1] } as unknown as Pengguna)
    await expect(tarikTanda(unit, { rapatId, tandaId, alasan: 'Salah berkas' })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(tarikTanda(kantor, { rapatId: rapatId + 1, tandaId, alasan: 'Salah berkas' })).rejects.toMatchObject({ kode: 'TERBITAN_DITOLAK' })
    await Promise.all([1, 2].map(() => tarikTanda(kantor, { rapatId, tandaId, alasan: 'Salah berkas' })))
    // another person, or other words: what stands is told, for hers are kept nowhere
    const sudah = { kode: 'SUDAH_ADA', message: expect.stringMatching(/sudah ditarik uji .*“Salah berkas”/) as unknown }
    await expect(tarikTanda(scopeKantor({ ...ANALIS, id: 'uji-2' }), { rapatId, tandaId, alasan: 'Tanda tangan lama' })).rejects.toMatchObject(sudah)
    await expect(tarikTanda(kantor, { rapatId, tandaId, alasan: 'Tanda tangan lama' })).rejects.toMatchObject(sudah)
    expect((await siaran()).tanda).toMatchObject([{ id: tandaId, sha256, tarik: { alasan: 'Salah berkas' } }])
    await expect(loadIsiTerbitan(String(rapatId), String(id), { format: null, tanda: String(tandaId) })).rejects.toThrow(/404/)
    await admin.query(SIAPA.replaceAll('true', 'false'))
    await expect(admin.query('UPDATE terbitan_tanda SET ditarik_pada = NULL, ditarik_oleh = NULL, alasan_tarik = NULL')).rejects.toMatchObject({ code: 'RP005' })
    expect(await unggah(Buffer.concat([await berkas('pdf'), Buffer.from('\n% /ByteRange [0 1 2 3]\n')]))).toContain('tersimpan')
    expect((await siaran()).tanda.map(({ tarik }) => tarik === null)).toEqual([false, true])
  })
})

describe('a position that does not count any more', () => {
  const notula = (lain: Partial<ReturnType<typeof surat>> = {}) => ({ ...surat(1), dokumen: 'notula', ...lain })

  it('is refused from a form that is stale, with the one that counts named', async () => {
    await bekukanLagi(rapatId)
    await expect(terbitkan(kantor, notula())).rejects.toMatchObject({ kode: 'POSISI_DIGANTI', message: expect.stringMatching(/ke-1 sudah diganti posisi beku ke-2 .*Muat ulang/) as unknown })
    expect((await loadTerbitan(rapatId)).some(({ dokumen }) => dokumen === 'notula')).toBe(false)
  })
  it('named by hand it goes out and says so; a name from before another freezing does not count', async () => {
    await bekukanLagi(rapatId)
    await expect(terbitkan(kantor, notula({ terbaru: 2 }))).rejects.toMatchObject({ kode: 'POSISI_DIGANTI', message: expect.stringContaining('ke-3') as unknown })
    expect(await terbitkan(kantor, notula({ terbaru: 3 }))).toEqual({ versi: 1, sudahAda: false })
    expect((await loadTerbitan(rapatId)).filter(({ dokumen }) => dokumen === 'notula')).toMatchObject([{ versi: 1, bekuan: 1, bekuanLama: true }])
  })
  it('frozen by another while the document is made: the database refuses what the program had let through', async () => {
    const [jalan] = await Promise.allSettled([terbitkan(kantor, notula({ versi: 2, bekuan: 3 })), bekukanLagi(rapatId)])
    expect(jalan.status === 'rejected' && galatDatabase(jalan.reason)).toBe('POSISI_DIGANTI')
    expect((await loadTerbitan(rapatId)).filter(({ dokumen }) => dokumen === 'notula')).toHaveLength(1)
  })
})

it('a file that was changed past the product is found when all is checked', async () => {
  const terbitan = async () => (await periksaSemua(koneksi)).temuan.filter(({ jenis }) => jenis === 'terbitan')
  expect(await terbitan()).toEqual([])
  const { rows: [satu] } = await admin.query<{ sha256: string }>("SELECT b.sha256 FROM terbitan_berkas b JOIN terbitan t ON t.id = b.terbitan_id WHERE t.dokumen = 'siaran-pers' AND b.format = 'pdf'")
  await admin.query('ALTER TABLE terbitan_isi DROP CONSTRAINT terbitan_isi_check')
  await admin.query("SET session_replication_role = replica")
  await admin.query("UPDATE terbitan_isi SET isi = isi || '\\x00'::bytea WHERE sha256 = $1", [pasti(satu).sha256])
  await admin.query('SET session_replication_role = DEFAULT')
  expect(await terbitan()).toMatchObject([{ apa: expect.stringContaining('siaran-pers') as unknown }])
})

describe('another day for a frozen meeting', () => {
  const geser = async (tanggal: string, pindah = false) => {
    const rapat = pasti((await querySatuRapat(rapatId)) ?? undefined)
    return simpanRapat(kantor, { ...rapat, rapatId, tanggal, pindah, dini: false })
  }
  const kakiNotula = async (): Promise<string> => katakanPdf((await loadDraf(String(rapatId), 'notula', 'pdf', null)).isi)
  it('is refused where a due day, a promise or a closing of it would come before it, each named', async () => {
    const { rows: [unit] } = await admin.query<{ id: number; pagu: string }>('SELECT b.unit_id AS id, (sum(p.nilai) * 100)::bigint::text AS pagu FROM pagu p JOIN baris b ON b.id = p.baris_id WHERE p.apbd_versi_id = apbd_versi_pada(2023, 6) GROUP BY 1 ORDER BY 1 LIMIT 1')
    const { id: unitId, pagu } = pasti(unit)
    const putusan = { rapatId, keputusanId: null, versi: 0, unitId, penanggungJawab: null, bukti: null, panel: null, unitTeks: '' }
    const { nomor } = await simpanPutusan(kantor, { ...putusan, apa: 'Menetapkan penyedia uji', tenggat: '2023-07-31' })
    await simpanPutusan(kantor, { ...putusan, apa: 'Menyusun laporan uji', tenggat: '2023-09-29' })
    await simpanKomitmen(kantor, { rapatId, unitId, versi: 0, lepas: true, target: [7, 8].map((bulan) => ({ bulan, target: BigInt(pagu) as Sen })) })
    await expect(geser('2023-08-02', true)).rejects.toMatchObject({ isian: { tanggal: expect.stringMatching(new RegExp(`tenggat keputusan ${nomor} \\(31 Juli 2023\\); komitmen sampai akhir Juli 2023 \\(1 unit\\)`)) as unknown } })
    await expect(geser('2023-11-01', true)).rejects.toMatchObject({ isian: { tanggal: expect.stringContaining(`keputusan ${nomor + 1} (29 September 2023)`) as unknown } })
    await admin.query(SIAPA.replaceAll('true', 'false'))
    for (const hari of ['2023-08-01', '2023-10-01']) await expect(admin.query('UPDATE rapat SET tanggal = $2 WHERE id = $1', [rapatId, hari])).rejects.toMatchObject({ code: 'RP111' })
  })
  it('else it has to be known from which day the position counts, and the documents say so until it is frozen for the new one', async () => {
    expect(await kakiNotula()).not.toContain('tenggat dihitung dari')
    await expect(geser('2023-07-20')).rejects.toMatchObject({ isian: { pindah: expect.stringMatching(/dari 12 Juli 2023, bukan 20 Juli 2023/) as unknown } })
    await geser('2023-07-20', true)
    expect(await kakiNotula()).toContain('tenggat dihitung dari 12 Juli 2023')
    const baris = async () => JSON.stringify(pasti((await loadRapat(String(rapatId))).kantor ?? undefined).siap[0]?.tabel.baris.find(({ kunci }) => kunci === 'bekuan')?.sel)
    expect(await baris()).toMatch(/belum.*dihitung dari 12 Juli 2023, bukan hari rapat 20 Juli 2023/)
    await bekukanLagi(rapatId)
    expect(await baris()).toMatch(/siap/)
    expect(await kakiNotula()).not.toContain('tenggat dihitung dari')
    // its place and hours are changed without a question, and a day for which it is frozen too
    await geser('2023-07-20')
    await geser('2023-07-12', true)
    await admin.query(SIAPA.replaceAll('true', 'false'))
    await admin.query("UPDATE rapat SET keadaan = 'BERLANGSUNG', dimulai_pada = '2023-07-12T02:00:00Z', versi = versi + 1 WHERE id = $1", [rapatId])
    await expect(geser('2023-07-13', true)).rejects.toMatchObject({ isian: { tanggal: expect.stringContaining('dimulai 12 Juli 2023') as unknown } })
  })
})
