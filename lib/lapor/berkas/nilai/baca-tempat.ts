import type { NilaiBaca } from '@/lib/dasar/buku/types'
import type { Judul } from '../kepala/judul'
import { bacaKode } from './kode'
import { kosong, teks } from './teks'

/** Where a row's figure belongs. */
export interface Tempat {
  unitKode: string
  unitNama: string
  subKode: string
  /** cells that were empty and were read as the row above: "unit", "sub" */
  turun: readonly ('unit' | 'sub')[]
}

const TANPA: readonly [] = []

/** Reads the unit and the sub-kegiatan of the rows of one table; what a row leaves empty is that of the row above, or of the lines above. */
export class BacaTempat {
  private unit: [kode: string, nama: string] = ['', '']
  private sub = ''
  private akhir: { kunci: readonly (NilaiBaca | undefined)[]; hasil: Tempat } | null = null
  private readonly kolom: readonly (number | undefined)[]

  constructor(kolom: Readonly<Record<string, number>>, private readonly judul: Judul) {
    this.kolom = [kolom.kodeSubUnit, kolom.kodeUnit, kolom.namaSubUnit, kolom.namaUnit, kolom.sub, kolom.namaSub]
  }

  /** A line between the rows has named another unit or sub-kegiatan. */
  ganti(): void {
    this.unit = ['', '']
    this.sub = ''
    this.akhir = null
  }

  baca(sel: readonly NilaiBaca[]): Tempat {
    const lama = this.akhir
    if (lama !== null && this.sama(sel, lama.kunci)) return lama.hasil
    const kunci = this.kolom.map((i) => (i === undefined ? undefined : sel[i]))
    const hasil = this.urai(kunci)
    this.akhir = { kunci, hasil }
    return hasil
  }

  private sama(sel: readonly NilaiBaca[], kunci: readonly (NilaiBaca | undefined)[]): boolean {
    for (let k = 0; k < this.kolom.length; k++) {
      const i = this.kolom[k]
      if (i !== undefined && sel[i] !== kunci[k]) return false
    }
    return true
  }

  private urai([kodeSub, kode, namaSub, nama, sub, namaSubKegiatan]: readonly (NilaiBaca | undefined)[]): Tempat {
    const { judul } = this
    const turun: ('unit' | 'sub')[] = []
    let unit = this.uraiUnit(kosong(kodeSub) ? kode : kodeSub, kosong(namaSub) ? nama : namaSub)
    if (unit[0] === '' && unit[1] === '') {
      if (this.unit[0] !== '' || this.unit[1] !== '') {
        unit = this.unit
        turun.push('unit')
      } else unit = [judul.unitKode, judul.unitNama]
    } else this.unit = unit
    const punyaSub = this.kolom[4] !== undefined || this.kolom[5] !== undefined
    const bacaan = bacaKode(sub)
    // a name alone is kept in the place of its code: a person says what it stands for
    let subKode = bacaan.kode || bacaan.nama || bacaKode(namaSubKegiatan).kode || teks(namaSubKegiatan)
    if (subKode === '') {
      if (punyaSub && this.sub !== '') {
        subKode = this.sub
        turun.push('sub')
      } else subKode = judul.subKode || judul.subNama
    } else this.sub = subKode
    return { unitKode: unit[0], unitNama: unit[1], subKode, turun: turun.length > 0 ? turun : TANPA }
  }

  private uraiUnit(selKode: NilaiBaca | undefined, selNama: NilaiBaca | undefined): [string, string] {
    const kode = bacaKode(selKode)
    if (kode.kode !== '') return [kode.kode, teks(selNama) || kode.nama]
    // "1.01 Dinas Pendidikan" in a column of names
    const nama = bacaKode(selNama)
    return nama.kode.includes('.') ? [nama.kode, nama.nama] : [kode.nama, teks(selNama)]
  }
}
