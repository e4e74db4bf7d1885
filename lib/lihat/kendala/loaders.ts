import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { loadPenilaian, loadPernyataan } from '@/lib/lapor/pernyataan/loaders'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { triwulan } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { hariLalu } from '@/lib/realisasi/hari'
import { PANEL_KENDALA } from '@/lib/lihat/panel/kendala/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { queryRegister, queryTerbuka, queryUnit } from './data'
import { susunBaris, susunSuara } from './susun'
import type { DataKendala, KendalaTercatat, TitikBanding } from './types'

const perKunci = (daftar: readonly Capaian[]): ReadonlyMap<string, Capaian> => new Map(daftar.map((satu) => [satu.posisi.kunci, satu]))

/** Positions of the sub-kegiatan that the rows name, each once. */
async function loadSub(scope: OpdScope, cutOff: CutOff, daftar: readonly KendalaTercatat[]): Promise<Capaian[]> {
  const subKegiatanIds = [...new Set(daftar.flatMap(({ sub }) => (sub === null ? [] : [sub.id])))].sort((a, b) => a - b)
  return subKegiatanIds.length === 0 ? [] : loadCapaianUntuk(scope, { ...cutOff, per: 'subKegiatan', filter: { subKegiatanIds } })
}

/** What was open at the end of a month of the same year; null where that month lies in another year: obstacles end with theirs. */
async function loadTitik(scope: OpdScope, tahun: number, bulan: number): Promise<TitikBanding | null> {
  return bulan < 1 ? null : { bulan, terbuka: await queryTerbuka(scope, { tahun, bulan }) }
}

/**
 * The register for a caller that brings its own proof of scope. One round of reads side by side; the sub-kegiatan follow their list.
 * @param hari day of the look: a month that still runs is not over
 */
export async function loadKendalaUntuk(scope: OpdScope, { tahun, bulan, versi }: CutOff, hari: string = hariWib(new Date())): Promise<DataKendala> {
  const cutOff = { tahun, bulan, versi }
  const [batas, kuartal] = [hariLalu(tahun, bulan, hari), { tahun, triwulan: triwulan(bulan) }]
  const register = queryRegister(scope, { tahun, bulan })
  const [daftar, sub, perUnit, [seluruh], bulanLalu, triwulanLalu, unit, pernyataan, penilaian] = await Promise.all([
    register,
    register.then((isi) => loadSub(scope, cutOff, isi)),
    loadCapaianUntuk(scope, { ...cutOff, per: 'unit' }),
    loadCapaianUntuk(scope, { ...cutOff, per: 'kabupaten' }),
    loadTitik(scope, tahun, bulan - 1),
    loadTitik(scope, tahun, (triwulan(bulan) - 1) * 3),
    queryUnit(scope, { tahun, bulan }),
    loadPernyataan(scope, kuartal),
    loadPenilaian(scope, kuartal),
  ])
  const posisi = { unit: perKunci(perUnit), sub: perKunci(sub) }
  return {
    tahun, bulan, batas, kueri: alamatPeriode(cutOff), seluruh: seluruh ?? notFound(), bulanLalu, triwulanLalu,
    semua: susunBaris(daftar, posisi, { bulan, batas }),
    suara: susunSuara(unit, { pernyataan, penilaian }, posisi),
  }
}

/** The register for the page's reader: all units, or her own. `hari`: the day of the meeting that it is frozen for; null: today. */
export async function loadKendala({ tahun, bulan, versi }: CutOff, hari: string | null = null): Promise<DataKendala> {
  return loadKendalaUntuk(scopeBaca(await requirePengguna()), { tahun, bulan, versi }, hari ?? undefined)
}

export const panelKendala = (data: DataKendala): Panel[] => susunPanel(PANEL_KENDALA, data)

/** The page's panels from its address: for a file of one of them. */
export async function loadPanelKendala(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: panelKendala(await loadKendala(periode)), periode }
}
