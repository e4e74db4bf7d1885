import 'server-only'
import { notFound } from 'next/navigation'
import { memuat, requirePengguna, scopeBaca, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { BAHAN, BAHAN_UNIT } from '@/lib/lihat/halaman/loaders'
import type { DataDak } from '@/lib/lihat/panel/dak/data'
import type { DataPengadaan } from '@/lib/lihat/panel/pengadaan/data'
import type { DataPanelUnit } from '@/lib/lihat/panel/unit/data'
import { kunciUnit } from './constants'
import { queryBahan, queryBekuan, queryLembarUnit } from './data'
import { bacaPeriode, uraiBahan } from './baca'
import type { BekuanUnit, IsiBahan, LembarUnit } from './types'

/** A page of all units with nothing left of it but what `milik` keeps; its panels, which tell of all units, are none. */
async function saring<Data>(bekuanId: number, kunci: string, milik: (data: Data) => Data): Promise<IsiBahan<Data>> {
  const halaman = BAHAN[kunci]
  if (halaman === undefined) throw new Error(`Halaman ${kunci} tidak dibekukan`)
  const isi = uraiBahan<Data>(await queryBahan(bekuanId, kunci), { ...halaman, susun: () => [] })
  return isi.keadaan === 'ADA' ? { ...isi, data: milik(isi.data) } : isi
}

/** The unit's own page as this reader may see it: units under it that are not hers go, and so do the figures of its peers, of which its place is all that she is told. */
function perUnit(isi: IsiBahan<DataPanelUnit>, scope: OpdScope): IsiBahan<DataPanelUnit> {
  if (isi.keadaan !== 'ADA' || scope.units === '*') return isi
  const { anak } = isi.data
  const semua = anak === null || anak.daftar.every(({ posisi }) => memuat(scope, Number(posisi.kunci)))
  const data = semua ? isi.data : { ...isi.data, anak: null }
  const panel = isi.panel.filter(({ kunci }) => semua || kunci !== 'unit-anak')
  return { ...isi, data: { ...data, peringkat: null }, panel: panel.map((satu) => (satu.kunci === 'unit-peringkat' ? { ...satu, tabel: { ...satu.tabel, baris: satu.tabel.baris.filter(({ utama }) => utama) } } : satu)) }
}

/**
 * What the frozen position that counts holds of one unit, for those who may read that unit: its own page, its own allocations and packages, nothing
 * of any other. 404 alike for another's unit, for a meeting without a frozen position and for a unit that it does not hold.
 */
export async function loadBekuanUnit(rapatId: number, unitTeks: string): Promise<BekuanUnit> {
  const pengguna = await requirePengguna()
  const unitId = idDari(unitTeks)
  scopeUnitHalaman(pengguna, unitId, 'baca')
  const [bekuan] = await queryBekuan(rapatId)
  if (bekuan === undefined) notFound()
  const unit = uraiBahan<DataPanelUnit>(await queryBahan(bekuan.id, kunciUnit(unitId)), BAHAN_UNIT)
  if (unit.keadaan === 'TIADA') notFound()
  return {
    bekuan, periode: await bacaPeriode(bekuan.id), unit: perUnit(unit, scopeBaca(pengguna)),
    halaman: {
      dak: await saring<DataDak>(bekuan.id, 'dak', (data) => ({ ...data, alokasi: data.alokasi.filter(({ alokasi }) => alokasi.unitId === unitId) })),
      pengadaan: await saring<DataPengadaan>(bekuan.id, 'pengadaan', (data) => ({ ...data, paket: data.paket.filter((satu) => satu.unitId === unitId) })),
    },
  }
}

/** Evaluation sheets that there are for the reader's own units, of one unit or of one meeting where that is said; the newest meeting first. */
export async function loadLembarUnit(pilih: { unitId?: number; rapatId?: number } = {}): Promise<LembarUnit[]> {
  const scope = scopeBaca(await requirePengguna())
  // without a unit they are the reader's own: those who see all units have no own ones
  if (pilih.unitId === undefined && scope.units === '*') return []
  return queryLembarUnit(scope, pilih)
}
