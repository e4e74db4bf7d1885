// CSV: every value stays text; what is a number or a day in it is for the taker to say, who knows the column.
import { isUtf8 } from 'node:buffer'
import { bersihTeks, MAKS_TEKS, tempatSel } from './nilai.mjs'
import { Tolak } from './sebab.mjs'

const MAKS_BARIS_TEKS = 1_048_576
const PEMISAH = [';', '\t', ',', '|']

/** The text of a CSV file by its marks, its bytes, or as Windows wrote it. @param {Buffer} isi @returns {string} */
export function dekodeTeks(isi) {
  if (isi[0] === 0xff && isi[1] === 0xfe) return new TextDecoder('utf-16le').decode(isi)
  if (isi[0] === 0xfe && isi[1] === 0xff) return new TextDecoder('utf-16be').decode(isi)
  const nol = isi.indexOf(0)
  if (nol >= 0) {
    // UTF-16 without its mark: every second byte of the first cells is nought
    const awal = isi.subarray(0, 200)
    const ganjil = awal.filter((bita, i) => i % 2 === 1 && bita === 0).length
    if (nol % 2 === 1 && ganjil * 2 > awal.length * 0.8) return new TextDecoder('utf-16le').decode(isi)
    throw new Tolak('bukan-buku', 'berkas biner yang tidak dikenal')
  }
  // a file cut inside a letter is still UTF-8
  for (let potong = 0; potong < 4; potong++) {
    const badan = isi.subarray(0, isi.length - potong)
    if (badan.length > 0 && isUtf8(badan)) return new TextDecoder('utf-8').decode(badan)
  }
  return new TextDecoder('windows-1252').decode(isi)
}

/** The mark between cells: the one that the first filled lines have most of, outside quotes. @param {string} teks */
function tebakPemisah(teks) {
  const baris = teks.slice(0, 65_536).replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/).filter((satu) => satu.trim() !== '').slice(0, 20)
  let terbaik = { tanda: ';', nilai: 0 }
  for (const tanda of PEMISAH) {
    const jumlah = baris.map((satu) => satu.split(tanda).length - 1)
    const kena = jumlah.filter((kali) => kali > 0).length
    const nilai = kena * 1000 + Math.min(999, Math.max(0, ...jumlah))
    if (kena > 0 && nilai > terbaik.nilai) terbaik = { tanda, nilai }
  }
  return terbaik.tanda
}

/** @param {string} teks @param {string} pemisah @param {number} mulai @returns {Generator<{ sel: string[], akhir: number }>} */
function* barisCsv(teks, pemisah, mulai) {
  const n = teks.length
  const ujung = new RegExp(`[${pemisah === '|' ? '\\|' : pemisah}\\r\\n]`, 'g')
  let i = mulai
  let nomor = 0
  while (i < n) {
    nomor++
    const awal = i
    /** @type {string[]} */
    const sel = []
    for (let baris = true; baris; ) {
      let isi = ''
      if (teks.charCodeAt(i) === 34) {
        let j = i + 1
        for (;;) {
          const tutup = teks.indexOf('"', j)
          if (tutup < 0 || tutup - i > MAKS_BARIS_TEKS) throw new Tolak('kutip-terbuka', String(nomor))
          isi += teks.slice(j, tutup)
          if (teks.charCodeAt(tutup + 1) !== 34) {
            i = tutup + 1
            break
          }
          isi += '"'
          j = tutup + 2
        }
      }
      ujung.lastIndex = i
      const cocok = ujung.exec(teks)
      const sampai = cocok ? cocok.index : n
      if (sampai - awal > MAKS_BARIS_TEKS) throw new Tolak('baris-panjang', String(nomor))
      isi += teks.slice(i, sampai)
      if (isi.length > MAKS_TEKS) throw new Tolak('sel-panjang', tempatSel(nomor, sel.length))
      sel.push(isi)
      i = sampai + 1
      if (!cocok || cocok[0] !== pemisah) {
        if (cocok?.[0] === '\r' && teks.charCodeAt(i) === 10) i++
        baris = false
      } else if (i >= n) {
        sel.push('')
        baris = false
      }
    }
    yield { sel, akhir: i }
  }
}

/** @param {Buffer} isi @param {import('./kirim.mjs').Pengirim} kirim */
export async function bacaCsv(isi, kirim) {
  const teks = dekodeTeks(isi)
  const contoh = teks.slice(0, 4096)
  // letters, not a picture: more than a few control characters are no table
  if ((contoh.match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0) > contoh.length / 50 + 3) throw new Tolak('bukan-buku', 'berkas biner yang tidak dikenal')
  const sep = /^\ufeff?sep=(.)\r?\n/i.exec(contoh)
  const pemisah = sep?.[1] ?? tebakPemisah(teks)
  await kirim.mulaiLembar('CSV', false)
  let nomor = 0
  const { maksKolom } = kirim.batas
  for (const { sel, akhir } of barisCsv(teks, pemisah, sep?.[0].length ?? 0)) {
    nomor++
    let lebar = sel.length
    while (lebar > 0 && sel[lebar - 1] === '') lebar--
    if (lebar > maksKolom) throw new Tolak('kolom-banyak', String(maksKolom))
    kirim.tambah(nomor, sel.slice(0, lebar).map((satu, k) => bersihTeks(satu, tempatSel(nomor, k))))
    kirim.bagian = akhir / teks.length
    if (kirim.penuh) await kirim.lepas()
  }
  await kirim.akhiriLembar([])
}
