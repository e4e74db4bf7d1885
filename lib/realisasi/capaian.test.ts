import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeCapaian } from './capaian'
import { samaRasio } from './rasio'
import { sen } from './rupiah'
import { arbDaftarPosisi, ATURAN_2023, capaian, posisi, rp, sifat } from './uji/pembangkit'

const konteks = { aturan: ATURAN_2023, bulan: 6 }

describe('computeCapaian', () => {
  test('puts every result beside its position', () => {
    const dasar = posisi()
    const hasil = computeCapaian(dasar, konteks)
    expect(hasil).toMatchObject({
      posisi: dasar, bulan: 6, melapor: true, zona: 'HIJAU', alasanZona: '80% sampai 100%', predikat: 'TINGGI',
      selisih: rp('100'), sisaPagu: rp('600'),
    })
  })

  test('a unit without its report has money but no zona and no predikat', () => {
    const hasil = capaian({ jumlahUnitMelapor: 0 })
    expect(hasil).toMatchObject({ melapor: false, zona: 'BELUM_LAPOR', predikat: null })
    expect(hasil.serapanAngkas.ada).toBe(true)
  })

  test('a group has reported when one of its units has; the caller can say otherwise', () => {
    expect(capaian({ jumlahUnit: 5, jumlahUnitMelapor: 1 }).melapor).toBe(true)
    expect(capaian({ jumlahUnit: 0, jumlahUnitMelapor: 0 }).melapor).toBe(true)
    expect(computeCapaian(posisi(), { ...konteks, melapor: false }).zona).toBe('BELUM_LAPOR')
    expect(computeCapaian(posisi({ jumlahUnitMelapor: 0 }), { ...konteks, melapor: true }).zona).toBe('HIJAU')
  })

  test('reported without an entry or without anggaran kas is n/a, with the reason', () => {
    expect(capaian({ realisasi: null })).toMatchObject({ zona: null, alasanZona: 'Realisasi belum dientri', predikat: null })
    expect(capaian({ angkas: null })).toMatchObject({ zona: null, alasanZona: 'Anggaran kas belum dientri', selisih: null })
  })

  test('refuses a month that is none', () => {
    expect(() => computeCapaian(posisi(), { ...konteks, bulan: 13 })).toThrow(RangeError)
  })

  test('scaling pagu, anggaran kas and realisasi leaves percentages, zona and predikat', () => {
    sifat(fc.tuple(arbDaftarPosisi, fc.bigInt({ min: 1n, max: 10n ** 6n })), ([daftar, k]) => {
      for (const item of daftar) {
        const kali = (value: bigint | null) => (value === null ? null : sen(value * k))
        const besar = {
          ...item, pagu: sen(item.pagu * k), angkas: kali(item.angkas), realisasi: kali(item.realisasi),
          fisik: { pagu: sen(item.fisik.pagu * k), tertimbang: item.fisik.tertimbang * k }, fisikKini: sen(item.fisikKini * k),
        }
        const a = computeCapaian(item, konteks)
        const b = computeCapaian(besar, konteks)
        for (const nama of ['target', 'serapanPagu', 'serapanAngkas', 'deviasi', 'deviasiRelatif', 'fisik', 'cakupanFisik'] as const) {
          expect(samaRasio(a[nama], b[nama])).toBe(true)
        }
        expect([b.zona, b.predikat]).toEqual([a.zona, a.predikat])
      }
    })
  })
})
