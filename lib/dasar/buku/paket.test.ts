import { describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { alirkanPaket, type BerkasPaket } from './paket'

async function* dari(daftar: readonly BerkasPaket[]): AsyncGenerator<BerkasPaket> {
  for (const satu of daftar) yield await Promise.resolve(satu)
}
async function gabung(aliran: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const isi: Uint8Array[] = []
  for await (const satu of aliran) isi.push(satu)
  return Buffer.concat(isi)
}
/** Read by another library, which checks sizes and places. */
const baca = (zip: Buffer): Promise<Record<string, string>> => new Promise((selesai, gagal) => {
  yauzl.fromBuffer(zip, { lazyEntries: true }, (galat, buka) => {
    if (galat) return gagal(galat)
    const hasil: Record<string, string> = {}
    buka.on('entry', (entri: yauzl.Entry) => buka.openReadStream(entri, (salah, aliran) => {
      if (salah) return gagal(salah)
      const isi: Buffer[] = []
      aliran.on('data', (potong: Buffer) => isi.push(potong)).on('end', () => {
        hasil[entri.fileName] = Buffer.concat(isi).toString('utf8')
        buka.readEntry()
      })
    }))
    buka.on('end', () => selesai(hasil)).on('error', gagal)
    buka.readEntry()
  })
})

describe('a parcel of files', () => {
  it('is a zip that another reader opens, names and bytes as they were', async () => {
    const isi = { 'RFK-A_Dinas.xlsx': 'isi pertama', 'daftar é.txt': 'Ångström\n', 'kosong.txt': '' }
    const zip = await gabung(alirkanPaket(dari(Object.entries(isi).map(([nama, teks]) => ({ nama, isi: Buffer.from(teks) })))))
    expect(await baca(zip)).toEqual(isi)
  })
  it('passes a file on before it asks for the next, and stops asking when nobody reads', async () => {
    const diminta: number[] = []
    let ditutup = false
    async function* sumber(): AsyncGenerator<BerkasPaket> {
      try {
        for (let i = 0; i < 5; i++) {
          diminta.push(i)
          yield await Promise.resolve({ nama: `${i}.txt`, isi: Buffer.from('x') })
        }
      } finally {
        ditutup = true
      }
    }
    const aliran = alirkanPaket(sumber())
    await aliran.next()
    await aliran.next()
    expect(diminta).toEqual([0])
    await aliran.return(undefined)
    expect(ditutup).toBe(true)
  })
})
