import path from 'node:path'
import { runningUrl, startCluster } from '../../database/embedded/cluster.mjs'
import { PEMILIK } from '../../database/embedded/peran.mjs'
import { DATABASE } from '../database.mjs'
import { acquireLock } from '../lock.mjs'
import { Refusal } from '../options.mjs'
import { say, step } from '../print.mjs'
import { clusterSecrets, keepSecrets } from '../secrets.mjs'
import { daftarCadangan } from './berkas.mjs'
import { buatCadangan } from './buat.mjs'
import { rapikan } from './juru.mjs'
import { buatLogis } from './logis.mjs'
import { periksaCadangan } from './periksa.mjs'
import { latih } from './pulih.mjs'
import { periksaSegel } from './segel.mjs'
import { kalimatTotal } from './total.mjs'

/**
 * The command `npm run cadang`.
 * @param {object} permintaan
 * @param {import('../options.mjs').Options} permintaan.options
 * @param {import('./setelan.mjs').SetelanCadang} permintaan.setelan
 * @param {string | undefined} permintaan.salinan a copy that is named
 * @param {string} permintaan.pilihan
 */
export async function kerjakan({ options, setelan, salinan, pilihan }) {
  const { folder, sandi } = setelan
  if (pilihan === '--latih' || pilihan === '--periksa') {
    const terakhir = daftarCadangan(folder)[0]
    const berkas = salinan ?? (terakhir === undefined ? undefined : path.join(folder, terakhir.nama))
    if (berkas === undefined) throw new Refusal(`Belum ada cadangan di ${folder}.`)
    if (pilihan === '--periksa') {
      const manifes = await step(`Memeriksa ${berkas}`, () => periksaCadangan(berkas, sandi))
      return say(`Utuh: ${Object.keys(manifes.berkas).length} berkas, keadaan ${manifes.waktu}.`)
    }
    const { beda, total } = await step(`Latihan memulihkan ${berkas}`, () => latih({ berkas, sandi, tempat: options.folder, periksa: periksaSegel, log: (baris) => say(`  ${baris}`) }))
    if (beda.length > 0) throw new Refusal(`Hasil pemulihan tidak sama dengan cadangannya:\n- ${beda.join('\n- ')}`)
    return say(`Jumlah sama sampai rupiahnya, rantai segel utuh.\n${kalimatTotal(total)}`)
  }
  if (options.mode === 'luar') {
    say('DATABASE_URL diatur: ini salinan logis, untuk berpindah. Cadangan harian server Postgres Anda dibuat dengan alatnya sendiri: docs/menjalankan/cadangan.md.')
    const { nama } = await step('Membuat salinan logis', () => buatLogis({ url: options.databaseUrlPemilik ?? options.databaseUrl ?? '', folder, sandi }))
    return say(`Salinan selesai dan terperiksa: ${path.join(folder, nama)}`)
  }
  await denganUrl(options, async (url) => {
    const maju = penanda()
    const { nama, ukuran, tersandi } = await step(pilihan === '--logis' ? 'Membuat salinan logis' : 'Membuat cadangan', () => (pilihan === '--logis'
      ? buatLogis({ url: url(DATABASE, PEMILIK), folder, sandi })
      : buatCadangan({ url: url(DATABASE), folder, jenis: 'diminta', sandi, maju })))
    rapikan(folder, options.folder, new Date())
    say(`Cadangan selesai dan terperiksa: ${path.join(folder, nama)} (${(ukuran / 1e6).toFixed(1).replace('.', ',')} MB${tersandi ? ', tersandi' : ', tidak tersandi: atur SANDI_CADANG bila disimpan di luar'})`)
  })
}

/** Uses the running product's Postgres, or starts it for as long as it takes. @param {import('../options.mjs').Options} options @param {(url: import('../../database/embedded/cluster.mjs').Cluster['url']) => Promise<void>} kerja */
async function denganUrl({ folder }, kerja) {
  const secrets = clusterSecrets(keepSecrets(folder))
  const lock = await acquireLock(folder, `pid ${process.pid}, npm run cadang`)
  if ('heldBy' in lock) {
    const url = runningUrl(folder, secrets)
    if (url === null) throw new Refusal(`Folder data ${folder} sedang dipakai (${lock.heldBy}), tetapi Postgres-nya belum siap. Ulangi sebentar lagi.`)
    return kerja(url)
  }
  const cluster = await step('Menyalakan Postgres', () => startCluster({ folder, ...secrets, log: say }))
  try {
    await kerja(cluster.url)
  } finally {
    await cluster.stop()
    lock.release()
  }
}

/** Says each quarter once. */
function penanda() {
  let lalu = 0
  return (/** @type {number} */ bagian) => {
    const kini = Math.floor(bagian * 4)
    if (kini > lalu && kini < 4) say(`  ${kini * 25}%`)
    lalu = kini
  }
}

