import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { hariHasil } from '@/lib/lihat/indikator/loaders'
import { loadKendala } from '@/lib/lihat/kendala/loaders'
import { PANEL_PETA } from '@/lib/lihat/panel/peta/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPaketKini } from '@/lib/lihat/pengadaan/loaders'
import { loadCapaian } from '@/lib/posisi/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadBatas, loadKecamatan } from '@/lib/tahun/wilayah/loaders'
import { notFound } from 'next/navigation'
import { queryTempatPaketTahun, queryTempatSubTahun } from './data'
import { loadDeretPeta } from './deret'
import { bentukPeta, hitungKendalaTempat, hitungPaketTempat } from './hitung'
import { parseUkuran } from './schema'
import type { DataPeta, UkuranPeta } from './types'

export { loadPanelKecamatan } from './loaders-kecamatan'

/** The map of a cut-off for its reader: all units, or her own; outcomes as known on the day of the meeting (null: of the month's page). */
export async function loadDataPeta(periode: Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarBulan'>, ukuran: UkuranPeta = 'pagu', hari: string | null = null): Promise<DataPeta> {
  const scope = scopeBaca(await requirePengguna())
  const { tahun, bulan, versi } = periode
  const cutOff = { tahun, bulan, versi }
  const [kecamatan, batas, capaian, [seluruh], paket, tempatPaket, tempatSub, { semua }, deret] = await Promise.all([
    loadKecamatan(), loadBatas(), loadCapaian({ ...cutOff, per: 'kecamatan' }), loadCapaian({ ...cutOff, per: 'kabupaten' }), loadPaketKini(tahun, bulan, hari),
    queryTempatPaketTahun(scope, tahun), queryTempatSubTahun(scope, tahun), loadKendala(cutOff, hari), loadDeretPeta(hariHasil(periode, hari)),
  ])
  const di = <Isi extends { id: number }>(daftar: readonly Isi[]): ReadonlyMap<number, Isi> => new Map(daftar.map((satu) => [satu.id, satu]))
  return {
    tahun, bulan, kueri: alamatPeriode(cutOff), ukuran, kecamatan, capaian, seluruh: seluruh ?? notFound(),
    paket: hitungPaketTempat(paket, di(tempatPaket)), kendala: hitungKendalaTempat(semua.filter(({ sifat }) => sifat === 'KENDALA'), di(tempatSub)), deret, bentuk: bentukPeta(batas),
  }
}

export const panelPeta = (data: DataPeta): Panel[] => susunPanel(PANEL_PETA, data)

/** The page from its address. */
export async function loadPeta(cari: SearchParams): Promise<{ periode: Periode; data: DataPeta; panel: Panel[] }> {
  const periode = await loadPeriode(cari)
  const data = await loadDataPeta(periode, parseUkuran(cari))
  return { periode, data, panel: panelPeta(data) }
}

/** The same for a file of one of its tables. */
export async function loadPanelPeta(cari: SearchParams): Promise<IsiHalaman> {
  const { panel, periode } = await loadPeta(cari)
  return { panel, periode }
}
