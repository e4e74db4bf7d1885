import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandingkanRasio, bulatkanPersen, samaRasio, tiada, type Rasio } from '../rasio'
import { acak, pecahan, sifat } from '../uji/pembangkit'
import { ALASAN_KINERJA, dasarTahunBerikut, hitungKinerja, realisasiKinerja, setahunUtuh, tingkatCapaian } from './capaian'
import { classifyPincang } from './pincang'
import { rataKinerja } from './rata'
import { RUMUS_INDIKATOR, type IsiIndikator, type RumusIndikator } from './types'
import { volume, volumeFromText, volumeToText, type Volume } from './volume'

const v = (teks: string | null): Volume | null => (teks === null ? null : volumeFromText(teks))
const isi = (rumus: RumusIndikator, target: string | null, triwulan: (string | null)[], lain: { lalu?: string; targetRenstra?: string } = {}): IsiIndikator =>
  ({ rumus, target: v(target), triwulan: triwulan.map(v), lalu: v(lain.lalu ?? null), targetRenstra: v(lain.targetRenstra ?? null) })
/** column 12 as text, column 13 in hundredths of a percent or the reason, predikat */
const hasil = (satu: IsiIndikator, sampai?: number) => {
  const { realisasi, capaian, predikat } = hitungKinerja(satu, sampai)
  return [realisasi === null ? null : volumeToText(realisasi), capaian.ada ? bulatkanPersen(capaian) : capaian.alasan, predikat]
}

describe('a whole year', () => {
  it.each<[RumusIndikator, (string | null)[], boolean]>([
    ['TREN_POSITIF', ['1', '0', '3', '4'], true], ['TREN_POSITIF', ['1', null, null, '4'], false], ['TREN_POSITIF', ['1', '2', '3', null], false],
    ['NILAI_AKHIR', [null, null, null, '4'], true], ['PERSENTASE', ['1', '2', '3', null], false], ['TREN_NEGATIF', [null, '2', null, '0'], true], ['TREN_POSITIF', [], false],
  ])('%s of %j: %s', (rumus, triwulan, utuh) => { expect(setahunUtuh(isi(rumus, '10', triwulan))).toBe(utuh) })
})

describe('worked cases', () => {
  it.each<[string, IsiIndikator, unknown[]]>([
    ['tren positif adds the quarters', isi('TREN_POSITIF', '100', ['20', '25', '30', '25']), ['100', 10_000, 'SANGAT_TINGGI']],
    ['tren positif with a quarter missing in between: the others count, the gap is no nought', isi('TREN_POSITIF', '100', ['20', null, '30', null]), ['50', 5_000, 'SANGAT_RENDAH']],
    ['90,5 % stands in no gap of the printed scale: below 91', isi('PERSENTASE', '100', [null, null, null, '90.5']), ['90.5', 9_050, 'TINGGI']],
    ['persentase: a percentage is not added up', isi('PERSENTASE', '80', ['40', '60', '72', null]), ['72', 9_000, 'TINGGI']],
    ['nilai akhir that falls: the last one holds, not the highest', isi('NILAI_AKHIR', '12', ['9', '12', '6', null]), ['6', 5_000, 'SANGAT_RENDAH']],
    ['above 100 % is not capped', isi('TREN_POSITIF', '40', ['30', '30', null, null]), ['60', 15_000, 'SANGAT_TINGGI']],
    ['tren negatif: lower than the target is better', isi('TREN_NEGATIF', '14', ['20', '17.5', null, null]), ['17.5', 8_000, 'TINGGI']],
    ['tren negatif that reaches nought: 100 %, for it cannot be bettered', isi('TREN_NEGATIF', '5', ['3', '0', null, null]), ['0', 10_000, 'SANGAT_TINGGI']],
    ['tren negatif with nought as its target', isi('TREN_NEGATIF', '0', ['0', '2', null, null]), ['2', 0, 'SANGAT_RENDAH']],
    ['no target: not judged', isi('TREN_POSITIF', null, ['5', null, null, null]), ['5', ALASAN_KINERJA.tanpaTarget, null]],
    ['nothing entered: not judged, not 0 %', isi('TREN_POSITIF', '10', [null, null, null, null]), [null, ALASAN_KINERJA.tanpaRealisasi, null]],
    ['nought entered: 0 %', isi('TREN_POSITIF', '10', ['0', null, null, null]), ['0', 0, 'SANGAT_RENDAH']],
    ['nought as a target cannot divide', isi('NILAI_AKHIR', '0', ['4', null, null, null]), ['4', ALASAN_KINERJA.targetNol, null]],
    ['a negative value has no place in tren negatif', isi('TREN_NEGATIF', '4', ['-1', null, null, null]), ['-1', ALASAN_KINERJA.negatif, null]],
  ])('%s', (_, satu, harap) => expect(hasil(satu)).toEqual(harap))

  it('looks at no quarter after the cut-off', () => {
    const satu = isi('TREN_POSITIF', '100', ['20', '25', '30', '25'])
    expect(hasil(satu, 2)).toEqual(['45', 4_500, 'SANGAT_RENDAH'])
    expect(hasil({ ...satu, rumus: 'NILAI_AKHIR' }, 3)).toEqual(['30', 3_000, 'SANGAT_RENDAH'])
  })

  it('adds the years before where quarters add up, takes the state where they do not', () => {
    const renstra = (rumus: RumusIndikator, lalu?: string) => {
      const { realisasiRenstra, capaianRenstra } = hitungKinerja(isi(rumus, '100', ['40', '10', null, null], { ...(lalu === undefined ? {} : { lalu }), targetRenstra: '200' }))
      return [realisasiRenstra === null ? null : volumeToText(realisasiRenstra), bulatkanPersen(capaianRenstra)]
    }
    expect(renstra('TREN_POSITIF', '100')).toEqual(['150', 7_500])
    expect(renstra('TREN_POSITIF')).toEqual([null, null])
    expect(renstra('PERSENTASE', '100')).toEqual(['10', 500])
    expect(renstra('TREN_NEGATIF', '100')).toEqual(['10', 200_000])
  })
})

