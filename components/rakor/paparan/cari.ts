import { cocokTeks, rapatkan } from '@/lib/dasar/format/cari'
import type { SlideDek } from '@/lib/rakor/paparan/types'

/** How many are offered. */
export const MAKS_TEMUAN = 6

/** Whether the letters stand in this order in the name, the first one first: "du" in "DPUPR". */
function berurut(huruf: string, nama: string): boolean {
  if (huruf[0] !== nama[0]) return false
  let dari = 0
  for (const satu of huruf) {
    const letak = nama.indexOf(satu, dari)
    if (letak === -1) return false
    dari = letak + 1
  }
  return true
}

/** First letters of the words: "Dinas Pekerjaan Umum" is "dpu". */
const awalan = (nama: string): string => nama.split(/[^\p{L}\p{N}]+/u).filter((kata) => kata !== '' && !/^(dan|serta|dengan)$/i.test(kata)).map((kata) => kata[0]?.toLowerCase() ?? '').join('')

/** How near a unit is to what was typed: 0 nearest; null not at all. */
function dekat(ketik: string, { singkat, nama }: { singkat: string; nama: string }): number | null {
  const [inti, pendek] = [rapatkan(ketik), rapatkan(singkat)]
  // what all of a kind begin with ("Kec. Belalau", "Dishub") is not what is meant
  const tanpaJenis = rapatkan(singkat.replace(/^(?:(?:kec|kel|bag|bagian|kecamatan|upt|puskesmas)\b\.?\s*|dis(?=[a-z]))/i, ''))
  if (pendek === inti) return 0
  if (pendek.startsWith(inti)) return 1
  if (berurut(inti, pendek) && /^[^a-z]*$/.test(singkat)) return 2
  if (tanpaJenis.startsWith(inti)) return 3
  if (awalan(nama).startsWith(inti)) return 4
  if (berurut(inti, pendek)) return 5
  return cocokTeks(ketik, singkat, nama) ? 6 : null
}

/** Slides that a few letters mean, the nearest first: units by their short name, hidden slides and the others by their title. */
export function cariSlide(ketik: string, slide: readonly SlideDek[]): SlideDek[] {
  if (rapatkan(ketik) === '') return []
  return slide.flatMap((satu, urut) => {
    const jarak = satu.unit === undefined ? (cocokTeks(ketik, satu.judul) ? 7 : null) : dekat(ketik, satu.unit)
    return jarak === null ? [] : [{ satu, jarak, urut }]
  }).sort((a, b) => a.jarak - b.jarak || (a.satu.unit?.singkat.length ?? 0) - (b.satu.unit?.singkat.length ?? 0) || a.urut - b.urut).slice(0, MAKS_TEMUAN).map(({ satu }) => satu)
}

/** The slide of a number that was typed; undefined: there is none. */
export const slideNomor = (ketik: string, slide: readonly SlideDek[]): SlideDek | undefined => (/^\d{1,4}$/.test(ketik) ? slide.find(({ nomor }) => nomor === Number(ketik)) : undefined)
