import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { KUNCI_KODE } from './constants'
import { queryPadananKode } from './data'
import { kunciKode } from './daftar/induk'
import type { MasukanKode } from './schema'
import type { PadananUnit } from './types'

/**
 * Puts a unit's code right. It is not dated: a wrong code was wrong from the first day. Figures and reports hang on the unit, not on
 * its code, so they stay.
 * @returns decisions of imports that name the old code; they go on meaning what they meant
 * @throws AppError SUDAH_ADA for a code that another unit has, TIDAK_DITEMUKAN
 */
export async function ubahKode(scope: OpdScope, { unitId, kode }: MasukanKode): Promise<{ lama: string; padanan: PadananUnit[] }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KUNCI_KODE})`
    const semua = await tx.$queryRaw<{ id: number; kode: string; nama: string }[]>`
      SELECT u.id, u.kode, (SELECT nama FROM unit_masa WHERE unit_id = u.id ORDER BY berlaku_mulai DESC LIMIT 1) AS nama FROM unit u ORDER BY u.id FOR UPDATE OF u`
    const kini = semua.find(({ id }) => id === unitId)
    if (!kini) throw new AppError('TIDAK_DITEMUKAN')
    // imports cannot tell apart what differs by padding noughts alone
    const lain = semua.find((satu) => satu.id !== unitId && kunciKode(satu.kode) === kunciKode(kode))
    if (lain) throw new AppError('SUDAH_ADA', { pesan: 'Kode tidak diubah.', isian: { kode: `Kode ${kode} sudah dipakai ${lain.nama}${lain.kode === kode ? '' : ` (${lain.kode})`}.` } })
    await tx.$executeRaw`UPDATE unit SET kode = ${kode} WHERE id = ${unitId}`
    return { lama: kini.kode, padanan: kini.kode === kode ? [] : await queryPadananKode(tx, kini.kode) }
  })
}
