import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { bolehUnit, requirePengguna, scopeBaca, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import { catatTolak } from '@/lib/dasar/keamanan/tolak'
import { loadPenilaian, loadPernyataan } from '@/lib/lapor/pernyataan/loaders'
import type { Penilaian, Pernyataan } from '@/lib/lapor/pernyataan/types'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import type { Periode } from '@/lib/tahun/periode/types'
import { queryUnit } from '../data'
import type { UnitKendala } from '../types'
import { queryRantai } from './data'
import type { HalamanRantai } from './types'

/** The history of one obstacle for the page's reader; 404 alike for a number that is none and another unit's. One of another year leads to its year. */
export async function loadRantai(asalTeks: string, periode: Periode): Promise<HalamanRantai> {
  const pengguna = await requirePengguna()
  const scope = scopeBaca(pengguna)
  const rantai = await queryRantai(scope, idDari(asalTeks))
  if (rantai === null) {
    await catatTolak('DI_LUAR_LINGKUP', pengguna.id)
    notFound()
  }
  const { unit, sub, tahun } = rantai
  if (tahun !== periode.tahun) redirect(`/kendala/${rantai.asalId}?tahun=${tahun}`)
  const { bulan, versi } = periode
  const [[kabupaten], [milikUnit]] = await Promise.all([
    loadCapaianUntuk(scope, { tahun, bulan, versi, per: 'kabupaten', filter: sub === null ? { unitIds: [unit.id] } : { unitIds: [unit.id], subKegiatanId: sub.id } }),
    loadCapaianUntuk(scope, { tahun, bulan, versi, per: 'unit', filter: { unitIds: [unit.id] } }),
  ])
  return {
    ...rantai,
    terbuka: rantai.sifat === 'KENDALA' && rantai.penutupan === null && rantai.catatan[0]?.status === 'TERBUKA',
    selisih: milikUnit?.melapor ? (kabupaten?.selisih ?? null) : null,
    bolehTulis: bolehUnit(pengguna, unit.id, 'tulis'),
  }
}

export interface HalamanPernyataan {
  unit: UnitKendala
  /** by quarter */
  pernyataan: readonly Pernyataan[]
  penilaian: readonly Penilaian[]
  /** the reader is of the office: she judges */
  kantor: boolean
  bolehTulis: boolean
}

/** What one unit says in the quarters of a year, and what the office thinks of it; 404 for another's unit. */
export async function loadPernyataanUnit(unitTeks: string, { tahun, bulan }: Pick<Periode, 'tahun' | 'bulan'>): Promise<HalamanPernyataan> {
  const pengguna = await requirePengguna()
  const unitId = idDari(unitTeks)
  const scope = scopeUnitHalaman(pengguna, unitId, 'baca')
  const [[unit], pernyataan, penilaian] = await Promise.all([queryUnit(scope, { tahun, bulan }), loadPernyataan(scope, { tahun, unitId }), loadPenilaian(scope, { tahun, unitId })])
  return { unit: unit ?? notFound(), pernyataan, penilaian, kantor: PERAN_KANTOR.includes(pengguna.peran), bolehTulis: bolehUnit(pengguna, unitId, 'tulis') }
}
