import { EOI, GambarDitolak, segmen, SOS, type Segmen } from './segmen'

/** Pixels that a side of the picture may have. */
export interface BatasGambar {
  sisiMaks: number
  sisiMin: number
}

export interface GambarBersih {
  isi: Uint8Array
  lebar: number
  tinggi: number
}

const DHT = 0xc4
const DQT = 0xdb
const DRI = 0xdd
const ADOBE = 0xee
/** Baseline, extended, progressive: what browsers write. Lossless, hierarchical and arithmetic pictures are not taken in. */
const BINGKAI: readonly number[] = [0xc0, 0xc1, 0xc2]
/** Everything a picture is made of; all other segments are about the picture, and are left out. */
const GAMBAR: readonly number[] = [...BINGKAI, DHT, DQT, DRI, SOS]
/** What says nothing but something: APP0 to APP15 (EXIF, XMP, IPTC, profiles, thumbnails), and comments. */
const isKeterangan = (penanda: number): boolean => (penanda >= 0xe0 && penanda <= 0xef) || penanda === 0xfe
/** A progressive picture of a browser has some ten scans; a thousand of them would only keep every reader busy. */
const MAKS_PINDAIAN = 32

const KEPALA = Uint8Array.of(0xff, 0xd8)
/** The plainest JFIF segment: square pixels, no thumbnail. */
const JFIF = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)
const PENUTUP = Uint8Array.of(0xff, EOI)

const tolak = (pesan: string): never => { throw new GambarDitolak(pesan) }
const bukan = (): never => tolak('Berkas ini bukan foto JPEG yang utuh.')

function periksaKuantisasi(isi: Uint8Array): void {
  for (let i = 0; i < isi.length;) {
    const info = isi[i] ?? 0
    if (info >> 4 > 1 || (info & 15) > 3) bukan()
    i += 1 + (info >> 4 === 1 ? 128 : 64)
    if (i > isi.length) bukan()
  }
}

function periksaHuffman(isi: Uint8Array): void {
  for (let i = 0; i < isi.length;) {
    const info = isi[i] ?? 0
    const simbol = isi.subarray(i + 1, i + 17).reduce((jumlah, satu) => jumlah + satu, 0)
    if (info >> 4 > 1 || (info & 15) > 3 || simbol === 0 || simbol > 256) bukan()
    i += 17 + simbol
    if (i > isi.length) bukan()
  }
}

/** The frame: eight bits, grey or the three components that JFIF knows. @returns its size */
function bacaBingkai(isi: Uint8Array, { sisiMaks, sisiMin }: BatasGambar): { lebar: number; tinggi: number; komponen: number } {
  const [presisi = 0, t1 = 0, t2 = 0, l1 = 0, l2 = 0, komponen = 0] = isi
  const [tinggi, lebar] = [(t1 << 8) | t2, (l1 << 8) | l2]
  if (presisi !== 8 || (komponen !== 1 && komponen !== 3) || isi.length !== 6 + 3 * komponen) tolak('Jenis JPEG ini tidak dikenal. Kirim foto berwarna biasa.')
  for (let k = 0; k < komponen; k++) {
    const [nama = 0, cuplik = 0, tabel = 0] = isi.subarray(6 + 3 * k)
    if (nama !== k + 1 || cuplik >> 4 < 1 || cuplik >> 4 > 4 || (cuplik & 15) < 1 || (cuplik & 15) > 4 || tabel > 3) bukan()
  }
  if (Math.max(lebar, tinggi) > sisiMaks) tolak(`Foto ${lebar} x ${tinggi} piksel, melebihi ${sisiMaks} piksel.`)
  if (Math.min(lebar, tinggi) < sisiMin) tolak(`Foto ${lebar} x ${tinggi} piksel, terlalu kecil: sisi terpendek paling sedikit ${sisiMin} piksel.`)
  return { lebar, tinggi, komponen }
}

function periksaPindaian(isi: Uint8Array, { batas, akhir }: Segmen, komponen: number): void {
  const [n = 0] = isi
  if (n < 1 || n > komponen || isi.length !== 4 + 2 * n || akhir === batas) bukan()
  for (let k = 0; k < n; k++) if ((isi[1 + 2 * k] ?? 0) < 1 || (isi[1 + 2 * k] ?? 0) > komponen) bukan()
}

/** A segment that is kept, written without what may stand between two segments. */
const tulis = (bytes: Uint8Array, { penanda, isi, akhir }: Segmen): Uint8Array[] => [Uint8Array.of(0xff, penanda), bytes.subarray(isi - 2, akhir)]

/**
 * A JPEG as nothing but its picture: walked from marker to marker, its tables and frame checked, and only what a decoder needs written
 * anew. EXIF with place, camera and thumbnail, XMP, IPTC, profiles, comments and whatever follows the end are not in it. The same picture gives
 * the same bytes, so their hash stands for it.
 * @throws GambarDitolak, with a sentence for its sender
 */
export function bersihkanJpeg(bytes: Uint8Array, batas: BatasGambar): GambarBersih {
  const bagian: Uint8Array[] = [KEPALA, JFIF]
  let bingkai: ReturnType<typeof bacaBingkai> | null = null
  let pindaian = 0
  for (const satu of segmen(bytes)) {
    const { penanda } = satu
    if (penanda === EOI) break
    const isi = bytes.subarray(satu.isi, satu.batas)
    // Adobe's segment alone changes what the picture looks like: it may say that the components are red, green and blue
    if (penanda === ADOBE && isi.length >= 12 && isi[0] === 0x41 && isi[1] === 0x64 && isi[11] === 0) tolak('Jenis JPEG ini tidak dikenal. Kirim foto berwarna biasa.')
    if (isKeterangan(penanda)) continue
    if (!GAMBAR.includes(penanda)) bukan()
    if (penanda === DQT) periksaKuantisasi(isi)
    else if (penanda === DHT) periksaHuffman(isi)
    else if (penanda === DRI) { if (isi.length !== 2) bukan() } else if (penanda === SOS) {
      if (bingkai === null || ++pindaian > MAKS_PINDAIAN) return bukan()
      periksaPindaian(isi, satu, bingkai.komponen)
    } else {
      if (bingkai !== null) bukan()
      bingkai = bacaBingkai(isi, batas)
    }
    bagian.push(...tulis(bytes, satu))
  }
  if (bingkai === null || pindaian === 0) return bukan()
  return { isi: gabung([...bagian, PENUTUP]), lebar: bingkai.lebar, tinggi: bingkai.tinggi }
}

function gabung(bagian: readonly Uint8Array[]): Uint8Array {
  const hasil = new Uint8Array(bagian.reduce((jumlah, satu) => jumlah + satu.length, 0))
  let letak = 0
  for (const satu of bagian) {
    hasil.set(satu, letak)
    letak += satu.length
  }
  return hasil
}
