// The process in which a file from outside is read. Whatever happens here ends here.
import { writeFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { kenali, kenaliPaket, periksaNamaBerkas } from './kenali.mjs'
import { Pengirim } from './kirim.mjs'
import { kalimatTolak, Tolak } from './sebab.mjs'

/** @typedef {import('./pesan').TugasPekerja} TugasPekerja */

/** @param {number} besar @param {number} maksByte */
function periksaBesar(besar, maksByte) {
  if (besar === 0) throw new Tolak('kosong')
  if (besar > maksByte) throw new Tolak('terlalu-besar', maksByte >= 1_048_576 ? `${Math.floor(maksByte / 1_048_576)} MB` : `${Math.ceil(maksByte / 1024)} KB`)
}

/** @param {TugasPekerja} tugas */
async function ambilIsi(tugas) {
  const { maksByte } = tugas.batas
  if ('isi' in tugas.sumber) {
    const { isi } = tugas.sumber
    periksaBesar(isi.byteLength, maksByte)
    return Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength)
  }
  periksaBesar((await stat(tugas.sumber.jalur)).size, maksByte)
  return readFile(tugas.sumber.jalur)
}

/** A small part as text; its first piece is enough. @param {import('./jaga-zip.mjs').Paket} paket @param {string} nama */
async function awalBagian(paket, nama) {
  let teks = ''
  const { bukaBagian } = await import('./jaga-zip.mjs')
  for await (const potong of (await bukaBagian(paket, nama)) ?? []) {
    teks += potong.toString('latin1')
    if (teks.length > 262_144) break
  }
  return teks
}

/** Only what the file needs is loaded: the process lives for one file. @param {TugasPekerja} tugas @param {Pengirim} kirim @returns {Promise<import('./types').FormatBuku>} */
async function bacaSemua(tugas, kirim) {
  if (tugas.naskah === true) return (await import('./baca-naskah.mjs')).bacaNaskah(tugas.namaBerkas, await ambilIsi(tugas), kirim)
  periksaNamaBerkas(tugas.namaBerkas)
  const isi = await ambilIsi(tugas)
  const jenis = kenali(isi)
  if (jenis === 'ole') {
    await (await import('./baca-xls.mjs')).bacaXls(isi, kirim)
    return 'xls'
  }
  if (jenis === 'csv') {
    await (await import('./baca-csv.mjs')).bacaCsv(isi, kirim)
    return 'csv'
  }
  if (jenis === 'html') {
    await (await import('./baca-html.mjs')).bacaHtml(isi, kirim)
    return 'html'
  }
  const paket = await (await import('./jaga-zip.mjs')).bukaPaket(isi)
  const format = kenaliPaket(paket, await awalBagian(paket, 'mimetype'), await awalBagian(paket, 'META-INF/manifest.xml'))
  if (format === 'ods') await (await import('./baca-ods.mjs')).bacaOds(paket, kirim)
  else await (await import('./baca-xlsx.mjs')).bacaXlsx(paket, kirim)
  return format
}

/** @param {TugasPekerja} tugas @param {{ postMessage(kabar: import('./pesan').KabarPekerja): void, on(nama: 'message', fn: () => void): unknown }} pintu */
async function kerjakan(tugas, pintu) {
  const kirim = new Pengirim(pintu, tugas.batas)
  try {
    await kirim.selesai(await bacaSemua(tugas, kirim))
  } catch (sebab) {
    // an error that nobody foresaw is a file that cannot be read, not a stack trace for a person
    const { kode, rinci } = sebab instanceof Tolak ? sebab : { kode: tugas.naskah === true ? 'rusak-naskah' : 'rusak', rinci: '' }
    if (!(sebab instanceof Tolak)) console.error('Membaca berkas:', sebab)
    pintu.postMessage({ jenis: 'ditolak', kode, pesan: kalimatTolak(kode, tugas.namaBerkas, rinci, tugas.naskah) })
  }
}

if (process.send) {
  try {
    // where memory runs out on the machine it is this process that goes, not the one that serves
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // no Linux, or not allowed: the limit of the heap stands
  }
  // who asked is gone: nobody waits for the rest
  process.on('disconnect', () => process.exit(0))
  process.once('message', (tugas) => void kerjakan(/** @type {TugasPekerja} */ (tugas), { postMessage: (kabar) => void process.send?.(kabar), on: (nama, fn) => process.on(nama, fn) }))
}
