import { jalankanPekerja } from './jalankan'
import type { BatasBuku, BukuBaca, LembarBaca, NilaiBaca, SelRumus } from './types'

interface LembarTumbuh {
  nama: string
  tersembunyi: boolean
  baris: (readonly NilaiBaca[])[]
  rumus: SelRumus[]
  gabung: LembarBaca['gabung']
  persen?: Map<number, readonly number[]>
  sembunyi?: Set<number>
}

const KOSONG: readonly NilaiBaca[] = []
/** a whole workbook is held in memory: templates and lists, not exports */
const MAKS_BARIS = 50_000

/**
 * Reads a whole small workbook: values, which cells hold formulas, merged areas. `baris[0]` is the first row of the sheet;
 * empty rows are empty arrays, a row ends at its last filled cell. An .xls tells its values but not which of them are formulas.
 * @throws BukuDitolak with the sentence for the person who sent the file
 */
export async function readBuku(isi: Uint8Array, namaBerkas: string, batas?: BatasBuku): Promise<BukuBaca> {
  const lembar: LembarTumbuh[] = []
  const { format } = await jalankanPekerja({
    namaBerkas,
    sumber: { isi },
    batas: { maksBaris: MAKS_BARIS, ...batas },
    onKabar(kabar) {
      if (kabar.jenis === 'lembar') {
        lembar.push({ nama: kabar.nama, tersembunyi: kabar.tersembunyi, baris: [], rumus: [], gabung: [] })
        return
      }
      const kini = lembar.at(-1)
      if (!kini) return
      if (kabar.jenis === 'akhirLembar') {
        kini.gabung = kabar.gabung
        return
      }
      for (const { nomor, sel, persen, sembunyi } of kabar.baris) {
        if (sembunyi) (kini.sembunyi ??= new Set<number>()).add(nomor)
        if (persen) (kini.persen ??= new Map<number, readonly number[]>()).set(nomor, persen)
        while (kini.baris.length < nomor - 1) kini.baris.push(KOSONG)
        kini.baris[nomor - 1] = sel
      }
      for (const rumus of kabar.rumus) kini.rumus.push(rumus)
    },
  })
  return { format, lembar }
}
