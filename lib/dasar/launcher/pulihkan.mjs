import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensureInstalled } from './install.mjs'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { ROOT } from './paths.mjs'
import { say } from './print.mjs'

// npm run pulihkan -- <copy> [--sampai "2026-11-28 10:00" | --sampai akhir]: brings a copy back, up to its own moment, up to a
// moment in WIB, or as far as the archived log reaches. What is there now is moved aside, never overwritten.
try {
  loadDotEnv()
  const args = process.argv.slice(2)
  const di = args.indexOf('--sampai')
  const sampai = di === -1 ? undefined : args.splice(di, 2)[1]
  if (di !== -1 && sampai === undefined) throw new Refusal('Tulis waktunya: --sampai "2026-11-28 10:00" (WIB), atau --sampai akhir.')
  const salinan = args.find((arg) => !arg.startsWith('--'))
  const lain = args.filter((arg) => arg !== salinan)
  // what a start goes by, the cluster's folder, may be just what was lost: real data are meant wherever they have ever been
  const resmi = existsSync(path.resolve(ROOT, process.env.RAKOR_DATA || '.data', 'resmi'))
  const options = readOptions(resmi && lain.length === 0 && !process.env.DATA_CONTOH && process.env.SAMPLE !== '1' ? ['--bersih'] : lain, process.env)
  await ensureInstalled()
  const { bacaSetelan } = await import('./cadang/setelan.mjs')
  const { pulihkan } = await import('./cadang/perintah-pulih.mjs')
  await pulihkan({ options, setelan: bacaSetelan(options, process.env), salinan: salinan === undefined ? undefined : path.resolve(salinan), sampai })
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
say()
process.exit()
