import { describe, expect, it } from 'vitest'
import type { Blok } from '../types'
import { BLOK_SEGALA, dokumenUji, PANEL_BAGAN, panelBagan, TEKS_JAHAT } from '../uji/segala'
import { teks } from '@/lib/lihat/panel/sel'
import { bagianPaket, cacatPaket, galatOffice } from '@/tests/support/paket-office'
import { susunDocx } from './utils'

const bagian = async (isi: Parameters<typeof dokumenUji>[0] = {}): Promise<ReadonlyMap<string, Buffer>> => bagianPaket(await susunDocx(dokumenUji(isi)))
const xml = (paket: ReadonlyMap<string, Buffer>, nama = 'word/document.xml'): string => paket.get(nama)?.toString('utf8') ?? ''
const lepas = (teksXml: string): string => teksXml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')
const polos = (isi: string): string => lepas([...isi.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map((satu) => satu[1] ?? '\n').join(''))

describe('a document as DOCX', { timeout: 60_000 }, () => {
  it('has no error for the SDK of Office, upright and across, as a letter and as none, and needs no mending', async () => {
    const surat = { nomor: null, sifat: 'Penting', lampiran: '1 berkas', hal: 'Undangan', tanggal: '2023-07-10', kepada: ['Kepala Dinas Satu', 'Kepala Dinas Dua'], tembusan: ['Bupati'] }
    for (const dokumen of [dokumenUji(), dokumenUji({ arah: 'datar', surat, cap: null, kop: null, contoh: false, terbitan: { nomor: '1/2023', tanggal: '2023-07-12', versi: 2 } })]) {
      const berkas = await susunDocx(dokumen)
      expect(await galatOffice(berkas, 'docx')).toEqual([])
      expect(cacatPaket(await bagianPaket(berkas))).toEqual([])
    }
  })
  it('is the same file twice, also after another one was made', async () => {
    const pertama = await susunDocx(dokumenUji())
    await susunDocx(dokumenUji({ blok: BLOK_SEGALA.slice(0, 12) }))
    expect(Buffer.from(await susunDocx(dokumenUji())).equals(Buffer.from(pertama))).toBe(true)
  })
  it('is F4, speaks Indonesian, has headings to find one\'s way by, and says on each page what it is of', async () => {
    const paket = await bagian({ terbitan: { nomor: '050/12', tanggal: '2023-07-12', versi: 3 } })
    expect(xml(paket)).toContain('w:w="12189" w:h="18709"')
    expect(xml(paket, 'word/styles.xml')).toContain('<w:lang w:val="id-ID"')
    for (const tingkat of [1, 2, 3]) expect(xml(paket)).toContain(`<w:pStyle w:val="Heading${tingkat}"/>`)
    expect(polos(xml(paket, 'word/header1.xml'))).toContain('DATA CONTOH')
    const kaki = polos(xml(paket, 'word/footer1.xml'))
    for (const satu of ['posisi beku ke-1 · Nomor 050/12 · 12 Juli 2023 · versi 3', 'Segel 9 · abcd', 'Halaman ']) expect(kaki).toContain(satu)
    expect(xml(paket, 'word/footer1.xml')).toContain('descr="Segel 9 · abcd"')
    expect(xml(await bagian({ arah: 'datar' }))).toContain('w:w="18709" w:h="12189" w:orient="landscape"')
  })
  it('writes figures to the right, words of a zona with their shape, the head on each page, the whole once', async () => {
    const isi = xml(await bagian({ blok: [{ jenis: 'panel', panel: panelBagan(undefined) }] }))
    expect(isi.match(/<w:tblHeader/g)).toHaveLength(1)
    for (const satu of ['Kekurangan (Rp miliar)', '1,23', '−100.000.000', '12,34%', '−15,01', '12 Juli 2023', '◆\u00a0Kuning', 'belum lapor', 'rincian kedua']) expect(polos(isi)).toContain(satu)
    expect(polos(isi)).not.toContain('Hanya berkas')
    const sel = [...isi.matchAll(/<w:tc>.*?<\/w:tc>/gs)].find((satu) => satu[0].includes('>12,34%<'))?.[0]
    expect(sel).toContain('<w:jc w:val="right"/>')
    // a table that the document itself sets holds everything, in full
    expect(polos(xml(await bagian({ blok: [{ jenis: 'tabel', tabel: panelBagan(undefined).tabel }] })))).toMatch(/Kekurangan \(Rp\)[\s\S]*Hanya berkas[\s\S]*1\.234\.567\.890,12/)
  })
  it('keeps who signs on one page, also who signs alone, and gives a paper of its own its letterhead', async () => {
    const isi = xml(await bagian({ blok: [{ jenis: 'tandaTangan', pihak: [{ sebutan: '', jabatan: 'Bupati', nama: null, nip: null }], tempat: 'Liwa' }, { jenis: 'halamanBaru', berkop: true }] }))
    const baris = [...isi.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([satu]) => (/<w:p>.*?<\/w:p>/s.exec(satu)?.[0] ?? '').includes('<w:keepNext/>'))
    expect(baris).toEqual([true, true, false])
    expect(polos(isi).split('PEMERINTAH').length - 1).toBe(2)
  })
  it('counts the rows that it leaves out, and says why a finding has none without telling its reader what to press', async () => {
    const isi = polos(xml(await bagian()))
    expect(isi).toContain('Ditampilkan 2 dari 4 baris; 2 baris lain tidak dimuat di sini.')
    expect(isi).toContain('Belum ada yang tertinggal.')
    expect(isi).not.toContain('halaman Entri')
  })
  it('draws pictures as charts that can be edited, over the columns of their own table', async () => {
    const paket = await bagian()
    const bagan = [...paket.keys()].filter((nama) => /^word\/charts\/chart\d+\.xml$/.test(nama))
    // all kinds but those that are a table of words or shapes, the empty one, and one more where only the picture was asked for
    expect(bagan).toHaveLength(PANEL_BAGAN.filter(({ bagan: satu, tabel: { baris } }) => satu !== undefined && !['butir', 'deret-zona', 'peta-panas'].includes(satu.jenis) && baris.length > 0).length + 1)
    expect([...paket.keys()].filter((nama) => nama.endsWith('.xlsx'))).toHaveLength(bagan.length)
    const kurva = bagan.map((nama) => xml(paket, nama)).find((isi) => isi.includes('Target bulan berikut')) ?? ''
    const deret = [...kurva.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([isi]) => [...(/<c:val>.*<\/c:val>/s.exec(isi)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"/g)].map((satu) => Number(satu[1])))
    // a month without a value is a gap; what was reached ends at the cut-off; the plan begins there; the projection is its end and December alone
    expect(deret.slice(0, 4)).toEqual([[0, 1, 3, 4, 5], [5, 6, 7, 8, 9, 10, 11], [0, 1, 2, 3, 4, 5], [5, 11]])
    for (const satu of bagan) expect(xml(paket, satu)).not.toContain('NaN')
    expect(xml(paket)).toMatch(/descr="Diagram batang\. Tabel batang\. Kekurangan \(Rp miliar\): Unit 1 1,23;/)
  })
  it('takes words as words, whatever is in them', async () => {
    const blok = TEKS_JAHAT.flatMap((isi): Blok[] => [
      { jenis: 'judul', tingkat: 2, isi }, { jenis: 'alinea', isi: [isi] }, { jenis: 'butir', isi: [[isi]] }, { jenis: 'rincian', isi: [{ nama: isi.slice(0, 40), nilai: [isi] }] }, { jenis: 'isian', kolom: [{ nama: isi, lebar: 1 }], baris: [[isi]] },
      { jenis: 'panel', panel: panelBagan({ jenis: 'batang', nilai: 'rupiah' }, { judul: isi, tabel: { ...panelBagan(undefined).tabel, caption: isi, baris: panelBagan(undefined).tabel.baris.map((satu) => ({ ...satu, sel: { ...satu.sel, nama: teks(isi.slice(0, 200)) } })) } }) },
      { jenis: 'tandaTangan', pihak: [{ sebutan: isi, jabatan: isi, nama: isi, nip: isi }] },
    ])
    const berkas = await susunDocx(dokumenUji({ nama: TEKS_JAHAT.join(' ').slice(0, 200), kaki: TEKS_JAHAT[0], blok }))
    expect(await galatOffice(berkas, 'docx')).toEqual([])
    const paket = await bagianPaket(berkas)
    expect(cacatPaket(paket)).toEqual([])
    for (const satu of [TEKS_JAHAT[0], TEKS_JAHAT[1], TEKS_JAHAT[3], 'abc', ']]>']) expect(polos(xml(paket))).toContain(satu)
    expect(xml(paket)).not.toMatch(/[\u0001\u0008\ufffe\u202e]/)
  })
})
