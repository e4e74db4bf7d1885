import type { NilaiBaca } from '@/lib/dasar/buku/types'
import type { Konteks } from '../konteks'
import type { Rencana } from '../kepala/rencana'
import { bacaHari, tanpaHari } from './tanggal'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { teks } from './teks'

/** The month of a row, or why it has none. */
export type WaktuBaris = { bulan: number } | { pesan: string }

/** Reads the month of the rows of one table: of the first date column that is filled, else of the lines above, else as it was chosen. */
export class BacaWaktu {
  private readonly kolom: number[]
  bawaan: number
  /** month and year of the title above the rows that are read now; 0: as the table's own */
  private bulanBagian: number
  tahunBagian = 0
  private readonly formulir: boolean
  private akhir: { sel: NilaiBaca | undefined; hasil: WaktuBaris } | null = null

  constructor({ bentuk, kolom, judul }: Rencana, private readonly ctx: Konteks) {
    const { tahun, bulan, jawaban } = ctx.tempat
    const peran = bentuk.waktu === 'tanggal' ? ['tanggalSp2d', 'tanggal', 'bulan'] : bentuk.waktu === 'formulir' ? ['sampaiTanggal'] : []
    this.kolom = peran.flatMap((satu) => kolom[satu] ?? [])
    const dariJudul = judul.bulan > 0 && (judul.tahun === 0 || judul.tahun === tahun) ? judul.bulan : 0
    const jawab = Number(jawaban.bulan ?? 0)
    this.bulanBagian = dariJudul
    this.formulir = bentuk.waktu !== 'tanpa'
    this.bawaan = bentuk.waktu === 'tanpa' ? 0 : jawab >= 1 && jawab <= 12 ? jawab : dariJudul || (bulan ?? 0)
  }

  /** A title between the rows. */
  bagian({ bulan, tahun }: { bulan: number; tahun: number }): void {
    if (tahun > 0) this.tahunBagian = tahun
    if (bulan > 0) {
      if (bulan !== this.bulanBagian) this.ctx.berganti = true
      this.bulanBagian = bulan
    }
  }

  /** Of which month the title above a row is, where rows have none of their own. @returns why the row does not count; null: it does */
  saring(nilai: number): string | null {
    const { tahun, jawaban } = this.ctx.tempat
    if (this.tahunBagian !== 0 && this.tahunBagian !== tahun) return `tahun lain: ${this.tahunBagian}`
    if (!this.formulir || this.berkolom || this.bulanBagian === 0) return null
    const b = this.bulanBagian
    this.ctx.bagian.set(b, (this.ctx.bagian.get(b) ?? 0) + nilai)
    if (jawaban.bagian === 'sendiri') this.bawaan = b
    else if (jawaban.bagian !== undefined && jawaban.bagian !== String(b)) return `bagian bulan lain: ${namaBulan(b)}`
    else if (jawaban.bagian !== undefined) this.bawaan = b
    return null
  }

  /** whether rows can have a month of their own */
  get berkolom(): boolean {
    return this.kolom.length > 0
  }

  baca(sel: readonly NilaiBaca[], formulir: boolean): WaktuBaris {
    let isi: NilaiBaca | undefined
    for (const i of this.kolom) {
      if (tanpaHari(sel[i])) continue
      isi = sel[i]
      break
    }
    const { tahun } = this.ctx.tempat
    if (isi === undefined) {
      if (this.bawaan > 0 || formulir) return { bulan: this.bawaan }
      return { pesan: 'Tidak ada tanggal pada baris ini. Unggah lagi dengan memilih bulannya.' }
    }
    if (this.akhir !== null && this.akhir.sel === isi && typeof isi !== 'number') {
      // the same day as the row above: it proves nothing new
      return this.akhir.hasil
    }
    const hari = bacaHari(isi, this.ctx.urutan, this.ctx.tanggal, this.ctx.tempat.jawaban['tanggal-tukar'] === 'tukar')
    let hasil: WaktuBaris
    if (hari === null) hasil = formulir ? { bulan: this.bawaan } : { pesan: `${teks(isi)} bukan tanggal. Tulis misalnya 12/07/${tahun}.` }
    else if (hari.tahun !== 0 && hari.tahun !== tahun) hasil = formulir ? { bulan: this.bawaan } : { pesan: `Tanggal ${teks(isi)} di luar tahun anggaran ${tahun}.` }
    else hasil = { bulan: hari.bulan }
    this.akhir = { sel: isi, hasil }
    return hasil
  }
}
