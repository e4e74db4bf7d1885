import { describe, expect, it } from 'vitest'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import { belumSiap, isiTanda, salahAlasan, susunKesiapan } from './utils'
import type { Fakta } from './types'

const KOSONG: Fakta = {
  tahun: 2022, bulanTerkunci: 0, laporanWajib: 0, laporanVerifikasi: 0, rekonUnit: 0, rekonBeres: 0, rekonSelisih: NOL, pembukaan: 0, impor: 0, dak: 0, dakLengkap: 0, dakPagu: NOL,
  paket: 0, paketSelesai: 0, paketJamak: 0, paketSisa: NOL, keputusan: 0, keputusanBeres: 0, kinerja: 0, kinerjaTerisi: 0, deret: 0, deretTerukur: 0,
}
const PENUH: Fakta = {
  ...KOSONG, bulanTerkunci: 12, laporanWajib: 900, laporanVerifikasi: 900, rekonUnit: 75, rekonBeres: 75, dak: 3, dakLengkap: 3, paket: 40, paketSelesai: 38, paketJamak: 2, keputusan: 4, keputusanBeres: 4, kinerja: 9, kinerjaTerisi: 9, deret: 2, deretTerukur: 2,
}
const kunci = (fakta: Fakta): string[] => belumSiap(susunKesiapan(fakta)).map((satu) => satu.kunci)

describe('readiness of a year', () => {
  it('asks an empty year for its months and for BKAD, which cannot be nothing', () => {
    expect(kunci(KOSONG)).toEqual(['bulan', 'rekonsiliasi'])
    expect(susunKesiapan(KOSONG).find((satu) => satu.kunci === 'rekonsiliasi')?.kata).toBe('Angka BKAD Desember belum dimuat')
  })
  it('asks nothing of a full one', () => expect(kunci(PENUH)).toEqual([]))
  it('names what is missing in figures, with the rupiah behind it', () => {
    const kini = susunKesiapan({ ...PENUH, bulanTerkunci: 11, paketSelesai: 30, paketSisa: sen(1_234_567_800_00n), impor: 2, pembukaan: 1, dakLengkap: 2, dakPagu: sen(5_000_000_000_00n), rekonBeres: 74, rekonSelisih: sen(10_00n) })
    expect(belumSiap(kini).map((satu) => [satu.kunci, satu.kata.replaceAll('\u00a0', ' '), satu.rupiah])).toEqual([
      ['bulan', '11 dari 12 bulan terkunci', null], ['pembukaan', '1 permintaan menunggu putusan', null], ['impor', '2 berkas dibaca tetapi belum diterapkan atau dibuang', null],
      ['rekonsiliasi', '74 dari 75 unit cocok atau selisihnya diterima; selisih yang belum diterima Rp10', 1000n],
      ['dak', '2 dari 3 alokasi punya catatan kontrak, salur, dan output; alokasi yang belum Rp5,00 miliar', 500_000_000_000n],
      ['paket', '30 dari 40 paket diserahterimakan, 2 tahun jamak; kontrak yang belum lunas Rp1,23 miliar', 123_456_780_000n],
    ])
  })
  it('changes its fingerprint with every figure, and with nothing else', () => {
    const asal = isiTanda(susunKesiapan(PENUH))
    expect(isiTanda(susunKesiapan({ ...PENUH }))).toBe(asal)
    for (const nama of ['bulanTerkunci', 'laporanVerifikasi', 'rekonBeres', 'dakLengkap', 'paketSelesai', 'keputusanBeres', 'kinerjaTerisi', 'deretTerukur'] as const) expect(isiTanda(susunKesiapan({ ...PENUH, [nama]: 1 }))).not.toBe(asal)
  })
  it('wants a reason of some words for each item that is not ready, and none for the others', () => {
    const daftar = susunKesiapan({ ...PENUH, bulanTerkunci: 11, impor: 1 })
    expect(salahAlasan(daftar, {})).toEqual({ 'alasan-bulan': 'Dua belas bulan dikunci: tulis mengapa tahun ditutup tanpa ini.', 'alasan-impor': 'Tidak ada berkas impor yang menunggu: tulis mengapa tahun ditutup tanpa ini.' })
    expect(salahAlasan(daftar, { bulan: 'pendek', impor: 'x'.repeat(501) })).toEqual({ 'alasan-bulan': 'Dua belas bulan dikunci: alasan 10 sampai 500 huruf.', 'alasan-impor': 'Tidak ada berkas impor yang menunggu: alasan 10 sampai 500 huruf.' })
    expect(salahAlasan(daftar, { bulan: 'Desember dibuka atas permintaan BPK', impor: 'Berkas uji yang tidak dipakai', dak: '' })).toEqual({})
  })
})
