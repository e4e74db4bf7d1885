// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { susunHasil } from '@/lib/rakor/cek-angka/tampil'
import { periksa } from '@/lib/rakor/cek-angka/uji/pustaka'
import { HasilCekAngka } from './hasil-cek'

const TEKS = 'Serapan terhadap pagu 38,28% dari pagu Rp984.959.704.911.\nMenurut anggaran kas terserap 88,53% dari Rp24.847.798.262. Inflasi 3,52%.'
const hasil = susunHasil(TEKS, 'posisi s.d. Juni 2023', periksa(TEKS))

describe('the verdicts of a text', () => {
  it('stand in the text and in the table beside it, which lead to each other', () => {
    render(<HasilCekAngka hasil={hasil} />)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('2 dari 5 angka bertentangan dengan data')
    const angka = screen.getByRole('link', { name: '88,53% (bertentangan, seharusnya 71,84%)' })
    expect(angka.getAttribute('href')).toBe('#angka-3')
    const baris = screen.getAllByRole('row').find((satu) => satu.id === 'angka-3')
    expect(baris && within(baris).getByText('71,84%')).toBeTruthy()
    expect(baris && within(baris).getByRole('link', { name: '88,53%' }).getAttribute('href')).toBe('#teks-3')
    expect(document.body.textContent).toContain('Menurut anggaran kas terserap')
  })
  it('give the sentence mended, and show what is asked for alone', () => {
    expect(hasil.tanda[3]?.kalimatBenar).toBe('Menurut anggaran kas terserap 71,84% dari Rp524.847.798.262.')
    expect(hasil.tanda[0]?.kalimatBenar).toBeNull()
    render(<HasilCekAngka hasil={hasil} />)
    const pilih = screen.getAllByRole('combobox').at(-1)
    if (!pilih) throw new Error('tanpa pilihan')
    fireEvent.change(pilih, { target: { value: 'BERTENTANGAN' } })
    expect(screen.getAllByRole('table').at(-1)?.querySelectorAll('tbody tr')).toHaveLength(2)
  })
})
