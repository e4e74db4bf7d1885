import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText } from '@/lib/realisasi/rupiah'
import { SATUAN_UANG } from './constants'
import type { DeretTercatat, PilihanDeret, TargetDeret, TitikDeret } from './types'

type TitikRow = Omit<TitikDeret, 'ratusan'> & { nilai: string }
type TargetRow = Omit<TargetDeret, 'ratusan'> & { nilai: string }
type DeretRow = Omit<DeretTercatat, 'titik' | 'target'> & { titik: TitikRow[]; target: TargetRow[] }

const baca = <T extends { nilai: string }>({ nilai, ...row }: T): Omit<T, 'nilai'> & { ratusan: bigint } => ({ ...row, ratusan: senFromText(nilai) })

/** Since when anybody could know a row of a chain: as the view `indikator_berlaku` says it. */
const diketahui = (n: string): Prisma.Sql => Prisma.raw(`coalesce(${n}.terbit, ${n}.tanggal, make_date(${n}.tahun, 12, 31))`)
const sewaktu = (a: string): Prisma.Sql => Prisma.raw(`${a}.indikator_id = n.indikator_id AND ${a}.tahun = n.tahun AND ${a}.tanggal IS NOT DISTINCT FROM n.tanggal AND ${a}.wilayah_id IS NOT DISTINCT FROM n.wilayah_id`)

// of each chain the last row that was known on the day: a figure that came out later does not take away the one of then. What was taken back
// never counted.
const titik = (sampai: string, perWilayah: boolean): Prisma.Sql => Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('tahun', n.tahun, 'tanggal', n.tanggal, 'letak', CASE WHEN n.tanggal IS NULL AND n.letak < make_date(n.tahun, 12, 31) THEN n.letak END,
    'waktu', n.waktu, 'wilayahId', n.wilayah_id, 'nilai', n.nilai::text, 'sumber', n.sumber, 'revisi', (SELECT count(*)::int - 1 FROM indikator_nilai r WHERE ${sewaktu('r')} AND r.id <= n.id))
    ORDER BY n.letak, n.tahun, n.wilayah_id NULLS FIRST, n.id)
  FROM (SELECT n.*, coalesce(n.tanggal, least(n.terbit, make_date(n.tahun, 12, 31)), make_date(n.tahun, 12, 31)) AS letak FROM indikator_nilai n
    WHERE n.indikator_id = d.id AND n.nilai IS NOT NULL AND ${diketahui('n')} <= ${sampai}::date ${perWilayah ? Prisma.empty : Prisma.sql`AND n.wilayah_id IS NULL`}
      AND NOT EXISTS (SELECT FROM indikator_nilai g WHERE ${sewaktu('g')} AND g.id > n.id AND (g.nilai IS NULL OR ${diketahui('g')} <= ${sampai}::date))) n), '[]')`

const TARGET = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('tahun', t.tahun, 'nilai', t.nilai::text, 'sumber', t.sumber) ORDER BY t.tahun)
  FROM indikator_target t WHERE t.indikator_id = d.id AND t.nilai IS NOT NULL AND NOT EXISTS (SELECT FROM indikator_target g WHERE g.ganti_id = t.id)), '[]')`

/**
 * Every series with what was known of it on a day: a value counts from the day its source came out, else from its own day, else from the end of
 * its year. By the order of the list, then name; values oldest first. A series that ended without a value is left out.
 * No session is asked for: outcomes are published figures, read by the public page and the meeting too.
 * @throws the database's refusal where `sampai` is no date
 */
export async function queryDeret(db: Transaksi, { tema, sampai, perWilayah = false, uang = false }: PilihanDeret): Promise<DeretTercatat[]> {
  const rows = await db.$queryRaw<{ isi: DeretRow }[]>`
    SELECT jsonb_build_object('id', d.id, 'kode', d.kode, 'nama', d.nama, 'satuan', d.satuan, 'caraUkur', d.cara_ukur, 'definisi', d.definisi, 'arah', d.arah, 'tema', d.tema_kode,
      'unitId', d.unit_id, 'contoh', d.contoh, 'frekuensi', d.frekuensi, 'sumberResmi', d.sumber, 'berakhir', d.berakhir, 'namaTema', (SELECT nama FROM tema WHERE kode = d.tema_kode),
      'unit', (SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = d.unit_id AND m.berlaku_mulai <= ${sampai}::date ORDER BY m.berlaku_mulai DESC LIMIT 1), 'titik', ${titik(sampai, perWilayah)}, 'target', ${TARGET}) AS isi
    FROM indikator_daftar d
    WHERE ${tema === undefined ? Prisma.sql`true` : Prisma.sql`d.tema_kode = ${tema}`} AND (${uang} OR d.tema_kode IS NULL OR d.satuan <> ${SATUAN_UANG}) AND (NOT d.berakhir OR EXISTS (SELECT FROM indikator_berlaku b WHERE b.indikator_id = d.id))
    ORDER BY d.urutan, d.nama, d.kode, d.cara_ukur, d.id`
  return rows.map(({ isi }) => ({ ...isi, titik: isi.titik.map(baca), target: isi.target.map(baca) }))
}
