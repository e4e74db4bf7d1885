import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { bacaKode, macamKode } from './kode'
import type { KodeBerkas } from './types'
import { teks } from './teks'

/** Codes with different names that one file may bring. */
const MAKS_KODE = 20_000

interface Pasangan {
  macam: KodeBerkas['macam']
  kode: number
  nama: number | undefined
  induk: number | undefined
  akhir: KodeBerkas | null
  kodeAkhir: NilaiBaca | undefined
  namaAkhir: NilaiBaca | undefined
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
      return kode === undefined || kode === nama ? [] : [{ macam, kode, nama, induk: i === undefined ? undefined : kolom[i], akhir: null, kodeAkhir: undefined, namaAkhir: undefined }]
    })
  }

  /** One row; where it repeats the row above nothing is looked up. */
  baris(pasangan: readonly Pasangan[], sel: readonly NilaiBaca[]): void {
    for (const p of pasangan) {
      const [k, n] = [sel[p.kode], p.nama === undefined ? undefined : sel[p.nama]]
      if (p.akhir !== null && k === p.kodeAkhir && n === p.namaAkhir) {
        p.akhir.baris++
        continue
      }
      p.akhir = this.tambah(p.macam, k, n, p.induk === undefined ? '' : bacaKode(sel[p.induk]).kode)
      p.kodeAkhir = k
      p.namaAkhir = n
    }
  }

  /** A code that stands in a cell or a line of its own. @returns its entry; null: no code with a name */
  tambah(macam: KodeBerkas['macam'], isi: NilaiBaca | undefined, namaSel: NilaiBaca | undefined, induk: string): KodeBerkas | null {
    const { kode, nama: diSel } = bacaKode(isi)
    const nama = diSel === '' ? teks(namaSel) : diSel
    if (kode === '' || nama === '' || (macam === 'REKENING' && macamKode(kode) !== 'REKENING')) return null
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
