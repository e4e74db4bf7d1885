import { describe, expect, it } from 'vitest'
import { bacaTombol, SENDIRI, type Maksud } from './tombol'

describe('bacaTombol', () => {
  it.each<[string, Maksud]>([
    ['ArrowRight', 'maju'], [' ', 'maju'], ['PageDown', 'maju'], ['ArrowLeft', 'mundur'], ['ArrowDown', 'turun'], ['ArrowUp', 'naik'], ['PageUp', 'mundur'], ['Home', 'awal'], ['End', 'akhir'],
    ['.', 'gelap'], ['Escape', 'keluar'], ['Enter', 'masuk'], ['Backspace', 'hapus'], ['d', { ketik: 'd' }], ['D', { ketik: 'd' }], ['7', { ketik: '7' }],
  ])('%s', (key, maksud) => expect(bacaTombol({ key }, '')).toEqual(maksud))

  it('leaves the browser its own', () => {
    for (const tekan of [{ key: 'r', ctrlKey: true }, { key: 'ArrowLeft', altKey: true }, { key: 'c', metaKey: true }, { key: 'Tab' }, { key: 'F11' }, { key: 'Shift' }]) expect(bacaTombol(tekan, '')).toBeNull()
  })

  it('a blank belongs to what is being typed', () => expect(bacaTombol({ key: ' ' }, 'kec')).toEqual({ ketik: ' ' }))

  it('letters with a meaning of their own are letters first: units begin with them', () => {
    for (const key of Object.keys(SENDIRI)) expect(bacaTombol({ key }, '')).toEqual({ ketik: key })
  })
})
