import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { senFromText } from '@/lib/realisasi/rupiah'
import { BELUM_PUTUS, HANYA_KONTROL } from '../constants'
import { queryJenisUnit } from '../baca/data-jenis'
import { kalimatBukanUnit } from '../baca/jenis-unit'
import { queryBelumDijawab } from '../tanya/data-pahaman'
import { queryJumlahBeda } from '../beda/data-beda'
import { queryJumlahRusak } from './data-putusan'
import { tulisAngka } from './mutations-angka'
import { buatBaris, tahanTempat } from './mutations-tempat'
import { tahanBatch } from '../baca/mutations-tahan'
import type { Batch, JumlahBeda } from '../types'

export interface MasukanTerap {
  batchId: number
  /** the mark of the preview */
  tanda: string
  /** the person has seen that rows are not part of it */
  paham?: 'ya' | undefined
  /** the mark of the rows that could not be read, as they were named beside the tick */
  rusak?: string | undefined
}

/** Everything that only a person can say has been said. @throws AppError BELUM_DIJAWAB, ISIAN_SALAH by field */
async function pastikanPutus(tx: Transaksi, batch: Batch, jumlah: readonly JumlahBeda[], { paham, rusak }: MasukanTerap): Promise<void> {
  if ((await queryBelumDijawab(tx, batch.id)) > 0) throw new AppError('BELUM_DIJAWAB')
  const isian: Record<string, string> = {}
  if (jumlah.some(({ rupa }) => rupa === 'TANYA')) isian.koreksi = 'Pilih dulu apa yang terjadi dengan koreksi yang sudah tercatat.'
  if (jumlah.some(({ sebab }) => sebab === BELUM_PUTUS)) isian.sisa = 'Pilih dulu apa yang terjadi dengan baris yang hanya ada di sini.'
  const kini = await queryJumlahRusak(tx, batch.id)
  if (kini.baris > 0 && rusak !== kini.tanda) isian.rusak = `Centang dulu bahwa ${bilangan(kini.baris)} baris senilai ${rupiah(senFromText(kini.nilai))} yang tidak terbaca tidak ikut.`
  const [luar] = await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM impor_baris WHERE batch_id = ${batch.id} AND keadaan = 'ASING'`
  if (paham !== 'ya' && ((luar?.n ?? 0) > 0 || jumlah.some(({ rupa }) => rupa === 'TOLAK'))) isian.paham = 'Centang dulu bahwa baris yang tidak dikenal atau ditolak tidak ikut.'
  const [pesan] = Object.values(isian)
  if (pesan) throw new AppError('ISIAN_SALAH', { pesan, isian })
}

/** The setting may have changed since the file was read. @throws AppError TIDAK_BERHAK for a unit's file of a kind that is the office's */
async function pastikanJenis(tx: Transaksi, { jenis, lingkup, tahun }: Batch): Promise<void> {
  if (lingkup === '*' || jenis === null) return
  const boleh = await queryJenisUnit(tx, tahun, true)
  if (!boleh.includes(jenis)) throw new AppError('TIDAK_BERHAK', { pesan: kalimatBukanUnit(jenis, tahun, boleh) })
}

/**
 * Applies a previewed file in one transaction together with its state, on the very figures that were previewed: all of it or nothing.
 * Figures that stand so already are left as they are, so the same file twice changes nothing.
 * @throws AppError BERSAMAAN when a figure has changed since the preview, ISIAN_SALAH or BELUM_DIJAWAB while something is not decided
 */
export async function terapkanBatch(scope: OpdScope, masukan: MasukanTerap): Promise<{ berubah: number }> {
  const { batchId, tanda } = masukan
  return tulis(pelakuDari(scope, 'impor', batchId), async (tx) => {
    const batch = await tahanBatch(tx, batchId, scope)
    if (batch.status === 'DITERAPKAN') return { berubah: batch.berubah ?? 0 }
    if (batch.status === 'BERTANYA') throw new AppError('BELUM_DIJAWAB')
    if (batch.status !== 'SIAP' || batch.jenis === null || HANYA_KONTROL.includes(batch.jenis)) throw new AppError('BERSAMAAN', { pesan: 'Berkas ini tidak menunggu diterapkan. Muat ulang halaman untuk melihatnya.' })
    await tahanTempat(tx, batch)
    await pastikanJenis(tx, batch)
    const kini = await queryJumlahBeda(tx, batch)
    if (kini.tanda !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Angka berubah sejak pratinjau dibuka. Tidak ada yang disimpan; muat ulang untuk melihat perbandingan yang baru.' })
    await pastikanPutus(tx, batch, kini.jumlah, masukan)
    if (batch.jenis === 'ANGGARAN' && kini.jumlah.some(({ rupa }) => rupa === 'BARU')) await buatBaris(tx, batch)
    const berubah = await tulisAngka(tx, batch)
    await tx.$executeRaw`UPDATE impor_batch SET status = 'DITERAPKAN', diterapkan_oleh = ${scope.pelaku}, diterapkan_pada = now(), berubah = ${berubah} WHERE id = ${batchId}`
    return { berubah }
  }, { batasMs: 180_000 })
}
