import { jalankanPekerja } from './jalankan'
import type { BarisBaca } from './pesan'
import type { BatasBuku, FormatBuku, KemajuanBaca, LembarBaca, SelRumus } from './types'

export type { BarisBaca } from './pesan'

export interface OpsiAlir {
  batas?: BatasBuku
  sinyal?: AbortSignal
  onLembar?(nama: string, index: number, tersembunyi: boolean): void
  /**
   * Some hundreds of rows at a time, in order; the next come when the promise is done. Empty rows are left out. With them the cells that hold
   * formulas: those of a row may come a piece before the row itself.
   */
  onBaris(baris: readonly BarisBaca[], rumus: readonly SelRumus[]): Promise<void>
  /** the merged areas of the sheet just read (0-based): a file tells them at the sheet's end */
  onAkhirLembar?(gabung: LembarBaca['gabung']): void
  onKemajuan?(kemajuan: KemajuanBaca): void
}

/**
 * Reads the rows of a file of any size that is allowed, a piece at a time, in a process of its own.
 * @param asal where the file lies, or the file itself
 * @throws BukuDitolak with the sentence for the person who sent the file; the reason of `sinyal` when it was cancelled
 */
export async function alirkanBuku(asal: string | Uint8Array, namaBerkas: string, opsi: OpsiAlir): Promise<{ format: FormatBuku; lembar: number; baris: number }> {
  let baris = 0
  return jalankanPekerja({
    namaBerkas,
    sumber: typeof asal === 'string' ? { jalur: asal } : { isi: asal },
    batas: opsi.batas,
    sinyal: opsi.sinyal,
    async onKabar(kabar) {
      if (kabar.jenis === 'lembar') return opsi.onLembar?.(kabar.nama, kabar.index, kabar.tersembunyi)
      if (kabar.jenis === 'akhirLembar') return opsi.onAkhirLembar?.(kabar.gabung)
      await opsi.onBaris(kabar.baris, kabar.rumus)
      baris += kabar.baris.length
      opsi.onKemajuan?.({ baris, bagian: kabar.bagian })
    },
  })
}
