import { vi } from 'vitest'

/**
 * Before every file of the integration tests that share one process (vitest.integration.config.ts): nothing of the product that an
 * earlier file loaded or kept is left, so that it starts as in a process of its own. Only packages stay loaded, which is what sharing
 * is for: to load them anew took as long as many a file's tests.
 */
interface Sisa { env: NodeJS.ProcessEnv; ke: number }
const wadah = globalThis as typeof globalThis & { ujiSisa?: Sisa } & Record<string, unknown>

const sisa = (wadah.ujiSisa ??= { env: { ...process.env }, ke: 0 })
sisa.ke += 1
for (const kunci of Object.keys(process.env)) if (!(kunci in sisa.env)) delete process.env[kunci]
Object.assign(process.env, sisa.env, { UJI_BERKAS_KE: String(sisa.ke) })

const lalu = wadah.rakorPrisma as { $disconnect: () => Promise<void> } | undefined
await lalu?.$disconnect()
// what the product keeps for the life of a process it keeps under such a name
for (const kunci of Object.keys(wadah).filter((nama) => /^rakor[A-Z]/.test(nama))) {
  const isi = wadah[kunci]
  if (isi !== null && typeof isi === 'object' && 'hasRef' in isi) clearInterval(isi as NodeJS.Timeout)
  delete wadah[kunci]
}
vi.restoreAllMocks()
vi.doUnmock('@/lib/dasar/akses/gate')
vi.resetModules()
