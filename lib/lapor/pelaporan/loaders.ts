import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { bolehUnit, memuat, requirePengguna, requirePeran, scopeBaca, scopeKantor, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { loadVersi } from '@/lib/tahun/tahun-anggaran/loaders'
import type { VersiApbd, VersiKas } from '@/lib/tahun/tahun-anggaran/types'
import { periksaIsian, tandaPeringatan, type Temuan } from './aturan/aturan'
import { queryIsian, queryVersiDipakai } from './data'
import { db } from './data-baca'
import { queryHalangan } from './data-halangan'
import {
  queryAturanTahun, queryAturanZona, queryBulanTutup, queryLaporan, queryPeriode, queryUnitLapor,
  type AturanTahun, type KeadaanLaporan, type PeriodeLapor, type UnitLapor,
} from './data-laporan'
import { queryCatatanSel } from './catatan/data'
import { queryPapan, tandaKunci, type BarisPapan } from './papan/data'
import { queryPembukaan, queryTerbit, type Pembukaan } from './pembukaan/data'
import type { Terbit } from './pembukaan/terbit'
import { hakEntri, pilihPeriode, pilihVersi, type Hak, type PilihanAlamat } from './hak'
import { kataHalangan } from './halangan'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { sidikIsian } from './sidik'
import type { CatatanSel, Isian } from './types'

export type { BarisPapan, CatatanSel, Hak, KeadaanLaporan, Pembukaan, PeriodeLapor, UnitLapor }

/** A month with the state of the units that the person may see. */
export interface PapanPeriode {
  periode: PeriodeLapor | null
  daftarPeriode: PeriodeLapor[]
  papan: BarisPapan[]
}

async function susunPapan(scope: OpdScope, alamat: PilihanAlamat, daftarPeriode: PeriodeLapor[]): Promise<PapanPeriode> {
  const periode = pilihPeriode(daftarPeriode, alamat)
  return { periode, daftarPeriode, papan: periode ? await queryPapan(db(), scope, periode.tahun, periode.bulan) : [] }
}

/** The units that the signed-in person enters or approves, with the state of their reports of the open month. */
export async function loadDaftarEntri(alamat: PilihanAlamat): Promise<PapanPeriode & { pengguna: Pengguna }> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA')
  const scope = scopeBaca(pengguna)
  const terbuka = (await queryPeriode(db(), 'TERBUKA')).filter(({ hanyaUnit }) => hanyaUnit === null || hanyaUnit.some((id) => memuat(scope, id)))
  return { pengguna, ...(await susunPapan(scope, alamat, terbuka)) }
}

/** The office's board: every unit, for any month that was ever opened. */
export async function loadPapan(alamat: PilihanAlamat): Promise<PapanPeriode> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  const semua = (await queryPeriode(db())).filter((satu) => satu.status !== 'BELUM_DIBUKA')
  return susunPapan(scopeKantor(pengguna), alamat, semua)
}

/** What one unit's page of entries or of verification shows. */
export interface LembarUnit {
  pengguna: Pengguna
  unit: UnitLapor
  periode: PeriodeLapor
  daftarPeriode: PeriodeLapor[]
  tahun: AturanTahun
  isian: Isian
  laporan: KeadaanLaporan
  apbd: VersiApbd | null
  kas: VersiKas | null
  daftarApbd: VersiApbd[]
  daftarKas: VersiKas[]
  hak: Hak
  /** the verifier's notes at cells, settled ones included */
  catatan: CatatanSel[]
  /** all findings, as a submission would find them now */
  temuan: Temuan[]
  /** stands for the warnings among them */
  tanda: string
  /** stands for the figures that a submission would hand in now */
  sidik: string
  scope: OpdScope
}

async function susunLembar(pengguna: Pengguna, unitId: number, alamat: PilihanAlamat, daftarPeriode: PeriodeLapor[]): Promise<LembarUnit | null> {
  const scope = scopeUnitHalaman(pengguna, unitId, 'baca')
  const periode = pilihPeriode(daftarPeriode, alamat)
  if (!periode) return null
  const tempat = { tahun: periode.tahun, bulan: periode.bulan, unitId }
  const [unit, tahun, zona, laporan, versi, berlaku, catatan, bulanTutup] = await Promise.all([
    queryUnitLapor(db(), scope, tempat), queryAturanTahun(db(), tempat.tahun), queryAturanZona(db(), tempat.tahun),
    queryLaporan(db(), scope, tempat), loadVersi(tempat.tahun), queryVersiDipakai(db(), tempat),
    queryCatatanSel(db(), scope, tempat), queryBulanTutup(db(), scope, tempat),
  ])
  if (!unit || !tahun) notFound()
  const apbd = pilihVersi(versi.apbd, berlaku.apbdVersiId, alamat.apbd)
  const kas = pilihVersi(versi.kas, berlaku.kasVersiId, alamat.kas)
  const isian = await queryIsian(db(), scope, { ...tempat, apbdVersiId: apbd?.id ?? null, kasVersiId: kas?.id ?? null })
  const isianBerlaku = apbd?.id === berlaku.apbdVersiId && kas?.id === berlaku.kasVersiId
    ? isian
    : await queryIsian(db(), scope, { ...tempat, ...berlaku })
  const temuan = periksaIsian(isianBerlaku, { bulan: periode.bulan, zona, besaran: tahun.besaran }, 'kirim')
  const peran = { kantor: PERAN_KANTOR.includes(pengguna.peran), menulis: bolehUnit(pengguna, unitId, 'tulis'), menyetujui: bolehUnit(pengguna, unitId, 'setujui') }
  return {
    pengguna, unit, periode, daftarPeriode, tahun, isian, laporan, apbd, kas, scope, temuan, catatan,
    daftarApbd: versi.apbd, daftarKas: versi.kas, tanda: tandaPeringatan(temuan), sidik: sidikIsian(isianBerlaku),
    hak: hakEntri(peran, { status: laporan.status, periode: periode.status, tahun, apbd, kas, bulanTutup }),
  }
}

