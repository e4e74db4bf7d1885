import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { BukuDitolak } from '@/lib/dasar/buku/types'
import { baca, queryTerkunciSampai, queryUnitKini } from '../data'
import type { MasukanPratinjau } from '../schema'
import { bacaTempelan, teksBerkas } from './baca'
import { bandingkan } from './banding'
import { hitung, tandaRencana, tandaTeks } from './tanda'
import type { Pratinjau } from './types'

/** The text to look at: a file's, unless something typed would be lost for it. @throws AppError ISIAN_SALAH at the field */
async function ambilTeks({ teks, asal, berkas }: MasukanPratinjau): Promise<{ teks: string; asal: string }> {
  if (!berkas) return { teks, asal }
  const tolak = (pesan: string): AppError => new AppError('ISIAN_SALAH', { isian: { berkas: pesan } })
  if (teks.trim() !== '' && tandaTeks(teks) !== asal) throw tolak('Kotak tempel sudah berisi. Kosongkan dulu agar isinya tidak tertimpa, atau lepaskan berkas ini.')
  try {
    const isi = await teksBerkas(new Uint8Array(await berkas.arrayBuffer()), berkas.name)
    if (isi.trim() === '') throw tolak(`${berkas.name.slice(0, 80)} tidak berisi baris apa pun.`)
    return { teks: isi, asal: tandaTeks(isi) }
  } catch (error) {
    if (error instanceof BukuDitolak) throw tolak(error.message)
    throw error
  }
}

/** What a list would change from a day on. @throws AppError ISIAN_SALAH at the field that caused it */
export async function pratinjauDaftar(masukan: MasukanPratinjau): Promise<Pratinjau> {
  const { teks, asal } = await ambilTeks(masukan)
  const { baris, ...daftar } = await bacaTempelan(teks)
  const tx = baca()
  const [kini, terkunciSampai] = await Promise.all([queryUnitKini(tx), queryTerkunciSampai(tx)])
  const rencana = bandingkan(baris, { kini, berlakuMulai: masukan.berlakuMulai, terkunciSampai })
  return { teks, asal, rencana, jumlah: hitung(rencana), tanda: tandaRencana(rencana), daftar }
}
