import yauzl from 'yauzl'

/** The files of an archive, by name. */
export const bukaZip = (zip: Buffer): Promise<Map<string, Buffer>> => new Promise((selesai, gagal) => {
  yauzl.fromBuffer(zip, { lazyEntries: true }, (galat, berkas) => {
    if (galat) return gagal(galat)
    const hasil = new Map<string, Buffer>()
    berkas.on('entry', (entri: yauzl.Entry) => berkas.openReadStream(entri, (salah, aliran) => {
      if (salah) return gagal(salah)
      const potong: Buffer[] = []
      aliran.on('data', (satu: Buffer) => potong.push(satu)).on('end', () => {
        hasil.set(entri.fileName, Buffer.concat(potong))
        berkas.readEntry()
      })
    }))
    berkas.on('end', () => selesai(hasil)).on('error', gagal)
    berkas.readEntry()
  })
})
