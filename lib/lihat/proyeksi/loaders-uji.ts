import 'server-only'
import { requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_UJI } from '@/lib/lihat/panel/proyeksi-uji/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPosisi, loadSel } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { tahunDapatDitahan } from '@/lib/realisasi/proyeksi/uji-balik'
import { loadDasar, loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { loadUjiTahun, yangLengkap } from './bahan'
import type { DataUji } from './types'

/** Of these years, those whose figures are a sample's. */
async function tahunContoh(daftar: readonly number[]): Promise<number[]> {
  const dasar = await Promise.all(daftar.map((tahun) => loadDasar({ tahun, bulan: 12, versi: 'berlaku' })))
  return daftar.filter((_, index) => dasar[index]?.contoh === true)
}

/** How well the projection would have done, over the finished years up to the view's own. For those who may see all units. */
export async function loadUji(periode: Periode): Promise<DataUji> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const { tahun, bulan, daftarTahun } = periode
  const [lengkap, ditinggal] = await yangLengkap(daftarTahun.filter((satu) => satu <= tahun))
  const ditahan = tahunDapatDitahan(lengkap)
  const [terbaru] = lengkap
  const [sel, jenis, contoh, namaSingkat] = await Promise.all([
    terbaru === undefined || ditahan.length === 0 ? [] : loadSel({ tahun: terbaru, bulan: 12, versi: 'berlaku' }, lengkap),
    Promise.all(ditahan.map((satu) => loadPosisi({ tahun: satu, bulan: 12, versi: 'berlaku', per: 'jenisBelanja' }))),
    tahunContoh(lengkap), loadNamaSingkat(scopeBaca(pengguna), akhirBulan(tahun, bulan)),
  ])
  return {
    tahun, bulan, kueri: alamatPeriode(periode), lengkap, ditinggal: ditinggal.filter((satu) => satu < tahun), ditahan, contoh, uji: await loadUjiTahun(lengkap, sel), namaSingkat,
    namaJenis: new Map(jenis.flat().map(({ kunci, nama }) => [kunci, nama])),
  }
}

export const panelUji = (data: DataUji): Panel[] => susunPanel(PANEL_UJI, data)

/** The findings from the page's address: for a file of one of them. */
export async function loadPanelUji(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: panelUji(await loadUji(periode)), periode }
}
