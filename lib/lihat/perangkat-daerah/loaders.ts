import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { Periode } from '@/lib/tahun/periode/types'
import { loadCapaian, loadLaporTerakhir } from '@/lib/posisi/loaders'
import { loadUnitCocok } from '@/lib/tahun/unit/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { queryStatus } from './riwayat/data'
import type { SaringanDaftar } from './schema'
import type { StatusUnit } from './types'
import { saringCapaian, urutkanCapaian } from './utils'

export { loadDataUnit, loadIdentitas, loadPanelUnit } from './loaders-unit'

export interface DaftarPerangkatDaerah {
  /** units that reported, filtered and sorted as the address asks */
  melapor: { capaian: Capaian; laporan: StatusUnit | null }[]
  /** units without a report of the month: outside the order, by code */
  belumLapor: { capaian: Capaian; laporan: StatusUnit | null }[]
  /** every unit of the reader, before filtering */
  semua: Capaian[]
  /** whole categories, as the query gives them */
  kategori: Capaian[]
  /** the whole of the reader: the kabupaten, or her own units */
  jumlah: Capaian
  /** the units that the filter lets through, together; null when all are shown */
  jumlahTampil: Capaian | null
  /** twelve months of the whole, for the last one that has a position */
  perBulan: Capaian[]
  /** per unit (id as text) the latest month that it has reported */
  laporTerakhir: ReadonlyMap<string, number>
}

/** The list of units within the reader's scope: positions of units, of categories and of the whole at one cut-off. */
export async function loadDaftar(periode: Periode, saringan: SaringanDaftar): Promise<DaftarPerangkatDaerah> {
  const scope = scopeBaca(await requirePengguna())
  const { tahun, bulan, versi } = periode
  const cutOff: CutOff = { tahun, bulan, versi }
  const [semua, kategori, [jumlah], status, perBulan, laporTerakhir, dicari] = await Promise.all([
    loadCapaian({ ...cutOff, per: 'unit' }),
    loadCapaian({ ...cutOff, per: 'kategori' }),
    loadCapaian({ ...cutOff, per: 'kabupaten' }),
    queryStatus(scope, tahun, bulan),
    loadCapaian({ ...cutOff, per: 'bulan' }),
    loadLaporTerakhir(cutOff),
    saringan.cari === '' ? null : loadUnitCocok(scope, saringan.cari).then((id) => new Set(id)),
  ])
  if (!jumlah) notFound()
  const laporan = new Map(status.map((item) => [String(item.unitId), item]))
  const baris = semua.map((capaian) => ({ capaian, laporan: laporan.get(capaian.posisi.kunci) ?? null }))
  const tampil = saringCapaian(baris, saringan, ({ kunci }) => dicari === null || dicari.has(Number(kunci)))
  return {
    melapor: urutkanCapaian(tampil.filter((row) => row.capaian.melapor), saringan.urut, saringan.arah),
    belumLapor: urutkanCapaian(tampil.filter((row) => !row.capaian.melapor), 'kode', 'naik'),
    semua,
    kategori,
    jumlah,
    perBulan,
    laporTerakhir,
    jumlahTampil: tampil.length === semua.length ? null : computeCapaian(
      jumlahkanPosisi(tampil.map((row) => row.capaian.posisi), { kunci: 'tampil', nama: 'Yang tampil' }),
      { aturan: periode.aturanZona, bulan },
    ),
  }
}
