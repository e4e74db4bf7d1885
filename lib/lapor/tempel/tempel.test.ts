import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { tujuanJudul } from './judul'
import { kenaliBlok, menyebutBulan, rencanakan, siapMasuk } from './utils'
import type { BarisUnit, CaraGanda, RencanaKode, Tujuan } from './types'

const rp = (n: number): Sen => sen(BigInt(n) * 100n)
const DAU = { sumber: 'Dana Alokasi Umum (DAU)', sumberKode: '1.2.01' }
const BLUD = { sumber: 'Lain-lain PAD yang Sah - BLUD', sumberKode: '1.1.04' }
const baris = (barisId: number, sub: number, rekening: string, sumber = DAU): BarisUnit => ({
  barisId, subId: sub, subKode: `1.02.01.2.0${sub}.01`, subNama: `Sub ${sub}`, rekening, rekeningNama: `Belanja ${barisId}`, ...sumber, lalu: { RKUD: rp(100), NON_RKUD: null },
})
const UNIT = [
  baris(1, 1, '5.1.02.01.01.0024'), baris(2, 1, '5.1.02.01.01.0025'), baris(3, 2, '5.1.02.01.01.0024'),
  baris(4, 2, '5.1.02.02.01.0003', DAU), baris(5, 2, '5.1.02.02.01.0003', BLUD), baris(6, 3, '5.2.02.10.01.0002'),
]

function coba(blok: string[][], pilih: Record<number, Tujuan> = {}, { ganda = null as CaraGanda, tutup = () => null as string | null, teks = (_kunci: string): string => '' } = {}): RencanaKode {
  const kenal = kenaliBlok(blok, UNIT, 7)
  if (!kenal) throw new Error('no codes')
  const tujuan = new Map(kenal.angka.map(({ k, usul }) => [k, pilih[k] ?? usul ?? 'abaikan'] as const))
  return rencanakan(kenal, { unit: UNIT, tujuan, ganda, teks, tutup })
}
const isi = ({ masuk }: RencanaKode): string[] => masuk.map(({ kunci, baru }) => `${kunci}=${baru}`).sort()

