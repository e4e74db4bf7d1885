import { describe, expect, it } from 'vitest'
import { writeXlsx } from 'hucre/xlsx'
import { bacaBuku, bacaIsi, type Terbaca } from '@/tests/support/baca-berkas'
import type { TempatBaca } from './types'

/** Shapes of the eight kinds of fault, four and more of each; every one with its right figures or its question. */
const U = '2.17.3.30.3.31.14.0000'
const S = '2.17.01.2.06.09'
const A = '5.1.02.01.01.0052'
const B = '5.1.02.04.01.0001'
const KUNCI = 'Kode SKPD;Kode Sub Kegiatan;Kode Rekening'
const BULAN = ['Jan', 'Peb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'AGTS', 'Sept', 'OKT', 'Nop', 'Des']
const csv = async (lain: Partial<TempatBaca>, ...baris: string[]): Promise<Terbaca> =>
  bacaBuku({ format: 'csv', lembar: [{ nama: 'CSV', tersembunyi: false, baris: baris.map((satu) => satu.split(';')), rumus: [], gabung: [] }] }, lain)
/** after the three keys */
const isi = (rekening: string, ...sel: string[]): string => [U, S, rekening, ...sel].join(';')
const html = (...baris: string[][]): string => `<html><body><table border=1>${baris.map((satu) => `<tr>${satu.map((sel) => `<td>${sel}</td>`).join('')}</tr>`).join('\n')}</table></body></html>`
const lembar = (nama: string, rows: (string | number | null)[][], state?: 'hidden') => ({ name: nama, rows, ...(state ? { hidden: true } : {}) })
const xlsx = async (...semua: ReturnType<typeof lembar>[]): Promise<Uint8Array> => writeXlsx({ sheets: semua })

describe('1 which column is the money', () => {
  it('a percentage before the rupiah, and one named by a sign alone', async () => {
    const { angka } = await csv({ bulan: 7 }, `${KUNCI};% Realisasi;Pagu;Realisasi (Rp);%`, isi(A, '40', '1.000.000', '400.000', '40'))
    expect(angka).toEqual({ [`${A}/7`]: 400_000 })
  })
  it.each(['Realisasi SP2D (Rp)', 'Nilai Realisasi (Rp)', 'Realisasi Bulan Ini', 'Realisasi Keuangan', 'rincian', 'Nilai', 'REALISASI BELANJA (RP.)'])('"%s" alone is the money', async (kepala) => {
    expect((await csv({ bulan: 7 }, `${KUNCI};Tanggal SP2D;${kepala}`, isi(A, '13/07/2023', '400.000'))).angka).toEqual({ [`${A}/7`]: 400_000 })
  })
  it('Pagu Murni and Pagu Akhir: the latter, said so', async () => {
    const { angka, hasil } = await csv({}, `${KUNCI};Pagu Murni (Rp);Pagu Akhir (Rp)`, isi(A, '10.000', '15.000'))
    expect([angka, hasil.pahaman.bukti.map(({ kunci }) => kunci)]).toEqual([{ [`${A}/0`]: 15_000 }, ['versi']])
  })
  it('PAGU SEBELUM / SETELAH EFISIENSI over four head rows, under column numbers', async () => {
    const { angka, hasil } = await csv({}, 'DPPA TAHUN ANGGARAN 2023', 'Kode;;;Jumlah;;', ';;;PAGU EFISIENSI;;', 'SKPD;Sub Kegiatan;Rekening;PAGU SEBELUM EFISIENSI;PAGU SETELAH EFISIENSI;Bertambah/(Berkurang)', '1;2;3;4;5;6=5-4', isi(A, '10.000', '8.000', '(2.000)'))
    expect([angka, hasil.pahaman.lembar[0]?.barisKepala]).toEqual([{ [`${A}/0`]: 8_000 }, [4]])
    expect(hasil.pahaman.bukti[0]).toMatchObject({ kunci: 'cocok:pagu', terpenuhi: true })
  })
  it('two columns that fit are asked with their sums; the answer is read', async () => {
    const baris = [`${KUNCI};Realisasi Belanja;Realisasi Anggaran`, isi(A, '100', '200'), isi(B, '10', '20')]
    const tanya = await csv({ bulan: 7 }, ...baris)
    expect(tanya.hasil.pertanyaan).toMatchObject([{ kunci: 'kolom:realisasi', pilihan: [{ nilai: '3', akibat: 'Jumlahnya Rp110' }, { nilai: '4', akibat: 'Jumlahnya Rp220' }] }])
    const jawab = await csv({ bulan: 7, jawaban: { 'kolom:realisasi': '4' } }, ...baris)
    expect([jawab.angka, jawab.tanya]).toEqual([{ [`${A}/7`]: 200, [`${B}/7`]: 20 }, []])
  })
  it('two columns that hold the same leave nothing to ask', async () => {
    const { angka, tanya } = await csv({ bulan: 7 }, `${KUNCI};Realisasi Belanja;Realisasi Anggaran`, isi(A, '100', '100'))
    expect([angka, tanya]).toEqual([{ [`${A}/7`]: 100 }, []])
  })
  it('the realisation of last year is not this year\'s', async () => {
    const { angka, hasil } = await csv({ bulan: 6 }, 'Kode Rekening;Uraian;Anggaran 2023;Realisasi 2022;Realisasi 2023;%', `${A};Alat;1.000;900;400;40`)
    expect([hasil.pahaman.jenis, angka]).toEqual(['LRA', { [`${A}/6`]: 400 }])
  })
})

describe('2 months', () => {
  it('old and short names make a RAK', async () => {
    const { angka, hasil } = await csv({}, `${KUNCI};Pagu;${BULAN.join(';')}`, isi(A, '78', ...BULAN.map((_, i) => String(i + 1))))
    expect([hasil.pahaman.jenis, hasil.pahaman.bukti[0]?.terpenuhi]).toEqual(['KAS', true])
    expect(angka).toEqual(Object.fromEntries(BULAN.map((_, i) => [`${A}/${i + 1}`, i + 1])))
  })
  it('bulan_1 … bulan_12 with nilai and nilai_rak', async () => {
    const { hasil, angka } = await csv({}, `kode_skpd;kode_sub_giat;kode_akun;nilai;nilai_rak;${BULAN.map((_, i) => `bulan_${i + 1}`).join(';')}`, isi(A, '1.200', '1.200', ...BULAN.map(() => '100')))
    expect([hasil.pahaman.jenis, angka[`${A}/12`], hasil.pahaman.bukti.map(({ kunci }) => kunci)]).toEqual(['KAS', 100, ['cocok:pagu', 'cocok:totalKas']])
  })
  it('a RAK of eleven months is neither a RAK nor a pagu: what is missing is said', async () => {
    const { hasil, angka } = await csv({}, `${KUNCI};${BULAN.slice(0, 11).join(';')}`, isi(A, ...BULAN.slice(0, 11).map(() => '1.000')))
    expect([hasil.pertanyaan[0]?.kunci, hasil.pertanyaan[0]?.cara, hasil.pertanyaan[0]?.uraian, angka]).toEqual(['bentuk', 'petakan', expect.stringContaining('dua belas kolom bulan'), {}])
  })
  it('"rencana dan realisasi" over bare months is asked', async () => {
    const baris = ['RENCANA DAN REALISASI 2023', `${KUNCI};${BULAN.join(';')}`, isi(A, ...BULAN.map(() => '100'))]
    expect((await csv({}, ...baris)).hasil.pertanyaan).toMatchObject([{ kunci: 'jenis', pilihan: [{ nilai: 'KAS' }, { nilai: 'REALISASI' }] }])
    expect((await csv({ jawaban: { jenis: 'REALISASI' } }, ...baris)).hasil.pahaman.jenis).toBe('REALISASI')
  })
  it('months of plan and of realisation side by side', async () => {
    const dua = (kata: string) => BULAN.map((bulan) => `${kata} ${bulan}`).join(';')
    const { tanya } = await csv({}, `${KUNCI};${dua('Rencana')};${dua('Realisasi')}`, isi(A, ...BULAN.map(() => '100'), ...BULAN.map(() => '90')))
    expect(tanya).toEqual(['jenis'])
  })
})

describe('3 what a row is', () => {
  it.each([[`'${A}`, A], [`${A}.`, A], ['5 1 02 01 01 0052', A], ['510201010052', A], [`${A} - Alat Tulis`, A], [`[${A}] Alat`, A], ['5-1-02-01-01-0052', A]])('the code %s', async (kode, hasil) => {
    expect((await csv({ bulan: 7 }, `${KUNCI};Realisasi`, isi(kode, '500'))).angka).toEqual({ [`${hasil}/7`]: 500 })
  })
  it('money under an odd code is not read, with its rupiah', async () => {
    const { baris } = await csv({ bulan: 7 }, `${KUNCI};Realisasi`, isi(A, '500'), isi('5.1.O2.01', '700'))
    expect(baris.map(({ kelas, nilai }) => [kelas, nilai])).toEqual([['ANGKA', '500.00'], ['RUSAK', '700.00']])
  })
  it('money without a code and no sum of others is not read either', async () => {
    const { baris } = await csv({ bulan: 7 }, `${KUNCI};Realisasi`, isi(A, '500'), isi('', '700'))
    expect(baris.at(-1)).toMatchObject({ kelas: 'RUSAK', nilai: '700.00', subKode: S })
  })
  it('pendapatan, pembiayaan and UP stand apart with their sums', async () => {
    const { angka, hasil } = await csv({ bulan: 7 }, `${KUNCI};Jenis Transaksi;Realisasi`, isi(A, 'LS', '500'), isi('4.1.01', 'STS', '70'), isi('6.1.01', 'STS', '60'), isi('1.1.01.03.01.0001', 'UP', '90'), isi('', 'TU', '20'))
    expect(angka).toEqual({ [`${A}/7`]: 500 })
    expect(hasil.pahaman.lembar[0]?.kelas).toEqual([
      { kelas: 'ANGKA', sebab: null, baris: 1, nilai: '500.00' }, { kelas: 'LEWAT', sebab: 'bukan belanja: pendapatan', baris: 1, nilai: '70.00' },
      { kelas: 'LEWAT', sebab: 'bukan belanja: pembiayaan', baris: 1, nilai: '60.00' }, { kelas: 'LEWAT', sebab: 'bukan belanja: UP/GU/TU', baris: 2, nilai: '110.00' },
    ])
  })
  it('a code that became a number is named', async () => {
    const { baris } = await bacaIsi(await xlsx(lembar('A', [['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Realisasi'], [U, S, 5.102, 900]])), 'a.xlsx', { bulan: 7 })
    expect(baris).toMatchObject([{ kelas: 'RUSAK', nilai: '900.00', sebab: expect.stringMatching(/^C2: kode rekening berubah menjadi angka 5\.102/) as string }])
  })
  it('kd_rek1 … kd_rek6 make one code, numbers filled up', async () => {
    const kepala = ['Kode SKPD', 'Kode Sub Kegiatan', ...[1, 2, 3, 4, 5, 6].map((n) => `kd_rek${n}`), 'Realisasi']
    expect((await bacaIsi(await xlsx(lembar('A', [kepala, [U, S, 5, 1, 2, 1, 1, 52, 900]])), 'a.xlsx', { bulan: 7 })).angka).toEqual({ [`${A}/7`]: 900 })
  })
})

describe('4 the file against itself', () => {
  it('subtotals of each sub-kegiatan above their accounts are proven, and so is the sum of all', async () => {
    const { angka, hasil } = await csv({ bulan: 7 }, 'SKPD : 1.01 Dinas A', 'Kode;Uraian;Realisasi', '1.01.01.2.01;Kegiatan;600', `1.01.01.2.01.0001;Sub A;300`, `${A};x;100`, `${B};y;200`, `1.01.01.2.01.0002;Sub B;300`, `${A};x;300`, 'JUMLAH;;600')
    expect(angka).toEqual({ [`${A}/7`]: 400, [`${B}/7`]: 200 })
    expect(hasil.pahaman.bukti).toMatchObject([{ kunci: 'jumlah', terpenuhi: true, baris: [3, 4, 7, 9] }])
    expect(hasil.pahaman.jumlahBerkas).toEqual({ nilai: '600.00', asal: 'baris 3' })
  })
  it('a total that adds nothing up is not read, with its rupiah and row', async () => {
    const { baris, hasil } = await csv({ bulan: 7 }, `${KUNCI};Realisasi`, isi(A, '500'), isi(B, '100'), 'JUMLAH;;;650')
    expect([baris.at(-1)?.kelas, hasil.pahaman.bukti]).toMatchObject(['RUSAK', [{ kunci: 'jumlah-beda', terpenuhi: false, baris: [4], selisih: '650.00' }]])
  })
  it('a parent that is not the sum is asked, with what each answer means', async () => {
    const baris = [`${KUNCI};Realisasi`, isi('5.1.02', '900'), isi(A, '500'), isi(B, '100')]
    expect((await csv({ bulan: 7 }, ...baris)).hasil.pertanyaan).toMatchObject([{ kunci: 'induk', pilihan: [{ nilai: 'anak', akibat: 'Rp900 pada induk tidak dihitung' }, { nilai: 'induk' }, { nilai: 'semua', akibat: 'Rp1.500 dihitung' }] }])
    expect((await csv({ bulan: 7, jawaban: { induk: 'anak' } }, ...baris)).angka).toEqual({ [`${A}/7`]: 500, [`${B}/7`]: 100 })
    expect((await csv({ bulan: 7, jawaban: { induk: 'induk' } }, ...baris)).angka).toEqual({ '5.1.02/7': 900 })
  })
  it('a pagu that is not its months is named with row and difference', async () => {
    const { hasil } = await csv({}, `${KUNCI};Pagu;${BULAN.join(';')}`, isi(A, '1.200', ...BULAN.map(() => '100')), isi(B, '1.300', ...BULAN.map(() => '100')))
    expect(hasil.pahaman.bukti).toMatchObject([{ kunci: 'cocok:pagu', baris: [2] }, { kunci: 'beda:pagu', terpenuhi: false, baris: [3], selisih: '100.00' }])
  })
  it('lalu and ini that do not make s.d. are asked', async () => {
    const { tanya } = await csv({ bulan: 7 }, `${KUNCI};Realisasi s.d. Bulan Lalu;Realisasi Bulan Ini;Realisasi s.d. Bulan Ini`, isi(A, '600', '100', '750'))
    expect(tanya).toEqual(['sampai'])
  })
  it('equal rows of different payments are no twins; those of the same are', async () => {
    const kepala = `${KUNCI};Nomor SP2D;Nomor Dokumen;Tanggal SP2D;Nilai Realisasi`
    expect((await csv({}, kepala, isi(A, '7', 'D1', '13/07/2023', '5'), isi(A, '7', 'D2', '13/07/2023', '5'))).tanya).toEqual([])
    expect((await csv({}, kepala, isi(A, '7', 'D1', '13/07/2023', '5'), isi(A, '7', 'D1', '13/07/2023', '5'))).tanya).toEqual(['kembar'])
  })
})

describe('5 what the file says of itself', () => {
  it('another year in the title is refused; a date of printing is no year', async () => {
    const baris = [`${KUNCI};Pagu`, isi(A, '500')]
    expect((await csv({}, 'REKAP DPA TAHUN ANGGARAN 2024', ...baris)).hasil.ditolak).toContain('2024')
    expect((await csv({}, 'Dicetak 5 Januari 2024', ...baris)).hasil.ditolak).toBeNull()
  })
  it('another month in the title than was chosen is asked', async () => {
    expect((await csv({ bulan: 7 }, 'REALISASI BULAN JUNI 2023', `${KUNCI};Realisasi`, isi(A, '500'))).hasil.pertanyaan).toMatchObject([{ kunci: 'bulan', pilihan: [{ nilai: '6' }, { nilai: '7' }] }])
  })
  it('no month anywhere is asked; the answer places every row', async () => {
    expect((await csv({}, `${KUNCI};Realisasi`, isi(A, '500'))).tanya).toEqual(['bulan'])
    expect((await csv({ jawaban: { bulan: '3' } }, `${KUNCI};Realisasi`, isi(A, '500'))).angka).toEqual({ [`${A}/3`]: 500 })
  })
  it('figures that add up from January are not those of a month', async () => {
    expect((await csv({}, 'REALISASI S.D. 31 JULI 2023', `${KUNCI};Realisasi`, isi(A, '500'))).tanya).toEqual(['kumulatif'])
    expect((await csv({ bulan: 7 }, `${KUNCI};Realisasi s.d. Bulan Ini`, isi(A, '500'))).tanya).toEqual(['kumulatif'])
  })
  it('"(Rp juta)" in the head of the money', async () => {
    const baris = [`${KUNCI};Pagu (dalam jutaan rupiah)`, isi(A, '12,5')]
    expect((await csv({}, ...baris)).hasil.pertanyaan).toMatchObject([{ kunci: 'satuan', pilihan: [{ nilai: '1000000', akibat: 'Jumlahnya Rp12.500.000' }, { nilai: '1' }] }])
    expect((await csv({ jawaban: { satuan: '1000000' } }, ...baris)).angka).toEqual({ [`${A}/0`]: 12_500_000 })
  })
  it('a hidden sheet with other rows is asked; two visible copies too; sheets of different lines are all read', async () => {
    const kepala = ['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Pagu']
    const satu = [kepala, [U, S, A, 100]]
    const dua = [kepala, [U, S, B, 200]]
    expect((await bacaIsi(await xlsx(lembar('A', satu), lembar('B', dua, 'hidden')), 'a.xlsx')).tanya).toEqual(['lembar'])
    expect((await bacaIsi(await xlsx(lembar('A', satu), lembar('A (2)', satu)), 'a.xlsx')).tanya).toEqual(['lembar'])
    expect((await bacaIsi(await xlsx(lembar('A', satu), lembar('A (2)', satu)), 'a.xlsx', { jawaban: { lembar: '1' } })).angka).toEqual({ [`${A}/0`]: 100 })
    const semua = await bacaIsi(await xlsx(lembar('A', satu), lembar('B', dua)), 'a.xlsx')
    expect([semua.tanya, semua.angka]).toEqual([[], { [`${A}/0`]: 100, [`${B}/0`]: 200 }])
  })
  it('sheets of different kinds are asked', async () => {
    const kas = [['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', ...BULAN], [U, S, A, ...BULAN.map(() => 10)]]
    const pagu = [['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Pagu'], [U, S, A, 100]]
    const buku = await xlsx(lembar('DPA', pagu), lembar('RAK', kas))
    expect((await bacaIsi(buku, 'a.xlsx')).tanya).toEqual(['lembar'])
    expect((await bacaIsi(buku, 'a.xlsx', { jawaban: { lembar: '1' } })).hasil.pahaman.jenis).toBe('KAS')
  })
  it('a RAK form: unit and sub-kegiatan above, one sheet each', async () => {
    const satu = (sub: string, nilai: number) => [['RENCANA ANGGARAN KAS'], [`SKPD : ${U} Dinas A`], [`Sub Kegiatan : ${sub} Nama`], ['Kode Rekening', 'Uraian', 'Anggaran Tahun Ini', 'Bulan', ...Array<null>(11).fill(null)], [null, null, null, ...BULAN], [A, 'x', nilai * 12, ...BULAN.map(() => nilai)]]
    const { baris, hasil } = await bacaIsi(await xlsx(lembar('1', satu(S, 10)), lembar('2', satu('2.17.01.2.06.10', 20))), 'a.xlsx')
    expect([hasil.pahaman.jenis, hasil.pertanyaan]).toEqual(['KAS', []])
    expect(baris.filter(({ bulan }) => bulan === 12).map(({ unitKode, subKode, nilai }) => [unitKode, subKode, nilai])).toEqual([[U, S, '10.00'], [U, '2.17.01.2.06.10', '20.00']])
  })
})

describe('6 one reader for all', () => {
  it.each([['LRA', 'Realisasi'], ['SP2D', 'Nilai SP2D'], ['SPJ', 'Jumlah SPJ s.d. Bulan Ini']] as const)('a list by unit is %s to those who look for it alone', async (jenis, kepala) => {
    const { angka } = await csv({ jenis: [jenis], bulan: 7 }, `Kode SKPD;Nama SKPD;${kepala}`, '1.01;Dinas A;100', '1.02;Dinas B;200', 'JUMLAH;;300')
    expect(angka).toEqual({ '1.01/7': 100, '1.02/7': 200 })
  })
  it('names what it was, where something else is looked for', async () => {
    expect((await csv({ jenis: ['LRA'], bulan: 7 }, `${KUNCI};Nilai Debet;Nilai Kredit`, isi(A, '5', '0'))).hasil.ditolak).toContain('Ini berkas Jurnal AKLAP')
  })
  it('a mapping by hand reads what no kind fits, and the next file of the same head', async () => {
    const baris = ['Kd Dinas;Kd Giat Sub;Akun Blj;Duit', `${U};${S};${A};1.500`]
    const tanya = await csv({}, ...baris)
    expect([tanya.tanya, tanya.hasil.pahaman.lembar[0]?.awal[1]?.sel]).toEqual([['bentuk'], [U, S, A, '1.500']])
    const peta = { jenis: 'ANGGARAN' as const, lembar: 0, barisKepala: [1], kolom: { kodeUnit: 0, sub: 1, rekening: 2, pagu: 3 } }
    expect((await csv({ jawaban: { bentuk: JSON.stringify(peta) } }, ...baris)).angka).toEqual({ [`${A}/0`]: 1_500 })
    expect((await csv({ petaDikenal: new Map([[tanya.hasil.sidikKepala ?? '', peta]]) }, 'Judul', ...baris)).angka).toEqual({ [`${A}/0`]: 1_500 })
  })
  it('a table of anything else is refused', async () => {
    expect((await csv({}, 'Nama;Alamat', 'x;y')).hasil.ditolak).toContain('Kepala tabel tidak dikenal')
  })
})

describe('7 numbers and dates a column at a time', () => {
  const kepala = `${KUNCI};Tanggal SP2D;Nilai Realisasi`
  it('a column in English spelling is read so, proven', async () => {
    const { angka, hasil } = await csv({}, kepala, isi(A, '13/07/2023', '1,234,567.50'), isi(B, '13/07/2023', '1,000'))
    expect([angka, hasil.pahaman.bacaAngka.cara]).toEqual([{ [`${A}/7`]: 1_234_567.5, [`${B}/7`]: 1_000 }, 'inggris'])
  })
  it('also when the proof comes late', async () => {
    const baris = Array.from({ length: 80 }, (_, i) => isi(A, '13/07/2023', String(i + 1)))
    expect((await csv({}, kepala, ...baris, isi(B, '13/07/2023', '1,234,567.50'))).angka).toEqual({ [`${A}/7`]: 3_240, [`${B}/7`]: 1_234_567.5 })
  })
  it('"1,000" alone proves nothing, and is asked', async () => {
    expect((await csv({}, kepala, isi(A, '13/07/2023', '1,000'))).tanya).toEqual(['angka:0:4'])
    expect((await csv({ jawaban: { 'angka:0:4': 'inggris' } }, kepala, isi(A, '13/07/2023', '1,000'))).angka).toEqual({ [`${A}/7`]: 1_000 })
  })
  it('500 beside "1.250.000": Excel took the dots of 500.000 for decimals', async () => {
    const buku = await xlsx(lembar('A', [['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Tanggal SP2D', 'Nilai Realisasi'], [U, S, A, '13/07/2023', 500], [U, S, B, '13/07/2023', '1.250.000']]))
    expect((await bacaIsi(buku, 'a.xlsx')).tanya).toEqual(['ribuan:0:4'])
    expect((await bacaIsi(buku, 'a.xlsx', { jawaban: { 'ribuan:0:4': 'kali1000' } })).angka).toEqual({ [`${A}/7`]: 500_000, [`${B}/7`]: 1_250_000 })
  })
  it.each([['12-Jul-23', 7], ['12 Juli 2023', 7], ['13/07/23', 7], ['45119', 7], ['2023-07-12', 7], ['12-Agt-2023', 8], ['12 Nopember 2023', 11], ['12-Aug-23', 8]])('the date %s', async (tanggal, bulan) => {
    expect((await csv({}, kepala, isi(A, tanggal, '500'))).angka).toEqual({ [`${A}/${bulan}`]: 500 })
  })
  it('two orders of day and month in one file are asked; rows of the other then cannot be read', async () => {
    const baris = [kepala, isi(A, '25/7/2023', '1'), isi(B, '7/26/2023', '2')]
    expect((await csv({}, ...baris)).tanya).toEqual(['tanggal'])
    const { angka, baris: semua } = await csv({ jawaban: { tanggal: 'hari-bulan' } }, ...baris)
    expect([angka, semua[1]?.kelas]).toEqual([{ [`${A}/7`]: 1 }, 'RUSAK'])
  })
  it('true dates with no day beyond 12 beside texts with nothing else: turned round by Excel, asked', async () => {
    const baris = [kepala, isi(A, '25/07/2023', '1'), isi(B, '2023-08-07', '2')]
    expect((await csv({}, ...baris)).tanya).toEqual(['tanggal-tukar'])
    expect((await csv({ jawaban: { 'tanggal-tukar': 'tukar' } }, ...baris)).angka).toEqual({ [`${A}/7`]: 1, [`${B}/7`]: 2 })
  })
  it('an HTML table named .xls: its numbers are text, its spans are kept apart', async () => {
    const isiHtml = html(['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Tanggal SP2D', 'Nilai Realisasi'], [U, S, A, '13/07/2023', '500.000'], [U, S, `${B}&nbsp;`, '14/07/2023', '1.250.000,50'])
    expect((await bacaIsi(isiHtml, 'laporan.xls')).angka).toEqual({ [`${A}/7`]: 500_000, [`${B}/7`]: 1_250_000.5 })
  })
})

describe('8 nought and nothing', () => {
  it.each(['-', ' - ', '–', 'Rp -', 'Rp0', 'nihil', 'Rp. 0,00', '0', 'Rp 0,-'])('%j is nought in a money column', async (nol) => {
    const { baris, angka } = await csv({ bulan: 7 }, `${KUNCI};Realisasi`, isi(A, '500'), isi(B, nol))
    expect([angka, baris.map(({ kelas }) => kelas)]).toEqual([{ [`${A}/7`]: 500, [`${B}/7`]: 0 }, ['ANGKA', 'ANGKA']])
  })
  it('an empty money cell is no figure', async () => {
    expect((await csv({ bulan: 7 }, `${KUNCI};Realisasi`, isi(A, '500'), isi(B, ''))).baris.map(({ kelas, sebab }) => [kelas, sebab])).toEqual([['ANGKA', null], ['LEWAT', 'tanpa angka']])
  })
  it.each(['', '-', '–', ' '])('a date of %j falls back to the next date column', async (tanggal) => {
    expect((await csv({}, `${KUNCI};Tanggal SP2D;Tanggal Dokumen;Nilai Realisasi`, isi(A, tanggal, '13/06/2023', '500'))).angka).toEqual({ [`${A}/6`]: 500 })
  })
  it('an empty cell of the unit is that of the row above only where cells are merged, or on being asked', async () => {
    const rows = [['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Realisasi'], [U, S, A, 100], [null, null, B, 200]]
    expect((await bacaIsi(await xlsx(lembar('A', rows)), 'a.xlsx', { bulan: 7 })).tanya).toEqual(['kosong:unit', 'kosong:sub'])
    const gabung = await writeXlsx({ sheets: [{ name: 'A', rows, merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }, { startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] }] })
    const { tanya, angka } = await bacaIsi(gabung, 'a.xlsx', { bulan: 7 })
    expect([tanya, angka]).toEqual([[], { [`${A}/7`]: 100, [`${B}/7`]: 200 }])
    const tidak = await bacaIsi(await xlsx(lembar('A', rows)), 'a.xlsx', { bulan: 7, jawaban: { 'kosong:unit': 'rusak', 'kosong:sub': 'rusak' } })
    expect([tidak.angka, tidak.baris[1]?.kelas, tidak.baris[1]?.nilai]).toEqual([{ [`${A}/7`]: 100 }, 'RUSAK', '200.00'])
  })
  it('a row of formulas alone, without values, is not lost', async () => {
    const { baris } = await bacaIsi(await writeXlsx({ sheets: [{ name: 'A', rows: [['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Realisasi'], [U, S, A, 100]], cells: new Map([['1,3', { value: null, formula: '1+1' }]]) }] }), 'a.xlsx', { bulan: 7 })
    expect(baris.some(({ kelas }) => kelas === 'RUSAK' || kelas === 'ANGKA')).toBe(true)
  })
})
