import 'server-only'
import { notFound } from 'next/navigation'
import { bolehUnit, requirePengguna, scopeBaca, scopeUnitHalaman } from '@/lib/akses/gate'
import type { Periode } from '@/lib/periode/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import type { CutOff, FilterPosisi } from '@/lib/posisi/types'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rankPerKategori, type PeringkatKategori } from '@/lib/realisasi/peringkat'
import { queryAnak, queryIdentitas, queryJalur, queryMasa } from './data'
import { susunPohon } from './pohon'
import { queryKendala, queryLaporan } from './riwayat/data'
import { parseId } from './schema'
import type { IdentitasUnit, KendalaUnit, LaporanBulan, MasaUnit, SimpulProgram } from './types'

/** One month of a unit's history: its report, and the unit at that month's own cut-off (null ahead of the reader's month). */
export interface BulanRiwayat {
  laporan: LaporanBulan
  capaian: Capaian | null
}

export interface HalamanUnit {
  unit: IdentitasUnit
  capaian: Capaian
  perBulan: Capaian[]
  tahunLalu: Capaian[]
  pohon: SimpulProgram[]
  jenisBelanja: Capaian[]
  sumberDana: Capaian[]
  riwayat: BulanRiwayat[]
  kendala: KendalaUnit[]
  masa: MasaUnit[]
  /** units under this one within the reader's scope, and the position of this one together with them */
  anak: { daftar: Capaian[]; gabungan: Capaian } | null
  /** the unit among its peers; null for readers of their own unit alone, and where there is nothing to rank */
  peringkat: PeringkatKategori | null
  bolehTulis: boolean
  /** the reader sees all units */
  semuaUnit: boolean
}

/** The unit of an address for this reader; 404 alike for a bad id, an unknown unit and another's unit. */
export async function loadIdentitas(unitIdTeks: string, { tahun, bulan }: Pick<Periode, 'tahun' | 'bulan'>) {
  const pengguna = await requirePengguna()
  const unitId = parseId(unitIdTeks) ?? notFound()
  const scope = scopeUnitHalaman(pengguna, unitId, 'baca')
  const unit = (await queryIdentitas(scope, unitId, akhirBulan(tahun, bulan))) ?? notFound()
  return { pengguna, scope, unit }
}

/** The unit at each month's own cut-off, with the version in force then. */
async function loadRiwayatPosisi(unitId: number, { tahun, bulan }: CutOff): Promise<Map<number, Capaian>> {
  const months = Array.from({ length: bulan }, (_, index) => index + 1)
  const posisi = await Promise.all(
    months.map((month) => loadCapaian({ tahun, bulan: month, versi: 'berlaku', per: 'unit', filter: { unitIds: [unitId] } })),
  )
  return new Map(posisi.flatMap((daftar, index) => (daftar[0] ? [[index + 1, daftar[0]]] : [])))
}

/** This unit with the units under it, where there are any in the reader's scope. */
async function loadAnak(unitId: number, ids: readonly number[], cutOff: CutOff): Promise<HalamanUnit['anak']> {
  if (ids.length === 0) return null
  const [daftar, [gabungan]] = await Promise.all([
    loadCapaian({ ...cutOff, per: 'unit', filter: { unitIds: ids } }),
    loadCapaian({ ...cutOff, per: 'kabupaten', filter: { indukUnitId: unitId } }),
  ])
  return gabungan && daftar.length > 0 ? { daftar, gabungan } : null
}

/** Everything the page of one unit shows, in one round of reads side by side. */
export async function loadUnit(unitIdTeks: string, periode: Periode): Promise<HalamanUnit> {
  const { tahun, bulan, versi, daftarTahun } = periode
  const cutOff: CutOff = { tahun, bulan, versi }
  const { pengguna, scope, unit } = await loadIdentitas(unitIdTeks, periode)
  const semuaUnit = scopeBaca(pengguna).units === '*'
  const anakDaftar = await queryAnak(scopeBaca(pengguna), unit.id, akhirBulan(tahun, bulan))
  const filter: FilterPosisi = { unitIds: [unit.id] }
  const lalu = tahun - 1
  const [[capaian], perBulan, tahunLalu, program, kegiatan, subKegiatan, jalur, jenisBelanja, sumberDana, sebaya, perjalanan, laporan, kendala, masa, anak] =
    await Promise.all([
      loadCapaian({ ...cutOff, per: 'kabupaten', filter }),
      loadCapaian({ ...cutOff, per: 'bulan', filter }),
      daftarTahun.includes(lalu) ? loadCapaian({ tahun: lalu, bulan: 12, versi: 'berlaku', per: 'bulan', filter }) : [],
      loadCapaian({ ...cutOff, per: 'program', filter }),
      loadCapaian({ ...cutOff, per: 'kegiatan', filter }),
      loadCapaian({ ...cutOff, per: 'subKegiatan', filter }),
      queryJalur(scope, unit.id, tahun),
      loadCapaian({ ...cutOff, per: 'jenisBelanja', filter }),
      loadCapaian({ ...cutOff, per: 'sumberDana', filter }),
      semuaUnit ? loadCapaian({ ...cutOff, per: 'unit', filter: { kategori: unit.kategori } }) : [],
      loadRiwayatPosisi(unit.id, cutOff),
      queryLaporan(scope, unit.id, tahun),
      queryKendala(scope, unit.id, { tahun, bulan }),
      queryMasa(scope, unit.id),
      loadAnak(unit.id, anakDaftar.map((item) => item.id), cutOff),
    ])
  return {
    unit,
    capaian: capaian ?? notFound(),
    perBulan,
    tahunLalu: tahunLalu.some((item) => item.posisi.realisasi !== null) ? tahunLalu : [],
    pohon: susunPohon(jalur, { program, kegiatan, subKegiatan }),
    jenisBelanja,
    sumberDana,
    riwayat: laporan.map((item) => ({ laporan: item, capaian: perjalanan.get(item.bulan) ?? null })),
    kendala,
    masa,
    anak,
    peringkat: rankPerKategori(sebaya, 'angkas')[0] ?? null,
    bolehTulis: bolehUnit(pengguna, unit.id, 'tulis'),
    semuaUnit,
  }
}
