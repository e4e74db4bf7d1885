import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryBakalSalin, sqlBakal, type Bakal } from './data-salin'

/** Copies the mappings of a year into another where they hold there; those that stand there already stay. @returns how many, and the rest */
export async function salinPadanan(scope: OpdScope, { dari, ke }: { dari: number; ke: number }): Promise<{ disalin: number; tidak: Bakal[] }> {
  if (dari === ke) throw new AppError('ISIAN_SALAH', { isian: { ke: 'Pilih tahun yang lain.' } })
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const ada = await tx.$queryRaw<unknown[]>`SELECT 1 FROM tahun_anggaran WHERE tahun IN (${dari}, ${ke}) FOR SHARE`
    if (ada.length < 2) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran itu tidak ada.' })
    const { tidak } = await queryBakalSalin(tx, dari, ke)
    const disalin = await tx.$executeRaw`${sqlBakal(dari, ke)}
      INSERT INTO impor_padanan (tahun, macam, kunci, unit_id, nama, tujuan, alasan)
      SELECT ${ke}, macam, kunci_baru, unit_id, nama, tujuan_baru, alasan FROM bakal WHERE sebab IS NULL AND NOT sudah
      ON CONFLICT (tahun, macam, (coalesce(unit_id, 0)), kunci) DO NOTHING`
    return { disalin, tidak }
  }, { batasMs: 60_000 })
}
