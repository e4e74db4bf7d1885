import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { readNaskah } from './naskah'

const sel = (teks: string) => new TableCell({ children: [new Paragraph(teks)] })
const docx = (...children: (Paragraph | Table)[]): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children }] }))
/** A PDF of one line, written by hand: its cross references are mended by the reader. */
const pdf = (isi: string): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length ${isi.length}>>stream\n${isi}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n`, 'latin1')

describe('running text', () => {
  it('of Word: a paragraph a line, cells of a row parted by tabs, figures that stand in several runs whole', async () => {
    const isi = await docx(new Paragraph({ children: [new TextRun('Serapan 38'), new TextRun({ text: ',28%', bold: true })] }), new Table({ rows: [new TableRow({ children: [sel('Pagu'), sel('984.959.704.911')] })] }))
    expect(await readNaskah(isi, 'a.docx')).toBe('Serapan 38,28%\nPagu\t984.959.704.911')
  })
  it('of a PDF: lines that go on are one paragraph', async () => {
    expect(await readNaskah(pdf('BT /F 12 Tf 14 TL 20 300 Td (Pagu APBD sebesar) Tj T* (Rp984.959.704.911 tahun ini.) Tj T* (Lain.) Tj ET'), 'a.pdf')).toBe('Pagu APBD sebesar Rp984.959.704.911 tahun ini.\nLain.')
  })
  it('plain, in the codings of Windows too', async () => {
    expect(await readNaskah(Buffer.from('\ufeffSatu\r\n\r\nDua 38,28%'), 'a.txt')).toBe('Satu\nDua 38,28%')
    expect(await readNaskah(Buffer.from([0x53, 0xe9, 0x20, 0x35]), 'a.txt')).toBe('Sé 5')
  })
  it.each([
    ['a.xlsx', Buffer.from('x'), 'bukan naskah menurut namanya'], ['a.docx', Buffer.from('bukan zip'), 'bukan dokumen Word'], ['a.pdf', pdf('BT ET'), 'gambar hasil pindai'],
    ['a.pdf', Buffer.from('%PDF-1.4 rusak'), 'rusak'], ['a.txt', Buffer.from([65, 0, 66]), 'bukan dokumen Word'], ['a.txt', Buffer.alloc(0), 'tidak berisi teks'],
  ])('%s that is none is refused in words', async (nama, isi, kata) => {
    await expect(readNaskah(isi, nama)).rejects.toThrow(kata)
  })
  it('does not outgrow its limits', async () => {
    await expect(readNaskah(Buffer.from('x'.repeat(3000)), 'a.txt', { maksByte: 2048 })).rejects.toThrow('lebih besar dari 2 KB')
    await expect(readNaskah(Buffer.from('kata '.repeat(500)), 'a.txt', { maksHuruf: 1000 })).rejects.toThrow('tidak dibuka')
  })
})
