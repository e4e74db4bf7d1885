import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { startCluster } from '../../database/embedded/cluster.mjs'
import { PEMILIK } from '../../database/embedded/peran.mjs'
import { DATABASE, ensureDatabase } from '../database.mjs'
import { acquireLock } from '../lock.mjs'
import { Refusal } from '../options.mjs'
import { say, seconds, step } from '../print.mjs'
import { clusterSecrets, keepSecrets } from '../secrets.mjs'
import { setelanArsip } from './arsip.mjs'
import { daftarCadangan } from './berkas.mjs'
import { catatUji } from './catat.mjs'
import { muatLogis } from './muat.mjs'
import { denganKlaster, pulihkanDiSamping, tempatkan } from './pulih.mjs'
import { periksaSegel } from './segel.mjs'
import { bedaTotal, hitungTotal, kalimatTotal, wib } from './total.mjs'

/** @typedef {{ options: import('../options.mjs').Options, setelan: import('./setelan.mjs').SetelanCadang, salinan: string | undefined, sampai: string | undefined }} Permintaan */

/**
 * The command `npm run pulihkan`.
 * @param {Permintaan} permintaan
 */
export async function pulihkan({ options, setelan, salinan, sampai }) {
  const mulai = performance.now()
  const hingga = bacaSampai(sampai)
  if (options.mode === 'luar') return keServerSendiri(options, setelan, salinan)
  const { folder } = options
  const berkas = salinan ?? pilihSalinan(setelan.folder, hingga)
  if (!existsSync(berkas)) throw new Refusal(`Cadangan ${berkas} tidak ada. Yang ada di ${setelan.folder}:\n${daftarCadangan(setelan.folder).map(({ nama, waktu }) => `- ${nama} (${wib(waktu)})`).join('\n') || '- belum ada'}`)
  mkdirSync(folder, { recursive: true })
  const lock = await acquireLock(folder, `pid ${process.pid}, npm run pulihkan`)
  if ('heldBy' in lock) throw new Refusal(`Rakor POP sedang berjalan pada folder data ${folder} (${lock.heldBy}). Hentikan dulu; pemulihan tidak dilakukan di bawah layanan yang berjalan.`)
  try {
    const secrets = clusterSecrets(keepSecrets(folder))
    if (path.basename(berkas).includes('-logis')) return await keBawaan({ folder, secrets, berkas, sandi: setelan.sandi })
    const arsip = setelanArsip(folder, setelan.folder)
    const { manifes, samping, transaksiTerakhir } = await step(`Memulihkan ${path.basename(berkas)}`, () => pulihkanDiSamping({
      berkas, folder, folderCadang: setelan.folder, sampai: hingga, sandi: setelan.sandi, password: secrets.password,
      ...('settings' in arsip ? { settings: arsip.settings } : {}), log: (baris) => say(`  ${baris}`),
    }))
    const lama = tempatkan(folder, samping)
    const { total, beda } = await step('Membandingkan jumlah', () => denganKlaster({ folder, ...secrets, ...('settings' in arsip ? { settings: arsip.settings } : {}) }, async (client, url) => {
      const kini = await hitungTotal(client)
      const salah = [...(hingga === 'cadangan' && manifes.total !== null ? bedaTotal(manifes.total, kini) : []), ...(await periksaSegel(url))]
      await akhiriSesi(client)
      await catatUji(url, { jenis: 'pemulihan', nama: path.basename(berkas), sama: salah.length === 0, lamaMs: performance.now() - mulai, total: kini, pesan: `sampai ${sampai ?? 'saat cadangan'}${salah.length === 0 ? '' : `; ${salah.join('; ')}`}` }).catch(() => {})
      return { total: kini, beda: salah }
    }))
    say()
    say(`Pulih dalam ${seconds(mulai)}: keadaan ${hingga === 'cadangan' ? wib(manifes.waktu) : sampai}.${transaksiTerakhir === null ? '' : ` Transaksi terakhir ${transaksiTerakhir}.`}`)
    say(kalimatTotal(total))
    if (lama !== null) say(`Data sebelumnya utuh di ${lama}; hapus sendiri setelah yakin.`)
    say('Semua sesi diakhiri. Akun, peran, dan kata sandi kembali seperti pada saat itu: periksa Pengguna sebelum dibuka lagi.')
    if (beda.length > 0) throw new Refusal(`Perhatian, hasilnya tidak sama dengan cadangannya:\n- ${beda.join('\n- ')}`)
  } finally {
    lock.release()
  }
}

