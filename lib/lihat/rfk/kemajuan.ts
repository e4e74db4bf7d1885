import { AppError } from '@/lib/dasar/akses/galat'
import { bilangan } from '@/lib/dasar/format/angka'
import type { KemajuanPaket } from './types'

/** Parcels under way in one server process; more would take the processor from those who enter. */
const MAKS_SERENTAK = 3
/** A reader that has not taken a file for so long is gone. */
const MAKS_DIAM_MS = 120_000

interface Kerja extends KemajuanPaket {
  terakhir: number
}

/** Shared by all routes of the process: the file is written in one request and asked about in others. */
const wadah = globalThis as { paketRfk?: Map<string, Kerja> }
const daftar = (wadah.paketRfk ??= new Map())

const berjalan = (satu: Kerja, kini: number): boolean => satu.keadaan === 'jalan' && kini - satu.terakhir < MAKS_DIAM_MS

/**
 * Lets a person begin one parcel at a time, and a few persons together.
 * @throws AppError TERLALU_SERING with what is under way
 */
export function mulaiPaket(penggunaId: string, awal: Pick<KemajuanPaket, 'kerja' | 'jumlah'>, kini: number): KemajuanPaket {
  const lama = daftar.get(penggunaId)
  if (lama && berjalan(lama, kini)) {
    throw new AppError('TERLALU_SERING', { pesan: `Paket sebelumnya masih disusun (${bilangan(lama.selesai)} dari ${bilangan(lama.jumlah)}). Tunggu sampai selesai, atau batalkan unduhannya di peramban.` })
  }
  if ([...daftar.values()].filter((satu) => berjalan(satu, kini)).length >= MAKS_SERENTAK) {
    throw new AppError('TERLALU_SERING', { pesan: 'Beberapa orang sedang mengunduh paket. Coba lagi sebentar.' })
  }
  const baru: Kerja = { ...awal, selesai: 0, gagal: [], keadaan: 'jalan', terakhir: kini }
  daftar.set(penggunaId, baru)
  return baru
}

/** Notes a file that is through, or why there is none. */
export function catatPaket(satu: KemajuanPaket, gagal: { nama: string; sebab: string } | null, kini: number): void {
  satu.selesai += 1
  if (gagal) satu.gagal.push(gagal)
  Object.assign(satu, { terakhir: kini })
}

/** A person's own parcel, the last one; null: none since the server started. */
export function kemajuanPaket(penggunaId: string): KemajuanPaket | null {
  const satu = daftar.get(penggunaId)
  if (!satu) return null
  const { kerja, jumlah, selesai, gagal, keadaan } = satu
  return { kerja, jumlah, selesai, gagal, keadaan }
}
