import { expect, it } from 'vitest'
import { Simpanan } from './simpanan'

it('keeps within its bytes, and whoever asks for thousands once pushes out nothing that is asked for again', () => {
  const simpanan = new Simpanan<{ ukuran: number; isi: string }>(1_000, 0.25)
  const taruh = (nama: string, ukuran = 50) => simpanan.taruh(nama, { ukuran, isi: nama })
  taruh('ringkasan')
  expect(simpanan.ambil('ringkasan')?.isi).toBe('ringkasan')
  for (let i = 0; i < 5_000; i++) taruh(`sekali-${i}`)
  expect(simpanan.ambil('ringkasan')?.isi).toBe('ringkasan')
  expect(simpanan.ambil('sekali-0')).toBeUndefined()
  expect(simpanan.ambil('sekali-4999')?.isi).toBe('sekali-4999')
  expect(simpanan.byte).toBeLessThanOrEqual(1_000)
  taruh('terlalu-besar', 5_000)
  expect(simpanan.ambil('terlalu-besar')).toBeUndefined()
})
