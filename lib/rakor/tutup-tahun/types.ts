import type { Sen } from '@/lib/realisasi/rupiah'

export type KeadaanTutup = 'DIUSULKAN' | 'DITOLAK' | 'DITUTUP' | 'DIBUKA'

/** One thing that a year needs before it can be closed. */
export interface Butir {
  kunci: string
  nama: string
  /** done, and how many there are to do; nothing to do is ready */
  sudah: number
  dari: number
  siap: boolean
  /** in figures, what is there and what is missing */
  kata: string
  /** what stands behind what is missing; null: no rupiah do */
  rupiah: Sen | null
  /** where it is done */
  href: string
}

/** Counts behind the readiness of a year, as the database has them. */
export interface Fakta {
  tahun: number
  bulanTerkunci: number
  /** reports of units with pagu that the twelve months ask for, and those verified */
  laporanWajib: number
  laporanVerifikasi: number
  /** units compared with BKAD in December, and those that agree or whose difference was accepted */
  rekonUnit: number
  rekonBeres: number
  rekonSelisih: Sen
  /** reopenings that wait for a decision */
  pembukaan: number
  /** files that were read and not applied */
  impor: number
  /** allocations of DAK Fisik that stand, and those with contracts, payments and output on record */
  dak: number
  dakLengkap: number
  dakPagu: Sen
  /** packages that go on, those handed over, those of several years */
  paket: number
  paketSelesai: number
  paketJamak: number
  paketSisa: Sen
  /** decisions of the year's meetings, closed or carried to a later meeting */
  keputusan: number
  keputusanBeres: number
  /** performance indicators, and those with a value or a reason for the fourth quarter */
  kinerja: number
  kinerjaTerisi: number
  /** ways of measuring an outcome, and those with a value of the year */
  deret: number
  deretTerukur: number
}

/** A proposal to close a year, and what became of it. */
export interface Penutupan {
  id: number
  tahun: number
  urutan: number
  keadaan: KeadaanTutup
  /** reason by the item's key */
  pengecualian: Readonly<Record<string, string>>
  tanda: string
  usulOlehId: string
  usulOleh: string
  usulPada: string
  putusOleh: string | null
  putusPada: string | null
  alasanTolak: string | null
  bukaAlasan: string | null
  bukaUsulOlehId: string | null
  bukaUsulOleh: string | null
  bukaUsulPada: string | null
  bukaOleh: string | null
  bukaPada: string | null
  versi: number
  /** what was frozen when it was closed; null: it was not */
  beku: BekuTahun | null
}

export interface BekuTahun {
  /** ISO time, UTC */
  dibacaPada: string
  segelNomor: string
  segelKepala: string
  bagian: number
  sha256: string
}
