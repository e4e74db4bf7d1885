import { waktuWib } from '@/lib/dasar/format/tanggal'
import { AppError } from './galat'

/** What stands of a thing that is done once and with a reason. */
export interface SudahAda {
  /** whether who asks did it herself */
  sendiri: boolean
  /** name of whoever did it */
  nama: string
  pada: string | Date
  /** as it is kept; null: none was given */
  alasan: string | null
}

/** "Lampiran ini sudah ditarik Sari pada 12 Juli 2023 pukul 08.00 WIB, dengan alasan “salah berkas”. Yang Anda tulis tidak disimpan; …" */
export const kataSudah = (apa: string, { nama, pada, alasan }: Omit<SudahAda, 'sendiri'>): string =>
  `${apa} ${nama} pada ${waktuWib(pada)}${alasan === null || alasan === '' ? '' : `, dengan alasan “${alasan}”`}. Yang Anda tulis tidak disimpan; muat ulang halaman untuk melihat keadaannya sekarang.`

/**
 * The same press again by the same person with the same words is one, and says nothing. Whoever else comes second has a reason of her own, which is kept nowhere: she
 * is told what stands, whose it is and since when.
 * @param apa what was done, up to its doer: "Lampiran ini sudah ditarik"
 * @throws AppError SUDAH_ADA
 */
export function pastikanSendiri(apa: string, ada: SudahAda, alasan: string | null): void {
  if (!ada.sendiri || (ada.alasan ?? '') !== (alasan ?? '')) throw new AppError('SUDAH_ADA', { pesan: kataSudah(apa, ada) })
}
