import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '../../database/migrate.mjs'
import { Refusal, refuse } from '../options.mjs'
import { ROOT } from '../paths.mjs'
import { kutip, petaTabel } from './logis.mjs'
import { periksaCadangan } from './periksa.mjs'
import { bedaTotal, hitungTotal } from './total.mjs'

const MIGRASI = path.join(ROOT, 'prisma/migrations')

/**
 * Loads a logical copy into an empty database: its own migrations make the tables, its rows come in with no trigger firing
 * (the trail, the chain and the kept sums come as they are), totals are held against the manifest, and only then it counts;
 * newer migrations of this program follow. Works as the owner, no superuser is needed.
 * @param {{ berkas: string, sandi: string | undefined, url: string, layanan?: string, log?: (baris: string) => void }} pilihan url: of the owner
 * @returns {Promise<import('./periksa.mjs').Manifes>}
 */
export async function muatLogis({ berkas, sandi, url, layanan, log = () => {} }) {
  log('memeriksa salinan')
  const manifes = await periksaCadangan(berkas, sandi)
  if (manifes.cara !== 'logis' || manifes.total === null) throw new Refusal('Ini bukan salinan logis.')
  const asing = manifes.migrasi.find((nama) => !existsSync(path.join(MIGRASI, nama)))
  if (asing !== undefined) throw new Refusal(`Salinan ini dari program yang lebih baru (migrasi ${asing} tidak dikenal). Pasang versi program itu, atau yang lebih baru.`)
  await requireKosong(url)
  const siapa = layanan === undefined ? {} : { layanan }
  const sebagian = mkdtempSync(path.join(os.tmpdir(), 'rakor-migrasi-'))
  try {
    for (const nama of manifes.migrasi) cpSync(path.join(MIGRASI, nama), path.join(sebagian, nama), { recursive: true })
    log('membuat tabel')
    await migrate(url, { folder: sebagian, ...siapa }).catch(refuse)
  } finally {
    rmSync(sebagian, { recursive: true, force: true })
  }
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN')
    const pulihkan = await bukaPenjaga(client)
    log('memuat baris')
    const peta = await tuangIsi(client, berkas, sandi)
    for (const { nama, nilai, terpakai } of peta.urutan) await client.query('SELECT setval($1::regclass, $2, $3)', [kutip(nama), nilai, terpakai])
    await pulihkan()
    const beda = bedaTotal(manifes.total, await hitungTotal(client))
    if (beda.length > 0) throw new Refusal(`Yang termuat tidak sama dengan salinannya; tidak ada yang disimpan:\n- ${beda.join('\n- ')}`)
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
  await migrate(url, siapa).catch(refuse)
  return manifes
}

/** @param {string} url */
async function requireKosong(url) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query("SELECT count(*)::int AS n FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')")
    if (rows[0].n > 0) throw new Refusal('Basis data tujuan tidak kosong; tidak ada yang diubah. Salinan logis hanya dimuat ke basis data yang baru dibuat.')
  } finally {
    await client.end()
  }
}

/**
 * Empties what the migrations put in, and lets rows in as they are: keys of other tables come back afterwards, which proves
 * them, and every trigger is put back as it was (some fire always).
 * @param {pg.Client} client
 * @returns {Promise<() => Promise<void>>} puts everything back
 */
