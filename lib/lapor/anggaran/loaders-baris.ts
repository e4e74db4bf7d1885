import 'server-only'
import { requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { scopeUnit } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { requireUnitAda } from '@/lib/tahun/unit/loaders'
import { db } from './data-baca'
import { queryBarisHapus, querySubHapus } from './data-hapus'
import { queryBidang, querySaranRekening, querySaranSub, querySumberDana } from './data-saran'
import { bacaTujuanHapus, kalimatHalangan } from './halangan'
import type { PermintaanSaran } from './schema-baris'
import type { PilihanSumber, Saran, TujuanHapus } from './types'

/**
 * Codes for a new line of a unit that fit what was typed, for whoever may write for it.
 * @throws AppError TIDAK_MASUK, TIDAK_BERHAK
 */
export async function loadSaran(request: Request, unitId: number, { jenis, ...cari }: PermintaanSaran): Promise<Saran> {
  const pengguna = await requireSesiApi(request)
  const scope = scopeUnit(pengguna, unitId, 'tulis')
  await requireUnitAda(unitId)
  return (jenis === 'sub' ? querySaranSub : querySaranRekening)(db(), scope, { ...cari, unitId })
}

/** What the form of a new line needs at once: sources of funds, and the bidang that its suggestions begin with. */
export async function loadFormBaris(unitId: number): Promise<{ sumberDana: PilihanSumber[]; bidang: string[] }> {
  const [sumberDana, bidang] = await Promise.all([querySumberDana(db()), queryBidang(db(), unitId)])
  return { sumberDana, bidang }
}

/** The line or sub-kegiatan that the address wants removed, with what stands in the way. null: there is none (any more). */
export async function loadTujuanHapus(scope: OpdScope, alamat: AlamatLaporan, teks: string | null): Promise<TujuanHapus | null> {
  const tujuan = bacaTujuanHapus(teks)
  if (!tujuan || teks === null) return null
  if (tujuan.jenis === 'B') {
    const baris = await queryBarisHapus(db(), scope, alamat, tujuan.id)
    return baris && { kunci: teks, jenis: 'baris', nama: baris.nama, pada: baris.sub, halangan: kalimatHalangan(baris.halangan) }
  }
  const sub = await querySubHapus(db(), scope, alamat, tujuan.id)
  return sub && { kunci: teks, jenis: 'sub', nama: sub.nama, pada: null, halangan: kalimatHalangan(sub.halangan) }
}
