import { describe, expect, it } from 'vitest'
import { pareto } from '@/lib/realisasi/kesenjangan'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { groupByZona } from '@/lib/realisasi/zona-kelompok'
import { bacaanPareto, temuanBin, temuanDak, temuanKelompok, temuanKurva, temuanLapor, temuanPareto, temuanZona } from './temuan'

const unit = (kunci: string, angkas: string, realisasi: string | null, melapor = 1) => capaian({
  kunci, kode: kunci, nama: kunci, angkas: rp(angkas), realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: melapor,
})

describe('zona', () => {
  it('names the worst first, and nothing where there is nothing', () => {
    const merah = unit('a', '500', '100')
    const kuning = unit('b', '500', '350')
    expect(temuanZona(groupByZona([merah, kuning, unit('c', '500', '500')]))).toBe('Satu unit di zona merah, satu kuning')
    expect(temuanZona(groupByZona([kuning]))).toBe('Tidak ada unit di zona merah, satu unit kuning')
    expect(temuanZona(groupByZona([unit('c', '500', '500')]))).toBe('Tidak ada unit di zona merah atau kuning')
    expect(temuanZona(groupByZona([unit('c', '500', null, 0)]))).toBe('Belum ada unit dengan zona')
    expect(temuanZona(groupByZona([merah, unit('c', '500', '1', 0)]))).toBe('Satu unit di zona merah, nol kuning, satu belum lapor')
    expect(temuanZona(groupByZona([]))).toBe('Belum ada unit yang dapat dinilai')
  })
})

describe('pareto', () => {
  it('says how much the first five explain', () => {
    const gaps = ['300', '200', '100', '50', '50', '200', '100']
    const daftar = gaps.map((gap, i) => unit(`u${i}`, '500', String(500 - Number(gap))))
    expect(temuanPareto(pareto(daftar), daftar)).toBe('Lima unit menyumbang 90% selisih bersih')
    expect(temuanPareto(pareto(daftar.slice(0, 3)), daftar)).toBe('Tiga unit tertinggal dari anggaran kas')
    const lebih = [...daftar, unit('x', '100', '900')]
    expect(temuanPareto(pareto(lebih), lebih)).toBe('Lima unit menyumbang 90% kekurangan unit yang tertinggal')
    const cukup = [unit('c', '500', '500')]
    expect(temuanPareto([], cukup)).toBe('Tidak ada unit yang tertinggal dari anggaran kas')
    // nobody has reported: that is not the same as nobody being behind
    const belum = [unit('c', '500', null, 0)]
    expect(temuanPareto([], belum)).toBe('Unit mana yang tertinggal dari anggaran kas?')
    expect(bacaanPareto([...daftar, unit('x', '100', '180')])).toBe(
      '7 unit kurang Rp1.000; unit lain mendahului Rp80, selisih bersih Rp920.')
    expect(bacaanPareto(belum)).toBe('Belum ada unit yang selisihnya dapat dihitung.')
    expect(bacaanPareto(cukup)).toBe('Semua unit yang dapat dihitung sudah mencapai anggaran kasnya.')
  })
})

describe('curve', () => {
  const bulan = (b: number, angkas: string, realisasi: string | null) =>
    capaian({ kunci: String(b), angkas: rp(angkas), realisasi: realisasi === null ? null : rp(realisasi) }, b)

  it('says whether the gap widens', () => {
    expect(temuanKurva([bulan(5, '400', '350'), bulan(6, '500', '400')], 2023)).toBe(
      'Realisasi tertinggal 10,00 poin, melebar dari 5,00 poin pada Mei')
    expect(temuanKurva([bulan(5, '400', '200'), bulan(6, '500', '400')], 2023)).toBe(
      'Realisasi tertinggal 10,00 poin, menyempit dari 20,00 poin pada Mei')
    expect(temuanKurva([bulan(1, '500', '600')], 2023)).toBe('Realisasi mendahului target 10,00 poin s.d. Januari 2023')
    expect(temuanKurva([], 2023)).toBe('Bagaimana realisasi mengikuti target bulan demi bulan?')
  })
})

it('names the group that lacks most in rupiah, not in percent', () => {
  const modal = capaian({ nama: 'Belanja Modal', pagu: rp('100'), angkas: rp('50'), realisasi: rp('1') })
  const barang = capaian({ nama: 'Belanja Barang dan Jasa', realisasi: rp('400') })
  expect(temuanKelompok([modal, barang], '?')).toBe('Belanja Barang dan Jasa kurang Rp100, selisih terbesar')
  expect(temuanKelompok([], 'Untuk apa?')).toBe('Untuk apa?')
  expect(temuanKelompok([capaian({ angkas: rp('500'), realisasi: rp('1'), jumlahUnitMelapor: 0 })], 'Untuk apa?')).toBe('Untuk apa?')
  expect(temuanKelompok([capaian({ realisasi: rp('600') })], '?')).toBe('Tidak ada yang tertinggal dari anggaran kas')
})

it('speaks of DAK, bins and reports', () => {
  expect(temuanDak(null)).toBe('Tidak ada pagu DAK Fisik')
  expect(temuanDak(capaian({ pagu: rp('54.382.467.276'), realisasi: rp('4.405.000.000') }))).toBe('DAK Fisik terserap 8,10% dari Rp54,38 miliar')
  expect(temuanDak(capaian({ realisasi: null }))).toContain('belum ada realisasi')
  expect(temuanBin({ nol: 280, sampai50: 495, sampai75: 546, sampai100: 352, belumLapor: 0 }, 1673)).toBe('280 sub-kegiatan (16,74%) masih 0% fisik')
  expect(temuanBin({ nol: 0, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 3 }, 3)).toContain('Belum ada')
  // without a value is not above nought
  expect(temuanBin({ nol: 0, sampai50: 2, sampai75: 0, sampai100: 0, belumLapor: 8 }, 10)).toBe('Tidak ada sub-kegiatan yang masih 0% fisik; 8 belum memiliki nilai')
  expect(temuanLapor(7, 75, 'Juni 2023')).toBe('Tujuh dari 75 unit belum melapor Juni 2023')
  expect(temuanLapor(0, 75, 'Juni 2023')).toBe('Semua 75 unit sudah melapor Juni 2023')
  expect(temuanLapor(0, 0, 'Juni 2023')).toBe('Belum ada unit dengan pagu')
})
