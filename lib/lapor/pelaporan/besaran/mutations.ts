import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { periksaIsian } from '../aturan/aturan'
import { queryIsian, queryVersiDipakai } from '../data'
import { queryAturanTahun } from '../data-laporan'
import { petaSel } from '../terapkan'

export interface MasukanJawaban extends AlamatLaporan {
  aturan: string
  kunci: string
  /** the value that the person saw, canonical */
  nilai: string
  alasan: string
}

/**
 * Keeps why a figure is right although its magnitude was asked about. It is held against what is stored now: the question must still
 * be asked, and about this value.
 * @throws AppError TIDAK_BERHAK, PERIODE_TERTUTUP, SUDAH_DIAJUKAN, TIDAK_DITEMUKAN for a cell of another unit, BERSAMAAN
 */
export async function jawabBesaran(scope: OpdScope, masukan: MasukanJawaban): Promise<void> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  const { tahun, bulan, unitId, aturan, kunci, nilai } = masukan
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, masukan)
    const isian = await queryIsian(tx, scope, { tahun, bulan, unitId, ...(await queryVersiDipakai(tx, { tahun, bulan })) })
    const peta = petaSel(isian, [kunci])
    if (!peta.has(kunci)) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Sel itu bukan milik unit ini. Muat ulang halaman.' })
    if (peta.get(kunci) !== nilai) throw new AppError('BERSAMAAN', { pesan: 'Angka di sel itu sudah berubah. Muat ulang halaman, lalu jawab angka yang baru.' })
    const besaran = (await queryAturanTahun(tx, tahun))?.besaran ?? null
    const ditanya = periksaIsian(isian, { bulan, zona: null, besaran }, 'kirim').some((satu) => satu.dijawab && satu.kunci === kunci && satu.aturan === aturan)
    const lama = isian.sub.flatMap((sub) => sub.baris).flatMap((baris) => baris.jawaban ?? []).some((satu) => satu.aturan === aturan && satu.kunci === kunci && satu.nilai === nilai)
    if (!ditanya && !lama) throw new AppError('BERSAMAAN', { pesan: 'Angka ini tidak ditanyakan lagi. Muat ulang halaman.' })
    await tx.$executeRaw`
      INSERT INTO jawaban_besaran (laporan_id, aturan, kunci, nilai, alasan)
      SELECT id, ${aturan}, ${kunci}, ${nilai}, ${masukan.alasan.trim()} FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId}
      ON CONFLICT DO NOTHING`
  })
}
