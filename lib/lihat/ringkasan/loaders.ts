import 'server-only'
import { requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { perVersi } from '@/lib/dasar/database/per-versi'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { hariPandang, loadDakRingkas } from '@/lib/lihat/dak/loaders'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import { PANEL_RINGKASAN } from '@/lib/lihat/panel/ringkasan/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import { loadPutusanPada } from '@/lib/lihat/tindak-lanjut/loaders'
import { hariHasil } from '@/lib/lihat/indikator/loaders'
import { loadTemaRingkas } from '@/lib/lihat/tema/loaders'
import { loadProyeksiKabupaten } from '@/lib/lihat/proyeksi/loaders'
import { loadCapaian, loadKelompokLapor, loadLaporTerakhir } from '@/lib/posisi/loaders'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { querySebabKendala, querySumberDana } from './data'
import type { Ringkasan } from './types'
import { kelompokkanSumber } from './utils'

/** The position of the kabupaten from every side, for those who may see all units. One round of reads, side by side. */
async function loadRingkasan(periode: Periode, hari: string | null): Promise<Ringkasan> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const { tahun, bulan, versi, aturanZona, daftarTahun } = periode
  const cutOff = { tahun, bulan, versi }
  const lalu = tahun - 1
  const [kabupaten, unit, perBulan, kelompokLapor, tahunLalu, jenisBelanja, perSumber, sumber, sebab, indikator, laporTerakhir, namaSingkat, akhirTahun, dak, keputusan, tema] = await Promise.all([
    loadCapaian({ ...cutOff, per: 'kabupaten' }),
    loadCapaian({ ...cutOff, per: 'unit' }),
    loadCapaian({ ...cutOff, per: 'bulan' }),
    loadKelompokLapor(cutOff),
    daftarTahun.includes(lalu) ? loadCapaian({ tahun: lalu, bulan: 12, versi: 'berlaku', per: 'bulan' }) : [],
    loadCapaian({ ...cutOff, per: 'jenisBelanja' }),
    loadCapaian({ ...cutOff, per: 'sumberDana' }),
    perVersi('sumber dana', querySumberDana),
    querySebabKendala(scopeBaca(pengguna), tahun, bulan),
    loadDeret({ sampai: hariHasil(periode, hari) }),
    loadLaporTerakhir(cutOff),
    loadNamaSingkat(scopeBaca(pengguna), akhirBulan(tahun, bulan)),
    loadProyeksiKabupaten(periode),
    loadDakRingkas(periode, hari),
    loadPutusanPada(hariPandang(periode, hari).hari),
    loadTemaRingkas(periode, hari),
  ])
  const [seluruh] = kabupaten
  if (!seluruh) throw new Error('Posisi kabupaten selalu satu baris')
  return {
    kabupaten: seluruh,
    unit,
    perBulan,
    kelompokLapor,
    tahunLalu: tahunLalu.some((capaian) => capaian.posisi.realisasi !== null) ? tahunLalu : [],
    jenisBelanja,
    ...kelompokkanSumber(perSumber, sumber, { aturan: aturanZona, bulan }),
    sebab,
    indikator,
    laporTerakhir,
    namaSingkat,
    akhirTahun,
    dak,
    keputusan,
    tema,
  }
}

/** The figures of Ringkasan and the view that they are of: what its panels are made from. `hari`: the day that deadlines are counted from, where it is not the page's own. */
export async function loadDataRingkasan(periode: Periode, hari: string | null = null): Promise<DataRingkasan> {
  const { tahun, bulan, aturanZona: aturan, tenggat } = periode
  return { ...(await loadRingkasan(periode, hari)), tahun, bulan, aturan, tenggat, kueri: alamatPeriode(periode) }
}

export const panelRingkasan = (data: DataRingkasan): Panel[] => susunPanel(PANEL_RINGKASAN, data)

/** The figures of Ringkasan and its findings, for a page that has its period already. */
export async function loadRingkasanPanel(periode: Periode): Promise<{ data: Ringkasan; panel: Panel[] }> {
  const data = await loadDataRingkasan(periode)
  return { data, panel: panelRingkasan(data) }
}

/** The same from the page's address: for a file of one of them. */
export async function loadPanelRingkasan(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: (await loadRingkasanPanel(periode)).panel, periode }
}
