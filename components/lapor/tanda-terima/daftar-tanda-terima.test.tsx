// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { TandaTerima } from '@/lib/lapor/pelaporan/tanda-terima/types'
import { DaftarTandaTerima } from './daftar-tanda-terima'

afterEach(cleanup)

it('a report sent again after the deadline is not called late: the board judges its first arrival', () => {
  const tanda = { tahun: 2023, nomor: 1, pada: '2023-08-14T02:00:00Z', penyampai: 'Operator', ke: 'DIAJUKAN', terlambat: true } as TandaTerima
  const teks = render(<DaftarTandaTerima daftar={[tanda]} />).container.textContent
  expect(teks).toContain('sesudah tenggat')
  expect(teks).not.toContain('Terlambat')
})
