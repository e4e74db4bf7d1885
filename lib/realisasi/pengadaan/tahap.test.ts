import { describe, expect, test } from 'vitest'
import { kedudukan, METODE, sampaiTahap, TAHAP, TAHAP_METODE, tahapMulai } from './tahap'

describe('stages', () => {
  test('each method goes through stages in the one order, from the RUP to a handing over', () => {
    for (const metode of METODE) {
      const urut = TAHAP_METODE[metode].map((tahap) => TAHAP.indexOf(tahap))
      expect(urut).toEqual([...urut].sort((a, b) => a - b))
      expect(TAHAP_METODE[metode][0]).toBe('RUP')
      expect(TAHAP_METODE[metode]).toContain('SERAH_TERIMA')
    }
    expect(tahapMulai('TENDER')).toBe('PEMILIHAN')
    expect(tahapMulai('SWAKELOLA')).toBe('KONTRAK')
  })
  test('a package stands at the furthest stage dated up to the cut-off', () => {
    const tanggal = { RUP: '2023-01-15', PERSIAPAN: '2023-03-01', PEMILIHAN: '2023-07-02' } as const
    expect(kedudukan('TENDER', {}, '2023-06-30')).toEqual({ tahap: 'BELUM_RUP', sejak: null, berikut: 'RUP' })
    expect(kedudukan('TENDER', tanggal, '2023-06-30')).toEqual({ tahap: 'PERSIAPAN', sejak: '2023-03-01', berikut: 'REVIU' })
    expect(kedudukan('TENDER', tanggal, '2023-07-02')).toEqual({ tahap: 'PEMILIHAN', sejak: '2023-07-02', berikut: 'PEMENANG' })
    expect(kedudukan('E_PURCHASING', { SERAH_TERIMA: '2023-05-01' }, '2023-06-30').berikut).toBeNull()
  })
  test('a stage that the method does not have does not move it', () => {
    expect(kedudukan('SWAKELOLA', { RUP: '2023-01-15', PEMILIHAN: '2023-03-01' }, '2023-06-30').tahap).toBe('RUP')
  })
  test('as far as', () => {
    expect(sampaiTahap('BELUM_RUP', 'RUP')).toBe(false)
    expect(sampaiTahap('KONTRAK', 'KONTRAK')).toBe(true)
    expect(sampaiTahap('PEMENANG', 'KONTRAK')).toBe(false)
  })
})
