import path from 'node:path'
import { Refusal } from '../options.mjs'
import { ambilSandi } from './sandi.mjs'

/** Days between two drills. */
const LATIHAN = /** @type {Record<string, number>} */ ({ mingguan: 7, bulanan: 30, tidak: Infinity })

/**
 * How copies are kept, from the environment; the passphrase is taken out of it.
 * @typedef {{ folder: string, jam: string, latihanHari: number, otomatis: boolean, sandi: string | undefined }} SetelanCadang
 * @param {import('../options.mjs').Options} options
 * @param {Record<string, string | undefined>} env
 * @returns {SetelanCadang}
 */
export function bacaSetelan({ folder, mode }, env) {
  const jam = env.CADANG_JAM || '01:30'
  const latihan = env.CADANG_LATIHAN || 'mingguan'
  if (jam !== 'tidak' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(jam)) throw new Refusal(`CADANG_JAM="${jam}" bukan jam: tulis misalnya 01:30 (WIB), atau "tidak" untuk tanpa cadangan otomatis.`)
  const latihanHari = LATIHAN[latihan]
  if (latihanHari === undefined) throw new Refusal(`CADANG_LATIHAN="${latihan}" tidak dikenal: mingguan, bulanan, atau tidak.`)
  return {
    folder: env.CADANG_FOLDER ? path.resolve(env.CADANG_FOLDER, mode) : path.join(folder, 'cadangan'),
    jam: jam === 'tidak' ? '01:30' : jam,
    latihanHari,
    // sample data are not worth a copy a night, unless somebody asks for it
    otomatis: jam !== 'tidak' && (mode === 'resmi' || Boolean(env.CADANG_JAM)),
    sandi: ambilSandi(),
  }
}
