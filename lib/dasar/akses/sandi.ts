import { randomInt } from 'node:crypto'
import { SANDI_MAKS, SANDI_MIN } from './constants'
import { bacaLazim, KATA_DAERAH, TERPANJANG } from './sandi-lazim'

/** What a password must not contain: the person's own name and user name. */
interface Konteks {
  username: string
  nama: string
}

const GANTI: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }
const huruf = (teks: string) => teks.toLowerCase().replace(/[013457@$!]/g, (tanda) => GANTI[tanda] ?? tanda)
const BARIS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm', 'qazwsxedcrfvtgbyhnujmikolp']

/** Length of the longest run that follows the alphabet, the digits or the keyboard, forwards or back. */
function deret(sandi: string): number {
  const kecil = sandi.toLowerCase()
  const baris = BARIS.flatMap((urutan) => [urutan, [...urutan].reverse().join('')])
  let terpanjang = 0
  for (let awal = 0; awal < kecil.length; awal += 1) {
    let akhir = awal + 2
    while (akhir <= kecil.length && baris.some((urutan) => urutan.includes(kecil.slice(awal, akhir)))) akhir += 1
    terpanjang = Math.max(terpanjang, akhir - 1 - awal)
  }
  return terpanjang
}

/** How many common passwords in a row are still as easy as one: four that nobody chose together are not. */
const KEPING_MAKS = 3

/**
 * The fewest letters left when words of the place and names, any number of them, and up to three common passwords are taken out.
 * Whatever is no letter costs nothing: years, figures and signs around a word are what everybody adds.
 */
function sisaTerkecil(teks: string, milik: ReadonlySet<string>, lazim: ReadonlySet<string>): number {
  const kosong = (): number[] => Array<number>(KEPING_MAKS + 1).fill(Infinity)
  const sisa = Array.from({ length: teks.length + 1 }, kosong)
  sisa[0] = Array<number>(KEPING_MAKS + 1).fill(0)
  const catat = (letak: number, keping: number, nilai: number): void => {
    const baris = sisa[letak] ?? []
    baris[keping] = Math.min(baris[keping] ?? Infinity, nilai)
  }
  for (let awal = 0; awal < teks.length; awal += 1) {
    for (let keping = 0; keping <= KEPING_MAKS; keping += 1) {
      const kini = sisa[awal]?.[keping] ?? Infinity
      if (kini === Infinity) continue
      catat(awal + 1, keping, kini + (/[a-z]/.test(teks[awal] ?? '') ? 1 : 0))
      for (let panjang = 3; panjang <= TERPANJANG && awal + panjang <= teks.length; panjang += 1) {
        const kata = teks.slice(awal, awal + panjang)
        if (milik.has(kata)) catat(awal + panjang, keping, kini)
        else if (keping < KEPING_MAKS && lazim.has(kata)) catat(awal + panjang, keping + 1, kini)
      }
    }
  }
  return Math.min(...(sisa[teks.length] ?? []))
}

/** The letters that are truly her own, with digits read as digits or as the letters they imitate, whichever leaves less. */
async function sisa(sandi: string, konteks: Konteks): Promise<number> {
  const nama = [konteks.username, ...`${konteks.username} ${konteks.nama}`.split(/[^a-zA-Z]+/)].map((satu) => satu.toLowerCase())
  const milik = new Set([...KATA_DAERAH, ...nama, ...nama.map((satu) => satu.replace(/[^a-z]/g, ''))].filter((bagian) => bagian.length >= 3))
  const lazim = await bacaLazim()
  const bentuk = [sandi.toLowerCase(), huruf(sandi).replace(/[^a-z]/g, ''), sandi.toLowerCase().replace(/[^a-z]/g, '')]
  return Math.min(...bentuk.map((teks) => sisaTerkecil(teks, milik, lazim)))
}

/**
 * Why a password is refused, as a sentence; null when it is good. After ASVS 5.0: 12 to 128 characters, no rules of
 * composition, common and guessable ones refused. `bssn` adds composition.
 */
export async function periksaSandi(sandi: string, konteks: Konteks, bssn = false): Promise<string | null> {
  if ([...sandi].length < SANDI_MIN) return `Paling sedikit ${SANDI_MIN} karakter. Beberapa kata yang mudah Anda ingat sudah cukup.`
  if ([...sandi].length > SANDI_MAKS) return `Paling banyak ${SANDI_MAKS} karakter.`
  if (new Set(sandi).size < 5) return 'Terlalu banyak karakter yang sama. Pilih yang lebih beragam.'
  if (deret(sandi) >= Math.min(8, sandi.length / 2)) return 'Berisi urutan yang mudah ditebak (seperti 123456 atau qwerty). Pilih yang lain.'
  if ((await sisa(sandi, konteks)) < 4) {
    return 'Terlalu mudah ditebak: hanya berisi kata yang lazim, nama Anda, atau angka. Tambahkan kata lain.'
  }
  if (bssn && ![/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].every((pola) => pola.test(sandi))) {
    return 'Harus berisi huruf kecil, huruf besar, angka, dan tanda baca.'
  }
  return null
}

/** No letters or digits that are mistaken for one another when read aloud or from paper. */
const ABJAD = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A temporary password, e.g. "k7mpq-x2wna-h9rtd-Be3!": about 74 random bits, good under either rule. */
export function sandiSementara(): string {
  const kelompok = (panjang: number) => Array.from({ length: panjang }, () => ABJAD[randomInt(ABJAD.length)]).join('')
  return `${kelompok(5)}-${kelompok(5)}-${kelompok(5)}-Be${randomInt(2, 10)}!`
}
