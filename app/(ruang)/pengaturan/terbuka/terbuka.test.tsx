// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { PratinjauTerbuka } from '@/lib/rakor/terbuka/loaders'
import type { TerbitanKantor } from '@/lib/rakor/terbuka/types'
import { DaftarTerbitan } from './daftar-terbitan'
import { FormTerbit } from './form-terbit'
import { IsiPratinjau } from './isi-pratinjau'
import { PilihSumber } from './pilih-sumber'

vi.mock('@/lib/rakor/terbuka/actions', () => ({ terbitkanTerbuka: vi.fn(), tarikTerbuka: vi.fn(), aturTerbuka: vi.fn() }))

afterEach(cleanup)

const pratinjau: PratinjauTerbuka = {
  sumber: '2023-6', tahun: 2023, bulan: 6, urutan: 2, kalimat: 'Realisasi s.d. Juni 2023 38,28%.', contoh: true, orang: [],
  dataset: [{ kunci: 'posisi-unit', judul: 'Per perangkat daerah', baris: 70, byte: 90_000 }, { kunci: 'posisi-program', judul: 'Per program', baris: 125, byte: 200_000 }],
  perbedaan: { urutan: 1, dataset: [{ kunci: 'posisi-unit', tambah: 0, ubah: 1, hilang: 0 }], tiada: ['posisi-tema'] },
}
const terbitan: TerbitanKantor = {
  id: 1, tahun: 2023, bulan: 6, urutan: 1, asal: 'PERIODE', rekonsiliasi: false, contoh: true, kalimat: 'Kalimat.', kontak: 'Kantor', dibacaPada: '2023-07-10T00:00:00Z', sha256: 'a'.repeat(64),
  diterbitkanPada: '2023-07-10T01:00:00Z', ditarik: null, oleh: 'Analis', tarikOleh: null, unduhan: [],
}

test('a preview says what changed since, and that sample data are such', () => {
  render(<IsiPratinjau pratinjau={pratinjau} />)
  expect(screen.getByText('1 baris berubah, 0 baru, 0 hilang')).toBeTruthy()
  expect(screen.getByText('sama')).toBeTruthy()
  expect(screen.getByText(/DATA CONTOH/)).toBeTruthy()
})

test('with somebody named in it there is a reason and no button', () => {
  render(<><IsiPratinjau pratinjau={{ ...pratinjau, orang: ['posisi-program.csv baris 3: NIP'], perbedaan: null }} /><FormTerbit sumber="2023-6" urutan={1} ditolak /></>)
  expect(screen.getByText('posisi-program.csv baris 3: NIP')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a standing publication can be withdrawn, a withdrawn one says why and cannot', () => {
  const { rerender } = render(<DaftarTerbitan daftar={[terbitan]} menyala />)
  expect(screen.getByText('Tarik terbitan ini')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Juni 2023, terbitan ke-1' }).getAttribute('href')).toBe('/terbuka/2023/6/1')
  rerender(<DaftarTerbitan daftar={[{ ...terbitan, ditarik: { pada: '2023-07-11T01:00:00Z', alasan: 'Pagu keliru.' }, tarikOleh: 'Admin', unduhan: [{ nama: 'posisi-unit.csv', jumlah: 12 }] }]} menyala={false} />)
  expect(screen.queryByText('Tarik terbitan ini')).toBeNull()
  expect(screen.getByText(/Pagu keliru/)).toBeTruthy()
  expect(screen.getByText('Diunduh 12 kali')).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})

test('locked months and begun meetings can be chosen, versions where a year has several', () => {
  const versi = [{ urutan: 0, nama: 'Murni' }, { urutan: 1, nama: 'Perubahan' }].map((satu) => ({ ...satu, id: satu.urutan, tahun: 2023, jenis: 'MURNI' as const, dasar: null, berlakuMulai: '2023-01-01' }))
  render(<PilihSumber kini="" bulan={[{ tahun: 2023, bulan: 6, rekonsiliasi: true, versi }]} rapat={[{ bekuanId: 4, tahun: 2023, triwulan: 2, bulan: 6, apbdUrutan: null, dibacaPada: '2023-07-10T00:00:00Z' }]} />)
  expect(screen.getAllByRole('option').map((satu) => satu.getAttribute('value'))).toEqual(['2023-6', '2023-6-0', '2023-6-1', 'rapat-4'])
  expect(screen.getByText('Posisi beku Rakor POP triwulan II TA 2023, s.d. Juni 2023')).toBeTruthy()
})
