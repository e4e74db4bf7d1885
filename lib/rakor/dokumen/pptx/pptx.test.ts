import { describe, expect, it } from 'vitest'
import { susunZip } from '@/lib/dasar/buku/zip'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import { susunPaparan } from '@/lib/rakor/paparan/susun'
import type { Tabel } from '@/lib/lihat/panel/types'
import type { Slide } from '@/lib/rakor/paparan/types'
import { KOSONG, PENUH, SEBAGIAN, TANPA_LAPORAN } from '@/lib/rakor/paparan/uji/contoh'
import { bagianPaket, cacatPaket, galatOffice } from '@/tests/support/paket-office'
import { emu, KAKI_Y, LEBAR } from './constants'
import { kataSisa } from './tabel'
import { kakiSlide, susunPptx } from './utils'

/** the SDK is a process of its own, which a busy machine lets wait */
const SDK = 120_000
const SEMUA = [['penuh', PENUH], ['sebagian', SEBAGIAN], ['tanpa laporan', TANPA_LAPORAN], ['kosong', KOSONG]] as const
const teks = (bagian: ReadonlyMap<string, Buffer>, nama: string): string => bagian.get(nama)?.toString('utf8') ?? ''
const polos = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((satu) => (satu[1] ?? '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&'))

describe.each(SEMUA)('the presentation of a meeting: %s', async (_, bahan) => {
  const slide = susunPaparan(bahan)
  const berkas = await susunPptx(bahan, slide)
  const bagian = await bagianPaket(berkas)
  it('is a package that Office opens without repair', () => expect(cacatPaket(bagian)).toEqual([]))
  it.runIf(bahan === PENUH || bahan === KOSONG)('has no error for the SDK of Office', async () => expect(await galatOffice(berkas, 'pptx')).toEqual([]), SDK)
  it('is the same file twice', async () => expect(Buffer.from(await susunPptx(bahan, slide)).equals(Buffer.from(berkas))).toBe(true))
  it('says on each slide what the slide says: title in its place, words, notes; hidden ones hidden', () => {
    slide.forEach((satu, i) => {
      const xml = teks(bagian, `ppt/slides/slide${i + 1}.xml`)
      const judul = /<p:ph type="(?:title|ctrTitle)"\/>.*?<\/p:sp>/.exec(xml)?.[0] ?? ''
      expect(polos(judul).join('')).toBe(satu.judul)
      for (const alinea of satu.isi) expect(polos(xml), satu.kunci).toContain(tulisAlinea(alinea))
      expect(polos(teks(bagian, `ppt/notesSlides/notesSlide${i + 1}.xml`))).toEqual(satu.catatan.map(tulisAlinea))
      expect(xml.includes(' show="0"'), satu.kunci).toBe(satu.tersembunyi ?? false)
      expect(xml).toContain('Posisi beku 1 · s.d. Juni 2023 · Data contoh')
    })
  })
  it('leaves nothing off the slide, nor on its foot', () => {
    for (const [nama, isi] of bagian) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(nama)) continue
      for (const [, x, y, w, h] of isi.toString('utf8').matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)) {
        expect(Math.min(Number(x), Number(y)), nama).toBeGreaterThanOrEqual(0)
        expect(Number(x) + Number(w), nama).toBeLessThanOrEqual(emu(LEBAR))
        if (Number(y) !== emu(KAKI_Y)) expect(Number(y) + Number(h), nama).toBeLessThanOrEqual(emu(KAKI_Y) + 1)
      }
    }
  })
  it('names every picture and table for who does not see it, speaks Indonesian, and writes no table smaller than 16 points', () => {
    for (const [nama, isi] of bagian) {
      const xml = isi.toString('utf8')
      if (!/^ppt\/(slides|notesSlides|charts)\/[a-zA-Z0-9]+\.xml$/.test(nama)) continue
      expect([...xml.matchAll(/lang="([^"]+)"/g)].filter((satu) => satu[1] !== 'id-ID'), nama).toEqual([])
      for (const bingkai of xml.matchAll(/<p:(?:graphicFrame|pic)>.*?<p:cNvPr [^>]*descr="([^"]*)"/g)) expect(bingkai[1]?.length, nama).toBeGreaterThan(5)
      expect((xml.match(/<p:(graphicFrame|pic)>/g) ?? []).length, nama).toBe((xml.match(/descr="[^"]+"/g) ?? []).length)
      for (const tabel of xml.matchAll(/<a:tbl>.*?<\/a:tbl>/g)) for (const ukuran of tabel[0].matchAll(/ sz="(\d+)"/g)) expect(Number(ukuran[1])).toBeGreaterThanOrEqual(1600)
    }
  })
})

describe('the package test', () => {
  it('finds what PowerPoint repairs', async () => {
    const bagian = await bagianPaket(await susunPptx(PENUH, susunPaparan(PENUH)))
    const rusak = (ubah: (isi: Map<string, Buffer>) => void): string[] => { const isi = new Map(bagian); ubah(isi); return cacatPaket(isi) }
    const ganti = (nama: string, dari: string | RegExp, ke: string) => rusak((isi) => isi.set(nama, Buffer.from(teks(isi, nama).replace(dari, ke))))
    expect(ganti('[Content_Types].xml', '</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>')).toEqual(['jenis tanpa bagian: ppt/slideMasters/slideMaster2.xml'])
    expect(rusak((isi) => isi.set('ppt/media/', Buffer.alloc(0)))[0]).toBe('folder: ppt/media/')
    expect(ganti('ppt/charts/chart1.xml', '<c:axId val="222222222"/></c:barChart>', '<c:axId val="222222222"/><c:axId val="3"/></c:barChart>')).toEqual(['poros tidak ada: ppt/charts/chart1.xml 3'])
    expect(ganti('ppt/slides/slide3.xml', '<p:cNvPr id="3"', '<p:cNvPr id="2"')).toEqual(['id ganda: ppt/slides/slide3.xml 2'])
    expect(ganti('ppt/presentation.xml', /(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/, '$2$1')[0]).toMatch(/^urutan presentasi/)
    expect(rusak((isi) => isi.delete('ppt/embeddings/data1.xlsx'))).toEqual(['tujuan tidak ada: ppt/charts/_rels/chart1.xml.rels ppt/embeddings/data1.xlsx'])
  })
  it('a package without folder entries holds the parts in their order', async () => {
    expect([...(await bagianPaket(susunZip([{ nama: 'b/c.xml', isi: 'satu' }, { nama: 'a.bin', isi: Uint8Array.of(1, 2) }])))].map(([nama, isi]) => [nama, isi.length])).toEqual([['b/c.xml', 4], ['a.bin', 2]])
  })
})

it('words that XML cannot hold do no harm', async () => {
  const slide: Slide = { kunci: 'uji', judul: '<b> & "kutip" \u0000\u001f', isi: [['a<b>&\u0007c']], panel: [], baris: 0, catatan: [['</a:t>']], jenis: 'isi' }
  const berkas = await susunPptx(PENUH, [slide])
  expect(await galatOffice(berkas, 'pptx')).toEqual([])
  expect(polos(teks(await bagianPaket(berkas), 'ppt/slides/slide1.xml'))).toContain('<b> & "kutip" ')
}, SDK)
it('a meeting without slides makes no file', () => expect(susunPptx(PENUH, [])).rejects.toThrow('Paparan tanpa slide'))
it('the foot says which issue it is, or that it is none', () => {
  expect(kakiSlide(PENUH, { nomor: '045/12/2023', tanggal: '2023-07-12', versi: 2 })).toBe('Posisi beku 1 · s.d. Juni 2023 · Nomor 045/12/2023 · 12 Juli 2023 · versi 2 · Data contoh')
  expect(kakiSlide({ ...PENUH, periode: { ...PENUH.periode, contoh: false } }, { nomor: null, tanggal: null, versi: 0 })).toBe('Posisi beku 1 · s.d. Juni 2023 · draf, belum diterbitkan')
})

it('what is left out of a table is called by its name: units, or rows where a unit stands in several', () => {
  const tabel = (nama: readonly string[]): Tabel => ({ caption: 'Uji', kolom: [{ kunci: 'unit', nama: 'Unit' }, { kunci: 'bulan', nama: 'Sampai' }], baris: nama.map((nilai, ke) => ({ kunci: String(ke), sel: { unit: { jenis: 'teks', nilai } } })) })
  expect([kataSisa(tabel(['Dinkes', 'DPUPR'])), kataSisa(tabel(['Dinkes', 'Dinkes', 'DPUPR']))]).toEqual(['unit', 'baris'])
})
