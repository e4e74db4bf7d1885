// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Batang } from '@/components/dasar/charts/batang'
import { ZONA } from '@/lib/realisasi/zona'
import { SelectField, TextField } from './field'
import { Notice } from './notice'
import { ZonaMark } from './zona-mark'

afterEach(cleanup)

describe('field', () => {
  it('ties label, hint and error to the control', () => {
    render(<TextField label="Realisasi" name="nilai" hint="Rupiah penuh" error="abc bukan angka." defaultValue="abc" />)
    const input = screen.getByLabelText(/Realisasi/)
    const texts = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
    expect(texts).toEqual(['Rupiah penuh', '!abc bukan angka.'])
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(input.hasAttribute('required')).toBe(true)
  })

  it('is neither required nor invalid when optional and right', () => {
    render(<TextField label="Catatan" name="catatan" opsional />)
    const input = screen.getByLabelText(/Catatan/)
    expect(input.hasAttribute('aria-invalid')).toBe(false)
    expect(input.hasAttribute('required')).toBe(false)
  })
})

describe('a select', () => {
  const opsi = [{ nilai: '', nama: 'belum dipilih' }, { nilai: '1', nama: 'Satu' }]
  const kirim = (isi: HTMLElement): unknown => new FormData(isi.querySelector('form') ?? undefined).get('unit')
  it('keeps what stands though the list has it no more, and sends it', () => {
    expect(kirim(render(<form><SelectField label="Unit" name="unit" opsi={opsi} defaultValue="9" /></form>).container)).toBe('9')
    expect(screen.getByText(/sudah tidak ada di daftar/)).toBeTruthy()
  })
  it('adds nothing to a list that has it, and nothing for an empty choice', () => {
    for (const nilai of ['1', '', undefined]) expect(render(<SelectField label="Unit" name="unit" opsi={opsi} defaultValue={nilai} />).container.querySelectorAll('option')).toHaveLength(2)
    expect(render(<SelectField label="Unit" name="unit" opsi={opsi} value={1} onChange={() => undefined} />).container.querySelectorAll('option')).toHaveLength(2)
  })
})

it('gives every zona its own word and shape', () => {
  const marks = ZONA.map((zona) => render(<ZonaMark zona={zona} />).container)
  expect(new Set(marks.map((mark) => mark.textContent)).size).toBe(5)
  expect(new Set(marks.map((mark) => mark.querySelector('svg')?.innerHTML)).size).toBe(5)
  expect(render(<ZonaMark zona={null} alasan="Anggaran kas belum dientri" />).container.textContent).toBe('– (Anggaran kas belum dientri)')
})

it('announces what happened, errors at once', () => {
  render(<><Notice nada="galat" umumkan>Gagal</Notice><Notice nada="berhasil" umumkan>Tersimpan</Notice><Notice>Diam</Notice></>)
  expect(screen.getByRole('alert').textContent).toContain('Gagal')
  expect(screen.getByRole('status').textContent).toContain('Tersimpan')
})

it('breaks a bar that goes beyond its scale, and draws none for n/a', () => {
  const lebih = render(<Batang nilai={{ ada: true, pembilang: 12n, penyebut: 10n }} />).container.firstElementChild
  expect(lebih?.className).toContain('batang-lewat')
  expect(lebih?.getAttribute('style')).toContain('--n: 100%')
  const tiada = render(<Batang nilai={{ ada: false, alasan: 'Pagu nol' }} />).container.firstElementChild
  expect(tiada?.className).toBe('batang')
  expect(tiada?.getAttribute('style') ?? '').not.toContain('--n')
})
