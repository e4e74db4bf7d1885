import path from 'node:path'
import { parseEnv, type Env } from './schema.mjs'

export type { Env }

let known: Env | undefined

/**
 * The environment, read once per process at the first use (a build needs none of it).
 * @throws with sentences that say what to set
 */
export function readEnv(): Env {
  if (known !== undefined) return known
  const parsed = parseEnv(process.env)
  if (!parsed.ok) throw new Error(`Konfigurasi belum lengkap:\n- ${parsed.pesan.join('\n- ')}`)
  known = parsed.env
  return known
}

/** Where uploads wait while they are read: in the data folder, which is none of those that are served. */
export const readFolderUnggahan = (): string => path.resolve(/* turbopackIgnore: true */ process.env.RAKOR_DATA || '.data', 'unggahan')
