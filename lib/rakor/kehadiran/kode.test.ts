import { describe, expect, it } from 'vitest'
import { JENDELA_DETIK, LEWAT_DETIK, TENGGANG_DETIK } from './constants'
import { bacaKode, cocokkanKode, jendelaPada, kodeJendela, sisaJendela, tulisPendek } from './kode'

const KUNCI = new Uint8Array(32).fill(7)
const LAIN = new Uint8Array(32).fill(8)
const JENDELA_MS = JENDELA_DETIK * 1000
/** the first moment of some window */
const AWAL = 70_000_000 * JENDELA_MS
const kode = (ms: number, rapatId = 1, kunci = KUNCI) => kodeJendela(kunci, rapatId, jendelaPada(ms))
const penuh = (isi: string) => ({ jenis: 'penuh', isi }) as const
const pendek = (isi: string) => ({ jenis: 'pendek', isi }) as const

describe('a window', () => {
  it('ends when the next begins', () => {
    expect(jendelaPada(AWAL + JENDELA_MS - 1)).toBe(jendelaPada(AWAL))
    expect(jendelaPada(AWAL + JENDELA_MS)).toBe(jendelaPada(AWAL) + 1)
    expect(sisaJendela(AWAL)).toBe(JENDELA_MS)
    expect(sisaJendela(AWAL + JENDELA_MS - 1)).toBe(1)
  })
})

describe('the codes of a window', () => {
  it('are the same for the same key, meeting and window, and others for any other', () => {
    expect(kode(AWAL)).toEqual(kode(AWAL + JENDELA_MS - 1))
    const semua = [kode(AWAL), kode(AWAL + JENDELA_MS), kode(AWAL, 2), kode(AWAL, 1, LAIN)]
    expect(new Set(semua.map((satu) => satu.penuh)).size).toBe(4)
    expect(new Set(semua.map((satu) => satu.pendek)).size).toBe(4)
  })
  it('have a form that is read back, however the short one is typed', () => {
    const { penuh: panjang, pendek: singkat } = kode(AWAL)
    expect(bacaKode(panjang)).toEqual({ jenis: 'penuh', isi: panjang })
    expect(tulisPendek(singkat)).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}$/)
    expect(bacaKode(` ${tulisPendek(singkat).toUpperCase()} `)).toEqual({ jenis: 'pendek', isi: singkat })
  })
  it.each(['', 'abc', '12345678', 'k7mp-x2w', 'k7mp-x2wnn', 'A'.repeat(21), 'ä'.repeat(22), '2147483648', 'a b'.repeat(40)])('"%s" can be none', (teks) => {
    expect(bacaKode(teks)).toBeNull()
  })
})

describe('cocokkanKode', () => {
  const cocok = (isi: ReturnType<typeof penuh> | ReturnType<typeof pendek>, ms: number, rapat = [1, 2]) => cocokkanKode(KUNCI, isi, rapat, ms)
  it('finds the meeting of the code that is shown', () => {
    expect(cocok(penuh(kode(AWAL, 2).penuh), AWAL)).toBe(2)
    expect(cocok(pendek(kode(AWAL, 1).pendek), AWAL + JENDELA_MS - 1)).toBe(1)
  })
  it('takes the last one for a short while, and then says that it is late', () => {
    const lalu = penuh(kode(AWAL - 1).penuh)
    expect(cocok(lalu, AWAL + TENGGANG_DETIK * 1000 - 1)).toBe(1)
    expect(cocok(lalu, AWAL + TENGGANG_DETIK * 1000)).toBe('LEWAT')
    expect(cocok(lalu, AWAL + (LEWAT_DETIK - JENDELA_DETIK) * 1000)).toBe('LEWAT')
    expect(cocok(lalu, AWAL + (LEWAT_DETIK + JENDELA_DETIK) * 1000)).toBeNull()
  })
  it('takes no code of the future, of another key, of a meeting that is not open, nor one kind for the other', () => {
    expect(cocok(penuh(kode(AWAL + JENDELA_MS).penuh), AWAL)).toBeNull()
    expect(cocok(penuh(kode(AWAL, 1, LAIN).penuh), AWAL)).toBeNull()
    expect(cocok(penuh(kode(AWAL, 3).penuh), AWAL)).toBeNull()
    expect(cocok(penuh(kode(AWAL).penuh), AWAL, [])).toBeNull()
    expect(cocok(pendek(kode(AWAL).penuh.slice(0, 8)), AWAL)).toBeNull()
  })
})
