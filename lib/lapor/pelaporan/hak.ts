import type { StatusLaporan, StatusPeriode } from '@/lib/dasar/database/generated/enums'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'

/** What the address of a page may choose; anything unknown falls back. */
export interface PilihanAlamat {
  tahun?: number | undefined
  bulan?: number | undefined
  /** urutan of an APBD version, of an anggaran kas version */
  apbd?: number | undefined
  kas?: number | undefined
}

interface Bulanan {
  tahun: number
  bulan: number
  status: StatusPeriode
  /** reopened for these units alone */
  hanyaUnit?: readonly number[] | null
}

/** The month of the address if it is in the list; else the earliest one open to all, or to some; else the latest of the list. */
export function pilihPeriode<T extends Bulanan>(daftar: readonly T[], { tahun, bulan }: PilihanAlamat): T | null {
  const urut = [...daftar].sort((a, b) => a.tahun - b.tahun || a.bulan - b.bulan)
  return (
    urut.find((satu) => satu.tahun === tahun && satu.bulan === bulan) ??
    urut.find((satu) => satu.status === 'TERBUKA' && !satu.hanyaUnit) ??
    urut.find((satu) => satu.status === 'TERBUKA') ??
    urut.at(-1) ??
    null
  )
}

/** The version of the address (by its urutan), else the one in force. */
export const pilihVersi = <T extends { id: number; urutan: number }>(daftar: readonly T[], berlaku: number | null, urutan?: number): T | null =>
  daftar.find((satu) => satu.urutan === urutan) ?? daftar.find((satu) => satu.id === berlaku) ?? null

/** What a person may change on a unit's page, and why not where she may not (null: she may). */
export interface Hak {
  entri: string | null
  pagu: string | null
  kas: string | null
  /** months 1..n of the anggaran kas are history */
  kasTerkunciSampai: number
  /** the physical plan, which the fillers of the anggaran kas fill in */
  target: string | null
  /** months of the plan that a closed period used */
  targetTutup: readonly number[]
  /** the person approves for the unit, and the report waits for it */
  setujui: boolean
  /** she belongs to the office */
  kantor: boolean
}

interface Keadaan {
  status: StatusLaporan | null
  periode: StatusPeriode
  tahun: { tahun: number; pengisiPagu: 'KANTOR' | 'UNIT'; pengisiAnggaranKas: 'KANTOR' | 'UNIT' }
  apbd: { nama: string; terkunci: boolean } | null
  kas: { nama: string; terkunciSampai: number } | null
  /** months whose period is closed for the unit */
  bulanTutup: readonly number[]
}
interface PeranDiUnit {
  kantor: boolean
  menulis: boolean
  menyetujui: boolean
}

const OLEH_KANTOR = 'diisi oleh Bagian Administrasi Pembangunan menurut setelan tahun ini. Sampaikan perubahan ke sana.'

/** The rules of the server in words, so that a field that would be refused is not offered. */
export function hakEntri(peran: PeranDiUnit, { status, periode, tahun, apbd, kas, bulanTutup }: Keadaan): Hak {
  const tutup =
    periode !== 'TERBUKA' ? 'Periode ini tidak terbuka; angkanya hanya dapat dibaca.'
    : !peran.menulis ? 'Anda melihat isian unit ini tanpa mengubahnya.'
    : null
  const dikirim = status !== null && STATUS_DIKIRIM.includes(status)
    ? 'Laporan sudah dikirim; isian ditutup sampai kantor mengembalikannya.'
    : null
  const rencana = tutup ?? (peran.kantor ? null : dikirim)
  return {
    entri: tutup ?? dikirim,
    pagu:
      rencana ??
      (!peran.kantor && tahun.pengisiPagu === 'KANTOR' ? `Pagu ${OLEH_KANTOR}` : null) ??
      (apbd === null ? `Tahun ${tahun.tahun} belum punya versi APBD. Admin membuatnya di Pengaturan, Tahun anggaran.` : null) ??
      (apbd?.terkunci ? `Pagu versi "${apbd.nama}" sudah dipakai periode yang terkunci. Perubahan dicatat pada versi APBD berikutnya.` : null),
    kas:
      rencana ??
      (!peran.kantor && tahun.pengisiAnggaranKas === 'KANTOR' ? `Anggaran kas ${OLEH_KANTOR}` : null) ??
      (kas === null ? `Tahun ${tahun.tahun} belum punya versi anggaran kas. Admin membuatnya di Pengaturan, Tahun anggaran.` : null),
    kasTerkunciSampai: kas?.terkunciSampai ?? 0,
    target: rencana ?? (!peran.kantor && tahun.pengisiAnggaranKas === 'KANTOR' ? `Target fisik ${OLEH_KANTOR}` : null),
    targetTutup: bulanTutup,
    setujui: peran.menyetujui && status === 'MENUNGGU_PERSETUJUAN' && periode === 'TERBUKA',
    kantor: peran.kantor,
  }
}
