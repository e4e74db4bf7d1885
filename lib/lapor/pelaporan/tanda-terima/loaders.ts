import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { db } from '../data-baca'
import { querySatuTandaTerima, queryTandaTerima, queryTandaTerimaTerbaru } from './data'
import { bacaAlamatTandaTerima } from './schema'
import type { TandaTerima, TandaTerimaTeruji } from './types'

/** One receipt by its address, for whoever may read its unit; 404 alike for none and for another's. */
export async function loadTandaTerima(alamat: { tahun: string; nomor: string }): Promise<TandaTerimaTeruji> {
  const scope = scopeBaca(await requirePengguna())
  const dibaca = bacaAlamatTandaTerima(alamat) ?? notFound()
  return (await querySatuTandaTerima(db(), scope, dibaca)) ?? notFound()
}

/** The receipts of a report, newest first, for a caller that brings its own proof of scope. */
export const loadDaftarTandaTerima = (scope: OpdScope, alamat: AlamatLaporan): Promise<TandaTerima[]> => queryTandaTerima(db(), scope, alamat)

/** The newest receipt of every unit that the scope covers. */
export const loadTandaTerimaTerbaru = (scope: OpdScope): Promise<TandaTerima[]> => queryTandaTerimaTerbaru(db(), scope)
