import 'server-only'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { loadPeriodeBerjalan } from '@/lib/lapor/pelaporan/loaders'
import { pilihPeriode } from '@/lib/lapor/pelaporan/utils'
import type { TempatBantuan } from './types'

/** Where the reader's own work lies, so that the help can lead there: her unit and its open month. */
export async function loadTempatBantuan(): Promise<TempatBantuan> {
  const { peran, unitIds } = await requirePengguna()
  const unitId = unitIds[0] ?? null
  const terbuka = (await loadPeriodeBerjalan()).filter(({ status, hanyaUnit }) => status === 'TERBUKA' && (hanyaUnit === null || unitId === null || hanyaUnit.includes(unitId)))
  const periode = pilihPeriode(terbuka, {})
  return { peran, unitId, bulan: periode ? { tahun: periode.tahun, bulan: periode.bulan } : null }
}
