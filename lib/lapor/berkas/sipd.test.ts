import { describe, expect, it } from 'vitest'
import type { BukuBaca, NilaiBaca } from '@/lib/dasar/buku/types'
import { anggaranSipd, jurnalSipd, lraSipd, rakSipd, realisasiSipd, spjFungsionalSipd, type TabelSipd } from '@/tests/support/berkas-sipd'
import { TEMPAT } from '@/tests/support/baca-berkas'
import { bacaBukuBerkas } from './baca-buku'
import type { BarisBerkas, TempatBaca } from './types'

const buku = (...t: TabelSipd[]): BukuBaca => ({
  format: 'xlsx', lembar: t.map((satu) => ({ nama: satu.lembar, tersembunyi: false, baris: [...satu.kepala, ...satu.baris] as NilaiBaca[][], rumus: [], gabung: [] })),
})
const baca = (t: TabelSipd, lain: Partial<TempatBaca> = {}) => bacaBukuBerkas(buku(t), { ...TEMPAT, ...lain })
const angka = (baris: readonly BarisBerkas[]) => baris.filter(({ kelas }) => kelas === 'ANGKA')
const jumlah = (baris: readonly BarisBerkas[]): number => Math.round(angka(baris).reduce((total, satu) => total + Number(satu.nilai) * 100, 0))

describe('exports of SIPD', () => {
  it.each([
    ['REALISASI', realisasiSipd], ['ANGGARAN', anggaranSipd], ['KAS', rakSipd], ['JURNAL', jurnalSipd], ['SPJ', spjFungsionalSipd], ['LRA', lraSipd],
  ] as const)('are known as %s under titles, in any order of columns, with nothing to ask', (jenis, buat) => {
    for (const urutan of ['asli', 'terbalik', 'acak'] as const) {
      for (const judul of [false, true]) {
        const { hasil } = baca(buat({ urutan, judul }), { bulan: jenis === 'SPJ' ? null : 7 })
        expect([hasil.pahaman.jenis, hasil.ditolak, hasil.pertanyaan.map(({ kunci }) => kunci)]).toEqual([jenis, null, []])
      }
    }
  })
  it('keep no name and no number of a person, nor what a payment was for', () => {
    const { baris, hasil } = baca(realisasiSipd({ baris: 30 }))
    expect(JSON.stringify([baris, hasil])).not.toMatch(/Pegawai Contoh|19000101|Pembayaran contoh/)
    expect(hasil.kolomOrang).toEqual(['nip', 'namapegawai'])
  })
  it('with totals and section rows give the same figures; the totals are proven', () => {
    const polos = baca(realisasiSipd({ baris: 60 })).baris
    const dengan = baca(realisasiSipd({ baris: 60, jumlah: true, judul: true }))
    expect([angka(dengan.baris).length, jumlah(dengan.baris)]).toEqual([60, jumlah(polos)])
    expect(new Set(dengan.baris.filter(({ kelas }) => kelas !== 'ANGKA').map(({ kelas, sebab }) => `${kelas} ${sebab ?? ''}`))).toEqual(new Set(['LEWAT baris jumlah, terbukti', 'LEWAT baris judul bagian, tanpa angka']))
    expect(dengan.hasil.pahaman.jumlahBerkas?.nilai).toMatch(/^\d+\.\d\d$/)
  })
  it('a RAK becomes twelve months a row; those that are not the pagu are named with their rows', () => {
    const { baris, hasil } = baca(rakSipd({ baris: 25 }))
    expect(angka(baris)).toHaveLength(300)
    expect(hasil.pahaman.bukti.map(({ kunci, terpenuhi, selisih, baris: b }) => [kunci, terpenuhi, selisih, b.length])).toEqual([['cocok:pagu', true, null, 20], ['beda:pagu', false, '1000.00', 1], ['cocok:totalKas', true, null, 20]])
  })
  it('of a journal belanja alone counts; its counter entries stand apart with their sum', () => {
    const { baris } = baca(jurnalSipd({ baris: 4 }), { bulan: 3 })
    expect(baris.map(({ kelas, bulan, sebab }) => [kelas, bulan, sebab])).toEqual([['ANGKA', 3, null], ['LEWAT', 0, 'akun lawan, bukan belanja'], ['ANGKA', 3, null], ['LEWAT', 0, 'akun lawan, bukan belanja']])
  })
  it('an SPJ takes its unit and month from the lines above; another month that was chosen is asked, another year refused', () => {
    const spj = spjFungsionalSipd({ bulan: 6 })
    expect(angka(baca(spj).baris)[0]).toMatchObject({ unitNama: 'Dinas Contoh 1', bulan: 6 })
    expect(baca(spj, { bulan: 2 }).hasil.pertanyaan).toMatchObject([{ kunci: 'bulan', pilihan: [{ nilai: '6' }, { nilai: '2' }] }])
    expect(baca(spj, { tahun: 2024 }).hasil.ditolak).toContain('Berkas menyebut tahun 2023')
  })
  it('codes come with the names that the file gives them', () => {
    const { hasil } = baca(realisasiSipd({ baris: 12 }))
    expect(new Set(hasil.kode.map(({ macam }) => macam))).toEqual(new Set(['URUSAN', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUB', 'REKENING', 'UNIT']))
    const sub = hasil.kode.find(({ macam }) => macam === 'SUB')
    expect([sub?.nama, sub?.kode.startsWith(sub.induk), sub?.induk.split('.').length]).toEqual(['Sub Kegiatan Contoh 1', true, 5])
  })
})
