import { bytesTempelan } from '@/lib/dasar/format/tempelan'
import 'server-only'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { bacaRup } from './baca/baca'
import { simpanRup } from './mutations'
import type { MasukanUnggahRup } from './schema'

/**
 * Takes a list in and keeps what it would do for its preview; a file that is refused leaves the sentence that says why. @returns its id
 * @throws AppError as `simpanRup`
 */
export async function terimaRup(scope: OpdScope, masukan: MasukanUnggahRup, { asal, nama }: { asal: string | Uint8Array; nama: string }): Promise<string> {
  return simpanRup(scope, masukan, nama, await bacaRup(asal, nama, masukan.tahun))
}

/** The same for cells that were copied from a spreadsheet: through the same door as files. */
export function terimaTempelan(scope: OpdScope, masukan: MasukanUnggahRup, teks: string): Promise<string> {
  return terimaRup(scope, masukan, { asal: bytesTempelan(teks), nama: 'tempelan.csv' })
}
