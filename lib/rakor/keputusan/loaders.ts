import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, requirePeran, scopeBaca, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { idDari, PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { loadJanji, loadPutusan } from '@/lib/lapor/tindak-lanjut/loaders'
import type { JanjiBulan, Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { isTerbuka, kedudukan } from '@/lib/lapor/tindak-lanjut/utils'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { panelCapaianKeputusan } from '@/lib/lihat/panel/keputusan/capaian'
import { panelDaftarKeputusan } from '@/lib/lihat/panel/keputusan/daftar-keputusan'
import { panelLanjut } from '@/lib/lihat/panel/keputusan/lanjut'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import { panelTunggakan } from '@/lib/rakor/panel/tunggakan'
import { loadRapatBeku, loadSemuaRapat, periodeRapat } from '@/lib/rakor/rapat/loaders'
import type { Rapat } from '@/lib/rakor/rapat/types'
import { kataGanti } from '@/lib/lihat/panel/unit/komitmen'
import { gantiKomitmen, type Ganti } from '@/lib/realisasi/rakor/komitmen'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { loadNamaSingkat, loadNamaUnit } from '@/lib/tahun/unit/loaders'
import { susunKeputusan, susunTindakLanjut, usulTenggat, type PilihanTenggat } from './susun'
import type { Keputusan, Komitmen } from './types'

export { loadTindakUnitRapat, type TindakUnitRapat } from './loaders-unit'

/** Cumulative realisasi by month and unit, as reported; a month that a unit has not reported is not in it. */
async function realisasiBulan(janji: readonly JanjiBulan[]): Promise<ReadonlyMap<string, Sen>> {
  const bulan = [...new Set(janji.map((satu) => `${satu.tahun}-${satu.bulan}`))]
  const isi = await Promise.all(bulan.map(async (kunci) => {
    const [tahun = 0, ke = 0] = kunci.split('-').map(Number)
    const unit = await loadCapaian({ tahun, bulan: ke, versi: 'berlaku', per: 'unit' })
    return unit.flatMap(({ posisi, melapor }) => (melapor && posisi.realisasi !== null ? [[`${kunci}-${posisi.kunci}`, posisi.realisasi] as const] : []))
  }))
  return new Map(isi.flat())
}

type JanjiBerlaku = JanjiBulan & { diganti: Ganti | null }

/** What units promised meetings and what they delivered, in the order of the meetings; what a later one replaced says so. */
async function nilaiJanji(janji: readonly JanjiBerlaku[]): Promise<Komitmen[]> {
  const realisasi = await realisasiBulan(janji)
  return janji.map(({ rapatId, tahun, unitId, unit, bulan, target, diganti }) => ({
    rapatId, unitId, unit, bulan, target, realisasi: realisasi.get(`${tahun}-${bulan}-${unitId}`) ?? null, diganti: diganti === null ? null : kataGanti(diganti),
  }))
}

/** What decisions of all meetings achieved, which were carried, who owes what. For those who see all units. */
export async function loadRiwayatKeputusan(): Promise<Panel[]> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const hari = hariWib(new Date())
  const [keputusan, komitmen] = await Promise.all([loadPutusan(), loadJanji({}).then((janji) => nilaiJanji(gantiKomitmen(janji)))])
  if (keputusan.length === 0) return []
  return [...susunPanel([panelCapaianKeputusan, panelLanjut], { hari, keputusan }), ...susunPanel([panelTunggakan], { hari, keputusan, komitmen })]
}

/** What units promised a meeting, with what they delivered by now; what a later meeting replaced says so, as everywhere. */
async function janjiRapat(rapatId: number): Promise<Komitmen[]> {
  const [satu] = await loadJanji({ rapatId })
  if (!satu) return []
  return nilaiJanji(gantiKomitmen(await loadJanji({ tahun: satu.tahun })).filter((item) => item.rapatId === rapatId))
}

/** Decisions of a meeting with what became of them, and what units promised it. For those who see all units. */
export async function loadKeputusanRapat(rapatId: number): Promise<{ keputusan: readonly Keputusan[]; komitmen: readonly Komitmen[] }> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const [putusan, komitmen] = await Promise.all([loadPutusan({ rapatId }), janjiRapat(rapatId)])
  return { keputusan: putusan.flatMap((satu) => susunKeputusan(satu, rapatId) ?? []).sort((a, b) => a.nomor - b.nomor), komitmen }
}

/** What a meeting finds of the decisions of those before it (`susunTindakLanjut`). For those who see all units. */
export async function loadTindakLanjut(rapat: Rapat): Promise<Keputusan[]> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return susunTindakLanjut(await loadPutusan(), rapat)
}

type RapatJanji = Pick<Rapat, 'tahun' | 'triwulan' | 'batasBulan'>

/** Each unit's promises to the last meeting before this one that it promised anything; those that this one replaced say so, a later one is not known yet. */
async function janjiLalu(janji: readonly JanjiBulan[], { triwulan, batasBulan }: RapatJanji): Promise<Komitmen[]> {
  const sampai = gantiKomitmen(janji.filter((satu) => satu.triwulan <= triwulan))
  const lalu = sampai.filter((satu) => satu.triwulan < triwulan)
  // promises come in the order of their meetings: the last one of a unit is what the map keeps
  const terakhir = new Map(lalu.map(({ unitId, rapatId }) => [unitId, rapatId]))
  const hasil = await nilaiJanji(lalu.filter(({ unitId, rapatId }) => terakhir.get(unitId) === rapatId))
  return hasil.map((satu) => (satu.bulan > batasBulan ? { ...satu, realisasi: null } : satu))
}

