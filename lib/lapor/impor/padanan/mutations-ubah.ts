import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { cocokkan } from './mutations-cocok'
import { rapikanPadanan, type IsiPadanan } from './mutations-petakan'

interface Asal extends IsiPadanan {
  tahun: number
}

/** The mapping as it stands, held. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN when it has changed since it was looked at */
async function tahanPadanan(tx: Transaksi, id: number, versi: string): Promise<Asal> {
  const [kini] = await tx.$queryRaw<(Asal & { versi: string })[]>`
    SELECT tahun::int, macam, kunci, unit_id AS "unitId", tujuan, alasan, extract(epoch FROM diubah_pada)::text AS versi FROM impor_padanan WHERE id = ${id} FOR UPDATE`
  if (!kini) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Padanan ini sudah dihapus. Muat ulang halaman.' })
  if (kini.versi !== versi) throw new AppError('BERSAMAAN', { pesan: 'Padanan ini sudah diubah orang lain. Muat ulang halaman untuk melihatnya.' })
  return kini
}

/** Files that wait to be looked at are matched anew; what was applied stays. */
async function cocokkanLagi(tx: Transaksi, tahun: number): Promise<number> {
  const batch = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM impor_batch WHERE tahun = ${tahun} AND status = 'SIAP' ORDER BY id FOR UPDATE`
  for (const { id } of batch) await cocokkan(tx, id)
  return batch.length
}

export interface MasukanUbah {
  id: number
  versi: string
  unitId: number | null
  tujuan: string | null
  alasan: string | null
}

/** Another target, reason or reach of a mapping; figures that were applied stay. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH, SUDAH_ADA */
export async function ubahPadanan(scope: OpdScope, { id, versi, ...masukan }: MasukanUbah): Promise<{ batch: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanPadanan(tx, id, versi)
    const isi = await rapikanPadanan(tx, kini.tahun, { ...kini, ...masukan })
    const [ganda] = await tx.$queryRaw<{ ada: boolean }[]>`
      SELECT EXISTS (SELECT 1 FROM impor_padanan WHERE tahun = ${kini.tahun} AND macam = ${kini.macam} AND kunci = ${kini.kunci} AND unit_id IS NOT DISTINCT FROM ${isi.unitId}::int AND id <> ${id}) AS ada`
    if (ganda?.ada) throw new AppError('SUDAH_ADA', { isian: { unitId: 'Untuk pilihan ini kode itu sudah punya padanan lain. Ubah atau hapus yang itu.' } })
    await tx.$executeRaw`UPDATE impor_padanan SET unit_id = ${isi.unitId}::int, tujuan = ${isi.tujuan}, alasan = ${isi.alasan} WHERE id = ${id}`
    return { batch: await cocokkanLagi(tx, kini.tahun) }
  }, { batasMs: 180_000 })
}

/** Forgets a mapping: files that wait ask again, figures that were applied stay. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN */
export async function hapusPadanan(scope: OpdScope, { id, versi }: { id: number; versi: string }): Promise<{ batch: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { tahun } = await tahanPadanan(tx, id, versi)
    await tx.$executeRaw`DELETE FROM impor_padanan WHERE id = ${id}`
    return { batch: await cocokkanLagi(tx, tahun) }
  }, { batasMs: 180_000 })
}
