import type { KelasBaris, PahamKelas } from '../types'
import { tulisSen } from '../nilai/uang'

/** Sentences that name a cell or a row are many: they are told together. */
const TIDAK_TERBACA = 'tidak terbaca'

/** Rows of a table by what became of them, with their rupiah. */
export class RekapKelas {
  private isi = new Map<string, { kelas: KelasBaris; sebab: string | null; baris: number; nilai: number }>()
  private akhir = -1
  private kunciAkhir = ''

  private satu(kelas: KelasBaris, sebab: string | null): { baris: number; nilai: number } {
    const nama = kelas === 'RUSAK' ? TIDAK_TERBACA : sebab
    const kunci = `${kelas}|${nama ?? ''}`
    let ada = this.isi.get(kunci)
    if (!ada) {
      ada = { kelas, sebab: nama, baris: 0, nilai: 0 }
      this.isi.set(kunci, ada)
    }
    return ada
  }

  /** One figure; several of one row of the file are one row. */
  tambah(nomor: number, kelas: KelasBaris, sebab: string | null, nilai: number): void {
    const satu = this.satu(kelas, sebab)
    if (nomor !== this.akhir || kelas !== this.kunciAkhir) satu.baris++
    this.akhir = nomor
    this.kunciAkhir = kelas
    satu.nilai += nilai
  }

  pindah(dari: KelasBaris, sebabDari: string | null, ke: KelasBaris, sebabKe: string | null, baris: number, nilai: number): void {
    const [a, b] = [this.satu(dari, sebabDari), this.satu(ke, sebabKe)]
    a.baris -= baris
    a.nilai -= nilai
    b.baris += baris
    b.nilai += nilai
  }

  hasil(): PahamKelas[] {
    return [...this.isi.values()].filter(({ baris }) => baris > 0).map(({ nilai, ...satu }) => ({ ...satu, nilai: tulisSen(nilai) }))
  }

  get nilaiAngka(): number {
    return this.isi.get('ANGKA|')?.nilai ?? 0
  }
}
