import { bedaSkema } from '../database/migrate.mjs'
import { periksaPeran } from '../database/periksa-peran.mjs'
import { lookInside, prepareDatabase } from './database.mjs'
import { Refusal } from './options.mjs'
import { say } from './print.mjs'

/** The user name of a connection string. @param {string} url */
export const userOf = (url) => decodeURIComponent(new URL(url).username)

/**
 * Brings the Postgres of DATABASE_URL up to date with the owner's address, where that is given; without it only checks
 * that another hand has done so. Then checks that the role which serves cannot do what it must not.
 * @param {import('./options.mjs').Options} options
 * @param {'start' | 'dev' | 'migrasi'} command
 * @returns {Promise<import('./database.mjs').Isi>}
 * @throws {Refusal} with what is wrong and how it is mended
 */
export async function prepareOutside({ databaseUrl, databaseUrlPemilik, loadSample }, command) {
  const layanan = databaseUrl ?? ''
  if (databaseUrlPemilik !== undefined) await prepareDatabase(databaseUrlPemilik, { loadSample, layanan: userOf(layanan) })
  await checkRole(layanan, command, databaseUrlPemilik === undefined)
  if (databaseUrlPemilik === undefined) {
    const beda = await bedaSkema(layanan)
    if (beda !== null) throw new Refusal(beda)
    if (loadSample && (await lookInside(layanan)).kosong) throw new Refusal('Data contoh dimuat oleh pemilik basis data: atur DATABASE_URL_PEMILIK, lalu jalankan "npm run migrasi".')
  }
  return lookInside(layanan)
}

/**
 * @param {string} layanan
 * @param {'start' | 'dev' | 'migrasi'} command
 * @param {boolean} alone whether the owner's address is not given
 */
async function checkRole(layanan, command, alone) {
  const lebih = await periksaPeran(layanan)
  if (lebih.length === 0) return
  const kalimat = `Peran "${userOf(layanan)}" dari DATABASE_URL dapat melakukan yang tidak boleh dilakukan peran yang melayani:\n- ${lebih.join('\n- ')}\n` +
    `${alone ? 'Pasangan dulu dengan satu alamat: pindahkan alamat ini ke DATABASE_URL_PEMILIK, buat peran kedua untuk DATABASE_URL, lalu jalankan "npm run migrasi". ' : ''}Langkahnya ada di README, "Dua peran basis data".`
  if (command !== 'dev') throw new Refusal(kalimat)
  say(`! ${kalimat}`)
}
