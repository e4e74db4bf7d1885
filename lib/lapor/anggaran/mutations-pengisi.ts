import { AppError } from '@/lib/dasar/akses/galat'
import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'

type Kolom = 'pengisi_pagu' | 'pengisi_anggaran_kas'

/** The office may still correct a plan after the unit has handed in. */
export const olehKantor = (scope: OpdScope): boolean => PERAN_KANTOR.includes(scope.peran)

/** Whether the year lets this person fill in that part of the plan: the office always, the unit where the setting says so. */
export async function pastikanPengisi(tx: Transaksi, scope: OpdScope, tahun: number, kolom: Kolom, apa = kolom === 'pengisi_pagu' ? 'Pagu' : 'Anggaran kas'): Promise<void> {
  if (olehKantor(scope)) return
  const [row] = await tx.$queryRaw<Record<Kolom, 'KANTOR' | 'UNIT'>[]>`
    SELECT pengisi_pagu::text AS pengisi_pagu, pengisi_anggaran_kas::text AS pengisi_anggaran_kas
    FROM tahun_anggaran WHERE tahun = ${tahun} FOR SHARE`
  if (row?.[kolom] === 'UNIT') return
  throw new AppError('TIDAK_BERHAK', { pesan: `${apa} tahun ${tahun} diisi oleh Bagian Administrasi Pembangunan. Sampaikan perubahannya ke sana.` })
}
