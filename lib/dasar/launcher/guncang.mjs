import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build, isBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { QUIET, ROOT, TSX } from './paths.mjs'
import { generateClient } from './prisma-generate.mjs'
import { step } from './print.mjs'

// npm run guncang: kills the running product sixty times under saves and looks whether anything is lost (tests/bench/guncang.ts).
await ensureInstalled({ forTests: true })
await generateClient()
if (!isBuilt()) await step('Membangun aplikasi', () => build())
const run = spawnSync(process.execPath, [TSX, path.join(ROOT, 'tests/bench/guncang.ts'), ...process.argv.slice(2)], { cwd: ROOT, env: { ...process.env, ...QUIET }, stdio: 'inherit' })
process.exit(run.status ?? 1)
