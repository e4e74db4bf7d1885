import pg from 'pg'
import { AliranSalin } from './aliran.mjs'
import { Refusal } from '../options.mjs'

/**
 * The server's own base backup over the replication protocol: what pg_basebackup does, which the embedded server does not
 * bring. The server leaves out what does not belong, checks every page's checksum while reading, writes backup_label and
 * names every file with its SHA-256. The log it needs comes along, so it never waits for the archive, which may be stuck.
 * @param {string} url of a role that may replicate
 * @param {{ label: string, maju?: (bagian: number) => void }} pilihan maju: called with the share that is done, 0 to 1
 */
export async function mulaiBasis(url, { label, maju = () => {} }) {
  // @types/pg does not know the setting; node-pg sends it with the first message
  const sambungan = /** @type {pg.ClientConfig} */ ({ connectionString: url, replication: 'true' })
  const client = new pg.Client(sambungan)
  client.on('error', () => {})
  await client.connect()
  /** @type {Buffer[]} */
  const daftar = []
  let bagian = ''
  const tar = new AliranSalin(`BASE_BACKUP (LABEL '${label}', PROGRESS, CHECKPOINT 'fast', WAL, WAIT false, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')`, (pesan) => {
    const isi = pesan.subarray(1)
    switch (String.fromCharCode(pesan[0] ?? 0)) {
      case 'n': {
        const nama = isi.subarray(0, isi.indexOf(0)).toString()
        if (nama !== 'base.tar') tar.destroy(new Refusal(`Basis data ini memakai tablespace (${nama}); cadangan bawaan tidak mengenalnya. Pakai pg_basebackup.`))
        bagian = nama
        return null
      }
      case 'm':
        bagian = 'daftar'
        return null
      case 'p': {
        const [awal, ruang] = [tar.baris[0], tar.baris[1]]
        const besar = awal === undefined ? 0 : Number(ruang?.[2] ?? 0) * 1024
        if (besar > 0) maju(Math.min(1, Number(isi.readBigInt64BE(0)) / besar))
        return null
      }
      case 'd':
        if (bagian !== 'daftar') return isi
        daftar.push(Buffer.from(isi))
        return null
      default:
        return null
    }
  })
  client.query(/** @type {pg.Submittable} */ (/** @type {unknown} */ (tar)))
  return {
    tar,
    /** After the tar has ended: the server's list of files. @returns {DaftarServer} */
    daftar: () => JSON.parse(Buffer.concat(daftar).toString('utf8')),
    daftarMentah: () => Buffer.concat(daftar),
    /** Where the copy begins and ends in the log. */
    rentang: () => ({ awal: tar.baris[0]?.[0] ?? '', akhir: tar.baris.at(-1)?.[0] ?? '', garis: Number(tar.baris.at(-1)?.[1] ?? 1) }),
    tutup: () => client.end(),
  }
}

/** @typedef {{ 'System-Identifier'?: number, Files: { Path: string, Size: number, 'Checksum-Algorithm'?: string, Checksum?: string }[] }} DaftarServer */
