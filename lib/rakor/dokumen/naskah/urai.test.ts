import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bahanUji, unitUji } from '../uji/bahan'
import { KUNCI_MEDAN, MEDAN } from '../medan/utils'
import { tulisAlinea } from '../utils'
import { NASKAH, SETELAN } from './constants'
import { isiTeks } from './isi'
import { kataSalah, MAKS_TEKS, periksaTeks, uraiTeks } from './urai'

const salah = (teks: string): string[] => periksaTeks(teks, KUNCI_MEDAN).map(({ letak, panjang }) => teks.slice(letak, letak + panjang))

describe('uraiTeks', () => {
  it('takes a text apart and loses nothing of it', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...KUNCI_MEDAN.slice(0, 5)).map((kunci) => `{${kunci}}`), fc.constantFrom('{', '}'))).map((isi) => isi.join('')), (teks) => {
      expect(uraiTeks(teks).map((satu) => (satu.jenis === 'kata' ? satu.isi : teks.slice(satu.letak, satu.letak + satu.panjang))).join('')).toBe(teks)
    }))
  })
})

describe('periksaTeks', () => {
  it.each([
    'Pada hari ini, 12 Juli 2023, pukul 08.30 WIB, rapat Tahun Anggaran 2023 dibuka.',
    'Berdasarkan Peraturan Pemerintah Nomor 12 Tahun 2019 Pasal 5 ayat (2) dan Permendagri 77/2020.',
    'Realisasi {realisasi_persen} dari pagu {pagu}, s.d. Juni 2023.',
    'Dua hal kita bahas: satu rencana dan satu keputusan.',
  ])('lets stand: %s', (teks) => expect(salah(teks)).toEqual([]))

  it.each([
    ['Realisasi 38,28% dari pagu.', ['38,28%']],
    ['Pagu Rp984.959.704.911 sudah terserap.', ['Rp984.959.704.911']],
    ['Ada 12 unit merah.', ['12 ']],
    ['Realisasi tiga puluh delapan persen.', ['tiga puluh delapan persen']],
    ['Sembilan puluh persennya sudah terserap.', ['Sembilan puluh persennya']],
    ['Pagu sembilan ratus delapan puluh empat miliar rupiah.', ['sembilan ratus delapan puluh empat miliar']],
    ['Nilai {realisasi_persn} salah tulis.', ['{realisasi_persn}']],
    ['Nilai {} kosong.', ['{}']],
    ['Kurung { tidak berpasangan', ['{']],
    ['Kurung } tidak berpasangan', ['}']],
    ['Angka Arab ٣٨ persen', ['٣٨ persen']],
    ['Angka lebar １２', ['１２']],
    ['Setengah ½ bagian', ['½ ']],
    ['Arah \u202e38 dibalik', ['\u202e', '38 ']],
    ['{{realisasi}}', ['{', '}']],
    ['Serapan berada pada angka 98 persen', ['98 persen']],
    ['Serapan menyentuh angka 98,28%', ['98,28%']],
    ['Belanja nomor 5 miliar', ['5 miliar']],
    ['Ada {unit_merah}{unit_kuning} unit', ['{unit_merah}']],
    ['Ada {unit_merah},{unit_kuning} unit', ['{unit_merah}']],
    ['Kurang {unit_merah} miliar', ['{unit_merah}']],
    ['Serapan minus {realisasi_persen}', ['{realisasi_persen}']],
    ['Separuh dari anggaran sudah terserap', ['Separuh dari anggaran']],
    ['Ada dua belas unit di zona merah', ['dua belas unit']],
  ])('refuses at its place: %s', (teks, harap) => {
    for (const satu of harap) expect(salah(teks).map((isi) => isi.trim())).toContain(satu.trim())
  })

  it.each(['Pada tahun 2023 unit kerja wajib melapor.', 'Salah satu unit diminta menjelaskan.', 'Sesuai angka 3 lampiran, 30 Juni 2023.'])('takes what only looks like a figure: %s', (teks) => expect(kataSalah(teks, KUNCI_MEDAN)).toBeNull())

  it('refuses any run of digits that stands alone among words', () => {
    fc.assert(fc.property(fc.bigInt({ min: 10n, max: 10n ** 15n }), (angka) => { expect(kataSalah(`Ada ${angka} hal`, KUNCI_MEDAN)).not.toBeNull() }))
  })

  it('says where and how many more, and has an end', () => {
    expect(kataSalah('Ada 12 dan 13 unit', KUNCI_MEDAN)).toMatch(/^Huruf ke-5: .*Masih ada 1 lagi\.$/)
    expect(salah('a'.repeat(MAKS_TEKS + 1))).toEqual(['a'])
    expect(kataSalah('Nilai {realisasi_persn}', KUNCI_MEDAN)).toContain('{realisasi_persen}')
  })
})

describe('the texts of the product', () => {
  it.each(NASKAH.flatMap(({ dokumen, teks }) => teks.map(({ kunci, bawaan }) => [`${dokumen}/${kunci}`, bawaan] as const)))('%s holds to its own rule', (_, bawaan) => expect(kataSalah(bawaan, KUNCI_MEDAN)).toBeNull())

  it('have keys that are one each, as the table takes them', () => {
    const kunci = [...NASKAH.flatMap(({ dokumen, teks }) => teks.map((satu) => `${dokumen}/${satu.kunci}`)), ...SETELAN.map((satu) => satu.kunci)]
    expect(new Set(kunci).size).toBe(kunci.length)
    for (const satu of kunci) expect(satu).toMatch(/^[a-z0-9-]{1,40}\/[a-z0-9-]{1,40}$/)
    expect(new Set(KUNCI_MEDAN).size).toBe(KUNCI_MEDAN.length)
  })
})

describe('fields', () => {
  const penuh = bahanUji([unitUji('1', 'Dinas Satu', '500', '100'), unitUji('2', 'Dinas Dua', '500', '350')])
  const kosong = bahanUji([unitUji('1', 'Dinas Satu', null, null, 0)])
  it.each(MEDAN.map(({ kunci }) => kunci))('%s says something of a full and of an empty position', (kunci) => {
    for (const bahan of [penuh, kosong]) expect(tulisAlinea(isiTeks(`{${kunci}}`, bahan)).trim()).not.toBe('')
  })
  it('are the figures of the position, written as everywhere', () => {
    const tulis = (teks: string, bahan = penuh): string => tulisAlinea(isiTeks(teks, bahan)).replaceAll('\u00a0', ' ')
    expect(tulis('{realisasi_persen} dari {pagu}; seharusnya {target_persen}; {deviasi}')).toBe('22,50% dari Rp2.000; seharusnya 50,00%; tertinggal 27,50 poin')
    expect(tulis('{unit_merah} merah: {daftar_merah}')).toBe('1 merah: Dinas Satu')
    expect(tulis('{pagu_terbilang}')).toBe('dua ribu rupiah')
    expect(tulis('{deviasi}', kosong)).toBe('belum dapat dihitung')
  })
  it('of the office’s words are refused at filling where there is none: what is kept was checked', () => {
    expect(() => isiTeks('{tidak_ada}', penuh)).toThrow(RangeError)
  })
})
