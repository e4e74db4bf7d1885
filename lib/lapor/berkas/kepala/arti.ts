import { POLA_BULAN, bulanKata } from '../nilai/bulan'
import { rapi } from '../nilai/teks'

export type Waktu = 'lalu' | 'ini' | 'sampai' | null
export type Versi = 'sebelum' | 'setelah' | 'ubah' | null

/** What the words above a column say, apart from what they are about. */
export interface Arti {
  /** what it is about, as letters and digits alone, by all its head rows; then by its lowest row alone */
  pokok: string
  daun: string
  /** the same with nothing taken away */
  mentah: string
  mentahDaun: string
  bulan: number
  waktu: Waktu
  versi: Versi
  persen: boolean
  /** year named in the head; 0: none */
  tahun: number
  /** "(dalam ribuan)" in the head; 0: nothing said */
  satuan: number
}

const SAMPAI_LALU = /(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?)\s*(?:dengan\s*)?(?:bulan|bln|periode|tanggal|tgl)?\.?\s*(?:yang\s*)?(?:lalu|sebelumnya)|(?:bulan|bln|periode)\.?\s+(?:yang\s+)?(?:lalu|sebelumnya)|(?<![a-z])lalu(?![a-z])/
const SAMPAI_INI = /(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?)\s*(?:dengan\s*)?(?:bulan|bln|periode|tanggal|tgl|saat)?\.?\s*(?:ini|berjalan|berkenaan|bersangkutan|sekarang)|kumulatif|akumulasi/
const SAMPAI = /(?<![a-z])(?:s\s*[./]\s*d\.?|sampai(?:\s+dengan)?)(?![a-z])/
const INI = /(?:bulan|bln|periode)\.?\s+(?:ini|berjalan|berkenaan|bersangkutan)|(?<![a-z])(?:sekarang|kini|saat ini)(?![a-z])/

/** "(Rp 000)", "dalam Rp1.000,-", "x 1.000": thousands told in figures */
const RIBU_ANGKA = /(?:rp\.?|rupiah)\s*['.]?000(?:[.,]000)?(?!\d)|(?:dalam|[x×*])\s*(?:rp\.?\s*)?1[.,]?000(?:[.,]?000)?(?:,-)?(?![\d.])/i

/** The unit of money that a text names: 1000, 1000000; 0: none. */
export function satuanUang(kata: string): number {
  if (RIBU_ANGKA.test(kata)) return /000[.,\s]?000/.test(kata) ? 1_000_000 : 1_000
  const m = /(?:dalam|rp\.?|rupiah|\()\s*(?:rp\.?\s*)?(ribu|juta|milyar|miliar)(?:an)?(?![a-z])|(?<![a-z])(ribu|juta|milyar|miliar)(?:an)?\s*(?:rp|rupiah|\))/i.exec(kata)
  const satuan = (m?.[1] ?? m?.[2] ?? '').toLowerCase()
  return satuan === '' ? 0 : satuan === 'ribu' ? 1_000 : satuan === 'juta' ? 1_000_000 : 1_000_000_000
}

function versiDari(kata: string): Versi {
  if (/sebelum(?!nya)|semula|murni|(?:pagu|anggaran|dpa)\s+awal/.test(kata)) return 'sebelum'
  if (/bertambah|berkurang|selisih|\+\s*\/\s*-/.test(kata)) return 'ubah'
  if (/setelah|sesudah|menjadi|akhir|perubahan|pergeseran/.test(kata)) return 'setelah'
  return /efisiensi/.test(kata) ? 'ubah' : null
}
const VERSI = /sebelum(?!nya)|semula|murni|setelah|sesudah|menjadi|akhir|awal|bertambah|berkurang|selisih|perubahan|pergeseran|efisiensi/g

const kupas = (kata: string): string => rapi(kata
  .replace(SAMPAI_LALU, ' ').replace(SAMPAI_INI, ' ').replace(INI, ' ').replace(SAMPAI, ' ')
  .replace(POLA_BULAN, ' ').replace(/(?:bulan|bln)[\s_]*0?\d{1,2}(?!\d)/g, ' ')
  .replace(/(?:tahun\s+(?:anggaran\s+)?|t\.?a\.?\s*)?(?<!\d)20\d\d(?!\d)/g, ' ')
  .replace(/\(?\s*(?:rp\.?|rupiah)\s*['.]?000(?:[.,]000)?\s*\)?|\(?\s*(?:dalam|[x×*])\s*(?:rp\.?\s*)?1[.,]?000(?:[.,]?000)?(?:,-)?\s*\)?/g, ' ')
  .replace(/\(?\s*dalam\s+(?:ribu|juta|milyar|miliar)(?:an)?[^)]*\)?|\(\s*(?:rp\.?\s*)?(?:ribu|juta)(?:an)?[^)]*\)|(?:ribuan|jutaan)\s*rupiah/g, ' ')
  .replace(/\(?\s*(?<![a-z])(?:rp\.?|rupiah|idr)(?![a-z])\s*\)?/g, ' ').replace(VERSI, ' '))

const PERSEN = /%|persen|prosen|(?<![a-z])capaian(?![a-z])/i

/** Reads the words above one column, from its highest head row to its lowest. */
export function artiKolom(jalur: readonly string[]): Arti {
  const bagian = jalur.map((satu) => satu.toLowerCase().replace(/[_\s]+/g, ' ').trim()).filter((satu, i, semua) => satu !== '' && satu !== semua[i - 1])
  const utuh = bagian.join(' ')
  const daun = bagian.at(-1) ?? ''
  const waktu: Waktu = SAMPAI_LALU.test(utuh) ? 'lalu' : SAMPAI_INI.test(utuh) ? 'sampai' : INI.test(utuh) ? 'ini' : SAMPAI.test(utuh) ? 'sampai' : null
  const bulanAda = [...daun.matchAll(POLA_BULAN)].map(([kata]) => bulanKata(kata))
  const bernomor = Number(/(?:bulan|bln) ?0?(\d{1,2})$/.exec(daun)?.[1] ?? 0)
  return {
    pokok: kupas(utuh), daun: kupas(daun), mentah: rapi(utuh), mentahDaun: rapi(daun), waktu, versi: versiDari(utuh), satuan: satuanUang(utuh),
    bulan: bulanAda.length === 1 ? (bulanAda[0] ?? 0) : bernomor <= 12 ? bernomor : 0,
    persen: PERSEN.test(utuh) || /presentase/.test(utuh),
    tahun: Number(/(?<!\d)(20\d\d)(?!\d)/.exec(utuh)?.[1] ?? 0),
  }
}
