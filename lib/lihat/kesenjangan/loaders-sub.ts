import 'server-only'
import { notFound } from 'next/navigation'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { panelDaftarSub } from '@/lib/lihat/panel/kesenjangan/daftar-sub'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { loadCapaian } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { NOL } from '@/lib/realisasi/rupiah'
import { loadCakupan, loadDisisihkan, loadLingkup, loadSub } from './loaders-bersama'
import { parseSub } from './schema'
import type { DataDaftarSub } from './types'
import { filterDari, luarDaftar, urutkanSub } from './utils'

/** The sub-kegiatan with pagu that an address asks for: those of a bin of physical progress, of a part, of a search; in its order. */
export async function loadDaftarSub(periode: Periode, params: SearchParams): Promise<DataDaftarSub & { milik: boolean }> {
  const { scope, saringan, milik } = await loadLingkup(parseSub(params))
  const { tahun, bulan, versi, aturanZona: aturan } = periode
  const cutOff: CutOff = { tahun, bulan, versi }
  const filter = filterDari(saringan)
  const { bin, cari, urut } = saringan
  const [[seluruh], semua, cakupan, disisihkan] = await Promise.all([
    loadCapaian({ ...cutOff, per: 'kabupaten', filter }),
    loadSub(scope, cutOff, filter, cari),
    loadCakupan(scope, cutOff, saringan),
    loadDisisihkan(cutOff, saringan),
  ])
  const cocok = semua.filter(({ capaian: { posisi } }) => posisi.jumlahSubKegiatan === 1 && (bin === null || posisi.bin[bin] === 1))
  return {
    tahun, bulan, kueri: alamatPeriode(periode), saringan, cakupan, disisihkan, milik,
    seluruh: seluruh ?? notFound(),
    sub: urutkanSub(cocok, urut),
    // a bin holds sub-kegiatan with pagu alone: beside one of them nothing is left out
    luar: bin === null ? luarDaftar(semua) : { banyak: 0, realisasi: NOL },
    jumlah: computeCapaian(jumlahkanPosisi(cocok.map(({ capaian }) => capaian.posisi), { kunci: 'jumlah', nama: 'Jumlah' }), { aturan, bulan }),
  }
}

/** The whole list from its address, as a file. */
export async function loadPanelSub(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  return { panel: [panelDaftarSub(await loadDaftarSub(periode, cari))], periode }
}
