import { describe, expect, it } from 'vitest'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import { hitungBaris, jumlahkanBaris, persenKas, persenPagu } from './hitung'
import { petaSel, terapkan } from './terapkan'
import type { BarisIsian, Isian } from './types'

const KOSONG = { nilai: null, koreksi: NOL, alasan: '', lalu: null }
const ISIAN: Isian = {
  unitId: 3, tahun: 2023, bulan: 2, jumlahKendalaUnit: 0,
  sub: [{
    id: 9, kode: '1.01.01.2.01.01', nama: 'A', kegiatanKode: '1.01.01.2.01', kegiatanNama: 'K', jumlahKendala: 0,
    fisik: { bulan: 2, rencana: [500, ...Array(11).fill(null)], persen: 1050, alasan: '', persenLalu: null, bulanLalu: null },
    baris: [
      { id: 1, rekeningKode: '5.1.01', rekeningNama: 'Pegawai', sumberDana: 'DAU', pagu: sen(100_00n), kas: [sen(10_00n), sen(20_00n), ...Array(10).fill(null)], kanal: { RKUD: { ...KOSONG, lalu: sen(5_00n) }, NON_RKUD: KOSONG } },
      { id: 2, rekeningKode: '5.1.02', rekeningNama: 'Barang', sumberDana: 'BLUD', pagu: sen(50_00n), kas: Array(12).fill(null), kanal: { RKUD: KOSONG, NON_RKUD: { ...KOSONG, nilai: sen(7_00n) } } },
    ],
  }],
}
const bari = (isian: Isian): BarisIsian[] => [...(isian.sub[0]?.baris ?? [])]
const [SATU, DUA] = bari(ISIAN) as [BarisIsian, BarisIsian]

describe('changes on top of what is stored', () => {
  it('reach their cells and no others', () => {
    const sesudah = terapkan(ISIAN, new Map([
      ['realisasi.1.RKUD.nilai', '12.50'], ['realisasi.2.NON_RKUD.koreksi', '-1.00'], ['realisasi.2.NON_RKUD.alasan', 'setoran'],
      ['kas.2.12', '50.00'], ['kas.1.2', null], ['pagu.1', '90.00'], ['fisik.9.target', '38.20'], ['target.9.1', null], ['target.9.12', '99.50'], ['pagu.77', '1.00'],
    ]))
    const [satu, dua] = bari(sesudah)
    expect(satu?.kanal.RKUD).toEqual({ nilai: 1250n, koreksi: 0n, alasan: '', lalu: 500n })
    expect(satu?.kas.slice(0, 3)).toEqual([1000n, null, null])
    expect(satu?.pagu).toBe(9000n)
    expect(dua?.kanal.NON_RKUD).toEqual({ nilai: 700n, koreksi: -100n, alasan: 'setoran', lalu: null })
    expect(dua?.kas[11]).toBe(5000n)
    expect(sesudah.sub[0]?.fisik).toMatchObject({ rencana: [null, 3820, ...Array(9).fill(null), 9950], persen: 1050 })
    expect(bari(ISIAN)[0]?.pagu).toBe(10000n)
  })
  it('can be read back as the values of cells', () => {
    const peta = petaSel(ISIAN, ['pagu.1', 'kas.1.2', 'kas.1.3', 'realisasi.2.NON_RKUD.nilai', 'realisasi.1.RKUD.koreksi', 'fisik.9.persen', 'fisik.9.alasan', 'pagu.77', 'x'])
    expect([...peta]).toEqual([
      ['pagu.1', '100.00'], ['kas.1.2', '20.00'], ['kas.1.3', null], ['realisasi.2.NON_RKUD.nilai', '7.00'],
      ['realisasi.1.RKUD.koreksi', null], ['fisik.9.persen', '10.50'], ['fisik.9.alasan', null],
    ])
  })
})

describe('sums', () => {
  it('of a line keep "not filled in" apart from nought', () => {
    expect(hitungBaris(SATU, 2)).toEqual({ pagu: 10000n, kasSetahun: 3000n, kasSampai: 3000n, lalu: 500n, ini: null, sampai: 500n })
    expect(hitungBaris(DUA, 2)).toMatchObject({ kasSampai: null, lalu: null, ini: 700n, sampai: 700n })
  })
  it('of several lines are sums of rupiah; percentages come from the sums', () => {
    const semua = jumlahkanBaris(bari(ISIAN), 1)
    expect(semua).toEqual({ pagu: 15000n, kasSetahun: 3000n, kasSampai: 1000n, lalu: 500n, ini: 700n, sampai: 1200n })
    expect(persenPagu(semua)).toEqual({ ada: true, pembilang: 1200n, penyebut: 15000n })
    expect(persenKas(semua)).toEqual({ ada: true, pembilang: 1200n, penyebut: 1000n })
    expect(persenKas(jumlahkanBaris([], 1))).toMatchObject({ ada: false })
  })
})
