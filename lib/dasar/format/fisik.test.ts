import { expect, it } from 'vitest'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { asalFisik, asalFisikSingkat, dasarBanding } from './fisik'

const nilai = (pagu: string, ratusan: bigint) => ({ pagu: rp(pagu), tertimbang: rp(pagu) * ratusan })

it('marks values that are carried on with their month', () => {
  const satu = { fisik: nilai('1.000', 5000n), jumlahSubKegiatan: 1 }
  expect(asalFisik(capaian({ ...satu, fisikKini: rp('1.000'), fisikTertua: 7 }, 7))).toBeNull()
  expect(asalFisik(capaian({ ...satu, fisikTertua: 6 }, 7))).toBe('nilai Juni')
  expect(asalFisik(capaian({ ...satu, fisikTertua: 7 }, 7))).toBe('dari draf, belum dilaporkan')
  expect(asalFisik(capaian({ fisik: nilai('1.000', 5000n), fisikKini: rp('812'), fisikTertua: 5, jumlahSubKegiatan: 9 }, 7)))
    .toBe('mencakup 81,20% pagu; sisanya nilai bulan sebelumnya, tertua Mei')
  expect(asalFisik(capaian({ fisik: nilai('1.000', 5000n), fisikTertua: 5, jumlahSubKegiatan: 9 }, 10))).toBe('nilai bulan sebelumnya, tertua Mei')
  expect(asalFisik(capaian({}, 7))).toBeNull()
  const dua = { fisik: nilai('1.000', 5000n), fisikTertua: 5, jumlahSubKegiatan: 9 }
  expect([asalFisikSingkat(capaian({ ...dua, fisikKini: rp('812') }, 7)), asalFisikSingkat(capaian(dua, 7)), asalFisikSingkat(capaian({ ...satu, fisikTertua: 6 }, 7)), asalFisikSingkat(capaian({ ...satu, fisikTertua: 7 }, 7))])
    .toEqual(['sebagian lama, tertua Mei', 'tertua Mei', 'nilai Juni', 'dari draf'])
})

it('says over what the two terms of a physical deviation are taken', () => {
  const banding = { pagu: rp('500'), realisasi: rp('500') * 2000n, target: rp('500') * 4000n }
  const dasar = { targetFisik: nilai('500', 4000n), fisikBanding: banding }
  expect(dasarBanding(capaian({ ...dasar, fisik: nilai('1.000', 5000n) }))).toBe('atas sub-kegiatan yang memiliki progres dan target; semua yang bernilai 50,00%')
  expect(dasarBanding(capaian({ ...dasar, fisik: nilai('500', 2000n) }))).toBeNull()
})
