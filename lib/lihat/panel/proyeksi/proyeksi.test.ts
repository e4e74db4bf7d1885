import { expect, test } from 'vitest'
import type { DataProyeksi } from '@/lib/lihat/proyeksi/types'
import type { ProyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import { kurangi } from '@/lib/realisasi/rupiah'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { panelKebutuhan } from './kebutuhan'
import { panelUnit } from './unit'

const satu = (unit: string, pagu: string, akhir: string, bulan = 6): ProyeksiUnit =>
  ({ unit, pagu: rp(pagu), realisasi: rp('100'), bulan, akhir: rp(akhir), berisiko: kurangi(rp(pagu), rp(akhir)), kolam: 'KATEGORI', kategori: 'DINAS' })
const unit = [satu('1', '1.000', '900'), satu('2', '1.000', '500', 5), satu('3', '1.000', '1.000'), satu('4', '500', '500', 0)]
const data = (lain: Partial<DataProyeksi> = {}): DataProyeksi => ({
  unit, belajar: [2022], ditinggal: [], tahun: 2023, bulan: 6, kueri: 'k', namaSingkat: new Map([['2', 'DUA']]),
  kabupaten: capaian({ pagu: rp('3.500'), realisasi: rp('400'), angkas: rp('1.750'), angkasMelapor: rp('875'), jumlahUnit: 4, jumlahUnitMelapor: 2 }), ...lain,
})

test('an empty year says why nothing is foretold, and which year was not used', () => {
  const panel = panelUnit.susun(data({ unit: null, belajar: [], ditinggal: [2022] }))
  expect(panel).toMatchObject({ judul: 'Berapa realisasi pada akhir tahun?', tabel: { baris: [] } })
  expect(panel?.kosong?.isi).toContain('TA 2022 tidak dipakai')
  expect(panelUnit.susun(data({ unit: [] }))?.tabel.baris).toEqual([])
})

test('a partial month: most at risk first, the title is the sum of the rows, and it says who has not reported', () => {
  const panel = panelUnit.susun(data())
  expect(panel?.judul).toBe('Akhir 2023 diproyeksikan Rp2.900 (82,86% dari pagu); Rp600 berisiko menjadi SiLPA')
  expect(panel?.bacaan).toContain('2 unit belum melapor')
  expect(panel?.tabel.baris.map(({ kunci, utama }) => [kunci, utama])).toEqual([['2', true], ['1', true], ['3', false], ['4', false]])
  expect(panel?.tabel.baris[0]?.sel).toMatchObject({ nama: { nilai: 'DUA' }, berisiko: { nilai: rp('500') }, laporan: { nilai: 'Mei' }, kolam: { nilai: 'kategori unit' } })
  expect(panel?.tabel.baris[3]?.sel.laporan).toMatchObject({ nilai: 'belum lapor' })
  expect(panel?.tabel.jumlah?.sel).toMatchObject({ berisiko: { nilai: rp('600') }, akhir: { nilai: rp('2.900') } })
})

test('a full month asks for rupiah a month and a working day; December and a month without reports ask for nothing', () => {
  const panel = panelKebutuhan.susun(data({ kabupaten: capaian({ pagu: rp('1.400'), realisasi: rp('100') }) }))
  expect(panel?.judul).toBe('Agar seluruh pagu terserap perlu Rp216,67 per bulan, Rp10 per hari kerja')
  expect(panel?.bacaan).toContain('130 hari kerja Senin–Jumat; libur nasional tidak dikurangkan')
  expect(panelKebutuhan.susun(data({ bulan: 12 }))).toBeNull()
  expect(panelKebutuhan.susun(data({ kabupaten: capaian({ jumlahUnit: 4, jumlahUnitMelapor: 0 }) }))).toBeNull()
})
