import 'server-only'
import { notFound } from 'next/navigation'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadRapatBeku } from '@/lib/rakor/rapat/loaders'
import { queryBandingan, queryIsiTerbitan, queryTerbitan } from './data'
import type { IsiTerbitan, Terbitan } from './types'

/** Issued documents of a meeting, by document, the newest first. For those who see all units. */
export async function loadTerbitan(rapatId: number): Promise<Terbitan[]> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return queryTerbitan(rapatId)
}

/** A kept file: of a format, or a signed copy. 404 where there is none. For those who see all units. */
export async function loadIsiTerbitan(teksRapat: string, teksTerbitan: string, { format, tanda }: { format: string | null; tanda: string | null }): Promise<IsiTerbitan> {
  const rapat = await loadRapatBeku(teksRapat)
  return (await queryIsiTerbitan(rapat.id, idDari(teksTerbitan), { format, tanda: tanda === null ? null : idDari(tanda) })) ?? notFound()
}

/** What a signed copy is held against. For the office. 404 where there is no such issue or it has no PDF. */
export async function loadBandingan(teksRapat: string, teksTerbitan: string): Promise<{ terbitanId: number; isi: Uint8Array; nama: string; sha256: string }> {
  await requirePeran('ADMIN', 'ANALIS')
  const rapat = await loadRapatBeku(teksRapat)
  const terbitanId = idDari(teksTerbitan)
  return { terbitanId, ...((await queryBandingan(rapat.id, terbitanId)) ?? notFound()) }
}
