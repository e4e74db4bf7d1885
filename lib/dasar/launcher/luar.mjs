import pg from 'pg'
import { serahkan, siapkanPeran } from '../database/embedded/peran.mjs'
import { bedaSkema } from '../database/migrate.mjs'
import { periksaPeran } from '../database/periksa-peran.mjs'
import { pastikanVersi } from '../database/versi-postgres.mjs'
import { sebelumMigrasiLuar } from './cadang/sebelum.mjs'
import { lookInside, prepareDatabase } from './database.mjs'
import { Refusal, refuse } from './options.mjs'
import { say } from './print.mjs'

const LANGKAH = 'Langkahnya ada di README, "Two database roles".'
const PINDAH = 'Bila selama ini hanya ada satu alamat: pindahkan alamat itu ke DATABASE_URL_PEMILIK, buat peran kedua untuk DATABASE_URL, lalu jalankan "npm run migrasi".'

/**
 * Brings the Postgres of DATABASE_URL up to date with the owner's address, where that is given; without it only checks
 * that another hand has done so; a database in use is copied first. Then checks that the role which serves cannot do what it must not.
 * @param {import('./options.mjs').Options} options
 * @param {import('./cadang/setelan.mjs').SetelanCadang} cadang
 * @returns {Promise<import('./database.mjs').Isi>}
 * @throws {Refusal} with what is wrong and how it is mended
 */
export async function prepareOutside({ databaseUrl, databaseUrlPemilik, loadSample }, cadang) {
  const url = databaseUrl ?? ''
  const layanan = await whoServes(url)
  if (databaseUrlPemilik !== undefined) await prepareDatabase(databaseUrlPemilik, { loadSample, layanan, sebelum: sebelumMigrasiLuar(databaseUrlPemilik, cadang) })
  const keluhan = databaseUrlPemilik === undefined ? [await bedaSkema(url)] : []
  const lebih = await periksaPeran(url)
  if (lebih.length > 0) keluhan.push(`Peran "${layanan}" dari DATABASE_URL tidak boleh melayani, karena dapat:\n- ${lebih.join('\n- ')}`, databaseUrlPemilik === undefined ? PINDAH : null, LANGKAH)
  const kalimat = keluhan.filter((satu) => satu !== null)
  if (kalimat.length > 0) throw new Refusal(kalimat.join('\n'))
  if (databaseUrlPemilik === undefined && loadSample && (await lookInside(url)).kosong) {
    throw new Refusal('Data contoh dimuat oleh pemilik basis data: atur DATABASE_URL_PEMILIK, lalu jalankan "npm run migrasi".')
  }
  return lookInside(url)
}

/**
 * The role of an address, asked of the database: the address itself may leave it to the environment. Looks at the server's version first.
 * @param {string} connectionString
 * @returns {Promise<string>}
 */
async function whoServes(connectionString) {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  try {
    await client.connect().catch((error) => {
      throw new Refusal(`Postgres dari DATABASE_URL tidak dapat dipakai: ${error instanceof Error ? error.message : error}. Bila peran yang melayani belum dibuat: ${LANGKAH}`)
    })
    const kabar = await pastikanVersi(client).catch(refuse)
    if (kabar !== null) say(`! ${kabar}`)
    return (await client.query('SELECT current_user AS peran')).rows[0].peran
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Makes the two roles of the two addresses, with the addresses' passwords, and gives the owner the database with all that
 * is in it: once, for an office that ran with one address until now.
 * @param {string} adminUrl of a superuser, the database itself
 * @param {import('./options.mjs').Options} options
 */
export async function handOver(adminUrl, { databaseUrl, databaseUrlPemilik }) {
  if (databaseUrl === undefined || databaseUrlPemilik === undefined) throw new Refusal(`DATABASE_URL dan DATABASE_URL_PEMILIK diatur keduanya. ${LANGKAH}`)
  const [pemilik, layanan] = [new URL(databaseUrlPemilik), new URL(databaseUrl)]
  const nama = { pemilik: decodeURIComponent(pemilik.username), layanan: decodeURIComponent(layanan.username) }
  if (nama.pemilik === '' || nama.layanan === '' || nama.pemilik === nama.layanan) throw new Refusal(`DATABASE_URL dan DATABASE_URL_PEMILIK harus menyebut dua peran yang berbeda. ${LANGKAH}`)
  const admin = new pg.Client({ connectionString: adminUrl })
  admin.on('error', () => {})
  await admin.connect()
  await pastikanVersi(admin).catch(refuse).finally(() => admin.end())
  await siapkanPeran(adminUrl, { pemilik: decodeURIComponent(pemilik.password), layanan: decodeURIComponent(layanan.password) }, nama)
  await serahkan(adminUrl, nama.pemilik)
}
