// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Wilayah } from '@/lib/tahun/wilayah/types'
import { namaTempat } from './nama'
import { PilihWilayah } from './pilih-wilayah'

afterEach(cleanup)

const satu = (id: number, nama: string, berakhir = false): Wilayah => ({ id, kode: `18.04.0${id}`, kodeBps: null, nama, tingkat: 'KECAMATAN', indukId: null, petakBaris: null, petakKolom: null, unitId: null, berakhir, sumber: 'uji', versi: 1, oleh: '', pada: '' })
const [sukau, suoh, lama, lain] = [satu(1, 'Sukau'), satu(2, 'Suoh'), satu(3, 'Kecamatan Lama', true), satu(4, 'Kecamatan Lain', true)]
const kirim = (isi: HTMLElement): string[] => new FormData(isi.querySelector('form') ?? undefined).getAll('wilayah[]').map(String).sort()

it('what ended and is chosen goes with the form as it stands, and only a person takes it away', () => {
  const { container } = render(<form><PilihWilayah wilayah={[sukau, suoh]} berakhir={[lama, lain]} terpilih={[1, 3]} /></form>)
  expect(kirim(container)).toEqual(['1', '3'])
  screen.getByLabelText('Suoh').click()
  expect(kirim(container)).toEqual(['1', '2', '3'])
  // what ended and is not chosen cannot be chosen anew
  expect(screen.queryByLabelText(/Kecamatan Lain/)).toBeNull()
  screen.getByLabelText('Kecamatan Lama (sudah berakhir)').click()
  expect(kirim(container)).toEqual(['1', '2'])
})

it('what ended has its name', () => {
  expect(namaTempat([sukau], [1, 3], [lama])).toBe('Sukau, Kecamatan Lama (sudah berakhir)')
  expect(namaTempat([sukau], [1, 9])).toBe('Sukau, wilayah yang sudah berakhir')
})
