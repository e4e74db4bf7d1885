import 'server-only'
import { headers } from 'next/headers'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { readSesiKini } from '@/lib/dasar/akses/sesi'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { querySesi, type BarisSesi } from './data'
import { perangkatKata } from './peramban'

export interface SesiSaya extends Omit<BarisSesi, 'peramban'> {
  perangkat: string
  ini: boolean
}

/** The person's own sessions, this one marked and first. */
export async function loadSesiSaya(): Promise<{ saya: Pengguna; sesi: SesiSaya[] }> {
  const saya = await requirePengguna()
  const [rows, kini] = await Promise.all([querySesi(saya.id), readSesiKini(await headers())])
  const sesi = rows.map(({ peramban, ...lain }) => ({ ...lain, perangkat: perangkatKata(peramban), ini: lain.id === kini?.id }))
  return { saya, sesi: sesi.sort((a, b) => Number(b.ini) - Number(a.ini)) }
}
