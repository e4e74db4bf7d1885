import { headers } from 'next/headers'
import { HEADER_JALUR } from '@/lib/dasar/akses/constants'
import type { PeristiwaKeamanan } from './constants'
import { catatKeamanan } from './mutations'

/** Which refusals are events of the security log. A wrong field or a closed month is everyday work. */
const TOLAK: Readonly<Record<string, PeristiwaKeamanan>> = {
  TIDAK_BERHAK: 'TIDAK_BERHAK', DI_LUAR_LINGKUP: 'DI_LUAR_LINGKUP', TOKEN_TIDAK_SAH: 'TOKEN_DITOLAK', TERLALU_SERING: 'TERLALU_SERING',
  ORANG_KEDUA: 'ORANG_KEDUA_DITOLAK', PERLU_ORANG_KEDUA: 'ORANG_KEDUA_DITOLAK', ISIAN_SENDIRI: 'ORANG_KEDUA_DITOLAK', PUTUSAN_SENDIRI: 'ORANG_KEDUA_DITOLAK', SATU_TANGAN: 'ORANG_KEDUA_DITOLAK',
}

async function jalurKini(): Promise<string | undefined> {
  try {
    return (await headers()).get(HEADER_JALUR) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a refusal by its code, if it is one of those. @param rincian what was asked for; else the page under way */
export async function catatTolak(kode: string, penggunaId?: string, rincian?: string): Promise<void> {
  const peristiwa = TOLAK[kode]
  if (peristiwa !== undefined) await catatKeamanan({ peristiwa, penggunaId, rincian: rincian ?? (await jalurKini()) })
}
