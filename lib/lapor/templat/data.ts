import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { Unggahan, UnggahanTersimpan } from './types'

interface Row {
  id: string
  unit_id: number
  tahun: number
  bulan: number
  isi: Unggahan
  diterapkan: string | null
  jumlah: number | null
}

/** An upload that waits or was applied: only its owner's, and only while it holds. null: there is none (any more). */
export async function queryUnggahan(db: Transaksi, scope: OpdScope, unitId: number, id: string): Promise<UnggahanTersimpan | null> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const [row] = await db.$queryRaw<Row[]>`
    SELECT id::text, unit_id, tahun::int, bulan::int, isi, jumlah_diterapkan AS jumlah,
           to_char(diterapkan_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS diterapkan
    FROM templat_unggah
    WHERE id::text = ${id} AND unit_id = ${unitId} AND pengguna_id = ${scope.pelaku} AND berlaku_sampai > now()`
  if (!row) return null
  return { ...row.isi, id: row.id, unitId: row.unit_id, tahun: row.tahun, bulan: row.bulan, diterapkanPada: row.diterapkan, jumlahDiterapkan: row.jumlah }
}

/** The sub-kegiatan of a unit, for a note that names one by its code. @throws AppError TIDAK_BERHAK */
export async function querySubUnit(db: Transaksi, scope: OpdScope, { unitId, tahun }: AlamatLaporan): Promise<{ id: number; kode: string; nama: string }[]> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  return db.$queryRaw`
    SELECT s.id, n.kode, n.nama FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE s.unit_id = ${unitId} AND s.tahun = ${tahun} ORDER BY n.kode COLLATE "C", s.id`
}
