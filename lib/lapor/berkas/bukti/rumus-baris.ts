import type { SelRumus } from '@/lib/dasar/buku/types'

/** Formula cells that wait for their row; whether they have a stored value is seen at the cell. */
export class RumusBaris {
  private readonly isi = new Map<number, Set<number>>()

  tambah(rumus: readonly SelRumus[]): void {
    for (const { baris, kolom, teksKosong } of rumus) {
      if (teksKosong) continue
      const satu = this.isi.get(baris + 1)
      if (satu) satu.add(kolom)
      else this.isi.set(baris + 1, new Set([kolom]))
    }
  }

  /** The formula columns of a row; null: none. */
  ambil(nomor: number): Set<number> | null {
    if (this.isi.size === 0) return null
    const satu = this.isi.get(nomor) ?? null
    if (satu) this.isi.delete(nomor)
    return satu
  }

  /** Rows before this one that hold nothing but formulas without values: they have no cells of their own, and come by no other way. */
  sebelum(nomor: number): { nomor: number; kolom: Set<number> }[] {
    if (this.isi.size === 0) return []
    const hasil: { nomor: number; kolom: Set<number> }[] = []
    for (const [satu, kolom] of this.isi) {
      if (satu >= nomor) continue
      hasil.push({ nomor: satu, kolom })
      this.isi.delete(satu)
    }
    return hasil.sort((a, b) => a.nomor - b.nomor)
  }
}
