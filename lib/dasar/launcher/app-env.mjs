import { parseEnv } from '../env/schema.mjs'
import { Refusal } from './options.mjs'
import { keepSecrets } from './secrets.mjs'

/**
 * The secrets the application runs with. With a Postgres of one's own, in production, they must be
 * set; the embedded one uses those of its data folder where none are set.
 * @param {import('./options.mjs').Options} options
 * @param {'start' | 'dev'} command
 * @returns {{ BETTER_AUTH_SECRET: string | undefined, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string | undefined }}
 * @throws {Refusal} with sentences that say what to set
 */
export function appEnv({ mode, folder, databaseUrl }, command) {
  const kept = mode === 'luar' && command === 'start' ? null : keepSecrets(folder)
  const env = {
    BETTER_AUTH_SECRET: process.env.BETTER_AUTH_SECRET || kept?.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || kept?.actionsKey,
  }
  const parsed = parseEnv({ ...process.env, DATABASE_URL: databaseUrl ?? 'postgresql://bawaan', ...env })
  if (!parsed.ok) throw new Refusal(`Konfigurasi belum lengkap:\n- ${parsed.pesan.join('\n- ')}`)
  return env
}
