import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { tambahBarisDalam } from '@/lib/lapor/anggaran/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { LEMBAR_BARIS } from './baris-baru'
import type { BarisTemplat, Unggahan } from './types'

/** One order for everybody, so that two files at once wait for each other but never in a circle. */
const urutan = ({ sub, rekening, sumberDana }: BarisTemplat): string => `${sub.kode} ${rekening.kode} ${String(sumberDana.id).padStart(9, '0')}`

/**
 * Makes the new lines of an upload with their pagu and anggaran kas, in the transaction of the rest. @returns how many cells were written
 * @throws AppError SUDAH_ADA for a line that somebody has added since the preview, and as tambahBarisDalam
 */
export async function tambahBarisUnggahan(tx: Transaksi, scope: OpdScope, alamat: AlamatLaporan, { barisBaru = [], apbdVersiId, kasVersiId }: Unggahan): Promise<number> {
  let sel = 0
  for (const baris of [...barisBaru].sort((a, b) => (urutan(a) < urutan(b) ? -1 : 1))) {
    const { sub, rekening, sumberDana, pagu, kas, nomor } = baris
    const isi = { ...alamat, subKegiatanKode: sub.kode, rekeningKode: rekening.kode, sumberDanaId: sumberDana.id, nilai: pagu, apbdVersiId: apbdVersiId ?? undefined, kas, kasVersiId }
    await tambahBarisDalam(tx, scope, isi).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.kode !== 'SUDAH_ADA') throw error
      throw new AppError('SUDAH_ADA', { pesan: `Belum ada yang disimpan: baris ${nomor} lembar ${LEMBAR_BARIS.baris} (${rekening.kode} ${rekening.nama}, ${sumberDana.nama}) sementara itu sudah ditambahkan orang lain. Unggah berkasnya sekali lagi untuk melihat keadaan yang baru.` })
    })
    sel += 1 + kas.filter((nilai) => nilai !== null).length
  }
  return sel
}
