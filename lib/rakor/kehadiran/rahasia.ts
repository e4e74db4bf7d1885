import 'server-only'
import { hkdfSync } from 'node:crypto'
import { readEnv } from '@/lib/dasar/env/env'

/** The key of the codes at the door, made from the secret that signs the sessions; it never leaves the server. */
export const kunciHadir = (): Uint8Array => new Uint8Array(hkdfSync('sha256', readEnv().authSecret, 'rakor', 'kehadiran', 32))
