import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import { loadAnggotaTema, loadTema } from '@/lib/lapor/tema/loaders'
import { loadCapaian } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { Periode } from '@/lib/tahun/periode/types'
import type { TemaRingkas } from './types'

/** Themes that have confirmed sub-kegiatan, with their outcomes: nothing is summed where nothing was decided. */
export async function loadTemaRingkas({ tahun, bulan, versi, apbdVersi }: Periode): Promise<TemaRingkas[]> {
  const scope = scopeBaca(await requirePengguna())
  if (apbdVersi === null || (await loadAnggotaTema(scope, apbdVersi.id)).length === 0) return []
  const [daftar, perTema, deret] = await Promise.all([loadTema(), loadCapaian({ tahun, bulan, versi, per: 'tema' }), loadDeret({ sampai: akhirBulan(tahun, bulan) })])
  const posisi = new Map(perTema.map((satu) => [satu.posisi.kunci, satu]))
  return daftar.flatMap(({ kode, nama }) => {
    const seluruh = posisi.get(kode)
    return seluruh === undefined ? [] : [{ kode, nama, seluruh, deret: deret.filter(({ tema }) => tema === kode) }]
  })
}
