import { describe, expect, it } from 'vitest'
import { jendelaKolom, KOLOM_BEKU, susunKolom, susunTampak } from './kolom'

const kolom = susunKolom(7, { kasTerkunciSampai: 6, targetTutup: [1, 2, 3, 4, 5, 6] })
const kiri = (k: number): number => kolom.slice(KOLOM_BEKU, k).reduce((jumlah, { lebar }) => jumlah + lebar, 0)

describe('columns in sight', () => {
  it('begin at the first one and leave out what is far to the right', () => {
    const [awal, akhir] = jendelaKolom(kolom, 0, 700)
    expect(awal).toBe(KOLOM_BEKU)
    expect(kiri(akhir)).toBeLessThan(1_000)
    expect(kiri(akhir + 1)).toBeGreaterThanOrEqual(1_000)
  })
  it('cover every pixel of the window wherever it stands', () => {
    const semua = kiri(kolom.length)
    for (let x = 0; x <= semua - 700; x += 37) {
      const [awal, akhir] = jendelaKolom(kolom, x, 700)
      expect(kiri(awal)).toBeLessThanOrEqual(Math.max(0, x - 150))
      expect(kiri(akhir + 1)).toBeGreaterThanOrEqual(Math.min(semua, x + 850))
    }
  })
  it('stand where they stand among all columns, the active one too', () => {
    for (const aktif of [0, 3, 12, kolom.length - 1]) {
      const tampak = susunTampak(kolom, [8, 11], aktif)
      expect(tampak.map(({ k }) => k)).toEqual([...new Set([0, 1, 2, 8, 9, 10, 11, aktif])].sort((a, b) => a - b))
      let x = 0
      for (const { k, sela } of tampak) {
        x += sela
        if (k >= KOLOM_BEKU) expect(x).toBe(kiri(k))
        if (k >= KOLOM_BEKU) x += kolom[k]?.lebar ?? 0
      }
    }
  })
})
