import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { MasukanTeks } from './schema'

/**
 * Keeps new words of a paragraph or setting beside the old ones. The number of the change that its form saw travels along: the same press twice is
 * one change, and who writes over somebody else's words is told.
 * @throws AppError TIDAK_BERHAK, BERSAMAAN
 */
export async function simpanTeks(scope: OpdScope, { kunci, urutan, isi, bawaan }: MasukanTeks): Promise<{ diubah: boolean }> {
  const baru = bawaan === 'ya' ? null : isi
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707401, hashtext(${kunci}))::text`
    const [kini] = await tx.$queryRaw<{ urutan: number; isi: string | null; oleh: string; pada: string }[]>`
      SELECT n.urutan, n.isi, coalesce(p.nama, n.oleh) AS oleh, to_char(n.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
      FROM naskah_teks n LEFT JOIN pengguna p ON p.id = n.oleh WHERE n.kunci = ${kunci} ORDER BY n.urutan DESC LIMIT 1`
    if ((kini?.isi ?? null) === baru) return { diubah: false }
    if ((kini?.urutan ?? 0) !== urutan) {
      throw new AppError('BERSAMAAN', { pesan: `Teks ini sudah diubah ${kini?.oleh ?? 'orang lain'}${kini ? ` pada ${waktuWib(kini.pada)}` : ''}. Yang Anda tulis belum disimpan; salin dulu, lalu muat ulang halaman.` })
    }
    await tx.$executeRaw`INSERT INTO naskah_teks (kunci, urutan, isi) VALUES (${kunci}, ${urutan + 1}, ${baru})`
    return { diubah: true }
  })
}
