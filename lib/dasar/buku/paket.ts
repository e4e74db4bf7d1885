import { crc32 } from 'node:zlib'

/** A file of a parcel. */
export interface BerkasPaket {
  nama: string
  isi: Uint8Array
}

interface Catatan {
  nama: Buffer
  umum: Buffer
  letak: number
}

/** Signature and the fields that a file's two heads share: stored as it is, names in UTF-8, 1 January 1980. */
function kepala(nama: Buffer, isi: Uint8Array): Buffer {
  const umum = Buffer.alloc(26)
  umum.writeUInt16LE(20, 0)
  umum.writeUInt16LE(0x0800, 2)
  umum.writeUInt16LE(0x21, 8)
  umum.writeUInt32LE(crc32(isi), 10)
  umum.writeUInt32LE(isi.length, 14)
  umum.writeUInt32LE(isi.length, 18)
  umum.writeUInt16LE(nama.length, 22)
  return umum
}

const tanda = (nilai: number): Buffer => {
  const empat = Buffer.alloc(4)
  empat.writeUInt32LE(nilai)
  return empat
}

function penutup(daftar: readonly Catatan[], letak: number): Buffer {
  const pusat = Buffer.concat(daftar.flatMap((satu) => {
    const versi = Buffer.alloc(2)
    versi.writeUInt16LE(20)
    const ekor = Buffer.alloc(14)
    ekor.writeUInt32LE(satu.letak, 10)
    return [tanda(0x02014b50), versi, satu.umum, ekor.subarray(0, 14), satu.nama]
  }))
  const ujung = Buffer.alloc(18)
  ujung.writeUInt16LE(daftar.length, 4)
  ujung.writeUInt16LE(daftar.length, 6)
  ujung.writeUInt32LE(pusat.length, 8)
  ujung.writeUInt32LE(letak, 12)
  return Buffer.concat([pusat, tanda(0x06054b50), ujung])
}

/**
 * A zip of files that come one after the other: each is passed on as soon as it is there and forgotten, so that the memory holds one
 * file and the list of names. The files are stored as they are; workbooks are compressed already.
 */
export async function* alirkanPaket(berkas: AsyncIterable<BerkasPaket>): AsyncGenerator<Uint8Array> {
  const daftar: Catatan[] = []
  let letak = 0
  for await (const { nama: teks, isi } of berkas) {
    const nama = Buffer.from(teks, 'utf8')
    const umum = kepala(nama, isi)
    daftar.push({ nama, umum, letak })
    letak += 30 + nama.length + isi.length
    yield Buffer.concat([tanda(0x04034b50), umum, nama])
    yield isi
  }
  yield penutup(daftar, letak)
}
