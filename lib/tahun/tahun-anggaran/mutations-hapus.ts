import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { queryIsiTahun } from './data'
import { isiTahunKata } from './utils'

/** The year alone, so that nobody fills it meanwhile: lines, versions and files all refer to its row. */
async function tahanSendiri(tx: Transaksi, tahun: number): Promise<void> {
  const ada = await tx.$queryRaw<unknown[]>`SELECT 1 AS satu FROM tahun_anggaran WHERE tahun = ${tahun} FOR UPDATE`
  if (ada.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${tahun} tidak ada lagi.` })
}

/**
 * Another book of codes, while the year has no budget lines. A file that waits was matched against the old book, so it is decided first.
 * @throws AppError TAHUN_TERISI (also by the database), ISIAN_SALAH, TIDAK_DITEMUKAN
 */
export async function ubahRegulasi(scope: OpdScope, tahun: number, regulasi: string): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanSendiri(tx, tahun)
    const kenal = await tx.$queryRaw<unknown[]>`SELECT 1 AS satu FROM regulasi WHERE kode = ${regulasi}`
    if (kenal.length === 0) throw new AppError('ISIAN_SALAH', { isian: { regulasi: 'Kodefikasi ini tidak ada. Pilih dari daftar.' } })
    const isi = await queryIsiTahun(tx, tahun)
    if (isi.sub > 0) {
      throw new AppError('TAHUN_TERISI', { pesan: `Tahun ${tahun} sudah memuat ${isiTahunKata(isi)[0] ?? 'baris anggaran'}; kodefikasinya tidak dapat diganti lagi.` })
    }
    const [menunggu] = await tx.$queryRaw<{ jumlah: number }[]>`
      SELECT count(*)::int AS jumlah FROM impor_batch WHERE tahun = ${tahun} AND status IN ('MEMBACA', 'SIAP', 'BERTANYA')`
    if (menunggu && menunggu.jumlah > 0) {
      throw new AppError('TAHUN_TERISI', { pesan: `${menunggu.jumlah} berkas impor tahun ${tahun} menunggu diputuskan dan dicocokkan dengan kodefikasi lama. Terapkan atau buang dulu di Impor.` })
    }
    await tx.$executeRaw`UPDATE tahun_anggaran SET regulasi_kode = ${regulasi} WHERE tahun = ${tahun} AND regulasi_kode <> ${regulasi}`
  })
}

/**
 * Deletes a year in which nothing stands, with its versions, settings and months that were never opened. The trail keeps all of it.
 * @throws AppError TAHUN_TERISI naming what stands in it, TIDAK_DITEMUKAN
 */
export async function hapusTahun(scope: OpdScope, tahun: number): Promise<void> {
  try {
    await tulis(pelakuDari(scope, 'form'), async (tx) => {
      await tahanSendiri(tx, tahun)
      const ada = isiTahunKata(await queryIsiTahun(tx, tahun))
      if (ada.length > 0) throw new AppError('TAHUN_TERISI', { pesan: `Tahun ${tahun} tidak dihapus: di dalamnya ada ${daftarKata(ada)}.` })
      await tx.$executeRaw`DELETE FROM impor_batch WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM impor_padanan WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM bkad_berkas WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM rekon_toleransi WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM periode WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM kas_versi WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM apbd_versi WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM bobot_ketaatan WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM aturan_zona WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM aturan_dak WHERE tahun = ${tahun}`
      await tx.$executeRaw`DELETE FROM tahun_anggaran WHERE tahun = ${tahun}`
    })
  } catch (error) {
    // something else refers to the year: a reference is never cut silently
    if (!(error instanceof AppError) && galatDatabase(error) === 'RUJUKAN_HILANG') {
      throw new AppError('TAHUN_TERISI', { pesan: `Tahun ${tahun} tidak dihapus: masih ada data lain yang merujuk padanya.` })
    }
    throw error
  }
}
