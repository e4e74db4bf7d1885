import { AppError, PESAN } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { galatDatabase } from '@/lib/dasar/database/galat'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { hitungCatatan } from '../catatan/mutations'
import { db } from '../data-baca'
import { periksaLaporan, verifikasiLaporan, type RowLaporan } from '../mutations-laporan'
import { queryPapan } from '../papan/data'
import { queryRingkas } from './data'
import { alasanSendiri, menungguKantor, type HasilBanyak, type HasilSatu, type LangkahBanyak, type Pilihan } from './pilihan'

interface Masukan {
  tahun: number
  bulan: number
  langkah: LangkahBanyak
  pilih: readonly Pilihan[]
}

/** Under the report's lock: it is what was seen, and nothing in it asks to be opened. */
const pastikan = (scope: OpdScope, { tahun, bulan }: Masukan, { unitId, tanda }: Pilihan) => async (tx: Transaksi, row: RowLaporan): Promise<void> => {
  const ringkas = (await queryRingkas(tx, scope, { tahun, bulan }, [unitId])).get(unitId)
  if (ringkas?.tanda !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Angka atau temuannya berubah sejak daftar ini dibuka. Periksa lagi, lalu putuskan.' })
  const { belumSelesai } = await hitungCatatan(tx, row.id)
  const alasan = alasanSendiri({ status: row.status, versi: row.versi, pemeriksaId: row.status === 'DIPERIKSA' ? row.olehId : null, catatanTerbuka: belumSelesai }, ringkas.galat, scope.pelaku)
  if (alasan) throw new AppError('ISIAN_SALAH', { pesan: alasan })
}

async function satu(scope: OpdScope, masukan: Masukan, pilihan: Pilihan): Promise<Omit<HasilSatu, 'nama'>> {
  const { tahun, bulan, langkah } = masukan
  const { unitId, versi } = pilihan
  const ke = { tahun, bulan, unitId, versi }
  try {
    if (langkah === 'periksa') await periksaLaporan(scope, ke)
    else await verifikasiLaporan(scope, ke, pastikan(scope, masukan, pilihan))
    return { unitId, hasil: 'selesai', kata: langkah === 'periksa' ? 'Mulai diperiksa.' : 'Diverifikasi.' }
  } catch (error) {
    if (error instanceof AppError) return { unitId, hasil: error.kode === 'BERSAMAAN' ? 'berubah' : 'ditolak', kata: error.message }
    const kode = galatDatabase(error)
    // one report's fault must not hide what became of the others
    if (kode === null) console.error(error)
    return { unitId, hasil: kode === 'BERSAMAAN' ? 'berubah' : 'ditolak', kata: PESAN[kode ?? 'GANGGUAN'] }
  }
}

/**
 * Takes up or verifies several reports of a month, each in a transaction of its own, and says of each what became of it. A report
 * that is not what was seen, or that has errors, open notes or another verifier, is left as it is.
 */
export async function langkahBanyak(scope: OpdScope, masukan: Masukan): Promise<HasilBanyak> {
  const daftar: Omit<HasilSatu, 'nama'>[] = []
  for (const pilihan of masukan.pilih) daftar.push(await satu(scope, masukan, pilihan))
  const papan = await queryPapan(db(), scope, masukan.tahun, masukan.bulan)
  const nama = new Map(papan.map((baris) => [baris.unitId, baris.nama]))
  return {
    langkah: masukan.langkah,
    daftar: daftar.map((hasil) => ({ ...hasil, nama: nama.get(hasil.unitId) ?? `Unit ${hasil.unitId}` })),
    menunggu: papan.filter(menungguKantor).length,
  }
}
