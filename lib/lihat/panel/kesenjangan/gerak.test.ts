import { describe, expect, it } from 'vitest'
import { panelGerak } from './gerak'
import { deret, jumlah, rp } from './uji/alat'
import { data, KOSONG, seluruh, SEBAGIAN, unit } from './uji/data'

const lama = [unit('1', '90', { bulan: 5, angkas: '450' }), unit('2', '350', { bulan: 5, angkas: '450' }), unit('3', '400', { bulan: 5, angkas: '450' }), unit('4', '440', { bulan: 5, angkas: '450' })]
const dulu = { bulan: 5, seluruh: seluruh(lama, 5), baris: lama }

describe('kesenjangan-gerak', () => {
  it('of an empty year and of January has nothing to compare with', () => {
    expect(panelGerak.susun(KOSONG)?.kosong?.judul).toBe('Januari tidak memiliki bulan pembanding dalam tahun ini')
    expect(panelGerak.susun(data(SEBAGIAN))?.tabel.baris).toEqual([])
  })

  it('says so where the month held against has no reports', () => {
    const tanpa = lama.map(({ posisi }) => unit(posisi.kunci, '90', { bulan: 5, melapor: 0 }))
    expect(panelGerak.susun(data(SEBAGIAN, { dulu: { bulan: 5, seluruh: seluruh(tanpa, 5), baris: tanpa } }))?.kosong?.judul).toBe('Belum ada laporan Mei 2023 untuk dibandingkan')
  })

  it('of a partial month: who fell back most first, who has not reported named and not moved, the sum of those who have', () => {
    const panel = panelGerak.susun(data(SEBAGIAN, { dulu }))
    expect(panel?.judul).toBe('Kekurangan yang sudah melapor berkurang Rp100 sejak Mei: dua unit makin tertinggal, satu mengejar')
    expect(panel?.bacaan).toBe('Paling mundur: Unit 1, bertambah Rp40. Paling mengejar: Unit 3, berkurang Rp150. Satu unit belum melapor salah satu dari kedua bulan, sehingga perubahannya belum dapat dinyatakan dan tidak dijumlahkan. Dari laporan yang mewakili 75,00% anggaran kas; 1 unit belum melapor.')
    const baris = panel?.tabel.baris ?? []
    expect(baris.map(({ kunci }) => kunci)).toEqual(['1', '4', '3', '2'])
    expect(deret(baris, 'berubah')).toEqual([rp('40'), rp('10'), -rp('150'), null])
    expect(baris.map(({ utama }) => utama)).toEqual([true, true, false, false])
    expect(jumlah(baris, 'berubah')).toBe(-rp('100'))
    expect(panel?.tabel.jumlah?.sel.berubah).toEqual({ jenis: 'rupiah', nilai: -rp('100') })
    expect(panel?.tabel.jumlah?.sel.nama).toEqual({ jenis: 'teks', nilai: 'Jumlah 3 unit yang sudah melapor' })
  })

  it('of a full month in which nothing moved says that', () => {
    const sama = [unit('1', '100'), unit('2', '200')]
    expect(panelGerak.susun(data(sama, { dulu: { bulan: 5, seluruh: seluruh(sama, 5), baris: sama } }))?.judul).toBe('Tidak ada unit yang berubah sejak Mei')
  })
})
