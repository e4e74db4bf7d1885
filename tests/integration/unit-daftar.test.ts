import { writeOds } from 'hucre/ods'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { prisma } from '@/lib/dasar/database/client'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryMasaUnit, queryPimpinan } from '@/lib/tahun/unit/data'
import { bacaTempelan, bacaTeks, teksBerkas } from '@/lib/tahun/unit/daftar/baca'
import { pratinjauDaftar } from '@/lib/tahun/unit/daftar/pratinjau'
import { simpanDaftar } from '@/lib/tahun/unit/mutations-daftar'
import { ubahKode } from '@/lib/tahun/unit/mutations-kode'
import { skemaUnitBaru } from '@/lib/tahun/unit/schema'
import { buatUnit, ubahMasa } from '@/lib/tahun/unit/mutations'
import { kalimatKode } from '@/lib/tahun/unit/utils'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

const KEPALA = ['Kode', 'Nama', 'Kategori', 'Nama kepala']
const ISI = [['9.01.0.00.0.00.01.0000', 'Dinas Uji, Coba dan Periksa', 'Dinas', 'Nama Karangan, S.T., M.M.'], ['9.01.0.00.0.00.01.0001', 'UPTD Puskesmas Uji', '', '']]
const tab = (baris: readonly string[][]): string => baris.map((sel) => sel.join('\t')).join('\n')
const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks)
const xlsx = (baris: readonly (readonly (string | number)[])[]): Promise<Uint8Array> =>
  writeBuku({ judul: 'x', lembar: [{ nama: 'Petunjuk', kolom: [], baris: [[{ isi: 'Isi lembar kedua' }]] }, { nama: 'Unit', kolom: [], baris: baris.map((sel) => sel.map((isi) => ({ isi }))) }] })

let kantor: OpdScope
beforeAll(async () => {
  pakaiDatabase((await createSampleDatabase()).connectionString)
  const { id } = await prisma().pengguna.findUniqueOrThrow({ where: { username: 'admin' } })
  kantor = scopeKantor({ id, nama: 'Admin', username: 'admin', peran: 'ADMIN', unitIds: [], wajibGantiSandi: false, contoh: true })
})
afterAll(() => prisma().$disconnect())

const lihat = (teks: string, berlakuMulai = '2023-01-01') => pratinjauDaftar({ teks, asal: '', berlakuMulai })
async function simpan(teks: string, { tanda, berlakuMulai = '2023-01-01', paham = false }: { tanda: string; berlakuMulai?: string; paham?: boolean }) {
  return simpanDaftar(kantor, { baris: (await bacaTempelan(teks)).baris, berlakuMulai, tanda, paham })
}
const unit = async (kode: string) => (await queryMasaUnit()).filter((satu) => satu.kode === kode)

const BENTUK: [string, () => Promise<string>][] = [
  ['pasted from Excel', async () => tab([KEPALA, ...ISI])],
  ['pasted with CRLF and empty lines', async () => `\r\n${tab([KEPALA, ...ISI]).replaceAll('\n', '\r\n\r\n')}\r\n`],
  ['comma CSV with quotes', async () => [KEPALA, ...ISI].map((sel) => sel.map((isi) => `"${isi}"`).join(',')).join('\n')],
  ['semicolon CSV', async () => [KEPALA, ...ISI].map((sel) => sel.join(';')).join('\n')],
  ['columns in another order, strange heads, one of no use', async () => tab([['No', 'NAMA SKPD', 'Kode_SKPD', 'Pangkat', 'Kepala Dinas', 'Jenis'], ...ISI.map(([kode = '', nama = '', kat = '', kepala = ''], i) => [String(i + 1), nama, kode, 'IV/b', kepala, kat])])],
  ['title lines and numbered columns', async () => tab([['DAFTAR UNIT'], ['Tahun 2023'], KEPALA, ['1', '2', '3', '4'], ...ISI])],
  ['no head, the fixed order', async () => tab(ISI.map(([kode = '', nama = '', kat = '', kepala = '']) => [kode, nama, '', kat, '', '', kepala]))],
  ['XLSX, list on the second sheet', async () => teksBerkas(await xlsx([KEPALA, ...ISI]), 'unit.xlsx')],
  ['ODS', async () => teksBerkas(await writeOds({ sheets: [{ name: 'Unit', rows: [KEPALA, ...ISI] }] }), 'unit.ods')],
  ['CSV file with BOM', async () => teksBerkas(bytes(`\ufeff${[KEPALA, ...ISI].map((sel) => sel.map((isi) => `"${isi}"`).join(',')).join('\r\n')}`), 'unit.csv')],
  ['SIPD, unit and part in columns of their own', async () => tab([
    ['Kode SKPD', 'Nama SKPD', 'Kode Sub SKPD', 'Nama Sub SKPD', 'Kategori', 'Nama Kepala'],
    ...ISI.map(([kode = '', nama = '', kat = '', kepala = '']) => [pasti(ISI[0]?.[0]), 'Dinas Uji, Coba dan Periksa', kode, nama, kat, kepala]),
  ])],
]

