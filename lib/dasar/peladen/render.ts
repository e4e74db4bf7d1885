import type { IncomingMessage, ServerResponse } from 'node:http'
import { Antrean } from './antrean'
import { HEADER_SIMPAN, RENDER_BERSAMA, RENDER_MENUNGGU, RENDER_TAHAN_MS } from './constants'
import { Jawaban } from './jawaban'
import { permintaanDalam, Tampungan } from './tampungan'

export type KeNext = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Pages that Next makes, a few at a time; those whose readers have gone are not begun. */
export const antrean = new Antrean(RENDER_BERSAMA, RENDER_MENUNGGU)

/** Too many wait already: an answer at once, in place of one that comes when nobody waits any more. */
function sibuk(response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': '5', 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end('Server sedang sangat sibuk. Muat ulang halaman ini sebentar lagi.')
}

/** A page made for one request and sent to it. */
export async function renderLangsung(request: IncomingMessage, response: ServerResponse, keNext: KeNext): Promise<void> {
  if (antrean.penuh) return sibuk(response)
  const lepas = await antrean.masuk(() => !response.destroyed)
  if (lepas === null) return
  const jam = setTimeout(lepas, RENDER_TAHAN_MS)
  try {
    await keNext(request, response)
  } finally {
    clearTimeout(jam)
    lepas()
  }
}

/** A page to be made once for all who ask for it by the same key. */
export interface Minta {
  kunci: string
  alamat: string
  /** of the one reader in whose name it is made */
  kuki: string
  keNext: KeNext
  /** whether that reader still may see what the key says: a role that changed meanwhile made another page */
  masihSama: () => Promise<boolean>
}

/** A render that several requests of the same key wait for. */
class Penerbangan {
  #penunggu = 0
  #tampungan: Tampungan | undefined
  readonly hasil: Promise<Jawaban | null>

  constructor(minta: Minta) {
    this.hasil = this.#terbang(minta)
  }

  get ditinggal(): boolean {
    return this.#penunggu === 0
  }

  ikut(response: ServerResponse): void {
    this.#penunggu += 1
    response.once('close', () => {
      this.#penunggu -= 1
      if (this.ditinggal) this.#tampungan?.batal()
    })
  }

  async #terbang({ kunci, alamat, kuki, keNext, masihSama }: Minta): Promise<Jawaban | null> {
    await Promise.resolve() // the first reader gets on before it starts
    const lepas = await antrean.masuk(() => !this.ditinggal)
    if (lepas === null) return null
    try {
      const request = permintaanDalam(alamat, { host: `127.0.0.1:${process.env.PORT ?? ''}`, accept: 'text/html', cookie: kuki, [HEADER_SIMPAN]: '1' })
      const tampungan = new Tampungan(request)
      this.#tampungan = tampungan
      const selesai = new Promise<void>((done) => tampungan.once('close', done))
      await Promise.all([keNext(request, tampungan), selesai])
      return tampungan.writableEnded && (await masihSama()) ? await Jawaban.dari(tampungan, kunci) : null
    } finally {
      lepas()
    }
  }
}

const terbang = new Map<string, Penerbangan>()

/** The answer of a key, made once however many ask for it at the same time. null: it is none that may be kept. */
export async function renderSekali(minta: Minta, response: ServerResponse, simpan: (jawaban: Jawaban) => void): Promise<Jawaban | null> {
  const { kunci } = minta
  let satu = terbang.get(kunci)
  if (satu === undefined) {
    const baru = new Penerbangan(minta)
    terbang.set(kunci, baru)
    const tuntas = (): void => { if (terbang.get(kunci) === baru) terbang.delete(kunci) }
    baru.hasil.then((jawaban) => { if (jawaban !== null) simpan(jawaban) }).catch(() => undefined).finally(tuntas)
    satu = baru
  }
  satu.ikut(response)
  return satu.hasil
}
