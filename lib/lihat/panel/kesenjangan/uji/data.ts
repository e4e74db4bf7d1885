/** Small worked data for the tests of this page's panels. */
import type { DataKesenjangan, TahunPeta } from '@/lib/lihat/kesenjangan/types'
import { parseKesenjangan } from '@/lib/lihat/kesenjangan/schema'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { ATURAN_2023, capaian, rp } from '@/lib/realisasi/uji/pembangkit'

/** A unit with pagu 1.000 and anggaran kas 500 (450 in May); `realisasi` null: never entered; `melapor` 0: not this month. */
export const unit = (kunci: string, realisasi: string | null, { melapor = 1, bulan = 6, angkas = '500' } = {}): Capaian => capaian({
  kunci, kode: kunci, nama: `Unit ${kunci}`, angkas: rp(angkas), realisasi: realisasi === null ? null : rp(realisasi),
  jumlahUnitMelapor: melapor, angkasMelapor: melapor === 1 ? rp(angkas) : rp('0'), jumlahSubKegiatan: 1, bin: { nol: 1, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 0 },
}, bulan)

export const seluruh = (bagian: readonly Capaian[], bulan = 6): Capaian =>
  computeCapaian(jumlahkanPosisi(bagian.map(({ posisi }) => posisi), { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan })

/** January to the cut-off `sampai` one hundred a month realised, eighty planned. */
export const bulanan = (sampai: number): Capaian[] => Array.from({ length: 12 }, (_, i) =>
  capaian({ kunci: String(i + 1), angkas: rp(String(80 * (i + 1))), realisasi: i < sampai ? rp(String(50 * (i + 1))) : null }, i + 1))

export function data(baris: readonly Capaian[], isi: Partial<DataKesenjangan> & { cari?: Record<string, unknown> } = {}): DataKesenjangan {
  const { cari = {}, ...lain } = isi
  const saringan = parseKesenjangan(cari)
  return {
    tahun: 2023, bulan: 6, aturan: ATURAN_2023, kueri: 'tahun=2023&bulan=6&versi=berlaku', saringan: { ...saringan, per: saringan.per ?? 'unit' },
    cakupan: [], disisihkan: [], seluruh: seluruh(baris), baris, dulu: null, perBulan: bulanan(6), sub: [], peta: [], laporTerakhir: new Map(), namaSingkat: new Map(), ...lain,
  }
}

export const KOSONG: DataKesenjangan = data([], { perBulan: [] })
/** Three of four units behind, one of them without this month's report. */
export const SEBAGIAN = [unit('1', '100'), unit('2', '350', { melapor: 0 }), unit('3', '600'), unit('4', '480')]

/** Units of a year by what they realised each month, of an anggaran kas of 100 a month; null: no report. */
export const tahunPeta = (tahun: number, sampai: number, isi: Readonly<Record<string, readonly (number | null)[]>>): TahunPeta => ({
  tahun, sampai,
  unit: new Map(Object.entries(isi).map(([id, deret]) => [id, deret.map((nilai, i) => capaian({
    kunci: `${id}/${i + 1}`, kode: id, nama: `Unit ${id}`, angkas: rp('100'), realisasi: nilai === null ? null : rp(String(nilai)), jumlahUnitMelapor: nilai === null ? 0 : 1,
  }, i + 1))])),
})
