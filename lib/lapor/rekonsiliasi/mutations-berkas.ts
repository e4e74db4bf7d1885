import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import type { Pertanyaan } from '@/lib/lapor/berkas/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { tandaAngka } from './tanda'
import { adaSisa } from './utils'
import type { BasisBkad, IsiBerkas, StatusBerkasBkad } from './types'

interface RowBerkas {
  tahun: number
  bulan: number
  basis: BasisBkad
  status: StatusBerkasBkad
  berubah: number | null
  diputusOleh: string | null
  isi: IsiBerkas
  pertanyaan: Pertanyaan[]
}

/** Holds a file still. @throws AppError TIDAK_DITEMUKAN */
export async function tahanBerkas(tx: Transaksi, id: number): Promise<RowBerkas> {
  const [row] = await tx.$queryRaw<RowBerkas[]>`
    SELECT tahun, bulan, basis::text AS basis, status::text AS status, berubah, diputus_oleh AS "diputusOleh", isi, pertanyaan FROM bkad_berkas WHERE id = ${id} FOR UPDATE`
  if (!row) throw new AppError('TIDAK_DITEMUKAN')
  return row
}

async function putuskan(tx: Transaksi, id: number, pelaku: string, status: StatusBerkasBkad, berubah: number | null): Promise<void> {
  await tx.$executeRaw`
    UPDATE bkad_berkas SET status = ${status}::status_berkas_bkad, berubah = ${berubah}, diputus_oleh = ${pelaku}, diputus_pada = now(), berkas = NULL WHERE id = ${id}`
}

/** Figures of the file into the period: totals, and the sub-kegiatan where it itemises; what a unit had there and the file has not goes. */
async function terapkan(tx: Transaksi, id: number, { tahun, bulan, basis, isi }: RowBerkas): Promise<number> {
  const rata = isi.unit.flatMap(({ unitId, nilai, sub }) => [{ unitId, subId: null as number | null, nilai }, ...sub.map((satu) => ({ unitId, subId: satu.subId, nilai: satu.nilai }))])
  const rinci = isi.unit.filter(({ sub }) => sub.length > 0).map(({ unitId }) => unitId)
  const hapus = await tx.$executeRaw`
    DELETE FROM bkad_angka a WHERE tahun = ${tahun} AND bulan = ${bulan} AND sub_kegiatan_id IS NOT NULL AND unit_id = ANY(${rinci}::int[])
      AND NOT sub_kegiatan_id = ANY(${rata.flatMap(({ subId }) => subId ?? [])}::int[])`
  const tulisan = await tx.$executeRaw`
    INSERT INTO bkad_angka AS a (tahun, bulan, unit_id, sub_kegiatan_id, basis, nilai, berkas_id)
    SELECT ${tahun}::smallint, ${bulan}::smallint, t.unit_id, t.sub_id, ${basis}::basis_bkad, t.nilai, ${id}
    FROM unnest(${rata.map(({ unitId }) => unitId)}::int[], ${rata.map(({ subId }) => subId ?? 0)}::int[], ${rata.map(({ nilai }) => nilai)}::numeric[]) AS s(unit_id, sub0, nilai)
    CROSS JOIN LATERAL (SELECT s.unit_id, nullif(s.sub0, 0) AS sub_id, s.nilai) t
    ORDER BY t.unit_id, t.sub_id NULLS FIRST
    ON CONFLICT (tahun, bulan, unit_id, coalesce(sub_kegiatan_id, 0)) DO UPDATE
    SET basis = excluded.basis, nilai = excluded.nilai, alasan_tiada = NULL, berkas_id = excluded.berkas_id, versi = a.versi + 1
    WHERE (a.basis, a.nilai) IS DISTINCT FROM (excluded.basis, excluded.nilai)`
  return hapus + tulisan
}

/**
 * Saves a previewed file in one transaction, on the very figures the preview was compared with. Values that stand so already are
 * left as they are: the same file twice changes nothing.
 * @throws AppError BERSAMAAN when a figure has changed since the preview, ISIAN_SALAH without the tick on unknown rows
 */
export async function terapkanBerkas(scope: OpdScope, { berkasId, tanda, paham }: { berkasId: number; tanda: string; paham?: 'ya' | undefined }): Promise<{ berubah: number }> {
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const row = await tahanBerkas(tx, berkasId)
    if (row.status === 'DITERAPKAN' && row.diputusOleh === scope.pelaku) return { berubah: row.berubah ?? 0 }
    if (row.status === 'BERTANYA') throw new AppError('BELUM_DIJAWAB')
    if (row.status !== 'PRATINJAU') throw new AppError('BERSAMAAN', { pesan: 'Berkas ini sudah diputuskan orang lain. Muat ulang halaman untuk melihatnya.' })
    if (adaSisa(row.isi) && paham !== 'ya') {
      throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang dulu bahwa baris yang tidak dikenal atau tidak terbaca tidak ikut disimpan.' } })
    }
    const kini = await tx.$queryRaw<{ kunci: string; versi: number; nilai: string | null }[]>`
      SELECT unit_id || '/' || coalesce(sub_kegiatan_id, 0) AS kunci, versi, nilai::text AS nilai FROM bkad_angka
      WHERE tahun = ${row.tahun} AND bulan = ${row.bulan} ORDER BY unit_id, coalesce(sub_kegiatan_id, 0) FOR UPDATE`
    if (tandaAngka(kini.map(({ nilai, ...satu }) => ({ ...satu, nilai: nilai === null ? null : senFromText(nilai) }))) !== tanda) {
      throw new AppError('BERSAMAAN', { pesan: 'Angka BKAD periode ini berubah sejak pratinjau dibuka. Tidak ada yang disimpan; muat ulang untuk melihat perbandingan yang baru.' })
    }
    const berubah = await terapkan(tx, berkasId, row)
    await putuskan(tx, berkasId, scope.pelaku, 'DITERAPKAN', berubah)
    return { berubah }
  })
}

/** Throws a previewed file away. */
export async function buangBerkas(scope: OpdScope, { berkasId }: { berkasId: number }): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const { status } = await tahanBerkas(tx, berkasId)
    if (status === 'PRATINJAU' || status === 'BERTANYA') await putuskan(tx, berkasId, scope.pelaku, 'DIBUANG', null)
  })
}
