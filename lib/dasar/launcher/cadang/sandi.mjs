import { createCipheriv, createDecipheriv, createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { Transform } from 'node:stream'
import { Refusal } from '../options.mjs'

/**
 * Encryption of a copy: AES-256-GCM in chunks, the key by scrypt from a passphrase. Each chunk's nonce carries its number
 * and whether it is the last, so a chunk that was changed, moved, repeated or cut off is found.
 *
 *     "RAKORCDG" version(1) salt(16) prefix(7) check(16), then chunks of 1 MiB + tag(16)
 */
export const TANDA = Buffer.from('RAKORCDG')
const VERSI = 1
const POTONG = 1 << 20
const TAG = 16
const KEPALA = TANDA.length + 1 + 16 + 7 + 16
export const PANJANG_SANDI = 16

/** @param {string} sandi @param {Buffer} garam */
function kunciDari(sandi, garam) {
  const semua = scryptSync(sandi.normalize('NFKC'), garam, 64, { N: 1 << 17, r: 8, p: 1, maxmem: 256 << 20 })
  return { kunci: semua.subarray(0, 32), periksa: createHmac('sha256', semua.subarray(32)).update('rakor-cadangan').digest().subarray(0, 16) }
}

/** @param {Buffer} awalan @param {number} nomor @param {boolean} akhir */
function nonce(awalan, nomor, akhir) {
  const isi = Buffer.alloc(12)
  awalan.copy(isi)
  isi.writeUInt32BE(nomor, 7)
  isi[11] = akhir ? 1 : 0
  return isi
}

/**
 * Cuts what flows through into chunks of one size and hands them on; the last one, perhaps empty, as such.
 * @param {number} ukuran
 * @param {(potong: Buffer, nomor: number, akhir: boolean) => Buffer} olah
 * @param {(data: Buffer) => Buffer} [awal] sees what comes first, and answers what is left of it
 */
function pemotong(ukuran, olah, awal = (data) => data) {
  /** @type {Buffer} */
  let sisa = Buffer.alloc(0)
  let nomor = 0
  return new Transform({
    transform(data, _, selesai) {
      try {
        sisa = awal(Buffer.concat([sisa, data]))
        // the last chunk is told apart at the end only, so one is always kept back
        while (sisa.length > ukuran) {
          this.push(olah(sisa.subarray(0, ukuran), nomor++, false))
          sisa = sisa.subarray(ukuran)
        }
        selesai()
      } catch (error) {
        selesai(/** @type {Error} */ (error))
      }
    },
    flush(selesai) {
      try {
        selesai(null, olah(sisa, nomor, true))
      } catch (error) {
        selesai(/** @type {Error} */ (error))
      }
    },
  })
}

/** @param {string} sandi */
export function menyandi(sandi) {
  const [garam, awalan] = [randomBytes(16), randomBytes(7)]
  const { kunci, periksa } = kunciDari(sandi, garam)
  const kepala = Buffer.concat([TANDA, Buffer.from([VERSI]), garam, awalan, periksa])
  const aliran = pemotong(POTONG, (potong, nomor, akhir) => {
    const sandiGcm = createCipheriv('aes-256-gcm', kunci, nonce(awalan, nomor, akhir)).setAAD(kepala)
    return Buffer.concat([sandiGcm.update(potong), sandiGcm.final(), sandiGcm.getAuthTag()])
  })
  aliran.push(kepala)
  return aliran
}

/** @param {string} sandi @throws {Refusal} from the stream: a wrong passphrase, or a copy that was changed or cut */
export function membuka(sandi) {
  /** @type {{ kunci: Buffer, awalan: Buffer, kepala: Buffer } | undefined} */
  let buka
  return pemotong(
    POTONG + TAG,
    (potong, nomor, akhir) => {
      if (buka === undefined || potong.length < TAG) throw new Refusal('Cadangan ini terpotong: akhirnya tidak ada.')
      const gcm = createDecipheriv('aes-256-gcm', buka.kunci, nonce(buka.awalan, nomor, akhir)).setAAD(buka.kepala)
      gcm.setAuthTag(potong.subarray(potong.length - TAG))
      try {
        return Buffer.concat([gcm.update(potong.subarray(0, potong.length - TAG)), gcm.final()])
      } catch {
        throw new Refusal(`Cadangan ini rusak atau terpotong: bagian ke-${nomor + 1} tidak seperti saat ditulis.`)
      }
    },
    (data) => {
      if (buka !== undefined || data.length < KEPALA) return data
      const kepala = Buffer.from(data.subarray(0, KEPALA))
      if (kepala[TANDA.length] !== VERSI) throw new Refusal('Cadangan ini disandi dengan cara yang belum dikenal program ini; pakai versi program yang lebih baru.')
      const { kunci, periksa } = kunciDari(sandi, kepala.subarray(9, 25))
      if (!timingSafeEqual(periksa, kepala.subarray(32, 48))) throw new Refusal('Kata sandi cadangan salah (SANDI_CADANG): bukan yang dipakai saat cadangan ini dibuat.')
      buka = { kunci, awalan: kepala.subarray(25, 32), kepala }
      return data.subarray(KEPALA)
    },
  )
}

/**
 * The passphrase of copies from the environment, taken out of it so that no child process sees it.
 * @returns {string | undefined}
 */
export function ambilSandi() {
  const sandi = process.env.SANDI_CADANG || undefined
  delete process.env.SANDI_CADANG
  if (sandi !== undefined && sandi.length < PANJANG_SANDI) {
    throw new Refusal(`SANDI_CADANG terlalu pendek: paling sedikit ${PANJANG_SANDI} karakter, misalnya lima kata acak.`)
  }
  return sandi
}
