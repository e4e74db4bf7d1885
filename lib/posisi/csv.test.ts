import { expect, test } from 'vitest'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { ATURAN_2023, posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import { csvPosisi } from './csv'
import { susunJawaban } from './jawaban'

const versi = { urutan: 1, nama: 'Pergeseran; I', berlakuMulai: '2023-04-03' }

function baris(isi: Parameters<typeof posisi>[0]): Record<string, string> {
  const param = { tahun: 2023, bulan: 6, versi: 'berlaku', per: 'unit' } as const
  const capaian = computeCapaian(posisi(isi), { aturan: ATURAN_2023, bulan: 6 })
  const csv = csvPosisi(susunJawaban(param, { apbdVersi: versi, kasVersi: null, contoh: true }, ATURAN_2023, [capaian], new Date(0)))
  expect(csv.startsWith('\uFEFFTahun;')).toBe(true)
  const [judul = '', isiBaris = ''] = csv.slice(1).split('\r\n')
  const sel = isiBaris.match(/("(?:[^"]|"")*"|[^;]*)(;|$)/g) ?? []
  return Object.fromEntries(judul.split(';').map((nama, i) => [nama, sel[i]?.replace(/;$/, '') ?? '']))
}

test('figures stand as Excel with Indonesian settings reads them', () => {
  expect(baris({ pagu: rp('984.959.704.911'), angkas: rp('524.847.798.262'), realisasi: rp('377.042.183.562,86') })).toMatchObject({
    Tahun: '2023', 'S.d. bulan': 'Juni', 'Versi APBD': '"Pergeseran; I"', 'Versi anggaran kas': '', 'Pagu (Rp)': '984959704911,00', 'Realisasi (Rp)': '377042183562,86',
    'Serapan terhadap pagu (%)': '38,28', 'Serapan terhadap anggaran kas (%)': '71,84', 'Target (%)': '53,29', 'Deviasi (poin, negatif = tertinggal)': '-15,01', 'Selisih terhadap anggaran kas (Rp, negatif = tertinggal)': '-147805614699,14', 'Zona sementara': 'tidak', 'Anggaran kas wajar': 'ya', Zona: 'Kuning', 'Data contoh': 'ya',
  })
})

test('handed in and left empty is 0, and says that nobody typed it', () => {
  expect(baris({ realisasi: rp('0'), realisasiDiisi: false })).toMatchObject({ 'Realisasi (Rp)': '0,00', 'Realisasi diisi': 'tidak diisi', 'Serapan terhadap pagu (%)': '0,00' })
})

test('what does not exist is an empty cell, not 0', () => {
  expect(baris({ angkas: null, realisasi: null })).toMatchObject({ 'Anggaran kas (Rp)': '', 'Realisasi (Rp)': '', 'Serapan terhadap anggaran kas (%)': '', Zona: '' })
})

test('a name from the database stays a name', () => {
  expect(baris({ nama: '=cmd|calc', kode: '@1' })).toMatchObject({ Nama: "'=cmd|calc", Kode: "'@1" })
})
