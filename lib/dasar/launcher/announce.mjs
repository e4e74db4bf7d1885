import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from './paths.mjs'
import { say, seconds } from './print.mjs'

/**
 * Prints where the product runs and who can sign in.
 * @param {object} given
 * @param {import('./options.mjs').Options} given.options
 * @param {'start' | 'dev'} given.command
 * @param {import('./database.mjs').Isi} given.isi
 * @param {string} given.host
 * @param {string[]} given.said about where it listens
 * @param {string | undefined} given.kodePertama
 * @param {number} given.since
 */
export function announce({ options, command, isi, host, said, kodePertama, since }) {
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  const address = `http://${local ? '127.0.0.1' : host}:${options.port}`
  say()
  say(`Rakor POP siap di ${address}  (${seconds(since)})`)
  if (host === '0.0.0.0' || host === '::') say(`Dari komputer lain: http://${os.hostname()}:${options.port}`)
  say(`Data: ${{ contoh: 'contoh (bukan data resmi), di', resmi: 'resmi, di', luar: 'Postgres dari DATABASE_URL; catatan start di' }[options.mode]} ${options.folder}`)
  if (isi.akunContoh) announceSample(options, command)
  for (const line of said) say(line)
  if (kodePertama !== undefined) {
    say()
    say('Belum ada pengguna. Buat admin pertama, sekali saja, dengan kode ini:')
    say(`  ${address}/pertama   kode: ${kodePertama}`)
  }
  say()
  say('Berhenti: Ctrl-C')
}

/**
 * @param {import('./options.mjs').Options} options
 * @param {'start' | 'dev'} command
 */
function announceSample(options, command) {
  const accounts = sampleAccounts()
  const wide = Math.max(...accounts.map(({ username }) => username.length), 4)
  const passwords = Math.max(...accounts.map(({ sandi }) => sandi.length), 5)
  say()
  say('Akun contoh:')
  for (const { username, sandi, nama, peran, unit } of accounts) {
    say(`  ${username.padEnd(wide)}  ${sandi.padEnd(passwords)}  ${peran.toLowerCase()}: ${nama}${unit === undefined ? '' : `, ${unit}`}`)
  }
  if (command === 'start' && options.mode === 'contoh') say('Mulai dengan data sendiri, tanpa contoh: npm start -- --bersih')
}

/** @returns {{ username: string, sandi: string, nama: string, peran: string, unit?: string }[]} */
function sampleAccounts() {
  const file = path.join(ROOT, 'prisma/sample/akun.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}