async function bukaPenjaga(client) {
  const kunci = await client.query(`SELECT conrelid::regclass::text AS tabel, conname::text AS nama, pg_get_constraintdef(oid) AS isi
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`)
  const pemicu = await client.query(`SELECT tgrelid::regclass::text AS tabel, tgname::text AS nama, tgenabled::text AS keadaan FROM pg_trigger
    WHERE NOT tgisinternal AND tgenabled <> 'D' AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`)
  const { tabel } = await petaTabel(client)
  for (const { tabel: satu, nama } of kunci.rows) await client.query(`ALTER TABLE ${satu} DROP CONSTRAINT ${kutip(nama)}`)
  for (const { tabel: satu, nama } of pemicu.rows) await client.query(`ALTER TABLE ${satu} DISABLE TRIGGER ${kutip(nama)}`)
  await client.query(`TRUNCATE ${tabel.map(({ nama }) => kutip(nama)).join(', ')}`)
  return async () => {
    for (const { tabel: satu, nama, isi } of kunci.rows) await client.query(`ALTER TABLE ${satu} ADD CONSTRAINT ${kutip(nama)} ${isi}`)
    for (const { tabel: satu, nama, keadaan } of pemicu.rows) {
      const cara = keadaan === 'A' ? 'ENABLE ALWAYS' : keadaan === 'R' ? 'ENABLE REPLICA' : 'ENABLE'
      await client.query(`ALTER TABLE ${satu} ${cara} TRIGGER ${kutip(nama)}`)
    }
  }
}

/**
 * Pours the copy's rows into their tables as they come.
 * @param {pg.Client} client @param {string} berkas @param {string | undefined} sandi
 */
async function tuangIsi(client, berkas, sandi) {
  const { tabel } = await petaTabel(client)
  const ada = new Map(tabel.map(({ nama, kolom }) => [nama, kolom]))
  /** @type {{ tabel: { nama: string, kolom: string[] }[], urutan: { nama: string, nilai: string, terpakai: boolean }[] } | undefined} */
  let peta
  // a piece of a copy may end in the middle of a line
  /** @type {Buffer} */
  let sisa = Buffer.alloc(0)
  await periksaCadangan(berkas, sandi, {
    async satu(nama, isi) {
      /** @type {Buffer[]} */
      const potongan = []
      for await (const data of isi) potongan.push(data)
      const semua = Buffer.concat(potongan)
      if (nama === 'tabel.json') peta = JSON.parse(semua.toString('utf8'))
      const tujuan = /^data\/([^/]+)\//.exec(nama)?.[1]
      if (tujuan === undefined || semua.length === 0) return
      const kolom = ada.get(tujuan)
      if (kolom === undefined) throw new Refusal(`Salinan ini memuat tabel ${tujuan}, yang tidak dikenal migrasinya.`)
      const baris = Buffer.concat([sisa, semua])
      const akhir = baris.lastIndexOf(10) + 1
      sisa = baris.subarray(akhir)
      await salinMasuk(client, `COPY ${kutip(tujuan)} (${kolom.map(kutip).join(', ')}) FROM STDIN`, baris.subarray(0, akhir))
    },
  })
  if (peta === undefined) throw new Refusal('Salinan ini tidak lengkap: daftar tabelnya tidak ada.')
  return peta
}

/**
 * One COPY ... FROM STDIN, which node-pg has no call for.
 * @param {pg.Client} client @param {string} perintah @param {Buffer} isi whole lines
 */
function salinMasuk(client, perintah, isi) {
  /** @typedef {{ query: (teks: string) => void, sendCopyFromChunk: (isi: Buffer) => void, endCopyFrom: () => void }} Sambungan */
  return new Promise((jadi, batal) => {
    /** @type {Error | undefined} */
    let galat
    const kirim = {
      submit: (/** @type {Sambungan} */ sambungan) => { sambungan.query(perintah); return null },
      handleCopyInResponse: (/** @type {Sambungan} */ sambungan) => { sambungan.sendCopyFromChunk(isi); sambungan.endCopyFrom() },
      handleError: (/** @type {Error} */ error) => { galat = error; batal(error) },
      handleReadyForQuery: () => { if (galat === undefined) jadi(undefined) },
      handleCommandComplete() {}, handleRowDescription() {}, handleDataRow() {}, handlePortalSuspended() {}, handleEmptyQuery() {},
    }
    client.query(/** @type {pg.Submittable} */ (/** @type {unknown} */ (kirim)))
  })
}
