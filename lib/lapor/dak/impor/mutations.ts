import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { tulis } from '@/lib/dasar/database/tulis'
import { hitungBaris, rencanakan, tandaRencana } from './pratinjau'
import { sisipkanCatatan } from '../mutations-tahan'
import type { MasukanTerapDak } from './schema'

export interface HasilImpor {
  catatan: number
  alokasi: number
  /** rows left out */
  ditinggalkan: number
}

/**
 * Writes what a sheet says, all of it or nothing, if it is still what was looked at. A sheet that is saved already changes nothing.
 * @throws AppError ISIAN_SALAH, BERSAMAAN (records changed since)
 */
export async function terapkanImpor(scope: OpdScope, m: MasukanTerapDak, sel: readonly (readonly string[])[]): Promise<HasilImpor> {
  return tulis(pelakuDari(scope, 'tempel'), async (tx) => {
    // one writer of these allocations at a time
    await tx.$queryRaw`SELECT id FROM dak_bidang WHERE tahun = ${m.tahun} AND ${dalamLingkup(scope, Prisma.sql`unit_id`)} ORDER BY id FOR NO KEY UPDATE`
    const { rencana, alokasi } = await rencanakan(tx, scope, m, sel)
    if (rencana.ditolak !== null) throw new AppError('ISIAN_SALAH', { pesan: rencana.ditolak })
    const jumlah = hitungBaris(rencana)
    const ditinggalkan = jumlah.SALAH + jumlah.LEPAS
    if (jumlah.TANYA > 0) throw new AppError('BELUM_DIJAWAB', { pesan: `${jumlah.TANYA} baris belum dijawab alokasinya. Jawab, lalu lihat lagi.` })
    if (jumlah.BARU === 0) return { catatan: 0, alokasi: 0, ditinggalkan }
    if (tandaRencana(rencana) !== m.tanda) throw new AppError('BERSAMAAN', { pesan: 'Catatan sudah berubah sejak ini ditunjukkan. Belum ada yang disimpan. Lihat sekali lagi.' })
    if ((ditinggalkan > 0 || rencana.selisih.length > 0) && m.paham !== 'ya') throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang dulu bahwa yang disebut di atas ditinggalkan atau berselisih, atau perbaiki berkasnya.' } })
    let catatan = 0
    for (const satu of rencana.baris) {
      if (satu.keadaan !== 'BARU') continue
      const milik = alokasi.find(({ id }) => id === satu.alokasi.id)
      if (!milik) throw new AppError('GANGGUAN')
      await sisipkanCatatan(tx, milik, satu.ubah.map((ubah) => ({ ...ubah.catatan, gantiId: ubah.gantiId, keterangan: ubah.gantiId === null ? null : 'Dibetulkan menurut lembar yang diimpor.' })))
      catatan += satu.ubah.length
    }
    return { catatan, alokasi: jumlah.BARU, ditinggalkan }
  })
}
