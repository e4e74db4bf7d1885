import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { idDari, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna, Peran } from '@/lib/dasar/akses/types'
import { queryDapatTarik, queryIsiLampiran, queryJanji, queryPutusan, querySidikPutusan } from './data'
import type { JanjiBulan, PilihPutusan, Putusan } from './types'

const PERAN_TULIS: readonly Peran[] = ['ADMIN', 'ANALIS', 'OPERATOR']

/** Decisions for their reader: the office and those who see all units read all, a unit its own. */
export async function loadPutusan(pilih: PilihPutusan = {}): Promise<Putusan[]> {
  return queryPutusan(scopeBaca(await requirePengguna()), pilih)
}

/** Steps of a decision whose attachment the reader may take back; none for those who only read. */
export async function loadDapatTarik(keputusanId: number): Promise<number[]> {
  const pengguna = await requirePengguna()
  return PERAN_TULIS.includes(pengguna.peran) ? queryDapatTarik(scopeTulis(pengguna), keputusanId) : []
}

/** What units promised meetings, for the page's reader, within her scope. */
export async function loadJanji(pilih: Omit<PilihPutusan, 'id'>): Promise<JanjiBulan[]> {
  return queryJanji(scopeBaca(await requirePengguna()), pilih)
}

/** The decision that this person may answer, and the proof. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN */
export async function loadTujuanLangkah(pengguna: Pengguna, keputusanTeks: string): Promise<{ scope: OpdScope; keputusanId: number }> {
  const scope = scopeTulis(pengguna)
  const keputusanId = idDari(keputusanTeks)
  const [ada] = keputusanId === 0 ? [] : await queryPutusan(scope, { id: keputusanId })
  if (!ada) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Keputusan ini tidak ada atau bukan milik unit Anda. Muat ulang halaman.' })
  return { scope, keputusanId }
}

/** The bytes of an attachment. @throws AppError TIDAK_DITEMUKAN, alike for one that is not there and another unit's */
export async function loadIsiLampiran(pengguna: Pengguna, keputusanTeks: string, sidik: string): Promise<{ nama: string; jenis: 'PDF' | 'JPEG'; isi: Uint8Array }> {
  const id = idDari(keputusanTeks)
  const isi = id === 0 || !/^[0-9a-f]{64}$/.test(sidik) ? null : await queryIsiLampiran(scopeBaca(pengguna), id, sidik)
  if (isi === null) throw new AppError('TIDAK_DITEMUKAN')
  return isi
}

/** Changes with every record of a meeting's decisions and promises; for those who see all units. @throws AppError TIDAK_DITEMUKAN for no id */
export async function loadSidikPutusan(rapatTeks: string): Promise<string> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const id = idDari(rapatTeks)
  const sidik = id === 0 ? null : await querySidikPutusan(id)
  if (sidik === null) throw new AppError('TIDAK_DITEMUKAN')
  return sidik
}
