import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { asAccount, chooseAccount, giveTo } from '../../database/embedded/account.mjs'
import { findBinaries } from '../../database/embedded/binaries.mjs'
import { freePort } from '../../database/embedded/cluster.mjs'
import { endProcess } from '../../database/embedded/processes.mjs'
import { Refusal } from '../options.mjs'

/** How far the log is replayed. @typedef {{ titik: string } | { waktu: string } | 'akhir'} Sampai */

/**
 * Lets Postgres replay its log over an unpacked copy up to the target, and gives the superuser this installation's
 * password: the copy may come from a machine whose secrets are gone. The server is stopped again afterwards.
 * @param {object} pilihan
 * @param {string} pilihan.pgData the unpacked copy
 * @param {Sampai} pilihan.sampai
 * @param {number | 'current'} pilihan.garis timeline to follow
 * @param {string} pilihan.ambil restore_command
 * @param {Record<string, string>} [pilihan.settings] archive settings: the new timeline is archived too
 * @param {string} pilihan.password
 * @param {(baris: string) => void} [pilihan.log]
 * @returns {Promise<{ transaksiTerakhir: string | null }>} the last commit that was replayed, as the server's log has it
 */
export async function bangkitkan({ pgData, sampai, garis, ambil, settings = { archive_mode: 'off' }, password, log = () => {} }) {
  const { native, postgres } = findBinaries()
  const account = chooseAccount(native, pgData)
  const tanda = path.join(pgData, 'recovery.signal')
  writeFileSync(tanda, '', { mode: 0o600 })
  giveTo(account, tanda)
  const port = await freePort()
  const all = {
    listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), hot_standby: 'off', timezone: 'UTC', log_timezone: 'UTC',
    restore_command: ambil, recovery_target_timeline: String(garis), recovery_target_action: 'promote', log_startup_progress_interval: '5s', ...settings,
    ...(sampai === 'akhir' ? {} : 'titik' in sampai ? { recovery_target_name: sampai.titik } : { recovery_target_time: sampai.waktu }),
  }
  const catatan = path.join(path.dirname(pgData), 'pulih.log')
  const out = openSync(catatan, 'w', 0o600)
  const run = asAccount(account, postgres, ['-D', pgData, ...Object.entries(all).flatMap(([nama, nilai]) => ['-c', `${nama}=${nilai}`])])
  const child = spawn(run.command, run.args, { ...run.options, stdio: ['ignore', out, out], detached: true })
  closeSync(out)
  let ended = false
  child.on('exit', () => { ended = true })
  child.on('error', () => { ended = true })
  const baca = () => (existsSync(catatan) ? readFileSync(catatan, 'utf8') : '')
  try {
    if (!(await sampaiSiap(port, () => ended, () => log(kemajuan(baca()))))) throw new Refusal(sebab(baca(), sampai))
  } finally {
    if (child.pid !== undefined) await endProcess(child.pid, [{ signal: 'SIGINT', waitMs: 60_000 }, { signal: 'SIGQUIT', waitMs: 10_000 }, { signal: 'SIGKILL', waitMs: 5_000 }])
  }
  const satu = asAccount(account, postgres, ['--single', '-D', pgData, 'postgres'])
  const atur = spawnSync(satu.command, satu.args, { ...satu.options, encoding: 'utf8', input: `ALTER ROLE postgres PASSWORD '${password.replaceAll("'", "''")}'\n` })
  if (atur.status !== 0) throw new Error(`Mengatur kata sandi Postgres hasil pemulihan gagal:\n${atur.stderr}`)
  return { transaksiTerakhir: /last completed transaction was at log time ([^\n]+)/.exec(baca())?.[1]?.trim() ?? null }
}

/**
 * Waits until the server lets people in, which it does once the recovery is over: nobody can sign in with an unknown
 * password, and exactly that refusal is the sign.
 * @param {number} port @param {() => boolean} hasEnded @param {() => void} kabar
 */
async function sampaiSiap(port, hasEnded, kabar) {
  for (let kali = 0; !hasEnded(); kali += 1) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: 'belum-diketahui', database: 'postgres', connectionTimeoutMillis: 2_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '28P01') return true
    } finally {
      await client.end().catch(() => {})
    }
    if (kali % 100 === 99) kabar()
    await new Promise((lanjut) => setTimeout(lanjut, 50))
  }
  return false
}

/** @param {string} catatan */
const kemajuan = (catatan) => `memutar ulang log: ${/restored log file "([0-9A-F]+)"/.exec(catatan.split('\n').reverse().find((baris) => baris.includes('restored log file')) ?? '')?.[1] ?? 'mulai'}`

/** @param {string} catatan @param {Sampai} sampai */
function sebab(catatan, sampai) {
  const terakhir = /last completed transaction was at log time ([^\n]+)/.exec(catatan)?.[1]
  const rusak = /ARSIP WAL RUSAK: ([^\n]+)/.exec(catatan)?.[1]
  if (rusak !== undefined) return `Arsip WAL rusak: ${rusak}. Pemulihan dihentikan, data sekarang tidak berubah. Pilih --sampai dengan waktu sebelum berkas itu, atau cadangan lain.`
  if (catatan.includes('recovery ended before configured recovery target was reached')) {
    const diminta = sampai === 'akhir' ? 'akhir' : 'titik' in sampai ? `titik ${sampai.titik}` : sampai.waktu
    return `WAL yang ada tidak sampai ke ${diminta}: transaksi terakhir yang dapat dipulihkan ${terakhir === undefined ? 'adalah yang ada di cadangan itu sendiri' : `berwaktu ${terakhir}`}. Data sekarang tidak berubah. Pilih --sampai yang lebih awal, atau --sampai akhir.`
  }
  return `Postgres tidak dapat memulihkan cadangan ini; data sekarang tidak berubah. Akhir catatannya:\n${catatan.split('\n').slice(-10).join('\n')}`
}