/** One unit in an open month, for somebody whom a gate has let in already (a route handler, an action). */
export async function loadEntriUntuk(pengguna: Pengguna, unitId: number, alamat: PilihanAlamat): Promise<LembarUnit | null> {
  const terbuka = (await queryPeriode(db(), 'TERBUKA')).filter(({ hanyaUnit }) => hanyaUnit === null || hanyaUnit.includes(unitId))
  return susunLembar(pengguna, unitId, alamat, terbuka)
}

/**
 * One unit in an open month, for whoever enters or approves it. null: no month is open. An address of a month that has been
 * closed since (of a notification, say) leads to that month's figures: the entries of another month would be taken for them.
 */
export async function loadEntri(unitId: number, alamat: PilihanAlamat): Promise<LembarUnit | null> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA')
  scopeUnitHalaman(pengguna, unitId, 'baca')
  const lembar = await loadEntriUntuk(pengguna, unitId, alamat)
  const { tahun, bulan } = alamat
  const diminta = (satu: { tahun: number; bulan: number } | undefined): boolean => satu?.tahun === tahun && satu?.bulan === bulan
  if (tahun === undefined || bulan === undefined || diminta(lembar?.periode)) return lembar
  const tutup = (await queryPeriode(db())).some((satu) => diminta(satu) && satu.status !== 'BELUM_DIBUKA')
  if (tutup) redirect(`/perangkat-daerah/${unitId}?tahun=${tahun}&bulan=${bulan}`)
  return lembar
}

/** One unit in any month that was opened, for the office. */
export async function loadVerifikasi(unitId: number, alamat: PilihanAlamat): Promise<LembarUnit | null> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  return susunLembar(pengguna, unitId, alamat, (await queryPeriode(db())).filter((satu) => satu.status !== 'BELUM_DIBUKA'))
}

/** Why the person does not decide on a report of the office's board, in a sentence; null: she may. */
export async function loadHalangan(alamat: AlamatLaporan): Promise<string | null> {
  const halangan = await queryHalangan(db(), scopeKantor(await requirePeran('ADMIN', 'ANALIS')), alamat)
  return halangan === null ? null : kataHalangan(halangan)
}

/** Every month that was ever opened, for whoever is signed in: when it was due and whether it is closed is no secret. */
export async function loadPeriodeBerjalan(): Promise<PeriodeLapor[]> {
  await requirePengguna()
  return (await queryPeriode(db())).filter((satu) => satu.status !== 'BELUM_DIBUKA')
}

/** All months, for the admin who opens and locks them. */
export async function loadPeriodeSemua(): Promise<PeriodeLapor[]> {
  await requirePeran('ADMIN')
  return queryPeriode(db())
}

/** Requests to open a locked month again, the months and units they may be about, and the publications that keep months closed. */
export async function loadPembukaan(): Promise<{ pengguna: Pengguna; daftar: Pembukaan[]; terkunci: PeriodeLapor[]; terbuka: PeriodeLapor[]; unit: { id: number; nama: string }[]; terbit: Terbit[] }> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  const [daftar, periode, terbit] = await Promise.all([queryPembukaan(db()), queryPeriode(db()), queryTerbit(db())])
  const terkunci = periode.filter((satu) => satu.status === 'TERKUNCI' || satu.hanyaUnit !== null)
  const akhir = terkunci[0]
  const unit = akhir ? await queryPapan(db(), scopeKantor(pengguna), akhir.tahun, akhir.bulan) : []
  return { pengguna, daftar, terkunci, terbit, terbuka: periode.filter((satu) => satu.status === 'TERBUKA'), unit: unit.map(({ unitId, nama }) => ({ id: unitId, nama })) }
}

/** What locking a month would do: its reports, and the mark that the locking compares. null: not an open month. */
export async function loadKunci(alamat: PilihanAlamat): Promise<{ periode: PeriodeLapor; papan: BarisPapan[]; tanda: string } | null> {
  const pengguna = await requirePeran('ADMIN')
  const { periode, papan } = await susunPapan(scopeKantor(pengguna), alamat, await queryPeriode(db(), 'TERBUKA'))
  return periode ? { periode, papan, tanda: tandaKunci(papan) } : null
}
