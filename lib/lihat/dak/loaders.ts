import 'server-only'
import { hariWib, tanggal } from '@/lib/dasar/format/tanggal'
import { loadDakHari } from '@/lib/lapor/dak/loaders'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_DAK } from '@/lib/lihat/panel/dak/daftar'
import type { DataDak } from '@/lib/lihat/panel/dak/data'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { hariLihat, isHari, type HariLihat } from '@/lib/realisasi/dak/lihat'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { denganHari, parseHari } from './schema'

type Pandang = Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarBulan'>

/** The month that a page of the year opens with. */
const bulanBawaan = ({ daftarBulan }: Pandang): number =>
  (daftarBulan.findLast(({ status }) => status === 'TERKUNCI') ?? daftarBulan.findLast(({ status }) => status === 'TERBUKA'))?.bulan ?? 1

/**
 * The day that a month's page looks at what has a deadline: the one asked for, today while the month runs, else the month's last.
 * @param diminta also a day of the next year: a meeting about December is held in January
 */
export const hariPandang = (periode: Pandang, diminta: string | null = null): HariLihat =>
  diminta === null ? hariLihat({ tahun: periode.tahun, bulan: periode.bulan, bawaan: bulanBawaan(periode) }, hariWib(new Date())) : { hari: diminta, asal: 'diminta' }

async function muat(periode: Pandang, diminta: string | null, seperlunya: boolean): Promise<DataDak> {
  const { tahun } = periode
  const { hari, asal } = hariPandang(periode, diminta)
  const kueri = `${alamatPeriode(periode)}${asal === 'diminta' && isHari(hari, tahun) ? `&hari=${hari}` : ''}`
  return { ...await loadDakHari(tahun, hari, seperlunya), tahun, asal, kueri }
}

/** DAK Fisik in a month's view for another page, within the reader's scope: what was spent is read only where a gate asks for it. */
export const loadDakRingkas = (periode: Pandang, hari: string | null = null): Promise<DataDak> => muat(periode, hari, true)

/** DAK Fisik whole on a day; null: the day that a page of the month takes. */
export const loadDataDak = (periode: Pandang, hari: string | null): Promise<DataDak> => muat(periode, hari, false)

export const panelDak = (data: DataDak): Panel[] => susunPanel(PANEL_DAK, data)

export interface HalamanDak {
  periode: Periode
  data: DataDak
  panel: Panel[]
  /** a day in the address that is none */
  salah: string | null
  /** today in WIB, as a plain date */
  hariIni: string
}

/** DAK Fisik for its reader, from the page's address: all allocations, or those of her own unit. */
export async function loadDak(cari: SearchParams): Promise<HalamanDak> {
  const { hari, salah } = parseHari(cari)
  const periode = await loadPeriode(denganHari(cari))
  // a day of another year than the page's is none of its days
  const data = await loadDataDak(periode, hari !== null && isHari(hari, periode.tahun) ? hari : null)
  return { periode, data, panel: panelDak(data), salah, hariIni: hariWib(new Date()) }
}

/** The same for a file of one of its tables. */
export async function loadPanelDak(cari: SearchParams): Promise<IsiHalaman> {
  const { panel, periode } = await loadDak(cari)
  return { panel, periode }
}

/** What of DAK Fisik asks for work, by its own titles: what lapses next, what has lapsed. Without an address: in the month that a page opens with. */
export async function loadTemuanDak(cari: SearchParams = {}): Promise<{ kunci: string; judul: string; href: string }[]> {
  const { panel, data } = await loadDak(cari)
  return panel.filter(({ kunci, tabel }) => ['dak-berikut', 'dak-lewat'].includes(kunci) && tabel.baris.length > 0).map(({ kunci, judul }) => ({ kunci, judul: data.asal === 'hari-ini' ? judul : `${judul} (per ${tanggal(data.hari)})`, href: `/dak?${data.kueri}#${kunci}` }))
}
