/** What a person typed, as the decimal text that the database reads, or why it is refused. */
export type HasilAngka = { ok: true; teks: string } | { ok: false; pesan: string }

const MAKS_DIGIT = 18
/** Longest text that is looked at: a whole page pasted into one cell costs minutes in a pattern, and no number is that long. */
export const MAKS_TEKS = 200
/** Marks that nobody sees: Windows and right-to-left pages put them around numbers that are copied from there. */
export const TAK_TAMPAK = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const gagal = (pesan: string): HasilAngka => ({ ok: false, pesan })
const kelompokkan = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

interface Terurai {
  negatif: boolean
  badan: string
}

/** Takes off what is not the number: Rp, spaces, ",-", a minus, or accounting parentheses. */
function urai(teks: string): Terurai {
  let badan = teks.replace(TAK_TAMPAK, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  const kurung = /^\((.*)\)$/.exec(badan)
  if (kurung) badan = (kurung[1] ?? '').trim()
  let negatif = kurung !== null
  const ambilTanda = (): void => {
    const tanda = /^[-−]\s*/.exec(badan)
    if (!tanda || negatif) return
    negatif = true
    badan = badan.slice(tanda[0].length)
  }
  ambilTanda()
  badan = badan.replace(/^rp\.?\s*/i, '')
  ambilTanda()
  badan = badan.replace(/,-{1,2}$/, '')
  return { negatif, badan }
}

/** Whether a text is how spreadsheets and reports write nought in a column of money: "-", "–", "Rp -", "nihil". */
export const isNihil = (teks: string): boolean => teks.length < 40 && /^(?:rp\.?)?[-–—−]{1,2}(?:,-{1,2})?$|^nihil$/i.test(teks.replace(TAK_TAMPAK, '').replace(/[\s\u00a0\u202f]+/g, ''))

/** The likeliest meaning of a badly written number, in the right spelling; empty when there is none. */
function saran(badan: string): string {
  // `0.125` may mean 0,125 or 125: no guess is better than a wrong one
  if (!/^[\d.,]+$/.test(badan) || !/\d/.test(badan) || /^0+\.\d{3}/.test(badan)) return ''
  const inggris = /^(\d{1,3}(?:,\d{3})+|\d+)\.(\d{1,2})$/.exec(badan)
  const [bulat = '', pecahan = ''] = inggris
    ? [inggris[1], inggris[2]]
    : /,\d{1,2}$/.test(badan) ? badan.split(/,(?=\d{1,2}$)/) : [badan]
  const digits = bulat.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  return digits === '' ? '' : `${kelompokkan(digits)}${pecahan ? `,${pecahan}` : ''}`
}

/**
 * The one reader of numbers that people type, id-ID and strict: thousands by dots in threes, decimals after one comma.
 * Reads `1.234.567,89`, `1234567,89`, `Rp 1.234`, `Rp1.000,-`, `(1.000)`, `−5`, and `-` alone as the nought of a spreadsheet.
 * Refuses a percentage, for it is no amount (see `parsePersen`), and what can be read two ways (`1234567.89`, `0.125`, `1,234`) and misgrouped digits (`1.2345,00`).
 * @param desimal most decimals allowed, 2 for rupiah and percent
 * @returns canonical text, `1234567.89`; never "-0"
 */
export function parseAngka(teks: string, desimal: number = 2): HasilAngka {
  if (teks.length > MAKS_TEKS) return gagal(`Teks sepanjang ${teks.length} huruf bukan angka. Tulis misalnya 12.345,00.`)
  if (isNihil(teks)) return { ok: true, teks: '0' }
  if (teks.includes('%')) return gagal(`${teks.trim()} adalah persentase, bukan angka biasa. Tulis angkanya tanpa tanda persen.`)
  const { negatif, badan } = urai(teks)
  if (badan === '') return gagal('Belum ada angka. Tulis misalnya 12.345,00.')
  const cocok = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(badan)
  if (!cocok) {
    const usul = saran(badan)
    return gagal(`${teks.trim()} bukan angka. Tulis ${usul === '' ? 'misalnya 12.345,00' : usul}.`)
  }
  const bulat = (cocok[1] ?? '').replace(/\./g, '').replace(/^0+(?=\d)/, '')
  const pecahan = cocok[2] ?? ''
  if (pecahan.length > desimal) {
    const batas = desimal === 0 ? 'tanpa angka di belakang koma' : `paling banyak ${desimal} angka di belakang koma`
    return gagal(`${teks.trim()}: ${batas}. Ribuan dipisah titik, desimal dengan koma.`)
  }
  if (bulat.length > MAKS_DIGIT) return gagal(`${teks.trim()} terlalu besar: paling banyak ${MAKS_DIGIT} angka.`)
  const nol = /^0*$/.test(bulat + pecahan)
  return { ok: true, teks: `${negatif && !nol ? '-' : ''}${bulat}${pecahan ? `.${pecahan}` : ''}` }
}

/** As `parseAngka`, but refuses a negative amount. */
export function parseAngkaPositif(teks: string, desimal: number = 2): HasilAngka {
  const hasil = parseAngka(teks, desimal)
  return hasil.ok && hasil.teks.startsWith('-') ? gagal(`${teks.trim()} kurang dari nol. Tulis angka nol atau lebih.`) : hasil
}

/** A percentage 0..100 with at most two decimals, in hundredths of a percent: "38,28%" -> 3828. */
export function parsePersen(teks: string): { ok: true; ratusan: number; teks: string } | { ok: false; pesan: string } {
  const polos = teks.length > MAKS_TEKS ? teks : teks.trim().replace(/\s*%$/, '')
  // a dash may be 0 % or "not measured": empty is not nought
  if (isNihil(polos)) return { ok: false, pesan: `${teks.trim()} dapat berarti 0% atau belum diisi. Tulis 0, atau kosongkan.` }
  if (/rp/i.test(polos)) return { ok: false, pesan: `${teks.trim().slice(0, 60)} adalah rupiah, bukan persen. Progres fisik ditulis 0 sampai 100.` }
  const hasil = parseAngka(polos)
  if (!hasil.ok) return hasil
  const [bulat = '0', pecahan = ''] = hasil.teks.split('.')
  const ratusan = Number(bulat) * 100 + Number(pecahan.padEnd(2, '0'))
  if (hasil.teks.startsWith('-') || ratusan > 10_000) {
    return { ok: false, pesan: `${teks.trim()} di luar 0–100. Progres fisik ditulis 0 sampai 100.` }
  }
  return { ok: true, ratusan, teks: hasil.teks }
}

/** A number as it is shown, without its dots, for changing its digits: "1.357" with a 9 behind it is no number. Other text stays. */
export const tanpaTitik = (teks: string): string => (/^[-−]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(teks) ? teks.replaceAll('.', '') : teks)

/** Canonical text back into what a person edits: "1234567.5" -> "1.234.567,5". */
export function tulisAngka(teks: string): string {
  const [bulat = '', pecahan] = teks.replace(/^-/, '').split('.')
  const nilai = `${kelompokkan(bulat)}${pecahan && !/^0+$/.test(pecahan) ? `,${pecahan}` : ''}`
  return teks.startsWith('-') ? `-${nilai}` : nilai
}
