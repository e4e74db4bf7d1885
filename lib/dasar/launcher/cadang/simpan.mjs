/** How many days, weeks and months are kept, each by its newest copy. */
export const ATURAN = { hari: 7, minggu: 5, bulan: 12, migrasi: 5, dimintaHari: 14, walHari: 8 }
const HARI = 86_400_000
const WIB = 7 * 3_600_000

/** @typedef {import('./berkas.mjs').Keterangan} Keterangan */

/** @param {string} waktu @returns {{ hari: string, minggu: string, bulan: string }} in WIB */
function ember(waktu) {
  const wib = new Date(Date.parse(waktu) + WIB)
  const senin = new Date(wib.getTime() - ((wib.getUTCDay() + 6) % 7) * HARI)
  return { hari: wib.toISOString().slice(0, 10), minggu: senin.toISOString().slice(0, 10), bulan: wib.toISOString().slice(0, 7) }
}

/**
 * Which copies the keep rule lets go: of the nightly and the asked ones the newest of each of the last 7 days, 5 weeks and
 * 12 months stay, asked ones all for 14 days; of those before a migration the newest five and all of 30 days; logical copies
 * always. The newest of all is never among them.
 * @param {readonly Keterangan[]} daftar
 * @param {Date} kini
 * @returns {Keterangan[]}
 */
export function yangDilepas(daftar, kini) {
  const urut = [...daftar].sort((a, b) => b.waktu.localeCompare(a.waktu))
  const umur = (/** @type {Keterangan} */ satu) => (kini.getTime() - Date.parse(satu.waktu)) / HARI
  const tetap = new Set(urut.slice(0, 1))
  const rutin = urut.filter(({ jenis }) => jenis === 'harian' || jenis === 'diminta')
  for (const [macam, banyak] of /** @type {const} */ ([['hari', ATURAN.hari], ['minggu', ATURAN.minggu], ['bulan', ATURAN.bulan]])) {
    const terlihat = new Set()
    for (const satu of rutin) {
      const nama = ember(satu.waktu)[macam]
      if (terlihat.has(nama) || terlihat.size >= banyak) continue
      terlihat.add(nama)
      tetap.add(satu)
    }
  }
  for (const satu of rutin) if (satu.jenis === 'diminta' && umur(satu) <= ATURAN.dimintaHari) tetap.add(satu)
  const migrasi = urut.filter(({ jenis }) => jenis === 'migrasi')
  for (const [i, satu] of migrasi.entries()) if (i < ATURAN.migrasi || umur(satu) <= 30) tetap.add(satu)
  return urut.filter((satu) => satu.jenis !== 'logis' && !tetap.has(satu))
}

/**
 * The first file of the log that is kept: that of the oldest copy of the last days, so every moment since then can be
 * reached; older copies give their own moment only.
 * @param {readonly Keterangan[]} daftar
 * @param {Date} kini
 * @returns {string | null} null while no copy would need any
 */
export function walPertama(daftar, kini) {
  const urut = daftar.filter(({ walPertama: wal }) => wal !== undefined).sort((a, b) => a.waktu.localeCompare(b.waktu))
  const batas = kini.getTime() - ATURAN.walHari * HARI
  return (urut.find(({ waktu }) => Date.parse(waktu) >= batas) ?? urut.at(-1))?.walPertama ?? null
}

/**
 * The last moment at or before `kini` at which a nightly copy was due, and the next one.
 * @param {string} jam such as 01:30, in WIB
 * @param {Date} kini
 */
export function jadwal(jam, kini) {
  const [j = 0, m = 0] = jam.split(':').map(Number)
  const wib = new Date(kini.getTime() + WIB)
  const hariIni = Date.UTC(wib.getUTCFullYear(), wib.getUTCMonth(), wib.getUTCDate(), j, m) - WIB
  const lalu = hariIni <= kini.getTime() ? hariIni : hariIni - HARI
  return { lalu: new Date(lalu), berikut: new Date(lalu + HARI) }
}
