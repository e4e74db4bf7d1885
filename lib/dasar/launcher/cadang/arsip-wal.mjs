import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

// Postgres' archive_command: node arsip-wal.mjs <file of the log> <its name> <folder>. A file is either there whole or not
// at all, is never replaced by another, and one folder never mixes two clusters. An answer other than 0 makes Postgres keep
// the file and try again. Runs as the server's user, in the cluster's folder, with nothing but node itself.
const [, , berkas, nama, folder] = process.argv
if (berkas === undefined || nama === undefined || folder === undefined) throw new Error('arsip-wal: berkas, nama, folder')

const klaster = openSync('global/pg_control', 'r')
const kepala = readFileSync(klaster).subarray(0, 8)
closeSync(klaster)
const tempat = path.join(folder, String(kepala.readBigUInt64LE(0)))
const tujuan = path.join(tempat, `${nama}.gz`)
const baru = path.join(tempat, `.${nama}.${process.pid}`)
const isi = readFileSync(berkas)

try {
  mkdirSync(tempat, { recursive: true, mode: 0o700 })
  if (existsSync(tujuan)) {
    if (gunzipSync(readFileSync(tujuan)).equals(isi)) process.exit(0)
    throw new Error(`${tujuan} sudah ada dengan isi lain; tidak ditimpa`)
  }
  const fd = openSync(baru, 'wx', 0o600)
  const padat = gzipSync(isi, { level: 1 })
  for (let ditulis = 0; ditulis < padat.length;) ditulis += writeSync(fd, padat, ditulis)
  fsyncSync(fd)
  closeSync(fd)
  renameSync(baru, tujuan)
  if (process.platform !== 'win32') {
    const induk = openSync(tempat, 'r')
    fsyncSync(induk)
    closeSync(induk)
  }
} catch (error) {
  rmSync(baru, { force: true })
  console.error(`arsip WAL ${nama} gagal: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
