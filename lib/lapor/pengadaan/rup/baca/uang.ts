import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { StatAngka, bacaUang, type Uang } from '@/lib/lapor/berkas/nilai/angka'
import { huruf } from '@/lib/lapor/berkas/nilai/teks'

/**
 * A column of money, read in one spelling from its first row to its last.
 * @returns its reader, or the sentence by which the whole file is refused: the column proves two spellings
 */
export function bacaKolomUang(kolom: number, isi: readonly { nomor: number; nilai: NilaiBaca }[]): { satu: (nilai: NilaiBaca, nomor: number) => Uang } | { ditolak: string } {
  const stat = new StatAngka()
  for (const { nomor, nilai } of isi) bacaUang(nilai, 'indonesia', stat, nomor, kolom)
  const nama = `Kolom ${huruf(kolom)}`
  if (stat.inggris > 0 && stat.dua > 0) {
    const contoh = stat.contohDua.split(' ')[0] ?? ''
    return { ditolak: `${nama} ditulis dengan dua cara: ${stat.contohInggris} hanya terbaca dengan titik desimal, sedangkan ${stat.contohDua} dapat berarti ${contoh} atau ${contoh.replace('.', ',')}. Samakan penulisan angkanya (ribuan dengan titik, desimal dengan koma), lalu unggah lagi.` }
  }
  // whatever stands beside it: "500.000" read as 500 hides among amounts that Excel left alone
  if (stat.teksRibu > 0 && stat.contohKecil !== '') {
    return { ditolak: `${nama} berisi teks seperti ${stat.contohIndonesia} dan angka seperti ${stat.contohKecil}: Excel berbahasa Inggris membaca "500.000" sebagai 500. Buka berkas aslinya, ubah kolom itu menjadi angka, lalu unggah lagi.` }
  }
  const cara = stat.inggrisPasti > 0 && stat.indonesia === 0 ? 'inggris' : 'indonesia'
  const buang = new StatAngka()
  return { satu: (nilai, nomor) => bacaUang(nilai, cara, buang, nomor, kolom) }
}
