import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { StatusPeriode } from '@/lib/dasar/database/generated/enums'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'

export interface MasukanPeriode {
  tahun: number
  bulan: number
  /** ISO time */
  tenggat: string
}

/** Opens a month for entries. @throws AppError SUDAH_ADA when it is open or locked, TIDAK_DITEMUKAN without an APBD version */
export async function bukaPeriode(scope: OpdScope, { tahun, bulan, tenggat }: MasukanPeriode): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    // held, so that nobody deletes the year meanwhile
    const ada = await tx.$queryRaw<unknown[]>`SELECT 1 AS satu FROM tahun_anggaran WHERE tahun = ${tahun} FOR KEY SHARE`
    if (ada.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${tahun} tidak ada lagi.` })
    const [versi] = await tx.$queryRaw<{ apbd: number | null }[]>`SELECT apbd_versi_pada(${tahun}, ${bulan}) AS apbd`
    if (typeof versi?.apbd !== 'number') {
      throw new AppError('TIDAK_DITEMUKAN', { pesan: `Belum ada versi APBD yang berlaku pada ${bulanTahun(tahun, bulan)}. Buat dulu di Pengaturan, Tahun anggaran.` })
    }
    const dibuka = await tx.$executeRaw`
      INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat) VALUES (${tahun}, ${bulan}, 'TERBUKA', now(), ${tenggat}::timestamptz)
      ON CONFLICT (tahun, bulan) DO UPDATE SET status = 'TERBUKA', dibuka_pada = now(), tenggat = excluded.tenggat
      WHERE periode.status = 'BELUM_DIBUKA'`
    if (dibuka === 0) throw new AppError('SUDAH_ADA', { pesan: `Periode ${bulanTahun(tahun, bulan)} sudah pernah dibuka.` })
  })
}

/** Tells the operators and heads of the units whose report of the month has not reached the office. */
const beriTahuTenggat = (tx: Transaksi, { tahun, bulan, tenggat }: MasukanPeriode): Promise<number> => tx.$executeRaw`
  INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
  SELECT g.id, 'TENGGAT_DIUBAH', ${`Tenggat laporan ${bulanTahun(tahun, bulan)} diubah menjadi ${waktuWib(tenggat)}.`},
         format('/entri/%s?tahun=%s&bulan=%s', min(pu.unit_id), ${tahun}::int, ${bulan}::int)
  FROM pengguna g JOIN pengguna_unit pu ON pu.pengguna_id = g.id
  LEFT JOIN laporan l ON l.unit_id = pu.unit_id AND l.tahun = ${tahun} AND l.bulan = ${bulan}
  WHERE g.aktif AND g.peran IN ('OPERATOR', 'KEPALA') AND terbuka_untuk(${tahun}, ${bulan}, pu.unit_id)
    AND (l.status IS NULL OR l.status IN ('DRAF', 'MENUNGGU_PERSETUJUAN', 'DIKEMBALIKAN'))
  GROUP BY g.id`

/** Moves the deadline of an open month; those whom it concerns are told, once. @returns how many @throws AppError PERIODE_TERTUTUP */
export async function ubahTenggat(scope: OpdScope, masukan: MasukanPeriode): Promise<number> {
  const { tahun, bulan, tenggat } = masukan
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const [lama] = await tx.$queryRaw<{ sama: boolean }[]>`
      SELECT tenggat = ${tenggat}::timestamptz AS sama FROM periode WHERE tahun = ${tahun} AND bulan = ${bulan} AND status = 'TERBUKA' FOR UPDATE`
    if (!lama) throw new AppError('PERIODE_TERTUTUP')
    if (lama.sama) return 0
    await tx.$executeRaw`UPDATE periode SET tenggat = ${tenggat}::timestamptz WHERE tahun = ${tahun} AND bulan = ${bulan}`
    return beriTahuTenggat(tx, masukan)
  })
}

/** The month alone, in the order of months, so that two lockings cannot wait for each other. */
async function tahanPeriodeSendiri(tx: Transaksi, tahun: number, bulan: number): Promise<void> {
  const rows = await tx.$queryRaw<{ bulan: number; status: StatusPeriode }[]>`
    SELECT bulan::int, status::text AS status FROM periode WHERE tahun = ${tahun} AND bulan <= ${bulan} ORDER BY bulan FOR UPDATE`
  if (rows.find((row) => row.bulan === bulan)?.status !== 'TERBUKA') throw new AppError('PERIODE_TERTUTUP')
  const sebelumnya = rows.find((row) => row.bulan < bulan && row.status === 'TERBUKA')
  if (sebelumnya) {
    throw new AppError('PERIODE_TERTUTUP', { pesan: `${bulanTahun(tahun, sebelumnya.bulan)} masih terbuka. Kunci bulan itu lebih dulu: angka bulan ini bersandar padanya.` })
  }
}

/** What a locking is about: how many reports stand in which state. Equal text = nothing has changed since it was read. */
async function queryTandaKunci(tx: Transaksi, tahun: number, bulan: number): Promise<string> {
  const [row] = await tx.$queryRaw<{ tanda: string | null }[]>`
    SELECT string_agg(unit_id || ':' || versi, ',' ORDER BY unit_id) AS tanda FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan}`
  return row?.tanda ?? ''
}

/**
 * Locks a month, the first time or after it was reopened. Reports that were handed in become TERKUNCI; what was not handed in stays as it stands, with an
 * event that says so, and its unit counts as "belum lapor" for ever. A unit that never began has no report.
 * @param tanda what the confirmation page showed (see `queryPapan`)
 * @throws AppError BERSAMAAN when a report has changed since, PERIODE_TERTUTUP
 */
export async function kunciPeriode(scope: OpdScope, { tahun, bulan, tanda }: { tahun: number; bulan: number; tanda: string }): Promise<{ terkunci: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanPeriodeSendiri(tx, tahun, bulan)
    await tx.$queryRaw`SELECT id FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} ORDER BY unit_id FOR UPDATE`
    if ((await queryTandaKunci(tx, tahun, bulan)) !== tanda) {
      throw new AppError('BERSAMAAN', { pesan: 'Ada laporan yang berubah sejak halaman ini dibuka. Periksa lagi daftarnya, lalu kunci.' })
    }
    await tx.$executeRaw`
      INSERT INTO laporan_peristiwa (laporan_id, dari, ke, catatan, terlambat)
      SELECT id, status, CASE WHEN status IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI') THEN 'TERKUNCI'::status_laporan ELSE status END,
             CASE WHEN status IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI') THEN NULL ELSE 'Periode dikunci sebelum laporan sampai di kantor; unit tercatat belum lapor.' END,
             status NOT IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI')
      FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} AND status <> 'TERKUNCI' AND terbuka_untuk(tahun, bulan, unit_id) ORDER BY unit_id`
    const terkunci = await tx.$executeRaw`
      UPDATE laporan SET status = 'TERKUNCI', versi = versi + 1
      WHERE tahun = ${tahun} AND bulan = ${bulan} AND status IN ('DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI')`
    await tx.$executeRaw`
      UPDATE periode SET status = 'TERKUNCI', dikunci_pada = now(), dikunci_oleh = ${scope.pelaku} WHERE tahun = ${tahun} AND bulan = ${bulan}`
    // last: until here the month was open for the units that had been let in again, and for those alone
    await tx.$executeRaw`
      UPDATE pembukaan_kembali SET ditutup_pada = now() WHERE tahun = ${tahun} AND bulan = ${bulan} AND status = 'DISETUJUI' AND ditutup_pada IS NULL`
    return { terkunci }
  })
}
