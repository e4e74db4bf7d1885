import { prisma } from '@/lib/dasar/database/client'

/** One open grid of one person on some machine. */
export interface Hadirin {
  id: string
  ruang: string
  orang: { id: string; nama: string }
}

/** Rows without a sign of life for so long are of a process that is gone (seconds). */
const BASI = 60

/** Names who have a room open, on all machines. */
export const queryHadir = (ruang: string): Promise<{ id: string; nama: string }[]> => prisma().$queryRaw<{ id: string; nama: string }[]>`
  SELECT DISTINCT ON (pengguna_id) pengguna_id AS id, nama FROM hadir_lembar
  WHERE ruang = ${ruang} AND denyut > clock_timestamp() - make_interval(secs => ${BASI})`

/** A sign of life of all grids of this process (also the first one); `baru`: the others hear of it. */
export async function denyutHadir(semua: readonly Hadirin[], baru: boolean): Promise<void> {
  if (semua.length === 0) return
  const isi = JSON.stringify(semua.map(({ id, ruang, orang }) => ({ id, ruang, pengguna_id: orang.id, nama: orang.nama })))
  await prisma().$queryRaw`
    WITH masuk AS (
      INSERT INTO hadir_lembar (id, ruang, pengguna_id, nama)
      SELECT id, ruang, pengguna_id, nama FROM jsonb_to_recordset(${isi}::jsonb) AS x(id uuid, ruang text, pengguna_id text, nama text)
      ON CONFLICT (id) DO UPDATE SET denyut = clock_timestamp() RETURNING ruang), usang AS (
      DELETE FROM hadir_lembar WHERE denyut < clock_timestamp() - make_interval(secs => ${BASI}) RETURNING ruang)
    SELECT pg_notify('rakor_hadir', ruang)::text FROM (SELECT ruang FROM usang UNION SELECT ruang FROM masuk WHERE ${baru}) x`
}

/** A grid that is closed; the others hear of it. */
export async function hadirPergi({ id, ruang }: Hadirin): Promise<void> {
  await prisma().$queryRaw`WITH pergi AS (DELETE FROM hadir_lembar WHERE id = ${id}::uuid) SELECT pg_notify('rakor_hadir', ${ruang})::text`
}
