import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { pilihSandi } from '@/lib/dasar/peladen/sandi'
import { Simpanan } from '@/lib/dasar/peladen/simpanan'

const kempiskan = promisify(gzip)
const brotli = promisify(brotliCompress)

/** Bytes that kept public answers may take, in all three codings; a publication has some three. */
const BYTE = 32 * 1024 * 1024

/** One public answer as it is kept: packed once, sent to many. */
export class JawabanUmum {
  private constructor(readonly etag: string, readonly kepala: Readonly<Record<string, string>>, private readonly mentah: Buffer, private readonly gz: Buffer, private readonly br: Buffer) {}

  get ukuran(): number {
    return this.mentah.length + this.gz.length + this.br.length + 1_000
  }

  static async dari(isi: string, kepala: Readonly<Record<string, string>>): Promise<JawabanUmum> {
    const mentah = Buffer.from(isi, 'utf8')
    const [gz, br] = await Promise.all([kempiskan(mentah), brotli(mentah, { params: { [constants.BROTLI_PARAM_QUALITY]: 8, [constants.BROTLI_PARAM_SIZE_HINT]: mentah.length } })])
    return new JawabanUmum(`W/"${createHash('sha256').update(mentah).digest('base64url').slice(0, 32)}"`, kepala, mentah, gz, br)
  }

  /** The bytes in a coding that the asker takes. */
  isi(terima: string): [sandi: string | null, isi: Buffer] {
    const sandi = pilihSandi(terima)
    return [sandi, sandi === null ? this.mentah : sandi === 'br' ? this.br : this.gz]
  }
}

const holder = globalThis as typeof globalThis & { rakorTerbukaSimpanan?: Simpanan<JawabanUmum> }
export const simpananUmum = (): Simpanan<JawabanUmum> => (holder.rakorTerbukaSimpanan ??= new Simpanan<JawabanUmum>(BYTE, 0.25))
