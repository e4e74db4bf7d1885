import path from 'node:path'
import { Refusal } from '../options.mjs'
import { say, step } from '../print.mjs'
import { buatCadangan } from './buat.mjs'

/**
 * What is done before an update changes a database in use: a copy, named after its first migration. An update without one
 * does not happen.
 * @param {string} url of the application's database as a role that may replicate
 * @param {import('./setelan.mjs').SetelanCadang} setelan
 * @returns {(names: string[]) => Promise<void>}
 */
export function sebelumMigrasi(url, { folder, sandi }) {
  return async (names) => {
    const { nama } = await step(`Membuat cadangan sebelum ${names.length} migrasi`, () => buatCadangan({ url, folder, jenis: 'migrasi', sandi, migrasi: names[0] ?? '' })).catch((error) => {
      throw new Refusal(`Cadangan sebelum migrasi gagal, jadi migrasi tidak dijalankan dan tidak ada yang berubah: ${error instanceof Error ? error.message : error}`)
    })
    say(`  bila pembaruan ini tidak beres: npm run pulihkan -- ${path.join(folder, nama)}`)
  }
}
