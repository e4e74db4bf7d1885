/** A row with money but no account: it counts nowhere until it is proven to be a sum of others. */
export interface Calon {
  id: number
  nilai: number
  /** its words speak of a sum */
  berkata: boolean
  /** its code is of a level above the accounts */
  bertingkat: boolean
  terbukti: boolean
  /** how many rows it adds up */
  dari: number
  /** all rows of the table so far */
  semua: boolean
}

interface Jalur {
  jumlah: number
  baris: number
  /** sum up to a border -> rows up to it */
  batas: Map<number, number>
  /** sum that has to be reached at a border below -> who waits for it */
  harap: Map<number, Calon[]>
}

const jalurBaru = (): Jalur => ({ jumlah: 0, baris: 0, batas: new Map([[0, 0]]), harap: new Map() })
/** borders kept of a sheet */
const MAKS_BATAS = 400_000

/**
 * Running sums of one table. A total is proven by them, not by its name: it equals the rows above it back to some border (a change of
 * unit or sub-kegiatan, another total), or those below it up to one. Two sums run: of belanja, and of all accounts.
 */
export class BuktiJumlah {
  readonly calon: Calon[] = []
  private belanja = jalurBaru()
  /** the same until a row of another account comes */
  private semua = this.belanja
  private jalur = [this.belanja]
  /** the last row waits: where the next account lies beneath it, it is its parent and no part of a sum */
  private tunda: { nilai: number; rekening: string; tempat: string; belanja: boolean } | null = null
  private tempat = ''

  /** A row with an account. */
  angka(nilai: number, rekening: string, tempat: string, belanja: boolean): void {
    const t = this.tunda
    if (t) {
      const induk = t.rekening !== '' && rekening.length > t.rekening.length && t.tempat === tempat && rekening.startsWith(t.rekening) && rekening.charCodeAt(t.rekening.length) === 46
      if (induk) this.tunda = null
      else this.lepas()
    }
    if (tempat !== this.tempat) {
      this.batas()
      this.tempat = tempat
    }
    this.tunda = { nilai, rekening, tempat, belanja }
  }

  private lepas(): void {
    const t = this.tunda
    if (!t) return
    this.tunda = null
    if (!t.belanja && this.semua === this.belanja) {
      this.semua = { ...this.belanja, batas: new Map(this.belanja.batas), harap: new Map([...this.belanja.harap].map(([nilai, tunggu]) => [nilai, [...tunggu]])) }
      this.jalur = [this.belanja, this.semua]
    }
    for (const j of this.jalur) {
      if (j === this.belanja && !t.belanja) continue
      j.jumlah += t.nilai
      j.baris++
    }
  }

  /** Here a sum may begin or end. */
  batas(): void {
    this.lepas()
    for (const j of this.jalur) {
      if (j.batas.size < MAKS_BATAS && !j.batas.has(j.jumlah)) j.batas.set(j.jumlah, j.baris)
      const tunggu = j.harap.size > 0 ? j.harap.get(j.jumlah) : undefined
      if (!tunggu) continue
      j.harap.delete(j.jumlah)
      for (const satu of tunggu) this.terima(satu, j.baris - satu.dari)
    }
  }

  private terima(calon: Calon, dari: number): void {
    // the same amount as its one neighbour is no proof unless its words or its code say so
    if (calon.terbukti || dari < 1 || (dari < 2 && !calon.berkata && !calon.bertingkat)) return
    Object.assign(calon, { terbukti: true, dari })
  }

  /** A row with money and no account. */
  baru(id: number, nilai: number, berkata: boolean, bertingkat: boolean): void {
    this.batas()
    const calon: Calon = { id, nilai, berkata, bertingkat, terbukti: false, dari: 0, semua: false }
    this.calon.push(calon)
    for (const j of this.jalur) {
      const sejak = j.batas.get(j.jumlah - nilai)
      if (sejak !== undefined && !calon.terbukti) {
        this.terima(calon, j.baris - sejak)
        calon.semua = calon.terbukti && sejak === 0
      }
      if (!calon.terbukti) {
        calon.dari = j.baris
        const sasaran = j.jumlah + nilai
        j.harap.set(sasaran, [...(j.harap.get(sasaran) ?? []), calon])
      }
    }
  }

  akhir(): void {
    this.batas()
  }

  get jumlah(): number {
    return this.belanja.jumlah
  }
}
