/** Writes zip packages that may lie: every field of an entry can be forged. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface Bagian {
  nama: string
  isi: Buffer | string
  /** stored sizes that are not true */
  ukuranPalsu?: number
  crcPalsu?: number
  bendera?: number
  tanpaPadat?: boolean
  /** zip64 extra field that claims this size */
  zip64?: bigint
}

const kepala = (panjang: number): Buffer => Buffer.alloc(panjang)

export function buatZip(bagian: readonly Bagian[], opsi: { ekor?: Buffer; jumlahPalsu?: number } = {}): Buffer {
  const badan: Buffer[] = []
  const daftar: Buffer[] = []
  let letak = 0
  for (const satu of bagian) {
    const isi = Buffer.from(satu.isi as Buffer)
    const padat = satu.tanpaPadat ? isi : deflateRawSync(isi, { level: 9 })
    const nama = Buffer.from(satu.nama)
    const ukuran = satu.ukuranPalsu ?? isi.length
    const tambahan = kepala(satu.zip64 === undefined ? 0 : 12)
    if (satu.zip64 !== undefined) {
      tambahan.writeUInt16LE(1, 0)
      tambahan.writeUInt16LE(8, 2)
      tambahan.writeBigUInt64LE(satu.zip64, 4)
    }
    const umum = kepala(26)
    umum.writeUInt16LE(20, 0)
    umum.writeUInt16LE(0x0800 | (satu.bendera ?? 0), 2)
    umum.writeUInt16LE(satu.tanpaPadat ? 0 : 8, 4)
    umum.writeUInt16LE(0x21, 8)
    umum.writeUInt32LE(satu.crcPalsu ?? crc32(isi), 10)
    umum.writeUInt32LE(padat.length, 14)
    umum.writeUInt32LE(satu.zip64 === undefined ? ukuran : 0xffffffff, 18)
    umum.writeUInt16LE(nama.length, 22)
    umum.writeUInt16LE(tambahan.length, 24)
    badan.push(Buffer.from('PK\u0003\u0004', 'latin1'), umum, nama, tambahan, padat)
    const ekor = kepala(14)
    ekor.writeUInt32LE(letak, 10)
    daftar.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), umum, ekor, nama, tambahan)
    letak += 30 + nama.length + tambahan.length + padat.length
  }
  const pusat = Buffer.concat(daftar)
  const ujung = kepala(22)
  ujung.write('PK\u0005\u0006', 'latin1')
  ujung.writeUInt16LE(opsi.jumlahPalsu ?? bagian.length, 8)
  ujung.writeUInt16LE(opsi.jumlahPalsu ?? bagian.length, 10)
  ujung.writeUInt32LE(pusat.length, 12)
  ujung.writeUInt32LE(letak, 16)
  return Buffer.concat([...badan, pusat, ujung, opsi.ekor ?? Buffer.alloc(0)])
}
