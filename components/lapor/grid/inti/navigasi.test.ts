import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ke, pindah, type Sorot } from './navigasi'

const U = { baris: 100, kolom: 10, halaman: 20 }
const tekan = (sorot: Sorot, key: string, pakai: 'shift' | 'ctrl' | 'keduanya' | '' = ''): Sorot | null =>
  pindah(sorot, { key, shiftKey: pakai === 'shift' || pakai === 'keduanya', ctrlKey: pakai === 'ctrl' || pakai === 'keduanya', metaKey: false }, U)
const di = (b: number, k: number): Sorot => ke({ b, k })

describe('keys', () => {
  it.each([
    ['ArrowUp', '', 4, 5], ['ArrowDown', '', 6, 5], ['ArrowLeft', '', 5, 4], ['ArrowRight', '', 5, 6],
    ['Home', '', 5, 0], ['End', '', 5, 9], ['Home', 'ctrl', 0, 0], ['End', 'ctrl', 99, 9],
    ['PageDown', '', 25, 5], ['PageUp', '', 0, 5], ['ArrowDown', 'ctrl', 99, 5],
    ['Enter', '', 6, 5], ['Enter', 'shift', 4, 5], ['Tab', '', 5, 6], ['Tab', 'shift', 5, 4],
  ] as const)('%s %s', (key, pakai, b, k) => expect(tekan(di(5, 5), key, pakai)).toEqual(di(b, k)))
  it('Tab goes on to the next row and leaves the grid at both ends', () => {
    expect(tekan(di(5, 9), 'Tab')).toEqual(di(6, 0))
    expect(tekan(di(99, 9), 'Tab')).toBeNull()
    expect(tekan(di(0, 0), 'Tab', 'shift')).toBeNull()
  })
  it('Shift keeps where the selection began', () => {
    const satu = tekan(di(5, 5), 'ArrowDown', 'shift')!
    expect(tekan(satu, 'ArrowRight', 'shift')).toEqual({ jangkar: { b: 5, k: 5 }, aktif: { b: 6, k: 6 } })
    expect(tekan(satu, 'ArrowDown')).toEqual(di(7, 5))
    expect(tekan(di(5, 5), 'End', 'keduanya')).toEqual({ jangkar: { b: 5, k: 5 }, aktif: { b: 99, k: 9 } })
  })
  it('Ctrl+A takes everything; a letter moves nothing', () => {
    expect(tekan(di(5, 5), 'a', 'ctrl')).toEqual({ jangkar: { b: 99, k: 9 }, aktif: { b: 0, k: 0 } })
    expect(tekan(di(5, 5), 'a')).toBeNull()
  })
})

describe('Enter and Tab lead from one open cell to the next', () => {
  // rows 0, 4, 8 are headings; only column 2 and 5 can be filled in
  const U2 = { baris: 12, kolom: 8, halaman: 5 }
  const boleh = ({ b, k }: { b: number; k: number }): boolean => b % 4 !== 0 && b < 11 && (k === 2 || k === 5)
  const pakai = (sorot: Sorot, key: string, shiftKey = false) => pindah(sorot, { key, shiftKey, ctrlKey: false, metaKey: false }, U2, boleh)
  it('over headings, and never back onto a figure at the end', () => {
    expect(pakai(di(3, 2), 'Enter')).toEqual(di(5, 2))
    expect(pakai(di(5, 2), 'Enter', true)).toEqual(di(3, 2))
    expect(pakai(di(0, 2), 'Enter')).toEqual(di(1, 2))
    expect(pakai(di(10, 2), 'Enter')).toEqual(di(11, 2))
    expect(pakai(di(11, 2), 'Enter')).toEqual(di(11, 2))
    expect(pakai(di(3, 3), 'Enter')).toEqual(di(4, 3))
  })
  it('to the next row after the last open column, and out at the ends', () => {
    expect(pakai(di(3, 2), 'Tab')).toEqual(di(3, 5))
    expect(pakai(di(3, 5), 'Tab')).toEqual(di(5, 2))
    expect(pakai(di(5, 2), 'Tab', true)).toEqual(di(3, 5))
    expect(pakai(di(10, 5), 'Tab')).toBeNull()
    expect(pakai(di(1, 2), 'Tab', true)).toBeNull()
  })
  it('where nothing is open Tab still goes from cell to cell', () => {
    expect(pindah(di(3, 2), { key: 'Tab', shiftKey: false, ctrlKey: false, metaKey: false }, U2, () => false, false)).toEqual(di(3, 3))
  })
})

it('never leaves the grid', () => {
  const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', 'Tab')
  fc.assert(fc.property(fc.array(fc.record({ key, pakai: fc.constantFrom('' as const, 'shift' as const, 'ctrl' as const) })), (tombol) => {
    let sorot = di(50, 5)
    for (const { key: k, pakai } of tombol) sorot = tekan(sorot, k, pakai) ?? sorot
    for (const t of [sorot.aktif, sorot.jangkar]) expect(t.b >= 0 && t.b < 100 && t.k >= 0 && t.k < 10).toBe(true)
  }))
})
