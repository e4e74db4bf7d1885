import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const ROOT = path.resolve(fileURLToPath(new URL('../../../', import.meta.url)))

/**
 * A program of node_modules as a script for `node`. Never through npx: a killed npx leaves its
 * child alive.
 * @param {string} file
 */
export const modulePath = (file) => path.join(ROOT, 'node_modules', file)

export const NEXT = modulePath('next/dist/bin/next')
/** the web process in production */
export const PELADEN = path.join(ROOT, 'lib/dasar/peladen/peladen.mjs')
export const PRISMA = modulePath('prisma/build/index.js')
export const TSX = modulePath('tsx/dist/cli.mjs')

/** Tools that would otherwise call home. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
