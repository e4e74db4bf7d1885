import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { berlakuBagi } from '@/lib/dasar/akses/faktor/data'
import type { DuaFaktor } from '@/lib/dasar/akses/faktor/constants'

const PERAN = ['ADMIN', 'ANALIS', 'OPERATOR', 'KEPALA', 'PIMPINAN', 'PENGAWAS'] as const

/**
 * Sets who has to have a second factor. It is asked for at the next sign-in: nobody is stopped in the middle of her work. Whom it no
 * longer concerns is let go at once.
 */
export async function aturDuaFaktor(scope: OpdScope, duaFaktor: DuaFaktor): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const isi = { duaFaktor, diubahOleh: scope.pelaku, diubahPada: new Date() }
    await tx.setelanMasuk.upsert({ where: { id: 1 }, create: isi, update: isi })
    const bebas = PERAN.filter((peran) => !berlakuBagi(duaFaktor, peran))
    await tx.sesi.updateMany({ where: { wajibFaktorKedua: true, pengguna: { peran: { in: bebas } } }, data: { wajibFaktorKedua: false } })
  })
}
