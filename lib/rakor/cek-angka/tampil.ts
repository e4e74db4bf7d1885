import { pisahKalimat } from './kalimat'
import type { HasilPeriksa, Putusan, Salah } from './types'

/** One judged figure as it goes to the reader's page. */
export interface TandaAngka {
  awal: number
  akhir: number
  teks: string
  putusan: Putusan
  benar: string | null
  salah: Salah | null
  sebab: string
  asal: { judul: string; tempat: string; href: string | null } | null
  /** the sentence with every contradicted figure set right; null where none is */
  kalimatBenar: string | null
}

export interface HasilCek {
  /** the text as it was read: of a file, its words */
  teks: string
  /** what it was held against */
  posisi: string
  tanda: TandaAngka[]
  hitung: Record<Putusan, number>
  /** dates, laws, pages and codes that were recognised as such */
  bukanAngka: number
}

/** The verdicts with the sentences that mend them. */
export function susunHasil(teks: string, posisi: string, { temuan, hitung, bukanAngka }: HasilPeriksa): HasilCek {
  const kalimat = pisahKalimat(teks)
  const betul = (awal: number, akhir: number): string => {
    let hasil = teks.slice(awal, akhir)
    for (const { token, benar } of temuan.filter((satu) => satu.benar !== null && satu.token.awal >= awal && satu.token.akhir <= akhir).reverse()) {
      hasil = hasil.slice(0, token.awal - awal) + (benar ?? '') + hasil.slice(token.akhir - awal)
    }
    return hasil.trim()
  }
  return {
    teks, posisi, hitung: { ...hitung }, bukanAngka: bukanAngka.length,
    tanda: temuan.map(({ token: { awal, akhir, teks: isi }, putusan, benar, salah, sebab, asal }) => {
      const milik = kalimat.find((satu) => satu.awal <= awal && satu.akhir >= akhir)
      return {
        awal, akhir, teks: isi, putusan, benar, salah, sebab, asal: asal === null ? null : { judul: asal.judul, tempat: asal.tempat, href: asal.href },
        kalimatBenar: benar === null || milik === undefined ? null : betul(milik.awal, milik.akhir),
      }
    }),
  }
}
