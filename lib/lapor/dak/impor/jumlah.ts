import { rupiah } from '@/lib/dasar/format/angka'
import { jumlah, NOL } from '@/lib/realisasi/rupiah'
import { KOLOM_UANG, NAMA_KOLOM, type BarisDak, type KolomUang, type SelisihJumlah } from './types'

export interface HasilJumlah {
  /** rows that are proven to add up others, with the sentence of the proof */
  bukti: Map<number, string>
  /** what rows that say to be a sum do not add up to */
  selisih: SelisihJumlah[]
}

const kolomTerisi = (satu: BarisDak): KolomUang[] => KOLOM_UANG.filter((kolom) => satu.uang[kolom] !== undefined)
const hitung = (baris: readonly BarisDak[], kolom: KolomUang): bigint => jumlah(baris.map((satu) => satu.uang[kolom] ?? NOL))
const menjumlah = (calon: BarisDak, baris: readonly BarisDak[]): boolean => baris.length > 0 && kolomTerisi(calon).every((kolom) => calon.uang[kolom] === hitung(baris, kolom))

/** The rows without a break from a place on, in one direction, that are no candidates themselves. */
function beruntun(baris: readonly BarisDak[], calon: ReadonlySet<BarisDak>, dari: number, arah: 1 | -1): BarisDak[] {
  const hasil: BarisDak[] = []
  for (let i = dari + arah; i >= 0 && i < baris.length; i += arah) {
    const satu = baris[i]
    if (satu === undefined || calon.has(satu)) break
    hasil.push(satu)
  }
  return hasil
}

/**
 * A total row is proven by its sum, not by a word: a row that no allocation answers to and whose every amount is the sum of all rows, or of
 * the rows above or below it. A row that says to be a total and adds up nothing is an objection, with the difference.
 * @param dikenal whether an allocation answers to the row by itself
 */
export function buktikanJumlah(baris: readonly BarisDak[], dikenal: (satu: BarisDak) => boolean): HasilJumlah {
  const calon = new Set(baris.filter((satu) => kolomTerisi(satu).length > 0 && !dikenal(satu)))
  const rinci = baris.filter((satu) => !calon.has(satu))
  const hasil: HasilJumlah = { bukti: new Map(), selisih: [] }
  for (const satu of calon) {
    const letak = baris.indexOf(satu)
    const kelompok = [
      { apa: 'semua baris', isi: [...rinci, ...[...calon].filter((lain) => !lain.berkataJumlah && lain !== satu)] }, { apa: 'semua baris yang dikenali', isi: rinci },
      { apa: 'baris di bawahnya', isi: beruntun(baris, calon, letak, 1) }, { apa: 'baris di atasnya', isi: beruntun(baris, calon, letak, -1) },
    ].filter(({ isi }) => isi.length > 1 || satu.berkataJumlah)
    const cocok = kelompok.find(({ isi }) => menjumlah(satu, isi))
    if (cocok) hasil.bukti.set(satu.nomor, `Baris ${satu.nomor} terbukti jumlah ${cocok.isi.length} ${cocok.apa}: ${kolomTerisi(satu).map((kolom) => `${NAMA_KOLOM[kolom]} ${rupiah(satu.uang[kolom] ?? NOL)}`).join(', ')}.`)
  }
  for (const satu of calon) {
    if (!satu.berkataJumlah || hasil.bukti.has(satu.nomor)) continue
    const isi = baris.filter((lain) => !hasil.bukti.has(lain.nomor) && !(calon.has(lain) && lain.berkataJumlah))
    for (const kolom of kolomTerisi(satu)) {
      const [tertulis, dihitung] = [satu.uang[kolom] ?? NOL, jumlah(isi.map((lain) => lain.uang[kolom] ?? NOL))]
      if (tertulis !== dihitung) hasil.selisih.push({ nomor: satu.nomor, kolom, tertulis, dihitung })
    }
  }
  return hasil
}
