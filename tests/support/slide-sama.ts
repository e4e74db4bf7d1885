import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SlideIsi } from '@/components/rakor/paparan/slide-isi'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import type { Dek, SlideDek } from '@/lib/rakor/paparan/types'

/** A slide as somebody reads it, wherever it is shown. */
export interface SlideTerbaca {
  judul: string
  /** number tokens of its sentences, in their order */
  kalimat: string[]
  /** number tokens of what the speaker says */
  catatan: string[]
  /** every number token that stands on it */
  angka: ReadonlySet<string>
}

const lepas = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&(?:apos|#x27|#39);/g, "'").replace(/&#xA0;|&nbsp;/g, '\u00a0').replace(/&amp;/g, '&')
const rapi = (teks: string): string => lepas(teks).replace(/[\s\u00a0]+/g, ' ').trim()
/** Numbers as they are written, with their sign and percent; how many rows a list leaves out is no figure. */
const token = (teks: string): string[] => (teks.split('\n').map(rapi).join('\n').replace(/\bdan \d[\d.]* [\p{L} -]+? lain\b/gu, '').match(/[−-]?(?:Rp ?)?\d+(?:[.,]\d+)*(?:%| (?:ribu|juta|miliar|triliun)\b)?/g) ?? []).map((satu) => satu.replace(/^-/, '−').replace('Rp ', 'Rp'))

const daftarkan = (judul: string, kalimat: string, catatan: string, seluruh: string): SlideTerbaca =>
  ({ judul: rapi(judul), kalimat: token(kalimat), catatan: token(catatan), angka: new Set(token(`${judul}\n${kalimat}\n${seluruh}`)) })

/** The slides that are gone through in the hall, as its screen draws them: picture and whole table. */
export function slideWeb(dek: Dek): SlideTerbaca[] {
  const gambar = (slide: SlideDek, tabel: boolean): string =>
    renderToStaticMarkup(createElement(SlideIsi, { slide, tanda: dek.tanda, tabel, baris: Math.max(slide.baris, ...slide.panel.map(({ tabel: { baris } }) => baris.length)) })).replace(/<[^>]*>/g, '\n')
  return dek.slide.filter(({ tersembunyi, unit }) => tersembunyi !== true && unit === undefined).map((slide) => {
    // what a picture says to those who do not see it, and captions of findings, are read too
    const kata = slide.panel.flatMap(({ judul, bacaan, tabel: { caption } }) => [judul, bacaan ?? '', caption]).join('\n')
    return daftarkan(slide.judul, slide.isi.map(tulisAlinea).join('\n'), slide.catatan.map(tulisAlinea).join('\n'), `${gambar(slide, false)}\n${gambar(slide, true)}\n${kata}`)
  })
}

const alinea = (xml: string): string => [...xml.matchAll(/<a:p>.*?<\/a:p>|<a:p .*?<\/a:p>/gs)].map(([satu]) => [...satu.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br\/>/g)].map(([, isi]) => isi ?? ' ').join('')).join('\n')
const tempat = (xml: string, jenis: RegExp): string => [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].filter(([satu]) => jenis.test(satu)).map(([satu]) => alinea(satu)).join('\n')

/** The slides of a PowerPoint file in their order, those that it hides left out. */
export function slidePptx(bagian: ReadonlyMap<string, Buffer>): SlideTerbaca[] {
  const baca = (nama: string): string => bagian.get(nama)?.toString('utf8') ?? ''
  const urut = [...baca('ppt/presentation.xml').matchAll(/<p:sldId [^>]*r:id="(rId\d+)"/g)].map(([, id]) => id)
  const alamat = new Map([...baca('ppt/_rels/presentation.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([satu]) => [/Id="([^"]*)"/.exec(satu)?.[1], /Target="([^"]*)"/.exec(satu)?.[1]]))
  return urut.map((id) => `ppt/${(alamat.get(id) ?? '').replace(/^\/?(?:ppt\/)?/, '')}`).flatMap((nama): SlideTerbaca[] => {
    const xml = baca(nama)
    if (/<p:sld [^>]*show="0"/.test(xml)) return []
    const rel = baca(nama.replace('slides/', 'slides/_rels/').concat('.rels'))
    const milik = (jenis: RegExp): string[] => [...rel.matchAll(/Target="\.\.\/([^"]*)"/g)].map(([, isi]) => `ppt/${isi}`).filter((satu) => jenis.test(satu))
    const catatan = milik(/notesSlides\//).map((satu) => tempat(baca(satu), /type="body"/)).join('\n')
    const bagan = milik(/charts\/chart/).map((satu) => `${alinea(baca(satu))}\n${[...baca(satu).matchAll(/<c:strCache>.*?<\/c:strCache>/gs)].flatMap(([isi]) => [...isi.matchAll(/<c:v>([^<]*)</g)].map(([, v]) => v)).join('\n')}`).join('\n')
    const tubuh = xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*type="(?:ftr|sldNum)".*?<\/p:sp>/gs, '')
    return [daftarkan(tempat(xml, /type="(?:ctrTitle|title)"/), tempat(xml, /type="(?:body|subTitle)"/), catatan, `${alinea(tubuh)}\n${bagan}`)]
  })
}
