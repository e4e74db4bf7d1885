import { build, isBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal } from './options.mjs'
import { step } from './print.mjs'

// npm run bangun: installs and builds ahead, so that the code folder may be read-only when it serves.
try {
  await ensureInstalled()
  const { generateClient } = await import('./prisma-generate.mjs')
  const { findBinaries } = await import('../database/embedded/binaries.mjs')
  await generateClient()
  if (isBuilt()) console.log('Sudah dibangun.')
  else await step('Membangun aplikasi', () => build())
  if (!process.env.DATABASE_URL) findBinaries() // makes the links beside Postgres' libraries
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
