import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeCapaian, menurutLaporan } from './capaian'
import { samaRasio } from './rasio'
import { sen } from './rupiah'
import { arbDaftarPosisi, ATURAN_2023, capaian, posisi, rp, sifat } from './uji/pembangkit'

const konteks = { aturan: ATURAN_2023, bulan: 6 }

describe('computeCapaian', () => {
  test('puts every result beside its position', () => {
    const dasar = posisi()
    const hasil = computeCapaian(dasar, konteks)
    expect(hasil).toMatchObject({
      posisi: dasar, bulan: 6, melapor: true, zona: 'HIJAU', alasanZona: '80% sampai 100%', sementara: false, angkasWajar: true,
      selisih: rp('-100'), sisaPagu: rp('600'),
    })
  })

  test('a unit without its report has money but no zona', () => {
    const hasil = capaian({ jumlahUnitMelapor: 0 })
    expect(hasil).toMatchObject({ melapor: false, zona: 'BELUM_LAPOR', sementara: false })
    expect(hasil.serapanAngkas.ada).toBe(true)
    const keluar = menurutLaporan(hasil)
    expect([keluar.serapanAngkas, keluar.serapanPagu, keluar.deviasi, keluar.deviasiRelatif]).toEqual(Array(4).fill({ ada: false, alasan: 'Laporan bulan ini belum dikirim' }))
    expect([keluar.selisih, keluar.posisi, keluar.fisik]).toEqual([null, hasil.posisi, hasil.fisik])
    expect(menurutLaporan(capaian({}))).toEqual(capaian({}))
  })

  test('without pagu there is no zona, whatever was realised: it is none of those that are counted', () => {
    for (const isi of [{ realisasi: rp('90') }, { realisasi: rp('-5') }, { angkas: null }]) expect(capaian({ pagu: rp('0'), jumlahUnit: 0, jumlahUnitMelapor: 0, ...isi })).toMatchObject({ zona: null, alasanZona: 'Pagu nol', sementara: false })
  })

  test('a group has reported when one of its units has; the caller can say otherwise', () => {
    expect(capaian({ jumlahUnit: 5, jumlahUnitMelapor: 1 }).melapor).toBe(true)
    expect(capaian({ jumlahUnit: 0, jumlahUnitMelapor: 0 }).melapor).toBe(true)
    expect(computeCapaian(posisi(), { ...konteks, melapor: false }).zona).toBe('BELUM_LAPOR')
    expect(computeCapaian(posisi({ jumlahUnitMelapor: 0 }), { ...konteks, melapor: true }).zona).toBe('HIJAU')
  })

  test('reported without an entry or without anggaran kas is n/a, with the reason', () => {
    expect(capaian({ realisasi: null })).toMatchObject({ zona: null, alasanZona: 'Realisasi belum dientri' })
    expect(capaian({ angkas: null })).toMatchObject({ zona: null, alasanZona: 'Anggaran kas belum dientri', selisih: null })
  })

  test('the zona of a group is provisional below the limit of the year, and settled from it on', () => {
    const sebagian = (persen: number) => capaian({ jumlahUnit: 70, jumlahUnitMelapor: 59, angkasMelapor: sen(BigInt(persen) * rp('5')) })
    expect([89, 90].map((persen) => sebagian(persen).sementara)).toEqual([true, false])
    expect(capaian({ jumlahUnit: 70, jumlahUnitMelapor: 70, angkasMelapor: sen(0n) }).sementara).toBe(false)
    expect(computeCapaian(posisi({ jumlahUnit: 2, angkasMelapor: rp('250') }), { ...konteks, aturan: { ...ATURAN_2023, batasSementara: 50 } }).sementara).toBe(false)
  })

  test('beyond twice the anggaran kas, the anggaran kas is doubted', () => {
    expect([1000, 1001, 15_000].map((rupiah) => capaian({ realisasi: rp(String(rupiah)) }).angkasWajar)).toEqual([true, false, false])
    expect(capaian({ angkas: null }).angkasWajar).toBe(true)
  })

  test('refuses a month that is none', () => {
    expect(() => computeCapaian(posisi(), { ...konteks, bulan: 13 })).toThrow(RangeError)
  })

  test('scaling pagu, anggaran kas and realisasi leaves percentages and zona', () => {
    sifat(fc.tuple(arbDaftarPosisi, fc.bigInt({ min: 1n, max: 10n ** 6n })), ([daftar, k]) => {
      for (const item of daftar) {
        const kali = (value: bigint | null) => (value === null ? null : sen(value * k))
        const besar = {
          ...item, pagu: sen(item.pagu * k), angkas: kali(item.angkas), realisasi: kali(item.realisasi),
          angkasMelapor: sen(item.angkasMelapor * k),
          fisik: { pagu: sen(item.fisik.pagu * k), tertimbang: item.fisik.tertimbang * k }, fisikKini: sen(item.fisikKini * k),
        }
        const a = computeCapaian(item, konteks)
        const b = computeCapaian(besar, konteks)
        for (const nama of ['target', 'serapanPagu', 'serapanAngkas', 'deviasi', 'deviasiRelatif', 'fisik', 'cakupanFisik'] as const) {
          expect(samaRasio(a[nama], b[nama])).toBe(true)
        }
        expect([b.zona, b.sementara, b.angkasWajar]).toEqual([a.zona, a.sementara, a.angkasWajar])
      }
    })
  })
})
