import { ensureInstalled } from './install.mjs'
import { Refusal, loadDotEnv, readOptions } from './options.mjs'
import { generateClient } from './prisma-generate.mjs'
import { say } from './print.mjs'

// npm run migrasi: brings the office's own Postgres to this program, as its owner; the product itself is then started
// with DATABASE_URL alone, by whoever does not know the owner's password.
try {
  loadDotEnv()
  const options = readOptions(process.argv.slice(2), process.env)
  if (options.databaseUrl === undefined) throw new Refusal('Tanpa DATABASE_URL, "npm start" memakai Postgres bawaan dan memasang migrasinya sendiri; tidak ada yang perlu dijalankan.')
  if (options.databaseUrlPemilik === undefined) throw new Refusal('DATABASE_URL_PEMILIK belum diatur: alamat Postgres dengan peran pemilik, yang memasang migrasi. Langkahnya ada di README, "Two database roles".')
  await ensureInstalled()
  await generateClient()
  const { bacaSetelan } = await import('./cadang/setelan.mjs')
  const { handOver, prepareOutside } = await import('./luar.mjs')
  if (process.env.DATABASE_URL_ADMIN) {
    await handOver(process.env.DATABASE_URL_ADMIN, options)
    say('Kedua peran ada, dan basis data milik peran pemilik. DATABASE_URL_ADMIN tidak diperlukan lagi.')
  }
  const isi = await prepareOutside(options, bacaSetelan(options, process.env))
  say(`Basis data sesuai dengan program ini${isi.pengguna ? '' : '; belum ada pengguna'}. Jalankan atau mulai ulang "npm start" dengan DATABASE_URL saja.`)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
process.exit()
