import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { loadSetelanTahun, loadVersi } from '@/lib/tahun/tahun-anggaran/loaders'
import { db, queryAngkaAkun, queryAngkaKode, queryAngkaUnit, queryBulan } from './data'
import { queryAngkaFisik, queryAngkaKas, queryAngkaPagu } from './data-anggaran'
import { queryRencanaSalin } from './data-salin'
import type { Penyiapan, RencanaSalin } from './types'

/**
 * How far a year has been set up, in figures; for the admin.
 * @returns null when there is no such year
 */
export async function loadPenyiapan(tahun: number): Promise<Penyiapan | null> {
  await requirePeran('ADMIN')
  const setelan = (await loadSetelanTahun()).find((satu) => satu.tahun === tahun)
  if (!setelan) return null
  const [versi, unit, kode, pagu, angkas, fisik, akun, bulan] = await Promise.all([
    loadVersi(tahun), queryAngkaUnit(db(), tahun), queryAngkaKode(db(), tahun), queryAngkaPagu(db(), tahun), queryAngkaKas(db(), tahun),
    queryAngkaFisik(db(), tahun), queryAngkaAkun(db(), tahun), queryBulan(db(), tahun),
  ])
  return { setelan, apbd: versi.apbd, kas: versi.kas, unit, kode, pagu, angkas, fisik, akun, bulan }
}

/**
 * What could be copied from the year before, beside what stands; for the admin.
 * @returns null when there is no year before
 */
export async function loadRencanaSalin(tahun: number): Promise<RencanaSalin | null> {
  await requirePeran('ADMIN')
  return queryRencanaSalin(db(), tahun)
}
