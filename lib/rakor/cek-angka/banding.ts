import { bagiSetengahKeAtas } from '@/lib/realisasi/pembulatan'
import type { Fakta, JenisToken, Langkah, TokenAngka } from './types'

type Nilai = Pick<Fakta, 'pembilang' | 'penyebut'>
type Tercetak = Pick<TokenAngka, 'mantisa' | 'langkah'>

const mutlak = (n: bigint): bigint => (n < 0n ? -n : n)

/** A value at a printed place, as its digits: 38,284...% at hundredths -> 3828. Without sign: the words say the direction. */
export const cetakPada = ({ pembilang, penyebut }: Nilai, langkah: Langkah): bigint => mutlak(bagiSetengahKeAtas(pembilang * langkah.penyebut, penyebut * langkah.pembilang))

/** Nothing was rounded away: the value is the printed one to the last digit. */
export const tepatSama = ({ pembilang, penyebut }: Nilai, { mantisa, langkah }: Tercetak): boolean => mutlak(pembilang * langkah.penyebut) === mutlak(mantisa) * penyebut * langkah.pembilang

/** As exactly as the product itself prints: percentages and points to two decimals, amounts and counts whole. */
export const samaTercetak = (nilai: Nilai & Pick<Fakta, 'jenis'>, tercetak: Tercetak): boolean =>
  tepatSama(nilai, tercetak) || ((nilai.jenis === 'persen' || nilai.jenis === 'poin') && tercetak.langkah.penyebut >= 100n && membulatKe(nilai, tercetak))

/** The value rounds to what is printed, at its printed precision. */
export const membulatKe = (nilai: Nilai, { mantisa, langkah }: Tercetak): boolean => cetakPada(nilai, langkah) === mutlak(mantisa)

const sen = (langkah: Langkah, kali: bigint): Langkah => ({ pembilang: langkah.pembilang * kali, penyebut: langkah.penyebut })

/** As what kind of figure a printed number may be read: a bare one in a table is of the kind that its column says, which a text does not know. */
export function bacaanJenis({ jenis, langkah, mantisa }: TokenAngka): { jenis: Fakta['jenis']; tercetak: Tercetak }[] {
  if (jenis !== 'polos') return [{ jenis, tercetak: { mantisa, langkah } }]
  const satuan = (['persen', 'poin', 'bilangan'] as const).map((satu): { jenis: Fakta['jenis']; tercetak: Tercetak } => ({ jenis: satu, tercetak: { mantisa, langkah } }))
  // full rupiah, and billions in a column that says so
  return [...satuan, { jenis: 'rupiah', tercetak: { mantisa, langkah: sen(langkah, 100n) } }, { jenis: 'rupiah', tercetak: { mantisa, langkah: sen(langkah, 10n ** 11n) } }]
}

/** All values of the facts at a printed place, for asking of many tokens whether anything stands behind them. */
export class Indeks {
  private readonly menurutLangkah = new Map<string, Set<bigint>>()
  private readonly menurutJenis: Map<JenisToken, Fakta[]>

  /** @param dasar facts that are asked as well: those of a position, beside those of one document */
  constructor(fakta: readonly Fakta[], private readonly dasar: Indeks | null = null) {
    this.menurutJenis = new Map()
    for (const satu of fakta) {
      const sama = this.menurutJenis.get(satu.jenis)
      if (sama) sama.push(satu)
      else this.menurutJenis.set(satu.jenis, [satu])
    }
  }

  private nilai(jenis: Fakta['jenis'], langkah: Langkah): Set<bigint> {
    const kunci = `${jenis} ${langkah.pembilang}/${langkah.penyebut}`
    const ada = this.menurutLangkah.get(kunci)
    if (ada) return ada
    const baru = new Set((this.menurutJenis.get(jenis) ?? []).map((satu) => cetakPada(satu, langkah)))
    this.menurutLangkah.set(kunci, baru)
    return baru
  }

  /** Whether any fact of a kind is printed so at that place. */
  adaNilai(jenis: Fakta['jenis'], { mantisa, langkah }: Tercetak): boolean {
    return this.nilai(jenis, langkah).has(mutlak(mantisa)) || (this.dasar?.adaNilai(jenis, { mantisa, langkah }) ?? false)
  }

  /** Whether any fact of its kind rounds to the token, whatever it is about. */
  ada(token: TokenAngka): boolean {
    return bacaanJenis(token).some(({ jenis, tercetak }) => this.adaNilai(jenis, tercetak))
  }
}
