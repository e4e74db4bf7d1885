import pg from 'pg'
import { bedaSkema } from '../database/migrate.mjs'
import { periksaPeran } from '../database/periksa-peran.mjs'
import { lookInside, prepareDatabase } from './database.mjs'
import { Refusal } from './options.mjs'

const LANGKAH = 'Langkahnya ada di README, "Two database roles".'

/**
 * Brings the Postgres of DATABASE_URL up to date with the owner's address, where that is given; without it only checks
 * that another hand has done so. Then checks that the role which serves cannot do what it must not.
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<import('./database.mjs').Isi>}
 * @throws {Refusal} with what is wrong and how it is mended
 */
export async function prepareOutside({ databaseUrl, databaseUrlPemilik, loadSample }) {
  const url = databaseUrl ?? ''
  const layanan = await whoServes(url)
  if (databaseUrlPemilik !== undefined) await prepareDatabase(databaseUrlPemilik, { loadSample, layanan })
  const lebih = await periksaPeran(url)
  if (lebih.length > 0) {
    const pindah = databaseUrlPemilik === undefined
      ? '\nBila selama ini hanya ada satu alamat: pindahkan alamat itu ke DATABASE_URL_PEMILIK, buat peran kedua untuk DATABASE_URL, lalu jalankan "npm run migrasi".' : ''
    throw new Refusal(`Peran "${layanan}" dari DATABASE_URL tidak boleh melayani, karena dapat:\n- ${lebih.join('\n- ')}${pindah}\n${LANGKAH}`)
  }
  if (databaseUrlPemilik === undefined) {
    const beda = await bedaSkema(url)
    if (beda !== null) throw new Refusal(beda)
    if (loadSample && (await lookInside(url)).kosong) throw new Refusal('Data contoh dimuat oleh pemilik basis data: atur DATABASE_URL_PEMILIK, lalu jalankan "npm run migrasi".')
  }
  return lookInside(url)
}

/**
 * The role of an address, asked of the database: the address itself may leave it to the environment.
 * @param {string} connectionString
 * @returns {Promise<string>}
 */
async function whoServes(connectionString) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query('SELECT current_user AS peran')).rows[0].peran
  } catch (error) {
    throw new Refusal(`Postgres dari DATABASE_URL tidak dapat dipakai: ${error instanceof Error ? error.message : error}. Bila peran yang melayani belum dibuat: ${LANGKAH}`)
  } finally {
    await client.end().catch(() => {})
  }
}
