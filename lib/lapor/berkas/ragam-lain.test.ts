import { describe, expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { bacaBuku, bacaIsi, type Terbaca } from '@/tests/support/baca-berkas'
import type { TempatBaca } from './types'

/** Shapes by which a wrong figure once came through without a word: each is right now, or asked, or named with its rupiah. */
const U = '2.17.3.30.3.31.14.0000'
const U2 = '2.14.2.08.0.00.07.0000'
const S = '2.17.01.2.06.09'
const S2 = '2.17.01.2.06.10'
const A = '5.1.02.01.01.0052'
const B = '5.1.02.04.01.0001'
const C = '5.1.02.01.01.0024'
const KUNCI = 'Kode SKPD;Kode Sub Kegiatan;Kode Rekening'
const KEPALA = KUNCI.split(';')
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const isi = (rekening: string, ...sel: string[]): string => [U, S, rekening, ...sel].join(';')
const csv = async (lain: Partial<TempatBaca>, ...baris: string[]): Promise<Terbaca> =>
  bacaBuku({ format: 'csv', lembar: [{ nama: 'CSV', tersembunyi: false, baris: baris.map((satu) => satu.split(';')), rumus: [], gabung: [] }] }, lain)
type Sel = string | number | null
const xlsx = async (lain: Partial<TempatBaca>, ...lembar: { name: string; rows: Sel[][]; merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[] }[]): Promise<Terbaca> =>
  bacaIsi(await writeXlsx({ sheets: lembar }), 'a.xlsx', lain)
const kelas = ({ hasil }: Terbaca) => hasil.pahaman.lembar.flatMap((satu) => satu.kelas.filter((k) => k.kelas !== 'ANGKA').map((k) => `${k.kelas} ${k.sebab ?? ''} ${k.baris} ${k.nilai}`))
const juli = { bulan: 7 }

describe('amounts', () => {
  it('a sign behind an amount never turns it round in silence', async () => {
    for (const [biasa, belakang] of [['2,500,000.00', '1,000,000.00-'], ['2.500.000,00', '1.000.000,00-'], ['2,500,000.00', '1,000-2,000.00']] as const) {
      const baca = await csv(juli, `${KUNCI};Realisasi`, isi(A, biasa), isi(B, belakang))
      expect([baca.angka, kelas(baca)]).toEqual([{ [`${A}/7`]: 2_500_000 }, ['RUSAK tidak terbaca 1 0.00']])
    }
  })
  it.each([['(1,000.00)', -1000], ['-1,000.00', -1000], ['Rp 1,000.00', 1000], ['Rp -1,000.00', -1000], ['- Rp 1,000.00', -1000]])('%s beside English amounts', async (kata, nilai) => {
    expect((await csv(juli, `${KUNCI};Realisasi`, isi(A, '2,500,000.00'), isi(B, kata))).angka[`${B}/7`]).toBe(nilai)
  })
  it.each([
    ['1,234,567.00', ''], ['1500000,50', ''], ['1,234,567.00', ',x'],
  ])('%s without quotes between commas is cut: named, never 1', async (nilai, lagi) => {
    const baca = await bacaIsi(`${KUNCI.replaceAll(';', ',')},Realisasi${lagi}\n${U},${S},${A},${nilai}${lagi}\n${U},${S},${B},500${lagi}\n`, 'a.csv', juli)
    expect([baca.angka, baca.baris.find((satu) => satu.kelas === 'RUSAK')?.sebab]).toEqual([{ [`${B}/7`]: 500 }, expect.stringContaining('terpotong')])
  })
  it('a number shown in percent is no rupiah; figures up to 100 beside large pagu are asked', async () => {
    const persen = bacaBuku({ format: 'xlsx', lembar: [{ nama: 'A', tersembunyi: false, rumus: [], gabung: [], baris: [[...KEPALA, 'Pagu', 'Realisasi'], [U, S, A, 1_000_000, 0.4]], persen: new Map([[2, [4]]]) }] }, juli)
    expect([persen.angka, persen.baris[0]?.sebab]).toEqual([{}, 'E2 ditampilkan sebagai persen, bukan rupiah.'])
    expect((await xlsx(juli, { name: 'A', rows: [[...KEPALA, 'Pagu', 'Realisasi'], [U, S, A, 1_000_000, 40.5], [U, S, B, 2_000_000, 35]] })).tanya).toEqual(['kecil'])
  })
  it.each(['1.000.000*)', '1.000.000 1)', '1.000.000²', '1\u00a0000\u00a0000', '#REF!', '1.0O0', '1.000.00', '12/07/2023'])('%j is named, not guessed', async (kata) => {
    expect(kelas(await csv(juli, `${KUNCI};Realisasi`, isi(A, '5'), isi(B, kata)))).toEqual(['RUSAK tidak terbaca 1 0.00'])
  })
  it.each([['Pagu (Rp 000)', 1000], ['Pagu (x Rp1.000)', 1000], ['Pagu (dalam Rp1.000.000)', 1_000_000]])('%s asks for its unit', async (kepala, satuan) => {
    expect((await csv({}, `${KUNCI};${kepala}`, isi(A, '100'))).hasil.pertanyaan).toMatchObject([{ kunci: 'satuan', pilihan: [{ nilai: String(satuan) }, { nilai: '1' }] }])
  })
  it.each([['above', ['Dalam Rp. 1.000,-', `${KUNCI};Pagu`, isi(A, '100')], 'satuan'], ['below', [`${KUNCI};Pagu`, isi(A, '100'), 'Catatan: angka dalam ribuan rupiah'], 'satuanBerkas']] as const)('a unit of money told %s the table is asked, and multiplies', async (_, baris, kunci) => {
    expect((await csv({}, ...baris)).tanya).toEqual([kunci])
    expect((await csv({ jawaban: { [kunci]: '1000' } }, ...baris)).angka).toEqual({ [`${A}/0`]: 100_000 })
  })
  it('also by the name of the sheet', async () => {
    expect((await xlsx({}, { name: 'Pagu (juta)', rows: [[...KEPALA, 'Pagu'], [U, S, A, 100]] })).tanya).toEqual(['satuan'])
  })
})

describe('what the file is', () => {
  it.each([
    ['a plan by quarters', ['RENCANA ANGGARAN KAS 2023', `${KUNCI};Pagu;Triwulan I;Triwulan II;Triwulan III;Triwulan IV`, isi(A, '400', '100', '100', '100', '100')]],
    ['a plan of eleven months', [`${KUNCI};Pagu;${BULAN.slice(0, 11).join(';')}`, isi(A, '1.100', ...BULAN.slice(0, 11).map(() => '100'))]],
    ['spending by quarters', ['REALISASI BELANJA 2023', `${KUNCI};Pagu;Realisasi TW I;Realisasi TW II`, isi(A, '400', '100', '100')]],
  ])('%s is no DPA', async (_, baris) => {
    const { tanya, angka } = await csv(juli, ...baris)
    expect([tanya, angka]).toEqual([['bentuk'], {}])
  })
  it('"Jumlah" alone is asked; a title or a day of payment tells', async () => {
    expect((await csv(juli, `${KUNCI};Jumlah`, isi(A, '100'))).tanya).toEqual(['jenis'])
    expect((await csv({ ...juli, jawaban: { jenis: 'ANGGARAN' } }, `${KUNCI};Jumlah`, isi(A, '100'))).angka).toEqual({ [`${A}/0`]: 100 })
    expect((await csv(juli, 'DPA 2023', `${KUNCI};Jumlah`, isi(A, '100'))).angka).toEqual({ [`${A}/0`]: 100 })
    expect((await csv(juli, `${KUNCI};Tanggal SP2D;Jumlah`, isi(A, '13/07/2023', '100'))).angka).toEqual({ [`${A}/7`]: 100 })
  })
  it('of a DPPA with volume and price the sum after the change', async () => {
    const { angka } = await csv({}, ';;;Sebelum Perubahan;;;Setelah Perubahan;;;Bertambah/(Berkurang)', `${KUNCI};Volume;Harga Satuan;Jumlah;Volume;Harga Satuan;Jumlah;`, isi(A, '2', '50', '100', '3', '50', '150', '50'))
    expect(angka).toEqual({ [`${A}/0`]: 150 })
  })
})

describe('which month it is', () => {
  it('the rest of the pagu proves that figures add up from January', async () => {
    expect((await csv(juli, `${KUNCI};Anggaran;Realisasi;Sisa`, isi(A, '1.000', '700', '300'))).tanya).toEqual(['kumulatif'])
    expect((await csv(juli, `${KUNCI};Anggaran;Realisasi;Sisa`, isi(A, '1.000', '70', '300'))).tanya).toEqual([])
  })
  it.each([
    [['Realisasi Lalu', 'Realisasi Sekarang', 'Total Realisasi']], [['Realisasi s.d. Bulan Sebelumnya', 'Realisasi Bulan Berkenaan', 'Realisasi s.d. Bulan Berkenaan']], [['Realisasi s/d bulan lalu', 'Realisasi bulan berjalan', 'Realisasi s/d saat ini']],
  ])('%j: that of the month', async (kepala) => {
    expect((await csv(juli, `${KUNCI};${kepala.join(';')}`, isi(A, '600', '100', '700'))).angka).toEqual({ [`${A}/7`]: 100 })
  })
  it('a total beside what was before is asked', async () => {
    expect((await csv(juli, `${KUNCI};Realisasi Lalu;Total Realisasi`, isi(A, '600', '700'))).tanya).toEqual(['kumulatif'])
  })
  it('"s.d. Juni" is not July, and not a month; with days of payment neither', async () => {
    expect((await csv(juli, `${KUNCI};Realisasi s.d. Juni`, isi(A, '100'))).tanya).toEqual(['bulan', 'kumulatif'])
    expect((await csv({}, `${KUNCI};Tanggal SP2D;Realisasi s.d. Bulan Ini`, isi(A, '13/07/2023', '700'))).tanya).toEqual(['kumulatif'])
  })
  it('two months under each other on one sheet', async () => {
    const baris = ['REALISASI BULAN JUNI 2023', `${KUNCI};Realisasi`, isi(A, '100'), '', 'REALISASI BULAN JULI 2023', `${KUNCI};Realisasi`, isi(A, '300')]
    expect((await csv({}, ...baris)).hasil.pertanyaan).toMatchObject([{ kunci: 'bagian', pilihan: [{ nilai: 'sendiri' }, { nilai: '6', akibat: 'Yang dibaca Rp100' }, { nilai: '7', akibat: 'Yang dibaca Rp300' }] }])
    expect((await csv({ jawaban: { bagian: 'sendiri' } }, ...baris)).angka).toEqual({ [`${A}/6`]: 100, [`${A}/7`]: 300 })
    const satu = await csv({ jawaban: { bagian: '7' } }, ...baris)
    expect([satu.angka, kelas(satu)]).toEqual([{ [`${A}/7`]: 300 }, expect.arrayContaining(['LEWAT bagian bulan lain: Juni 1 100.00'])])
  })
  it('on two sheets that are named by them there is nothing to ask, unless another month was chosen', async () => {
    const lembar = ['Juni', 'Juli'].map((name, i) => ({ name, rows: [[...KEPALA, 'Realisasi'], [U, S, A, 100 + i]] }))
    const { tanya, angka } = await xlsx({}, ...lembar)
    expect([tanya, angka]).toEqual([[], { [`${A}/6`]: 100, [`${A}/7`]: 101 }])
    expect((await xlsx(juli, ...lembar)).tanya).toEqual(['bagian'])
  })
  it('rows under the title of another year are named with their rupiah', async () => {
    const baca = await csv(juli, 'REALISASI BULAN JULI 2023', `${KUNCI};Realisasi`, isi(A, '100'), 'REALISASI BULAN JULI 2022', `${KUNCI};Realisasi`, isi(B, '300'))
    expect([baca.angka, kelas(baca)]).toEqual([{ [`${A}/7`]: 100 }, expect.arrayContaining(['LEWAT tahun lain: 2022 1 300.00'])])
  })
  it('days as text, as serial number, as serial text in one column', async () => {
    const { angka } = await xlsx({}, { name: 'A', rows: [[...KEPALA, 'Tanggal SP2D', 'Realisasi'], [U, S, A, '13/07/2023', 100], [U, S, B, 45119, 200], [U, S, C, '45119', 300], [U, S, A, '05/08/2023', 7]] })
    expect(angka).toEqual({ [`${A}/7`]: 100, [`${B}/7`]: 200, [`${C}/7`]: 300, [`${A}/8`]: 7 })
  })
})

describe('whose it is', () => {
  it('units and sub-kegiatan as rows above their accounts', async () => {
    const { baris } = await csv(juli, 'Kode;Uraian;Realisasi', `${U};Dinas A;300`, `${S};Sub;300`, `${A};x;100`, `${B};y;200`, `${U2};Dinas B;70`, `${S2};Sub;70`, `${A};x;70`)
    expect(baris.filter((satu) => satu.kelas === 'ANGKA').map(({ unitKode, subKode, nilai }) => [unitKode, subKode, nilai])).toEqual([[U, S, '100.00'], [U, S, '200.00'], [U2, S2, '70.00']])
  })
  it('a merged cell holds for its own rows alone', async () => {
    const gabung = [{ startRow: 1, startCol: 0, endRow: 4, endCol: 0 }]
    const rows: Sel[][] = [[...KEPALA, 'Realisasi'], [U, S, A, 100], [null, null, 'JUMLAH', 100], [null, null, null, null], [null, S, C, 3], [U2, S2, B, 5], [null, S2, C, 200]]
    const { hasil } = await xlsx(juli, { name: 'A', rows, merges: gabung })
    expect(hasil.pertanyaan).toMatchObject([{ kunci: 'kosong:unit', uraian: expect.stringContaining('1 baris di lembar "A" (7)') as string, pilihan: [{ akibat: 'Rp200 ikut dihitung' }, {}] }])
  })
})

describe('what is left over', () => {
  it('an account in another spelling is no total, even where it adds up', async () => {
    const baca = await csv(juli, `${KUNCI};Realisasi`, isi(A, '100'), isi(B, '200'), isi('05.01.02.01.01.0052', '300'))
    expect(kelas(baca)).toEqual(['RUSAK tidak terbaca 1 300.00'])
  })
  it('rows under a head that nobody knows are not read by the columns of the one before', async () => {
    const baca = await csv(juli, `${KUNCI};Realisasi`, isi(A, '100'), '', 'Daftar lain', `${KUNCI};Jumlah Pengembalian;Sisa Uang`, isi(B, '900', '5'))
    expect([baca.angka, baca.baris.at(-1)?.nilai, baca.baris.at(-1)?.sebab]).toEqual([{ [`${A}/7`]: 100 }, '900.00', 'Di bawah kepala tabel lain (baris 5) yang tidak dikenal.'])
  })
  it('a sheet that goes on without a head is asked', async () => {
    const lembar = [{ name: 'Hal 1', rows: [[...KEPALA, 'Realisasi'], [U, S, A, 100]] }, { name: 'Hal 2', rows: [[U, S, B, 900], [U, S, C, 100]] }]
    expect((await xlsx(juli, ...lembar)).hasil.pertanyaan).toMatchObject([{ kunci: 'tanpaKepala:1', uraian: expect.stringContaining('"Hal 2" (2 baris)') as string }])
    expect((await xlsx({ ...juli, jawaban: { 'tanpaKepala:1': 'lewati' } }, ...lembar)).tanya).toEqual([])
  })
  it('rows that the workbook hides or filters away are asked', async () => {
    const buku = await writeXlsx({ sheets: [{ name: 'A', rows: [[...KEPALA, 'Realisasi'], [U, S, A, 100], [U, S, B, 900]], rowDefs: new Map([[2, { hidden: true }]]) }] })
    expect((await bacaIsi(buku, 'a.xlsx', juli)).hasil.pertanyaan).toMatchObject([{ kunci: 'sembunyi', uraian: expect.stringContaining('1 baris (3)') as string }])
    const tampak = await bacaIsi(buku, 'a.xlsx', { ...juli, jawaban: { sembunyi: 'lewati' } })
    expect([tampak.angka, kelas(tampak)]).toEqual([{ [`${A}/7`]: 100 }, ['LEWAT baris tersembunyi, tidak dihitung 1 900.00']])
    expect((await bacaIsi(buku, 'a.xlsx', { ...juli, jawaban: { sembunyi: 'hitung' } })).angka).toEqual({ [`${A}/7`]: 100, [`${B}/7`]: 900 })
  })
  it('a list of accounts on another sheet is none', async () => {
    expect((await xlsx(juli, { name: 'A', rows: [[...KEPALA, 'Realisasi'], [U, S, A, 100]] }, { name: 'Kode', rows: [['Kode', 'Nama'], [B, 'Belanja B'], [C, 'Belanja C']] })).tanya).toEqual([])
  })
  it('a summary and its details on two sheets are not added up', async () => {
    const kepala = [...KEPALA, 'Tanggal SP2D', 'Realisasi']
    expect((await xlsx({}, { name: 'Rekap', rows: [kepala, [U, S, A, '2023-07-31', 300]] }, { name: 'Rinci', rows: [kepala, [U, S, A, '2023-07-12', 100], [U, S, A, '2023-07-13', 200]] })).tanya).toEqual(['lembar'])
  })
  it('sums of sub-kegiatan, of units and of all are proven, with or without words', async () => {
    const baca = await csv(juli, `${KUNCI};Realisasi`, isi(A, '100'), isi(B, '200'), ';;Jumlah Sub Kegiatan;300', [U, S2, C, '50'].join(';'), ';;Jumlah Sub Kegiatan;50', ';;;350', [U2, S2, C, '70'].join(';'), ';;Jumlah SKPD;70', ';;TOTAL;420')
    expect([baca.angka, kelas(baca)]).toEqual([{ [`${A}/7`]: 100, [`${B}/7`]: 200, [`${C}/7`]: 120 }, ['LEWAT baris jumlah, terbukti 5 1190.00']])
  })
  it('a total that differs by a rounding is named', async () => {
    expect(kelas(await csv(juli, `${KUNCI};Realisasi`, isi(A, '100,40'), isi(B, '200,40'), 'JUMLAH;;;301'))).toEqual(['RUSAK tidak terbaca 1 301.00'])
  })
  it('signatures, their days and numbers are no rows that could not be read, and stand nowhere', async () => {
    const baca = await csv(juli, `${KUNCI};Realisasi`, isi(A, '100'), ';;;Liwa, 31 Juli 2023', ';;;Drs. Fulan bin Anu, M.Si', ';;;NIP. 197001011990031001', ';;;197001011990031001')
    expect([baca.angka, kelas(baca)]).toEqual([{ [`${A}/7`]: 100 }, ['LEWAT tanpa angka 4 0.00']])
    expect(JSON.stringify([baca.hasil, baca.baris])).not.toMatch(/Fulan|19700101/)
  })
  it('UTF-16 with tabs, and a title with more commas than the table', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${KUNCI.replaceAll(';', '\t')}\tRealisasi\r\n${U}\t${S}\t"${A}"\t"1.000.000,50"\r\n`, 'utf16le')])
    expect((await bacaIsi(utf16, 'a.csv', juli)).angka).toEqual({ [`${A}/7`]: 1_000_000.5 })
    expect((await bacaIsi(`Laporan, Realisasi, Belanja, Kab\n${KUNCI};Realisasi\n${isi(A, '1.000,50')}\n${isi(B, '5')}\n`, 'a.csv', juli)).angka).toEqual({ [`${A}/7`]: 1000.5, [`${B}/7`]: 5 })
  })
})
