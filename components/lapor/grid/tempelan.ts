import { bacaBlokAngka, ejaanBlok } from '@/lib/dasar/format/blok'
import { bilangan } from '@/lib/dasar/format/angka'
import { isNihil, parseAngka, parsePersen, tulisAngka } from '@/lib/dasar/format/parse'
import { MAKS_SEL, terlaluBesar, type Blok } from './inti/papan-klip'
import type { Rentang, Titik } from './inti/rentang'
import { rencanaTempel, type IsiTitik, type RencanaTempel } from './inti/tempel'
import type { Kolom } from './kolom'

/** A paste, read and judged: what is written, what is refused with its sentence, and what to say about it. */
export interface Tempelan {
  isi: IsiTitik[]
  tolak: { titik: Titik; kalimat: string }[]
  rentang: Rentang
  kabar: string
  rencana: RencanaTempel
}

/** Longest text of one cell that is looked at; the longest that a cell keeps is shorter. */
const MAKS_TEKS = 1_000

/** Why a clipboard is not pasted at all, in a sentence; null: it can be. An empty text would empty what is selected. */
export function tolakTempelan(teks: string): string | null {
  if (teks === '') return 'Tidak ada yang ditempel: papan klip tidak berisi teks.'
  return terlaluBesar(teks) ? `Tidak ada yang ditempel: papan klip berisi lebih dari ${bilangan(MAKS_SEL)} sel. Salin hanya baris dan kolom unit ini, lalu tempel lagi.` : null
}

const isPersenKolom = (kolom: Kolom): boolean => kolom.jenis === 'target' || (kolom.jenis === 'fisik' && kolom.kolom !== 'alasan')

/** A unit that does not belong into a column: a percentage among rupiah, rupiah among percentages. null: nothing of that kind. */
function salahSatuan(kolom: Kolom, teks: string): string | null {
  if (isPersenKolom(kolom)) {
    const hasil = isNihil(teks) || /rp/i.test(teks) ? parsePersen(teks) : null
    return hasil && !hasil.ok ? hasil.pesan : null
  }
  const hasil = teks.includes('%') ? parseAngka(teks) : null
  return hasil && !hasil.ok ? hasil.pesan : null
}

/** One text of a column of figures: what is typed for it, or why it is refused. */
function bacaSatu(kolom: Kolom, teks: string, dibaca: { ok: true; teks: string } | { ok: false; pesan: string } | null, inggris: boolean): { teks: string } | { kalimat: string } {
  if (teks.length > MAKS_TEKS) return { kalimat: `teksnya ${bilangan(teks.length)} huruf, terlalu panjang untuk satu sel. Periksa tanda petik di papan klip.` }
  if (kolom.teks || dibaca === null) return { teks }
  const satuan = salahSatuan(kolom, teks)
  if (satuan !== null) return { kalimat: satuan }
  if (!dibaca.ok) return { kalimat: dibaca.pesan }
  return { teks: inggris || isNihil(teks) ? tulisAngka(dibaca.teks) : teks }
}

/** Reads a block for the selection. Numbers of the block are judged together (see `bacaBlokAngka`). */
export function bacaTempelan(blok: Blok, pilihan: Rentang, baris: number, kolom: readonly Kolom[], boleh: (titik: Titik) => boolean): Tempelan {
  const rencana = rencanaTempel(blok, pilihan, { baris, kolom: kolom.length }, boleh)
  // texts that fall on words are no evidence of how the numbers are written
  const angka = [...new Set(blok.flatMap((row) => row.filter((_, j) => kolom[pilihan.kiri + j]?.teks === false)))]
  const inggris = ejaanBlok([angka]) === 'inggris'
  const [putusan = []] = bacaBlokAngka([angka])
  const hasil = new Map(angka.map((satu, i) => [satu, putusan[i] ?? null] as const))
  const isi: IsiTitik[] = []
  const tolak: Tempelan['tolak'] = []
  for (const satu of rencana.isi) {
    const milik = kolom[satu.k]
    const baca = milik ? bacaSatu(milik, satu.teks, hasil.get(satu.teks) ?? null, inggris) : { teks: satu.teks }
    if ('kalimat' in baca) tolak.push({ titik: { b: satu.b, k: satu.k }, kalimat: `Tidak ditempel: ${baca.kalimat}` })
    else isi.push({ ...satu, teks: baca.teks })
  }
  const kabar = [
    `${bilangan(isi.length)} sel ditempel.`,
    inggris ? 'Angkanya dibaca dengan penulisan Inggris (1,234.56).' : '',
    rencana.dilewati.length > 0 ? `${bilangan(rencana.dilewati.length)} sel hanya baca dilewati.` : '',
    tolak.length > 0 ? `${bilangan(tolak.length)} sel ditolak, lihat daftar di bawah.` : '',
    rencana.diLuar > 0 ? `${bilangan(rencana.diLuar)} sel di luar lembar tidak ditempel.` : '',
  ].filter(Boolean).join(' ')
  return { isi, tolak, rentang: rencana.rentang, kabar, rencana }
}
