import { bacaUang, StatAngka } from '../nilai/angka'
import type { Baris } from './kepala'
import type { Rencana } from './rencana'
import { teks } from '../nilai/teks'

/** Meanings for which it matters which of several columns is read. */
const PENTING = ['rekening', 'sub', 'kodeUnit', 'kodeSubUnit']

export interface PilihanKolom {
  peran: string
  uang: boolean
  kolom: { nomor: number; jumlah: number; contoh: string }[]
  sama: boolean
}

/** Columns that fit one meaning equally well, added up beside each other: where they hold the same there is nothing to ask. */
export class KolomGanda {
  readonly isi: PilihanKolom[]
  private readonly stat = new StatAngka()

  constructor({ ganda, bentuk }: Rencana) {
    this.isi = ganda.filter(({ peran }) => peran === bentuk.tambah || peran === bentuk.kurang || PENTING.includes(peran))
      .map(({ peran, kolom }) => ({ peran, uang: bentuk.persen === undefined && peran in bentuk.peran, sama: true, kolom: kolom.map((nomor) => ({ nomor, jumlah: 0, contoh: '' })) }))
  }

  baris({ nomor, sel }: Baris): void {
    for (const satu of this.isi) {
      const pertama = teks(sel[satu.kolom[0]?.nomor ?? 0])
      for (const k of satu.kolom) {
        const kata = teks(sel[k.nomor])
        if (kata !== pertama) satu.sama = false
        k.contoh ||= kata
        const nilai = satu.uang ? bacaUang(sel[k.nomor], 'indonesia', this.stat, nomor, k.nomor) : null
        if (typeof nilai === 'number') k.jumlah += nilai
      }
    }
  }
}
