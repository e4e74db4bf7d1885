import { rapatkan } from './cari'
import { TAK_TAMPAK } from './parse'

/** A number as it was typed, parted from the unit that was typed with it. */
export interface Tertulis {
  angka: string
  /** "%", "Rp", "balita"; null: the number alone */
  satuan: string | null
}

const RUPIAH = /^rp\.?\s*/i
const PERSEN = /^(?:%|persen|prosen|percent)$/i

/** Whether amounts of a unit are percentages: "%", "persen", "% per tahun". */
export const satuanPersen = (satuan: string): boolean => /^\s*(?:%|(?:persen|prosen|percent|persentase)(?!\p{L}))/iu.test(satuan)

/** Parts what was typed: "5,29 %", "1.058 balita", "Rp 5.000". What holds no number comes back as it is. */
export function pisahSatuan(teks: string): Tertulis {
  const polos = teks.length > 200 ? teks : teks.replace(TAK_TAMPAK, '').trim()
  if (RUPIAH.test(polos) && /\d/.test(polos)) return { angka: polos.replace(RUPIAH, ''), satuan: 'Rp' }
  const cocok = polos.length > 200 ? null : /^([^\p{L}%]*\d(?:,-{1,2})?\)?)\s*([\p{L}%].*)$/u.exec(polos)
  return cocok ? { angka: cocok[1] ?? '', satuan: (cocok[2] ?? '').trim() } : { angka: polos, satuan: null }
}

/**
 * Why a number with its unit is none of this unit; null: the same unit, or none was typed.
 * @param teks as it was typed
 */
export function salahSatuan(teks: string, satuan: string): string | null {
  const { satuan: tertulis } = pisahSatuan(teks)
  if (tertulis === null) return null
  const kata = teks.trim().slice(0, 40)
  if (PERSEN.test(tertulis)) return satuanPersen(satuan) ? null : `${kata} adalah persentase, sedangkan satuannya ${satuan}. Tulis banyaknya dalam ${satuan}, tanpa tanda persen.`
  if (tertulis === 'Rp') return /^\s*(?:rp\.?|rupiah)\s*$/i.test(satuan) ? null : `${kata} adalah rupiah, sedangkan satuannya ${satuan}. Tulis banyaknya dalam ${satuan}.`
  const sama = tertulis.toLowerCase() === satuan.trim().toLowerCase() || (rapatkan(tertulis) !== '' && rapatkan(tertulis) === rapatkan(satuan))
  return sama ? null : `${kata} tertulis dalam ${tertulis.slice(0, 30)}, sedangkan satuannya ${satuan}. Tulis angkanya saja, dalam ${satuan}.`
}

/** Whether a number below one of a percent unit, without its sign, can be 0,85 % or 85 %. */
const pecahan = (angka: string): boolean => /^[-−(]?\s*0*,\d*[1-9]\d*\)?$/.test(angka.replace(/^([-−(]?\s*)0+,/, '$1,'))

/**
 * What has to be asked of a number of a percent unit that was typed without its sign; null: nothing. "0,85" is how a sheet keeps 85 %, and how
 * people write 0,85 %: the sign proves which.
 */
export function tanyaPecahan(teks: string, satuan: string): string | null {
  const { angka, satuan: tertulis } = pisahSatuan(teks)
  if (tertulis !== null || !satuanPersen(satuan) || !pecahan(angka)) return null
  const [, digit = ''] = angka.replace(/[()\s]/g, '').split(',')
  const seratus = `${digit.padEnd(2, '0').slice(0, 2).replace(/^0(?=\d)/, '')}${digit.length > 2 ? `,${digit.slice(2)}` : ''}`
  const minus = /^[-−(]/.test(angka) ? '-' : ''
  return `${angka} dapat berarti ${minus}0,${digit}% atau ${minus}${seratus}%. Tulis dengan tanda %.`
}

/** A number as a form shows it, so that it comes back as it is: one below one of a percent unit has its sign. */
export const denganTanda = (angka: string, satuan: string): string => (tanyaPecahan(angka, satuan) === null ? angka : `${angka}%`)
