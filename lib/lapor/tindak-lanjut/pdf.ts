/** Names of PDF that make a reader do something by itself, or carry other files. */
const TERLARANG = ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA', 'Encrypt']
/** A name in PDF may be spelled with hex codes: /J#53 is /JS. */
const baca = (nama: string): string => nama.replace(/#([0-9a-fA-F]{2})/g, (_, kode: string) => String.fromCharCode(parseInt(kode, 16)))

/**
 * Why a PDF is not taken in: null where it is one, whole, and without scripts, programs, other files, or a password, as far as its plain text
 * says. What is packed within it is not unpacked, so it is served as a file to be saved and never drawn inside a page of ours.
 */
export function periksaPdf(isi: Uint8Array): string | null {
  const teks = Buffer.from(isi).toString('latin1')
  if (!teks.startsWith('%PDF-')) return 'Berkas ini bukan PDF atau foto JPEG. Simpan sebagai PDF, lalu pilih lagi.'
  if (!/%%EOF\s*$/.test(teks.slice(-1_024))) return 'PDF ini tidak utuh: akhirnya hilang. Simpan ulang, lalu pilih lagi.'
  // a name ends at white space (a nought is one) or at a delimiter, a comment's sign among them
  for (const [, nama = ''] of teks.matchAll(/\/([A-Za-z#][A-Za-z0-9#]{0,40})(?=[\s\0/<>()[\]{}%])/g)) {
    if (TERLARANG.includes(baca(nama))) return baca(nama) === 'Encrypt' ? 'PDF ini terkunci kata sandi. Simpan tanpa kata sandi, lalu pilih lagi.' : 'PDF ini memuat program atau berkas lain. Cetak ulang ke PDF, lalu pilih lagi.'
  }
  return null
}
