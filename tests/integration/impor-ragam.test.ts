import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryBatch } from '@/lib/lapor/impor/data'
import { queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { queryPahaman } from '@/lib/lapor/impor/tanya/data-pahaman'
import { queryJumlahRusak } from '@/lib/lapor/impor/terap/data-putusan'
import { jawab } from '@/lib/lapor/impor/tanya/jawab'
import { batalkanBatch, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'
import { titipBerkas } from '../support/titip-berkas'

// Files in shapes that people have, through the whole import: the right figures or a question, and nothing of a person kept.

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const kantor = scopeKantor(ORANG.analis)

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM impor_baris; DELETE FROM impor_kode; DELETE FROM impor_batch; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2;
    DELETE FROM realisasi WHERE bulan = 2; DELETE FROM pagu WHERE baris_id > 4; DELETE FROM baris WHERE id > 4; UPDATE pagu SET nilai = 1200; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const K = 'Kode SKPD;Kode Sub Kegiatan;Kode Rekening'
const KK = K.split(';')
const SUB1 = '1.01.01.2.01.01'
const a = (...sel: string[]): string => ['1.01', SUB1, '5.1.01', ...sel].join(';')
const b = (...sel: string[]): string => ['1.02', SUB1, '5.1.02', ...sel].join(';')

async function unggah(isi: readonly string[] | Uint8Array, lain: { bulan?: number; apbdVersiId?: number } = {}) {
  const { id, selesai } = await terimaImpor(kantor, await titipBerkas(isi instanceof Uint8Array ? isi : `${isi.join('\r\n')}\r\n`), { tahun: 2023, bulan: lain.bulan ?? null, apbdVersiId: lain.apbdVersiId ?? null, kasVersiId: null, nama: isi instanceof Uint8Array ? 'uji.xlsx' : 'uji.csv' })
  await selesai
  return id
}
const batch = async (id: number) => pasti(await queryBatch(prisma(), id, kantor))
const keadaan = async (id: number) => [(await batch(id)).status, (await queryPahaman(prisma(), id)).pertanyaan.map(({ kunci }) => kunci)]
const kirim = async (id: number, jawaban: Record<string, string>) => (await jawab(kantor, { batchId: id, tanda: (await queryPahaman(prisma(), id)).tanda, jawaban })).selesai
const beda = async (id: number) => queryJumlahBeda(prisma(), await batch(id))
const rupa = async (id: number) => (await beda(id)).jumlah.filter((satu) => satu.rupa !== 'SISA').map((satu) => [satu.rupa, satu.angka, satu.baru])
const terapkan = async (id: number) => terapkanBatch(kantor, { batchId: id, tanda: (await beda(id)).tanda, paham: 'ya', rusak: (await queryJumlahRusak(prisma(), id)).tanda })
const feb = async () => (await db.query<{ a: string }>("SELECT baris_id || '=' || (nilai + koreksi) AS a FROM realisasi WHERE bulan = 2 ORDER BY 1")).rows.map((satu) => satu.a)
const pagu2 = async () => (await db.query<{ a: string }>("SELECT baris_id || '=' || nilai AS a FROM pagu WHERE apbd_versi_id = 2 ORDER BY 1")).rows.map((satu) => satu.a)

describe('a file is not taken for another', () => {
  it('a plan by quarters leaves every pagu as it is', async () => {
    const id = await unggah(['RENCANA ANGGARAN KAS 2023', `${K};Pagu;TW I;TW II;TW III;TW IV`, a('900', '300', '200', '200', '200')], { apbdVersiId: 2 })
    expect([await keadaan(id), await pagu2()]).toEqual([['BERTANYA', ['bentuk']], ['1=1200.00', '2=1200.00', '3=1200.00', '4=1200.00']])
  })
  it('"Jumlah" under RENCANA is a pagu, under nothing it is asked', async () => {
    expect((await batch(await unggah(['RENCANA BELANJA 2023', `${K};Jumlah`, a('900')], { bulan: 2, apbdVersiId: 2 }))).jenis).toBe('ANGGARAN')
    expect(await keadaan(await unggah([`${K};Jumlah`, a('900')], { bulan: 2, apbdVersiId: 2 }))).toEqual(['BERTANYA', ['jenis']])
  })
  it('what adds up from January by its own rest of the pagu is no month', async () => {
    expect(await keadaan(await unggah([`${K};Anggaran;Realisasi;Sisa Anggaran`, a('1.200', '180', '1.020')], { bulan: 2 }))).toEqual(['BERTANYA', ['kumulatif']])
  })
})

describe('two of them in one', () => {
  it('months under each other stay apart; the locked one is refused, the open one applied and taken back', async () => {
    const id = await unggah(['REALISASI BULAN JANUARI 2023', `${K};Realisasi`, a('30'), '', 'REALISASI BULAN FEBRUARI 2023', `${K};Realisasi`, a('70'), b('5')])
    expect(await keadaan(id)).toEqual(['BERTANYA', ['bagian']])
    await kirim(id, { bagian: 'sendiri' })
    expect(await rupa(id)).toEqual([['BARU', 2, '75.00'], ['TOLAK', 1, '30.00']])
    await terapkan(id)
    expect(await feb()).toEqual(['1=70.00', '4=5.00'])
    await batalkanBatch(kantor, { batchId: id })
    expect(await feb()).toEqual([])
    const satu = await unggah(['REALISASI BULAN JANUARI 2023', `${K};Realisasi`, a('31'), 'REALISASI BULAN FEBRUARI 2023', `${K};Realisasi`, a('71')])
    await kirim(satu, { bagian: '2' })
    expect(await rupa(satu)).toEqual([['BARU', 1, '71.00']])
  })
  it('a summary and its details on two sheets are asked', async () => {
    const kepala = [...KK, 'Tanggal SP2D', 'Realisasi']
    const id = await unggah(await writeXlsx({ sheets: [{ name: 'Rekap', rows: [kepala, ['1.01', SUB1, '5.1.01', '2023-02-28', 300]] }, { name: 'Rinci', rows: [kepala, ['1.01', SUB1, '5.1.01', '2023-02-10', 100], ['1.01', SUB1, '5.1.01', '2023-02-13', 200]] }] }))
    expect(await keadaan(id)).toEqual(['BERTANYA', ['lembar']])
    await kirim(id, { lembar: '1' })
    await terapkan(id)
    expect(await feb()).toEqual(['1=300.00'])
  })
  it('a page that goes on without a head is asked, and so is a table under a head that nobody knows', async () => {
    const id = await unggah(await writeXlsx({ sheets: [{ name: 'Hal 1', rows: [[...KK, 'Realisasi'], ['1.01', SUB1, '5.1.01', 100]] }, { name: 'Hal 2', rows: [['1.02', SUB1, '5.1.02.01.01.0024', 900]] }] }), { bulan: 2 })
    expect(await keadaan(id)).toEqual(['BERTANYA', ['tanpaKepala:1']])
    const lain = await unggah([`${K};Realisasi`, a('100'), 'Daftar lain', 'Kode SKPD;Kode Sub Kegiatan;Kode Rekening;Jumlah Pengembalian;Sisa Uang', b('900', '5')], { bulan: 2 })
    expect([await keadaan(lain), (await queryJumlahRusak(prisma(), lain)).nilai, await rupa(lain)]).toEqual([['SIAP', []], '900.00', [['BARU', 1, '100.00']]])
  })
})

describe('what an amount is', () => {
  it('one that the commas of the file cut holds its line back', async () => {
    const id = await unggah([`${K.replaceAll(';', ',')},Realisasi`, a('1,234,567.00').replaceAll(';', ','), b('500').replaceAll(';', ',')], { bulan: 2 })
    await terapkan(id)
    expect(await feb()).toEqual(['4=500.00'])
  })
  it('"dalam ribuan" at the foot is asked, and multiplies every figure', async () => {
    const id = await unggah([`${K};Pagu`, a('7'), 'Catatan: angka dalam ribuan rupiah'], { apbdVersiId: 2 })
    expect(await keadaan(id)).toEqual(['BERTANYA', ['satuanBerkas']])
    await kirim(id, { satuanBerkas: '1000' })
    expect(await rupa(id)).toEqual([['UBAH', 1, '7000.00']])
  })
  it('of a column shown in percent is none', async () => {
    const isi = await writeXlsx({ sheets: [{ name: 'A', columns: [...KK.map((header) => ({ header })), { header: 'Pagu' }, { header: 'Realisasi', numFmt: '0.00%' }], rows: [[...KK, 'Pagu', 'Realisasi'], ['1.01', SUB1, '5.1.01', 1200, 0.4]] }] })
    expect(await rupa(await unggah(isi, { bulan: 2 }))).toEqual([])
  })
  it('of an account and of one beneath it count both where that was answered', async () => {
    const id = await unggah([`${K};Pagu`, a('500'), ['1.01', SUB1, '5.1.01.01', '40'].join(';')], { apbdVersiId: 2 })
    expect(await keadaan(id)).toEqual(['BERTANYA', ['induk']])
    await kirim(id, { induk: 'semua' })
    expect(await rupa(id)).toEqual([['UBAH', 1, '540.00']])
  })
  it('of rows without their source of funds goes to the one line that there is', async () => {
    const id = await unggah([`${K};Sumber Dana;Pagu`, a('Dana Alokasi Umum', '500'), a('', '40'), b('', '9')], { apbdVersiId: 2 })
    expect(await rupa(id)).toEqual([['UBAH', 2, '549.00']])
  })
  it('under the code of one unit and the name of another waits for a person', async () => {
    const id = await unggah([`Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Realisasi`, `1.01;Dinas B;${SUB1};5.1.01;500`], { bulan: 2 })
    expect([await rupa(id), (await db.query('SELECT keadaan, sebab FROM impor_baris WHERE batch_id = $1', [id])).rows]).toEqual([[], [{ keadaan: 'ASING', sebab: 'UNIT' }]])
  })
})

describe('of persons nothing is kept', () => {
  const tersimpan = async (): Promise<string> => {
    const { rows } = await db.query<{ t: string }>("SELECT table_name AS t FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1")
    let semua = ''
    for (const { t } of rows) semua += (await db.query<{ a: string | null }>(`SELECT string_agg(x::text, ' ') AS a FROM "${t}" x`)).rows[0]?.a ?? ''
    return semua
  }
  it.each([
    ['columns of persons, and what a payment was for', [`${K};Nama Penerima;NIP;Keterangan Dokumen;Tanggal SP2D;Nomor SP2D;Uraian;Nilai Realisasi`, a('Fulan Rahasia', '197001011990031001', 'Honor Fulan Rahasia', '2023-02-10', 'SP2D/1', 'Pembayaran honor a.n. Fulan Rahasia', '500')]],
    ['signatures under the money', [`${K};Realisasi`, a('500'), ';;;Liwa, 28 Februari 2023', ';;;Drs. Fulan Rahasia, M.Si', ';;;NIP. 197001011990031001', ';;;197001011990031001', ';;Fulan Rahasia;']],
    ['signatures under the names of units', [`Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Realisasi`, ['Dinas A', SUB1, '5.1.01', '500'].join(';'), 'Fulan Rahasia;;;', 'Drs. Fulan Rahasia;;;197001011990031001']],
    ['lines above', ['Bendahara : Fulan Rahasia', 'Drs. Fulan Rahasia, M.Si;197001011990031001', `${K};Realisasi`, a('500')]],
    ['a table that nobody knows', ['Kd;Keg;Akun belanjanya;Pejabatnya;Uangnya', a('Fulan Rahasia', '500'), a('Rahasia Fulan, S.E.', '70')]],
    ['a column of another name', [`${K};Realisasi;PPTK yang menangani;Catatan`, a('500', 'Fulan Rahasia', 'dibayar kepada Fulan Rahasia'), a('500', 'Fulan Rahasia', 'dibayar kepada Fulan Rahasia')]],
    ['names in the place of figures', [`${K};Realisasi`, a('Fulan Rahasia'), a('197001011990031001'), b('5')]],
  ])('%s', async (_, baris) => {
    await unggah(baris, { bulan: 2 })
    const isi = await tersimpan()
    expect(/.{0,120}(?:Fulan|Rahasia|1970010119900).{0,60}/.exec(isi)?.[0] ?? 'tidak ada').toBe('tidak ada')
  })
})
