import { ingatkan } from './mutations-ingat'

/** How often a process looks whether a reminder is due (ms): it is a matter of days, and each is sent once. */
const PUTARAN_MS = 15 * 60_000
const holder = globalThis as typeof globalThis & { rakorPengingat?: NodeJS.Timeout }

/** Reminds of decisions as their days come, while the server runs; a failure is written down and tried again in the next round. */
export function mulaiPengingat(): void {
  if (holder.rakorPengingat !== undefined) return
  const putaran = (): void => void ingatkan().catch((error: unknown) => console.error('Pengingat keputusan:', error instanceof Error ? error.message : error))
  holder.rakorPengingat = setInterval(putaran, PUTARAN_MS)
  holder.rakorPengingat.unref()
}
