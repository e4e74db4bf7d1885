// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { FisikTd, RealisasiTd } from './sel-capaian'

afterEach(cleanup)
const teks = (sel: React.ReactElement): string => render(<table><tbody><tr>{sel}</tr></tbody></table>).container.textContent ?? ''

it('an empty line of a handed-in report is 0, said so; one never reported is not', () => {
  expect(teks(<RealisasiTd capaian={capaian({ realisasi: rp('0'), realisasiDiisi: false })} />)).toBe('0, tidak diisi')
  expect(teks(<RealisasiTd capaian={capaian({ realisasi: rp('0') })} />)).toBe('0')
  expect(teks(<RealisasiTd capaian={capaian({ realisasi: null })} />)).toContain('belum dikirim')
})

it('a physical value says when it is older, and why there is none', () => {
  const fisik = { pagu: rp('1.000'), tertimbang: rp('1.000') * 5000n }
  expect(teks(<FisikTd capaian={capaian({ fisik, fisikTertua: 5, jumlahSubKegiatan: 1 })} />)).toBe('50,00%nilai Mei')
  expect(teks(<FisikTd capaian={capaian({})} />)).toBe('tidak diisi')
  expect(teks(<FisikTd capaian={capaian({ jumlahUnitMelapor: 0 })} />)).toBe('belum lapor')
})
