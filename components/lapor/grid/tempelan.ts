import { bacaBlokAngka } from '@/lib/dasar/format/blok'
import { bilangan } from '@/lib/dasar/format/angka'
import { bacaTsv, MAKS_SEL, terlaluBesar } from './inti/papan-klip'
import type { Rentang, Titik } from './inti/rentang'
import { rencanaTempel, type IsiTitik } from './inti/tempel'
import type { Kolom } from './kolom'

/** A paste, read and judged: what is written, what is refused with its sentence, and what to say about it. */
export interface Tempelan {
  isi: IsiTitik[]
  tolak: { titik: Titik; kalimat: string }[]
  rentang: Rentang
  kabar: string
}

/** Longest text of one cell that is looked at; the longest that a cell keeps is shorter. */
const MAKS_TEKS = 1_000

/** Why a clipboard is not pasted at all, in a sentence; null: it can be. An empty text would empty what is selected. */
export function tolakTempelan(teks: string): string | null {
  if (teks === '') return 'Tidak ada yang ditempel: papan klip tidak berisi teks.'
  return terlaluBesar(teks) ? `Tidak ada yang ditempel: papan klip berisi lebih dari ${bilangan(MAKS_SEL)} sel. Salin hanya baris dan kolom unit ini, lalu tempel lagi.` : null
}

/** Reads the clipboard's text for the selection. Numbers of the block are judged together (see `bacaBlokAngka`). */
export function bacaTempelan(teks: string, pilihan: Rentang, baris: number, kolom: readonly Kolom[], boleh: (titik: Titik) => boolean): Tempelan {
  const blok = bacaTsv(teks)
  const rencana = rencanaTempel(blok, pilihan, { baris, kolom: kolom.length }, boleh)
  // texts that fall on words are no evidence of how the numbers are written
  const angka = [...new Set(blok.flatMap((row) => row.filter((_, j) => kolom[pilihan.kiri + j]?.teks === false)))]
  const [putusan = []] = bacaBlokAngka([angka])
  const hasil = new Map(angka.map((satu, i) => [satu, putusan[i] ?? null] as const))
  const isi: IsiTitik[] = []
  const tolak: Tempelan['tolak'] = []
  for (const satu of rencana.isi) {
    if (satu.teks.length > MAKS_TEKS) {
      tolak.push({ titik: { b: satu.b, k: satu.k }, kalimat: `Tidak ditempel: teksnya ${bilangan(satu.teks.length)} huruf, terlalu panjang untuk satu sel. Periksa tanda petik di papan klip.` })
      continue
    }
    const baca = kolom[satu.k]?.teks === false ? hasil.get(satu.teks) : null
    if (baca?.ok === false) tolak.push({ titik: { b: satu.b, k: satu.k }, kalimat: `Tidak ditempel: ${baca.pesan}` })
    else isi.push(satu)
  }
  const kabar = [
    `${bilangan(isi.length)} sel ditempel.`,
    rencana.dilewati > 0 ? `${bilangan(rencana.dilewati)} sel hanya baca dilewati.` : '',
    tolak.length > 0 ? `${bilangan(tolak.length)} sel ditolak, lihat daftar di bawah.` : '',
    rencana.diLuar > 0 ? `${bilangan(rencana.diLuar)} sel di luar lembar tidak ditempel.` : '',
  ].filter(Boolean).join(' ')
  return { isi, tolak, rentang: rencana.rentang, kabar }
}
