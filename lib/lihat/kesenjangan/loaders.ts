import 'server-only'
import { notFound } from 'next/navigation'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_KESENJANGAN } from '@/lib/lihat/panel/kesenjangan/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { loadCapaian, loadKelompokLapor, loadLaporTerakhir } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { loadCakupan, loadDisisihkan, loadLingkup, loadSub } from './loaders-bersama'
import { loadPeta } from './loaders-peta'
import { parseKesenjangan } from './schema'
import type { DataKesenjangan } from './types'
import { filterDari, perBawaan } from './utils'

const satuSaja = ([capaian]: readonly Capaian[]): Capaian => capaian ?? notFound()

/** Everything the page of the gap shows, in one round of reads side by side. */
export async function loadKesenjangan(periode: Periode, params: SearchParams): Promise<DataKesenjangan & { milik: boolean }> {
  const { scope, saringan: minta, milik } = await loadLingkup(parseKesenjangan(params))
  const saringan = { ...minta, per: perBawaan(minta) }
  const { tahun, bulan, versi, aturanZona: aturan } = periode
  const { per } = saringan
  const cutOff: CutOff = { tahun, bulan, versi }
  const filter = filterDari(saringan)
  const sejak = saringan.sejak !== null && saringan.sejak < bulan ? saringan.sejak : bulan - 1
  const lama: CutOff = { tahun, bulan: sejak, versi }
  const [seluruh, baris, dulu, barisDulu, perBulan, kelompokLapor, sub, peta, cakupan, disisihkan, laporTerakhir, namaSingkat] = await Promise.all([
    loadCapaian({ ...cutOff, per: 'kabupaten', filter }),
    loadCapaian({ ...cutOff, per, filter }),
    sejak < 1 ? [] : loadCapaian({ ...lama, per: 'kabupaten', filter }),
    sejak < 1 ? [] : loadCapaian({ ...lama, per, filter }),
    loadCapaian({ ...cutOff, per: 'bulan', filter }),
    loadKelompokLapor({ ...cutOff, filter }),
    loadSub(scope, cutOff, filter),
    loadPeta(periode, filter),
    loadCakupan(scope, cutOff, saringan),
    loadDisisihkan(cutOff, saringan),
    loadLaporTerakhir(cutOff),
    loadNamaSingkat(scope, akhirBulan(tahun, bulan)),
  ])
  return {
    tahun, bulan, aturan, kueri: alamatPeriode(periode), saringan, cakupan, disisihkan, milik,
    seluruh: satuSaja(seluruh), baris, dulu: sejak < 1 ? null : { bulan: sejak, seluruh: satuSaja(dulu), baris: barisDulu },
    perBulan, kelompokLapor, sub, peta, laporTerakhir, namaSingkat,
  }
}

export const panelKesenjangan = (data: DataKesenjangan): Panel[] => susunPanel(PANEL_KESENJANGAN, data)

/** The findings from the page's address: for a file of one of them. */
export async function loadPanelKesenjangan(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: panelKesenjangan(await loadKesenjangan(periode, cari)), periode }
}

export { loadPanelSub } from './loaders-sub'
export { loadCakupan, loadSub } from './loaders-bersama'
