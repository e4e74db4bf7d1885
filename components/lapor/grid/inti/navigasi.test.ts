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

it('never leaves the grid', () => {
  const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Enter', 'Tab')
  fc.assert(fc.property(fc.array(fc.record({ key, pakai: fc.constantFrom('' as const, 'shift' as const, 'ctrl' as const) })), (tombol) => {
    let sorot = di(50, 5)
    for (const { key: k, pakai } of tombol) sorot = tekan(sorot, k, pakai) ?? sorot
    for (const t of [sorot.aktif, sorot.jangkar]) expect(t.b >= 0 && t.b < 100 && t.k >= 0 && t.k < 10).toBe(true)
  }))
})
