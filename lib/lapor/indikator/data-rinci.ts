import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { DeretRinci, NilaiTercatat, PilihanIsi, TargetTercatat } from './types'

type Berangka<T> = Omit<T, 'ratusan'> & { nilai: string | null }
type RinciRow = Omit<DeretRinci, 'nilai' | 'target'> & { nilai: Berangka<NilaiTercatat>[]; target: Berangka<TargetTercatat>[] }

const baca = <T extends { nilai: string | null }>({ nilai, ...row }: T): Omit<T, 'nilai'> & { ratusan: bigint | null } => ({ ...row, ratusan: nilai === null ? null : senFromText(nilai) })
const waktu = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const orang = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce((SELECT p.nama FROM pengguna p WHERE p.id = ${kolom}), ${kolom})`

const NILAI = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'tahun', n.tahun, 'tanggal', n.tanggal, 'terbit', n.terbit, 'waktu', n.waktu, 'wilayahId', n.wilayah_id,
    'wilayah', (SELECT w.nama FROM wilayah w WHERE w.id = n.wilayah_id), 'nilai', n.nilai::text, 'sumber', n.sumber, 'gantiId', n.ganti_id, 'alasan', n.alasan, 'jawaban', n.jawaban,
    'oleh', ${orang(Prisma.sql`n.oleh`)}, 'pada', ${waktu(Prisma.sql`n.pada`)}) ORDER BY n.id) FROM indikator_nilai n WHERE n.indikator_id = d.id), '[]')`
const TARGET = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'tahun', t.tahun, 'nilai', t.nilai::text, 'sumber', t.sumber, 'gantiId', t.ganti_id, 'alasan', t.alasan,
    'oleh', ${orang(Prisma.sql`t.oleh`)}, 'pada', ${waktu(Prisma.sql`t.pada`)}) ORDER BY t.id) FROM indikator_target t WHERE t.indikator_id = d.id), '[]')`

/** Series as they are kept; all of them, or one. Published figures: no scope. */
export async function queryRinci(db: Transaksi, id: number | null = null): Promise<DeretRinci[]> {
  const rows = await db.$queryRaw<{ isi: RinciRow }[]>`
    SELECT jsonb_build_object('id', d.id, 'kode', d.kode, 'nama', d.nama, 'satuan', d.satuan, 'caraUkur', d.cara_ukur, 'definisi', d.definisi, 'sumber', d.sumber, 'klasifikasi', d.klasifikasi,
      'kodeData', d.kode_data, 'arah', d.arah, 'perubahan', d.perubahan, 'frekuensi', d.frekuensi, 'temaKode', d.tema_kode, 'unitId', d.unit_id,
      'unit', (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = d.unit_id ORDER BY m.berlaku_mulai DESC LIMIT 1), 'berakhir', d.berakhir, 'contoh', d.contoh, 'versi', d.versi,
      'oleh', ${orang(Prisma.sql`d.diubah_oleh`)}, 'pada', ${waktu(Prisma.sql`d.diubah_pada`)}, 'nilai', ${NILAI}, 'target', ${TARGET}) AS isi
    FROM indikator_daftar d WHERE ${id === null ? Prisma.sql`true` : Prisma.sql`d.id = ${id}`} ORDER BY d.urutan, d.nama, d.kode, d.cara_ukur, d.id`
  return rows.map(({ isi }) => ({ ...isi, nilai: isi.nilai.map(baca), target: isi.target.map(baca) }))
}

/** What the forms of a definition choose from: units of today, themes that stand, and what the definition has though it ended. */
export async function queryPilihanDaftar(db: Transaksi, { unitId, temaKode }: Pick<DeretRinci, 'unitId' | 'temaKode'> = { unitId: null, temaKode: null }): Promise<{ unit: PilihanIsi[]; tema: PilihanIsi[] }> {
  const unit = await db.$queryRaw<PilihanIsi[]>`
    SELECT nilai, nama FROM (
      SELECT m.unit_id::text AS nilai, m.nama, m.unit_id FROM unit_masa m WHERE coalesce(m.berlaku_sampai, 'infinity') >= CURRENT_DATE
      UNION ALL
      (SELECT m.unit_id::text, m.nama || ' (sudah berakhir)', m.unit_id FROM unit_masa m WHERE m.unit_id = ${unitId}::int
         AND NOT EXISTS (SELECT FROM unit_masa x WHERE x.unit_id = m.unit_id AND coalesce(x.berlaku_sampai, 'infinity') >= CURRENT_DATE) ORDER BY m.berlaku_mulai DESC LIMIT 1)
    ) p ORDER BY nama, unit_id`
  const tema = await db.$queryRaw<PilihanIsi[]>`SELECT kode AS nilai, nama || CASE WHEN berakhir THEN ' (sudah berakhir)' ELSE '' END AS nama FROM tema WHERE NOT berakhir OR kode = ${temaKode}::text ORDER BY urutan, kode`
  return { unit: [...new Map(unit.map((satu) => [satu.nilai, satu])).values()], tema }
}

/** Places that a value can be of: kecamatan, then the pekon and kelurahan below each. */
export const queryPilihanWilayah = (db: Transaksi): Promise<(PilihanIsi & { kode: string })[]> => db.$queryRaw`
  SELECT w.id::text AS nilai, w.kode, CASE WHEN w.induk_id IS NULL THEN 'Kec. ' || w.nama ELSE w.nama || ', Kec. ' || i.nama END AS nama
  FROM wilayah w LEFT JOIN wilayah i ON i.id = w.induk_id WHERE NOT w.berakhir ORDER BY w.kode`
