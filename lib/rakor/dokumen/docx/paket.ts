import { ubahBagian } from '@/lib/dasar/buku/zip'
import type { Dokumen } from '../types'

/** A moment of the building is no part of a document: its day is the one of its issue, or none. */
const waktu = (tanggal: string | null) => (_: string, nama: string): string =>
  tanggal === null ? '' : `<dcterms:${nama} xsi:type="dcterms:W3CDTF">${tanggal}T00:00:00Z</dcterms:${nama}>`

/** The writer names relationships by chance, drawings by a count that goes on from the document before. */
const ID_ACAK = /(?<=")rId[a-z0-9_-]{21}(?=")/g
const ID_GAMBAR = /<(wp:docPr|pic:cNvPr) id="\d+"/g

/**
 * The package with nothing in it that differs between two buildings: times of its files and of its properties, chance in its ids.
 * Drawings are numbered through the whole package, since an id that stands twice makes Word mend the file.
 */
export function tetapkan(paket: Uint8Array, { terbitan: { tanggal } }: Pick<Dokumen, 'terbitan'>): Uint8Array {
  const id = new Map<string, string>()
  const nama = (acak: string): string => {
    const ada = id.get(acak) ?? `rIdN${id.size + 1}`
    id.set(acak, ada)
    return ada
  }
  let gambar = 0
  return ubahBagian(paket, (bagian, isi, mentah) => {
    // the sheet behind a chart is a package of its own
    if (bagian.endsWith('.xlsx')) return ubahBagian(mentah, () => null)
    if (!/\.(xml|rels)$/.test(bagian)) return null
    // names of categories stand at the edge, also where bars go below nought and would run over them: the writer cannot say so
    if (bagian.startsWith('word/charts/chart')) return isi().replace(ID_ACAK, nama).replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo"/s, '$1low"')
    const teks = isi().replace(ID_ACAK, nama).replace(ID_GAMBAR, (_, unsur: string) => `<${unsur} id="${++gambar}"`)
    return bagian === 'docProps/core.xml' ? teks.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, waktu(tanggal)) : teks
  })
}
