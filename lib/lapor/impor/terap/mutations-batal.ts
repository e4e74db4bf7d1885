import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { STATUS_DIKIRIM } from '@/lib/lapor/entri/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { queryBatch } from '../data'
import { sqlRencanaUnit } from '../baca/data-jenis'
import { LANGKAH_FISIK, sqlTahanFisik, tahanSubJejak } from '../fisik/data-batal-fisik'

/** The trail rows of the batch that can be taken back, and why others cannot; `unit` is the year when a unit asks, whose plan stays once it is handed in. */
const asal = (batchId: number, unit: number | null): Prisma.Sql => Prisma.sql`
  kas_unit AS MATERIALIZED (${sqlRencanaUnit(unit ?? 0, 'kas')}),
  pagu_unit AS MATERIALIZED (${sqlRencanaUnit(unit ?? 0, 'pagu')}),
  asal AS MATERIALIZED (
    SELECT j.*, string_to_array(j.kunci, '/') AS k, CASE
      WHEN EXISTS (SELECT 1 FROM jejak l WHERE l.tabel = j.tabel AND l.kunci = j.kunci AND l.id > j.id) THEN 'diubah sesudah impor'
      WHEN j.tabel = 'realisasi' AND NOT EXISTS (SELECT 1 FROM periode p WHERE p.tahun = j.tahun AND p.bulan = j.bulan AND p.status = 'TERBUKA' AND terbuka_untuk(p.tahun, p.bulan, j.unit_id)) THEN 'bulannya sudah dikunci'
      WHEN j.tabel = 'realisasi' AND EXISTS (SELECT 1 FROM laporan l WHERE l.tahun = j.tahun AND l.bulan = j.bulan AND l.unit_id = j.unit_id
        AND l.status::text = ANY(${STATUS_DIKIRIM})) THEN 'laporan unit sudah diajukan'
      WHEN j.tabel = 'pagu' AND ${unit !== null} AND j.unit_id NOT IN (SELECT unit_id FROM pagu_unit) THEN 'pagu diisi kantor, atau laporan unit sudah diajukan'
      WHEN j.tabel = 'pagu' AND EXISTS (SELECT 1 FROM periode p WHERE p.tahun = j.tahun AND p.status = 'TERKUNCI'
        AND apbd_versi_pada(p.tahun, p.bulan)::text = split_part(j.kunci, '/', 1)) THEN 'versinya dipakai bulan yang sudah dikunci'
      WHEN j.tabel = 'anggaran_kas' AND ${unit !== null} AND j.unit_id NOT IN (SELECT unit_id FROM kas_unit) THEN 'anggaran kas diisi kantor, atau laporan unit sudah diajukan'
      ${sqlTahanFisik(unit !== null)} END AS tahan
    FROM jejak j WHERE j.batch_id = ${batchId} AND j.sumber = 'impor' AND j.tabel IN ('realisasi', 'pagu', 'anggaran_kas', 'realisasi_fisik', 'target_fisik')),
  bisa AS (SELECT * FROM asal WHERE tahan IS NULL)`

/** Puts back what stood before, table by table; a figure that was new goes. */
async function kembalikan(tx: Transaksi, batchId: number, unit: number | null): Promise<number> {
  const langkah = [
    Prisma.sql`DELETE FROM realisasi r USING bisa j WHERE j.tabel = 'realisasi' AND j.sebelum IS NULL
      AND r.baris_id = j.k[1]::int AND r.bulan = j.k[2]::int AND r.kanal = j.k[3]::kanal_realisasi`,
    Prisma.sql`UPDATE realisasi r SET nilai = (j.sebelum ->> 'nilai')::numeric, koreksi = (j.sebelum ->> 'koreksi')::numeric, alasan_koreksi = j.sebelum ->> 'alasan_koreksi'
      FROM bisa j WHERE j.tabel = 'realisasi' AND j.sebelum IS NOT NULL AND r.baris_id = j.k[1]::int AND r.bulan = j.k[2]::int AND r.kanal = j.k[3]::kanal_realisasi`,
    Prisma.sql`DELETE FROM pagu r USING bisa j WHERE j.tabel = 'pagu' AND j.sebelum IS NULL AND r.apbd_versi_id = j.k[1]::int AND r.baris_id = j.k[2]::int`,
    Prisma.sql`UPDATE pagu r SET nilai = (j.sebelum ->> 'nilai')::numeric FROM bisa j
      WHERE j.tabel = 'pagu' AND j.sebelum IS NOT NULL AND j.sesudah IS NOT NULL AND r.apbd_versi_id = j.k[1]::int AND r.baris_id = j.k[2]::int`,
    Prisma.sql`DELETE FROM anggaran_kas r USING bisa j WHERE j.tabel = 'anggaran_kas' AND j.sebelum IS NULL
      AND r.kas_versi_id = j.k[1]::int AND r.baris_id = j.k[2]::int AND r.bulan = j.k[3]::int`,
    Prisma.sql`UPDATE anggaran_kas r SET nilai = (j.sebelum ->> 'nilai')::numeric FROM bisa j
      WHERE j.tabel = 'anggaran_kas' AND j.sebelum IS NOT NULL AND j.sesudah IS NOT NULL AND r.kas_versi_id = j.k[1]::int AND r.baris_id = j.k[2]::int AND r.bulan = j.k[3]::int`,
    // lines that the file dropped from its version
    Prisma.sql`INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai) SELECT j.k[1]::int, j.k[2]::int, (j.sebelum ->> 'tahun')::int, (j.sebelum ->> 'nilai')::numeric
      FROM bisa j WHERE j.tabel = 'pagu' AND j.sesudah IS NULL ORDER BY 2`,
    Prisma.sql`INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai) SELECT j.k[1]::int, j.k[2]::int, j.k[3]::int, (j.sebelum ->> 'tahun')::int, (j.sebelum ->> 'nilai')::numeric
      FROM bisa j WHERE j.tabel = 'anggaran_kas' AND j.sesudah IS NULL ORDER BY 2, 3`,
    ...LANGKAH_FISIK,
  ]
  let pulih = 0
  // each step reads the trail as it stood before the undo: its own rows carry another source, and touch keys of their own only
  for (const satu of langkah) pulih += await tx.$executeRaw`WITH ${asal(batchId, unit)} ${satu}`
  return pulih
}