const arbV = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(volume)
const arbTw = fc.array(fc.option(arbV, { nil: null }), { minLength: 4, maxLength: 4 })

describe('properties', () => {
  it('a text read is the text written', () => sifat(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (n) => { expect(volumeFromText(volumeToText(volume(n)))).toBe(n) }))
  it('refuses what is no NUMERIC(20,4)', () => { for (const teks of ['1,5', '1.23456', '', 'NaN']) expect(() => volumeFromText(teks), teks).toThrow(RangeError) })

  it('nothing entered is null under each formula, and one entered value is itself', () => sifat(fc.tuple(fc.constantFrom(...RUMUS_INDIKATOR), arbV, fc.integer({ min: 0, max: 3 })), ([rumus, nilai, di]) => {
    expect(realisasiKinerja(rumus, [null, null, null, null])).toBeNull()
    expect(realisasiKinerja(rumus, [0, 1, 2, 3].map((i) => (i === di ? nilai : null)))).toBe(nilai)
  }))

  it('more is never worse, except in tren negatif, where it is never better', () => sifat(fc.tuple(fc.constantFrom(...RUMUS_INDIKATOR), arbTw, arbV, arbV), ([rumus, tw, target, tambah]) => {
    // nought in tren negatif is a point of its own: it is 100 %, not without end
    const akhir = realisasiKinerja(rumus, tw)
    if (akhir === null || target === 0n || tambah === 0n || (rumus === 'TREN_NEGATIF' && akhir === 0n)) return
    const [a, b] = [tingkatCapaian(rumus, akhir, target), tingkatCapaian(rumus, volume(akhir + tambah), target)]
    if (!a.ada || !b.ada) throw new Error('tidak dinilai')
    expect(bandingkanRasio(b, a)).toBe(rumus === 'TREN_NEGATIF' ? -1 : 1)
  }))

  it('the mean lies between the lowest and the highest, whatever their order', () => {
    const arb: fc.Arbitrary<Rasio[]> = fc.array(fc.option(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 1n, max: 10n ** 6n })).map(([a, b]): Rasio => pecahan(a, b)), { nil: tiada('tidak dinilai') }), { maxLength: 20 })
    sifat(acak(arb), ([daftar, lain]) => {
      const { rata, berbatas, dinilai, tanpa } = rataKinerja(daftar)
      expect(dinilai + tanpa).toBe(daftar.length)
      expect(samaRasio(rata, rataKinerja(lain).rata)).toBe(true)
      if (!rata.ada || !berbatas.ada) { expect(dinilai).toBe(0); return }
      const ada = daftar.filter((satu) => satu.ada)
      expect(ada.some((satu) => bandingkanRasio(satu, rata) <= 0) && ada.some((satu) => bandingkanRasio(satu, rata) >= 0)).toBe(true)
      expect(bandingkanRasio(berbatas, rata)).toBeLessThanOrEqual(0)
    })
  })
})

it('the mean is over indicators; above 100 % counts whole, and is told apart', () => {
  const { rata, berbatas, dinilai, tanpa, diAtasPenuh } = rataKinerja([pecahan(1n, 2n), pecahan(3n, 2n), pecahan(1n, 3n), tiada('x')])
  expect([bulatkanPersen(rata), bulatkanPersen(berbatas), dinilai, tanpa, diAtasPenuh]).toEqual([7_778, 6_111, 3, 1, 1])
  expect(rataKinerja([]).rata.ada).toBe(false)
})

it('money and result go apart from 25 points on, exactly', () => {
  expect(classifyPincang(pecahan(75n, 100n), pecahan(50n, 100n))).toBe('UANG_TANPA_HASIL')
  expect(classifyPincang(pecahan(74_999n, 100_000n), pecahan(50n, 100n))).toBe('SEJALAN')
  expect(classifyPincang(pecahan(20n, 100n), pecahan(45n, 100n))).toBe('HASIL_MENDAHULUI')
  expect(classifyPincang(tiada('x'), pecahan(1n, 2n))).toBeNull()
})

describe('what stands as reached for the year after', () => {
  it.each<[string, IsiIndikator, string | null]>([
    ['quarters that add up, with what was reached before', isi('TREN_POSITIF', '50', ['1', '2', '3', '4'], { lalu: '9' }), '19'],
    ['not whole without the fourth: not known', isi('TREN_POSITIF', '50', ['1', '2', '3', null], { lalu: '9' }), null],
    ['not known where nothing says what was reached before', isi('TREN_POSITIF', '50', ['1', '2', '3', '4']), null],
    ['a gap among quarters that add up is not nought', isi('TREN_POSITIF', '50', ['1', null, '3', '4'], { lalu: '9' }), null],
    ['a state is that of the last quarter', isi('PERSENTASE', '90', [null, '80', null, '85'], { lalu: '60' }), '85'],
    ['an earlier state is not the one at the year\'s end', isi('PERSENTASE', '90', ['70', '80', null, null], { lalu: '60' }), null],
    ['a state that nobody entered is not the one of the year before', isi('NILAI_AKHIR', '90', [null, null, null, null], { lalu: '60' }), null],
    ['nothing at all', isi('TREN_NEGATIF', '90', [null, null, null, null]), null],
  ])('%s', (_, satu, harap) => {
    const dasar = dasarTahunBerikut(satu)
    expect(dasar === null ? null : volumeToText(dasar)).toBe(harap)
  })
})
