import { jumlahProyeksi, type ProyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import { rentangKabupaten, rentangKategori, rentangRupiah } from '@/lib/realisasi/proyeksi/rentang'
import type { SelUji } from '@/lib/realisasi/proyeksi/uji-balik'
import type { RentangProyeksi, RentangUnit } from './types'

/** Bands around the projections of units and of the whole, where enough errors were measured: from the month that each has reported. */
export function susunRentangProyeksi(unit: readonly ProyeksiUnit[], uji: readonly SelUji[], bulan: number): RentangProyeksi {
  const cari = rentangKategori(uji)
  const milik = new Map<string, RentangUnit>()
  for (const satu of unit) {
    const rentang = cari(satu.kategori, satu.bulan)
    if (rentang !== null) milik.set(satu.unit, { ...rentangRupiah(rentang, satu), rentang })
  }
  // the whole is foretold from where each unit stands: of one that has never reported no error was measured, nor of a year that is over
  const terakhir = new Map(unit.filter(({ pagu }) => pagu > 0n).map((satu) => [satu.unit, satu.bulan]))
  const seluruh = bulan === 12 || [...terakhir.values()].includes(0) ? null : rentangKabupaten(uji, (satu) => terakhir.get(satu) ?? bulan)
  return {
    unit: milik, kabupaten: seluruh === null ? null : { ...rentangRupiah(seluruh, jumlahProyeksi(unit)), rentang: seluruh },
    ditahan: [...new Set(uji.map(({ tahun }) => tahun))],
  }
}
