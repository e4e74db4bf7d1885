import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryBatch } from '@/lib/lapor/impor/data'
import { queryBeda, queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { queryJumlahRusak } from '@/lib/lapor/impor/terap/data-putusan'
import { queryIsiFisik } from '@/lib/lapor/impor/fisik/data-fisik'
import { batalkanBatch, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { mulaiBatch, siapkanBatch, simpanBaris } from '@/lib/lapor/impor/baca/mutations-baca'
import { cocokkan } from '@/lib/lapor/impor/padanan/mutations-cocok'
import type { AkhirBaca } from '@/lib/lapor/berkas/pembaca'
import type { BarisBerkas } from '@/lib/lapor/berkas/types'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// Percentages of physical progress and of its plan from a file: matched by unit and sub-kegiatan, compared, applied, taken back.
// Two units, January locked, February open (see pelaporan-tanam).
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)
const opA = scopeTulis(ORANG.opA)
const opB = scopeTulis(ORANG.opB)
beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_batch; DELETE FROM impor_padanan; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2;
    DELETE FROM target_fisik; DELETE FROM realisasi_fisik WHERE bulan > 1; UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'UNIT'; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

type Isi = [unit: string, sub: string, bulan: number, persen: string]
const baris = ([unitKode, sub, bulan, nilai]: Isi, i: number): BarisBerkas => ({
  lembar: 0, nomor: i + 2, bulan, unitKode, unitNama: unitKode === '1.01' ? 'Dinas A' : 'Dinas B', subKode: `1.01.01.2.01.${sub}`, rekening: '', sumber: '', dokumen: '', nilai, kurang: '0', kelas: 'ANGKA', sebab: null,
})
/** The end of a reading that asks nothing. */
const AKHIR: AkhirBaca = {
  pahaman: { jenis: null, lembar: [], tahun: null, bulan: null, tahap: null, satuanUang: 1, bacaAngka: { cara: 'angka', asal: '' }, bacaTanggal: { cara: 'tanpa', asal: '' }, bukti: [], jumlahBerkas: null },
  pertanyaan: [], kode: [], ditolak: null, kolomOrang: [], sidikKepala: null, dibaca: 0, ubahKelas: [], ulang: false,
}
let ke = 0
async function masuk(scope: OpdScope, jenis: 'FISIK' | 'TARGET_FISIK', isi: readonly Isi[]): Promise<number> {
  const { id } = await mulaiBatch(scope, { tahun: 2023, bulan: null, apbdVersiId: null, kasVersiId: null, nama: 'fisik.xlsx', sidik: `sidik-${++ke}`, ukuran: 1 })
  await simpanBaris(id, isi.map(baris), {}, jenis)
  await siapkanBatch(id, {}, { ...AKHIR, pahaman: { ...AKHIR.pahaman, jenis } }, null)
  return id
}
const batch = async (id: number) => pasti(await queryBatch(prisma(), id, kantor))
const jumlah = async (id: number) => (await queryJumlahBeda(prisma(), await batch(id))).jumlah.map(({ rupa, sebab, angka }) => [rupa, sebab, angka])
const terapkan = async (scope: OpdScope, id: number) => terapkanBatch(scope, { batchId: id, tanda: (await queryJumlahBeda(prisma(), await batch(id))).tanda, paham: 'ya' })
const isi = async (tabel: string): Promise<string[]> => (await db.query<{ a: string }>(`SELECT concat_ws('/', sub_kegiatan_id, bulan, persen) AS a FROM ${tabel} WHERE bulan > 1 ORDER BY sub_kegiatan_id, bulan`)).rows.map(({ a }) => a)
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')
const kirim = (unit: number) => db.query("INSERT INTO laporan (tahun, bulan, unit_id, status, diajukan_pada, diajukan_oleh) VALUES (2023, 2, $1, 'DIAJUKAN', now(), 'op')", [unit])
const TARGET: Isi[] = [['1.01', '01', 2, '10'], ['1.01', '01', 3, '25.50'], ['1.01', '02', 2, '20'], ['1.02', '01', 2, '30']]
const FISIK: Isi[] = [['1.01', '01', 2, '12.50'], ['1.01', '02', 2, '40'], ['1.02', '01', 2, '8']]

describe('a file of targets', () => {
  it('of the office writes every unit, says what stood before, and is taken back whole', async () => {
    await db.query('INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen) VALUES (1, 2, 5), (1, 4, 90), (2, 2, 20)')
    const id = await masuk(kantor, 'TARGET_FISIK', TARGET)
    expect(await jumlah(id)).toEqual([['BARU', null, 2], ['SAMA', null, 1], ['SISA', null, 1], ['UBAH', null, 1]])
    expect(await terapkan(kantor, id)).toEqual({ berubah: 3 })
    expect(await isi('target_fisik')).toEqual(['1/2/10.00', '1/3/25.50', '1/4/90.00', '2/2/20.00', '3/2/30.00'])
    expect((await db.query('SELECT DISTINCT tabel, sumber FROM jejak WHERE batch_id = $1', [id])).rows).toEqual([{ tabel: 'target_fisik', sumber: 'impor' }])
    expect(await terapkan(kantor, id)).toEqual({ berubah: 3 })
    expect(await batalkanBatch(kantor, { batchId: id })).toEqual({ pulih: 3, sisa: 0 })
    expect(await isi('target_fisik')).toEqual(['1/2/5.00', '1/4/90.00', '2/2/20.00'])
  })
  it('of an operator is of her unit alone; another\'s operator does not see it', async () => {
    const id = await masuk(opA, 'TARGET_FISIK', TARGET)
    expect(await kode(terapkan(opB, id))).toBe('TIDAK_DITEMUKAN')
    expect(await terapkan(opA, id)).toEqual({ berubah: 3 })
    expect(await isi('target_fisik')).toEqual(['1/2/10.00', '1/3/25.50', '2/2/20.00'])
    expect((await queryIsiFisik(prisma(), await batch(id), opA, false)).keadaan.map(({ keadaan, baris: n, min }) => [keadaan, n, min])).toEqual([['BUKAN_UNIT', 1, null], ['COCOK', 3, '10.00']])
    expect(await kode(batalkanBatch(opB, { batchId: id }))).toBe('TIDAK_DITEMUKAN')
    await db.query('UPDATE target_fisik SET persen = 11 WHERE sub_kegiatan_id = 1 AND bulan = 2')
    expect(await kode(batalkanBatch(opA, { batchId: id }))).toBe('ISIAN_SALAH')
    expect(await batalkanBatch(opA, { batchId: id, sisakan: 'ya' })).toEqual({ pulih: 2, sisa: 1 })
  })
  it('is the office\'s where the office fills in the plan, by the reading, by the button and by the database', async () => {
    const dulu = await masuk(opA, 'TARGET_FISIK', TARGET)
    await db.query("UPDATE tahun_anggaran SET pengisi_anggaran_kas = 'KANTOR'")
    expect(await jumlah(dulu)).toEqual([['TOLAK', 'target fisik diisi kantor, atau laporan unit sudah diajukan', 3]])
    expect(await kode(terapkan(opA, dulu))).toBe('TIDAK_BERHAK')
    expect(await kode(tulis({ pelaku: 'op-a', lingkup: [1], sumber: 'impor' }, (tx) => tx.$executeRaw`UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_pada = now() WHERE id = ${dulu}`))).toBe('DI_LUAR_LINGKUP')
    const lagi = await masuk(opA, 'TARGET_FISIK', TARGET)
    expect(await batch(lagi)).toMatchObject({ status: 'DITOLAK', pesan: expect.stringContaining('hanya diimpor kantor') })
    expect(await isi('target_fisik')).toEqual([])
  })
  it('leaves locked months alone and names them; a report that is handed in closes the unit\'s plan to it', async () => {
    const id = await masuk(kantor, 'TARGET_FISIK', [['1.01', '01', 1, '5'], ...TARGET])
    expect(await jumlah(id)).toEqual([['BARU', null, 4], ['TOLAK', 'bulan dipakai periode yang sudah dikunci', 1]])
    await kirim(1)
    const unit = await masuk(opA, 'TARGET_FISIK', TARGET)
    expect((await jumlah(unit))[0]).toEqual(['TOLAK', 'target fisik diisi kantor, atau laporan unit sudah diajukan', 3])
    expect(await terapkan(kantor, id)).toEqual({ berubah: 4 })
  })
})

describe('a file of progress', () => {
  it('writes the open month, begins the reports, and is taken back', async () => {
    const id = await masuk(opA, 'FISIK', FISIK)
    expect(await terapkan(opA, id)).toEqual({ berubah: 2 })
    expect(await isi('realisasi_fisik')).toEqual(['1/2/12.50', '2/2/40.00'])
    expect((await db.query('SELECT unit_id AS u, status::text AS s FROM laporan WHERE bulan = 2')).rows).toEqual([{ u: 1, s: 'DRAF' }])
    expect(await batalkanBatch(opA, { batchId: id })).toEqual({ pulih: 2, sisa: 0 })
    expect(await isi('realisasi_fisik')).toEqual([])
  })
  it('is refused for a locked month and behind a report that is handed in, also by its undo', async () => {
    const semua = await masuk(kantor, 'FISIK', [['1.01', '01', 1, '9'], ...FISIK])
    await kirim(2)
    expect(await jumlah(semua)).toEqual([['BARU', null, 2], ['SISA', null, 1], ['TOLAK', 'bulan belum dibuka atau sudah dikunci', 1], ['TOLAK', 'laporan unit sudah diajukan', 1]])
    expect(await terapkan(kantor, semua)).toEqual({ berubah: 2 })
    await db.query("UPDATE laporan SET status = 'DIAJUKAN', diajukan_pada = now(), diajukan_oleh = 'op' WHERE unit_id = 1 AND bulan = 2")
    expect(await kode(batalkanBatch(kantor, { batchId: semua }))).toBe('ISIAN_SALAH')
    expect(await batalkanBatch(kantor, { batchId: semua, sisakan: 'ya' })).toEqual({ pulih: 0, sisa: 2 })
  })
  it('keeps the reason of a correction that stands, and gives it back', async () => {
    await db.query("INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen, alasan_koreksi) VALUES (1, 2, 3, 'salah ukur')")
    const id = await masuk(kantor, 'FISIK', FISIK)
    await terapkan(kantor, id)
    expect((await db.query('SELECT persen::text, alasan_koreksi AS a FROM realisasi_fisik WHERE sub_kegiatan_id = 1 AND bulan = 2')).rows).toEqual([{ persen: '12.50', a: 'salah ukur' }])
    await batalkanBatch(kantor, { batchId: id })
    expect((await db.query('SELECT persen::text, alasan_koreksi AS a FROM realisasi_fisik WHERE sub_kegiatan_id = 1 AND bulan = 2')).rows).toEqual([{ persen: '3.00', a: 'salah ukur' }])
  })
})

describe('figures that nobody can mean', () => {
  it('are refused by name: above 100, below nought, twice with two figures, without a month', async () => {
    const id = await masuk(kantor, 'FISIK', [['1.01', '01', 2, '100.01'], ['1.01', '02', 2, '40'], ['1.01', '02', 2, '41'], ['1.02', '01', 2, '-1'], ['1.02', '01', 0, '5']])
    expect(await jumlah(id)).toEqual([
      ['TOLAK', 'bulannya tidak disebut', 1], ['TOLAK', 'di luar 0–100%', 2], ['TOLAK', 'disebut lebih dari sekali dengan persen yang berbeda', 1],
    ])
    expect(await terapkan(kantor, id)).toEqual({ berubah: 0 })
  })
  it('twice with one figure are one', async () => {
    const id = await masuk(kantor, 'FISIK', [['1.01', '01', 2, '40'], ['1.01', '01', 2, '40.00']])
    expect(await jumlah(id)).toEqual([['BARU', null, 1]])
    expect((await queryBeda(prisma(), await batch(id), { rupa: null, unitId: null, halaman: 1 })).baris).toMatchObject([{ lama: null, baru: '40.00', baris: 2, barisId: null }])
  })
  it('of unknown units and sub-kegiatan wait for the office, and follow what it decides', async () => {
    const id = await masuk(kantor, 'FISIK', [['1.01', '03', 2, '10'], ['9.99', '01', 2, '20'], ...FISIK])
    const { keadaan } = await queryIsiFisik(prisma(), await batch(id), kantor, true)
    expect(keadaan).toMatchObject([{ keadaan: 'ASING', sebab: 'SUB', baris: 1, min: '10.00' }, { keadaan: 'ASING', sebab: 'UNIT', baris: 1 }, { keadaan: 'COCOK', baris: 3, min: '8.00', maks: '40.00' }])
    // what the office has decided for the unit counts at the next matching
    await db.query("INSERT INTO impor_padanan (tahun, macam, kunci, tujuan, unit_id) VALUES (2023, 'SUB', '1.01.01.2.01.03', '1.01.01.2.01.02', 1); INSERT INTO impor_padanan (tahun, macam, kunci, alasan) VALUES (2023, 'UNIT', '9.99|dinasb', 'bukan perangkat daerah')")
    await tulis({ pelaku: 'analis', lingkup: '*', sumber: 'impor' }, (tx) => cocokkan(tx, id))
    expect((await queryIsiFisik(prisma(), await batch(id), kantor, true)).keadaan.map((satu) => [satu.keadaan, satu.sebab, satu.baris])).toEqual([['COCOK', null, 4], ['DIABAIKAN', 'bukan perangkat daerah', 1]])
  })
  it('that fall are named with both months before anything is applied', async () => {
    const id = await masuk(kantor, 'FISIK', [['1.01', '01', 2, '4.99'], ['1.01', '02', 2, '5']])
    const { mundur, jumlah: rentang } = await queryIsiFisik(prisma(), await batch(id), kantor, true)
    expect(mundur).toEqual([{ sub: '1.01.01.2.01.01 Perencanaan', unit: 'A', bulan: 2, persen: '4.99', bulanLalu: 1, persenLalu: '5.00' }])
    expect(rentang).toMatchObject([{ rupa: 'BARU', angka: 2, lama: { min: null }, baru: { min: '4.99', maks: '5.00' } }])
    const target = await masuk(kantor, 'TARGET_FISIK', [['1.01', '01', 2, '50'], ['1.01', '01', 3, '40'], ['1.01', '01', 4, '60']])
    expect((await queryIsiFisik(prisma(), await batch(target), kantor, true)).mundur).toMatchObject([{ bulan: 3, persen: '40.00', bulanLalu: 2, persenLalu: '50.00' }])
  })
})

describe('a file itself, from its upload on', () => {
  async function unggah(scope: OpdScope, isi: readonly string[], bulan: number | null = null) {
    const { id, selesai } = await terimaImpor(scope, await titipBerkas(`${isi.join('\r\n')}\r\n`), { tahun: 2023, bulan, apbdVersiId: null, kasVersiId: null, nama: 'fisik.csv' })
    await selesai
    return batch(id)
  }
  const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Nama Sub Kegiatan'
  it('of quarters fills in the plan of an operator\'s own unit', async () => {
    const satu = await unggah(opA, ['Target Fisik Tahun 2023', `${KEPALA};TW I;TW II;TW III;TW IV`, '1.01;Dinas A;1.01.01.2.01.01;Perencanaan;10%;40%;75,5%;100%', '1.02;Dinas B;1.01.01.2.01.01;Perencanaan;20%;40%;60%;80%'])
    expect(satu).toMatchObject({ status: 'SIAP', jenis: 'TARGET_FISIK' })
    expect(await terapkan(opA, satu.id)).toEqual({ berubah: 4 })
    expect(await isi('target_fisik')).toEqual(['1/3/10.00', '1/6/40.00', '1/9/75.50', '1/12/100.00'])
  })
  it('of progress is of the month that was chosen; a cell above 100 holds its sub-kegiatan back and is told', async () => {
    const satu = await unggah(kantor, [`${KEPALA};Realisasi Fisik (%)`, '1.01;Dinas A;1.01.01.2.01.01;Perencanaan;38,28', '1.01;Dinas A;1.01.01.2.01.02;Administrasi;101', '1.02;Dinas B;1.01.01.2.01.01;Perencanaan;-2'], 2)
    expect(satu).toMatchObject({ status: 'SIAP', jenis: 'FISIK' })
    expect((await queryIsiFisik(prisma(), satu, kantor, true)).keadaan.map(({ keadaan, baris: n, min }) => [keadaan, n, min])).toEqual([['COCOK', 1, '38.28'], ['RUSAK', 2, null]])
    expect(await kode(terapkan(kantor, satu.id))).toBe('ISIAN_SALAH')
    const { tanda } = await queryJumlahBeda(prisma(), satu)
    expect(await terapkanBatch(kantor, { batchId: satu.id, tanda, paham: 'ya', rusak: (await queryJumlahRusak(prisma(), satu.id)).tanda })).toEqual({ berubah: 1 })
    expect(await isi('realisasi_fisik')).toEqual(['1/2/38.28'])
  })
  it('with fractions asks first, and applies nothing until it is answered', async () => {
    const satu = await unggah(kantor, [`${KEPALA};Realisasi Fisik`, '1.01;Dinas A;1.01.01.2.01.01;Perencanaan;0,38'], 2)
    expect(satu.status).toBe('BERTANYA')
    expect(await kode(terapkan(kantor, satu.id))).toBe('BELUM_DIJAWAB')
    expect(await isi('realisasi_fisik')).toEqual([])
  })
  it('under another name of the sub-kegiatan than the book\'s is not believed', async () => {
    const satu = await unggah(kantor, [`${KEPALA};Realisasi Fisik (%)`, '1.01;Dinas A;1.01.01.2.01.01;Pembangunan Gedung;38,28'], 2)
    expect((await queryIsiFisik(prisma(), satu, kantor, true)).keadaan).toMatchObject([{ keadaan: 'ASING', sebab: 'SUB' }])
  })
  it('that is no such file is refused with a sentence', async () => {
    expect(await unggah(opA, ['halo', 'apa;kabar'])).toMatchObject({ status: 'DITOLAK', pesan: expect.stringContaining('Kepala tabel tidak dikenal') })
  })
})