/** Lines and sub-kegiatan that the batch has made and that nobody uses go too. */
async function buangBaris(tx: Transaksi, batchId: number): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM baris b USING jejak j WHERE j.batch_id = ${batchId} AND j.sumber = 'impor' AND j.tabel = 'baris' AND j.tindakan = 'INSERT' AND b.id = j.kunci::int
      AND NOT EXISTS (SELECT 1 FROM pagu x WHERE x.baris_id = b.id) AND NOT EXISTS (SELECT 1 FROM anggaran_kas x WHERE x.baris_id = b.id)
      AND NOT EXISTS (SELECT 1 FROM realisasi x WHERE x.baris_id = b.id)`
  await tx.$executeRaw`
    DELETE FROM sub_kegiatan s USING jejak j WHERE j.batch_id = ${batchId} AND j.sumber = 'impor' AND j.tabel = 'sub_kegiatan' AND j.tindakan = 'INSERT' AND s.id = j.kunci::int
      AND NOT EXISTS (SELECT 1 FROM baris x WHERE x.sub_kegiatan_id = s.id) AND NOT EXISTS (SELECT 1 FROM realisasi_fisik x WHERE x.sub_kegiatan_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM target_fisik x WHERE x.sub_kegiatan_id = s.id) AND NOT EXISTS (SELECT 1 FROM kendala x WHERE x.sub_kegiatan_id = s.id)`
}

/**
 * Takes a batch back as one, in one transaction: what stood before stands again. Figures that somebody changed since, or whose month
 * is closed or handed in, stand in the way: the undo is refused, unless the person chooses to leave those.
 * @throws AppError ISIAN_SALAH, PERIODE_TERTUTUP, BERSAMAAN
 */
export async function batalkanBatch(scope: OpdScope, { batchId, sisakan }: { batchId: number; sisakan?: 'ya' | undefined }): Promise<{ pulih: number; sisa: number }> {
  return tulis(pelakuDari(scope, 'batal', batchId), async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM impor_batch WHERE id = ${batchId} FOR UPDATE`
    const batch = await queryBatch(tx, batchId, scope)
    if (!batch) throw new AppError('TIDAK_DITEMUKAN')
    if (batch.status !== 'DITERAPKAN') throw new AppError('BERSAMAAN', { pesan: 'Impor ini tidak sedang berlaku, jadi tidak ada yang dibatalkan.' })
    await tx.$queryRaw`SELECT 1 FROM periode WHERE tahun = ${batch.tahun} ORDER BY bulan FOR SHARE`
    await tx.$queryRaw`SELECT 1 FROM laporan l WHERE l.tahun = ${batch.tahun} AND (l.bulan, l.unit_id) IN (SELECT bulan, unit_id FROM jejak WHERE batch_id = ${batchId}) ORDER BY l.bulan, l.unit_id FOR SHARE`
    const unit = scope.units === '*' ? null : batch.tahun
    if (unit !== null) {
      await tx.$queryRaw`SELECT 1 FROM laporan l WHERE l.tahun = ${unit} AND lingkup_unit(${batch.lingkup}, l.unit_id) ORDER BY l.bulan, l.unit_id FOR SHARE`
      await tx.$queryRaw`SELECT 1 FROM tahun_anggaran WHERE tahun = ${unit} FOR SHARE`
    }
    await tx.$queryRaw`SELECT 1 FROM baris WHERE id IN (SELECT (coalesce(sesudah, sebelum) ->> 'baris_id')::int FROM jejak WHERE batch_id = ${batchId}) ORDER BY id FOR NO KEY UPDATE`
    await tahanSubJejak(tx, batchId)
    const tahan = await tx.$queryRaw<{ tahan: string; n: number }[]>`WITH ${asal(batchId, unit)} SELECT tahan, count(*)::int AS n FROM asal WHERE tahan IS NOT NULL GROUP BY 1 ORDER BY 1`
    const sisa = tahan.reduce((n, satu) => n + satu.n, 0)
    if (sisa > 0 && sisakan !== 'ya') {
      const apa = tahan.map((satu) => `${bilangan(satu.n)} angka ${satu.tahan}`).join('; ')
      throw new AppError('ISIAN_SALAH', { pesan: `Tidak ada yang dibatalkan: ${apa}. Centang pilihan di bawah untuk membatalkan yang lain saja.`, isian: { sisakan: 'Centang bila angka itu boleh dibiarkan.' } })
    }
    const pulih = await kembalikan(tx, batchId, unit)
    // where nothing could be taken back, as where the plan is the office's now, its lines stay too
    if (pulih > 0) await buangBaris(tx, batchId)
    await tx.$executeRaw`UPDATE impor_batch SET status = 'DIBATALKAN', dibatalkan_oleh = ${scope.pelaku}, dibatalkan_pada = now() WHERE id = ${batchId}`
    return { pulih, sisa }
  }, { batasMs: 180_000 })
}
