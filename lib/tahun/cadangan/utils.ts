import { ukuranBerkas } from '@/lib/dasar/format/angka'
import { DIAM_MENIT, TUA_JAM } from './constants'
import type { HalamanCadangan } from './types'

/** What is wrong with how copies are kept, the gravest first; each sentence says what to do. */
export function peringatanCadangan({ keadaan, daftar, uji }: HalamanCadangan, kini: Date): string[] {
  if (keadaan === null) return []
  const jam = (lalu: Date): number => (kini.getTime() - lalu.getTime()) / 3_600_000
  const terakhir = daftar.find(({ jenis }) => jenis !== 'logis')
  const latihan = uji.find(({ jenis }) => jenis === 'latihan')
  const pesan: string[] = []
  if (jam(keadaan.denyut) * 60 > DIAM_MENIT) pesan.push('Penjaga cadangan tidak memberi tanda lebih dari 15 menit: jalankan ulang layanan, lalu periksa catatannya.')
  if (keadaan.galat !== null) pesan.push(keadaan.galat)
  if (keadaan.otomatis && terakhir === undefined) pesan.push('Belum ada satu pun cadangan.')
  if (keadaan.otomatis && terakhir !== undefined && jam(terakhir.waktu) > TUA_JAM) pesan.push(`Cadangan terakhir berumur ${Math.floor(jam(terakhir.waktu))} jam; seharusnya tidak lebih dari ${TUA_JAM} jam.`)
  if (keadaan.arsipGalat !== null) pesan.push(keadaan.arsipGalat)
  if (latihan !== undefined && !latihan.sama) pesan.push('Latihan pemulihan terakhir gagal: cadangan itu belum terbukti dapat dipulihkan.')
  if (keadaan.sisaDisk !== null && terakhir !== undefined && keadaan.sisaDisk < 3 * terakhir.ukuran) pesan.push(`Disk tempat cadangan tinggal ${ukuranBerkas(keadaan.sisaDisk)}: kosongkan, atau atur CADANG_FOLDER ke disk lain.`)
  return pesan
}
