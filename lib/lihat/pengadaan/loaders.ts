import 'server-only'
import { cache } from 'react'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { perSusunanSub } from '@/lib/dasar/database/perubahan'
import { hariWib } from '@/lib/dasar/format/tanggal'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import type { DataPengadaan } from '@/lib/lihat/panel/pengadaan/data'
import { PANEL_PENGADAAN } from '@/lib/lihat/panel/pengadaan/daftar'
import { panelPaket } from '@/lib/lihat/panel/pengadaan/paket'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import { hariBulan } from '@/lib/realisasi/hari'
import { JENIS_PENGADAAN_BELANJA } from '@/lib/realisasi/pengadaan/rup'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { queryPaket, queryTempatSub } from './data'
import { saringPaket } from './saring'
import { parseSaring } from './schema'
import type { PaketKini, SaringPaket, TempatSub } from './types'
import { hitungPaket } from './utils'

/** The reader's packages at a cut-off, read once per request. `hari`: the day of the meeting that they are frozen for; null: today. */
export const loadPaketKini = cache(async (tahun: number, bulan: number, hari: string | null = null): Promise<PaketKini[]> => {
  const scope = scopeBaca(await requirePengguna())
  return (await queryPaket(scope, { tahun, bulan })).map((satu) => hitungPaket(satu, { tahun, bulan, hari: hari ?? hariWib(new Date()) }))
})

/** Packages at a cut-off for a caller that brings its own proof of scope. */
export const loadPaketUntuk = async (scope: OpdScope, cutOff: { tahun: number; bulan: number }): Promise<PaketKini[]> => (await queryPaket(scope, cutOff)).map((satu) => hitungPaket(satu, { ...cutOff, hari: hariWib(new Date()) }))

/** The same of whose each sub-kegiatan is, and what it is called. */
export const loadTempatSubUntuk = (scope: OpdScope, cutOff: { tahun: number; bulan: number }): Promise<ReadonlyMap<number, TempatSub>> =>
  perSusunanSub(scope, `tempat sub ${cutOff.tahun}/${cutOff.bulan}`, cutOff.tahun, () => queryTempatSub(scope, cutOff))

export interface HalamanPengadaan {
  data: DataPengadaan
  panel: Panel[]
  /** the list by the reader's choice */
  saring: SaringPaket
  terpilih: PaketKini[]
  daftar: Panel
}

/** Pengadaan for its reader: all units, or her own. Posisi of procurement spending comes from the one query. */
export async function loadPengadaan(periode: Periode, cari: SearchParams, hari: string | null = null): Promise<HalamanPengadaan> {
  const { tahun, bulan, versi } = periode
  const cutOff = { tahun, bulan, versi }
  const filter = { jenisKodes: JENIS_PENGADAAN_BELANJA }
  const [paket, pengadaan, seluruh, pengadaanSub, tempatSub] = await Promise.all([
    loadPaketKini(tahun, bulan, hari),
    loadCapaian({ ...cutOff, per: 'unit', filter }),
    loadCapaian({ ...cutOff, per: 'unit' }),
    loadCapaian({ ...cutOff, per: 'subKegiatan', filter }),
    requirePengguna().then((pengguna) => loadTempatSubUntuk(scopeBaca(pengguna), { tahun, bulan })),
  ])
  const data: DataPengadaan = { paket, pengadaan, seluruh, pengadaanSub, tempatSub, tahun, bulan, hari: hariBulan(tahun, bulan, hari ?? hariWib(new Date())), kueri: alamatPeriode(periode) }
  const saring = parseSaring(cari)
  const terpilih = saringPaket(paket, saring)
  return { data, panel: susunPanel(PANEL_PENGADAAN, data), saring, terpilih, daftar: panelPaket(terpilih, data) }
}

/** The findings with the list of all packages, from their data. */
export const panelPengadaan = (data: DataPengadaan): Panel[] => [...susunPanel(PANEL_PENGADAAN, data), panelPaket(data.paket, data)]

/** The same from the page's address: for a file of one of its tables. */
export async function loadPanelPengadaan(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  const { panel, daftar } = await loadPengadaan(periode, cari)
  return { panel: [...panel, daftar], periode }
}
