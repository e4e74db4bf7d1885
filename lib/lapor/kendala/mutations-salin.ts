import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { queryKendalaLanjutan } from './data-lanjutan'
import { tahanCatatan } from './mutations-tahan'

/**
 * Carries open obstacles of the months before on into the open month, with their plan, person in charge and date. Each stays the one
 * that it was: the database keeps what it began with, and refuses it a second time in a month.
 * @param pilih the ones that are wanted; what is carried on already, or was closed meanwhile, is left out
 * @returns how many were carried on
 * @throws AppError PERIODE_TERTUTUP, SUDAH_DIAJUKAN, TIDAK_BERHAK
 */
export async function salinKendala(scope: OpdScope, alamat: AlamatLaporan, pilih: readonly number[]): Promise<number> {
  if (!memuat(scope, alamat.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, alamat)
    await tahanCatatan(tx, alamat.unitId)
    const id = (await queryKendalaLanjutan(tx, scope, alamat)).map((satu) => satu.id).filter((satu) => pilih.includes(satu))
    if (id.length === 0) return 0
    return tx.$executeRaw`
      INSERT INTO kendala (tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, status, disalin_dari)
      SELECT tahun, ${alamat.bulan}, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, status, id
      FROM kendala WHERE id = ANY(${id}::int[]) ORDER BY id`
  })
}
