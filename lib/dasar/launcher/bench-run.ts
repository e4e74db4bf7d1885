import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a bench file is given, and what it gives back to be printed. */
export interface BenchContext {
  /** as the superuser, for planting; the product under measure, and `DATABASE_URL`, are the serving role's */
  connectionString: string
  baseUrl: string
}
export interface BenchResult {
  name: string
  rows: [label: string, value: string | number][]
}
type Bench = (context: BenchContext) => Promise<BenchResult>

// Run by lib/dasar/launcher/bench.mjs, one process per bench file.
const { BENCH_DATABASE_URL: connectionString, BENCH_BASE_URL: baseUrl } = process.env
const file = process.argv[2]
if (connectionString === undefined || baseUrl === undefined || file === undefined) throw new Error('Run by npm run bench')
const loaded = (await import(pathToFileURL(path.resolve('tests/bench', file)).href)) as { default: Bench }
const { name, rows } = await loaded.default({ connectionString, baseUrl })
const wide = Math.max(...rows.map(([label]) => label.length))
console.log(name)
for (const [label, value] of rows) console.log(`  ${label.padEnd(wide)}  ${String(value)}`)
process.exit()
