/** Bytes that are not the picture they say to be, or not one that is taken in; the message is for its sender. */
export class GambarDitolak extends Error {
  override readonly name = 'GambarDitolak'
}

export const SOI = 0xd8
export const EOI = 0xd9
export const SOS = 0xda

/** One marker of a JPEG with what belongs to it. `isi` to `batas` is its content; after a start of scan the coded picture goes on to `akhir`. */
export interface Segmen {
  penanda: number
  isi: number
  batas: number
  akhir: number
}

const rusak = (): GambarDitolak => new GambarDitolak('Berkas ini bukan foto JPEG yang utuh.')
const isRestart = (penanda: number): boolean => penanda >= 0xd0 && penanda <= 0xd7

/** Where the coded picture that begins at `mulai` ends: at the next marker that is no restart. */
function akhirPindaian(bytes: Uint8Array, mulai: number): number {
  for (let i = bytes.indexOf(0xff, mulai); i !== -1 && i + 1 < bytes.length; i = bytes.indexOf(0xff, i)) {
    const lanjut = bytes[i + 1] ?? 0
    if (lanjut === 0 || isRestart(lanjut)) i += 2
    else if (lanjut === 0xff) i += 1
    else return i
  }
  throw rusak()
}

/**
 * Walks a JPEG from marker to marker, from its first to its end-of-image; what stands behind that is not looked at.
 * @throws GambarDitolak where the bytes are no such sequence, or break off
 */
export function* segmen(bytes: Uint8Array): Generator<Segmen> {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw rusak()
  for (let i = 2; ;) {
    if (bytes[i] !== 0xff) throw rusak()
    while (bytes[i + 1] === 0xff) i++
    const penanda = bytes[i + 1]
    if (penanda === undefined || penanda === 0 || penanda === 1 || penanda === SOI || isRestart(penanda)) throw rusak()
    const isi = i + 4
    if (penanda === EOI) return void (yield { penanda, isi: i + 2, batas: i + 2, akhir: i + 2 })
    const panjang = ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0)
    const batas = i + 2 + panjang
    if (panjang < 2 || batas > bytes.length) throw rusak()
    const akhir = penanda === SOS ? akhirPindaian(bytes, batas) : batas
    yield { penanda, isi, batas, akhir }
    i = akhir
  }
}
