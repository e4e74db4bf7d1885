// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { IsianTanggal } from './isian-tanggal'
import { PesanIsian } from './pesan-isian'

afterEach(cleanup)

const teks = (isian: HTMLElement): string[] => (isian.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')

it('says at the field what is missing, instead of the browser, and takes it back when it is filled', async () => {
  render(<form aria-label="uji"><PesanIsian /><label>Nama <input required /></label><label>Pilih <select required><option value="" /></select></label></form>)
  const [nama, pilih] = [screen.getByLabelText(/Nama/), screen.getByLabelText(/Pilih/)]
  const diizinkan = fireEvent(nama, new Event('invalid', { cancelable: true }))
  fireEvent(pilih, new Event('invalid', { cancelable: true }))
  expect(diizinkan).toBe(false)
  expect(nama.getAttribute('aria-invalid')).toBe('true')
  expect(teks(nama)).toEqual(['!Isi dulu bagian ini.'])
  expect(teks(pilih)).toEqual(['!Pilih salah satu.'])
  await new Promise((lanjut) => setTimeout(lanjut))
  expect(document.activeElement).toBe(nama)
  fireEvent.input(nama, { target: { value: 'isi' } })
  expect(nama.hasAttribute('aria-invalid')).toBe(false)
  expect(document.querySelectorAll('[id^="pesan-isian-"]')).toHaveLength(1)
  fireEvent.submit(screen.getByRole('form'))
  expect(document.querySelectorAll('[id^="pesan-isian-"]')).toHaveLength(0)
})

it('a day is shown as people here write it, read as they type it, and left as typed where it is none', () => {
  render(<IsianTanggal name="hari" aria-label="Hari" defaultValue="2023-07-01" />)
  const hari = screen.getByLabelText<HTMLInputElement>('Hari')
  expect([hari.type, hari.value]).toEqual(['text', '01/07/2023'])
  expect(teks(hari)).toContain('Sabtu, 1 Juli 2023')
  fireEvent.change(hari, { target: { value: '17 agustus 2023' } })
  fireEvent.blur(hari)
  expect(hari.value).toBe('17/08/2023')
  fireEvent.change(hari, { target: { value: '31/04/2023' } })
  fireEvent.blur(hari)
  expect(hari.value).toBe('31/04/2023')
  expect(teks(hari)).toContain('Tulis seperti 12/07/2023 atau 12 Juli 2023.')
})
