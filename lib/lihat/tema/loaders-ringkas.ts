import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import { loadAnggotaTema, loadTema } from '@/lib/lapor/tema/loaders'
import { hariHasil } from '@/lib/lihat/indikator/loaders'
import { loadCapaian } from '@/lib/posisi/loaders'
import type { Periode } from '@/lib/tahun/periode/types'
import type { TemaRingkas } from './types'

/**
 * Themes that have confirmed sub-kegiatan, with their outcomes as known on the day of the meeting (null: of the month's page). Their sub-kegiatan
 * alone are summed: nothing where nothing was decided.
 */
export async function loadTemaRingkas(periode: Periode, hari: string | null): Promise<TemaRingkas[]> {
  const scope = scopeBaca(await requirePengguna())
  const { tahun, bulan, versi, apbdVersi } = periode
  const subKegiatanIds = apbdVersi === null ? [] : [...new Set((await loadAnggotaTema(scope, apbdVersi.id)).map(({ subId }) => subId))]
  if (subKegiatanIds.length === 0) return []
  const [daftar, perTema, deret] = await Promise.all([loadTema(), loadCapaian({ tahun, bulan, versi, per: 'tema', filter: { subKegiatanIds } }), loadDeret({ sampai: hariHasil(periode, hari) })])
  const posisi = new Map(perTema.map((satu) => [satu.posisi.kunci, satu]))
  return daftar.flatMap(({ kode, nama }) => {
    const seluruh = posisi.get(kode)
    return seluruh === undefined ? [] : [{ kode, nama, seluruh, deret: deret.filter(({ tema }) => tema === kode) }]
  })
}
