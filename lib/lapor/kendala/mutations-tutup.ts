import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { bulanTahun, tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { tahanCatatan } from './mutations-tahan'

export interface MasukanTutup {
  unitId: number
  tahun: number
  /** the obstacle's last note */
  id: number
  /** plain date on which it was solved */
  tanggal: string
  /** how */
  uraian: string
}

interface Keadaan {
  bulan: number
  terbuka: boolean
  dapat: boolean
  hariIni: string
  ditutup: { tanggal: string; uraian: string; oleh: string; pada: string; sendiri: boolean } | null
}

async function bacaKeadaan(tx: Transaksi, scope: OpdScope, m: MasukanTutup): Promise<Keadaan> {
  const [row] = await tx.$queryRaw<Keadaan[]>`
    SELECT k.bulan::int AS bulan, k.sifat = 'KENDALA' AND k.status = 'TERBUKA' AS terbuka, coalesce(p.dapat_ditutup, false) AS dapat,
           (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS "hariIni",
           (SELECT jsonb_build_object('tanggal', t.tanggal, 'uraian', t.uraian, 'oleh', coalesce(g.nama, t.oleh), 'sendiri', t.oleh = ${scope.pelaku},
                     'pada', to_char(t.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
            FROM kendala_penutupan t LEFT JOIN pengguna g ON g.id = t.oleh WHERE t.asal_id = coalesce(k.asal_id, k.id)) AS ditutup
    FROM kendala k LEFT JOIN kendala_pada(k.tahun, k.bulan) p ON p.id = k.id WHERE k.id = ${m.id} AND k.unit_id = ${m.unitId} AND k.tahun = ${m.tahun}`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Kendala ini tidak ada lagi. Muat ulang halaman.' })
  return row
}

/** Why the obstacle cannot be closed so. The database asks the same, without the words. */
function tolak({ bulan, terbuka, dapat, hariIni }: Keadaan, m: MasukanTutup): AppError | null {
  const akhir = akhirBulan(m.tahun, bulan)
  if (!terbuka) return new AppError('KENDALA_DITOLAK', { pesan: 'Kendala ini tidak terbuka lagi. Muat ulang halaman.' })
  if (!dapat) return new AppError('KENDALA_DITOLAK', { pesan: 'Kendala ini masih ada di laporan yang dapat diubah. Beri tanda selesai pada catatannya di bagian Kendala.' })
  if (m.tanggal <= akhir) return new AppError('ISIAN_SALAH', { isian: { tanggal: `Laporan ${bulanTahun(m.tahun, bulan)} menyatakan kendala ini masih terbuka. Tulis tanggal sesudah ${tanggal(akhir)}.` } })
  if (m.tanggal > hariIni) return new AppError('ISIAN_SALAH', { isian: { tanggal: `Tanggal ini belum tiba. Paling lambat hari ini, ${tanggal(hariIni)}.` } })
  return null
}

/**
 * Closes an open obstacle of a month that its unit can no longer change, by a note of its own: who, when, how. The month's note stays.
 * The same closing twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, SUDAH_ADA, KENDALA_DITOLAK, ISIAN_SALAH
 */
export async function tutupKendala(scope: OpdScope, m: MasukanTutup): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanCatatan(tx, m.unitId)
    const keadaan = await bacaKeadaan(tx, scope, m)
    const { ditutup } = keadaan
    if (ditutup?.sendiri && ditutup.tanggal === m.tanggal && ditutup.uraian === m.uraian) return
    if (ditutup) throw new AppError('SUDAH_ADA', { pesan: `Kendala ini sudah ditutup ${ditutup.oleh}, ${waktuWib(ditutup.pada)}: ${ditutup.uraian}` })
    const salah = tolak(keadaan, m)
    if (salah) throw salah
    await tx.$executeRaw`
      INSERT INTO kendala_penutupan (kendala_id, asal_id, unit_id, tahun, tanggal, uraian)
      VALUES (${m.id}, ${m.id}, ${m.unitId}, ${m.tahun}, ${m.tanggal}::date, ${m.uraian})`
  })
}
