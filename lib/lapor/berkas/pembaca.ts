import type { BarisBaca } from '@/lib/dasar/buku/alirkan'
import type { LembarBaca, SelRumus } from '@/lib/dasar/buku/types'
import { Konteks, type AkhirBaca, type Andaian } from './konteks'
import { PembacaLembar } from './lembar'
import { susunHasil } from './susun-hasil'
import type { BarisBerkas, JenisBerkas, TempatBaca } from './types'

export type { AkhirBaca, UbahKelas } from './konteks'

/**
 * Reads a file with figures as its rows come, sheet by sheet. What it gives out at once is what the rows say by themselves; what only the
 * whole file proves comes at the end: rows that change their class, questions, and whether it has to be read again.
 * A row RUSAK holds its line back: the months it names, or, with month 0, all of them.
 */
export class PembacaBerkas {
  private readonly semua: PembacaLembar[] = []
  private readonly ctx: Konteks
  private readonly bayangan = new Set<number>()

  constructor(private readonly tempat: TempatBaca, private readonly andaian: Andaian = { cara: {}, urutan: null, tahap: null, lembar: null }) {
    this.ctx = new Konteks(tempat, andaian)
  }

  lembarBaru(nama: string, nomor: number, tersembunyi: boolean): void {
    const jawab = this.tempat.jawaban.lembar
    const dipilih = jawab === undefined ? !tersembunyi : jawab.split(',').includes(String(nomor))
    // what is not read is still looked at, apart from the rest, so that it can be named
    if (!dipilih) this.bayangan.add(nomor)
    this.semua.push(new PembacaLembar(nomor, nama, tersembunyi, dipilih, dipilih ? this.ctx : new Konteks(this.tempat, { ...this.andaian, cara: {} })))
  }

  terima(baris: readonly BarisBaca[], rumus: readonly SelRumus[] = []): BarisBerkas[] {
    return this.semua.at(-1)?.terima(baris, rumus) ?? []
  }

  akhirLembar(gabung: LembarBaca['gabung'] = []): BarisBerkas[] {
    return this.semua.at(-1)?.akhir(gabung) ?? []
  }

  /** the kind of the file, as far as it is known by now */
  get jenis(): JenisBerkas | null {
    return this.ctx.jenis
  }

  selesai(): AkhirBaca {
    return susunHasil(this.ctx, this.semua, this.bayangan)
  }

  /** A reader for the second time, with what the first has found out. */
  lagi(): PembacaBerkas {
    return new PembacaBerkas(this.tempat, { ...this.andaian })
  }
}
