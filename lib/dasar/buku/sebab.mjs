// Why a file is not read: one sentence a reason, naming the file and how to mend it. The process that reads and the one that serves share it.

const SIMPAN = 'Buka di Excel atau LibreOffice, pilih Simpan sebagai > Buku Kerja Excel (.xlsx), lalu unggah hasilnya.'
const UNDUH = 'Unduh atau salin ulang dari sumbernya, pastikan dapat dibuka di Excel, lalu unggah lagi.'

/** @type {Readonly<Record<string, (nama: string, rinci: string) => string>>} */
const KALIMAT = {
  kosong: (n) => `${n} kosong (0 bita). ${UNDUH}`,
  'tanpa-isi': (n) => `${n} tidak berisi satu sel pun. Pastikan lembar yang dimaksud sudah tersimpan di dalamnya, lalu unggah lagi.`,
  'terlalu-besar': (n, r) => `${n} lebih besar dari ${r}. Bagi menjadi beberapa berkas atau hapus lembar yang tidak diperlukan, lalu unggah lagi.`,
  'nama-berkas': (n) => `${n} bukan berkas lembar kerja menurut namanya. Unggah berkas .xlsx, .xls, .ods, atau .csv.`,
  program: (n) => `${n} adalah program, bukan lembar kerja. Berkas ini tidak dibuka. Unggah berkas .xlsx, .xls, .ods, atau .csv.`,
  'bukan-buku': (n, r) => `${n} ternyata ${r || 'bukan lembar kerja'}. Unggah berkas .xlsx, .xls, .ods, atau .csv.`,
  html: (n) => `${n} ternyata halaman HTML tanpa satu tabel pun, bukan lembar kerja, walaupun namanya demikian. ${SIMPAN}`,
  'xml-lama': (n) => `${n} memakai bentuk XML Spreadsheet 2003. ${SIMPAN}`,
  xlsb: (n) => `${n} memakai bentuk biner Excel (.xlsb). ${SIMPAN}`,
  'xls-lama': (n) => `${n} memakai bentuk Excel sebelum tahun 1997. ${SIMPAN}`,
  sandi: (n) => `${n} dilindungi kata sandi sehingga tidak dapat dibaca. Buka di Excel, hapus kata sandinya (Berkas > Info > Lindungi Buku Kerja), simpan, lalu unggah lagi.`,
  makro: (n) => `${n} berisi makro. Demi keamanan berkas ini tidak dibuka. ${SIMPAN}`,
  'zip-rusak': (n) => `${n} rusak atau terpotong. ${UNDUH}`,
  rusak: (n) => `${n} rusak: isinya tidak dapat diuraikan. ${UNDUH}`,
  'zip-bom': (n) => `${n} mengembang jauh melebihi ukurannya ketika dibuka, sehingga tidak dibaca. ${SIMPAN}`,
  'zip-besar': (n, r) => `${n} berisi lebih dari ${r} setelah dibuka, terlalu besar untuk dibaca sekaligus. Bagi menjadi beberapa berkas, lalu unggah lagi.`,
  'zip-banyak': (n, r) => `${n} berisi lebih dari ${r} bagian di dalamnya. Hapus gambar dan lembar yang tidak diperlukan, simpan, lalu unggah lagi.`,
  'zip-nama': (n) => `${n} berisi bagian dengan nama yang tidak wajar. Berkas ini tidak dibuka. ${SIMPAN}`,
  'zip-ganda': (n) => `${n} berisi dua bagian dengan nama yang sama. ${SIMPAN}`,
  'zip-palsu': (n) => `${n} menyebut ukuran isi yang tidak sesuai dengan kenyataannya. ${UNDUH}`,
  'zip-sandi': (n) => `${n} berisi bagian yang disandikan. Simpan tanpa kata sandi, lalu unggah lagi.`,
  'arsip-bersarang': (n) => `${n} berisi arsip atau berkas lain di dalamnya. Hapus objek yang disisipkan, simpan, lalu unggah lagi.`,
  'xml-berbahaya': (n) => `${n} berisi perintah XML (DOCTYPE atau ENTITY) yang tidak pernah ditulis Excel. Berkas ini tidak dibuka. ${SIMPAN}`,
  'xml-rusak': (n) => `${n} rusak: susunan XML di dalamnya tidak utuh. ${UNDUH}`,
  'xml-dalam': (n) => `${n} rusak: susunan XML di dalamnya terlalu dalam. ${SIMPAN}`,
  'lembar-hilang': (n, r) => `${n} menyebut lembar${r ? ` "${r}"` : ''} yang tidak ada isinya. ${SIMPAN}`,
  'teks-bersama': (n, r) => `${n} rusak: sel ${r} menunjuk teks yang tidak ada. ${SIMPAN}`,
  'lembar-banyak': (n, r) => `${n} berisi lebih dari ${r} lembar. Hapus lembar yang tidak diperlukan, lalu unggah lagi.`,
  'baris-banyak': (n, r) => `${n} berisi lebih dari ${r} baris. Bagi menjadi beberapa berkas, lalu unggah lagi.`,
  'kolom-banyak': (n, r) => `${n} berisi lebih dari ${r} kolom. Hapus kolom yang tidak diperlukan, lalu unggah lagi.`,
  'sel-banyak': (n, r) => `${n} berisi lebih dari ${r} sel. Hapus lembar dan kolom yang tidak diperlukan atau bagi menjadi beberapa berkas, lalu unggah lagi.`,
  'teks-banyak': (n, r) => `${n} berisi lebih dari ${r} karakter bila teks setiap selnya dihitung. Hapus lembar dan kolom yang tidak diperlukan atau bagi menjadi beberapa berkas, lalu unggah lagi.`,
  'baris-teks': (n, r) => `${n}: baris ${r} berisi lebih dari 1.048.576 karakter. Ringkas isinya, lalu unggah lagi.`,
  sibuk: (n) => `${n} belum dibaca karena server sedang membaca banyak berkas lain. Tunggu satu menit, lalu unggah lagi.`,
  'sel-panjang': (n, r) => `${n}: isi sel ${r} lebih panjang dari 32.767 karakter. Ringkas isinya, lalu unggah lagi.`,
  'baris-panjang': (n, r) => `${n}: baris ${r} terlalu panjang untuk berkas CSV. Pastikan setiap baris data berakhir dengan ganti baris, lalu unggah lagi.`,
  'kutip-terbuka': (n, r) => `${n}: tanda kutip pada baris ${r} tidak ditutup. Perbaiki baris itu, lalu unggah lagi.`,
  'nama-naskah': (n) => `${n} bukan naskah menurut namanya. Unggah berkas .docx, .pdf, atau .txt, atau tempel teksnya.`,
  'bukan-naskah': (n) => `${n} bukan dokumen Word (.docx), PDF, atau teks. Simpan sebagai .docx, lalu unggah lagi, atau tempel teksnya.`,
  'rusak-naskah': (n) => `${n} rusak: isinya tidak dapat dibaca. Buka di aplikasinya, simpan ulang, lalu unggah lagi, atau tempel teksnya.`,
  'pdf-sandi': (n) => `${n} dilindungi kata sandi. Simpan tanpa kata sandi, lalu unggah lagi, atau tempel teksnya.`,
  'pdf-panjang': (n, r) => `${n} lebih dari ${r} halaman. Unggah bagiannya saja.`,
  'pdf-gambar': (n) => `${n} tidak berisi teks: halamannya gambar hasil pindai. Ketik atau tempel teksnya.`,
  memori: (n) => `${n} memerlukan memori terlalu besar untuk dibaca. Bagi menjadi beberapa berkas atau hapus lembar yang tidak diperlukan, lalu unggah lagi.`,
  waktu: (n) => `${n} terlalu lama dibaca sehingga dihentikan. Bagi menjadi beberapa berkas, lalu unggah lagi.`,
}

