import { alirkanBuku } from '@/lib/dasar/buku/alirkan'
import { kalimatTolak } from '@/lib/dasar/buku/sebab.mjs'
import { BukuDitolak, type BatasBuku } from '@/lib/dasar/buku/types'
import { PembacaBerkas } from './pembaca'
import { terapkanKelas } from './susun-kelas'
import type { BarisBerkas, HasilBerkas, TempatBaca } from './types'

/** A reading that contradicts itself is not tried for ever. */
const MAKS_ULANG = 3
/** Figures, and characters of their keys (equal ones counted once), that are held until the file is understood. */
const MAKS_ANGKA = 200_000
const MAKS_HURUF = 12_000_000
const TEKS = ['unitKode', 'unitNama', 'subKode', 'rekening', 'sumber', 'dokumen'] as const

/** Keeps the rows of a file, each text of theirs once however often it stands there. */
class Timbunan {
  readonly baris: BarisBerkas[] = []
  private readonly teks = new Map<string, string>()
  private huruf = 0

  constructor(private readonly nama: string) {}

  tambah(baris: readonly BarisBerkas[]): void {
    for (const satu of baris) {
      for (const kunci of TEKS) satu[kunci] = this.satukan(satu[kunci])
      this.baris.push(satu)
    }
    if (this.baris.length > MAKS_ANGKA) throw new BukuDitolak('baris-banyak', kalimatTolak('baris-banyak', this.nama, MAKS_ANGKA.toLocaleString('id-ID')))
  }

  private satukan(teks: string): string {
    const ada = this.teks.get(teks)
    if (ada !== undefined) return ada
    this.huruf += teks.length
    if (this.huruf > MAKS_HURUF) throw new BukuDitolak('teks-banyak', kalimatTolak('teks-banyak', this.nama, MAKS_HURUF.toLocaleString('id-ID')))
    this.teks.set(teks, teks)
    return teks
  }
}

async function sekali(asal: string | Uint8Array, nama: string, batas: BatasBuku, pembaca: PembacaBerkas): Promise<{ baris: BarisBerkas[]; akhir: ReturnType<PembacaBerkas['selesai']> }> {
  const timbunan = new Timbunan(nama)
  await alirkanBuku(asal, nama, {
    batas,
    onLembar: (lembar, index, tersembunyi) => pembaca.lembarBaru(lembar, index, tersembunyi),
    onBaris: async (baris, rumus) => timbunan.tambah(pembaca.terima(baris, rumus)),
    onAkhirLembar: (gabung) => timbunan.tambah(pembaca.akhirLembar(gabung)),
  })
  return { baris: timbunan.baris, akhir: pembaca.selesai() }
}

/**
 * Reads a file with figures as its rows come, never holding the workbook: its rows in their final classes, and what was understood of it.
 * @throws BukuDitolak
 */
export async function bacaAlirBerkas(asal: string | Uint8Array, nama: string, batas: BatasBuku, tempat: TempatBaca): Promise<{ baris: BarisBerkas[]; hasil: HasilBerkas }> {
  let pembaca = new PembacaBerkas(tempat)
  let hasil = await sekali(asal, nama, batas, pembaca)
  for (let ke = 0; hasil.akhir.ulang && ke < MAKS_ULANG; ke++) {
    pembaca = pembaca.lagi()
    hasil = await sekali(asal, nama, batas, pembaca)
  }
  return terapkanKelas(hasil.baris, hasil.akhir)
}
