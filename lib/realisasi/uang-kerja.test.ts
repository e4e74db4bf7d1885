import { describe, expect, it } from 'vitest'
import { bulatkanPersen } from './rasio'
import { sen } from './rupiah'
import { uangKerja } from './uang-kerja'
import { capaian, rp } from './uji/pembangkit'

/** pagu 1.000; progress in hundredths of a percent */
const sub = (realisasi: string | null, progres: number | null, melapor = 1) => capaian({
  realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: melapor,
  fisik: progres === null ? { pagu: sen(0n), tertimbang: 0n } : { pagu: rp('1.000'), tertimbang: rp('1.000') * BigInt(progres) },
})

describe('uangKerja', () => {
  it('says what is apart, in points and rupiah', () => {
    const maju = uangKerja(sub('600', 2_500))
    expect([maju?.arah, maju?.rupiah, bulatkanPersen(maju?.beda ?? { ada: false, alasan: '' })]).toEqual(['uang', rp('350'), 3_500])
    const lambat = uangKerja(sub('100', 9_000))
    expect([lambat?.arah, lambat?.rupiah]).toEqual(['kerja', -rp('800')])
  })

  it('says nothing of ten points, and something of a hair more', () => {
    expect(uangKerja(sub('600', 5_000))).toBeNull()
    expect(uangKerja(sub('400', 5_000))).toBeNull()
    expect(uangKerja(sub('600,01', 5_000))?.arah).toBe('uang')
    expect(uangKerja(sub('399,99', 5_000))?.arah).toBe('kerja')
  })

  it('says nothing of what is not known', () => {
    expect(uangKerja(sub(null, 5_000))).toBeNull()
    expect(uangKerja(sub('900', null))).toBeNull()
    expect(uangKerja(sub('900', 0, 0))).toBeNull()
  })
})
