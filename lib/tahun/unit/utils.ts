import { bilangan } from '@/lib/dasar/format/angka'
import type { HasilDaftar } from './mutations-daftar'
import type { PadananUnit } from './types'

/** What became of a list, as a sentence. */
export function kalimatDaftar({ baru, ubah, ditinggalkan }: HasilDaftar): string {
  const sisa = ditinggalkan > 0 ? ` ${bilangan(ditinggalkan)} baris bermasalah ditinggalkan.` : ''
  if (baru + ubah === 0) return `Daftar ini sudah tersimpan; tidak ada yang berubah.${sisa}`
  const bagian = [baru > 0 ? `${bilangan(baru)} unit ditambahkan` : '', ubah > 0 ? `${bilangan(ubah)} unit diubah` : ''].filter(Boolean)
  return `${bagian.join(' dan ')}.${sisa}`
}

/** What became of a code, and which decisions of imports named the old one. */
export function kalimatKode(kode: string, { lama, padanan }: { lama: string; padanan: readonly PadananUnit[] }): string {
  if (lama === kode) return 'Kode tidak berubah.'
  const dasar = `Kode ${lama} diubah menjadi ${kode}.`
  if (padanan.length === 0) return `${dasar} Tidak ada padanan impor yang memakai kode lama.`
  const sebut = padanan.map(({ tahun, nama }) => `${tahun}${nama === '' ? '' : ` (${nama})`}`).join(', ')
  return `${dasar} ${bilangan(padanan.length)} padanan impor memakai kode lama dan tetap berlaku untuk berkas yang masih menulisnya: ${sebut}.`
}
