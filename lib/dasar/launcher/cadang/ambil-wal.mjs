import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

// Postgres' restore_command: node ambil-wal.mjs <name> <where to> <folders...>. 1 says that there is no such file, which ends
// the recovery there; anything above 125 stops it, so a damaged file is never taken for the end.
const [, , nama, ke, ...folder] = process.argv
if (nama === undefined || ke === undefined) throw new Error('ambil-wal: nama, tujuan, folder')
for (const satu of folder) {
  const [padat, polos] = [path.join(satu, `${nama}.gz`), path.join(satu, nama)]
  try {
    if (existsSync(padat)) writeFileSync(ke, gunzipSync(readFileSync(padat)), { mode: 0o600 })
    else if (existsSync(polos)) copyFileSync(polos, ke)
    else continue
    process.exit(0)
  } catch (error) {
    console.error(`ARSIP WAL RUSAK: ${padat}: ${error instanceof Error ? error.message : error}`)
    process.exit(200)
  }
}
process.exit(1)
