import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { queryBarisHapus, queryHalanganSub, querySubHapus } from './data-hapus'
import { kalimatHalangan } from './halangan'
import { olehKantor, pastikanPengisi } from './mutations-pengisi'

/** Who may take lines away: who may fill in the pagu, from a report that is not handed in. */
async function pastikanBoleh(tx: Transaksi, scope: OpdScope, alamat: AlamatLaporan): Promise<void> {
  await tahanUntukSimpan(tx, alamat, olehKantor(scope))
  await pastikanPengisi(tx, scope, alamat.tahun, 'pengisi_pagu')
}

const tolak = (nama: string, halangan: Parameters<typeof kalimatHalangan>[0]): AppError =>
  new AppError('ISIAN_SALAH', { pesan: `${nama} belum dapat dihapus: masih ada ${kalimatHalangan(halangan).join('; ')}.` })

const SUDAH_TIADA = 'Baris ini sudah tidak ada. Mungkin baru saja dihapus.'

/** Takes a sub-kegiatan away that nothing uses any more, held alone. @returns whether it went */
async function hapusSubKosong(tx: Transaksi, subId: number): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM sub_kegiatan WHERE id = ${subId} FOR UPDATE`
  if ((await queryHalanganSub(tx, subId)).length > 0) return false
  return (await tx.$executeRaw`DELETE FROM sub_kegiatan WHERE id = ${subId}`) > 0
}

/**
 * Takes a budget line away that holds no figure in any version, and its sub-kegiatan when that is left without anything. Saves that
 * are under way are waited for, and those that come after find no line.
 * @throws AppError ISIAN_SALAH with what stands in the way, TIDAK_DITEMUKAN, TIDAK_BERHAK, PERIODE_TERTUTUP, SUDAH_DIAJUKAN
 */
export async function hapusBaris(scope: OpdScope, masukan: AlamatLaporan & { barisId: number }): Promise<{ baris: string; sub: string | null }> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await pastikanBoleh(tx, scope, masukan)
    const { unitId, tahun, barisId } = masukan
    await tx.$queryRaw`SELECT 1 FROM baris WHERE id = ${barisId} AND unit_id = ${unitId} AND tahun = ${tahun} FOR UPDATE`
    const ada = await queryBarisHapus(tx, scope, masukan, barisId)
    if (!ada) throw new AppError('TIDAK_DITEMUKAN', { pesan: SUDAH_TIADA })
    if (ada.halangan.length > 0) throw tolak(ada.nama, ada.halangan)
    await tx.$executeRaw`DELETE FROM baris WHERE id = ${barisId}`
    return { baris: ada.nama, sub: (await hapusSubKosong(tx, ada.subId)) ? ada.sub : null }
  })
}

/** Takes a sub-kegiatan away that has no line, no physical progress, no note. @throws as hapusBaris */
export async function hapusSub(scope: OpdScope, masukan: AlamatLaporan & { subId: number }): Promise<{ sub: string }> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await pastikanBoleh(tx, scope, masukan)
    const { unitId, tahun, subId } = masukan
    await tx.$queryRaw`SELECT 1 FROM sub_kegiatan WHERE id = ${subId} AND unit_id = ${unitId} AND tahun = ${tahun} FOR UPDATE`
    const ada = await querySubHapus(tx, scope, masukan, subId)
    if (!ada) throw new AppError('TIDAK_DITEMUKAN', { pesan: SUDAH_TIADA })
    if (ada.halangan.length > 0) throw tolak(ada.nama, ada.halangan)
    await tx.$executeRaw`DELETE FROM sub_kegiatan WHERE id = ${subId}`
    return { sub: ada.nama }
  })
}
