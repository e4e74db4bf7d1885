import { expect, it } from 'vitest'
import { skemaPenilaian, skemaPernyataan } from './schema'

const dasar = { unitId: '1', tahun: '2023', bulan: '7', versi: '0' }
const salah = (isi: object, skema: typeof skemaPernyataan | typeof skemaPenilaian = skemaPernyataan): string[] => {
  const hasil = skema.safeParse({ ...dasar, ...isi })
  return hasil.success ? [] : hasil.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

it('takes an empty form, and a request without an expectation', () => {
  expect(skemaPernyataan.parse({ ...dasar, keyakinan: '' })).toMatchObject({ dukungan: null, rencana: null, proyeksi: null, keyakinan: null, alasan: null })
  expect(skemaPernyataan.parse({ ...dasar, dukungan: ' Percepatan salur ' })).toMatchObject({ dukungan: 'Percepatan salur', proyeksi: null })
})

it('reads a percentage as people type it, and asks for all of an expectation', () => {
  expect(skemaPernyataan.parse({ ...dasar, proyeksi: '92,5 %', keyakinan: 'SEDANG', alasan: 'Kontrak selesai' })).toMatchObject({ proyeksi: '92.5' })
  expect(salah({ proyeksi: '92' })).toEqual([expect.stringMatching(/^keyakinan: Pilih/), expect.stringMatching(/^alasan: Tulis/)])
  expect(salah({ alasan: 'Tanpa angka' })).toEqual([expect.stringMatching(/^proyeksi: Tulis/), expect.stringMatching(/^keyakinan: /)])
})

it('refuses what is no share of pagu, in words', () => {
  const lain = { keyakinan: 'TINGGI', alasan: 'Kontrak selesai' }
  expect(salah({ ...lain, proyeksi: '101' })).toEqual(['proyeksi: Perkiraan ditulis 0 sampai 100 persen dari pagu.'])
  expect(salah({ ...lain, proyeksi: '-3' })).toEqual(['proyeksi: Perkiraan ditulis 0 sampai 100 persen dari pagu.'])
  expect(salah({ ...lain, proyeksi: 'banyak' })[0]).toMatch(/^proyeksi: .*bukan angka/)
  expect(salah({ ...lain, proyeksi: '92', keyakinan: 'PASTI' })).toEqual(['keyakinan: Pilih tinggi, sedang, atau rendah.'])
  expect(salah({ dukungan: 'ya' })).toEqual(['dukungan: Dukungan yang diminta paling sedikit 5 huruf, atau kosongkan.'])
})

it('does not take an empty judgement of the office', () => {
  expect(salah({ keyakinan: '' }, skemaPenilaian)).toEqual(['proyeksi: Tulis penilaian: persen pagu, keyakinan, dan alasannya.'])
})
