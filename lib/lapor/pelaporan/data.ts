import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { queryJawaban } from './besaran/data'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { susunSub, type RowBaris, type RowKas, type RowRealisasi, type RowSub, type RowTarget } from './susun'
import type { Isian } from './types'

/** Which plan the figures are held against. null: the year has no such version. */
export interface VersiDipakai {
  apbdVersiId: number | null
  kasVersiId: number | null
}

export interface AlamatIsian extends VersiDipakai {
  unitId: number
  tahun: number
  bulan: number
}

/** The same for several units at once. */
type AlamatBanyak = Omit<AlamatIsian, 'unitId'> & { unitIds: number[] }

function querySub(db: Transaksi, { unitIds, tahun, bulan }: AlamatBanyak): Promise<RowSub[]> {
  return db.$queryRaw<RowSub[]>`
    SELECT s.id, s.unit_id, n.kode, n.nama, k.kode AS kegiatan_kode, k.nama AS kegiatan_nama,
           (SELECT count(*)::int FROM kendala d WHERE d.sub_kegiatan_id = s.id AND d.bulan = ${bulan} AND d.sifat = 'KENDALA') AS kendala,
           r.persen::text AS persen, r.alasan_koreksi AS alasan, rl.persen::text AS persen_lalu, rl.bulan AS bulan_lalu
    FROM sub_kegiatan s
    JOIN nomenklatur n ON n.id = s.nomenklatur_id
    JOIN nomenklatur k ON k.id = n.induk_id
    LEFT JOIN realisasi_fisik r ON r.sub_kegiatan_id = s.id AND r.bulan = ${bulan}
    LEFT JOIN LATERAL (SELECT persen, bulan FROM realisasi_fisik x WHERE x.sub_kegiatan_id = s.id AND x.bulan < ${bulan}
                       ORDER BY x.bulan DESC LIMIT 1) rl ON true
    WHERE s.unit_id = ANY(${unitIds}::int[]) AND s.tahun = ${tahun}
    ORDER BY n.kode COLLATE "C"`
}

/** Physical targets of the whole year. */
function queryTarget(db: Transaksi, { unitIds, tahun }: AlamatBanyak): Promise<RowTarget[]> {
  return db.$queryRaw<RowTarget[]>`
    SELECT t.sub_kegiatan_id AS sub_id, t.bulan::int, t.persen::text AS persen
    FROM target_fisik t JOIN sub_kegiatan s ON s.id = t.sub_kegiatan_id
    WHERE s.unit_id = ANY(${unitIds}::int[]) AND s.tahun = ${tahun}`
}

function queryBaris(db: Transaksi, { unitIds, tahun, apbdVersiId }: AlamatBanyak): Promise<RowBaris[]> {
  return db.$queryRaw<RowBaris[]>`
    SELECT b.id, b.sub_kegiatan_id AS sub_id, b.rekening_kode, k.nama AS rekening_nama, d.nama AS sumber_dana, d.kode AS sumber_kode, p.nilai::text AS pagu, l.nilai::text AS pagu_lalu
    FROM baris b
    JOIN rekening k ON k.kode = b.rekening_kode
    JOIN sumber_dana d ON d.id = b.sumber_dana_id
    LEFT JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = ${apbdVersiId}
    LEFT JOIN pagu l ON l.baris_id = b.id AND l.apbd_versi_id = (
      SELECT v.id FROM apbd_versi v JOIN apbd_versi k ON k.id = ${apbdVersiId} WHERE v.tahun = k.tahun AND v.urutan < k.urutan ORDER BY v.urutan DESC LIMIT 1)
    WHERE b.unit_id = ANY(${unitIds}::int[]) AND b.tahun = ${tahun}
    ORDER BY b.rekening_kode COLLATE "C", d.kode COLLATE "C"`
}

/** Of the version in force and of the one before it. */
function queryKas(db: Transaksi, { unitIds, tahun, kasVersiId }: AlamatBanyak): Promise<RowKas[]> {
  return db.$queryRaw<RowKas[]>`
    SELECT a.baris_id, a.bulan, a.nilai::text AS nilai, a.kas_versi_id <> ${kasVersiId} AS dulu
    FROM anggaran_kas a JOIN baris b ON b.id = a.baris_id
    WHERE b.unit_id = ANY(${unitIds}::int[]) AND b.tahun = ${tahun} AND a.kas_versi_id IN (${kasVersiId},
      (SELECT v.id FROM kas_versi v JOIN kas_versi k ON k.id = ${kasVersiId} WHERE v.tahun = k.tahun AND v.urutan < k.urutan ORDER BY v.urutan DESC LIMIT 1))`
}

