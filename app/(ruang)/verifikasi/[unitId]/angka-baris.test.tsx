// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Hitungan } from '@/lib/lapor/pelaporan/utils'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { Angka } from './angka-baris'

afterEach(cleanup)
const kosong: Hitungan = { pagu: rp('1.000'), kasSetahun: rp('1.000'), kasSampai: rp('400'), lalu: null, ini: null, sampai: null }
const sel = (h: Hitungan, masuk: boolean): (string | null)[] => {
  const { container } = render(<table><tbody><tr><Angka h={h} masuk={masuk} /></tr></tbody></table>)
  return [...container.querySelectorAll('td')].map((td) => td.textContent)
}

it('the office reads an empty line of a handed-in report as the position does: nought, said so', () => {
  expect(sel(kosong, true)).toEqual(['1.000', '400', '0, tidak diisi', '0, tidak diisi', '0,00%', '0,00%'])
})

it('a draft stays empty, and a typed nought is a nought', () => {
  expect(sel(kosong, false)).toEqual(['1.000', '400', '–', '–', '–', '–'])
  expect(sel({ ...kosong, ini: rp('0'), sampai: rp('0') }, true).slice(2)).toEqual(['0', '0', '0,00%', '0,00%'])
})
