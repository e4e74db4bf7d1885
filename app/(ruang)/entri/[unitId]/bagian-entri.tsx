import type { Loncatan } from '@/components/lapor/grid/bilah-alat'
import { bolehUnit } from '@/lib/dasar/akses/gate'
import { loadKategoriKendala, loadKendala, loadKendalaLanjutan } from '@/lib/lapor/kendala/loaders'
import { loadPernyataan } from '@/lib/lapor/pernyataan/loaders'
import { triwulan } from '@/lib/realisasi/bulan'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import type { Tab } from './bagian'
import { BagianBaris } from './bagian-baris'
import { BagianKendala } from './bagian-kendala'
import { BagianKirim } from './bagian-kirim'
import { BagianLembar } from './bagian-lembar'

interface BagianEntriProps {
  lembar: LembarUnit
  tab: Tab
  /** the part and the cell that the worksheet opens at */
  mulaiDi: Loncatan | null
  sel: string | null
  /** the line that is asked about, and what is searched for, among the lines */
  hapus: string | null
  cari: string
}

/** The tab that is open. */
export async function BagianEntri({ lembar, tab, mulaiDi, sel, hapus, cari }: BagianEntriProps) {
  const { periode, unit, scope, pengguna } = lembar
  switch (tab) {
    case 'kendala': {
      const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
      const [daftar, kategori, lanjutan, [pernyataan]] = await Promise.all([
        loadKendala(scope, alamat), loadKategoriKendala(), loadKendalaLanjutan(scope, alamat), loadPernyataan(scope, { tahun: periode.tahun, triwulan: triwulan(periode.bulan), unitId: unit.id }),
      ])
      return <BagianKendala lembar={lembar} daftar={daftar} kategori={kategori} lanjutan={lanjutan} pernyataan={pernyataan ?? null} bolehTulis={bolehUnit(pengguna, unit.id, 'tulis')} />
    }
    case 'lembar':
      return <BagianLembar lembar={lembar} mulaiDi={mulaiDi} sel={sel} />
    case 'kirim':
      return <BagianKirim lembar={lembar} />
    case 'baris':
      return <BagianBaris lembar={lembar} hapus={hapus} cari={cari} />
  }
}
