import type { Loncatan } from '@/components/lapor/grid/bilah-alat'
import { loadKategoriKendala, loadKendala } from '@/lib/lapor/kendala/loaders'
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
  switch (tab) {
    case 'kendala': {
      const alamat = { tahun: lembar.periode.tahun, bulan: lembar.periode.bulan, unitId: lembar.unit.id }
      const [daftar, kategori] = await Promise.all([loadKendala(lembar.scope, alamat), loadKategoriKendala()])
      return <BagianKendala lembar={lembar} daftar={daftar} kategori={kategori} />
    }
    case 'lembar':
      return <BagianLembar lembar={lembar} mulaiDi={mulaiDi} sel={sel} />
    case 'kirim':
      return <BagianKirim lembar={lembar} />
    case 'baris':
      return <BagianBaris lembar={lembar} hapus={hapus} cari={cari} />
  }
}
