import path from 'node:path'
import { Refusal } from '../options.mjs'
import { say, step } from '../print.mjs'
import { buatCadangan } from './buat.mjs'
import { buatLogis } from './logis.mjs'

/**
 * What is done before an update changes a database in use: a copy. An update without one does not happen.
 * @param {string[]} names of the migrations
 * @param {string} folder
 * @param {() => Promise<{ nama: string }>} salin
 * @param {(berkas: string) => string} lanjut what is said of the copy
 */
async function salinDulu(names, folder, salin, lanjut) {
  const { nama } = await step(`Membuat cadangan sebelum ${names.length} migrasi`, salin).catch((error) => {
    throw new Refusal(`Cadangan sebelum migrasi gagal, jadi migrasi tidak dijalankan dan tidak ada yang berubah: ${error instanceof Error ? error.message : error}`)
  })
  say(`  ${lanjut(path.join(folder, nama))}`)
}

/**
 * For the embedded server: a base copy, named after the update's first migration.
 * @param {string} url of the application's database as a role that may replicate
 * @param {import('./setelan.mjs').SetelanCadang} setelan
 * @returns {(names: string[]) => Promise<void>}
 */
export const sebelumMigrasi = (url, { folder, sandi }) => (names) =>
  salinDulu(names, folder, () => buatCadangan({ url, folder, jenis: 'migrasi', sandi, migrasi: names[0] ?? '' }), (berkas) => `bila pembaruan ini tidak beres: npm run pulihkan -- ${berkas}`)

/**
 * For the office's own server, whose base copies are its administrator's: all tables, as the owner reads them.
 * @param {string} url of the owner
 * @param {import('./setelan.mjs').SetelanCadang} setelan
 * @returns {(names: string[]) => Promise<void>}
 */
export const sebelumMigrasiLuar = (url, { folder, sandi }) => (names) =>
  salinDulu(names, folder, () => buatLogis({ url, folder, sandi }), (berkas) => `salinan logis: ${berkas}; memulihkannya: docs/menjalankan/cadangan.md`)
