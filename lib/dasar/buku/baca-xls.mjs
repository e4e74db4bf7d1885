// .xls (Excel 97-2003). Its values are read whole, by the library; its process's limits of memory and time hold it.
import { MAKS_LEMBAR } from './kirim.mjs'
import { bacaAngka, bersihTeks, tanggal, tempatSel } from './nilai.mjs'
import { periksaOle } from './ole.mjs'
import { Tolak } from './sebab.mjs'

/** @param {import('hucre/xlsx').CellValue | undefined} isi @param {string} tempat @returns {import('./types').NilaiBaca} */
function nilai(isi, tempat) {
  if (isi === null || isi === undefined) return null
  if (typeof isi === 'number') return bacaAngka(String(isi))
  if (typeof isi === 'boolean') return isi
  if (isi instanceof Date) return tanggal(isi)
  return bersihTeks(isi, tempat)
}

/** @param {Buffer} isi @param {import('./kirim.mjs').Pengirim} kirim */
export async function bacaXls(isi, kirim) {
  periksaOle(isi)
  // loaded when it is needed: most files are of another kind, and a reader starts quicker without it
  const { readXls } = await import('hucre/xlsx')
  const buku = await readXls(isi).catch((sebab) => {
    throw new Tolak(/Unsupported XLS version/.test(String(sebab)) ? 'xls-lama' : 'rusak')
  })
  if (buku.sheets.length > MAKS_LEMBAR) throw new Tolak('lembar-banyak', String(MAKS_LEMBAR))
  for (const lembar of buku.sheets) {
    await kirim.mulaiLembar(lembar.name, lembar.hidden === true)
    for (let b = 0; b < lembar.rows.length; b++) {
      const baris = lembar.rows[b] ?? []
      const sel = []
      for (let k = 0; k < baris.length; k++) sel.push(nilai(baris[k], tempatSel(b + 1, k)))
      kirim.tambah(b + 1, sel)
      if (kirim.penuh) {
        kirim.bagian = b / lembar.rows.length
        await kirim.lepas()
      }
    }
    await kirim.akhiriLembar((lembar.merges ?? []).slice(0, 10_000).map((m) => ({ baris: m.startRow, kolom: m.startCol, sampaiBaris: m.endRow, sampaiKolom: m.endCol })))
  }
}
