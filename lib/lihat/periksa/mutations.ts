import { prisma } from '@/lib/dasar/database/client'
import { readEnv } from '@/lib/dasar/env/env'
import { saksiJangkar } from '@/lib/dasar/segel/penjangkar'
import { DENYUT_HILANG_DTK, KABAR_MS } from './constants'
import { periksaSemua } from './data-periksa'
import type { Kemajuan } from './types'

/** Begins a check, unless one runs. @returns its id, or null when one runs already */
export async function catatMulai(oleh: string): Promise<number | null> {
  await prisma().$executeRaw`
    UPDATE periksa_segel SET selesai = now(), galat = 'Terputus di tengah jalan.'
    WHERE selesai IS NULL AND denyut < now() - make_interval(secs => ${DENYUT_HILANG_DTK})`
  const [row] = await prisma().$queryRaw<{ id: number }[]>`
    INSERT INTO periksa_segel (oleh) VALUES (${oleh}) ON CONFLICT ((selesai IS NULL)) WHERE selesai IS NULL DO NOTHING RETURNING id`
  return row?.id ?? null
}

/** Says how far it is, not oftener than anybody looks; never in the way of the check. */
function pencatat(id: number): (maju: Kemajuan) => Promise<void> {
  let lalu = 0
  return async ({ bagian, sudah, semua }) => {
    if (Date.now() - lalu < KABAR_MS) return
    lalu = Date.now()
    await prisma().$executeRaw`UPDATE periksa_segel SET bagian = ${bagian}, sudah = ${sudah}, semua = ${semua}, denyut = clock_timestamp() WHERE id = ${id} AND selesai IS NULL`
  }
}

/** Runs the check that was begun and writes down what it found. */
export async function jalankanPeriksa(id: number): Promise<void> {
  const kabar = pencatat(id)
  const denyut = setInterval(() => void prisma().$executeRaw`UPDATE periksa_segel SET denyut = clock_timestamp() WHERE id = ${id} AND selesai IS NULL`.catch(() => undefined), 20_000)
  try {
    const { jangkar, rusak } = await saksiJangkar()
    const hasil = await periksaSemua(readEnv().databaseUrl, { jangkar, kabar })
    const isi = JSON.stringify({ ...hasil, temuan: [...rusak, ...hasil.temuan] })
    await prisma().$executeRaw`UPDATE periksa_segel SET selesai = clock_timestamp(), hasil = ${isi}::jsonb WHERE id = ${id} AND selesai IS NULL`
  } catch (error) {
    console.error('Pemeriksaan segel terputus:', error)
    await prisma().$executeRaw`UPDATE periksa_segel SET selesai = clock_timestamp(), galat = 'Terputus karena gangguan; ulangi.' WHERE id = ${id} AND selesai IS NULL`.catch(() => undefined)
  } finally {
    clearInterval(denyut)
  }
}
