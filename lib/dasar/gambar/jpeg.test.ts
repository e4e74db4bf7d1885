import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exifUji, fotoUji, PROGRESIF_UJI, segmenUji, sisipkan } from '@/tests/support/foto'
import { bacaExif } from './exif'
import { bersihkanJpeg } from './jpeg'
import { GambarDitolak, segmen } from './segmen'

const BATAS = { sisiMaks: 1600, sisiMin: 100 }
const { besar } = fotoUji()
const bersih = (bytes: Uint8Array): Uint8Array => bersihkanJpeg(bytes, BATAS).isi
const penanda = (bytes: Uint8Array): number[] => [...segmen(bytes)].map((satu) => satu.penanda)
const pesan = (bytes: Uint8Array): string => {
  try {
    bersih(bytes)
    return 'diterima'
  } catch (error) {
    return error instanceof GambarDitolak ? error.message : `galat lain: ${String(error)}`
  }
}
const teks = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
/** The same picture with other bytes of its frame. */
const ubah = (penandaCari: number, geser: number, ...nilai: number[]): Uint8Array => {
  const hasil = besar.slice()
  const satu = [...segmen(hasil)].find((item) => item.penanda === penandaCari)
  hasil.set(nilai, (satu?.isi ?? 0) + geser)
  return hasil
}
const EXIF = exifUji({ diambil: '2023:06:12 10:11:12', lintang: ['S', 5, 1, 55.6], bujur: ['E', 104, 4, 42.744] })

describe('a photo of a phone', () => {
  const mentah = sisipkan(besar, segmenUji(0xe0, 'JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'), EXIF, segmenUji(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>pemilik</x:xmpmeta>'), segmenUji(0xe2, 'ICC_PROFILE\0milik'), segmenUji(0xed, 'Photoshop 3.0\0IPTC penulis'), segmenUji(0xfe, 'komentar pribadi'))
  const jadi = new Uint8Array(Buffer.concat([mentah, Buffer.from('PK\u0003\u0004 berkas lain di belakang')]))

  it('carries place, serial number and a thumbnail when it comes, and nothing of it when it is kept', () => {
    expect(teks(jadi)).toMatch(/KAMERA-RAHASIA.*SERI-1234567.*xmpmeta.*IPTC.*komentar pribadi.*berkas lain/s)
    const { isi, lebar, tinggi } = bersihkanJpeg(jadi, BATAS)
    expect([lebar, tinggi]).toEqual([320, 200])
    expect(teks(isi)).not.toMatch(/Exif|RAHASIA|SERI-|xmp|ICC|IPTC|komentar|berkas lain/)
    expect(penanda(isi).filter((satu) => satu >= 0xe1 && satu <= 0xef)).toEqual([])
    expect(bacaExif(isi)).toEqual({ tanggal: null, tempat: null })
  })
  it('is the same bytes whatever stood beside it, and once more', () => {
    expect(bersih(jadi)).toEqual(bersih(besar))
    expect(bersih(bersih(jadi))).toEqual(bersih(jadi))
  })
  it('may be progressive', () => expect(bersihkanJpeg(PROGRESIF_UJI, BATAS)).toMatchObject({ lebar: 320, tinggi: 200 }))
  it.each([true, false])('tells its day and place to the browser (big-endian: %s)', (ujung) => {
    const exif = exifUji({ diambil: '2023:06:12 10:11:12', lintang: ['S', 5, 1, 55.6], bujur: ['E', 104, 4, 42.744], besar: ujung })
    expect(bacaExif(sisipkan(besar, exif))).toEqual({ tanggal: '2023-06-12', tempat: { lintang: -5.03211, bujur: 104.07854 } })
  })
  it('without a fix, with a clock that was never set, or with a day that there is not, says nothing', () => {
    const catatan = (diambil: string, d: number) => bacaExif(sisipkan(besar, exifUji({ diambil, lintang: ['S', d, 0, 0], bujur: ['E', d, 0, 0] })))
    expect(catatan('0000:00:00 00:00:00', 0)).toEqual({ tanggal: null, tempat: null })
    expect(catatan('2023:02:30 00:00:00', 91)).toEqual({ tanggal: null, tempat: null })
    expect(catatan('1980:01:01 00:00:00', 5)).toEqual({ tanggal: null, tempat: { lintang: -5, bujur: 5 } })
  })
})

describe('is refused', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /bukan foto JPEG/],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /bukan foto JPEG/],
    ['a page with the first bytes of a JPEG', new TextEncoder().encode('\u00ff\u00d8<script>alert(1)</script>'), /bukan foto JPEG/],
    ['a start alone', Uint8Array.of(0xff, 0xd8), /bukan foto JPEG/],
    ['a start and an end', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), /bukan foto JPEG/],
    ['a photo that breaks off', besar.subarray(0, besar.length - 2), /bukan foto JPEG/],
    ['a segment that says to be longer than the file', sisipkan(besar, Uint8Array.of(0xff, 0xfe, 0xff, 0xff)), /bukan foto JPEG/],
    ['a segment of no length', sisipkan(besar, Uint8Array.of(0xff, 0xfe, 0, 1)), /bukan foto JPEG/],
    ['two frames', sisipkan(besar, besar.subarray(...(() => { const s = [...segmen(besar)].find((x) => x.penanda === 0xc0); return [(s?.isi ?? 0) - 4, s?.akhir ?? 0] as const })())), /bukan foto JPEG/],
    ['a lossless frame', sisipkan(besar, segmenUji(0xc3, 'x'.repeat(15))), /bukan foto JPEG/],
    ['arithmetic coding', sisipkan(besar, segmenUji(0xcc, 'xx')), /bukan foto JPEG/],
    ['a Huffman table that says more than it holds', sisipkan(besar, segmenUji(0xc4, new Uint8Array(17).fill(200))), /bukan foto JPEG/],
    ['a quantisation table that breaks off', sisipkan(besar, segmenUji(0xdb, new Uint8Array(10))), /bukan foto JPEG/],
    ['a picture of 65.500 pixels', ubah(0xc0, 1, 0xff, 0xdc, 0xff, 0xdc), /65500 x 65500 piksel, melebihi 1600/],
    ['a picture of no height', ubah(0xc0, 1, 0, 0), /terlalu kecil/],
    ['twelve bits', ubah(0xc0, 0, 12), /tidak dikenal/],
    ['four components', ubah(0xc0, 5, 4), /tidak dikenal/],
    ['components called R, G, B', ubah(0xc0, 6, 0x52), /bukan foto JPEG/],
    ['red, green and blue by Adobe', sisipkan(besar, segmenUji(0xee, Uint8Array.of(0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0))), /tidak dikenal/],
    ['a thousand scans', new Uint8Array(Buffer.concat([besar.subarray(0, -2), ...Array.from({ length: 1000 }, () => { const s = [...segmen(besar)].find((x) => x.penanda === 0xda); return besar.subarray((s?.isi ?? 0) - 4, s?.akhir) }), besar.subarray(-2)])), /bukan foto JPEG/],
  ])('%s', (_, bytes, kata) => expect(pesan(bytes)).toMatch(kata))
})

