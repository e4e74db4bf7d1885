import type { BahanTerbuka } from '@/lib/rakor/terbuka/types'
import { PEMERINTAH, WILAYAH } from '@/lib/dasar/identitas/constants'
import { INDEKS, LISENSI } from '@/lib/rakor/terbuka/constants'
import { susunBerkas, type Berkas } from './berkas'
import { DATASET } from './daftar'
import { peringatan, susunMetadata, type KepalaTerbit } from './metadata'
import { rapikanBaris } from './tulis'

/** What a publication's own list says, as its page and the catalogue read it. */
export interface Indeks extends KepalaTerbit {
  peringatan: string[]
  penerbit: string
  lisensi: typeof LISENSI
  cakupanWilayah: typeof WILAYAH
  aturanZona: { kuningMulai: number; hijauMulai: number; sumber: string }
  dataset: { kunci: string; judul: string; definisi: string; konsep: string; satuan: string; sumber: string; frekuensi: string; jumlahBaris: number; berkas: { nama: string; byte: number }[] }[]
}

/**
 * All files of a publication from what was read at one moment. Pure: the same input gives the same bytes.
 * @throws RangeError where a row breaks its own schema
 */
export function susunTerbitan(kepala: KepalaTerbit, bahan: BahanTerbuka): Berkas[] {
  const semua: Berkas[] = []
  const dataset: Indeks['dataset'] = []
  for (const satu of DATASET) {
    const isi = satu.baris(bahan)
    if (isi === null) continue
    const baris = isi.map((row) => rapikanBaris(satu.kolom, row))
    const meta = susunMetadata(kepala, satu, baris.length)
    const berkas = susunBerkas(satu, meta, baris)
    semua.push(...berkas)
    const { kunci, judul, definisi, konsep, satuan, sumber, frekuensi } = satu
    dataset.push({ kunci, judul, definisi, konsep, satuan, sumber, frekuensi, jumlahBaris: baris.length, berkas: berkas.map(({ nama, isi: teks }) => ({ nama, byte: Buffer.byteLength(teks) })) })
  }
  const { kuningMulai, hijauMulai, sumber } = bahan.aturan
  const indeks: Indeks = { ...kepala, peringatan: peringatan(kepala), penerbit: PEMERINTAH, lisensi: LISENSI, cakupanWilayah: WILAYAH, aturanZona: { kuningMulai, hijauMulai, sumber }, dataset }
  return [{ nama: INDEKS, isi: `${JSON.stringify(indeks, null, 2)}\n` }, ...semua]
}
