import { describe, expect, test } from 'vitest'
import { bandingkan } from './banding'
import { bacaKepala } from './kepala'
import { usulSingkat } from './singkatan'
import { tandaRencana } from './tanda'
import { uraiDaftar } from './urai'
import type { UnitKini } from './types'
import { bacaAsisten, bacaKategori, kodeInduk, usulKategori } from './usul'

const kini = (lain: Partial<UnitKini>): UnitKini => ({
  unitId: 1, kode: '1.02.0.00.0.00.02.0000', masaId: 10, nama: 'Dinas Kesehatan', namaSingkat: 'Dinkes', kategori: 'DINAS', induk: null, asisten: null,
  kepalaNama: null, kepalaJabatan: null, kepalaNip: null, mulai: '2023-01-01', sampai: null, ...lain,
})
const rencana = (teks: string[][], ada: UnitKini[] = [], lain: { berlakuMulai?: string; terkunciSampai?: string | null } = {}) =>
  bandingkan(uraiDaftar(teks).baris, { kini: ada, berlakuMulai: '2023-01-01', terkunciSampai: null, ...lain })
const kepala = ['Kode', 'Nama', 'Induk', 'Nama kepala']

describe('heads', () => {
  test.each([
    [['No', 'Kode SKPD', 'Nama SKPD', 'NIP Kepala', 'Pangkat'], [null, 'kode', 'nama', 'kepalaNip', null], ['Pangkat']],
    [['namaUnit', 'kodeUnit', 'namakepala', 'nipkepala'], ['nama', 'kode', 'kepalaNama', 'kepalaNip'], []],
    [['Kode SKPD', 'Nama SKPD', 'Kode Sub SKPD', 'Nama Sub SKPD'], ['induk', null, 'kode', 'nama'], ['Nama SKPD']],
    [['Perangkat Daerah', 'Kode', 'Singkatan', 'Asisten', 'Unit Induk', 'Jabatan Pimpinan'], ['nama', 'kode', 'namaSingkat', 'asisten', 'induk', 'kepalaJabatan'], []],
  ])('%j', (sel, kolom, asing) => expect(bacaKepala(sel)).toEqual({ kolom, asing }))
  test('a row of values is none', () => expect(bacaKepala(['1.02.0.00.0.00.02.0000', 'Dinas Kesehatan', 'Dinkes'])).toBeNull())
})

describe('proposals', () => {
  test.each([
    ['Dinas Kesehatan', 'Dinkes'], ['Dinas Kesehatan Kabupaten Lampung Barat', 'Dinkes'], ['DINAS PENDIDIKAN DAN KEBUDAYAAN', 'Disdikbud'],
    ['Dinas Pekerjaan Umum dan Perumahan Rakyat', 'DPUPR'], ['Kecamatan Balik Bukit', 'Kec. Balik Bukit'], ['UPTD Puskesmas Liwa', 'PKM Liwa'],
    ['Bagian Administrasi Pembangunan', 'Bag. Adpem'], ['Bagian Hukum', 'Bag. Hukum'], ['Rumah Sakit Umum Daerah Contoh', 'RSUD Contoh'],
    ['Dinas Kesehatan Hewan', 'Dinas Kesehatan Hewan'], ['Badan Perencanaan Pembangunan Daerah', 'Bappeda'], ['Dinas Komunikasi dan Informatika', 'Diskominfo'], ['Dinas Angkasa', 'Dinas Angkasa'],
  ])('%s: %s', (nama, singkat) => expect(usulSingkat(nama)).toBe(singkat))
  test('a long name is cut at a word', () => expect(usulSingkat(`Dinas ${'Panjang '.repeat(20)}`).length).toBeLessThanOrEqual(60))
  test('peer groups by name and as written', () => {
    expect(['Dinas X', 'Badan X', 'Inspektorat', 'Sekretariat DPRD', 'Bagian Hukum', 'Kecamatan X', 'RSUD X', 'UPTD Puskesmas X', 'Satuan Polisi Pamong Praja', 'Kelurahan X'].map(usulKategori))
      .toEqual(['DINAS', 'BADAN', 'BADAN', 'BADAN', 'BAGIAN', 'KECAMATAN', 'RSUD', 'PUSKESMAS', 'DINAS', undefined])
    expect(['dinas', 'Badan/Inspektorat/Sekretariat', 'KECAMATAN', 'entah'].map(bacaKategori)).toEqual(['DINAS', 'BADAN', 'KECAMATAN', undefined])
  })
  test('an Asisten in either digits or by its field', () => {
    expect(['II', 'Asisten 3', 'asisten i', 'Asisten Perekonomian dan Pembangunan', 'Administrasi Umum', 'Asisten Pemerintahan dan Kesra', 'IV'].map(bacaAsisten))
      .toEqual(['Asisten II', 'Asisten III', 'Asisten I', 'Asisten II', 'Asisten III', 'Asisten I', undefined])
  })
  test('the code tells the parent', () => expect(['4.01.0.00.0.00.01.0006', '4.01.0.00.0.00.01.0000', 'UJI.1'].map(kodeInduk)).toEqual(['4.01.0.00.0.00.01.0000', null, null]))
})

