import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { volumeFromText } from '@/lib/realisasi/kinerja/volume'

/** Whoever writes a unit's indicators of a year does so one after the other: a double click and two people see each other. @throws AppError TIDAK_BERHAK */
export async function tahanUnit(tx: Transaksi, scope: OpdScope, { unitId, tahun }: { unitId: number; tahun: number }): Promise<void> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707373, ${unitId * 10 + (tahun % 10)}::int)::text`
}

/** The same amount, however many noughts stand behind its comma. */
export const samaVolume = (a: string | null, b: string | null): boolean => (a === null || b === null ? a === b : volumeFromText(a) === volumeFromText(b))

/** What a stale tab is told. */
export const kataBasi = (apa: string, { oleh, pada }: { oleh: string; pada: string }): string =>
  `${apa} sudah diubah ${oleh} pada ${waktuWib(pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isi barunya.`
