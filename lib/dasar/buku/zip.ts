import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** One part of a package that this product wrote itself. For files from outside there is the guarded reader. */
interface Bagian {
  nama: string
  isi: Buffer
}

/** A part to be written: text is UTF-8. */
export interface BagianBaru {
  nama: string
  isi: string | Uint8Array
}

const UJUNG = 0x06054b50
const PUSAT = 0x02014b50
const LOKAL = 0x04034b50
/** names in UTF-8 */
const BENDERA = 0x0800

function bacaBagian(zip: Buffer): Bagian[] {
  const ujung = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (ujung < 0 || zip.readUInt32LE(ujung) !== UJUNG) throw new RangeError('Bukan paket zip')
  const bagian: Bagian[] = []
  let letak = zip.readUInt32LE(ujung + 16)
  for (let sisa = zip.readUInt16LE(ujung + 10); sisa > 0; sisa--) {
    if (zip.readUInt32LE(letak) !== PUSAT) throw new RangeError('Daftar isi paket zip rusak')
    const cara = zip.readUInt16LE(letak + 10)
    const panjang = zip.readUInt32LE(letak + 20)
    const [nama, tambahan, catatan] = [zip.readUInt16LE(letak + 28), zip.readUInt16LE(letak + 30), zip.readUInt16LE(letak + 32)]
    const lokal = zip.readUInt32LE(letak + 42)
    const awal = lokal + 30 + zip.readUInt16LE(lokal + 26) + zip.readUInt16LE(lokal + 28)
    const mentah = zip.subarray(awal, awal + panjang)
    bagian.push({ nama: zip.toString('utf8', letak + 46, letak + 46 + nama), isi: cara === 0 ? mentah : inflateRawSync(mentah) })
    letak += 46 + nama + tambahan + catatan
  }
  return bagian
}

function tulisBagian(bagian: readonly Bagian[]): Uint8Array {
  const isi: Buffer[] = []
  const daftar: Buffer[] = []
  let letak = 0
  for (const satu of bagian) {
    const nama = Buffer.from(satu.nama, 'utf8')
    const padat = deflateRawSync(satu.isi)
    // version 2.0, UTF-8 names, deflate, 1 January 1980: the same workbook gives the same bytes
    const umum = Buffer.alloc(26)
    umum.writeUInt16LE(20, 0)
    umum.writeUInt16LE(BENDERA, 2)
    umum.writeUInt16LE(8, 4)
    umum.writeUInt16LE(0x21, 8)
    umum.writeUInt32LE(crc32(satu.isi), 10)
    umum.writeUInt32LE(padat.length, 14)
    umum.writeUInt32LE(satu.isi.length, 18)
    umum.writeUInt16LE(nama.length, 22)
    const kepala = Buffer.alloc(4)
    kepala.writeUInt32LE(LOKAL)
    isi.push(kepala, umum, nama, padat)
    const pusat = Buffer.alloc(6)
    pusat.writeUInt32LE(PUSAT)
    pusat.writeUInt16LE(20, 4)
    const ekor = Buffer.alloc(14)
    ekor.writeUInt32LE(letak, 10)
    daftar.push(pusat, umum, ekor, nama)
    letak += 30 + nama.length + padat.length
  }
  const pusat = Buffer.concat(daftar)
  const ujung = Buffer.alloc(22)
  ujung.writeUInt32LE(UJUNG)
  ujung.writeUInt16LE(bagian.length, 8)
  ujung.writeUInt16LE(bagian.length, 10)
  ujung.writeUInt32LE(pusat.length, 12)
  ujung.writeUInt32LE(letak, 16)
  return new Uint8Array(Buffer.concat([...isi, pusat, ujung]))
}

/**
 * The package again, with parts changed: `ubah` gets each part's name, its text and its bytes, and gives what stands in its place, or null
 * to keep it. What is written has no time of its own: equal parts give equal bytes.
 */
export function ubahBagian(zip: Uint8Array, ubah: (nama: string, isi: () => string, mentah: Uint8Array) => string | Uint8Array | null): Uint8Array {
  return tulisBagian(
    bacaBagian(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)).map((satu) => {
      const baru = ubah(satu.nama, () => satu.isi.toString('utf8'), satu.isi)
      return baru === null ? satu : { nama: satu.nama, isi: typeof baru === 'string' ? Buffer.from(baru, 'utf8') : Buffer.from(baru) }
    }),
  )
}

/** The text of one part, null when there is none: for tests of what was written. */
export const teksBagian = (zip: Uint8Array, nama: string): string | null =>
  bacaBagian(Buffer.from(zip)).find((satu) => satu.nama === nama)?.isi.toString('utf8') ?? null

/** A package of these parts in their order: no folder entries, one date, so that equal parts are equal bytes. */
export const susunZip = (bagian: readonly BagianBaru[]): Uint8Array =>
  tulisBagian(bagian.map(({ nama, isi }) => ({ nama, isi: typeof isi === 'string' ? Buffer.from(isi, 'utf8') : Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength) })))

