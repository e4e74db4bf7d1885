import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'

/**
 * Plans the months of a year that are not planned yet: closed, with a deadline on a day of the month after, 16.00 WIB. Months that
 * are there keep theirs.
 * @returns how many were planned
 * @throws AppError TIDAK_DITEMUKAN
 */
export async function rencanakanBulan(scope: OpdScope, tahun: number, hari: number): Promise<number> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const ada = await tx.$queryRaw<unknown[]>`SELECT 1 AS satu FROM tahun_anggaran WHERE tahun = ${tahun} FOR KEY SHARE`
    if (ada.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${tahun} tidak ada lagi.` })
    return tx.$executeRaw`
      INSERT INTO periode (tahun, bulan, tenggat)
      SELECT ${tahun}, m, (make_date(${tahun}::int, m, 1) + interval '1 month' + make_interval(days => ${hari}::int - 1, hours => 16)) AT TIME ZONE 'Asia/Jakarta'
      FROM generate_series(1, 12) m ON CONFLICT (tahun, bulan) DO NOTHING`
  })
}