/** What units promised before this meeting in its year, with what they delivered up to this one's cut-off. For those who see all units. */
export async function loadKomitmenLalu(rapat: RapatJanji): Promise<Komitmen[]> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return janjiLalu(await loadJanji({ tahun: rapat.tahun }), rapat)
}

/** The same of one unit, and what it promised this meeting, for those who may read that unit. */
export async function loadKomitmenUnit(rapat: RapatJanji & Pick<Rapat, 'id'>, unitId: number): Promise<{ komitmen: Komitmen[]; lalu: Komitmen[] }> {
  scopeUnitHalaman(await requirePengguna(), unitId, 'baca')
  const janji = await loadJanji({ unitId, tahun: rapat.tahun })
  return { komitmen: await nilaiJanji(gantiKomitmen(janji).filter(({ rapatId }) => rapatId === rapat.id)), lalu: await janjiLalu(janji, rapat) }
}

export interface UnitPilihan {
  id: string
  /** what people call it */
  nama: string
  lengkap: string
}

/** What the form of a decision offers, wherever it stands (the meeting's page, the presenter's desk); `mencatat`: it can be written now. For the office. */
export async function loadIsianPutusan(teksId: string): Promise<{ rapatId: number; unit: UnitPilihan[]; tenggat: PilihanTenggat[]; mencatat: boolean }> {
  await requirePeran(...PERAN_KANTOR)
  const rapat = await loadRapatBeku(teksId)
  const [unit, semua] = await Promise.all([loadUnitPilihan(rapat.tanggal), loadSemuaRapat()])
  return { rapatId: rapat.id, unit, tenggat: usulTenggat(rapat, semua), mencatat: rapat.keadaan === 'DIBEKUKAN' || rapat.keadaan === 'BERLANGSUNG' }
}

export interface HalamanKeputusan {
  rapat: Rapat
  /** of this meeting, in its own order */
  daftar: { keputusan: Keputusan; putusan: Putusan }[]
  panel: Panel[]
  /** open ones of closed meetings before this one that it does not have: they can be carried here */
  tawaran: Putusan[]
  komitmen: readonly Komitmen[]
  hari: string
  /** new ones can be written now */
  mencatat: boolean
  kantor: boolean
  unit: UnitPilihan[]
  tenggat: PilihanTenggat[]
}

/** Open decisions of closed meetings that a later meeting does not have yet. */
export async function loadTawaran(rapat: Rapat): Promise<Putusan[]> {
  if (rapat.keadaan === 'SELESAI') return []
  const hari = hariWib(new Date())
  const [semua, rapatLain] = await Promise.all([loadPutusan(), loadSemuaRapat()])
  const selesai = new Set(rapatLain.filter(({ keadaan }) => keadaan === 'SELESAI').map(({ id }) => id))
  const ke = (satu: { tahun: number; triwulan: number }): number => satu.tahun * 4 + satu.triwulan
  return semua.filter((putusan) => isTerbuka(kedudukan(putusan, hari)) && putusan.rapat.every((satu) => ke(satu) < ke(rapat)) && putusan.rapat.every(({ rapatId }) => selesai.has(rapatId)))
}

/** Units that a decision can be given to, by every name that people type. For the office. */
async function loadUnitPilihan(hari: string): Promise<UnitPilihan[]> {
  const scope = scopeBaca(await requirePengguna())
  const [singkat, nama] = await Promise.all([loadNamaSingkat(scope, hari), loadNamaUnit(scope)])
  return [...singkat].map(([id, sebutan]) => ({ id, nama: sebutan, lengkap: nama.get(Number(id)) ?? sebutan })).sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
}

/** The decisions of a meeting, for those who see all units. */
export async function loadHalamanKeputusan(teksId: string): Promise<HalamanKeputusan> {
  const { peran } = await requirePengguna()
  const rapat = await loadRapatBeku(teksId)
  const hari = hariWib(new Date())
  const kantor = PERAN_KANTOR.includes(peran)
  const mencatat = kantor && (rapat.keadaan === 'DIBEKUKAN' || rapat.keadaan === 'BERLANGSUNG')
  const [putusan, { keputusan, komitmen }, tawaran, unit, semuaRapat] = await Promise.all([
    loadPutusan({ rapatId: rapat.id }), loadKeputusanRapat(rapat.id), kantor ? loadTawaran(rapat) : [], kantor ? loadUnitPilihan(rapat.tanggal) : [], loadSemuaRapat(),
  ])
  const milik = new Map(putusan.map((satu) => [satu.id, satu]))
  return {
    rapat, hari, mencatat, kantor, unit, tawaran, komitmen, tenggat: usulTenggat(rapat, semuaRapat),
    daftar: keputusan.flatMap((satu) => { const asli = milik.get(satu.id); return asli ? [{ keputusan: satu, putusan: asli }] : [] }),
    panel: susunPanel([panelDaftarKeputusan, panelLanjut], { hari, keputusan: putusan }),
  }
}

/** The same for a file of one of its tables. */
export async function loadPanelKeputusanRapat(cari: SearchParams): Promise<IsiHalaman> {
  const id = typeof cari.rapatId === 'string' ? cari.rapatId : ''
  if (idDari(id) === 0) notFound()
  const { panel, rapat } = await loadHalamanKeputusan(id)
  return { panel, periode: await periodeRapat(rapat) }
}
