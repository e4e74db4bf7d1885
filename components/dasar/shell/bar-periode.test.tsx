// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ATURAN_2023 } from '@/lib/realisasi/uji/pembangkit'
import type { BulanPeriode, Periode } from '@/lib/tahun/periode/types'
import { BarPeriode } from './bar-periode'

afterEach(cleanup)

const daftarBulan = Array.from({ length: 12 }, (_, i): BulanPeriode => ({ bulan: i + 1, status: i < 6 ? 'TERKUNCI' : i === 6 ? 'TERBUKA' : i === 7 ? 'BELUM_DIBUKA' : null, tenggat: null }))
const periode = (bulan: number, isi: Partial<Periode> = {}): Periode => ({
  tahun: 2023, bulan, versi: 'berlaku', versiTiada: null, apbdVersi: null, kasVersi: null, daftarTahun: [2023], daftarBulan, daftarVersi: [], status: null, tenggat: null,
  contoh: false, catatan: null, aturanZona: ATURAN_2023, wajib: 70, melapor: 0, diperbarui: null, ...isi,
})
const mati = (): number[] => screen.getAllByRole<HTMLOptionElement>('option').filter((opsi) => opsi.disabled).map((opsi) => Number(opsi.value))

it('months never opened cannot be chosen, and say why', () => {
  render(<BarPeriode periode={periode(7)} />)
  expect(mati()).toEqual([8, 9, 10, 11, 12])
  expect(screen.getByRole('option', { name: 'Oktober (belum dibuka)' })).toBeTruthy()
  expect(document.body.textContent).not.toContain('belum dibuka untuk pelaporan')
})

it('an address with such a month says so, keeps it, and leads to the latest opened one', () => {
  render(<BarPeriode periode={periode(10)} lain={{ zona: 'MERAH' }} />)
  expect(document.body.textContent).toContain('Oktober 2023 belum dibuka untuk pelaporan, jadi belum ada posisinya.')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 's.d.' }).value).toBe('10')
  expect(screen.getByRole('link', { name: 'Buka Juli 2023' }).getAttribute('href')).toBe('?zona=MERAH&tahun=2023&bulan=7&versi=berlaku')
})

it('a year without any opened month says that; a page about the plan leaves every month free', () => {
  const kosong = periode(1, { daftarBulan: daftarBulan.map((item) => ({ ...item, status: null })) })
  render(<BarPeriode periode={kosong} />)
  expect(document.body.textContent).toContain('Belum ada bulan TA 2023 yang dibuka.')
  cleanup()
  render(<BarPeriode periode={kosong} rencana />)
  expect(mati()).toEqual([])
  expect(document.body.textContent).not.toContain('belum dibuka untuk pelaporan')
})

it('a version that the year does not have is named, beside the one that is shown', () => {
  const apbdVersi = { id: 1, tahun: 2023, urutan: 0, jenis: 'MURNI', nama: 'APBD Murni', dasar: null, berlakuMulai: '2023-01-01' } as const
  render(<BarPeriode periode={periode(6, { versiTiada: '99', apbdVersi, daftarVersi: [apbdVersi] })} />)
  expect(document.body.textContent).toContain('Versi APBD “99” tidak ada di TA 2023. Yang tampil: Berlaku: APBD Murni.')
})
