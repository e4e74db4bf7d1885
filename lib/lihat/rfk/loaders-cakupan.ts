import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { bolehUnit, scopeBaca, scopeBeberapa, scopeUnit } from '@/lib/dasar/akses/gate'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { bilangan } from '@/lib/dasar/format/angka'
import type { FilterPosisi } from '@/lib/posisi/types'
import { URAIAN_BENTUK } from './constants'
import { queryAnggota } from './data-unit'
import type { KueriRfk } from './schema'
import type { BahanRfk, KodeNama } from './types'

interface Cakupan extends Pick<BahanRfk, 'unit' | 'skpd' | 'bawahan'> {
  /** covers the form's units and no others */
  scope: OpdScope
  filter: FilterPosisi
}

const tiada = (): AppError => new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran atau unit itu tidak ada.' })
const kodeNama = ({ kode, nama }: KodeNama): KodeNama => ({ kode, nama })

function kabupaten(pengguna: Pengguna, bentuk: KueriRfk['bentuk']): Cakupan {
  const { judul, kabupaten: boleh } = URAIAN_BENTUK[bentuk]
  const scope = scopeBaca(pengguna)
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK', { pesan: 'Pilih unit Anda: bentuk untuk seluruh kabupaten hanya bagi yang membaca semua unit.' })
  if (!boleh) throw new AppError('ISIAN_SALAH', { pesan: `${judul} dibuat per unit. Pilih unitnya.` })
  return { scope, filter: {}, unit: null, skpd: false, bawahan: [] }
}

/**
 * What a form is about: the regency, one reporting unit, or a SKPD, which is a unit with all units under it.
 * @throws AppError TIDAK_BERHAK where one of its units is not the reader's; ISIAN_SALAH for a form that does not exist at
 * that level; TIDAK_DITEMUKAN
 */
export async function loadCakupan(pengguna: Pengguna, { bentuk, tahun, bulan, unit: unitId, skpd: indukId }: KueriRfk): Promise<Cakupan> {
  const id = unitId ?? indukId
  if (id === undefined) return kabupaten(pengguna, bentuk)
  const milik = scopeUnit(pengguna, id, 'baca')
  const { judul, unit: boleh } = URAIAN_BENTUK[bentuk]
  if (!boleh) throw new AppError('ISIAN_SALAH', { pesan: `${judul} hanya untuk seluruh kabupaten. Kosongkan pilihan unit.` })
  const [unit, ...bawahan] = await queryAnggota(id, tahun, bulan)
  if (!unit) throw tiada()
  const dasar = { unit, bawahan: bawahan.map(kodeNama) }
  if (indukId === undefined || bawahan.length === 0) return { ...dasar, scope: milik, filter: { unitIds: [id] }, skpd: false }
  const unitIds = [unit, ...bawahan].map((satu) => satu.id)
  const luar = unitIds.filter((satu) => !bolehUnit(pengguna, satu, 'baca')).length
  if (luar > 0) throw new AppError('TIDAK_BERHAK', { pesan: `Bentuk seluruh SKPD memuat ${bilangan(unitIds.length)} unit, ${bilangan(luar)} di antaranya di luar unit Anda. Unduh per unit, atau minta dari kantor.` })
  return { ...dasar, scope: scopeBeberapa(pengguna, unitIds), filter: { unitIds }, skpd: true }
}