describe('a block with codes', () => {
  it.each<[string, string[][], Record<number, Tujuan>, string[]]>([
    ['sub-kegiatan and account in columns of their own, in any order', [['1.02.01.2.02.01', '5.1.02.01.01.0024', '30'], ['1.02.01.2.01.01', '5.1.02.01.01.0024', '10']], { 2: 'realisasi.RKUD' }, ['realisasi.1.RKUD.nilai=10', 'realisasi.3.RKUD.nilai=30']],
    ['codes with names behind, figures first', [['30', '1.02.01.2.02.01 Sub 2', '5.1.02.01.01.0024 Belanja ATK']], { 0: 'realisasi.RKUD' }, ['realisasi.3.RKUD.nilai=30']],
    ['one column: the sub-kegiatan above its accounts, with its sum', [['1.02.01.2.01.01', '99'], ['5.1.02.01.01.0025', '2'], ['1.02.01.2.02.01', '30'], ['5.1.02.01.01.0024', '3']], { 1: 'realisasi.RKUD' }, ['realisasi.2.RKUD.nilai=2', 'realisasi.3.RKUD.nilai=3']],
    ['merged cells: the code stands in the first row only', [['1.02.01.2.01.01', '5.1.02.01.01.0024', '1'], ['', '5.1.02.01.01.0025', '2']], { 2: 'realisasi.RKUD' }, ['realisasi.1.RKUD.nilai=1', 'realisasi.2.RKUD.nilai=2']],
    ['an account that stands once in the unit needs no sub-kegiatan', [['5.2.02.10.01.0002', '6']], { 1: 'realisasi.RKUD' }, ['realisasi.6.RKUD.nilai=6']],
    ['the source by its short name', [['1.02.01.2.02.01', '5.1.02.02.01.0003', 'DAU', '4'], ['1.02.01.2.02.01', '5.1.02.02.01.0003', 'Lain-lain PAD yang Sah - BLUD', '5']], { 3: 'realisasi.RKUD' }, ['realisasi.4.RKUD.nilai=4', 'realisasi.5.RKUD.nilai=5']],
    ['the source by its code', [['1.02.01.2.02.01', '5.1.02.02.01.0003', '1.1.04', '5']], { 3: 'realisasi.RKUD' }, ['realisasi.5.RKUD.nilai=5']],
    ['the source behind the name, as this sheet copies it', [['1.02.01.2.02.01', 'Sub 2', ''], ['5.1.02.02.01.0003', 'Belanja (cetak) 4 (Dana Alokasi Umum (DAU))', '4']], { 2: 'realisasi.RKUD' }, ['realisasi.4.RKUD.nilai=4']],
    ['noughts that a spreadsheet dropped, and an account without dots', [['1.2.1.2.1.1', '510201010024', '1']], { 2: 'realisasi.RKUD' }, ['realisasi.1.RKUD.nilai=1']],
    ['the head of the code as X.XX', [['X.XX.01.2.03.01', '5.2.02.10.01.0002', '6']], { 2: 'realisasi.RKUD' }, ['realisasi.6.RKUD.nilai=6']],
    ['sub-kegiatan alone, where it has one line', [['1.02.01.2.03.01', '6']], { 1: 'realisasi.RKUD' }, ['realisasi.6.RKUD.nilai=6']],
    ['physical progress by sub-kegiatan, beside money by account', [['Kode', 'Realisasi Juli', 'Fisik (%)'], ['1.02.01.2.01.01', '3', '40,5%'], ['5.1.02.01.01.0024', '3', '']], {}, ['fisik.1.persen=40,50', 'realisasi.1.RKUD.nilai=3']],
    ['noughts as dashes, English figures', [['5.2.02.10.01.0002', '1,234,567.50'], ['1.02.01.2.01.01', ''], ['5.1.02.01.01.0025', ' -   ']], { 1: 'realisasi.RKUD' }, ['realisasi.2.RKUD.nilai=0', 'realisasi.6.RKUD.nilai=1.234.567,50']],
    ['a running total loses what the earlier months hold', [['Kode', 'Realisasi s.d. Juli'], ['5.2.02.10.01.0002', '150']], {}, ['realisasi.6.RKUD.nilai=50']],
    ['a sub-kegiatan without accounts of its own in the block, beside those that have them', [['1.02.01.2.03.01', '6'], ['1.02.01.2.01.01', '3'], ['5.1.02.01.01.0024', '1'], ['5.1.02.01.01.0025', '2']], { 1: 'realisasi.RKUD' }, ['realisasi.1.RKUD.nilai=1', 'realisasi.2.RKUD.nilai=2', 'realisasi.6.RKUD.nilai=6']],
    ['rows of sums that carry the code of what they add up', [['1.02.01.2.01.01', '5.1.02.01.01.0024', 'ATK', '7'], ['1.02.01.2.01.01', '5.1.02.01.01.0024', 'Jumlah', '7'], ['Jumlah 1.02.01.2.01.01', '', '', '7'], ['', '5.1', 'Belanja operasi', '7']], { 3: 'realisasi.RKUD' }, ['realisasi.1.RKUD.nilai=7']],
    ['sums of accounts between a sub-kegiatan and its accounts, as SIPD prints them', [['1.02.01.2.01', '9'], ['1.02.01.2.02.01', '9'], ['5', '9'], ['5.1', '9'], ['5.1.02', '9'], ['5.1.02.01', '9'], ['5.1.02.01.01', '9'], ['5.1.02.01.01.0024', '9'], ['1.02.01.2.03', '8'], ['5.1.02.01.01.0025', '8'], ['1.02.01', '7'], ['5.2.02.10.01.0002', '7']], { 1: 'realisasi.RKUD' }, ['realisasi.3.RKUD.nilai=9', 'realisasi.6.RKUD.nilai=7']],
    ['the account of merged cells holds for its other sources', [['1.02.01.2.02.01', '5.1.02.02.01.0003', 'DAU', '4'], ['', '', 'Lain-lain PAD yang Sah - BLUD', '5'], ['', '5.1.02.01.01.0024', 'DAU', '6']], { 3: 'realisasi.RKUD' }, ['realisasi.3.RKUD.nilai=6', 'realisasi.4.RKUD.nilai=4', 'realisasi.5.RKUD.nilai=5']],
    ['sub-kegiatan and account as one code', [['1.02.01.2.01.01.5.1.02.01.01.0024', '7'], ['1.02.1.02.0.00.01.0000.1.02.01.2.02.01.5.1.02.01.01.0024', '5'], ['1.02.01.2.01.01.5.1.02', '7']], { 1: 'realisasi.RKUD' }, ['realisasi.1.RKUD.nilai=7', 'realisasi.3.RKUD.nilai=5']],
    ['codes with spaces in them, or without any dot', [['1 . 02 . 01 . 2 . 01 . 01', '5.1.02.01.01. 0024', '7'], ['1020120201', '510201010024', '5']], { 2: 'realisasi.RKUD' }, ['realisasi.1.RKUD.nilai=7', 'realisasi.3.RKUD.nilai=5']],
    ['twelve months of anggaran kas', [['Kode', 'Kas Januari', 'Kas Februari'], ['5.2.02.10.01.0002', '7', '8']], {}, ['kas.6.1=7', 'kas.6.2=8']],
  ])('%s', (_, blok, pilih, harap) => expect(isi(coba(blok, pilih))).toEqual(harap))

  it('names what the unit does not have, with its row and its rupiah', () => {
    const hasil = coba([['1.02.01.2.01.01', '5.1.02.01.01.0024', '10'], ['1.02.01.2.01.01', '5.1.02.99.01.0001', '7'], ['1.02.09.2.01.01', '5.1.02.01.01.0024', '5'], ['', 'catatan', '3'], ['', 'Jumlah', '22']], { 2: 'realisasi.RKUD' })
    expect(isi(hasil)).toEqual(['realisasi.1.RKUD.nilai=10'])
    expect(hasil.tidakAda.map(({ nomor, nilai, pesan }) => [nomor, nilai, pesan])).toEqual([
      [2, rp(7), 'Rekening 5.1.2.99.1.1 tidak ada pada 1.02.01.2.01.01.'], [3, rp(5), 'Sub-kegiatan 1.02.09.2.01.01 tidak ada di unit ini.'], [4, rp(3), 'Tidak ada kode di baris ini.'],
    ])
    expect([hasil.induk.length, hasil.jumlahBlok, hasil.jumlahMasuk]).toEqual([1, rp(25), rp(10)])
  })
  it('names a figure whose row has no code that is one, whatever its words', () => {
    const hasil = coba([['1.02.01.2.01.01', '5.1.02.01.01.0024', 'a', '17'], ['', '', 'Pengadaan total station', '7'], ['102.01.2.01.01', '5102.01', 'b', '5']], { 3: 'realisasi.RKUD' })
    expect([isi(hasil), hasil.induk, hasil.tidakAda.map(({ nomor, pesan }) => `${nomor} ${pesan}`)]).toEqual([['realisasi.1.RKUD.nilai=17'], [], [
      '2 Tidak ada kode di baris ini.', '3 Kode ini tidak terbaca sebagai kode sub-kegiatan atau rekening.',
    ]])
  })
  it('a running total leaves the correction of the month where it is', () => {
    const hasil = coba([['Kode', 'Realisasi s.d. Juli'], ['5.2.02.10.01.0002', '150']], {}, { teks: (kunci) => (kunci.endsWith('koreksi') ? '-5' : '') })
    expect(isi(hasil)).toEqual(['realisasi.6.RKUD.nilai=55'])
  })
  it('says when the figures of a month look like running totals: each no less than all earlier months', () => {
    const blok = (...nilai: string[]): string[][] => nilai.map((satu, i) => [UNIT[i]?.subKode ?? '', UNIT[i]?.rekening ?? '', satu])
    const hitung = (...nilai: string[]): number => coba(blok(...nilai), { 2: 'realisasi.RKUD' }).mungkinKumulatif
    expect([hitung('100', '250', '130'), hitung('100', '250', '13'), hitung('100', '250')]).toEqual([3, 0, 0])
  })
  it('asks where several lines answer: the source, or the sub-kegiatan is missing', () => {
    const hasil = coba([['1.02.01.2.02.01', '5.1.02.02.01.0003', '4']], { 2: 'realisasi.RKUD' })
    expect([isi(hasil), hasil.samar.map(({ pesan }) => pesan)]).toEqual([[], ['2 baris cocok; tulis sumber dananya.']])
    expect(coba([['5.1.02.01.01.0024', '4']], { 1: 'realisasi.RKUD' }).samar[0]?.pesan).toBe('2 baris cocok; tulis kode sub-kegiatannya.')
    expect(coba([['1.02.01.2.01.01', '4']], { 1: 'realisasi.RKUD' }).samar[0]?.pesan).toBe('2 baris cocok; blok tidak memuat kode rekening.')
  })
  it('what stands twice waits for a choice', () => {
    const blok = [['5.2.02.10.01.0002', '4'], ['5.2.02.10.01.0002', '5'], ['1.02.01.2.01.01', ''], ['5.1.02.01.01.0025', '1']]
    const belum = coba(blok, { 1: 'realisasi.RKUD' })
    expect([isi(belum), belum.ganda.map(({ kunci, isi: butir }) => [kunci, butir.length]), siapMasuk(belum, null)]).toEqual([['realisasi.2.RKUD.nilai=1'], [['realisasi.6.RKUD.nilai', 2]], false])
    const jumlah = coba(blok, { 1: 'realisasi.RKUD' }, { ganda: 'jumlah' })
    expect([isi(jumlah), siapMasuk(jumlah, 'jumlah')]).toEqual([['realisasi.2.RKUD.nilai=1', 'realisasi.6.RKUD.nilai=9'], true])
    expect(siapMasuk(belum, 'tinggal')).toBe(true)
  })
  it('a percentage is never rupiah, rupiah never a percentage, a closed cell and a running total that shrinks are refused', () => {
    expect(coba([['5.2.02.10.01.0002', '38,28%']], { 1: 'realisasi.RKUD' }).tolak[0]?.pesan).toBe('38,28% adalah persentase, bukan rupiah.')
    expect(coba([['1.02.01.2.01.01', 'Rp 40']], { 1: 'fisik' }).tolak[0]?.pesan).toBe('Rp 40 adalah rupiah, bukan persen.')
    expect(coba([['5.2.02.10.01.0002', '5']], { 1: 'kas.1' }, { tutup: () => 'Sel ini terkunci.' }).tolak[0]?.pesan).toBe('Sel ini terkunci.')
    expect(coba([['5.2.02.10.01.0002', '50']], { 1: 'sampai.RKUD' }).tolak[0]?.pesan).toContain('kurang dari yang sudah tercatat')
    expect(coba([['5.2.02.10.01.0002', '-5']], { 1: 'realisasi.RKUD' }).tolak[0]?.pesan).toContain('kurang dari nol')
  })
  it('one stray percentage in a column of rupiah is refused at its row, and the column stays what its heading says', () => {
    const hasil = coba([['Kode', 'Realisasi Juli', 'Mei'], ['5.2.02.10.01.0002', '5', '9'], ['1.02.01.2.01.01', '', ''], ['5.1.02.01.01.0025', '38,28%', '9'], ['5.1.02.01.01.0024', '7', '9']])
    expect([isi(hasil), hasil.tolak.map(({ nomor }) => nomor)]).toEqual([['realisasi.1.RKUD.nilai=7', 'realisasi.6.RKUD.nilai=5'], [4]])
    expect([menyebutBulan('Mei'), menyebutBulan('Jumlah'), menyebutBulan(null)]).toEqual([true, false, false])
  })
  it('says what stands there already', () => {
    const hasil = coba([['5.2.02.10.01.0002', '1.000']], { 1: 'realisasi.RKUD' }, { teks: () => '1.000' })
    expect([hasil.masuk.length, hasil.sama.length, hasil.jumlahMasuk]).toEqual([0, 1, rp(1_000)])
  })
})

