import 'server-only'
import { loadDeret } from '@/lib/lapor/indikator/loaders'
import { requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { loadRekonUntuk } from '@/lib/lapor/rekonsiliasi/loaders'
import { loadPutusan } from '@/lib/lapor/tindak-lanjut/loaders'
import { padaHari } from '@/lib/lapor/tindak-lanjut/utils'
import { loadDataDak } from '@/lib/lihat/dak/loaders'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { loadKendala } from '@/lib/lihat/kendala/loaders'
import { loadDataKinerja } from '@/lib/lihat/kinerja/loaders'
import { PANEL_LKPJ } from '@/lib/lihat/panel/lkpj/daftar'
import type { DataLkpj, UnitJenis, HasilLkpj } from '@/lib/lihat/panel/lkpj/data'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPaketKini } from '@/lib/lihat/pengadaan/loaders'
import { loadPosisi } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { Per, Posisi } from '@/lib/realisasi/posisi'
import { NOL } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { parsePeriode, type SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { queryTempat } from './data'
import { barisDari, kendalaDari, rekonDari, unitDiam } from './susun'

/** Who reads the LKPJ: it is of all units. */
export const PERAN_LKPJ = ['ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'] as const

const PER = ['kabupaten', 'urusan', 'bidang', 'program', 'kegiatan', 'subKegiatan', 'unit', 'jenisBelanja', 'sumberDana'] as const satisfies readonly Per[]

/** The same groups under the version in force and under the year's first one, with what of each is of units that reported nothing. */
async function loadBaris(periode: Pick<Periode, 'tahun' | 'bulan' | 'daftarVersi'>, versi: Periode['versi'], unit: readonly Posisi[]): Promise<Record<(typeof PER)[number], ReturnType<typeof barisDari>>> {
  const { tahun, bulan, daftarVersi } = periode
  const awal = daftarVersi.toSorted((a, b) => a.urutan - b.urutan)[0]
  const diam = unitDiam(unit)
  const isi = await Promise.all(PER.map(async (per) => {
    const [kini, murni, takLapor] = await Promise.all([
      per === 'unit' ? unit : loadPosisi({ tahun, bulan, versi, per }), awal === undefined ? [] : loadPosisi({ tahun, bulan, versi: awal.urutan, per }), diam.length === 0 ? [] : loadPosisi({ tahun, bulan, versi, per, filter: { unitIds: diam } }),
    ])
    return [per, barisDari(kini, murni, takLapor)] as const
  }))
  return Object.fromEntries(isi) as Record<(typeof PER)[number], ReturnType<typeof barisDari>>
}

/** Pagu and realisasi of each unit in each jenis belanja. A unit that has said anything has said it of all: what it left out is in its rest, as in its own row. */
async function loadUnitJenis({ tahun, bulan }: Pick<Periode, 'tahun' | 'bulan'>, versi: Periode['versi'], jenis: readonly string[], unit: readonly Posisi[]): Promise<UnitJenis[]> {
  const lapor = new Set(unit.flatMap(({ kunci, realisasi }) => (realisasi === null ? [] : [kunci])))
  const isi = await Promise.all(jenis.map(async (jenisKode) => (await loadPosisi({ tahun, bulan, versi, per: 'unit', filter: { jenisKode } })).map(({ kunci, pagu, realisasi }) => ({ unit: kunci, jenis: jenisKode, pagu, realisasi: realisasi ?? (lapor.has(kunci) ? NOL : null) }))))
  return isi.flat()
}

/** Outcomes of the year, whenever their source came out: a yearly figure is published after its year. */
async function loadHasil(tahun: number): Promise<HasilLkpj[]> {
  return (await loadDeret({ sampai: '9999-12-31' })).flatMap(({ id, nama, satuan, caraUkur, contoh, titik, target }) => titik.filter((satu) => satu.tahun === tahun && satu.wilayahId === null).map(({ waktu, ratusan, sumber }, ke) => ({
    kunci: `${id}|${ke}`, nama: contoh ? `${nama} (data contoh)` : nama, satuan, caraUkur, waktu, ratusan, sumber, target: target.find((satu) => satu.tahun === tahun)?.ratusan ?? null,
  })))
}

/** What the tables of the LKPJ are made of, at a cut-off. For those who see all units. */
export async function loadDataLkpj(periode: Periode): Promise<DataLkpj> {
  const scope = scopeBaca(await requirePeran(...PERAN_LKPJ))
  const { tahun, bulan, versi, daftarVersi, apbdVersi, wajib, melapor } = periode
  const hari = akhirBulan(tahun, bulan)
  const keputusanHari = hariWib(new Date())
  const unit = await loadPosisi({ tahun, bulan, versi, per: 'unit' })
  const [baris, tempat, kendala, dak, paket, keputusan, rekon, indikator, kinerja] = await Promise.all([
    loadBaris(periode, versi, unit), queryTempat(tahun, hari), loadKendala({ tahun, bulan, versi }), loadDataDak(periode, hari), loadPaketKini(tahun, bulan), loadPutusan({ tahun }), loadRekonUntuk(scope, { tahun, bulan }), loadHasil(tahun), loadDataKinerja(periode),
  ])
  return {
    tahun, bulan, hari, kueri: alamatPeriode(periode), versi: { murni: daftarVersi.toSorted((a, b) => a.urutan - b.urutan)[0]?.nama ?? null, berlaku: apbdVersi?.nama ?? null }, wajib, melapor,
    seluruh: baris.kabupaten[0] ?? null, urusan: baris.urusan, bidang: baris.bidang, program: baris.program, kegiatan: baris.kegiatan, sub: baris.subKegiatan, tempat,
    unit: baris.unit, jenis: baris.jenisBelanja, sumber: baris.sumberDana, unitJenis: await loadUnitJenis(periode, versi, baris.jenisBelanja.map(({ kunci }) => kunci), unit),
    kendala: kendalaDari(kendala.semua), kinerja, dak, paket, keputusan: keputusan.flatMap((satu) => padaHari(satu, keputusanHari) ?? []), keputusanHari, rekon: rekonDari(rekon.unit), indikator,
  }
}

export const panelLkpj = (data: DataLkpj): Panel[] => susunPanel(PANEL_LKPJ, data)

/** The year's last month that was opened is its cut-off unless the address asks for one: the LKPJ is of the whole year. */
export async function loadPeriodeLkpj(cari: SearchParams): Promise<Periode> {
  const periode = await loadPeriode(cari)
  if (parsePeriode(cari).bulan !== undefined) return periode
  const akhir = periode.daftarBulan.findLast(({ status }) => status === 'TERKUNCI' || status === 'TERBUKA')?.bulan
  return akhir === undefined || akhir === periode.bulan ? periode : loadPeriode({ ...cari, tahun: String(periode.tahun), bulan: String(akhir) })
}

export interface HalamanLkpj {
  periode: Periode
  data: DataLkpj
  panel: Panel[]
}

/** The LKPJ of a year as the data stand now. */
export async function loadLkpj(cari: SearchParams): Promise<HalamanLkpj> {
  await requirePeran(...PERAN_LKPJ)
  const periode = await loadPeriodeLkpj(cari)
  const data = await loadDataLkpj(periode)
  return { periode, data, panel: panelLkpj(data) }
}

/** The same for a file of one of its tables. */
export async function loadPanelLkpj(cari: SearchParams): Promise<IsiHalaman> {
  const { panel, periode } = await loadLkpj(cari)
  return { panel, periode }
}
