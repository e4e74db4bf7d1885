import { readBuku } from '@/lib/dasar/buku/baca'
import { readNaskah } from '@/lib/dasar/buku/naskah'
import type { Potongan } from '@/lib/rakor/cek-angka/utils'
import type { Format } from '@/lib/rakor/dokumen/types'
import { bukaZip } from './buka-zip'

/** What a file says: words, and bare numbers as a machine holds them (cells, points of charts). */
export interface IsiBerkas {
  kata: Potongan[]
  /** plain decimals with their place; `persen`: the file shows the fraction as a percentage */
  angka: { tempat: string; teks: string; persen: boolean }[]
}

const lepas = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')
/** Paragraphs of office XML: runs of a paragraph belong together. */
const alinea = (xml: string): string[] => [...xml.matchAll(/<(?:w|a):p[ >].*?<\/(?:w|a):p>/gs)].map(([satu]) => satu.replace(/<a:fld [^>]*type="slidenum".*?<\/a:fld>/gs, '')).map((satu) => lepas([...satu.matchAll(/<(?:w|a):t(?: [^>]*)?>([^<]*)<|<(?:w|a):(?:tab|br)\/>/g)].map((cocok) => cocok[1] ?? ' ').join('')))

/** Text and points of a chart part. */
function isiBagan(nama: string, xml: string): IsiBerkas {
  const titik = [...xml.matchAll(/<c:num(?:Cache|Lit)>.*?<\/c:num(?:Cache|Lit)>/gs)].flatMap(([satu]) => {
    const persen = /<c:formatCode>[^<]*%[^<]*<\/c:formatCode>/.test(satu)
    return [...satu.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((cocok) => ({ tempat: nama, teks: cocok[1] ?? '', persen }))
  })
  const kata = [...xml.matchAll(/<c:str(?:Cache|Lit)>.*?<\/c:str(?:Cache|Lit)>/gs)].flatMap(([satu]) => [...satu.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((cocok) => ({ tempat: nama, teks: lepas(cocok[1] ?? '') })))
  return { kata: [...kata, ...alinea(xml).map((teks) => ({ tempat: nama, teks }))], angka: titik }
}

/** Words and charts of a Word or PowerPoint package, every part of it that a person reads. */
async function isiPaket(isi: Uint8Array): Promise<IsiBerkas> {
  const hasil: IsiBerkas = { kata: [], angka: [] }
  for (const [nama, bita] of await bukaZip(Buffer.from(isi))) {
    if (/charts\/chart[^/]*\.xml$/.test(nama)) {
      const bagan = isiBagan(nama, bita.toString('utf8'))
      hasil.kata.push(...bagan.kata)
      hasil.angka.push(...bagan.angka)
    } else if (/^(?:word\/(?:document|header\d*|footer\d*|footnotes)|ppt\/(?:slides|notesSlides)\/[^/]+)\.xml$/.test(nama)) {
      hasil.kata.push(...alinea(bita.toString('utf8')).map((teks) => ({ tempat: nama, teks })))
    }
  }
  return hasil
}

async function isiBuku(isi: Uint8Array): Promise<IsiBerkas> {
  const hasil: IsiBerkas = { kata: [], angka: [] }
  for (const { nama, baris, persen } of (await readBuku(isi, 'a.xlsx')).lembar) {
    baris.forEach((sel, i) => sel.forEach((nilai, kolom) => {
      const tempat = `${nama}!${i + 1}/${kolom + 1}`
      if (typeof nilai === 'number') hasil.angka.push({ tempat, teks: String(nilai), persen: persen?.get(i + 1)?.includes(kolom) ?? false })
      else if (typeof nilai === 'string') hasil.kata.push({ tempat, teks: nilai })
    }))
  }
  return hasil
}

/** Everything that a document's file says, for any of its formats. */
export async function isiBerkas(format: Format | 'txt', isi: Uint8Array): Promise<IsiBerkas> {
  if (format === 'xlsx') return isiBuku(isi)
  if (format === 'docx' || format === 'pptx') return isiPaket(isi)
  const teks = format === 'txt' ? Buffer.from(isi).toString('utf8') : await readNaskah(isi, 'a.pdf')
  return { kata: teks.split('\n').map((satu, i) => ({ tempat: `baris ${i + 1}`, teks: satu })), angka: [] }
}
