import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { bolehUnit, requirePengguna, scopeBaca, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { loadPeriode, loadVersi } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode, versiPada } from '@/lib/tahun/periode/utils'
import { loadCapaian, loadPosisi } from '@/lib/posisi/loaders'
import type { CutOff, FilterPosisi } from '@/lib/posisi/types'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { hariLalu } from '@/lib/realisasi/hari'
import type { Posisi } from '@/lib/realisasi/posisi'
import { rankPerKategori } from '@/lib/realisasi/peringkat'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import type { DataPanelUnit } from '@/lib/lihat/panel/unit/data'
import { PANEL_UNIT } from '@/lib/lihat/panel/unit/daftar'
import { hariPandang } from '@/lib/lihat/dak/loaders'
import { loadProyeksiSendiri } from '@/lib/lihat/proyeksi/loaders'
import { loadTindakUnit } from '@/lib/lihat/tindak-lanjut/loaders'
import { queryAnak, queryIdentitas, queryJalur, queryMasa } from './data'
import { susunPohon } from './pohon'
import { queryKendala, queryLaporan } from './riwayat/data'
import { parseId } from './schema'
import { seriPerVersi, sudahLapor } from './utils'
import type { BulanRiwayat, DataUnit, LaporanBulan } from './types'

export interface HalamanUnit extends DataUnit {
  /** what was due by this day and is open is overdue */
  batasKendala: string
  bolehTulis: boolean
  /** the reader sees all units */
  semuaUnit: boolean
}

/** React's cache compares arguments one by one, so they are plain. */
const muatIdentitas = cache(async (unitIdTeks: string, tahun: number, bulan: number) => {
  const pengguna = await requirePengguna()
  const unitId = parseId(unitIdTeks) ?? notFound()
  const scope = scopeUnitHalaman(pengguna, unitId, 'baca')
  const unit = (await queryIdentitas(scope, unitId, akhirBulan(tahun, bulan))) ?? notFound()
  return { pengguna, scope, unit }
})

/** The unit of an address for this reader; 404 alike for a bad id, an unknown unit and another's unit. */
export const loadIdentitas = (unitIdTeks: string, { tahun, bulan }: Pick<Periode, 'tahun' | 'bulan'>) =>
  muatIdentitas(unitIdTeks, tahun, bulan)

/** The unit at each month's own cut-off, with the versions in force then: one series per run of months with the same versions. */
async function loadRiwayatPosisi(unitId: number, { tahun, bulan }: CutOff): Promise<Map<number, Posisi>> {
  const { apbd, kas } = await loadVersi(tahun)
  const kunciVersi = (month: number): string => {
    const { apbdVersi, kasVersi } = versiPada({ tahun, bulan: month, versi: 'berlaku' }, apbd, kas)
    return `${apbdVersi?.id}/${kasVersi?.id}`
  }
  return seriPerVersi(bulan, kunciVersi, (sampai) =>
    loadPosisi({ tahun, bulan: sampai, versi: 'berlaku', per: 'bulan', filter: { unitIds: [unitId] } }))
}

/** Each month's report beside the unit's results at that month's cut-off; months ahead of the reader's have none. */
function susunRiwayat(laporan: readonly LaporanBulan[], posisi: ReadonlyMap<number, Posisi>, aturan: Periode['aturanZona']): BulanRiwayat[] {
  return laporan.map((item) => {
    const milik = posisi.get(item.bulan)
    return {
      laporan: item,
      capaian: milik ? computeCapaian(milik, { aturan, bulan: item.bulan, melapor: sudahLapor(item.status) }) : null,
    }
  })
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

/** Everything the page of one unit shows, in one round of reads side by side. `hari`: the day that deadlines are counted from, where it is not the page's own. */
export async function loadUnit(unitIdTeks: string, periode: Periode, hari: string | null = null): Promise<HalamanUnit> {
  const { tahun, bulan, versi, daftarTahun } = periode
  const cutOff: CutOff = { tahun, bulan, versi }
  const { pengguna, scope, unit } = await loadIdentitas(unitIdTeks, periode)
  const semuaUnit = scopeBaca(pengguna).units === '*'
  const anakDaftar = await queryAnak(scopeBaca(pengguna), unit.id, akhirBulan(tahun, bulan))
  const filter: FilterPosisi = { unitIds: [unit.id] }
  const lalu = tahun - 1
  const [[capaian], perBulan, tahunLalu, program, kegiatan, subKegiatan, jalur, jenisBelanja, sumberDana, sebaya, perjalanan, laporan, kendala, masa, anak, proyeksi, tindak] =
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
      loadProyeksiSendiri(unit.id, periode),
      loadTindakUnit(unit.id, tahun, hariPandang(periode, hari).hari),
    ])
  return {
    unit,
    capaian: capaian ?? notFound(),
    perBulan,
    tahunLalu: tahunLalu.some((item) => item.posisi.realisasi !== null) ? tahunLalu : [],
    pohon: susunPohon(jalur, { program, kegiatan, subKegiatan }),
    jenisBelanja,
    sumberDana,
    riwayat: susunRiwayat(laporan, perjalanan, periode.aturanZona),
    kendala,
    masa,
    anak,
    peringkat: rankPerKategori(sebaya, 'angkas')[0] ?? null,
    proyeksi,
    tindak,
    batasKendala: hariLalu(tahun, bulan, hari ?? hariWib(new Date())),
    bolehTulis: bolehUnit(pengguna, unit.id, 'tulis'),
    semuaUnit,
  }
}

/** The unit's findings, for a page that has its data already. */
export const panelUnit = (data: DataUnit, periode: Periode): Panel[] =>
  susunPanel(PANEL_UNIT, { ...data, tahun: periode.tahun, bulan: periode.bulan, kueri: alamatPeriode(periode) })

/** What a unit's findings are made of and nothing besides: no reader's rights, no names of those who handled its reports. */
export async function loadDataUnit(unitId: string, periode: Periode, hari: string | null = null): Promise<DataPanelUnit> {
  const { unit, capaian, perBulan, tahunLalu, pohon, jenisBelanja, sumberDana, riwayat, kendala, masa, anak, peringkat, proyeksi, tindak } = await loadUnit(unitId, periode, hari)
  return {
    unit, capaian, perBulan, tahunLalu, pohon, jenisBelanja, sumberDana, masa, anak, peringkat, proyeksi, tindak,
    kendala: kendala.map((satu) => ({ ...satu, oleh: '', penutupan: satu.penutupan && { ...satu.penutupan, oleh: '' } })),
    riwayat: riwayat.map((satu) => ({ ...satu, laporan: { ...satu.laporan, peristiwa: [] } })),
    tahun: periode.tahun, bulan: periode.bulan, kueri: alamatPeriode(periode),
  }
}

/** The same from the page's address, whose `unitId` says whose: for a file of one of them. */
export async function loadPanelUnit(cari: SearchParams): Promise<IsiHalaman> {
  const periode = await loadPeriode(cari)
  const data = await loadUnit(typeof cari.unitId === 'string' ? cari.unitId : '', periode)
  return { panel: panelUnit(data, periode), periode }
}