test.each(BENTUK)('reads a list: %s', async (_, buat) => {
  const { rencana, jumlah } = await lihat(await buat())
  expect(jumlah).toEqual({ BARU: 2, UBAH: 0, SAMA: 0, SALAH: 0 })
  expect(rencana.baris).toMatchObject([
    { kode: ISI[0]?.[0], nama: ISI[0]?.[1], isi: { kategori: 'DINAS', kepalaNama: 'Nama Karangan, S.T., M.M.', induk: null } },
    { kode: ISI[1]?.[0], isi: { kategori: 'PUSKESMAS', namaSingkat: 'PKM Uji', induk: ISI[0]?.[0], kepalaNama: null } },
  ])
})

test('numbers that a spreadsheet has cut are said, not saved', async () => {
  const { baris } = await bacaTeks(await teksBerkas(await xlsx([['Kode', 'Nama', 'NIP'], [1.02, 'Dinas A', 198001012005011001]]), 'a.xlsx'))
  expect(baris[0]).toMatchObject({ kode: '1.02', salah: [expect.stringContaining('NIP tersimpan sebagai angka')] })
})

test('what is no list gets a sentence at its field, and a file never takes the place of what was typed', async () => {
  for (const teks of ['', '   \n ', 'Kode\tNama']) await expect(lihat(teks)).rejects.toMatchObject({ isian: { teks: expect.stringMatching(/\.$/) } })
  await expect(lihat(`${'x\ty\n'.repeat(501)}`)).rejects.toMatchObject({ isian: { teks: expect.stringContaining('paling banyak 500') } })
  const berkas = (isi: Uint8Array, nama: string) => new File([new Uint8Array(isi)], nama)
  const kirim = (teks: string, asal: string, satu: File) => pratinjauDaftar({ teks, asal, berlakuMulai: '2023-01-01', berkas: satu })
  const baik = berkas(await xlsx([KEPALA, ...ISI]), 'a.xlsx')
  await expect(kirim('', '', berkas(bytes('%PDF-1.7 bukan buku'), 'a.xlsx'))).rejects.toMatchObject({ isian: { berkas: expect.stringContaining('a.xlsx') } })
  await expect(kirim('diketik tangan', '', baik)).rejects.toMatchObject({ isian: { berkas: expect.stringContaining('Kotak tempel sudah berisi') } })
  const { teks, asal } = await kirim('', '', baik)
  expect((await kirim(teks.replaceAll('\n', '\r\n'), asal, baik)).jumlah.BARU).toBe(2)
})

