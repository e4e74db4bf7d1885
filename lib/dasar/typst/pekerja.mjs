// The process in which documents are set. It knows its own templates and one family of type, takes data, gives bytes.
import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bacaCakupan, layakkanSemua } from './huruf.mjs'

/** @typedef {{ nomor: number, data: string }} TugasCetak a document as JSON */
/** @typedef {{ nomor: number, rss: number, ok: true, isi: Uint8Array } | { nomor: number, rss: number, ok: false, pesan: string }} KabarCetak */

const TEMPLAT = fileURLToPath(new URL('./templat/', import.meta.url))
const BAGIAN = ['tanda.typ', 'tabel.typ', 'gambar.typ', 'naskah.typ']
const HURUF = ['400Regular/SourceSans3_400Regular', '400Regular_Italic/SourceSans3_400Regular_Italic', '700Bold/SourceSans3_700Bold']

const require = createRequire(import.meta.url)

/** The compiler with our type and no other; it reads nothing but the folder of templates. */
async function siapkan() {
  /** @type {typeof import('@myriaddreamin/typst-ts-node-compiler')} */
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')
  const huruf = await Promise.all(HURUF.map((nama) => readFile(require.resolve(`@expo-google-fonts/source-sans-3/${nama}.ttf`))))
  const isi = await Promise.all(BAGIAN.map((nama) => readFile(TEMPLAT + nama, 'utf8')))
  const compiler = NodeCompiler.create({ workspace: TEMPLAT, fontArgs: [{ fontBlobs: huruf }] })
  BAGIAN.forEach((nama, letak) => compiler.addSource(TEMPLAT + nama, isi[letak] ?? ''))
  const [tegak] = huruf
  if (tegak === undefined) throw new Error('Huruf tidak terbaca')
  return { compiler, cakupan: bacaCakupan(tegak), utama: TEMPLAT + 'naskah.typ' }
}

/** @type {ReturnType<typeof siapkan> | undefined} */
let mesin

/** One document, tagged for readers who hear it (PDF/UA-1). @param {import('./types').NaskahCetak} naskah @returns {Promise<Uint8Array>} */
export async function cetak(naskah) {
  const { compiler, cakupan, utama } = await (mesin ??= siapkan())
  const inputs = { data: JSON.stringify(layakkanSemua(naskah, cakupan)) }
  try {
    const hasil = compiler.compile({ mainFilePath: utama, inputs })
    if (hasil.result === null) throw new Error(JSON.stringify(compiler.fetchDiagnostics(/** @type {import('@myriaddreamin/typst-ts-node-compiler').NodeError} */ (hasil.takeDiagnostics()))))
    return compiler.pdf(hasil.result, { pdfStandard: 'ua-1', ...(naskah.waktu === null ? {} : { creationTimestamp: naskah.waktu }) })
  } finally {
    // what one document needed is of no use to the next
    compiler.evictCache(0)
  }
}

if (process.send) {
  try {
    // where memory runs out on the machine it is this process that goes, not the one that serves
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // no Linux, or not allowed
  }
  process.on('disconnect', () => process.exit(0))
  process.on('message', async (pesan) => {
    const { nomor, data } = /** @type {TugasCetak} */ (pesan)
    /** @type {KabarCetak} */
    let kabar
    try {
      const isi = await cetak(JSON.parse(data))
      kabar = { nomor, rss: process.memoryUsage.rss(), ok: true, isi }
    } catch (sebab) {
      kabar = { nomor, rss: process.memoryUsage.rss(), ok: false, pesan: sebab instanceof Error ? sebab.message : String(sebab) }
    }
    process.send?.(kabar)
  })
}
