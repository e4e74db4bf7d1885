import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import tar from 'tar-stream'
import { Refusal } from '../options.mjs'
import { ROOT } from '../paths.mjs'
import { mulaiBasis } from './basis.mjs'
import { apakahTersandi, batalkan, dalamFolder, namaBaru, resmikan, sebagian, sidikBerkas } from './berkas.mjs'
import { periksaCadangan } from './periksa.mjs'
import { tandaiTitik } from './total.mjs'
import { tulisWadah } from './wadah.mjs'

/** @typedef {{ url: string, folder: string, jenis: import('./berkas.mjs').Jenis, sandi?: string | undefined, migrasi?: string, maju?: (bagian: number) => void }} Permintaan */

/** @returns {string} version of this program */
export const versiProgram = () => JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version

/**
 * Makes a copy of a running embedded cluster, then reads it back. Nobody's work waits for it but for the moment in which
 * the totals are taken.
 * @param {Permintaan} permintaan url: of the application's database, as a role that may replicate
 * @returns {Promise<import('./berkas.mjs').Keterangan>}
 */
export function buatCadangan({ url, folder, jenis, sandi, migrasi, maju = () => {} }) {
  return dalamFolder(folder, async () => {
    const kini = new Date()
    const nama = namaBaru(jenis, kini, migrasi)
    const berkas = path.join(folder, nama)
    try {
      const wadah = tulisWadah(sebagian(berkas), sandi)
      try {
        const { manifes, walPertama } = await isiBasis(url, wadah, { nama, jenis, kini, maju: (bagian) => maju(bagian * 0.7) })
        await wadah.tutup(manifes)
        maju(0.8)
        await periksaCadangan(sebagian(berkas), sandi)
        maju(0.95)
        const keterangan = {
          nama, jenis, waktu: manifes.waktu, mulai: manifes.mulai, ukuran: statSync(sebagian(berkas)).size, sha256: await sidikBerkas(sebagian(berkas)),
          tersandi: apakahTersandi(sebagian(berkas)), walPertama, ...(migrasi === undefined ? {} : { migrasi }),
        }
        resmikan(berkas, keterangan)
        maju(1)
        return keterangan
      } catch (error) {
        await wadah.batal()
        throw error
      }
    } catch (error) {
      batalkan(berkas)
      throw error
    }
  })
}

/**
 * @param {string} url
 * @param {ReturnType<typeof tulisWadah>} wadah
 * @param {{ nama: string, jenis: import('./berkas.mjs').Jenis, kini: Date, maju: (bagian: number) => void }} pilihan
 */
async function isiBasis(url, wadah, { nama, jenis, kini, maju }) {
  const basis = await mulaiBasis(url, { label: nama, maju })
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const buka = tar.extract()
    basis.tar.on('error', (error) => buka.destroy(error))
    basis.tar.pipe(buka)
    /** @type {string[]} */
    const wal = []
    for await (const entri of buka) {
      const { name, type, size } = entri.header
      const tujuan = path.posix.join('pg', name)
      if (type === 'directory') await wadah.folder(tujuan)
      else if (type !== 'file') throw new Refusal(`Folder basis data memuat ${name} (${type}), yang tidak dikenal cadangan bawaan.`)
      else await wadah.masukkan({ name: tujuan, size: size ?? 0 }, /** @type {AsyncIterable<Buffer>} */ (/** @type {unknown} */ (entri)))
      if (/^pg_wal\/[0-9A-F]{24}$/.test(name)) wal.push(path.posix.basename(name))
    }
    await wadah.masukkanIsi('backup_manifest', basis.daftarMentah())
    const titik = await tandaiTitik(url, nama)
    await susulkanWal(client, wadah, wal.sort().at(-1) ?? '')
    const { rows } = await client.query(`
      SELECT current_setting('server_version') AS postgres, coalesce(array_agg(migration_name::text ORDER BY migration_name), '{}') AS migrasi
        FROM _prisma_migrations WHERE rolled_back_at IS NULL`)
    /** @type {Omit<import('./periksa.mjs').Manifes, 'berkas'>} */
    const manifes = {
      format: 1, cara: 'basis', jenis, program: versiProgram(), ...rows[0], mulai: kini.toISOString(), waktu: titik.waktu,
      total: titik.total, titik: { nama, lsn: titik.titik, garis: basis.rentang().garis },
    }
    return { manifes, walPertama: wal[0] ?? '' }
  } finally {
    await client.end()
    await basis.tutup().catch(() => {})
  }
}

/**
 * The base backup holds the log up to its own end; the point at which the totals were taken lies a little after it.
 * @param {pg.Client} client
 * @param {ReturnType<typeof tulisWadah>} wadah
 * @param {string} sudah the last file of the log that is in
 */
async function susulkanWal(client, wadah, sudah) {
  await client.query("SET statement_timeout = '60s'")
  const { rows } = await client.query('SELECT pg_walfile_name(pg_switch_wal()) AS sampai')
  const daftar = await client.query(
    'SELECT name, size::int AS besar FROM pg_ls_waldir() WHERE name ~ $1 AND name > $2 AND name <= $3 ORDER BY name',
    ['^[0-9A-F]{24}$', sudah, rows[0].sampai],
  )
  for (const { name, besar } of daftar.rows) {
    await wadah.masukkan({ name: `pg/pg_wal/${name}`, size: besar }, (async function* () {
      for (let awal = 0; awal < besar; awal += 1 << 20) {
        const bagian = await client.query('SELECT pg_read_binary_file($1, $2, $3) AS isi', [`pg_wal/${name}`, awal, 1 << 20])
        yield /** @type {Buffer} */ (bagian.rows[0].isi)
      }
    })())
  }
}
