import { bacaTercetak } from './baca-angka'
import { bacaTerbilang, POLA_KATA } from './baca-kata'
import { bacaBenda } from './benda'
import { tandaiBukanAngka } from './bukan-angka'
import type { BukanAngka, JenisToken, TokenAngka } from './types'

const SPASI = '[ \\u00a0\\u202f]'
const SKALA: Readonly<Record<string, bigint>> = {
  ribu: 1000n, rb: 1000n, juta: 10n ** 6n, jt: 10n ** 6n, miliar: 10n ** 9n, milyar: 10n ** 9n, m: 10n ** 9n, triliun: 10n ** 12n, trilyun: 10n ** 12n, t: 10n ** 12n,
}
const POLA_SKALA = `${SPASI}?(?:ribu|rb|juta|jt|miliar|milyar|triliun|trilyun|M|T)\\b`
const ANGKA = '\\d(?:[\\d.,]*\\d)?'
const TANDA = '(?:(?<![\\p{L}\\d)])[-−–+])?'
/** sign, Rp, number or words, scale, unit */
const POLA = new RegExp(
  `(?<tanda>${TANDA})(?<rp>\\bRp\\.?${SPASI}{0,2}[-−]?)?(?:(?<angka>(?<![\\d.,])${ANGKA})(?:,-{1,2})?(?<skala>${POLA_SKALA})?|\\b(?<kata>${POLA_KATA})\\b)`
  + `(?<satuan>${SPASI}?%(?:${SPASI}?poin\\b)?|${SPASI}(?:persen(?:nya)?(?:${SPASI}poin)?|prosen|poin(?:${SPASI}persen)?|pp|rupiah)\\b)?`, 'giu')
const KIRA = /(?:(?:tidak|belum|tak)[\s\u00a0]+(?:sampai|mencapai|menyentuh|menembus|melampaui|melewati)|sekitar|kira-kira|kurang lebih|lebih kurang|hampir|lebih dari|kurang dari|di atas|di bawah|minimal|maksimal|paling sedikit|paling banyak|paling tinggi|paling rendah|setidaknya|sekurang-kurangnya|melebihi|±|[<>≥≤~])\s*(?:Rp\.?)?\s*$/iu
/** "naik Rp20 miliar", "turun 155 balita": how much something changed, not where it stands */
const UBAH = /\b(?:naik|turun|bertambah|berkurang|meningkat|menurun|tumbuh|menyusut|kenaikan|penurunan|tambahan|penambahan|pengurangan)[\s\u00a0]+(?:(?:sebesar|sebanyak|senilai|sekitar|hampir)[\s\u00a0]+)?$/iu
const SEMESTA = /(?:(?<!(?:turun|naik|kurang|tambah|meningkat|berubah|lebar|sempit)[\s\u00a0])dari|seluruh|semua|total|jumlah|sejumlah|keseluruhan|=)[\s\u00a0]*(?:total|seluruh|semua)?[\s\u00a0]*$/iu
/** what people count by the thousand: no rupiah although a scale stands beside it */
const ORANG = /^\s*(?:jiwa|orang|penduduk|ton|kilo|ekor|pohon|hektare?|ha\b|keluarga|kk\b|rumah)/iu

const bilangan = (pembilang: bigint, penyebut = 1n) => ({ pembilang, penyebut })

function jenisDari(satuan: string, rupiah: boolean, benda: string | null): JenisToken {
  if (/poin|pp/i.test(satuan)) return 'poin'
  if (/%|persen|prosen/i.test(satuan)) return 'persen'
  if (rupiah || /rupiah/i.test(satuan)) return 'rupiah'
  return benda === null ? 'polos' : 'bilangan'
}

/** One match as a token; null where its words are no figure ("satu" alone, "dua hal"). */
function jadiToken(teks: string, cocok: RegExpMatchArray): TokenAngka | null {
  const { tanda = '', rp, angka, skala = '', kata, satuan = '' } = cocok.groups ?? {}
  const indeks = cocok.index ?? 0
  const mentah = cocok[0]
  const skalaKata = skala.trim().replace('.', '').toLowerCase()
  const sesudah = teks.slice(indeks + mentah.length)
  const besar = SKALA[skalaKata] ?? 1n
  const rupiah = rp !== undefined || (besar >= 10n ** 6n && !ORANG.test(sesudah))
  const tercetak = angka === undefined ? null : bacaTercetak(angka, besar > 1n || /%|persen|poin/i.test(satuan))
  const eja = kata === undefined ? null : bacaTerbilang(kata)
  if (tercetak === null && eja === null) return null
  const benda = satuan === '' ? bacaBenda(sesudah) : null
  const jenis = jenisDari(satuan, rupiah, benda)
  // a word that counts nothing known is language, not a figure
  if (eja !== null && (jenis === 'polos' || (jenis === 'rupiah' && !/rupiah/i.test(satuan)))) return null
  // "sembilan ratus delapan puluh lima miliar rupiah" is rounded to billions as "985 miliar" is
  const ejaSkala = eja === null ? 1n : (SKALA[/\p{L}+$/u.exec(kata ?? '')?.[0].toLowerCase() ?? ''] ?? 1n)
  const { mantisa, desimal, rusak } = tercetak ?? { mantisa: (eja ?? 0n) / ejaSkala, desimal: 0, rusak: false }
  const awal = indeks + (mentah.length - mentah.trimStart().length)
  const akhir = indeks + mentah.trimEnd().length
  const depan = teks.slice(Math.max(0, indeks - 40), indeks)
  const minus = /[-−]/.test(`${tanda}${rp ?? ''}`) || (tanda === '–' && jenis !== 'polos')
  return {
    jenis, awal, akhir, teks: teks.slice(awal, akhir), mantisa: minus ? -mantisa : mantisa, benda, kira: KIRA.test(depan), ubah: UBAH.test(depan), semesta: SEMESTA.test(depan), rusak,
    langkah: bilangan(besar * ejaSkala * (jenis === 'rupiah' ? 100n : 1n), 10n ** BigInt(desimal)),
  }
}

/**
 * Every figure of an Indonesian text in order: rupiah ("Rp984,96 miliar", "1,2 T", "500 juta", broken mixes), percentages, points, counts with
 * their noun, also spelled ones; and the numbers that are none (dates, laws, codes, pages), apart.
 */
export function uraiAngka(teks: string): { token: TokenAngka[]; bukanAngka: BukanAngka[] } {
  const bukanAngka = tandaiBukanAngka(teks)
  let polos = teks
  for (const { awal, akhir } of bukanAngka) polos = polos.slice(0, awal) + '\u0001'.repeat(akhir - awal) + polos.slice(akhir)
  return { token: [...polos.matchAll(POLA)].flatMap((cocok) => jadiToken(polos, cocok) ?? []), bukanAngka }
}
