import { describe, expect, it } from 'vitest'
import { anggaranSipd, jurnalSipd, lraSipd, rakSipd, realisasiSipd, spjFungsionalSipd, type TabelSipd } from '@/tests/support/berkas-sipd'
import { kenaliKepala, type Kepala } from './kenali'
import { uraiBaris } from './kenali-baris'
import { bacaBulan, bacaRupiah } from './kenali-nilai'
import type { BarisImpor } from './types'

const semua = (t: TabelSipd) => [...t.kepala, ...t.baris]
const kenal = (t: TabelSipd): Kepala => {
  const hasil = kenaliKepala(semua(t).slice(0, 40))
  if (!hasil) throw new Error('tidak dikenal')
  return hasil
}
const urai = (t: TabelSipd, bulan: number | null = null): BarisImpor[] => {
  const kepala = kenal(t)
  return semua(t).slice(kepala.mulai).flatMap((isi, i) => uraiBaris(i + 1, isi, kepala, { tahun: 2023, bulan }))
}
const jumlah = (baris: readonly BarisImpor[]): number => baris.reduce((total, satu) => total + Number(satu.nilai), 0)

describe('the head of a table', () => {
  it.each([
    ['REALISASI', realisasiSipd], ['ANGGARAN', anggaranSipd], ['KAS', rakSipd], ['JURNAL', jurnalSipd], ['SPJ', spjFungsionalSipd], ['LRA', lraSipd],
  ] as const)('is known as %s under titles, in any order', (jenis, buat) => {
    for (const urutan of ['asli', 'terbalik', 'acak'] as const) for (const judul of [false, true]) expect(kenal(buat({ urutan, judul })).jenis).toBe(jenis)
  })
  it('is known by aliases, spaces, underscores and case, and the minimal set', () => {
    const kepala = ['Nama SKPD', 'NAMA_SUB_SKPD', 'Kode Sub  Kegiatan', 'koderek', 'Nomor SP2D', 'nilai realisasi']
    expect(kenaliKepala([kepala])).toMatchObject({ jenis: 'REALISASI', mulai: 1, kolom: { rekening: 3, sub: 2, namaSubSkpd: 1 } })
  })
  it('may stand in two merged rows', () => {
    const atas = ['Kode SKPD', 'Kode Sub Kegiatan', 'Kode Rekening', 'Rencana per bulan', ...Array<null>(11).fill(null)]
    const bawah = [null, null, null, ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']]
    expect(kenaliKepala([['RAK'], atas, bawah])).toMatchObject({ jenis: 'KAS', mulai: 3, bulan: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] })
  })
  it('of another table is not taken for one', () => {
    expect(kenaliKepala([['Nama', 'Alamat'], ['Kode Rekening', 'Uraian']])).toBeNull()
  })
})

describe('rows', () => {
  it('leave out names and numbers of persons', () => {
    const isi = JSON.stringify(urai(realisasiSipd({ baris: 30 })))
    expect(isi).not.toMatch(/Pegawai Contoh|19000101|Pembayaran contoh/)
    expect(kenal(realisasiSipd()).orang).toEqual(['nip', 'namapegawai'])
  })
  it('that add up or head a section are counted, not summed', () => {
    const polos = urai(realisasiSipd({ baris: 60 }))
    const dengan = urai(realisasiSipd({ baris: 60, jumlah: true, judul: true }))
    expect(dengan.filter(({ keadaan }) => keadaan === 'BELUM')).toHaveLength(60)
    expect(new Set(dengan.filter(({ keadaan }) => keadaan === 'LEWAT').map(({ sebab }) => sebab))).toEqual(new Set(['baris jumlah', 'baris judul bagian, tanpa kode rekening']))
    expect(jumlah(dengan.filter(({ keadaan }) => keadaan === 'BELUM'))).toBe(jumlah(polos))
  })
  it('have a month, or say why not', () => {
    const kepala = kenal(realisasiSipd())
    const isi = (tanggal: string | null) => Array.from({ length: 45 }, (_, i) => (i === kepala.kolom.rekening ? '5.1.02.01.01.0024' : i === kepala.kolom.tanggal ? tanggal : i === kepala.kolom.realisasi ? 10 : null))
    const satu = (tanggal: string | null, bulan: number | null = null) => uraiBaris(1, isi(tanggal), kepala, { tahun: 2023, bulan })[0]
    expect(satu('2023-07-12')).toMatchObject({ bulan: 7, keadaan: 'BELUM', nilai: '10.00' })
    expect(satu('2022-07-12')).toMatchObject({ keadaan: 'RUSAK', sebab: 'Tanggal 2022-07-12 di luar tahun anggaran 2023.' })
    expect(satu(null)).toMatchObject({ keadaan: 'RUSAK' })
    expect(satu(null, 5)).toMatchObject({ bulan: 5, keadaan: 'BELUM' })
  })
  it('of a RAK become twelve; of a journal only spending counts', () => {
    expect(urai(rakSipd({ baris: 2 })).map(({ bulan }) => bulan)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(urai(jurnalSipd({ baris: 4 }), 3).map(({ keadaan, bulan }) => [keadaan, bulan])).toEqual([['BELUM', 3], ['LEWAT', 0], ['BELUM', 3], ['LEWAT', 0]])
  })
})

it('amounts and dates are read strictly', () => {
  expect(bacaRupiah('1.234.567,5')).toEqual({ ok: true, nilai: '1234567.50' })
  expect(bacaRupiah('1234.56')).toMatchObject({ ok: false })
  expect(bacaRupiah(1234.56)).toEqual({ ok: true, nilai: '1234.56' })
  expect(bacaRupiah('(1.000)')).toEqual({ ok: true, nilai: '-1000.00' })
  expect([bacaBulan('12/07/2023'), bacaBulan('12 Juli 2023'), bacaBulan('Mei'), bacaBulan('31/13/2023'), bacaBulan('x')])
    .toEqual([{ tahun: 2023, bulan: 7 }, { tahun: 2023, bulan: 7 }, { tahun: 0, bulan: 5 }, null, null])
})
