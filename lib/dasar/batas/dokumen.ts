import { AppError } from '@/lib/dasar/akses/galat'
import { DOKUMEN_TUNGGU_MS, GILIRAN_DOKUMEN } from './constants'
import { giliranBernama, isPenuh } from './giliran'

const SENDIRI = `Dokumen Anda yang lain masih disusun (paling banyak ${GILIRAN_DOKUMEN.perOrang} sekaligus). Tunggu sampai selesai, lalu coba lagi.`
const RAMAI = 'Banyak orang sedang mengunduh dokumen. Coba lagi sebentar.'

/**
 * Makes a document in its turn: so many at a time in the process, so many of one person. Who goes away while waiting leaves the line.
 * @throws AppError TERLALU_SERING, with how long to wait; the reason of `sinyal`
 */
export async function susunDokumen<T>(penggunaId: string, sinyal: AbortSignal, kerja: () => Promise<T>): Promise<T> {
  const waktu = AbortSignal.timeout(DOKUMEN_TUNGGU_MS)
  let keluar: () => void
  try {
    keluar = await giliranBernama('dokumen', GILIRAN_DOKUMEN).masuk(penggunaId, AbortSignal.any([sinyal, waktu]))
  } catch (error) {
    if (isPenuh(error)) throw new AppError('TERLALU_SERING', error.sebab === 'orang' ? { pesan: SENDIRI, tunggu: 10 } : { pesan: RAMAI, tunggu: 30 })
    if (waktu.aborted && !sinyal.aborted) throw new AppError('TERLALU_SERING', { pesan: RAMAI, tunggu: 30 })
    throw error
  }
  try {
    return await kerja()
  } finally {
    keluar()
  }
}
