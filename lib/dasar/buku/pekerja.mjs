// The thread in which a file from outside is read. Whatever happens here ends here.
import { readFile, stat } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { bacaCsv } from './baca-csv.mjs'
import { bacaHtml } from './baca-html.mjs'
import { bacaOds } from './baca-ods.mjs'
import { bacaXls } from './baca-xls.mjs'
import { bacaXlsx } from './baca-xlsx.mjs'
import { bukaBagian, bukaPaket } from './jaga-zip.mjs'
import { kenali, kenaliPaket, periksaNamaBerkas } from './kenali.mjs'
import { Pengirim } from './kirim.mjs'
import { kalimatTolak, Tolak } from './sebab.mjs'

/** @type {import('./pesan').TugasPekerja} */
const tugas = workerData
const { maksByte } = tugas.batas

/** @param {number} besar */
function periksaBesar(besar) {
  if (besar === 0) throw new Tolak('kosong')
  if (besar > maksByte) throw new Tolak('terlalu-besar', maksByte >= 1_048_576 ? `${Math.floor(maksByte / 1_048_576)} MB` : `${Math.ceil(maksByte / 1024)} KB`)
}

async function ambilIsi() {
  if ('isi' in tugas.sumber) {
    const { isi } = tugas.sumber
    periksaBesar(isi.byteLength)
    return Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength)
  }
  periksaBesar((await stat(tugas.sumber.jalur)).size)
  return readFile(tugas.sumber.jalur)
}

/** A small part as text; its first piece is enough. @param {import('./jaga-zip.mjs').Paket} paket @param {string} nama */
async function awalBagian(paket, nama) {
  let teks = ''
  for await (const potong of (await bukaBagian(paket, nama)) ?? []) {
    teks += potong.toString('latin1')
    if (teks.length > 262_144) break
  }
  return teks
}

/** @param {Pengirim} kirim @returns {Promise<import('./types').FormatBuku>} */
async function bacaSemua(kirim) {
  periksaNamaBerkas(tugas.namaBerkas)
  const isi = await ambilIsi()
  const jenis = kenali(isi)
  if (jenis === 'ole') {
    await bacaXls(isi, kirim)
    return 'xls'
  }
  if (jenis === 'csv') {
    await bacaCsv(isi, kirim)
    return 'csv'
  }
  if (jenis === 'html') {
    await bacaHtml(isi, kirim)
    return 'html'
  }
  const paket = await bukaPaket(isi)
  const format = kenaliPaket(paket, await awalBagian(paket, 'mimetype'), await awalBagian(paket, 'META-INF/manifest.xml'))
  await (format === 'ods' ? bacaOds(paket, kirim) : bacaXlsx(paket, kirim))
  return format
}

if (parentPort) {
  const kirim = new Pengirim(parentPort, tugas.batas)
  try {
    await kirim.selesai(await bacaSemua(kirim))
  } catch (sebab) {
    // an error that nobody foresaw is a file that cannot be read, not a stack trace for a person
    const { kode, rinci } = sebab instanceof Tolak ? sebab : { kode: 'rusak', rinci: '' }
    if (!(sebab instanceof Tolak)) console.error('Membaca berkas:', sebab)
    parentPort.postMessage({ jenis: 'ditolak', kode, pesan: kalimatTolak(kode, tugas.namaBerkas, rinci) })
  }
}
