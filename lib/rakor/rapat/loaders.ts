import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { idDari, PERAN_KANTOR, PERAN_UNIT } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { loadRekonUntuk, PERAN_REKON } from '@/lib/lapor/rekonsiliasi/loaders'
import { jumlahkan } from '@/lib/lapor/rekonsiliasi/utils'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadBekuan } from '@/lib/rakor/bekuan/loaders'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import { panelAcara } from '@/lib/rakor/panel/acara'
import { panelSiap } from '@/lib/rakor/panel/siap'
import { hitungMenit } from '@/lib/realisasi/rakor/menit'
import { loadPosisi } from '@/lib/posisi/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { Periode } from '@/lib/tahun/periode/types'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { queryAcara, queryBanyakUndangan, queryDaftarLain, queryGiliran, queryPersiapan, querySatuRapat, queryTerbitTerakhir, queryUnitHari } from './data'
import { PEMBUKA_RAPAT } from '@/lib/rakor/dokumen/constants'
import { loadTanpaAngka } from '@/lib/rakor/dokumen/naskah/loaders'
import type { Acara, BahanSiap, Rapat } from './types'

export { loadBatasRapat, loadDaftarRapat, loadPanelRakor, loadSemuaRapat, loadTerisi } from './loaders-daftar'

/** A meeting for its reader; 404 for an id that there is not. */
async function satuRapat(teksId: string): Promise<{ pengguna: Pengguna; rapat: Rapat }> {
  const pengguna = await requirePengguna()
  const id = idDari(teksId)
  return { pengguna, rapat: (id === 0 ? null : await querySatuRapat(id)) ?? notFound() }
}

/** The meeting of an address, for those who see all units. */
export async function loadRapatBeku(teksId: string): Promise<Rapat> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return (await satuRapat(teksId)).rapat
}

export const periodeRapat = ({ tahun, batasBulan, apbdUrutan }: Rapat): Promise<Periode> =>
  loadPeriode({ tahun: String(tahun), bulan: String(batasBulan), versi: String(apbdUrutan ?? 'berlaku') })

/** The documents that a meeting begins with, held against the position that counts; a paper without figures is not outdated by a later freezing. */
function dokumenSiap(terbit: ReadonlyMap<string, number | null>, bekuan: number | null, tanpaAngka: readonly string[]): Omit<BahanSiap['dokumen'], 'daftarLain'> {
  const perlu = Object.entries(PEMBUKA_RAPAT)
  const nama = (pilih: (urutan: number | null | undefined, kunci: string) => boolean): string[] => perlu.flatMap(([kunci, satu]) => (pilih(terbit.get(kunci), kunci) ? [satu] : []))
  return { perlu: perlu.length, belum: nama((urutan) => urutan === undefined), usang: nama((urutan, kunci) => urutan !== undefined && urutan !== bekuan && !tanpaAngka.includes(kunci)) }
}

async function loadSiap(pengguna: Pengguna, rapat: Rapat, periode: Periode, acara: readonly Acara[], bekuan: readonly Bekuan[]): Promise<BahanSiap> {
  const bulanan = { tahun: rapat.tahun, bulan: rapat.batasBulan }
  const unit = await loadPosisi({ ...bulanan, versi: periode.versi, per: 'unit' })
  const wajib = unit.filter(({ pagu }) => pagu > 0n).map(({ kunci }) => Number(kunci))
  const [rekon, persiapan, undangan, terbit, tanpaAngka, daftarLain] = await Promise.all([loadRekonUntuk(scopeBaca(pengguna), bulanan), queryPersiapan(bulanan.tahun, bulanan.bulan, wajib), queryBanyakUndangan(rapat.id), queryTerbitTerakhir(rapat.id), loadTanpaAngka(), queryDaftarLain(rapat.id)])
  const { beres, jumlahUnit } = jumlahkan(rekon.unit)
  return {
    ...persiapan, undangan, dokumen: { ...dokumenSiap(terbit, bekuan[0]?.urutan ?? null, tanpaAngka), daftarLain }, wajib: periode.wajib, melapor: periode.melapor, terbit: rekon.terbit !== null, rekonBelum: jumlahUnit - beres,
    bekuan: bekuan.length, dibacaPada: bekuan[0]?.dibacaPada ?? null, hariBeku: bekuan[0]?.hari ?? null, acara: acara.length, menit: hitungMenit(rapat, acara),
  }
}

export interface HalamanRapat {
  rapat: Rapat
  acara: Acara[]
  /** agenda as a finding */
  panel: Panel[]
  /** items in which the reader's own units have their turn */
  milik: ReadonlySet<number>
  bolehTulis: boolean
  /** for those who see all units; null: for units, who see when, where and what */
  kantor: { siap: Panel[]; bekuan: Bekuan[]; periode: Periode } | null
}

/** One meeting as its reader sees it. */
export async function loadRapat(teksId: string): Promise<HalamanRapat> {
  const { pengguna, rapat } = await satuRapat(teksId)
  const unitSaja = PERAN_UNIT.includes(pengguna.peran)
  const [acara, milik, bekuan, periode] = await Promise.all([queryAcara(rapat.id), queryGiliran(scopeBaca(pengguna), rapat.id), unitSaja ? [] : loadBekuan(rapat.id), unitSaja ? null : periodeRapat(rapat)])
  const kantor = periode === null ? null : { bekuan, periode, siap: susunPanel([panelSiap], { ...(await loadSiap(pengguna, rapat, periode, acara, bekuan)), rapat, boleh: { verifikasi: PERAN_KANTOR.includes(pengguna.peran), rekonsiliasi: PERAN_REKON.some((peran) => peran === pengguna.peran) } }) }
  return { rapat, acara, milik, panel: susunPanel([panelAcara], { rapat, acara, milik }), bolehTulis: PERAN_KANTOR.includes(pengguna.peran), kantor }
}

/** The agenda and its meeting, for whoever is signed in: units are invited too. */
export async function loadUndangan(teksId: string): Promise<{ rapat: Rapat; acara: Acara[] }> {
  const { rapat } = await satuRapat(teksId)
  return { rapat, acara: await queryAcara(rapat.id) }
}

/** The units of the meeting's day, for those who see all units. */
export async function loadUnitHari(rapatId: number): Promise<Awaited<ReturnType<typeof queryUnitHari>>> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return queryUnitHari(rapatId)
}

/** Units whose turn it can be, by the name that people call them, on the meeting's day. For the office. */
export async function loadPilihanUnit(hari: string): Promise<{ id: string; nama: string }[]> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  const nama = await loadNamaSingkat(scopeBaca(pengguna), hari)
  return [...nama].map(([id, sebutan]) => ({ id, nama: sebutan })).sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
}
