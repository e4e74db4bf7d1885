import { salahDasar } from './dasar'
import type { PotongTeks, SalahTeks } from './types'

const TANDA = /\{([^{}]*)\}/g

/** Words and fields of a text, in their order. Braces that do not pair stay within the words; `periksaTeks` refuses them. */
export function uraiTeks(teks: string): PotongTeks[] {
  const hasil: PotongTeks[] = []
  let sampai = 0
  for (const cocok of teks.matchAll(TANDA)) {
    if (cocok.index > sampai) hasil.push({ jenis: 'kata', isi: teks.slice(sampai, cocok.index), letak: sampai })
    hasil.push({ jenis: 'medan', kunci: (cocok[1] ?? '').trim(), letak: cocok.index, panjang: cocok[0].length })
    sampai = cocok.index + cocok[0].length
  }
  if (sampai < teks.length) hasil.push({ jenis: 'kata', isi: teks.slice(sampai), letak: sampai })
  return hasil
}

const BULAN = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'
/** Numbers that are no figures of the position: days, years, hours, and numbers of laws, articles, letters, quarters, annexes. */
const BOLEH: readonly RegExp[] = [
  new RegExp(`\\b(?:[12]?\\d|3[01])(?:\\s+(?:${BULAN}))(?:\\s+(?:19|20)\\d\\d)?\\b`, 'gi'),
  /\b(?:tahun(?:\s+anggaran)?|TA|bulan)\s+(?:19|20)\d\d\b/gi,
  new RegExp(`\\b(?:${BULAN})\\s+(?:19|20)\\d\\d\\b`, 'gi'),
  /\bpukul\s+(?:[01]?\d|2[0-3])[.:][0-5]\d\b/gi,
  /\b(?:nomor|no\.?)\s+\d{1,4}(?:\/[A-Za-z0-9.-]+)*(?:\s+tahun\s+(?:19|20)\d\d)?\b/gi,
  /\b(?:undang-undang|UU|PP|perpres|permen[a-z]*|perda|perbup|kepmen[a-z]*|peraturan\s+\S+)\s+\d{1,4}(?:\/(?:19|20)\d\d)?\b/gi,
  /\b(?:pasal|ayat|huruf|angka|bab|lampiran|butir|halaman|asisten)\s+\(?\d{1,3}\)?/gi,
  /\bayat\s*\(\d{1,3}\)/gi,
]

const KATA_ANGKA = '(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu)'
/** Amounts spelled out: a figure typed in words is a figure typed. */
const DIEJA = new RegExp(`\\b(?!satu\\s+(?:unit|sub|paket|balita|perangkat))${KATA_ANGKA}\\b(?:\\s+(?:koma|${KATA_ANGKA.slice(3, -1)}))*\\s+(?:persen|rupiah|juta|miliar|milyar|triliun|poin|ribu\\s+rupiah|unit|sub-?kegiatan|paket|balita|perangkat\\s+daerah)(?:nya)?\\b`, 'gi')
/** Fractions in words of what the position measures. */
const PECAHAN = /\b(?:setengah|separuh|sepertiga|seperempat|dua\s+pertiga|tiga\s+perempat)\s+(?:lebih\s+)?(?:dari\s+)?(?:total\s+|seluruh\s+)?(?:pagu|anggaran|apbd|belanja|unit|target|realisasi|sub-?kegiatan|perangkat)\b/gi
const ANGKA = /(?:Rp\.?\s*)?[\p{Nd}\p{No}][\p{Nd}\p{No}.,]*(?:\s*(?:%|persen|miliar|milyar|juta|triliun|poin))?/giu
/** What cannot be seen, or turns the direction of what stands beside it. */
const TAK_TAMPAK = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u

/** What makes a figure of any number before it: "angka 98 persen", "nomor 5 miliar"; of a number that is no year also a noun: "butir 12 unit". */
const BERSATUAN = /^\s*(?:[.,]?\d|%|‰|persen|prosen|poin|rupiah|ribu|juta|jt|miliar|milyar|triliun)/i
const BERBENDA = /^\s*(?:unit|sub-?kegiatan|paket|perangkat daerah|orang|jiwa|balita)\b/i
const BERTAHUN = /(?:19|20)\d\d$/

/** The same length, with what is allowed blanked out. */
function kosongkan(teks: string): string {
  let sisa = teks
  for (const pola of BOLEH) {
    for (const { 0: isi, index } of [...sisa.matchAll(pola)]) {
      const sesudah = sisa.slice(index + isi.length)
      if (BERSATUAN.test(sesudah) || (BERBENDA.test(sesudah) && !BERTAHUN.test(isi))) continue
      sisa = `${sisa.slice(0, index)}${' '.repeat(isi.length)}${sesudah}`
    }
  }
  return sisa
}

/** How many letters two names begin with alike. */
function samaAwal(a: string, b: string): number {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}

