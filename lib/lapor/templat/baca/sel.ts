import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaKetikan, type Alamat, type HasilBaca } from '@/lib/lapor/entri/utils'
import { tulisAngka } from '@/lib/dasar/format/parse'
import type { JenisNilai } from '../constants'
import { tolakAngka, type SifatSel } from './sifat'

const tolak = (pesan: string): HasilBaca => ({ ok: false, pesan })
/** A sheet shows 15 digits; what stands behind them (1234.5600000000001) nobody wrote. */
const rapikan = (angka: number): number => Number(angka.toPrecision(15))
const MAKS = 1e15
const BULATKAN = { angka: 'Bulatkan menjadi 2.', rumus: 'Bulatkan rumusnya, misalnya =ROUND(rumus;2).' } as const

/** "1.234,56" for 1234.56; null for a number that has no such spelling. */
function ejaan(angka: number): string | null {
  const teks = String(angka)
  return /^-?\d+(\.\d+)?$/.test(teks) ? tulisAngka(teks) : null
}

function bacaAngka(alamat: Alamat, angka: number, rumus: boolean): HasilBaca {
  if (!Number.isFinite(angka)) return tolak('Bukan angka. Tulis angkanya.')
  if (Math.abs(angka) >= MAKS) return tolak('Terlalu besar: paling banyak 15 angka.')
  const teks = ejaan(rapikan(angka))
  const lebih = teks === null || (rumus && /,\d{3,}$/.test(teks))
  return lebih ? tolak(`${teks ?? angka} lebih dari 2 angka di belakang koma. ${BULATKAN[rumus ? 'rumus' : 'angka']}`) : bacaKetikan(alamat, teks)
}

/** A percent cell holds a fraction: 0.3828 shows 38,28%. A number above 1 may be a percentage that lost its sign on the way. */
function bacaPersen(alamat: Alamat, angka: number): HasilBaca {
  const teks = ejaan(rapikan(angka * 100))
  if (teks === null) return tolak(`${angka} lebih dari 2 angka di belakang koma. Tulis misalnya 38,28%.`)
  if (angka > 1 && angka <= 100) {
    const poin = ejaan(rapikan(angka)) ?? ''
    return tolak(`Sel persen ini menyimpan ${poin}, yang berarti ${teks}%. Bila maksudnya ${poin}%, tulis ${poin}% dengan tanda persen.`)
  }
  return bacaKetikan(alamat, teks)
}

/** Text in a percent cell has to carry its sign where it could mean two things: 0,5 is 0,5% or 50%. */
function bacaTeksPersen(alamat: Alamat, teks: string): HasilBaca {
  const hasil = bacaKetikan(alamat, teks)
  if (!hasil.ok || hasil.nilai === null || teks.trim().endsWith('%') || Number(hasil.nilai) > 1 || Number(hasil.nilai) === 0) return hasil
  const [satu, seratus] = [ejaan(rapikan(Number(hasil.nilai))) ?? '', ejaan(rapikan(Number(hasil.nilai) * 100)) ?? '']
  return tolak(`${teks.trim()} dapat berarti ${satu}% atau ${seratus}%. Tulis dengan tanda persen.`)
}

/**
 * Reads one cell of a returned template in the one canonical spelling.
 * @param sifat what is known of the cell: a formula counts by the value that is stored with it
 */
export function bacaSelBuku(jenis: JenisNilai, alamat: Alamat, nilai: NilaiBaca, sifat: SifatSel): HasilBaca {
  const salah = tolakAngka(jenis, nilai, sifat)
  if (salah !== null) return tolak(salah)
  if (nilai === null) return { ok: true, nilai: null }
  if (typeof nilai === 'boolean') return tolak(`${nilai ? 'BENAR' : 'SALAH'} bukan isian. Tulis ${jenis === 'teks' ? 'alasannya' : 'angkanya'}.`)
  if (jenis === 'teks') return bacaKetikan(alamat, String(nilai).replace(/\r\n?/g, '\n'))
  if (typeof nilai === 'number') return jenis === 'persen' ? bacaPersen(alamat, nilai) : bacaAngka(alamat, nilai, sifat.rumus)
  return jenis === 'persen' ? bacaTeksPersen(alamat, nilai) : bacaKetikan(alamat, nilai)
}

/** A read value for the eye, as it stands in the file. */
export function tampilBaca(nilai: NilaiBaca): string {
  if (nilai === null) return 'kosong'
  if (typeof nilai === 'number') return ejaan(rapikan(nilai)) ?? String(nilai)
  return String(nilai)
}
