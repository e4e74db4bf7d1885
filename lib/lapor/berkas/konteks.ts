import { BukuDitolak } from '@/lib/dasar/buku/types'
import { StatTanggal, type Urutan } from './nilai/tanggal'
import { StatAngka, type Cara } from './nilai/angka'
import { StatPersen, type Skala } from './nilai/persen'
import { BuktiInduk } from './bukti/induk'
import { Kodefikasi } from './kodefikasi'
import type { BarisBerkas, HasilBerkas, JenisBerkas, TempatBaca } from './types'

/** What a first reading found out about the whole file, for the second one. */
export interface Andaian {
  /** by "sheet:column" */
  cara: Record<string, Cara>
  urutan: Urutan | null
  tahap: string | null
  /** sheets that are read; null: all that are known */
  lembar: number[] | null
}

/** Characters of the different places of a file; a regency's whole year has some millions. */
const MAKS_HURUF_TEMPAT = 40_000_000

/** Rows are known by one number: sheet and row. */
export const idBaris = (lembar: number, nomor: number): number => lembar * 4_194_304 + nomor
export const lembarId = (id: number): number => Math.floor(id / 4_194_304)
export const nomorId = (id: number): number => id % 4_194_304

/** Rows of one reason with their sum; the numbers of the first twenty. */
export interface Catatan {
  baris: number[]
  banyak: number
  nilai: number
}

/** What is gathered over all sheets of a file while it is read. */
export class Konteks {
  readonly angka = new Map<string, { stat: StatAngka; lembar: number; kolom: number; kepala: string; cara: Cara; kali: number }>()
  readonly tanggal = new StatTanggal()
  readonly induk = new BuktiInduk()
  readonly kode = new Kodefikasi()
  /** scale of the percentages by sheet */
  private readonly persen = new Map<number, StatPersen>()
  /** equal rows: keys seen, and the rows that came again */
  readonly dilihat = new Map<number, number>()
  readonly kembar: { id: number; pertama: number; nilai: number }[] = []
  /** rows and rupiah of every stage that the file names */
  readonly tahap = new Map<string, Catatan>()
  readonly tahun = new Map<number, Catatan>()
  /** lines by the sheet that had them first, and how many came again on another sheet */
  readonly garis = new Map<number, number>()
  readonly tumpang = new Map<string, number>()
  readonly catatan = new Map<string, Catatan>()

  private hurufTempat = 0
  private readonly nomorTempat = new Map<string, number>()
  /** A short number for a place, so that keys of rows stay short. */
  idTempat(tempat: string): number {
    const ada = this.nomorTempat.get(tempat)
    if (ada !== undefined) return ada
    this.hurufTempat += tempat.length
    if (this.hurufTempat > MAKS_HURUF_TEMPAT) throw new BukuDitolak('tempat-banyak', 'Berkas ini menyebut terlalu banyak unit, kode, atau dokumen yang berbeda. Kirim per bulan atau per unit. Tidak ada angka yang berubah.')
    this.nomorTempat.set(tempat, this.nomorTempat.size)
    return this.nomorTempat.size - 1
  }

  /** a line among the rows or below them that says what one unit of money is */
  satuanLain: { satuan: number; nomor: number } | null = null
  /** rupiah by the month that the lines between the rows name */
  readonly bagian = new Map<number, number>()
  /** such a line stands between the rows of one table */
  berganti = false
  /** rows whose unit or sub-kegiatan was read as that of the row above, by "what:sheet" */
  readonly turun = new Map<string, { nomor: number; nilai: number }[]>()

  /** the kind of the file: of the first table that is read */
  jenis: JenisBerkas | null = null

  constructor(readonly tempat: TempatBaca, readonly andaian: Andaian) {}

  get urutan(): Urutan {
    const jawab = this.tempat.jawaban.tanggal
    return jawab === 'hari-bulan' || jawab === 'bulan-hari' ? jawab : (this.andaian.urutan ?? 'hari-bulan')
  }

  statAngka(lembar: number, kolom: number, kepala: string): { stat: StatAngka; cara: Cara; kali: number } {
    const kunci = `${lembar}:${kolom}`
    const jawab = this.tempat.jawaban[`angka:${kunci}`]
    const ada = this.angka.get(kunci)
    if (ada) return ada
    const baru = { stat: new StatAngka(), lembar, kolom, kepala, cara: jawab === 'inggris' || jawab === 'indonesia' ? jawab : (this.andaian.cara[kunci] ?? 'indonesia'), kali: this.tempat.jawaban[`ribuan:${kunci}`] === 'kali1000' ? 1000 : 1 }
    this.angka.set(kunci, baru)
    return baru
  }

  /** What the percentages of a sheet prove of their scale, and how they are read. */
  statPersen(lembar: number): { stat: StatPersen; skala: Skala; dijawab: boolean } {
    const stat = this.persen.get(lembar) ?? new StatPersen()
    this.persen.set(lembar, stat)
    const jawab = this.tempat.jawaban[`persen:${lembar}`]
    return { stat, skala: jawab === 'pecahan' ? 'pecahan' : 'poin', dijawab: jawab === 'pecahan' || jawab === 'poin' }
  }

  private readonly lembarGaris = new Map<number, number>()
  /** pairs of sheets that hold figures of the same line and month, also by other days or documents */
  readonly seiring = new Set<string>()
  /** A line of a sheet, apart from its payments. */
  lembarBaris(garis: number, lembar: number): void {
    const pertama = this.lembarGaris.get(garis)
    if (pertama === undefined) this.lembarGaris.set(garis, lembar)
    else if (pertama !== lembar) this.seiring.add(`${pertama}-${lembar}`)
  }

  catatTurun(apa: string, lembar: number, nomor: number, nilai: number): void {
    const kunci = `${apa}:${lembar}`
    const ada = this.turun.get(kunci)
    if (ada) ada.push({ nomor, nilai })
    else this.turun.set(kunci, [{ nomor, nilai }])
  }

  catat(peta: 'catatan' | 'tahap', kunci: string, id: number, nilai: number): void
  catat(peta: 'tahun', kunci: number, id: number, nilai: number): void
  catat(peta: 'catatan' | 'tahap' | 'tahun', kunci: string | number, id: number, nilai: number): void {
    const isi = this[peta] as Map<string | number, Catatan>
    const satu = isi.get(kunci) ?? { baris: [], banyak: 0, nilai: 0 }
    if (satu.baris.length < 20) satu.baris.push(nomorId(id))
    satu.banyak++
    satu.nilai += nilai
    isi.set(kunci, satu)
  }
}

export type UbahKelas = Pick<BarisBerkas, 'lembar' | 'nomor' | 'kelas' | 'sebab'>

export interface AkhirBaca extends HasilBerkas {
  /** rows that were given out under one class and turned out to be of another; a row of twelve months is one entry */
  ubahKelas: UbahKelas[]
  /** the whole file has to be read once more, by `lagi()`: a column or the dates contradict what the first rows promised */
  ulang: boolean
}
