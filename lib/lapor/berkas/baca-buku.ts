import type { BarisBaca } from '@/lib/dasar/buku/alirkan'
import type { BukuBaca } from '@/lib/dasar/buku/types'
import { PembacaBerkas } from './pembaca'
import { terapkanKelas } from './susun-kelas'
import type { BarisBerkas, HasilBerkas, TempatBaca } from './types'

/** A reading that contradicts itself is not tried for ever. */
const MAKS_ULANG = 3

function sekali(buku: BukuBaca, pembaca: PembacaBerkas): { baris: BarisBerkas[]; akhir: ReturnType<PembacaBerkas['selesai']> } {
  const baris: BarisBerkas[] = []
  for (const [nomor, lembar] of buku.lembar.entries()) {
    pembaca.lembarBaru(lembar.nama, nomor, lembar.tersembunyi)
    const isi = lembar.baris.flatMap((sel, i): BarisBaca[] => {
      const persen = lembar.persen?.get(i + 1)
      return sel.length > 0 ? [{ nomor: i + 1, sel, ...(persen ? { persen } : {}), ...(lembar.sembunyi?.has(i + 1) ? { sembunyi: true as const } : {}) }] : []
    })
    baris.push(...pembaca.terima(isi, lembar.rumus), ...pembaca.akhirLembar(lembar.gabung))
  }
  return { baris, akhir: pembaca.selesai() }
}

/** Reads a workbook that is held in memory: its rows in their final classes, and what was understood of it. */
export function bacaBukuBerkas(buku: BukuBaca, tempat: TempatBaca): { baris: BarisBerkas[]; hasil: HasilBerkas } {
  let pembaca = new PembacaBerkas(tempat)
  let hasil = sekali(buku, pembaca)
  for (let ke = 0; hasil.akhir.ulang && ke < MAKS_ULANG; ke++) {
    pembaca = pembaca.lagi()
    hasil = sekali(buku, pembaca)
  }
  return terapkanKelas(hasil.baris, hasil.akhir)
}
