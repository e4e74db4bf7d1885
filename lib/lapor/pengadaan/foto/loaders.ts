import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { bolehUnit, PERAN_KANTOR, scopeBaca, scopeTulis, scopeUnit, idDari } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { db } from '../data-baca'
import { queryFoto, queryFotoTerhapus, queryIsiFoto, queryUnitPaket } from './data'
import type { FotoPaket } from './types'

/** The photos of a package for its reader; of a package that is not hers there are none. */
export async function loadFoto({ paketId, unitId }: { paketId: number; unitId: number }): Promise<FotoPaket> {
  const pengguna = await requirePengguna()
  const scope = scopeBaca(pengguna)
  const penghapus = { id: pengguna.id, kantor: PERAN_KANTOR.includes(pengguna.peran), bolehTulis: bolehUnit(pengguna, unitId, 'tulis') }
  const [foto, terhapus] = await Promise.all([queryFoto(db(), scope, paketId, penghapus), queryFotoTerhapus(db(), scope, paketId)])
  return { foto, terhapus }
}

/** The bytes of one photo. @throws AppError TIDAK_DITEMUKAN, alike for one that is not there and another unit's */
export async function loadIsiFoto(pengguna: Pengguna, paketTeks: string, sidik: string, kecil: boolean): Promise<Uint8Array> {
  const paketId = idDari(paketTeks)
  const isi = paketId === 0 || !/^[0-9a-f]{64}$/.test(sidik) ? null : await queryIsiFoto(db(), scopeBaca(pengguna), { paketId, sidik, kecil })
  if (isi === null) throw new AppError('TIDAK_DITEMUKAN')
  return isi
}

/** The package to which this person may send photos, and the proof. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN */
export async function loadTujuanFoto(pengguna: Pengguna, paketTeks: string): Promise<{ scope: OpdScope; unitId: number; paketId: number }> {
  const semua = scopeTulis(pengguna)
  const paketId = idDari(paketTeks)
  const unitId = paketId === 0 ? null : await queryUnitPaket(db(), semua, paketId)
  if (unitId === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Paket ini tidak ada atau bukan milik unit Anda. Muat ulang halaman.' })
  return { scope: scopeUnit(pengguna, unitId, 'tulis'), unitId, paketId }
}
