/** The digits of a printed number and how many of them are decimals. */
export interface AngkaTercetak {
  mantisa: bigint
  desimal: number
  rusak: boolean
}

const jadi = (bulat: string, pecahan = '', rusak = false): AngkaTercetak => ({ mantisa: BigInt(bulat.replace(/[.,]/g, '') + pecahan), desimal: pecahan.length, rusak })

/**
 * Reads digits with dots and commas as people print them, the rules of id-ID first. Broken mixes are read by their digits and marked:
 * "465.454.124.354.53" has its sen after a dot; "984.95.704.911" lost a digit somewhere.
 * @param teks digits, dots, commas; begins and ends with a digit
 * @param kecil a percentage or a scaled amount follows: one dot is a comma there ("53.29 %", "1.250 triliun" stays thousands)
 */
export function bacaTercetak(teks: string, kecil: boolean): AngkaTercetak {
  if (/^\d+$/.test(teks)) return jadi(teks)
  const sen = /^(\d{1,3}(?:\.\d{3})+|\d+),(\d+)$/.exec(teks)
  if (sen && !/^\d{1,3}(?:,\d{3}){2,}$/.test(teks)) return jadi(sen[1] ?? '', sen[2] ?? '')
  if (/^\d{1,3}(?:\.\d{3})+$/.test(teks)) return jadi(teks)
  const titik = /^(\d+)\.(\d{1,2}|\d{4,})$/.exec(teks)
  if (titik && (kecil || (titik[2] ?? '').length < 3)) return jadi(titik[1] ?? '', titik[2] ?? '', true)
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(teks)) return jadi(teks, '', true)
  const inggris = /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(teks) ?? /^(\d{1,3}(?:\.\d{3})+)\.(\d{1,2})$/.exec(teks)
  if (inggris) return jadi(inggris[1] ?? '', inggris[2] ?? '', true)
  return jadi(teks, '', true)
}
