import type { OpdScope } from '@/lib/dasar/akses/types'
import { simpanJawaban, type MasukanJawab } from './mutations-jawab'
import { bacaUlang } from './proses'

/** Keeps answers and begins to read the file again; the reading goes on after the answer to the request. */
export async function jawab(scope: OpdScope, masukan: MasukanJawab): Promise<{ selesai: Promise<void> }> {
  const perlu = await simpanJawaban(scope, masukan)
  return { selesai: perlu ? bacaUlang(masukan.batchId) : Promise.resolve() }
}