it.each([[['1.234.567', '5.100.000']], [['12', '3'], ['4', '5']], [['Belanja', '1.000']]])('%j carries no codes', (...blok) => expect(kenaliBlok(blok as string[][], UNIT, 7)).toBeNull())

it.each<[string, boolean, Tujuan | null]>([
  ['Realisasi Juli', false, 'realisasi.RKUD'], ['Juli', false, 'realisasi.RKUD'], ['Realisasi s.d. Juli 2023', false, 'sampai.RKUD'], ['REALISASI S/D BULAN INI', false, 'sampai.RKUD'],
  ['Realisasi s.d. Juni', false, 'abaikan'], ['Realisasi bulan lalu', false, 'abaikan'], ['Realisasi BLUD Juli', false, 'realisasi.NON_RKUD'], ['Pagu', false, 'pagu'], ['Anggaran Kas Maret', false, 'kas.3'],
  ['Anggaran kas s.d. Juli', false, 'abaikan'], ['Sisa pagu', false, 'abaikan'], ['Fisik (%)', true, 'fisik'], ['Target fisik Agustus', true, 'target.8'], ['Target fisik', true, 'target.7'], ['% Serapan', true, 'abaikan'],
  ['Mei', false, null], ['No.', false, 'abaikan'], ['Jumlah', false, null], ['Uraian', false, null],
])('the heading %j means %s %j', (judul, persen, harap) => expect(tujuanJudul(judul, 7, persen)).toBe(harap))

it('any shuffle of a list gives the same cells, and rupiah neither vanish nor come', () => {
  const daftar = UNIT.map((satu, i) => [satu.subKode, satu.rekening, satu.sumber, String((i + 1) * 1_000)])
  const harap = isi(coba(daftar, { 3: 'realisasi.RKUD' }))
  fc.assert(fc.property(fc.shuffledSubarray(daftar, { minLength: 1 }), (acak) => {
    const hasil = coba(acak, { 3: 'realisasi.RKUD' })
    expect(harap).toEqual(expect.arrayContaining(isi(hasil)))
    expect([hasil.masuk.length, hasil.jumlahMasuk]).toEqual([acak.length, hasil.jumlahBlok])
  }))
  expect(harap).toHaveLength(6)
  expect(coba(daftar, { 3: 'realisasi.RKUD' }).jumlahBlok > NOL).toBe(true)
})
