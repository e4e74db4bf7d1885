import { AlignmentType, Document, Packer, PageOrientation, Paragraph, type Table, type TableOfContents } from 'docx'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import type { Dokumen } from '../types'
import { gambarBlok, type JudulDaftar } from './blok'
import { NUMBERING, STYLES } from './gaya'
import { kakiHalaman, kepalaHalaman } from './kaki'
import { tetapkan } from './paket'
import { gambarKepala, gambarKop, gambarTembusan } from './surat'
import { KERTAS, lebarIsi, TEPI } from './ukuran'

/**
 * A document as DOCX: F4, real headings, tables and charts that can be edited. Equal documents give equal bytes.
 * @param dokumen figures are in its fields, panels and tables; nothing is computed here
 */
export async function susunDocx(dokumen: Dokumen): Promise<Uint8Array> {
  const { kop, surat, blok, arah, nama } = dokumen
  const lebar = lebarIsi(arah)
  const letakDaftar = blok.findIndex(({ jenis }) => jenis === 'daftarIsi')
  const daftar = blok[letakDaftar]
  const judul = blok.flatMap((satu, ke): JudulDaftar[] => (satu.jenis === 'judul' && daftar?.jenis === 'daftarIsi' && ke > letakDaftar && satu.tingkat <= daftar.tingkat ? [{ urutan: ke + 1, tingkat: satu.tingkat, isi: satu.isi }] : []))
  const isi: (Paragraph | Table | TableOfContents)[] = [
    ...(kop === null ? [] : gambarKop(kop)),
    ...(surat === null ? [] : gambarKepala(surat, lebar)),
    ...blok.flatMap((satu, urutan) => gambarBlok(satu, { urutan: urutan + 1, lebar, berikut: blok[urutan + 1], kop, judul })),
    ...(surat === null ? [] : gambarTembusan(surat.tembusan)),
  ]
  // a table needs a paragraph behind it
  const buku = new Document({
    title: rapikanProsa(nama), creator: 'Rakor POP', lastModifiedBy: 'Rakor POP', description: rapikanProsa(dokumen.kaki), styles: STYLES, numbering: NUMBERING,
    sections: [{
      properties: { page: { size: { ...KERTAS, orientation: arah === 'tegak' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE }, margin: TEPI } },
      headers: { default: kepalaHalaman(dokumen) }, footers: { default: kakiHalaman(dokumen, lebar) },
      children: [...isi, new Paragraph({ alignment: AlignmentType.LEFT, spacing: { line: 20, lineRule: 'exact' }, children: [] })],
    }],
  })
  return tetapkan(await Packer.toBuffer(buku), dokumen)
}
