import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulatkanPersen } from '../rasio'
import { sen } from '../rupiah'
import { rp, sifat } from '../uji/pembangkit'
import { angkaBulan, cariCacat, persenDaerah, sebanding, type AngkaDaerah, type JenisCacat } from './cacat'

let nomor = 0
const angka = (bulan: number, realisasi: string | null, isi: Partial<AngkaDaerah> = {}): AngkaDaerah =>
  ({ id: ++nomor, bulan, pagu: rp('1.000'), realisasi: realisasi === null ? null : rp(realisasi), persen: null, sumber: 'Portal', diambil: `2023-${String(bulan).padStart(2, '0')}-28`, ...isi })
const temuan = (daftar: readonly AngkaDaerah[]): [number, JenisCacat][] => cariCacat(daftar).map(({ bulan, jenis }) => [bulan, jenis])

/** A series as it should be: growing, under one pagu, each month once, its percentage the rounded one. */
const arbBersih: fc.Arbitrary<AngkaDaerah[]> = fc.record({
  pagu: fc.bigInt({ min: 10n ** 12n, max: 10n ** 15n }),
  langkah: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 12 }),
  berpersen: fc.boolean(), berupiah: fc.boolean(),
}).map(({ pagu, langkah, berpersen, berupiah }) => {
  let persen = 0n
  return langkah.map((naik, i) => {
    persen += BigInt(naik)
    const satu: AngkaDaerah = { id: i + 1, bulan: i + 1, pagu: sen(pagu), realisasi: sen((pagu * persen) / 100n), persen: null, sumber: 'Portal', diambil: `2023-${String(i + 1).padStart(2, '0')}-28` }
    const { nilai } = persenDaerah(satu)
    const tulis = bulatkanPersen(nilai) ?? 0
    return { ...satu, ...(berpersen || !berupiah ? { persen: tulis } : {}), ...(berupiah ? {} : { pagu: null, realisasi: null }) }
  })
})

describe('cariCacat', () => {
  it('finds each planted flaw, once, and names what it is held against', () => {
    expect(temuan([angka(1, '100'), angka(2, '100')])).toEqual([[2, 'SAMA']])
    expect(temuan([angka(1, '200'), angka(2, '150')])).toEqual([[2, 'TURUN']])
    expect(temuan([angka(1, '100'), angka(2, '1.001')])).toEqual([[2, 'LEWAT_PAGU']])
    expect(temuan([angka(1, '100', { persen: 1_200 })])).toEqual([[1, 'BERTENTANGAN']])
    expect(temuan([angka(1, '100'), angka(2, '200', { pagu: rp('1.100') })])).toEqual([[2, 'PAGU_BERUBAH']])
    expect(temuan([angka(1, '100'), angka(3, '300')])).toEqual([[2, 'HILANG']])
    const [ubah] = cariCacat([angka(1, '100'), angka(1, '120', { diambil: '2023-05-02' })])
    expect([ubah?.jenis, ubah?.terhadap?.realisasi, ubah?.angka?.realisasi]).toEqual(['DIUBAH', rp('100'), rp('120')])
  })

  it('sees a fall between a month in rupiah and one in percent alone, where it is more than the percentage was rounded by', () => {
    const persen = (bulan: number, nilai: number, pagu: string | null = null) => angka(bulan, null, { persen: nilai, pagu: pagu === null ? null : rp(pagu) })
    expect(temuan([angka(1, '450'), persen(2, 3_800)])).toEqual([[2, 'TURUN']])
    expect(temuan([persen(1, 4_500), angka(2, '380')])).toEqual([[2, 'TURUN']])
    // 44,96 % printed as 45 %, and 45,04 % after 45,0 %: neither proves anything
    expect(temuan([angka(1, '455'), persen(2, 4_500)])).toEqual([])
    expect(temuan([persen(1, 4_500), angka(2, '445')])).toEqual([])
    expect(temuan([angka(1, '450'), persen(2, 5_000)])).toEqual([])
    // a larger pagu: 40 % of 1.200 is more than 450
    expect(temuan([angka(1, '450'), persen(2, 4_000, '1.200')])).toEqual([[2, 'PAGU_BERUBAH']])
    expect(temuan([angka(1, '450', { pagu: null }), persen(2, 100)])).toEqual([])
  })

  it('of a clean series finds none, whichever months come in rupiah and which in percent alone', () => {
    sifat(fc.tuple(arbBersih.filter(([satu]) => satu?.realisasi !== null && satu?.realisasi !== undefined), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })), ([deret, tanpa]) => {
      const campur = deret.map((satu, i): AngkaDaerah => (tanpa[i] === true ? { ...satu, pagu: null, realisasi: null, persen: bulatkanPersen(persenDaerah(satu).nilai) } : { ...satu, persen: null }))
      expect(temuan(campur)).toEqual([])
    })
  })

  it('takes the value that was taken last, whichever was loaded first', () => {
    const [baru, lama] = [angka(1, '120', { diambil: '2023-05-02' }), angka(1, '100', { diambil: '2023-02-01' })]
    expect(angkaBulan([baru, lama]).get(1)?.kini.realisasi).toBe(rp('120'))
  })

  it('allows a percentage the last digit it was written with', () => {
    for (const [persen, salah] of [[3_828, false], [3_830, false], [3_800, false], [3_829, false], [3_831, true], [3_850, true], [3_900, false], [4_000, true]] as const) {
      expect([persen, temuan([angka(1, '382,8', { persen })]).length > 0]).toEqual([persen, salah])
    }
  })

  it('finds nothing in a series as it should be', () => {
    sifat(arbBersih, (daftar) => { expect(cariCacat(daftar)).toEqual([]) })
  })

  it('finds what is planted in a clean series, and nothing before it', () => {
    sifat(fc.tuple(arbBersih.filter((daftar) => daftar.length > 2), fc.nat(9)), ([daftar, letak]) => {
      const i = 1 + (letak % (daftar.length - 1))
      const lalu = daftar[i - 1]
      const kini = daftar[i]
      if (!lalu || !kini) throw new Error('Tidak ada bulan')
      const sama = daftar.map((satu, k) => (k === i ? { ...satu, realisasi: lalu.realisasi, persen: lalu.persen } : satu))
      expect(cariCacat(sama).map(({ bulan, jenis }) => [bulan, jenis])).toEqual([[i + 1, 'SAMA']])
      const ubah = [...daftar, { ...kini, id: 99, diambil: '2024-01-01', ...(kini.realisasi === null ? { persen: (kini.persen ?? 0) + 1 } : { pagu: null, persen: null, realisasi: sen(kini.realisasi + 1n) }) }]
      expect(cariCacat(ubah).map(({ bulan, jenis }) => [bulan, jenis])).toContainEqual([i + 1, 'DIUBAH'])
      const hilang = daftar.filter((_, k) => k !== i - 1)
      expect(cariCacat(hilang).map(({ bulan, jenis }) => [bulan, jenis])).toEqual([[i, 'HILANG']])
    })
  })

  it('ranks no value that is in doubt, and those that were only restated', () => {
    const cacat = cariCacat([angka(1, '100'), angka(2, '100'), angka(3, '300'), angka(3, '310', { diambil: '2023-09-01' })])
    const bulan = angkaBulan([angka(1, '100'), angka(2, '100'), angka(3, '310')])
    expect([1, 2, 3, 4].map((satu) => sebanding(satu, bulan.get(satu)?.kini, cacat))).toEqual([true, false, true, false])
    expect(sebanding(1, angka(1, '100', { pagu: null }), [])).toBe(false)
  })
})