/** Sessions that were open then, perhaps ended since, must not come back to life. @param {import('pg').Client} client */
async function akhiriSesi(client) {
  await client.query('DELETE FROM sesi')
}

/** @param {string | undefined} sampai @returns {'cadangan' | 'akhir' | { waktu: string }} */
function bacaSampai(sampai) {
  if (sampai === undefined) return 'cadangan'
  if (sampai === 'akhir') return 'akhir'
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(sampai) || Number.isNaN(Date.parse(`${sampai.replace(' ', 'T')}+07:00`))) {
    throw new Refusal(`--sampai "${sampai}" bukan waktu. Tulis seperti "2026-11-28 10:00" (WIB), atau "akhir".`)
  }
  return { waktu: `${sampai}+07` }
}

/** The copy to begin with: the newest, or the newest from before the moment. @param {string} folder @param {'cadangan' | 'akhir' | { waktu: string }} hingga */
function pilihSalinan(folder, hingga) {
  const batas = typeof hingga === 'object' ? Date.parse(hingga.waktu.replace(' ', 'T').replace('+07', '+07:00')) : Infinity
  const satu = daftarCadangan(folder).find(({ jenis, waktu }) => jenis !== 'logis' && Date.parse(waktu) <= batas)
  if (satu === undefined) throw new Refusal(`Tidak ada cadangan${batas === Infinity ? '' : ' dari sebelum waktu itu'} di ${folder}.`)
  return path.join(folder, satu.nama)
}

/** @param {{ folder: string, secrets: ReturnType<typeof clusterSecrets>, berkas: string, sandi: string | undefined }} pilihan */
async function keBawaan({ folder, secrets, berkas, sandi }) {
  if (existsSync(path.join(folder, 'pg'))) {
    throw new Refusal(`Salinan logis dimuat ke Postgres yang baru, sedangkan ${path.join(folder, 'pg')} sudah ada. Pindahkan folder itu ke samping dulu (jangan dihapus), lalu ulangi.`)
  }
  const cluster = await step('Menyiapkan Postgres', () => startCluster({ folder, ...secrets, log: say }))
  try {
    await ensureDatabase(cluster.url)
    const { total } = await step(`Memuat ${path.basename(berkas)}`, () => muatLogis({ berkas, sandi, url: cluster.url(DATABASE, PEMILIK), log: (baris) => say(`  ${baris}`) }))
    say(`Termuat; jumlah sama sampai rupiahnya.\n${total === null ? '' : kalimatTotal(total)}`)
  } finally {
    await cluster.stop()
  }
}

/** @param {import('../options.mjs').Options} options @param {import('./setelan.mjs').SetelanCadang} setelan @param {string | undefined} salinan */
async function keServerSendiri({ databaseUrl, databaseUrlPemilik }, { sandi }, salinan) {
  if (salinan === undefined) throw new Refusal('Sebut salinan logisnya: npm run pulihkan -- <berkas>. Cadangan server Postgres Anda sendiri dipulihkan dengan alatnya: docs/menjalankan/cadangan.md.')
  const url = databaseUrlPemilik ?? databaseUrl ?? ''
  const layanan = databaseUrl === undefined ? undefined : decodeURIComponent(new URL(databaseUrl).username)
  const { total } = await step(`Memuat ${path.basename(salinan)}`, () => muatLogis({ berkas: salinan, sandi, url, log: (baris) => say(`  ${baris}`), ...(layanan ? { layanan } : {}) }))
  say(`Termuat; jumlah sama sampai rupiahnya.\n${total === null ? '' : kalimatTotal(total)}`)
}
