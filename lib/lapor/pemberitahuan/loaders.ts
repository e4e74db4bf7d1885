import 'server-only'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { readEnv } from '@/lib/dasar/env/env'
import { queryBelumDibaca, queryPemberitahuan, querySurel } from './data'
import type { HalamanPemberitahuan } from './types'

/** The signed-in person's own notifications; nobody else's can be asked for. */
export async function loadPemberitahuan(sebelum: number | null): Promise<HalamanPemberitahuan> {
  const { id } = await requirePengguna()
  const [halaman, belumDibaca, surel] = await Promise.all([queryPemberitahuan(id, sebelum), queryBelumDibaca(id), querySurel(id)])
  return { ...halaman, belumDibaca, surel, surelAktif: readEnv().smtp !== undefined }
}

/** The number beside the bell. */
export async function loadBelumDibaca(): Promise<number> {
  return queryBelumDibaca((await requirePengguna()).id)
}

/** What the frame of a page shows to this person alone, asked for by the page itself. */
export async function loadPribadi(request: Request): Promise<{ nama: string; belumDibaca: number }> {
  const { id, nama } = await requireSesiApi(request)
  return { nama, belumDibaca: await queryBelumDibaca(id) }
}

/** The same number for a person whom lib/dasar/peladen has proven. */
export const loadBelumDibacaUntuk = queryBelumDibaca