export const KODE_TOLAK = Object.freeze(Object.keys(KALIMAT))

/** reasons whose sentence for workbooks would not help who sent a text */
const UMUM = new Set(['kosong', 'tanpa-isi', 'terlalu-besar', 'zip-rusak', 'zip-bom', 'zip-besar', 'zip-banyak', 'zip-nama', 'zip-ganda', 'zip-palsu', 'zip-sandi', 'xml-berbahaya', 'xml-rusak', 'xml-dalam', 'makro', 'sel-panjang', 'baris-teks', 'baris-banyak', 'teks-banyak', 'sel-banyak', 'kolom-banyak'])

const NAMA_PANJANG = 80

/** The file's name as it may stand in a sentence: one line, no marks that turn the text around, not too long. @param {string} nama */
export function namaAman(nama) {
  const satu = [...(nama.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '').trim()]
  return satu.length === 0 ? 'Berkas tanpa nama' : satu.length > NAMA_PANJANG ? `${satu.slice(0, NAMA_PANJANG).join('')}…` : satu.join('')
}

/** @param {string} kode @param {string} nama @param {string} [rinci] @param {boolean} [naskah] a text was asked for, not a workbook */
export function kalimatTolak(kode, nama, rinci = '', naskah = false) {
  if (naskah && UMUM.has(kode)) return `${namaAman(nama)} ${kode === 'kosong' || kode === 'tanpa-isi' ? 'tidak berisi teks. Tempel teksnya, atau unggah berkas lain.' : kode === 'terlalu-besar' ? `lebih besar dari ${rinci}. Unggah bagiannya saja, atau tempel teksnya.` : 'tidak dibuka karena susunan isinya tidak wajar. Simpan ulang di Word, lalu unggah lagi, atau tempel teksnya.'}`
  const susun = KALIMAT[kode] ?? KALIMAT.rusak
  return susun ? susun(namaAman(nama), rinci) : ''
}

/** Thrown by the reader; the process that serves makes a BukuDitolak of it. */
export class Tolak extends Error {
  /** @param {string} kode @param {string} [rinci] */
  constructor(kode, rinci = '') {
    super(kode)
    this.kode = kode
    this.rinci = rinci
  }
}
