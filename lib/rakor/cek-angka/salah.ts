import { desimalTetap, persen, poinMutlak, rupiah, rupiahSingkat } from '@/lib/dasar/format/angka'
import { sen } from '@/lib/realisasi/rupiah'
import { cetakPada, membulatKe } from './banding'
import type { Fakta, Salah, TokenAngka } from './types'

const mutlak = (n: bigint): bigint => (n < 0n ? -n : n)

/** Whether taking one character out of `panjang` gives `pendek`. */
function satuHilang(pendek: string, panjang: string): boolean {
  if (panjang.length !== pendek.length + 1) return false
  let i = 0
  while (i < pendek.length && pendek[i] === panjang[i]) i++
  return pendek.slice(i) === panjang.slice(i + 1)
}

function bedaSama(tertulis: string, benar: string): Salah | null {
  const beda = [...tertulis].flatMap((angka, i) => (angka === benar[i] ? [] : [i]))
  const [a = -1, b = -1] = beda
  if (beda.length === 1) return mutlak(BigInt(tertulis) - BigInt(benar)) === 1n ? 'PEMBULATAN' : 'DIGIT_BEDA'
  return beda.length === 2 && b === a + 1 && tertulis[a] === benar[b] && tertulis[b] === benar[a] ? 'DIGIT_TERTUKAR' : null
}

/** Which one slip of the hand makes the printed figure of the right one; null: none does. */
export function salahKetik(token: TokenAngka, fakta: Fakta): Salah | null {
  const tertulis = mutlak(token.mantisa).toString()
  const benar = cetakPada(fakta, token.langkah).toString()
  if (tertulis.length >= 3 && satuHilang(tertulis, benar)) return 'DIGIT_HILANG'
  if (benar.length >= 3 && satuHilang(benar, tertulis)) return 'DIGIT_LEBIH'
  if (tertulis.length === benar.length && tertulis.length >= 2) {
    const salah = bedaSama(tertulis, benar)
    if (salah) return salah
  }
  if (token.jenis !== 'rupiah') return null
  const lain = [1000n, 1_000_000n].flatMap((kali) => [{ pembilang: token.langkah.pembilang * kali, penyebut: token.langkah.penyebut }, { pembilang: token.langkah.pembilang, penyebut: token.langkah.penyebut * kali }])
  return lain.some((langkah) => membulatKe(fakta, { mantisa: token.mantisa, langkah })) ? 'SATUAN' : null
}

/** A fact's whole value, for people. */
export function tulisFakta({ jenis, pembilang, penyebut }: Pick<Fakta, 'jenis' | 'pembilang' | 'penyebut'>): string {
  if (jenis === 'rupiah' && penyebut === 1n) return rupiah(sen(pembilang))
  const nilai = { ada: true as const, pembilang, penyebut: penyebut * 100n }
  if (jenis === 'persen') return persen(nilai)
  if (jenis === 'poin') return poinMutlak(nilai)
  return jenis === 'rupiah' ? rupiah(sen(cetakPada({ pembilang, penyebut }, { pembilang: 1n, penyebut: 1n }))) : desimalTetap(pembilang / penyebut, 0)
}

/** The right figure written as the text writes the wrong one: same places, same unit, same sign. */
export function tulisBenar(token: TokenAngka, fakta: Pick<Fakta, 'jenis' | 'pembilang' | 'penyebut'>, salah: Salah | null): string {
  const kasar = mutlak(token.mantisa).toString().length < 3 && /[a-z]$/i.test(token.teks)
  if ((salah === 'SATUAN' || kasar) && fakta.jenis === 'rupiah' && fakta.penyebut === 1n) return rupiahSingkat(sen(fakta.pembilang))
  // "Rp0 triliun" is no right figure
  if (!/\d/.test(token.teks) || (cetakPada(fakta, token.langkah) === 0n && fakta.pembilang !== 0n)) return tulisFakta(fakta)
  const desimal = Math.max(0, (token.langkah.penyebut.toString().length - 1))
  return token.teks.replace(/\d[\d.,]*\d|\d/, desimalTetap(cetakPada(fakta, token.langkah), desimal))
}
