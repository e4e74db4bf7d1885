import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

const TEPI = 2

/** A code as one SVG path over a square of `sisi` units: small enough to stand in every page. */
export function jalurKode(teks: string): { d: string; sisi: number } {
  const { data, size } = encode(teks, { ecc: 'M', border: TEPI })
  let d = ''
  data.forEach((baris, y) => {
    for (let x = 0; x < size; x++) {
      if (!baris[x]) continue
      let lebar = 1
      while (baris[x + lebar]) lebar += 1
      d += `M${x} ${y}h${lebar}v1h-${lebar}z`
      x += lebar
    }
  })
  return { d, sisi: size }
}

function bagian(jenis: string, isi: Uint8Array): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi])
  const panjang = Buffer.alloc(4)
  panjang.writeUInt32BE(isi.length)
  const jumlah = Buffer.alloc(4)
  jumlah.writeUInt32BE(crc32(badan))
  return Buffer.concat([panjang, badan, jumlah])
}

/** The same code as a PNG (one bit a pixel), for files that take pictures only. */
export function pngKode(teks: string, perKotak = 6): Buffer {
  const { data, size } = encode(teks, { ecc: 'M', border: TEPI })
  const sisi = size * perKotak
  const lebar = Math.ceil(sisi / 8)
  const baris = data.map((kotak) => {
    const isi = Buffer.alloc(lebar + 1, 0xff)
    isi[0] = 0 // no filter
    for (let x = 0; x < sisi; x++) {
      const letak = 1 + (x >> 3)
      if (kotak[Math.floor(x / perKotak)]) isi[letak] = (isi[letak] ?? 0) & ~(0x80 >> (x & 7))
    }
    return isi
  })
  const kepala = Buffer.alloc(13)
  kepala.writeUInt32BE(sisi, 0)
  kepala.writeUInt32BE(sisi, 4)
  kepala.set([1, 0, 0, 0, 0], 8) // one bit, greyscale
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'), bagian('IHDR', kepala),
    bagian('IDAT', deflateSync(Buffer.concat(baris.flatMap((satu) => Array.from({ length: perKotak }, () => satu))))), bagian('IEND', Buffer.alloc(0)),
  ])
}
