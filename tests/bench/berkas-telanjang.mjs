import { createServer, get } from 'node:http'

// The bare file server of the bench: the same bytes and headers as the product's, fetched once, answered from memory by node:http alone,
// in a process of its own. What readers of it take from the office, the machine takes. Prints its port.
const [base = '', ...jalur] = process.argv.slice(2)
/** @type {Map<string, { isi: Buffer; kepala: Record<string, string> }>} */
const simpan = new Map()
for (const satu of jalur) simpan.set(satu, await ambil(base + satu))
const server = createServer((minta, jawab) => {
  const ada = simpan.get(minta.url ?? '')
  if (ada === undefined) return jawab.writeHead(404).end()
  if (ada.kepala.etag !== undefined && minta.headers['if-none-match'] === ada.kepala.etag) return jawab.writeHead(304, { etag: ada.kepala.etag }).end()
  return jawab.writeHead(200, ada.kepala).end(ada.isi)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') console.log(address.port)
})

/**
 * @param {string} alamat
 * @returns {Promise<{ isi: Buffer; kepala: Record<string, string> }>} packed as it came
 */
function ambil(alamat) {
  return new Promise((beres, gagal) => {
    get(alamat, { headers: { 'accept-encoding': 'br' } }, (jawab) => {
      /** @type {Buffer[]} */
      const potong = []
      jawab.on('data', (satu) => potong.push(satu))
      jawab.on('end', () => {
        const kepala = Object.fromEntries(['content-type', 'content-encoding', 'etag'].flatMap((nama) => (jawab.headers[nama] === undefined ? [] : [[nama, String(jawab.headers[nama])]])))
        beres({ isi: Buffer.concat(potong), kepala })
      })
    }).on('error', gagal)
  })
}
