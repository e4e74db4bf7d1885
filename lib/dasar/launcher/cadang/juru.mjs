import { statfsSync } from 'node:fs'
import path from 'node:path'
import { say } from '../print.mjs'
import { idSistem, folderWal, pangkasWal } from './arsip.mjs'
import { buangCadangan, daftarCadangan } from './berkas.mjs'
import { buatCadangan } from './buat.mjs'
import { ambilPermintaan, arsipMacet, catatDaftar, catatKeadaan, catatUji, latihanTerakhir } from './catat.mjs'
import { latih } from './pulih.mjs'
import { periksaSegel } from './segel.mjs'
import { jadwal, walPertama, yangDilepas } from './simpan.mjs'

const DETAK_MS = 10_000
/** After a start the office comes first. */
const TENANG_MS = 60_000
/** Each sign of life is a write, and with it a file of the archived log: few of them on a quiet night. */
const DENYUT_MS = 5 * 60_000
/** A copy that failed is tried again after this. */
const ULANG_MS = 15 * 60_000

/**
 * The keeper of copies beside the running product: the nightly copy (a missed one is made up), what people ask for on the
 * page, the drill, the keep rule. One work at a time; nothing of it can end the product.
 * @param {object} pilihan
 * @param {() => string} pilihan.url of the application's database as a role that may replicate
 * @param {string} pilihan.folderData
 * @param {import('./setelan.mjs').SetelanCadang} pilihan.setelan
 * @param {string | null} pilihan.arsipGalat why the log is not archived
 * @param {{ detakMs?: number, tenangMs?: number, kini?: () => Date }} [waktu] of tests
 * @returns {{ stop: () => Promise<void> }}
 */
export function mulaiJuru({ url, folderData, setelan, arsipGalat }, { detakMs = DETAK_MS, tenangMs = TENANG_MS, kini = () => new Date() } = {}) {
  const mulai = performance.now()
  /** @type {{ sedang: string | null, kemajuan: number | null, galat: string | null, galatPada: Date | null }} */
  const keadaan = { sedang: null, kemajuan: null, galat: null, galatPada: null }
  let berhenti = false
  let macet = false
  let cobaLagi = 0
  /** @type {Promise<void>} */
  let kerja = Promise.resolve()
  let ditulis = 0
  const tulis = () => {
    ditulis = performance.now()
    return catatKeadaan(url(), { ...keadaan, denyut: kini(), folder: setelan.folder, otomatis: setelan.otomatis, tersandi: setelan.sandi !== undefined, berikut: setelan.otomatis ? jadwal(setelan.jam, kini()).berikut : null, arsipGalat, sisaDisk: sisaDisk(setelan.folder) }).catch(() => {})
  }
  const maju = (/** @type {number} */ bagian) => {
    keadaan.kemajuan = Math.round(bagian * 100)
    if (performance.now() - ditulis > 1_000) void tulis()
  }
  /** @param {string} nama @param {() => Promise<unknown>} satu */
  const jalankan = async (nama, satu) => {
    Object.assign(keadaan, { sedang: nama, kemajuan: 0 })
    await tulis()
    try {
      await satu()
      Object.assign(keadaan, { galat: null, galatPada: null })
    } catch (error) {
      const pesan = error instanceof Error ? error.message : String(error)
      say(`! ${nama} gagal: ${pesan}`)
      Object.assign(keadaan, { galat: `${nama}: ${pesan}`, galatPada: kini() })
      cobaLagi = performance.now() + ULANG_MS
    }
    Object.assign(keadaan, { sedang: null, kemajuan: null })
    await catatDaftar(url(), daftarCadangan(setelan.folder)).catch(() => {})
    await tulis()
  }
  const cadangkan = (/** @type {'harian' | 'diminta'} */ jenis) => jalankan('Membuat cadangan', async () => {
    const { nama } = await buatCadangan({ url: url(), folder: setelan.folder, jenis, sandi: setelan.sandi, maju })
    rapikan(setelan.folder, folderData, kini())
    say(`• Cadangan selesai: ${nama}`)
  })
  const latihkan = () => jalankan('Latihan pemulihan', async () => {
    const terakhir = daftarCadangan(setelan.folder).find(({ jenis }) => jenis !== 'logis')
    if (terakhir === undefined) throw new Error('belum ada cadangan')
    const nama = terakhir.nama
    try {
      const { beda, total, lamaMs } = await latih({ berkas: path.join(setelan.folder, nama), sandi: setelan.sandi, tempat: folderData, periksa: periksaSegel, log: say })
      await catatUji(url(), { jenis: 'latihan', nama, sama: beda.length === 0, lamaMs, total, ...(beda.length === 0 ? {} : { pesan: beda.join('; ') }) })
    } catch (error) {
      await catatUji(url(), { jenis: 'latihan', nama, sama: false, lamaMs: 0, pesan: error instanceof Error ? error.message : String(error) })
      throw error
    }
  })
  const detak = async () => {
    const kiniMacet = await arsipMacet(url(), kini())
    if (ditulis === 0 || performance.now() - ditulis > DENYUT_MS || kiniMacet !== macet) await tulis()
    if (kiniMacet !== macet) say(kiniMacet ? '! Arsip log basis data macet; lihat Pengaturan > Cadangan.' : '  Arsip log basis data berjalan lagi')
    macet = kiniMacet
    const diminta = await ambilPermintaan(url())
    if (diminta.has('cadang')) await cadangkan('diminta')
    if (diminta.has('latih') && !berhenti) await latihkan()
    if (berhenti || !setelan.otomatis || performance.now() - mulai < tenangMs || performance.now() < cobaLagi) return
    const terakhir = daftarCadangan(setelan.folder).find(({ jenis }) => jenis === 'harian')
    if (terakhir === undefined || Date.parse(terakhir.waktu) < jadwal(setelan.jam, kini()).lalu.getTime()) {
      await cadangkan('harian')
      const latihan = await latihanTerakhir(url())
      if (!berhenti && keadaan.galat === null && kini().getTime() - (latihan?.getTime() ?? 0) > setelan.latihanHari * 86_400_000) await latihkan()
    }
  }
  let sibuk = false
  const timer = setInterval(() => {
    if (sibuk || berhenti) return
    sibuk = true
    // a database that is being started again is met at the next beat
    kerja = detak().catch(() => {}).finally(() => { sibuk = false })
  }, detakMs)
  timer.unref()
  kerja = catatDaftar(url(), daftarCadangan(setelan.folder)).catch(() => {}).then(tulis)
  return { stop: async () => { berhenti = true; clearInterval(timer); await Promise.race([kerja, new Promise((lanjut) => setTimeout(lanjut, 3_000).unref())]) } }
}

/** Lets go what the keep rule does not keep, log included. @param {string} folder @param {string} folderData @param {Date} kini */
export function rapikan(folder, folderData, kini) {
  for (const { nama } of yangDilepas(daftarCadangan(folder), kini)) buangCadangan(folder, nama)
  const wal = walPertama(daftarCadangan(folder), kini)
  if (wal !== null) pangkasWal(path.join(folderWal(folder), idSistem(path.join(folderData, 'pg'))), wal)
}

/** @param {string} folder */
function sisaDisk(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