describe('whatever comes', () => {
  const acak = fc.uint8Array({ maxLength: 400 })
  const rusak = fc.array(fc.tuple(fc.nat(besar.length - 1), fc.nat(255)), { maxLength: 12 }).map((ganti) => {
    const hasil = besar.slice()
    for (const [di, nilai] of ganti) hasil[di] = nilai
    return hasil
  })
  const bertempel = fc.array(fc.tuple(fc.constantFrom(0xe0, 0xe1, 0xe2, 0xed, 0xef, 0xfe), fc.uint8Array({ maxLength: 60 })), { maxLength: 6 }).map((daftar) => sisipkan(besar, ...daftar.map(([p, isi]) => segmenUji(p, isi))))

  it('is refused in words or comes out without a word about it, and the same when cleaned again', () => {
    fc.assert(fc.property(fc.oneof(acak, acak.map((ekor) => new Uint8Array([0xff, 0xd8, ...ekor])), rusak, bertempel), (bytes) => {
      const awal = bytes.slice()
      let isi: Uint8Array
      try {
        isi = bersih(bytes)
      } catch (error) {
        return error instanceof GambarDitolak && bytes.every((satu, i) => satu === awal[i])
      }
      return !penanda(isi).some((satu) => satu === 0xfe || (satu >= 0xe1 && satu <= 0xef)) && Buffer.compare(bersih(isi), isi) === 0 && isi.length <= bytes.length + 20
    }), { numRuns: 700 })
  })
  it('what a camera may have written is read without a fault', () => {
    const tiff = fc.tuple(fc.constantFrom('MM\0*', 'II*\0'), fc.uint8Array({ maxLength: 200 })).map(([awal, ekor]) => sisipkan(besar, segmenUji(0xe1, new Uint8Array(Buffer.concat([Buffer.from(`Exif\0\0${awal}`, 'latin1'), ekor])))))
    const digigit = fc.array(fc.tuple(fc.nat(EXIF.length - 1), fc.nat(255)), { maxLength: 8 }).map((ganti) => {
      const hasil = EXIF.slice()
      for (const [di, nilai] of ganti) hasil[di] = nilai
      return sisipkan(besar, hasil)
    })
    fc.assert(fc.property(fc.oneof(tiff, digigit, acak), (bytes) => {
      const { tanggal, tempat } = bacaExif(bytes)
      return (tanggal === null || /^20\d\d-\d\d-\d\d$|^[2-9]\d{3}-\d\d-\d\d$/.test(tanggal)) && (tempat === null || (Math.abs(tempat.lintang) <= 90 && Math.abs(tempat.bujur) <= 180))
    }), { numRuns: 700 })
  })
})
