import 'server-only'
import { cookies } from 'next/headers'
import { penggunaKini } from '@/lib/dasar/akses/gate'
import { sidik } from '@/lib/dasar/akses/utils'
import { KUKI_GAWAI, KUKI_TIKET } from './constants'
import { queryGawai, queryTerbuka, queryTiket, queryUndanganPintu } from './data'
import type { RapatTerbuka, UndanganPintu } from './types'

export interface HalamanPintu {
  /** the meeting that this browser's ticket is for; null: no ticket that is good */
  rapat: RapatTerbuka | null
  /** what can be chosen with it */
  undangan: UndanganPintu[]
  /** units of whoever is signed in here */
  unitSendiri: readonly number[]
  /** what was ticked with this browser at meetings that are open */
  sudah: UndanganPintu[]
}

/** Fingerprint of a browser from its cookie: 16 hex digits. */
export const sidikGawai = (kuki: string): string => sidik(kuki).slice(0, 16)

/** The page at the door, for whoever holds a ticket; no account is needed, and no person's name is given away. */
export async function loadPintu(): Promise<HalamanPintu> {
  const kuki = await cookies()
  const [tiket, gawai] = [kuki.get(KUKI_TIKET)?.value, kuki.get(KUKI_GAWAI)?.value]
  const [{ rapat: terbuka }, rapatId, pengguna] = await Promise.all([queryTerbuka(), tiket === undefined ? null : queryTiket(sidik(tiket)), penggunaKini()])
  const rapat = terbuka.find(({ id }) => id === rapatId) ?? null
  const [undangan, sudah] = await Promise.all([
    rapat === null ? [] : queryUndanganPintu(rapat.id, null),
    gawai === undefined ? [] : queryGawai(sidikGawai(gawai), terbuka.map(({ id }) => id)),
  ])
  return { rapat, undangan, unitSendiri: pengguna?.unitIds ?? [], sudah }
}
