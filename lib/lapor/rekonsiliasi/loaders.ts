import 'server-only'
import { cache } from 'react'
import { requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import type { Sen } from '@/lib/realisasi/rupiah'
import { queryUsulToleransi } from './data-toleransi'
import { queryAngka, queryBerkas, queryDaftarBerkas, queryPenerbitan, queryPenjelasan, querySub, queryToleransi, queryUnitBkad } from './data'
import { susunRekon } from './susun'
import type { AngkaTanda } from './tanda'
import type { BacaanBerkas, BerkasBkad, IsiBerkas, Penerbitan, UnitRekon, UsulToleransi } from './types'

/** Who sees the reconciliation at all; the office writes, the others read. */
export const PERAN_REKON = ['ADMIN', 'ANALIS', 'PENGAWAS'] as const

interface Bulanan {
  tahun: number
  bulan: number
}

/** Reported and BKAD's figures of every unit at the end of a month. */
export interface DataRekon {
  tahun: number
  bulan: number
  unit: UnitRekon[]
  /** every stored figure of BKAD with its version, for comparing states */
  semuaAngka: AngkaTanda[]
  toleransi: Sen
  /** newest first; the first without a withdrawal is in force */
  penerbitan: Penerbitan[]
  terbit: Penerbitan | null
}

/** The comparison for a caller that brings its own proof of scope. Only for scopes that read every unit. */
export async function loadRekonUntuk(scope: OpdScope, { tahun, bulan }: Bulanan): Promise<DataRekon> {
  const cutOff = { tahun, bulan, versi: 'berlaku' } as const
  const [unit, angka, unitBkad, penjelasan, toleransi, penerbitan] = await Promise.all([
    loadCapaianUntuk(scope, { ...cutOff, per: 'unit' }), queryAngka(tahun, bulan), queryUnitBkad(tahun, bulan), queryPenjelasan(tahun, bulan),
    queryToleransi(tahun, bulan), queryPenerbitan(tahun, bulan),
  ])
  const rincian = [...new Set(angka.filter(({ subId }) => subId !== 0).map(({ unitId }) => unitId))]
  const [sub, posisiSub] = rincian.length === 0 ? [[], []] : await Promise.all([
    querySub(tahun, rincian), loadCapaianUntuk(scope, { ...cutOff, per: 'subKegiatan', filter: { unitIds: rincian } }),
  ])
  const posisi = (daftar: typeof unit) => daftar.map((satu) => satu.posisi)
  const hasil = susunRekon({ posisiUnit: posisi(unit), posisiSub: posisi(posisiSub), unitBkad, sub, angka, penjelasan, toleransi })
  const semuaAngka = angka.map(({ unitId, subId, versi, nilai }) => ({ kunci: `${unitId}/${subId}`, versi, nilai }))
  return { tahun, bulan, unit: hasil, semuaAngka, toleransi, penerbitan, terbit: penerbitan.find((satu) => satu.ditarik === null) ?? null }
}

const muat = cache(async (tahun: number, bulan: number): Promise<DataRekon & { pengguna: Pengguna; bolehTulis: boolean }> => {
  const pengguna = await requirePeran(...PERAN_REKON)
  const data = await loadRekonUntuk(scopeBaca(pengguna), { tahun, bulan })
  return { ...data, pengguna, bolehTulis: PERAN_KANTOR.includes(pengguna.peran) }
})

/** The board of a period. */
export const loadRekonsiliasi = ({ tahun, bulan }: Bulanan) => muat(tahun, bulan)

/** The tolerance that waits for a second person, for the office. null: none waits, or the reader does not decide */
export async function loadUsulToleransi({ tahun }: { tahun: number }): Promise<UsulToleransi | null> {
  const pengguna = await requirePeran(...PERAN_REKON)
  return PERAN_KANTOR.includes(pengguna.peran) ? queryUsulToleransi(prisma(), tahun) : null
}

/** The files that were sent for a period. */
export async function loadDaftarBerkas({ tahun, bulan }: Bulanan): Promise<BerkasBkad[]> {
  await requirePeran(...PERAN_REKON)
  return queryDaftarBerkas(tahun, bulan)
}

/** One file between upload and saving, for the office. null: no such file */
export async function loadBerkas(id: number | undefined): Promise<(BerkasBkad & { isi: IsiBerkas; bacaan: BacaanBerkas }) | null> {
  await requirePeran(...PERAN_KANTOR)
  return id === undefined ? null : queryBerkas(id)
}

/** The publication in force of a period, for whoever reads its figures. */
export async function loadTerbit({ tahun, bulan }: Bulanan): Promise<Penerbitan | null> {
  await requirePengguna()
  return (await queryPenerbitan(tahun, bulan)).find((satu) => satu.ditarik === null) ?? null
}
