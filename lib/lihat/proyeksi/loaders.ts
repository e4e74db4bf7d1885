import 'server-only'
import { requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_PROYEKSI } from '@/lib/lihat/panel/proyeksi/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPaketKini } from '@/lib/lihat/pengadaan/loaders'
import { loadCapaian, loadPosisi } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { kelompokLapor } from '@/lib/realisasi/kelompok-lapor'
import { jumlahProyeksi, proyeksiUnit, type AkhirTahun } from '@/lib/realisasi/proyeksi/proyeksi'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { loadBahan, loadUjiTahun } from './bahan'
import { susunKontrak } from './susun-kontrak'
import { susunRak } from './susun-rak'
import { susunRentangProyeksi } from './susun-rentang'
import type { BahanProyeksi, DataProyeksi, Proyeksi } from './types'

export { loadProyeksiSendiri } from './loaders-sendiri'
export { loadPanelUji } from './loaders-uji'

type Dasar = Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarTahun'>

const proyeksikan = ({ kini, riwayat, terakhir, belajar, ditinggal }: BahanProyeksi, bulan: number): Proyeksi =>
  ({ unit: belajar.length === 0 ? null : proyeksiUnit(kini, riwayat, terakhir, bulan), belajar, ditinggal })

/** The year's end per unit. All units: the pools are the regency's, so it is for those who may see it whole. */
export async function loadProyeksiUnit(periode: Dasar): Promise<Proyeksi> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return proyeksikan(await loadBahan(periode), periode.bulan)
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
  const [bahan, [kabupaten], namaSingkat, perBulan, paket] = await Promise.all([
    loadBahan(periode), loadCapaian({ tahun, bulan, versi, per: 'kabupaten' }), loadNamaSingkat(scopeBaca(pengguna), akhirBulan(tahun, bulan)),
    loadPosisi({ tahun, bulan, versi, per: 'unitBulan' }), loadPaketKini(tahun, bulan),
  ])
  if (!kabupaten) throw new Error('Posisi kabupaten selalu satu baris')
  const proyeksi = proyeksikan(bahan, bulan)
  const uji = await loadUjiTahun(bahan.belajar, bahan.riwayat)
  return {
    ...proyeksi, tahun, bulan, kueri: alamatPeriode(periode), kabupaten, namaSingkat,
    rentang: susunRentangProyeksi(proyeksi.unit ?? [], uji, bulan), rak: susunRak(bahan, perBulan), kontrak: susunKontrak(paket, bahan, periode),
    kelompokLapor: kelompokLapor(perBulan, bulan),
  }
}

export const panelProyeksi = (data: DataProyeksi): Panel[] => susunPanel(PANEL_PROYEKSI, data)

/** The findings from the page's address: for a file of one of them. */
export async function loadPanelProyeksi(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: panelProyeksi(await loadProyeksi(periode)), periode }
}
