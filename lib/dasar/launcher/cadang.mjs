import path from 'node:path'
import { ensureInstalled } from './install.mjs'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { say } from './print.mjs'

// npm run cadang: a copy of the data, also under a running product. `--logis`: table by table, which any Postgres from 14 on
// takes; always so with DATABASE_URL. `--latih [copy]`: brings a copy to life in a folder that is gone afterwards.
const PILIHAN = ['--logis', '--latih', '--periksa']
try {
  loadDotEnv()
  const args = process.argv.slice(2)
  const salinan = args.find((arg) => !arg.startsWith('--'))
  const dikenal = args.filter((arg) => PILIHAN.includes(arg))
  const options = readOptions(args.filter((arg) => !PILIHAN.includes(arg) && arg !== salinan), process.env)
  await ensureInstalled()
  const { bacaSetelan } = await import('./cadang/setelan.mjs')
  const { kerjakan } = await import('./cadang/perintah.mjs')
  const setelan = bacaSetelan(options, process.env)
  await kerjakan({ options, setelan, salinan: salinan === undefined ? undefined : path.resolve(salinan), pilihan: dikenal[0] ?? (options.mode === 'luar' ? '--logis' : '--berkas') })
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
say()
process.exit()
