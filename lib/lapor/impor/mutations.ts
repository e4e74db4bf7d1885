import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import type { Macam } from './constants'
import { cocokkan } from './mutations-cocok'
import { tahanBatch } from './mutations-tahan'

export { batalkanBatch } from './mutations-batal'
export { terapkanBatch } from './mutations-terap'

/** Stops a reading at its next piece, or throws a read file away. Nothing of it was applied. */
export async function hentikanBatch(scope: OpdScope, id: number): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanBatch(tx, id, scope)
    if (batch.status === 'MEMBACA') await tx.$executeRaw`UPDATE impor_batch SET hentikan = true WHERE id = ${id}`
    if (batch.status !== 'SIAP' && batch.status !== 'BERTANYA') return
    await tx.$executeRaw`UPDATE impor_batch SET status = 'DIHENTIKAN', pesan = 'Dibuang sebelum diterapkan. Tidak ada angka yang berubah.' WHERE id = ${id}`
    await tx.$executeRaw`DELETE FROM impor_baris WHERE batch_id = ${id}`
  }, { batasMs: 60_000 })
}

export interface MasukanPadanan {
  batchId: number
  macam: Macam
  kunci: string
  tujuan: string | null
  alasan: string | null
}

/** Whether the target exists in this year. A line has to be one of the sub-kegiatan that the key names. */
async function adaTujuan(tx: Transaksi, tahun: number, { macam, kunci, tujuan }: MasukanPadanan): Promise<boolean> {
  if (tujuan === null) return true
  const angka = /^\d{1,9}$/.test(tujuan) ? Number(tujuan) : 0
  const [row] = await tx.$queryRaw<{ ada: boolean }[]>`
    SELECT CASE ${macam}
      WHEN 'UNIT' THEN EXISTS (SELECT 1 FROM unit WHERE id = ${angka})
      WHEN 'SUB' THEN EXISTS (SELECT 1 FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
        WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN' AND impor_kode(n.kode) = impor_kode(${tujuan}))
      WHEN 'REKENING' THEN EXISTS (SELECT 1 FROM rekening WHERE kode = ${tujuan})
      WHEN 'SUMBER' THEN EXISTS (SELECT 1 FROM sumber_dana WHERE id = ${angka})
      ELSE EXISTS (SELECT 1 FROM baris WHERE id = ${angka} AND tahun = ${tahun} AND sub_kegiatan_id::text = split_part(${kunci}, '/', 1)) END AS ada`
  return row?.ada === true
}

/** Decides once for the year what an unknown code means, or that it is left out with a reason; the batch is matched again. */
export async function petakan(scope: OpdScope, masukan: MasukanPadanan): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanBatch(tx, masukan.batchId, scope)
    if (batch.status !== 'SIAP') throw new AppError('BERSAMAAN', { pesan: 'Berkas ini sudah diputuskan. Muat ulang halaman untuk melihatnya.' })
    if (!(await adaTujuan(tx, batch.tahun, masukan))) throw new AppError('ISIAN_SALAH', { isian: { tujuan: `${masukan.tujuan} tidak ada pada tahun ${batch.tahun}. Pilih atau tulis kode yang ada.` } })
    await tx.$executeRaw`
      INSERT INTO impor_padanan (tahun, macam, kunci, tujuan, alasan) VALUES (${batch.tahun}, ${masukan.macam}, ${masukan.kunci}, ${masukan.tujuan}, ${masukan.alasan})
      ON CONFLICT (tahun, macam, kunci) DO UPDATE SET tujuan = excluded.tujuan, alasan = excluded.alasan`
    await cocokkan(tx, batch.id)
  }, { batasMs: 60_000 })
}