test('a list is saved as it was looked at, once; a stale one and one with unseen trouble are refused', async () => {
  const teks = tab([KEPALA, ...ISI, ['9.01.0.00.0.00.02.0000', 'Tanpa kategori', '', '']])
  const { tanda, jumlah } = await lihat(teks)
  expect(jumlah).toMatchObject({ BARU: 2, SALAH: 1 })
  await expect(simpan(teks, { tanda })).rejects.toMatchObject({ isian: { paham: expect.stringContaining('Centang') } })
  await expect(simpan(teks, { tanda: 'lain', paham: true })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
  expect(await unit(pasti(ISI[0]?.[0]))).toEqual([])
  const serentak = await Promise.all([simpan(teks, { tanda, paham: true }), simpan(teks, { tanda, paham: true })])
  expect(serentak.map(({ baru }) => baru).sort()).toEqual([0, 2])
  expect(await unit(pasti(ISI[1]?.[0]))).toMatchObject([{ induk: 'Dinas Uji, Coba dan Periksa', berlakuMulai: '2023-01-01' }])
  expect(await prisma().jejak.count({ where: { tabel: 'unit_masa', sumber: 'tempel', pelaku: kantor.pelaku } })).toBe(2)
})

test('changes are dated: past names stay, the same day mends, a locked month refuses; units that are not named stay', async () => {
  const kode = pasti(ISI[0]?.[0])
  const teks = tab([['Kode', 'Nama kepala', 'NIP', 'Asisten'], [kode, 'Nama Kedua', '19800101 200501 1 001', 'II']])
  const terkunci = await lihat(teks, '2023-01-01')
  expect(terkunci.rencana.tanggalSalah).toMatch(/sudah terkunci/)
  await expect(simpan(teks, { tanda: terkunci.tanda })).rejects.toMatchObject({ kode: 'PERIODE_TERTUTUP' })
  const { tanda, rencana } = await lihat(teks, '2023-08-01')
  expect(rencana.takDisebut.length).toBeGreaterThan(60)
  await simpan(teks, { tanda, berlakuMulai: '2023-08-01' })
  const betul = tab([['Kode', 'Nama singkat'], [kode, 'Disuji']])
  await simpan(betul, { tanda: (await lihat(betul, '2023-08-01')).tanda, berlakuMulai: '2023-08-01' })
  expect((await unit(kode)).map(({ kepalaNama, kepalaNip, asisten, namaSingkat, berlakuSampai }) => [kepalaNama, kepalaNip, asisten, namaSingkat, berlakuSampai])).toEqual([
    ['Nama Karangan, S.T., M.M.', null, null, 'Dinas Uji, Coba dan Periksa', '2023-07-31'],
    ['Nama Kedua', '198001012005011001', 'Asisten II', 'Disuji', null],
  ])
  const [, { unitId }] = (await unit(kode)) as [unknown, { unitId: number }]
  const pada = async (units: OpdScope['units'], hari: string) => (await queryPimpinan(scopeUji(units), hari)).filter((satu) => satu.unitId === unitId)
  expect(await pada('*', '2023-07-31')).toMatchObject([{ kepalaNama: 'Nama Karangan, S.T., M.M.' }])
  expect(await pada([unitId], '2023-08-01')).toMatchObject([{ kepalaNama: 'Nama Kedua', asisten: 'Asisten II' }])
  expect(await queryPimpinan(scopeUji([unitId + 1_000]), '2023-08-01')).toEqual([])
  expect((await unit('1.02.0.00.0.00.02.0000'))).toMatchObject([{ nama: 'Dinas Kesehatan', berlakuSampai: null }])
})

test('a preview made before another admin changed the unit is stale', async () => {
  const teks = tab([['Kode', 'Jabatan'], [pasti(ISI[0]?.[0]), 'Kepala Dinas Uji']])
  const { tanda } = await lihat(teks, '2023-08-01')
  const [, kini] = await unit(pasti(ISI[0]?.[0]))
  const { unitId, nama, namaSingkat, kategori, indukId, asisten, kepalaNama, kepalaJabatan, kepalaNip, berlakuMulai } = pasti(kini)
  await ubahMasa(kantor, { unitId, nama, namaSingkat: `${namaSingkat} 2`, kategori, induk: indukId, asisten, kepalaNama, kepalaJabatan, kepalaNip, berlakuMulai })
  await expect(simpan(teks, { tanda, berlakuMulai: '2023-08-01' })).rejects.toMatchObject({ kode: 'BERSAMAAN', message: expect.stringContaining('Lihat perbedaannya') })
})

test('a code is put right while nobody else has it, with the decisions of imports that name the old one', async () => {
  const [, { unitId, kode }] = await unit(pasti(ISI[0]?.[0])) as [unknown, { unitId: number; kode: string }]
  await tulis({ pelaku: 'sistem:uji', lingkup: '*', sumber: 'sistem' }, (tx) => tx.$executeRaw`
    INSERT INTO impor_padanan (tahun, macam, kunci, tujuan) VALUES (2023, 'UNIT', impor_kode(${kode}) || '|' || impor_nama('Dinas Uji'), ${String(unitId)})`)
  await expect(ubahKode(kantor, { unitId, kode: '1.02.0.00.0.00.02.0000' })).rejects.toMatchObject({ kode: 'SUDAH_ADA', isian: { kode: expect.stringContaining('Dinas Kesehatan') } })
  await expect(ubahKode(kantor, { unitId, kode: '1.2.0.0.0.0.2.0' })).rejects.toMatchObject({ isian: { kode: expect.stringContaining('1.02.0.00.0.00.02.0000') } })
  await expect(ubahKode(kantor, { unitId: 999_999, kode: '9.9' })).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  const hasil = await ubahKode(kantor, { unitId, kode: '9.02.0.00.0.00.01.0000' })
  expect(hasil).toEqual({ lama: kode, padanan: [{ tahun: 2023, kode: '9.1.0.0.0.0.1.0', nama: 'dinasuji' }] })
  expect(kalimatKode('9.02.0.00.0.00.01.0000', hasil)).toMatch(/1 padanan impor memakai kode lama.*2023 \(dinasuji\)/)
  expect(await prisma().jejak.count({ where: { tabel: 'unit', tindakan: 'UPDATE', pelaku: kantor.pelaku } })).toBe(1)
  expect((await Promise.allSettled([ubahKode(kantor, { unitId, kode: '9.03' }), buatUnit(kantor, skemaUnitBaru.parse({ kode: '9.03', nama: 'Dinas Serentak', namaSingkat: 'Ser', kategori: 'DINAS', induk: '', berlakuMulai: '2023-01-01' }))])).filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('an operator changes no unit, by list or by code', async () => {
  const operator: Pengguna = { id: 'x', nama: 'x', username: 'x', peran: 'OPERATOR', unitIds: [1], wajibGantiSandi: false, contoh: true }
  const teks = tab([KEPALA, ['9.09.0.00.0.00.01.0000', 'Dinas Susup', 'Dinas', '']])
  const { tanda } = await lihat(teks)
  const { baris } = await bacaTempelan(teks)
  await expect(simpanDaftar(scopeUnit(operator, 1, 'tulis'), { baris, berlakuMulai: '2023-01-01', tanda, paham: false })).rejects.toThrow(/lingkup/)
  await expect(ubahKode(scopeUnit(operator, 1, 'tulis'), { unitId: 2, kode: '9.09' })).rejects.toThrow(/lingkup/)
  expect(await unit('9.09.0.00.0.00.01.0000')).toEqual([])
})