const tebak = (kunci: string, medan: readonly string[]): string => {
  const mirip = medan.filter((satu) => samaAwal(satu, kunci) >= 4).sort((a, b) => samaAwal(b, kunci) - samaAwal(a, kunci)).slice(0, 2).map((satu) => `{${satu}}`)
  return mirip.length === 0 ? 'Pilih dari daftar medan.' : `Mungkin maksudnya ${mirip.join(' atau ')}.`
}

function salahKata(isi: string, letak: number): SalahTeks[] {
  const sisa = kosongkan(isi)
  const kurung = /[{}]/.exec(sisa)
  const takTampak = TAK_TAMPAK.exec(isi)
  return [
    ...(kurung ? [{ letak: letak + kurung.index, panjang: 1, pesan: `Kurung “${kurung[0]}” tidak berpasangan. Tulis medan seperti {realisasi_persen}.` }] : []),
    ...(takTampak ? [{ letak: letak + takTampak.index, panjang: 1, pesan: 'Ada huruf tak tampak. Ketik ulang bagian ini tanpa menempel.' }] : []),
    ...[...sisa.matchAll(ANGKA), ...sisa.matchAll(DIEJA), ...sisa.matchAll(PECAHAN)].map((cocok) => ({
      letak: letak + cocok.index, panjang: cocok[0].length,
      pesan: `“${cocok[0].trim()}” diketik sebagai angka. Angka hanya dari medan; tanggal, jam, tahun, dan nomor peraturan boleh diketik.`,
    })),
  ]
}

/** A unit behind a field would make another figure of it: "{unit_merah} miliar". */
const SATUAN_SESUDAH = /^\s*(?:%|‰|persen|prosen|poin|rupiah|ribu|juta|jt|miliar|milyar|triliun)/i

/** Fields that would run into one figure, or take a unit or a sign that is not theirs. */
function salahRangkai(potong: readonly PotongTeks[]): SalahTeks[] {
  return potong.flatMap((satu, ke): SalahTeks[] => {
    if (satu.jenis !== 'medan') return []
    const [sebelum, sesudah, lusa] = [potong[ke - 1], potong[ke + 1], potong[ke + 2]]
    const dempet = sesudah?.jenis === 'medan' || (sesudah?.jenis === 'kata' && /^[\d.,]*$/.test(sesudah.isi) && lusa?.jenis === 'medan')
    const pesan = dempet ? 'Dua medan berdempetan terbaca sebagai satu angka. Beri kata atau spasi di antaranya.'
      : sesudah?.jenis === 'kata' && SATUAN_SESUDAH.test(sesudah.isi) ? 'Medan sudah memuat satuannya. Hapus satuan sesudahnya.'
        : sebelum?.jenis === 'kata' && /(?:^|\s)[-−–+]$|\bminus\s*$|\bRp\.?\s*$/i.test(sebelum.isi) ? 'Tanda dan satuan tidak ditulis di depan medan; medan sudah memuatnya.' : null
    return pesan === null ? [] : [{ letak: satu.letak, panjang: satu.panjang, pesan }]
  })
}

/** Longest paragraph that is kept (characters). */
export const MAKS_TEKS = 1_500

/**
 * What keeps a text from being used, in the order of its places; empty: nothing. Unknown fields, braces that do not pair, figures typed by hand in
 * digits or words, fields that run into each other, take another unit or are said to be of another whole, what cannot be seen, and a text too long. Dates, years, hours and numbers of laws may be typed.
 * @param medan keys of the fields that there are
 */
export function periksaTeks(teks: string, medan: readonly string[]): SalahTeks[] {
  const panjang: SalahTeks[] = teks.length > MAKS_TEKS ? [{ letak: MAKS_TEKS, panjang: teks.length - MAKS_TEKS, pesan: `Paling panjang ${MAKS_TEKS} huruf.` }] : []
  const potong = uraiTeks(teks.slice(0, MAKS_TEKS))
  const isi = potong.flatMap((satu): SalahTeks[] => {
    if (satu.jenis === 'kata') return salahKata(satu.isi, satu.letak)
    if (medan.includes(satu.kunci)) return []
    return [{ letak: satu.letak, panjang: satu.panjang, pesan: `Medan {${satu.kunci.slice(0, 40)}} tidak dikenal. ${tebak(satu.kunci, medan)}` }]
  })
  return [...isi, ...salahRangkai(potong), ...salahDasar(potong), ...panjang].sort((a, b) => a.letak - b.letak)
}

/** The first thing that is wrong, with its place for people (counted from 1); null: nothing is. */
export function kataSalah(teks: string, medan: readonly string[]): string | null {
  const [satu, ...lain] = periksaTeks(teks, medan)
  if (satu === undefined) return null
  return `Huruf ke-${satu.letak + 1}: ${satu.pesan}${lain.length > 0 ? ` Masih ada ${lain.length} lagi.` : ''}`
}
