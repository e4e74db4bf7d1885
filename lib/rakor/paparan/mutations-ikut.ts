import { prisma } from '@/lib/dasar/database/client'

/** A process that has said nothing for so long is gone (seconds). */
const BASI = 20

/**
 * Says how many follow a meeting by this process, and asks how many do by all. A comfort for the speaker: outside of every transaction
 * that means something.
 */
export async function catatIkut(proses: string, rapatId: number, jumlah: number): Promise<number> {
  const [row] = await prisma().$queryRaw<{ jumlah: number }[]>`
    WITH sini AS (
      INSERT INTO paparan_ikut (proses, rapat_id, jumlah) VALUES (${proses}::uuid, ${rapatId}, ${jumlah})
      ON CONFLICT (proses, rapat_id) DO UPDATE SET jumlah = excluded.jumlah, denyut = clock_timestamp()),
    usang AS (DELETE FROM paparan_ikut WHERE denyut < clock_timestamp() - interval '1 hour')
    SELECT coalesce(sum(jumlah), 0)::int + ${jumlah} AS jumlah FROM paparan_ikut
    WHERE rapat_id = ${rapatId} AND proses <> ${proses}::uuid AND denyut > clock_timestamp() - make_interval(secs => ${BASI})`
  return row?.jumlah ?? jumlah
}
