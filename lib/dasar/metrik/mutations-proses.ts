import { createHmac, randomUUID } from 'node:crypto'
import os from 'node:os'
import { prisma } from '@/lib/dasar/database/client'

const DENYUT_MS = 20_000
/** Secrets that every process of one database has to share. */
const RAHASIA = { BETTER_AUTH_SECRET: 'sesi dan faktor kedua', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'formulir yang terbuka' } as const
const holder = globalThis as typeof globalThis & { rakorProses?: NodeJS.Timeout; rakorBeda?: string }

/** What tells two secrets apart and says nothing of them. */
const sidikRahasia = (nama: string, nilai: string): string => createHmac('sha256', nilai).update(`rakor:${nama}`).digest('hex').slice(0, 16)

interface Proses {
  mesin: string
  bangunan: string
  sidik: Record<string, string>
}

/** The sentences of what another living process has otherwise. */
export function bedaProses(sini: Proses, lain: readonly Proses[]): string[] {
  return lain.flatMap((satu) => [
    ...Object.entries(RAHASIA).flatMap(([nama, arti]) => (satu.sidik[nama] === sini.sidik[nama] ? [] : [`${nama} di ${sini.mesin} berbeda dari di ${satu.mesin}: ${arti} dari yang satu tidak berlaku di yang lain. Samakan, lalu nyalakan ulang.`])),
    ...(satu.bangunan === sini.bangunan ? [] : [`Bangunan (.next) di ${sini.mesin} berbeda dari di ${satu.mesin}. Pasang hasil bangun yang sama di semua mesin.`]),
  ])
}

/** One sign of life of this process. @returns the others that live */
export async function denyutProses(id: string, { mesin, bangunan, sidik }: Proses): Promise<Proses[]> {
  await prisma().$executeRaw`
    INSERT INTO proses_web (id, mesin, bangunan, sidik) VALUES (${id}::uuid, ${mesin}, ${bangunan}, ${JSON.stringify(sidik)}::jsonb)
    ON CONFLICT (id) DO UPDATE SET denyut = clock_timestamp()`
  await prisma().$executeRaw`DELETE FROM proses_web WHERE denyut < clock_timestamp() - interval '10 minutes'`
  return prisma().$queryRaw<Proses[]>`SELECT mesin, bangunan, sidik FROM proses_web WHERE id <> ${id}::uuid AND denyut > clock_timestamp() - interval '60 seconds'`
}

/** Tells the database that this process lives, and the log what another one has otherwise: at the start, and whenever that changes. */
export function mulaiProses(bangunan: string, port: number): void {
  if (holder.rakorProses !== undefined) return
  const id = randomUUID()
  const sidik = Object.fromEntries(Object.keys(RAHASIA).map((nama) => [nama, sidikRahasia(nama, process.env[nama] ?? '')]))
  const sini = { mesin: `${os.hostname()}:${port}`, bangunan, sidik }
  const putaran = async (): Promise<void> => {
    const beda = bedaProses(sini, await denyutProses(id, sini)).join('\n')
    if (beda !== '' && beda !== holder.rakorBeda) console.error(beda)
    holder.rakorBeda = beda
  }
  const sekali = (): void => void putaran().catch(() => undefined) // a database that is away is said elsewhere
  sekali()
  holder.rakorProses = setInterval(sekali, DENYUT_MS)
  holder.rakorProses.unref()
}