describe('rows', () => {
  test('a wrong cell gets its sentence and the others are read', () => {
    const { baris } = uraiDaftar([['Kode', 'Nama', 'NIP', 'Kategori', 'Asisten'], ['1,02E+15', 'A', '1,98E+17', 'entah', 'IX'], ['', 'B', '1980 01 01 200501 1 001', '', '-'], ['1.02', 'C', '123', '', '']])
    expect(baris[0]?.salah).toEqual([expect.stringContaining('dibulatkan'), expect.stringContaining('NIP tersimpan sebagai angka'), expect.stringContaining('Kategori "entah"'), expect.stringContaining('Asisten "IX"')])
    expect(baris[1]).toMatchObject({ salah: ['Kode belum diisi.'], kepalaNip: '198001012005011001', asisten: null, kategori: undefined })
    expect(baris[2]?.salah).toEqual([expect.stringContaining('18 angka')])
  })
  test('titles, numbered columns and empty rows are passed over; rows keep their numbers', () => {
    expect(uraiDaftar([['DAFTAR UNIT'], [], ['Kode', 'Nama'], ['1', '2'], [], ['1.02', 'Dinas X']])).toMatchObject({ dilewati: 2, baris: [{ nomor: 6, kode: '1.02' }] })
  })
})

describe('difference', () => {
  test('new, changed, same, and left alone', () => {
    const ada = [kini({}), kini({ unitId: 2, masaId: 11, kode: '1.06.0.00.0.00.06.0000', nama: 'Dinas Sosial', namaSingkat: 'Dinsos' }), kini({ unitId: 3, kode: '9.9', nama: 'Dinas Lain', namaSingkat: 'DL' })]
    const hasil = rencana([kepala, ['1.02.0.00.0.00.02.0000', 'Dinas Kesehatan'], ['1.06.0.00.0.00.06.0000', 'Dinas Sosial', '', 'Nama Karangan'], ['1.02.0.00.0.00.02.0001', 'UPTD Puskesmas Contoh']], ada)
    expect(hasil.baris).toMatchObject([
      { keadaan: 'SAMA' },
      { keadaan: 'UBAH', ubah: [{ kolom: 'kepalaNama', lama: null, baru: 'Nama Karangan' }] },
      { keadaan: 'BARU', usulan: ['namaSingkat', 'kategori', 'induk'], isi: { namaSingkat: 'PKM Contoh', kategori: 'PUSKESMAS', induk: '1.02.0.00.0.00.02.0000' } },
    ])
    expect(hasil.takDisebut).toEqual([{ kode: '9.9', nama: 'Dinas Lain' }])
  })
  test('a dash empties, an empty cell leaves', () => {
    const ada = [kini({ kepalaNama: 'Nama Karangan', induk: '4.01' }), kini({ unitId: 2, kode: '4.01', nama: 'Sekretariat Daerah', namaSingkat: 'Setda' })]
    expect(rencana([kepala, ['1.02.0.00.0.00.02.0000', '', '-', '']], ada).baris[0]).toMatchObject({ keadaan: 'UBAH', ubah: [{ kolom: 'induk', lama: '4.01', baru: null }], isi: { kepalaNama: 'Nama Karangan', nama: 'Dinas Kesehatan' } })
  })
  test.each([
    ['the same code twice', [['A.1', 'Dinas A'], ['A.1', 'Dinas A']], 1, 'sudah ada di baris 2'],
    ['only noughts differ', [['01.2.0.0.0.0.2.0', 'Dinas Y']], 0, 'hanya berbeda angka nol'],
    ['a name that stands under another code', [['9.1', 'Dinas Kesehatan']], 0, 'milik unit berkode'],
    ['an ended unit', [['8.8', 'Dinas Tamat']], 0, 'sudah berakhir'],
    ['an unknown parent', [['A.1', 'Dinas A', 'Entah']], 0, 'Induk "Entah" tidak ada'],
    ['no name', [['A.1', '']], 0, 'memerlukan nama'],
    ['no category to be told', [['A.1', 'Kelurahan A']], 0, 'Kategori belum diisi'],
    ['its own parent', [['A.1', 'Dinas A', 'A.1x'], ['A.1x', 'Dinas B', 'A.1']], 0, 'berputar'],
    ['a parent in trouble', [['A.1', 'Kelurahan A'], ['A.2', 'Dinas B', 'A.1']], 1, 'baris yang bermasalah'],
  ] as [string, string[][], number, string][])('%s', (_, isi, letak, pesan) => {
    const ada = [kini({ kode: '1.2.0.00.0.00.02.0', nama: 'Dinas Kesehatan' }), kini({ unitId: 5, kode: '8.8', nama: 'Dinas Tamat', namaSingkat: 'DT', sampai: '2023-05-31' })]
    expect(rencana([kepala, ...isi], ada).baris[letak]).toMatchObject({ keadaan: 'SALAH', salah: [expect.stringContaining(pesan)] })
  })
  test('a parent by short name, wherever it stands; two of one name are asked about', () => {
    expect(rencana([kepala, ['A.2', 'Bagian B', 'dinkes'], ['A.1', 'Dinas Kesehatan']]).baris[0]).toMatchObject({ isi: { induk: 'A.1' } })
    expect(rencana([kepala, ['A.1', 'Dinas A', 'Kembar'], ['A.2', 'Dinas B'], ['A.3', 'Dinas C']], [kini({ kode: 'K.1', namaSingkat: 'Kembar' }), kini({ unitId: 2, kode: 'K.2', nama: 'Dinas K', namaSingkat: 'Kembar' })]).baris[0])
      .toMatchObject({ keadaan: 'SALAH', salah: [expect.stringContaining('dapat berarti K.1 atau K.2')] })
  })
  test('a locked month stands against changes, not against new units; a day before the present name too', () => {
    const ubah = [kepala, ['1.02.0.00.0.00.02.0000', 'Dinas Kesehatan Baru']]
    expect(rencana(ubah, [kini({})], { terkunciSampai: '2023-06-30' }).tanggalSalah).toMatch(/30 Juni 2023/)
    expect(rencana(ubah, [kini({})], { terkunciSampai: '2023-06-30', berlakuMulai: '2023-07-01' }).tanggalSalah).toBeNull()
    expect(rencana([kepala, ['A.1', 'Dinas A']], [kini({})], { terkunciSampai: '2023-06-30' }).tanggalSalah).toBeNull()
    expect(rencana(ubah, [kini({ mulai: '2023-04-01' })]).baris[0]).toMatchObject({ keadaan: 'SALAH', salah: [expect.stringContaining('1 April 2023')] })
  })
  test('the fingerprint changes with what stands and with the day', () => {
    const isi = [kepala, ['1.02.0.00.0.00.02.0000', 'Dinas Kesehatan Baru']]
    const tanda = [rencana(isi, [kini({})]), rencana(isi, [kini({ nama: 'Lain' })]), rencana(isi, [kini({})], { berlakuMulai: '2023-02-01' }), rencana(isi, [kini({})])].map(tandaRencana)
    expect(new Set(tanda).size).toBe(3)
    expect(tanda[3]).toBe(tanda[0])
  })
})
