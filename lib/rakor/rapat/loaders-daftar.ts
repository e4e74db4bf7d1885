import 'server-only'
import { requirePengguna, requirePeran } from '@/lib/dasar/akses/gate'
import { PERAN_KANTOR, PERAN_UNIT } from '@/lib/dasar/akses/scope'
import { queryHariIni } from '@/lib/dasar/database/hari'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { PERAN_BEKUAN } from '@/lib/rakor/bekuan/constants'
import { loadBekuanAkhir, loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import { panelKadens } from '@/lib/rakor/panel/kadens'
import { panelPengulang, panelRiwayat, type RapatBerangka } from '@/lib/rakor/panel/riwayat'
import { panelTren } from '@/lib/rakor/panel/tren'
import { triwulan } from '@/lib/realisasi/bulan'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { queryRapat } from './data'
import type { Rapat } from './types'

/** The meeting that comes: the next day that is set, else the last one that is not closed. */
function berikut(daftar: readonly Rapat[], hariIni: string): Rapat | null {
  const terbuka = daftar.filter(({ keadaan }) => keadaan !== 'SELESAI')
  const datang = terbuka.filter(({ tanggal, keadaan }) => keadaan === 'BERLANGSUNG' || tanggal >= hariIni).sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
  return datang[0] ?? terbuka.at(-1) ?? null
}

export interface DaftarRapat {
  rapat: Rapat[]
  berikut: Rapat | null
  hariIni: string
  bolehTulis: boolean
  /** cadence, history, repeat offenders: for those who see all units */
  panel: Panel[]
}

/** The figures that each meeting decided on, from what it froze. */
async function loadBerangka(rapat: readonly Rapat[]): Promise<RapatBerangka[]> {
  const bekuan = new Map((await loadBekuanAkhir()).map((satu) => [satu.rapatId, satu]))
  return Promise.all(rapat.map(async (satu) => {
    const milik = bekuan.get(satu.id)
    const isi = milik === undefined ? null : await loadRingkasanBeku(milik)
    return { rapat: satu, beku: isi?.keadaan === 'ADA' ? { kabupaten: isi.data.kabupaten, unit: isi.data.unit } : null, takTerbaca: isi !== null && isi.keadaan !== 'ADA' }
  }))
}

/** All meetings for their reader, looked back on from the quarter of the period. */
export async function loadDaftarRapat({ tahun, bulan, daftarTahun }: Periode): Promise<DaftarRapat> {
  const { peran } = await requirePengguna()
  const [rapat, hariIni] = await Promise.all([queryRapat(), queryHariIni()])
  const dasar = { rapat, hariIni, berikut: berikut(rapat, hariIni), bolehTulis: PERAN_KANTOR.includes(peran) }
  if (PERAN_UNIT.includes(peran)) return { ...dasar, panel: [] }
  const daftar = await loadBerangka(rapat)
  return {
    ...dasar,
    panel: [...susunPanel([panelKadens], { rapat, sampai: { tahun, triwulan: triwulan(bulan) }, hariIni, daftarTahun }), ...susunPanel([panelRiwayat, panelTren, panelPengulang], { daftar })],
  }
}

/** The same from the page's address: for a file of one of them. */
export async function loadPanelRakor(cari: SearchParams): Promise<IsiHalaman> {
  await requirePeran(...PERAN_BEKUAN)
  const periode = await loadPeriode(cari)
  return { panel: (await loadDaftarRapat(periode)).panel, periode }
}

/** Cut-offs of the meetings of a year that were held, for pages that ask since when: month and name of the quarter. */
export async function loadBatasRapat(tahun: number): Promise<{ bulan: number; tahun: number; triwulan: number }[]> {
  await requirePengguna()
  return (await queryRapat()).filter((satu) => satu.tahun === tahun && (satu.keadaan === 'BERLANGSUNG' || satu.keadaan === 'SELESAI')).map(({ batasBulan, triwulan: ke }) => ({ bulan: batasBulan, tahun, triwulan: ke }))
}

/** Every meeting, oldest first: days and places are no secret to whoever is signed in. */
export async function loadSemuaRapat(): Promise<Rapat[]> {
  await requirePengguna()
  return queryRapat()
}

/** Quarters of a year that have their meeting already. For the office. */
export async function loadTerisi(tahun: number): Promise<number[]> {
  await requirePeran(...PERAN_KANTOR)
  return (await queryRapat()).filter((satu) => satu.tahun === tahun).map((satu) => satu.triwulan)
}
