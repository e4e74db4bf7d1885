import http from 'node:http'
import os from 'node:os'

// Readers of the public site. Their browsers are other people's machines: what they take of this one is taken last.
// In a process of their own: so many requests a second, evenly, from a hundred addresses of this machine, for
// the summary, a table and its JSON in turn; half of them have it already. Ends with a line of JSON.
os.setPriority(os.constants.priority.PRIORITY_LOW)
const [base = '', perDetik = '1000', detik = '10', ...jalur] = process.argv.slice(2)
const ALAMAT = 100
const url = new URL(base)
const agen = Array.from({ length: ALAMAT }, (_, i) => new http.Agent({ keepAlive: true, maxSockets: 4, localAddress: `127.0.1.${i + 1}` }))
/** @type {Map<string, string>} */
const etag = new Map()
/** @type {number[]} milliseconds */
const lama = []
const hitung = { kirim: 0, ok: 0, sama: 0, lain: 0, gagal: 0 }

/** @param {number} i number of the request */
function satu(i) {
  const path = jalur[i % jalur.length] ?? '/'
  const punya = i % 2 === 0 ? undefined : etag.get(path)
  const mulai = performance.now()
  hitung.kirim += 1
  const minta = http.get({ host: url.hostname, port: url.port, path, agent: agen[i % ALAMAT], headers: { 'accept-encoding': 'br', ...(punya === undefined ? {} : { 'if-none-match': punya }) } }, (jawab) => {
    if (jawab.headers.etag !== undefined) etag.set(path, jawab.headers.etag)
    jawab.resume()
    jawab.on('end', () => {
      lama.push(performance.now() - mulai)
      if (jawab.statusCode === 200) hitung.ok += 1
      else if (jawab.statusCode === 304) hitung.sama += 1
      else hitung.lain += 1
    })
  })
  minta.on('error', () => { hitung.gagal += 1 })
}

const awal = performance.now()
let i = 0
await new Promise((selesai) => {
  const jam = setInterval(() => {
    const lewat = (performance.now() - awal) / 1000
    for (const sampai = Math.min(lewat, Number(detik)) * Number(perDetik); i < sampai; i += 1) satu(i)
    if (lewat >= Number(detik)) { clearInterval(jam); setTimeout(selesai, 500) }
  }, 5)
})
lama.sort((a, b) => a - b)
console.log(JSON.stringify({ ...hitung, p50: lama[lama.length >> 1] ?? 0, p95: lama[Math.floor(lama.length * 0.95)] ?? 0, detik: (performance.now() - awal - 500) / 1000 }))
process.exit()
