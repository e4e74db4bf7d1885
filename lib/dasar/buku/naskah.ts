import { jalankanPekerja } from './jalankan'
import type { BatasBuku } from './types'

/** What a text of a meeting may be: a speech, a press note, a report of a few hundred pages. */
const BATAS_NASKAH = { maksByte: 10 * 1024 * 1024, maksBaris: 40_000, maksKolom: 1, maksSel: 40_000, maksHuruf: 2_000_000, maksHeapMb: 256, waktuMs: 20_000 } as const satisfies BatasBuku

/**
 * The words of a DOCX, PDF or plain text file, a line a paragraph; cells of a table's row are parted by tabs. Read in a process of its own with
 * limits of memory and time, behind the guards of `bacaPaket`; nothing is kept.
 * @param batas limits that are lower than the usual ones
 * @throws BukuDitolak with the sentence for the person who sent the file
 */
export async function readNaskah(isi: Uint8Array, namaBerkas: string, batas: BatasBuku = {}, sinyal?: AbortSignal): Promise<string> {
  const baris: string[] = []
  await jalankanPekerja({
    namaBerkas, sumber: { isi }, sinyal, naskah: true, batas: { ...BATAS_NASKAH, ...batas },
    onKabar(kabar) {
      if (kabar.jenis === 'baris') for (const { sel } of kabar.baris) baris.push(typeof sel[0] === 'string' ? sel[0] : '')
    },
  })
  return baris.join('\n')
}
