import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import type { RentangProyeksi } from '@/lib/lihat/proyeksi/types'
import { GALAT_MINIMUM } from '@/lib/realisasi/proyeksi/rentang'
import type { ProyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'

export const adaRentang = ({ unit, kabupaten }: RentangProyeksi): boolean => unit.size > 0 || kabupaten !== null

/** Why there are no bands, or how often those that there are have held: of the errors that they are made from, each group counted once. */
export function kalimatRentang({ unit, kabupaten, ditahan }: RentangProyeksi, daftar: readonly ProyeksiUnit[]): string {
  const diduga = daftar.filter(({ bulan }) => bulan > 0 && bulan < 12)
  if (diduga.length === 0) return 'Rentang tidak ditampilkan: tidak ada laporan yang akhir tahunnya masih diduga.'
  if (ditahan.length === 0) return 'Rentang tidak ditampilkan: galatnya baru terukur bila ada dua tahun lengkap, satu ditahan dan satu dipelajari.'
  const asal = `galat ${daftarKata(ditahan.map((tahun) => `TA ${tahun}`))} yang ditahan`
  if (unit.size === 0 && kabupaten === null) return `Rentang tidak ditampilkan: ${asal} kurang dari lima pada tiap kategori unit.`
  const kelompok = [...new Map([...unit.values()].map(({ rentang }) => [`${rentang.banyak} ${rentang.tercakup} ${rentang.bawah.pembilang} ${rentang.atas.pembilang}`, rentang])).values()]
  const jumlah = (ambil: (satu: (typeof kelompok)[number]) => number): string => bilangan(kelompok.reduce((total, satu) => total + ambil(satu), 0))
  const tanpa = diduga.filter((satu) => !unit.has(satu.unit)).length
  return [
    `Rentang tiap unit dari ${asal}: ${jumlah(({ tercakup }) => tercakup)} dari ${jumlah(({ banyak }) => banyak)} akhir tahun jatuh di dalam rentang yang dibuat tanpanya.`,
    tanpa > 0 ? `${bilangan(tanpa)} unit tanpa rentang karena galat kategorinya kurang dari lima.` : '',
    kabupaten === null ? `Seluruh kabupaten tanpa rentang: ${ditahan.length < GALAT_MINIMUM ? 'perlu lima tahun yang ditahan' : 'ada unit yang belum pernah melapor'}.` : `Seluruh kabupaten ${rupiahSingkat(kabupaten.bawah)} sampai ${rupiahSingkat(kabupaten.atas)}, tercakup ${kabupaten.rentang.tercakup} dari ${kabupaten.rentang.banyak}.`,
  ].filter((kalimat) => kalimat !== '').join(' ')
}
