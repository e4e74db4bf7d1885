import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryHariIni } from '@/lib/dasar/database/hari'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { senToText, sen } from '@/lib/realisasi/rupiah'
import type { NilaiBaru } from './catatan/periksa'
import { queryRinci } from './data-rinci'
import type { DeretRinci } from './types'

/** Whether somebody of this scope writes values of a series: its unit, or the office; of a series without a unit the office alone. */
export const bolehTulisDeret = ({ unitId }: Pick<DeretRinci, 'unitId'>, scope: OpdScope): boolean => scope.bolehTulis && (unitId === null ? scope.units === '*' : memuat(scope, unitId))

/**
 * Locks a series until the transaction ends, so that two people and a double click see each other.
 * @throws AppError TIDAK_DITEMUKAN, TIDAK_BERHAK for another unit's
 */
export async function tahanDeret(tx: Transaksi, scope: OpdScope, id: number): Promise<{ deret: DeretRinci; hariIni: string }> {
  await tx.$queryRaw`SELECT id FROM indikator_daftar WHERE id = ${id} FOR NO KEY UPDATE`
  const [deret] = await queryRinci(tx, id)
  if (!deret) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Deret ini tidak ada. Muat ulang halaman.' })
  if (!bolehTulisDeret(deret, scope)) throw new AppError('TIDAK_BERHAK', { pesan: `Nilai deret ini dicatat ${deret.unit ?? 'kantor'} dan kantor.` })
  return { deret, hariIni: await queryHariIni(tx) }
}

/** What a time is called where nobody wrote the source's words. */
export const kataWaktu = (tahun: number, hari: string | null): string => (hari === null ? `tahun ${tahun}` : tanggal(hari))

type BarisNilai = Omit<NilaiBaru, 'ratusan'> & { ratusan: bigint | null; gantiId: number | null; alasan: string | null; asal: 'KETIK' | 'IMPOR' }

/** Writes one value or revision. Checked before: `periksaNilai`, `periksaRevisi`. */
export async function sisipkanNilai(tx: Transaksi, deretId: number, n: BarisNilai): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO indikator_nilai (indikator_id, tahun, tanggal, terbit, waktu, wilayah_id, nilai, sumber, ganti_id, alasan, jawaban, asal)
    VALUES (${deretId}, ${n.tahun}, ${n.tanggal}::date, ${n.terbit}::date, ${n.waktu}, ${n.wilayahId}, ${n.ratusan === null ? null : senToText(sen(n.ratusan))}::numeric, ${n.sumber}, ${n.gantiId}, ${n.alasan}, ${n.jawaban}, ${n.asal})`
}
