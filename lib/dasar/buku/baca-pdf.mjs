// The words of a PDF, a paragraph a row: lines that go on are joined. A scanned page has no words; that is said, not guessed.
import { getDocumentProxy } from 'unpdf'
import { Tolak } from './sebab.mjs'

const MAKS_HALAMAN = 400
/** one line ends and another begins when its foot is this much of its height away */
const RAPAT = 1.9

/** @typedef {{ str: string, hasEOL?: boolean, height?: number, transform?: number[] }} Butir */

/** Lines of a page with the place and height of their foot. @param {readonly Butir[]} butir */
function barisHalaman(butir) {
  /** @type {{ teks: string, y: number, tinggi: number }[]} */
  const baris = []
  let teks = ''
  let y = 0
  let tinggi = 0
  const lepas = () => {
    if (teks.trim() !== '') baris.push({ teks: teks.replace(/\s+/g, ' ').trim(), y, tinggi: tinggi || 10 })
    teks = ''
    tinggi = 0
  }
  for (const { str, hasEOL, height, transform } of butir) {
    const kini = transform?.[5] ?? y
    // a cell of another row, or a line that the writer did not end
    if (teks !== '' && str.trim() !== '' && Math.abs(kini - y) > Math.max(tinggi, 4) * 0.8) lepas()
    if (str.trim() !== '') y = kini
    teks += str
    tinggi = Math.max(tinggi, height ?? 0)
    if (hasEOL) lepas()
  }
  lepas()
  return baris
}

/** Lines that go on belong to one sentence: the line before is not closed, and the next stands close below it. @param {ReturnType<typeof barisHalaman>} baris */
function sambung(baris) {
  /** @type {string[]} */
  const alinea = []
  baris.forEach(({ teks, y, tinggi }, i) => {
    const atas = baris[i - 1]
    const lanjut = atas !== undefined && !/[.!?:]["”’)]?$/.test(atas.teks) && atas.y > y && atas.y - y < Math.max(tinggi, atas.tinggi) * RAPAT
    if (lanjut) alinea[alinea.length - 1] += ` ${teks}`
    else alinea.push(teks)
  })
  return alinea
}

/** @param {Buffer} isi @param {import('./kirim.mjs').Pengirim} kirim */
export async function bacaPdf(isi, kirim) {
  const dokumen = await getDocumentProxy(new Uint8Array(isi), { useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 }).catch((/** @type {unknown} */ sebab) => {
    throw new Tolak(/password/i.test(String(sebab)) ? 'pdf-sandi' : 'rusak-naskah')
  })
  if (dokumen.numPages > MAKS_HALAMAN) throw new Tolak('pdf-panjang', String(MAKS_HALAMAN))
  await kirim.mulaiLembar('naskah', false)
  let nomor = 0
  for (let halaman = 1; halaman <= dokumen.numPages; halaman++) {
    const satu = await dokumen.getPage(halaman)
    const { items } = await satu.getTextContent()
    for (const teks of sambung(barisHalaman(/** @type {Butir[]} */ (items.filter((butir) => 'str' in butir))))) kirim.tambah(++nomor, [teks])
    if (kirim.penuh) await kirim.lepas()
    satu.cleanup()
  }
  if (nomor === 0) throw new Tolak('pdf-gambar')
  await kirim.akhiriLembar([])
}
