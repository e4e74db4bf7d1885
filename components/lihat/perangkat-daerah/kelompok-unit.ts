import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import type { Capaian } from '@/lib/realisasi/capaian'
import { kelompokkanKategori } from '@/lib/lihat/perangkat-daerah/utils'
import type { BarisUnit, KelompokUnit } from './daftar-unit'

interface SusunKelompok {
  melapor: readonly BarisUnit[]
  belumLapor: readonly BarisUnit[]
  kategori: readonly Capaian[]
  perKategori: boolean
  /** sums of categories hold for whole categories only */
  utuh: boolean
}

/** The sections of the list: categories (or one list), then the units without a report, outside every order. */
export function susunKelompok({ melapor, belumLapor, kategori, perKategori, utuh }: SusunKelompok): KelompokUnit[] {
  const jumlahKategori = new Map(kategori.map((capaian) => [capaian.posisi.kunci, capaian]))
  const bagian: KelompokUnit[] = perKategori
    ? kelompokkanKategori(melapor).map(({ kategori: kunci, daftar }) => {
        const capaian = utuh ? jumlahKategori.get(kunci) : undefined
        return {
          kunci,
          judul: `${NAMA_KATEGORI[kunci]} (${daftar.length})`,
          daftar,
          jumlah: capaian ? { judul: `Jumlah ${NAMA_KATEGORI[kunci]}`, capaian } : null,
        }
      })
    : [{ kunci: 'semua', judul: '', daftar: melapor, jumlah: null }]
  if (belumLapor.length > 0) {
    bagian.push({
      kunci: 'belumLapor',
      judul: `Belum lapor (${belumLapor.length}): tanpa zona, serapan dan peringkat; realisasinya dari laporan terakhir dan draf, dan tetap terhitung`,
      daftar: belumLapor,
      jumlah: null,
    })
  }
  return bagian.filter((item) => item.daftar.length > 0)
}
