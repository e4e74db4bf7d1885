import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { prisma } from '@/lib/dasar/database/client'
import { bilangan } from '@/lib/dasar/format/angka'
import type { KemajuanPaket } from './types'

/** Parcels under way on all machines; more would take the processor from those who enter. */
const MAKS_SERENTAK = 3
/** A reader that has not taken a file for so long is gone (seconds). */
const MAKS_DIAM = 120
const KUNCI = 72707390

/** A parcel that this process writes. */
export interface Paket extends KemajuanPaket {
  tanda: string
}

/**
 * Lets a person begin one parcel at a time, and a few persons together, whatever machines they are on.
 * @throws AppError TERLALU_SERING with what is under way
 */
export async function mulaiPaket(penggunaId: string, { kerja, jumlah }: Pick<KemajuanPaket, 'kerja' | 'jumlah'>): Promise<Paket> {
  const tanda = randomUUID()
  await prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(${KUNCI})::text`
    await tx.$executeRaw`DELETE FROM paket_unduhan WHERE denyut < clock_timestamp() - interval '1 day'`
    const jalan = await tx.$queryRaw<{ milik: boolean; selesai: number; jumlah: number }[]>`
      SELECT pengguna_id = ${penggunaId} AS milik, selesai, jumlah FROM paket_unduhan WHERE keadaan = 'jalan' AND denyut > clock_timestamp() - make_interval(secs => ${MAKS_DIAM})`
    const lama = jalan.find(({ milik }) => milik)
    if (lama) {
      throw new AppError('TERLALU_SERING', { pesan: `Paket sebelumnya masih disusun (${bilangan(lama.selesai)} dari ${bilangan(lama.jumlah)}). Tunggu sampai selesai, atau batalkan unduhannya di peramban.` })
    }
    if (jalan.length >= MAKS_SERENTAK) throw new AppError('TERLALU_SERING', { pesan: 'Beberapa orang sedang mengunduh paket. Coba lagi sebentar.' })
    await tx.$executeRaw`
      INSERT INTO paket_unduhan (pengguna_id, tanda, kerja, jumlah) VALUES (${penggunaId}, ${tanda}::uuid, ${kerja}, ${jumlah})
      ON CONFLICT (pengguna_id) DO UPDATE SET tanda = excluded.tanda, kerja = excluded.kerja, jumlah = excluded.jumlah, selesai = 0, gagal = '[]', keadaan = 'jalan', denyut = clock_timestamp()`
  })
  return { tanda, kerja, jumlah, selesai: 0, gagal: [], keadaan: 'jalan' }
}

/** Progress is a comfort: a database that does not take it stops no download. */
async function simpan({ tanda, selesai, gagal, keadaan }: Paket): Promise<void> {
  await prisma().$executeRaw`
    UPDATE paket_unduhan SET selesai = ${selesai}, gagal = ${JSON.stringify(gagal)}::jsonb, keadaan = ${keadaan}, denyut = clock_timestamp()
    WHERE tanda = ${tanda}::uuid`.catch((error: unknown) => console.error('Kemajuan paket:', error instanceof Error ? error.message : error))
}

/** Notes a file that is through, or why there is none. */
export async function catatPaket(satu: Paket, gagal: { nama: string; sebab: string } | null): Promise<void> {
  satu.selesai += 1
  if (gagal) satu.gagal.push(gagal)
  await simpan(satu)
}

/** The end of a parcel, as `keadaan` says. */
export const tutupPaket = (satu: Paket): Promise<void> => simpan(satu)

/** A person's own parcel, the last one of the day; null: none. */
export async function queryKemajuan(penggunaId: string): Promise<KemajuanPaket | null> {
  const [row] = await prisma().$queryRaw<KemajuanPaket[]>`SELECT kerja, jumlah, selesai, gagal, keadaan FROM paket_unduhan WHERE pengguna_id = ${penggunaId}`
  return row ?? null
}
