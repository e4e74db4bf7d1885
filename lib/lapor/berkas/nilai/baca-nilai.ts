import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaUang, isTeks, type Uang } from './angka'
import type { Konteks } from '../konteks'
import type { Baris } from '../kepala/kepala'
import type { Rencana } from '../kepala/rencana'
import { kosong, namaSel } from './teks'
import { MAKS_SEN } from './uang'

/** The money of one row: by month where months are columns. null: the cell is empty. */
export interface Nilai {
  /** index 1..12 where months are columns, else index 0 alone */
  tambah: (number | null)[]
  kurang: number | null
  /** whether any money cell holds something but nought */
  ada: boolean
  kosong: boolean
  jumlah: number
  pesan: string | null
  /** what stands there are words or the number of a person, nothing of money */
  teks: boolean
}

type Kolom = { kolom: number } & ReturnType<Konteks['statAngka']>

/** In a row longer than the head: "1" beside "234" were one number, "1500000" beside "50" too. */
const isTerpotong = (isi: string, sebelah: NilaiBaca | undefined): boolean =>
  typeof sebelah === 'string' && ((/^[-(]?\d{1,3}$/.test(isi) && /^\d{3}(?:\.\d{1,2})?\)?$/.test(sebelah)) || (/^[-(]?\d[\d.]*$/.test(isi) && /^\d\d\)?$/.test(sebelah)))

/** Reads the money columns of one table, each in one spelling from its first row to its last. */
export class BacaNilai {
  private readonly tambah: (Kolom | null)[]
  private readonly kurang: Kolom | null
  private readonly bukti: Map<string, Kolom>
  /** columns of the head */
  private readonly lebar: number

  constructor({ bentuk, kolom, bulan, jendela }: Rencana, ctx: Konteks, lembar: number, private readonly satuan: number) {
    const buka = (i: number | undefined): Kolom | null =>
      i === undefined || i < 0 ? null : Object.assign(ctx.statAngka(lembar, i, (jendela.jalur[i] ?? []).join(' / ')), { kolom: i })
    this.tambah = bulan.length > 0 ? bulan.map(buka) : [buka(bentuk.tambah === null ? undefined : kolom[bentuk.tambah])]
    this.kurang = bentuk.kurang === undefined ? null : buka(kolom[bentuk.kurang])
    this.lebar = jendela.jalur.length
    const perlu = new Set(['pagu', 'sisa', ...(bentuk.bukti ?? []).flatMap(({ jumlah, dari }) => [jumlah, ...(dari === 'bulan' ? [] : dari)])].filter((peran) => peran in bentuk.peran))
    this.bukti = new Map([...perlu].flatMap((peran) => {
      const satu = buka(kolom[peran])
      return satu ? [[peran, satu] as const] : []
    }))
  }

  private satu(k: Kolom, sel: readonly NilaiBaca[], nomor: number, rumus: ReadonlySet<number> | null): Uang {
    const isi = sel[k.kolom]
    if (rumus !== null && rumus.has(k.kolom) && (isi === undefined || isi === null)) {
      const nama = namaSel(nomor, k.kolom)
      return { pesan: `${nama} berisi rumus tanpa nilai tersimpan. Buka berkas di Excel, simpan ulang agar hasil rumusnya ikut tersimpan, lalu unggah lagi.` }
    }
    const nilai = bacaUang(isi, k.cara, k.stat, nomor, k.kolom, k.kali)
    if (typeof isi === 'string' && typeof nilai === 'number' && sel.length > this.lebar && this.lebar > 0 && isTerpotong(isi, sel[k.kolom + 1])) {
      return { pesan: `${namaSel(nomor, k.kolom)}: angka ini terpotong oleh koma pemisah kolom. Simpan ulang sebagai XLSX, atau CSV dengan titik koma.` }
    }
    if (typeof nilai !== 'number' || this.satuan === 1) return nilai
    return Math.abs(nilai) * this.satuan < MAKS_SEN ? nilai * this.satuan : { pesan: `${namaSel(nomor, k.kolom)}: terlalu besar untuk rupiah.` }
  }

  baca({ sel, nomor, persen }: Baris, rumus: ReadonlySet<number> | null): Nilai {
    const hasil: Nilai = { tambah: [], kurang: null, ada: false, kosong: true, jumlah: 0, pesan: null, teks: false }
    const terima = (nilai: Uang): number | null => {
      if (nilai === null) return null
      hasil.kosong = false
      if (typeof nilai === 'number') {
        if (nilai !== 0) hasil.ada = true
        return nilai
      }
      hasil.ada = true
      hasil.pesan ??= nilai.pesan
      return null
    }
    for (const k of this.tambah) {
      const bertanda = k !== null && typeof sel[k.kolom] === 'number' && persen?.includes(k.kolom) === true
      const nilai = k === null ? null : terima(bertanda ? { pesan: `${namaSel(nomor, k.kolom)} ditampilkan sebagai persen, bukan rupiah.` } : this.satu(k, sel, nomor, rumus))
      hasil.tambah.push(nilai)
      hasil.jumlah += nilai ?? 0
    }
    if (this.kurang !== null) hasil.kurang = terima(this.satu(this.kurang, sel, nomor, rumus))
    if (hasil.pesan !== null) hasil.teks = [...this.tambah, this.kurang].every((k) => k === null || kosong(sel[k.kolom]) || isTeks(sel[k.kolom]))
    return hasil
  }

  /** A column of the file's own sums, as it stands in this row; null: empty or not readable. */
  tambahan(peran: string, sel: readonly NilaiBaca[], nomor: number): number | null {
    const k = this.bukti.get(peran)
    const nilai = k ? this.satu(k, sel, nomor, null) : null
    return typeof nilai === 'number' ? nilai : null
  }

  get adaBukti(): boolean {
    return this.bukti.size > 0
  }
}
