import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { BarisGrid } from './baris'
import type { Titik } from './inti/rentang'
import type { HakGrid, Kolom } from './kolom'
import type { IsiGrid } from './use-isi'

/** Why a cell is closed because of where it stands; null: not because of that. */
function alasanTempat(jenis: BarisGrid['jenis'], kolom: Kolom): string | null {
  if (jenis === 'jumlah') return 'Baris jumlah dihitung sendiri.'
  if (kolom.jenis === 'kode' || kolom.jenis === 'nama') return 'Kode dan nama tidak diisi di sini.'
  if (kolom.jenis === 'sampai') return 'Realisasi sampai bulan ini dihitung dari bulan-bulannya.'
  if (kolom.jenis === 'kendala') return 'Kendala ditulis di bagian Kendala; tekan F2 untuk membukanya.'
  if (jenis === 'sub' && ['pagu', 'kas', 'realisasi'].includes(kolom.jenis)) return 'Ini jumlah sub-kegiatan; isi pada baris rekening di bawahnya.'
  if (jenis === 'baris' && ['target', 'fisik'].includes(kolom.jenis)) return 'Fisik diisi per sub-kegiatan, pada baris di atas rekeningnya.'
  return kolom.jenis === 'fisik' && kolom.kolom === 'target' ? 'Target bulan ini diubah di kolom Target.' : null
}

/** Why a cell cannot be filled in, in a sentence: a key press there is never dropped without one. */
function alasanTutup(jenis: BarisGrid['jenis'], kolom: Kolom, hak: HakGrid): string {
  const tempat = alasanTempat(jenis, kolom)
  if (tempat) return tempat
  if (kolom.jenis === 'kas' && kolom.bulan <= hak.kasTerkunciSampai) return `Anggaran kas ${namaBulan(kolom.bulan)} sudah terkunci.`
  if (kolom.jenis === 'target' && hak.targetTutup.includes(kolom.bulan)) return `Target ${namaBulan(kolom.bulan)} sudah terkunci.`
  const bagian = kolom.jenis === 'pagu' || kolom.jenis === 'kas' || kolom.jenis === 'target' ? kolom.jenis : 'entri'
  return hak.alasan[bagian] ?? 'Sel ini hanya dapat dibaca.'
}

/** The same with what was typed and not taken, and with the first open cell that a key leads to. */
export function kalimatTutup(isi: Pick<IsiGrid, 'baris' | 'boleh' | 'teks'>, kolom: readonly Kolom[], hak: HakGrid, aktif: Titik, ketikan: string, arah: readonly { key: string; titik: Titik | null }[]): string {
  const [row, satu] = [isi.baris[aktif.b], kolom[aktif.k]]
  if (!row || !satu) return ''
  const ke = arah.find(({ titik }) => titik && isi.boleh(titik))
  return [
    ketikan === '' ? '' : `“${ketikan}” tidak dimasukkan.`,
    alasanTutup(row.jenis, satu, hak),
    ke?.titik ? `${ke.key} membawa ke ${isi.teks({ b: ke.titik.b, k: 0 })}, ${kolom[ke.titik.k]?.judul ?? ''}.` : '',
  ].filter(Boolean).join(' ')
}
