/** Sums of one account in one place, by month. */
interface Timbun {
  baris: number[]
  bulan: Float64Array
  jumlah: number
}

export interface Induk {
  rekening: string
  tempat: string
  baris: number[]
  /** rows of the accounts beneath it that have none beneath themselves */
  anak: number[]
  jumlah: number
  jumlahAnak: number
  cocok: boolean
}

/** Accounts of every place (unit, sub-kegiatan): where one lies above others it has to be their sum, and then it is not counted. */
export class BuktiInduk {
  private tempat = new Map<string, Map<string, Timbun>>()
  private kini: Map<string, Timbun> | null = null
  private namaKini = ''

  tambah(tempat: string, rekening: string, id: number, bulan: number, nilai: number): void {
    if (this.kini === null || tempat !== this.namaKini) {
      this.kini = this.tempat.get(tempat) ?? new Map<string, Timbun>()
      this.tempat.set(tempat, this.kini)
      this.namaKini = tempat
    }
    let satu = this.kini.get(rekening)
    if (!satu) {
      satu = { baris: [], bulan: new Float64Array(13), jumlah: 0 }
      this.kini.set(rekening, satu)
    }
    if (satu.baris.at(-1) !== id) satu.baris.push(id)
    satu.bulan[bulan] = (satu.bulan[bulan] ?? 0) + nilai
    satu.jumlah += nilai
  }

  /** Every account that has others beneath it. */
  *induk(): Generator<Induk> {
    for (const [tempat, isi] of this.tempat) {
      if (isi.size < 2) continue
      const urut = [...isi.keys()].sort()
      for (const [i, rekening] of urut.entries()) {
        const awalan = `${rekening}.`
        if (!urut[i + 1]?.startsWith(awalan)) continue
        const sendiri = isi.get(rekening)
        if (!sendiri) continue
        const bulan = new Float64Array(13)
        const anak: number[] = []
        let jumlahAnak = 0
        for (let k = i + 1; k < urut.length && urut[k]?.startsWith(awalan); k++) {
          if (urut[k + 1]?.startsWith(`${urut[k] ?? ''}.`)) continue
          const bawah = isi.get(urut[k] ?? '')
          if (!bawah) continue
          bawah.bulan.forEach((nilai, b) => (bulan[b] = (bulan[b] ?? 0) + nilai))
          jumlahAnak += bawah.jumlah
          for (const id of bawah.baris) anak.push(id)
        }
        yield { rekening, tempat, baris: sendiri.baris, anak, jumlah: sendiri.jumlah, jumlahAnak, cocok: sendiri.bulan.every((nilai, b) => nilai === bulan[b]) }
      }
    }
  }
}
