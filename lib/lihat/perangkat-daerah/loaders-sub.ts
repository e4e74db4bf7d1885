import 'server-only'
import { notFound, redirect } from 'next/navigation'
import type { Periode } from '@/lib/tahun/periode/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { hariWib } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { hariLalu } from '@/lib/realisasi/hari'
import { queryJalur, queryTahunSub } from './data'
import { queryBaris, queryFisik } from './entri/data'
import { queryJejakSub } from './entri/data-jejak'
import { objekJejak, perubahanJejak, pintuJejak, tindakanJejak, type PerubahanJejak } from './entri/jejak-kata'
import { loadIdentitas } from './loaders-unit'
import { periksaEntri } from './peringatan'
import { queryKendala, queryLaporan } from './riwayat/data'
import { parseId } from './schema'
import { sudahLapor } from './utils'
import type { BarisEntri, FisikBulan, IdentitasUnit, JalurSub, JejakEntri, KendalaUnit } from './types'

/** Rows of the trail on one page before the reader asks for more. */
const BATAS_JEJAK = 60
const BATAS_JEJAK_SEMUA = 2_000

export interface JejakTampil {
  id: string
  pada: string
  oleh: string
  pintu: string
  batchId: number | null
  tindakan: string
  objek: string
  perubahan: PerubahanJejak[]
}

export interface HalamanSub {
  unit: IdentitasUnit
  sub: JalurSub
  capaian: Capaian
  perBulan: Capaian[]
  baris: BarisEntri[]
  fisik: FisikBulan[]
  kendala: KendalaUnit[]
  /** what was due by this day and is open is overdue */
  batasKendala: string
  /** months whose report is handed in: there an empty entry is nought */
  bulanLapor: ReadonlySet<number>
  /** sentences of the checks of a report */
  peringatan: string[]
  jejak: JejakTampil[]
  /** there are older rows than those shown */
  jejakLagi: boolean
}

function tampilkanJejak(jejak: readonly JejakEntri[], baris: readonly BarisEntri[], periode: Periode): JejakTampil[] {
  const rujukan = {
    baris: new Map(baris.map((row) => [row.id, `${row.rekening.kode} ${row.rekening.nama}, ${row.sumberDana.nama}`])),
    apbdVersi: new Map(periode.daftarVersi.map((versi) => [versi.id, versi.nama])),
  }
  return jejak.map((row) => ({
    id: row.id,
    pada: row.pada,
    oleh: row.oleh,
    pintu: pintuJejak(row.sumber),
    batchId: row.batchId,
    tindakan: tindakanJejak(row.tindakan),
    objek: objekJejak(row, rujukan),
    perubahan: perubahanJejak(row),
  }))
}

/**
 * A sub-kegiatan of one unit and year: its position, and the entries and changes behind it. 404 like the unit's page; a
 * sub-kegiatan of another year leads to the unit in the year that was chosen.
 */
export async function loadSub(unitIdTeks: string, subIdTeks: string, periode: Periode, semuaJejak: boolean): Promise<HalamanSub> {
  const { tahun, bulan, versi } = periode
  const subId = parseId(subIdTeks) ?? notFound()
  const { scope, unit } = await loadIdentitas(unitIdTeks, periode)
  const tahunSub = (await queryTahunSub(scope, unit.id, subId)) ?? notFound()
  if (tahunSub !== tahun) redirect(`/perangkat-daerah/${unit.id}?${alamatPeriode(periode)}`)
  const cutOff = { tahun, bulan, versi }
  const filter = { unitIds: [unit.id], subKegiatanId: subId }
  const batas = semuaJejak ? BATAS_JEJAK_SEMUA : BATAS_JEJAK
  const [jalur, [capaian], perBulan, baris, fisik, kendala, jejak, laporan] = await Promise.all([
    queryJalur(scope, unit.id, tahun),
    loadCapaian({ ...cutOff, per: 'kabupaten', filter }),
    loadCapaian({ ...cutOff, per: 'bulan', filter }),
    queryBaris(scope, subId, periode.kasVersi?.id ?? null),
    queryFisik(scope, subId),
    queryKendala(scope, unit.id, { tahun, bulan }, subId),
    queryJejakSub(scope, { id: subId, unitId: unit.id, tahun }, batas),
    queryLaporan(scope, unit.id, tahun),
  ])
  const sub = jalur.find((item) => item.id === subId) ?? notFound()
  return {
    unit,
    sub,
    capaian: capaian ?? notFound(),
    perBulan,
    baris,
    fisik,
    kendala,
    batasKendala: hariLalu(tahun, bulan, hariWib(new Date())),
    bulanLapor: new Set(laporan.filter((item) => sudahLapor(item.status)).map((item) => item.bulan)),
    peringatan: periksaEntri({ sub, baris, fisik }, { bulan, apbdVersiId: periode.apbdVersi?.id ?? null }),
    jejak: tampilkanJejak(jejak.slice(0, batas), baris, periode),
    jejakLagi: jejak.length > batas,
  }
}
