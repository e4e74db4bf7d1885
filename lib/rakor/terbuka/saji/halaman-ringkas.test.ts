import { expect, it } from 'vitest'
import type { Indeks } from '@/lib/rakor/terbuka/dataset/susun'
import type { Terbitan } from '@/lib/rakor/terbuka/types'
import { halamanRingkas } from './halaman-ringkas'

const TERBITAN = { id: 1, tahun: 2023, bulan: 6, urutan: 1, asal: 'PERIODE', rekonsiliasi: false, contoh: false, kalimat: 'Kalimat.', kontak: 'Kantor uji', sha256: 'ab', dibacaPada: '2023-07-20T00:00:00Z', diterbitkanPada: '2023-07-20T00:00:00Z', ditarik: null } as Terbitan
const INDEKS = { ...TERBITAN, rapat: null, versiApbd: null, versiKas: null, peringatan: [], penerbit: '', lisensi: { kode: '', nama: '', alamat: '' }, cakupanWilayah: {}, aturanZona: { kuningMulai: 60, hijauMulai: 80, sumber: '' }, dataset: [] } as unknown as Indeks
const halaman = (unit: string, melapor: string): string => halamanRingkas(TERBITAN, INDEKS, new Map([['posisi-kabupaten', [{ pagu: '100.00', realisasi: '40.00', serapan_pagu_persen: '40.00', unit, unit_melapor: melapor }]]]), { lebihBaru: null, asal: '' })

it('says of whom the figures are of months before: a month that a unit did not report is not told as reported', () => {
  expect(halaman('70', '70')).not.toContain('menurut laporan bulan sebelumnya')
  expect(halaman('70', '69')).toContain('1 dari 70 perangkat daerah belum melapor Juni 2023: realisasi mereka menurut laporan bulan sebelumnya, bila ada.')
  expect(halaman('70', '0')).toContain('Belum ada perangkat daerah yang melapor Juni 2023: realisasi yang tampil menurut laporan bulan sebelumnya, bila ada.')
})

it('draws no month whose reports are too few to stand for the whole, and says so', () => {
  const bulan = (sementara: string) => [{ bulan: '5', serapan_pagu_persen: '30.00', target_persen: '40.00', zona_sementara: 'false' }, { bulan: '6', serapan_pagu_persen: '31.00', target_persen: '50.00', zona_sementara: sementara }]
  const isi = (sementara: string): string => halamanRingkas(TERBITAN, INDEKS, new Map([['posisi-bulan', bulan(sementara)]]), { lebihBaru: null, asal: '' })
  expect(isi('true')).toContain('Mei: realisasi 30,00%')
  expect(isi('true')).toContain('laporannya belum cukup')
  expect(isi('false')).toContain('Juni: realisasi 31,00%')
  expect(isi('false')).not.toContain('laporannya belum cukup')
})
