import { BATAS_UTUH } from './batas'
import { jalankanPekerja } from './jalankan'
import type { TugasPekerja } from './pesan'
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

/**
 * Reads a whole small workbook, a template or a list, not an export: values, which cells hold formulas, merged areas. `baris[0]` is the first row of the sheet;
 * empty rows are empty arrays, a row ends at its last filled cell. An .xls tells its values but not which of them are formulas.
 * @throws BukuDitolak with the sentence for the person who sent the file
 */
export async function readBuku(isi: Uint8Array | { jalur: string }, namaBerkas: string, batas?: BatasBuku, sinyal?: AbortSignal): Promise<BukuBaca> {
  const sumber: TugasPekerja['sumber'] = isi instanceof Uint8Array ? { isi } : isi
  const lembar: LembarTumbuh[] = []
  const { format } = await jalankanPekerja({
    namaBerkas,
    sumber,
    sinyal,
    batas: { ...BATAS_UTUH, ...batas },
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
