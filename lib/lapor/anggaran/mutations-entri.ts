import { AppError } from '@/lib/dasar/akses/galat'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { bacaKunci, type Sel } from '@/lib/lapor/entri/utils'

/** Versions that the cells belong to. */
interface Versi {
  apbdVersiId: number | null
  kasVersiId: number | null
}
interface Tempat {
  tahun: number
}

/** Writes pagu of one APBD version; an emptied cell takes the line out of that version. */
export async function tulisPagu(tx: Transaksi, { tahun }: Tempat, sel: readonly Sel[], { apbdVersiId }: Versi): Promise<void> {
  if (apbdVersiId === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun ${tahun} belum punya versi APBD. Minta kantor membuatnya di Pengaturan.` })
  const rows = sel.flatMap(({ kunci, sesudah }) => {
    const a = bacaKunci(kunci)
    return a?.jenis === 'pagu' ? [{ baris: a.baris, nilai: sesudah }] : []
  })
  const isi = JSON.stringify(rows)
  await tx.$executeRaw`
    DELETE FROM pagu p USING jsonb_to_recordset(${isi}::jsonb) AS x(baris int, nilai numeric)
    WHERE x.nilai IS NULL AND p.baris_id = x.baris AND p.apbd_versi_id = ${apbdVersiId}`
  await tx.$executeRaw`
    INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai)
    SELECT ${apbdVersiId}, x.baris, ${tahun}, x.nilai FROM jsonb_to_recordset(${isi}::jsonb) AS x(baris int, nilai numeric)
    WHERE x.nilai IS NOT NULL ORDER BY x.baris
    ON CONFLICT (apbd_versi_id, baris_id) DO UPDATE SET nilai = excluded.nilai`
}

/** Writes months of one anggaran kas version; an emptied cell is a month without a plan. */
export async function tulisKas(tx: Transaksi, { tahun }: Tempat, sel: readonly Sel[], { kasVersiId }: Versi): Promise<void> {
  if (kasVersiId === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun ${tahun} belum punya versi anggaran kas. Minta kantor membuatnya di Pengaturan.` })
  const rows = sel.flatMap(({ kunci, sesudah }) => {
    const a = bacaKunci(kunci)
    return a?.jenis === 'kas' ? [{ baris: a.baris, bulan: a.bulan, nilai: sesudah }] : []
  })
  const isi = JSON.stringify(rows)
  await tx.$executeRaw`
    DELETE FROM anggaran_kas k USING jsonb_to_recordset(${isi}::jsonb) AS x(baris int, bulan int, nilai numeric)
    WHERE x.nilai IS NULL AND k.baris_id = x.baris AND k.bulan = x.bulan AND k.kas_versi_id = ${kasVersiId}`
  await tx.$executeRaw`
    INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai)
    SELECT ${kasVersiId}, x.baris, x.bulan, ${tahun}, x.nilai
    FROM jsonb_to_recordset(${isi}::jsonb) AS x(baris int, bulan int, nilai numeric)
    WHERE x.nilai IS NOT NULL ORDER BY x.baris, x.bulan
    ON CONFLICT (kas_versi_id, baris_id, bulan) DO UPDATE SET nilai = excluded.nilai`
}

/** Writes months of the physical plan; an emptied cell is a month without a target. */
export async function tulisTarget(tx: Transaksi, sel: readonly Sel[]): Promise<void> {
  const rows = sel.flatMap(({ kunci, sesudah }) => {
    const a = bacaKunci(kunci)
    return a?.jenis === 'target' ? [{ sub: a.sub, bulan: a.bulan, persen: sesudah }] : []
  })
  const isi = JSON.stringify(rows)
  await tx.$executeRaw`
    DELETE FROM target_fisik t USING jsonb_to_recordset(${isi}::jsonb) AS x(sub int, bulan int, persen numeric)
    WHERE x.persen IS NULL AND t.sub_kegiatan_id = x.sub AND t.bulan = x.bulan`
  await tx.$executeRaw`
    INSERT INTO target_fisik (sub_kegiatan_id, bulan, persen)
    SELECT x.sub, x.bulan, x.persen FROM jsonb_to_recordset(${isi}::jsonb) AS x(sub int, bulan int, persen numeric)
    WHERE x.persen IS NOT NULL ORDER BY x.sub, x.bulan
    ON CONFLICT (sub_kegiatan_id, bulan) DO UPDATE SET persen = excluded.persen`
}
