import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { capSegel, querySegel } from '@/lib/dasar/segel/data'
import type { CapSegel } from '@/lib/dasar/segel/types'
import { bacaKertas } from '@/lib/dasar/segel/utils'
import { PEMERIKSAAN_TAMPIL } from './constants'
import { queryPemeriksaan } from './data'
import type { Pemeriksaan, UjiKertas } from './types'

async function ujiKertas(teks: string): Promise<UjiKertas | null> {
  if (teks === '') return null
  const kertas = bacaKertas(teks)
  if (kertas === null) return { keadaan: 'tak-terbaca', nomor: null, waktu: null }
  const segel = await querySegel(kertas.nomor)
  if (segel === null) return { keadaan: 'tiada', nomor: kertas.nomor, waktu: null }
  return { keadaan: segel.kepala.startsWith(kertas.kepala) ? 'cocok' : 'lain', nomor: kertas.nomor, waktu: segel.waktu }
}

/** The chain's head now, what a paper says of it, and the newest checks: for the admin and the overseers. */
export async function loadPeriksa(kertas: string): Promise<{ cap: CapSegel | null; uji: UjiKertas | null; pemeriksaan: Pemeriksaan[] }> {
  await requirePeran('ADMIN', 'PENGAWAS')
  const [cap, uji, pemeriksaan] = await Promise.all([capSegel(), ujiKertas(kertas), queryPemeriksaan(PEMERIKSAAN_TAMPIL)])
  return { cap, uji, pemeriksaan }
}
