import 'server-only'
import { requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { perVersi } from '@/lib/dasar/database/per-versi'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_PROYEKSI } from '@/lib/lihat/panel/proyeksi/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadCapaian, loadLaporTerakhir, loadPosisi, loadSel } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { susunPola, type CariPola } from '@/lib/realisasi/proyeksi/pola'
import { jumlahProyeksi, proyeksiUnit, type AkhirTahun } from '@/lib/realisasi/proyeksi/proyeksi'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import type { DataProyeksi, Proyeksi } from './types'

type Dasar = Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarTahun'>

/** A year is learnt from when every unit with pagu has handed in all twelve reports. */
async function yangLengkap(daftar: readonly number[]): Promise<[number[], number[]]> {
  const lengkap = await Promise.all(daftar.map(async (tahun) =>
    (await loadPosisi({ tahun, bulan: 12, versi: 'berlaku', per: 'bulan' })).every(({ jumlahUnit, jumlahUnitMelapor }) => jumlahUnit > 0 && jumlahUnitMelapor === jumlahUnit)))
  return [daftar.filter((_, index) => lengkap[index]), daftar.filter((_, index) => !lengkap[index])]
}

interface Ajaran extends Pick<Proyeksi, 'belajar' | 'ditinggal'> { cari: CariPola }

/** What the years before teach. Of all units, for whom every reader of it may see; finished years change seldom, so it is learnt once until the next save. */
const pelajari = (daftar: readonly number[]): Promise<Ajaran> =>
  perVersi(`pola ${daftar.join(' ')}`, async () => {
    const [belajar, ditinggal] = await yangLengkap(daftar)
    const [satu, ...lain] = belajar
    return { belajar, ditinggal, cari: susunPola(satu === undefined ? [] : await loadSel({ tahun: satu, bulan: 12, versi: 'berlaku' }, lain)) }
  })

/** The year's end per unit. All units: the pools are the regency's, so it is for those who may see it whole. */
export async function loadProyeksiUnit({ tahun, bulan, versi, daftarTahun }: Dasar): Promise<Proyeksi> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const sebelum = daftarTahun.filter((satu) => satu < tahun)
  if (sebelum.length === 0) return { unit: null, belajar: [], ditinggal: [] }
  const [{ belajar, ditinggal, cari }, sel, terakhir] = await Promise.all([pelajari(sebelum), loadSel({ tahun, bulan, versi }, []), loadLaporTerakhir({ tahun, bulan })])
  return { unit: belajar.length === 0 ? null : proyeksiUnit(sel, cari, terakhir, bulan), belajar, ditinggal }
}

/** The year's end of the regency; null: no finished year to learn from. */
export async function loadProyeksiKabupaten(periode: Dasar): Promise<AkhirTahun | null> {
  const { unit } = await loadProyeksiUnit(periode)
  return unit === null ? null : jumlahProyeksi(unit)
}

/** What the page of the year's end shows. */
export async function loadProyeksi(periode: Periode): Promise<DataProyeksi> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const { tahun, bulan, versi } = periode
  const [proyeksi, [kabupaten], namaSingkat] = await Promise.all([
    loadProyeksiUnit(periode), loadCapaian({ tahun, bulan, versi, per: 'kabupaten' }), loadNamaSingkat(scopeBaca(pengguna), akhirBulan(tahun, bulan)),
  ])
  if (!kabupaten) throw new Error('Posisi kabupaten selalu satu baris')
  return { ...proyeksi, tahun, bulan, kueri: alamatPeriode(periode), kabupaten, namaSingkat }
}

export const panelProyeksi = (data: DataProyeksi): Panel[] => susunPanel(PANEL_PROYEKSI, data)

/** The findings from the page's address: for a file of one of them. */
export async function loadPanelProyeksi(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: panelProyeksi(await loadProyeksi(periode)), periode }
}
