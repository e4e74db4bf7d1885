import 'server-only'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { queryKategoriKendala, queryKendala } from './data'
import { db } from './data-baca'
import { queryKendalaLanjutan } from './data-lanjutan'
import type { KategoriKendala, Kendala, KendalaLanjutan } from './types'

/** What a unit wrote about a month, within the scope that the page has proved. */
export const loadKendala = (scope: OpdScope, alamat: AlamatLaporan): Promise<Kendala[]> => queryKendala(db(), scope, alamat)

/** The categories of causes. */
export const loadKategoriKendala = (): Promise<KategoriKendala[]> => queryKategoriKendala(db())

/** Open obstacles of the months before that this month does not have: to be carried on, or closed. */
export const loadKendalaLanjutan = (scope: OpdScope, alamat: AlamatLaporan): Promise<KendalaLanjutan[]> => queryKendalaLanjutan(db(), scope, alamat)
