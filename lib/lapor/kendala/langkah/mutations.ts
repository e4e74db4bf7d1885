import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { tahanCatatan } from '../mutations-tahan'

export interface MasukanLangkah {
  unitId: number
  /** the note that the obstacle began with */
  asalId: number
  /** plain date on which it was taken */
  tanggal: string
  uraian: string
}

interface Keadaan {
  /** its first note that is there: what the step is written to */
  id: number
  tahun: number
  terbuka: boolean
  hariIni: string
  /** this very step is written already, by the same person */
  ada: boolean
}

async function bacaKeadaan(tx: Transaksi, scope: OpdScope, m: MasukanLangkah): Promise<Keadaan> {
  const [row] = await tx.$queryRaw<Keadaan[]>`
    SELECT k.id, k.tahun::int AS tahun, (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS "hariIni",
           NOT EXISTS (SELECT 1 FROM kendala_penutupan t WHERE t.asal_id = ${m.asalId})
             AND (SELECT l.status = 'TERBUKA' FROM kendala l WHERE coalesce(l.asal_id, l.id) = ${m.asalId} ORDER BY l.bulan DESC LIMIT 1) AS terbuka,
           EXISTS (SELECT 1 FROM kendala_langkah g WHERE g.asal_id = ${m.asalId} AND g.tanggal = ${m.tanggal}::date AND g.oleh = ${scope.pelaku}
                   AND teks_inti(g.uraian) = teks_inti(${m.uraian})) AS ada
    FROM kendala k WHERE coalesce(k.asal_id, k.id) = ${m.asalId} AND k.unit_id = ${m.unitId} AND k.sifat = 'KENDALA' ORDER BY k.bulan LIMIT 1`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Kendala ini tidak ada lagi. Muat ulang halaman.' })
  return row
}

/**
 * Writes a dated step about an open obstacle; also while its month is closed to the unit. The same step twice is one. It is never
 * changed or taken out: what was wrong is set right by another step.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KENDALA_DITOLAK, ISIAN_SALAH
 */
export async function catatLangkah(scope: OpdScope, m: MasukanLangkah): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanCatatan(tx, m.unitId)
    const { id, tahun, terbuka, hariIni, ada } = await bacaKeadaan(tx, scope, m)
    if (ada) return
    if (!terbuka) throw new AppError('KENDALA_DITOLAK', { pesan: 'Kendala ini sudah selesai, jadi tidak menerima langkah baru. Muat ulang halaman.' })
    if (m.tanggal > hariIni) throw new AppError('ISIAN_SALAH', { isian: { tanggal: `Tanggal ini belum tiba. Paling lambat hari ini, ${tanggal(hariIni)}.` } })
    if (m.tanggal < `${tahun}-01-01`) throw new AppError('ISIAN_SALAH', { isian: { tanggal: `Kendala ini milik tahun anggaran ${tahun}. Tulis tanggal sejak 1 Januari ${tahun}.` } })
    await tx.$executeRaw`
      INSERT INTO kendala_langkah (kendala_id, asal_id, unit_id, tahun, tanggal, uraian)
      VALUES (${id}, ${m.asalId}, ${m.unitId}, ${tahun}, ${m.tanggal}::date, ${m.uraian})`
  })
}
