const SATUAN: Readonly<Record<string, number>> = {
  nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11, seratus: 100,
}
const KELOMPOK: Readonly<Record<string, bigint>> = { ribu: 1000n, juta: 10n ** 6n, miliar: 10n ** 9n, milyar: 10n ** 9n, triliun: 10n ** 12n }
const KATA = [...Object.keys(SATUAN), ...Object.keys(KELOMPOK), 'belas', 'puluh', 'ratus', 'seribu']

/** A run of number words, as a pattern without groups. */
export const POLA_KATA = `(?:${KATA.join('|')})(?:[ \\u00a0]+(?:${KATA.join('|')}))*`

/** "sembilan ratus delapan puluh empat miliar" -> 984000000000n; null where the words make no number. The inverse of `terbilang`. */
export function bacaTerbilang(teks: string): bigint | null {
  let jumlah = 0n
  let tiga = 0
  let satu: number | null = null
  for (const kata of teks.toLowerCase().split(/[ \u00a0]+/)) {
    const nilai = SATUAN[kata]
    if (nilai !== undefined) {
      if (satu !== null) return null
      satu = nilai
    } else if (kata === 'seribu') {
      jumlah += 1000n
    } else if (kata === 'belas' || kata === 'puluh' || kata === 'ratus') {
      if (satu === null) return null
      tiga += kata === 'belas' ? satu + 10 : satu * (kata === 'puluh' ? 10 : 100)
      satu = null
    } else {
      const kelompok = KELOMPOK[kata]
      if (kelompok === undefined || (satu === null && tiga === 0)) return null
      jumlah += BigInt(tiga + (satu ?? 0)) * kelompok
      tiga = 0
      satu = null
    }
    if (satu === 100) {
      tiga += 100
      satu = null
    }
  }
  return jumlah + BigInt(tiga + (satu ?? 0))
}
