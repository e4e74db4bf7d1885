import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaKode, macamKode } from './nilai/kode'
import type { KodeBerkas } from './types'
import { teks } from './nilai/teks'

/** Codes with different names that one file may bring. */
const MAKS_KODE = 20_000
/** A name that is longer is none that a book of codes would take. */
const MAKS_NAMA = 2_000
const panjang = (isi: NilaiBaca | undefined): boolean => typeof isi === 'string' && isi.length > MAKS_NAMA

interface Pasangan {
  macam: KodeBerkas['macam']
  kode: number
  nama: number | undefined
  induk: number | undefined
  /** cells as they stand -> their entry, so that a pair that came before is not taken apart again */
  dikenal: Map<NilaiBaca | undefined, { nama: NilaiBaca | undefined; isi: KodeBerkas | null }>
}

const PASANGAN: readonly [KodeBerkas['macam'], string, string, string?][] = [
  ['URUSAN', 'kodeUrusan', 'namaUrusan'], ['BIDANG', 'kodeBidang', 'namaBidang', 'kodeUrusan'], ['PROGRAM', 'kodeProgram', 'namaProgram', 'kodeBidang'],
  ['KEGIATAN', 'kodeKegiatan', 'namaKegiatan', 'kodeProgram'], ['SUB', 'sub', 'namaSub', 'kodeKegiatan'], ['REKENING', 'rekening', 'namaRekening'],
  ['SUMBER', 'kodeSumber', 'sumber'], ['UNIT', 'kodeUnit', 'namaUnit'], ['UNIT', 'kodeSubUnit', 'namaSubUnit', 'kodeUnit'],
]

/** Gathers the codes of a file with the names that stand beside them, so that an office can take its own codes over. */
export class Kodefikasi {
  private semua = new Map<string, Map<string, KodeBerkas>>()
  private banyak = 0

  /** The pairs of columns that a table has. */
  pasangan(kolom: Readonly<Record<string, number>>): Pasangan[] {
    return PASANGAN.flatMap(([macam, k, n, i]) => {
      const [kode, nama] = [kolom[k], kolom[n]]
      return kode === undefined || kode === nama ? [] : [{ macam, kode, nama, induk: i === undefined ? undefined : kolom[i], dikenal: new Map() }]
    })
  }

  /** One row; a code with the name that it had before is only counted. */
  baris(pasangan: readonly Pasangan[], sel: readonly NilaiBaca[]): void {
    for (const p of pasangan) {
      const k = sel[p.kode]
      if (k === undefined || k === null) continue
      const n = p.nama === undefined ? undefined : sel[p.nama]
      const lama = p.dikenal.get(k)
      if (lama !== undefined && lama.nama === n) {
        if (lama.isi !== null) lama.isi.baris++
        continue
      }
      const isi = this.tambah(p.macam, k, n, p.induk === undefined ? '' : bacaKode(sel[p.induk]).kode)
      if (p.dikenal.size < MAKS_KODE && !panjang(k) && !panjang(n)) p.dikenal.set(k, { nama: n, isi })
    }
  }

  /** A code that stands in a cell or a line of its own. @returns its entry; null: no code with a name */
  tambah(macam: KodeBerkas['macam'], isi: NilaiBaca | undefined, namaSel: NilaiBaca | undefined, induk: string): KodeBerkas | null {
    const { kode, nama: diSel } = bacaKode(isi)
    const nama = diSel === '' ? teks(namaSel) : diSel
    if (kode === '' || nama === '' || panjang(kode) || panjang(nama) || (macam === 'REKENING' && macamKode(kode) !== 'REKENING')) return null
    const kunci = `${macam}|${kode}`
    const perNama = this.semua.get(kunci) ?? new Map<string, KodeBerkas>()
    this.semua.set(kunci, perNama)
    let satu = perNama.get(nama)
    if (!satu) {
      if (this.banyak >= MAKS_KODE) return null
      this.banyak++
      satu = { macam, kode, nama, induk, baris: 0 }
      perNama.set(nama, satu)
    }
    satu.baris++
    return satu
  }

  hasil(): KodeBerkas[] {
    return [...this.semua.values()].flatMap((perNama) => [...perNama.values()])
  }
}
