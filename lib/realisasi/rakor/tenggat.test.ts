import { describe, expect, it } from 'vitest'
import { sen } from '../rupiah'
import { kurangKomitmen, nilaiKomitmen, periksaKomitmen, usulKomitmen } from './komitmen'
import { tahapKini, tingkatTenggat } from './tenggat'

describe('the day of a decision', () => {
  it.each([
    ['2023-07-01', 'AMAN', null], ['2023-07-24', 'DEKAT', -7], ['2023-07-30', 'DEKAT', -1], ['2023-07-31', 'DEKAT', -1],
    ['2023-08-01', 'LEWAT', 1], ['2023-08-07', 'LEWAT', 1], ['2023-08-08', 'KANTOR', 8], ['2023-08-15', 'PIMPINAN', 15], ['2026-01-01', 'PIMPINAN', 15],
  ] as const)('due on 31 July, looked at on %s: %s', (hari, tingkat, tahap) => {
    expect(tingkatTenggat('2023-07-31', hari)).toBe(tingkat)
    expect(tahapKini('2023-07-31', hari)).toBe(tahap)
  })
})

describe('a promise in rupiah', () => {
  it('is met by the rupiah, and not judged without a report', () => {
    expect([nilaiKomitmen(sen(100n), sen(100n)), nilaiKomitmen(sen(100n), sen(99n)), nilaiKomitmen(sen(100n), null), nilaiKomitmen(sen(0n), sen(0n))]).toEqual(['TERCAPAI', 'TIDAK', 'BELUM', 'TERCAPAI'])
    expect([kurangKomitmen(sen(100n), sen(40n)), kurangKomitmen(sen(100n), sen(140n)), kurangKomitmen(sen(100n), null)]).toEqual([60n, null, null])
  })
  it('is proposed from the anggaran kas, between what is spent and pagu, and never falls', () => {
    const angkas = [{ bulan: 7, nilai: sen(50n) }, { bulan: 8, nilai: null }, { bulan: 9, nilai: sen(80n) }, { bulan: 10, nilai: sen(130n) }]
    expect(usulKomitmen({ pagu: sen(100n), realisasi: sen(60n), angkas }).map(({ target }) => target)).toEqual([60n, 60n, 80n, 100n])
    expect(usulKomitmen({ pagu: sen(100n), realisasi: null, angkas }).map(({ target }) => target)).toEqual([50n, 50n, 80n, 100n])
    // spent beyond its pagu: what is spent stays the least
    expect(usulKomitmen({ pagu: sen(40n), realisasi: sen(60n), angkas }).map(({ target }) => target)).toEqual([60n, 60n, 60n, 60n])
  })
  it('says month by month what cannot stand', () => {
    expect(periksaKomitmen([{ bulan: 7, target: sen(10n) }, { bulan: 8, target: sen(90n) }, { bulan: 9, target: sen(80n) }, { bulan: 10, target: sen(101n) }], { pagu: sen(100n), realisasi: sen(20n) }))
      .toEqual([{ bulan: 7, salah: 'DI_BAWAH_REALISASI' }, { bulan: 9, salah: 'TURUN' }, { bulan: 10, salah: 'DI_ATAS_PAGU' }])
    expect(periksaKomitmen([{ bulan: 12, target: sen(100n) }], { pagu: sen(100n), realisasi: null })).toEqual([])
  })
})
