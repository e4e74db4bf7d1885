import { jaringanDari } from '@/lib/dasar/akses/alamat'

/**
 * How much one address, and all together, may take of the public site. A campus or an office sits behind one address, so a single one may
 * take as many kept answers as hundreds of readers do; what has to be made costs more. Counted in memory, in windows, and forgotten with them:
 * no address is written anywhere.
 */
const JENDELA_MS = 10_000
/** points of one address in a window: 300 kept answers a second */
const SATU = 3_000
/** points of all together: the office's pages come first */
const SEMUA = 20_000
/** what an answer costs that has to be made */
export const HARGA_BUAT = 25
/** addresses that are told apart in one window; what is beyond shares one count */
const MAKS_ALAMAT = 50_000

interface Jendela {
  sejak: number
  semua: number
  per: Map<string, number>
}
const holder = globalThis as typeof globalThis & { rakorTerbukaLaju?: Jendela }

/**
 * Counts before anything is done.
 * @returns null: go on; otherwise seconds to wait, and whether it is this address or all together that is too fast
 */
export function hitungTerbuka(alamat: string, harga = 1, kini = performance.now()): { tunggu: number; ramai: boolean } | null {
  let jendela = holder.rakorTerbukaLaju
  if (jendela === undefined || kini - jendela.sejak >= JENDELA_MS) holder.rakorTerbukaLaju = jendela = { sejak: kini, semua: 0, per: new Map() }
  const jejaring = jaringanDari(alamat)
  const kunci = jendela.per.size < MAKS_ALAMAT || jendela.per.has(jejaring) ? jejaring : ''
  const dipakai = (jendela.per.get(kunci) ?? 0) + harga
  jendela.per.set(kunci, dipakai)
  const tunggu = Math.max(1, Math.ceil((JENDELA_MS - (kini - jendela.sejak)) / 1000))
  if (dipakai > SATU) return { tunggu, ramai: false }
  jendela.semua += harga
  return jendela.semua > SEMUA ? { tunggu, ramai: true } : null
}

/** For tests: forgets what was counted. */
export const lupakanLaju = (): void => { delete holder.rakorTerbukaLaju }
