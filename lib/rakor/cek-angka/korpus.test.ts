import { describe, expect, it } from 'vitest'
import type { Temuan } from './types'
import { BENAR, BULAT, KORPUS, type ButirKorpus } from './uji/korpus'
import { KORPUS_LUAR } from './uji/korpus-luar'
import { periksa } from './uji/pustaka'

const cocok = ({ putusan }: Temuan): boolean => putusan === 'COCOK' || putusan === 'DIBULATKAN'

/** How a list of judged sentences comes out: accusations that are right, errors that are found, right figures that are confirmed. */
function ukur(daftar: readonly ButirKorpus[]) {
  const hasil = { angka: 0, tuduhan: 0, tuduhanBenar: 0, salah: 0, benar: 0, dibenarkan: 0, dibenarkanKeliru: 0, luput: [] as string[] }
  for (const { jenis, teks, harap } of daftar) {
    const { temuan } = periksa(teks)
    expect(temuan.map(({ token }) => token.teks), teks).toHaveLength(harap.length)
    temuan.forEach((satu, i) => {
      const hakim = harap[i] ?? 'N'
      const tepat = Array.isArray(hakim) && satu.putusan === 'BERTENTANGAN' && satu.benar === hakim[1]
      hasil.angka++
      if (Array.isArray(hakim)) hasil.salah++
      if (hakim === 'C') hasil.benar++
      if (satu.putusan === 'BERTENTANGAN') hasil.tuduhan++
      if (tepat) hasil.tuduhanBenar++
      if (cocok(satu) && hakim === 'C') hasil.dibenarkan++
      if (cocok(satu) && Array.isArray(hakim)) hasil.dibenarkanKeliru++
      if ((Array.isArray(hakim) && !tepat) || (hakim === 'C' && !cocok(satu)) || (hakim === 'N' && satu.putusan === 'BERTENTANGAN')) hasil.luput.push(`${jenis}: ${teks} [${satu.token.teks}] ${satu.putusan} ${satu.benar ?? ''}`)
    })
  }
  return hasil
}

const persen = (a: number, b: number): string => `${b === 0 ? '-' : Math.round((a / b) * 1000) / 10}%`

describe('a corpus of own sentences, judged by hand', () => {
  const hasil = ukur(KORPUS)
  it(`${KORPUS.length} sentences, ${hasil.angka} figures: accusations right ${persen(hasil.tuduhanBenar, hasil.tuduhan)}, errors found ${persen(hasil.tuduhanBenar, hasil.salah)}, right figures confirmed ${persen(hasil.dibenarkan, hasil.benar)}`, () => {
    expect(KORPUS.length).toBeGreaterThanOrEqual(60)
    expect(hasil.luput).toEqual([])
    expect(hasil.dibenarkanKeliru).toBe(0)
  })
  const luar = ukur(KORPUS_LUAR)
  it(`${KORPUS_LUAR.length} sentences of other words, ${luar.angka} figures: accusations right ${persen(luar.tuduhanBenar, luar.tuduhan)}, errors found ${persen(luar.tuduhanBenar, luar.salah)}, right figures confirmed ${persen(luar.dibenarkan, luar.benar)}`, () => {
    expect(luar.luput).toEqual([])
  })
  it('no accusation stands without the right figure and a reason', () => {
    const tuduhan = [...KORPUS, ...KORPUS_LUAR].flatMap(({ teks }) => [...periksa(teks).temuan]).filter(({ putusan }) => putusan === 'BERTENTANGAN')
    expect(tuduhan.length).toBeGreaterThan(25)
    for (const { benar, sebab, salah } of tuduhan) {
      expect(benar).toMatch(/\d/)
      expect(sebab).toContain(benar)
      expect(salah).not.toBeNull()
    }
  })
})

describe('one digit changed in a right text', () => {
  const butir = [...BENAR, ...BULAT].flatMap(({ teks }) => periksa(teks).temuan.filter((satu) => cocok(satu) && /\d/.test(satu.token.teks)).flatMap(({ token }) =>
    [...token.teks].flatMap((angka, i) => (!/\d/.test(angka) ? [] : ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((ganti) => ganti !== angka && !(ganti === '0' && !/\d/.test(token.teks[i - 1] ?? ''))).map((ganti) => {
      const letak = token.awal + i
      return { teks: teks.slice(0, letak) + ganti + teks.slice(letak + 1), awal: token.awal }
    })))))
  it(`is never confirmed: ${butir.length} changes`, { timeout: 60_000 }, () => {
    expect(butir.length).toBeGreaterThan(1_000)
    const lolos = butir.filter(({ teks, awal }) => periksa(teks).temuan.some((satu) => satu.token.awal === awal && cocok(satu)))
    expect(lolos.map(({ teks }) => teks)).toEqual([])
  })
})
