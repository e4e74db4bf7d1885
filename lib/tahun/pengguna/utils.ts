/** A text as its words, in small letters, with a space before, between and behind them. */
const kata = (teks: string): string => ` ${teks.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(' ')} `

/** Whether a text names this, as whole words, however it is spaced, dotted or capitalised: "ani" is not in "berani". */
export const memuatKata = (teks: string, nama: string): boolean => nama !== '' && kata(teks).includes(kata(nama))