/** The month itself and the net of the months before, per line and channel; (line, month, channel) is unique. */
function queryRealisasi(db: Transaksi, { unitIds, tahun, bulan }: AlamatBanyak): Promise<RowRealisasi[]> {
  return db.$queryRaw<RowRealisasi[]>`
    SELECT r.baris_id, r.kanal::text AS kanal,
           (sum(r.nilai + r.koreksi) FILTER (WHERE r.bulan < ${bulan}))::text AS lalu,
           (sum(r.nilai + r.koreksi) FILTER (WHERE r.bulan = ${bulan} - 1))::text AS sebulan,
           (sum(r.nilai) FILTER (WHERE r.bulan = ${bulan}))::text AS nilai,
           (sum(r.koreksi) FILTER (WHERE r.bulan = ${bulan}))::text AS koreksi,
           max(r.alasan_koreksi) FILTER (WHERE r.bulan = ${bulan}) AS alasan
    FROM realisasi r JOIN baris b ON b.id = r.baris_id
    WHERE b.unit_id = ANY(${unitIds}::int[]) AND b.tahun = ${tahun} AND r.bulan <= ${bulan}
    GROUP BY r.baris_id, r.kanal`
}

/**
 * What several units report for one month, held against one APBD version and one anggaran kas version, in the order of `unitIds`.
 * @throws AppError TIDAK_BERHAK when one of them is outside the scope
 */
export async function queryIsianBanyak(db: Transaksi, scope: OpdScope, alamat: AlamatBanyak): Promise<Isian[]> {
  const { unitIds, tahun, bulan } = alamat
  if (unitIds.some((id) => !memuat(scope, id))) throw new AppError('TIDAK_BERHAK')
  if (unitIds.length === 0) return []
  const sub = await querySub(db, alamat)
  const target = await queryTarget(db, alamat)
  const baris = await queryBaris(db, alamat)
  const kas = await queryKas(db, alamat)
  const realisasi = await queryRealisasi(db, alamat)
  const jawaban = await queryJawaban(db, alamat)
  const kendala = await db.$queryRaw<{ unitId: number; jumlah: number }[]>`
    SELECT unit_id AS "unitId", count(*)::int AS jumlah FROM kendala
    WHERE unit_id = ANY(${unitIds}::int[]) AND tahun = ${tahun} AND bulan = ${bulan} AND sub_kegiatan_id IS NULL AND sifat = 'KENDALA' GROUP BY 1`
  const unitSub = new Map(sub.map((row) => [row.id, row.unit_id]))
  const perUnit = kelompokkan(susunSub(bulan, sub, target, baris, kas, realisasi, jawaban), (satu) => unitSub.get(satu.id) ?? 0)
  return unitIds.map((unitId) => ({
    unitId, tahun, bulan, sub: perUnit.get(unitId) ?? [],
    jumlahKendalaUnit: kendala.find((row) => row.unitId === unitId)?.jumlah ?? 0,
  }))
}

/**
 * Everything one unit reports for one month. Inside a transaction that holds the unit's locks it is what a save compares with.
 * @throws AppError TIDAK_BERHAK when the unit is outside the scope
 */
export async function queryIsian(db: Transaksi, scope: OpdScope, { unitId, ...alamat }: AlamatIsian): Promise<Isian> {
  const [isian] = await queryIsianBanyak(db, scope, { ...alamat, unitIds: [unitId] })
  if (!isian) throw new AppError('TIDAK_DITEMUKAN')
  return isian
}

/**
 * The versions in force at the end of a month, or the ones that were asked for.
 * @throws AppError TIDAK_DITEMUKAN for a version of another year
 */
export async function queryVersiDipakai(
  db: Transaksi,
  { tahun, bulan, apbdVersiId, kasVersiId }: { tahun: number; bulan: number; apbdVersiId?: number | undefined; kasVersiId?: number | undefined },
): Promise<VersiDipakai> {
  const [row] = await db.$queryRaw<{ apbd: number | null; kas: number | null; salah: boolean }[]>`
    SELECT coalesce(${apbdVersiId ?? null}::int, apbd_versi_pada(${tahun}, ${bulan})) AS apbd,
           coalesce(${kasVersiId ?? null}::int, kas_versi_pada(${tahun}, ${bulan})) AS kas,
           EXISTS (SELECT 1 FROM apbd_versi WHERE id = ${apbdVersiId ?? null}::int AND tahun <> ${tahun})
           OR EXISTS (SELECT 1 FROM kas_versi WHERE id = ${kasVersiId ?? null}::int AND tahun <> ${tahun}) AS salah`
  if (!row || row.salah) throw new AppError('TIDAK_DITEMUKAN')
  return { apbdVersiId: row.apbd, kasVersiId: row.kas }
}
