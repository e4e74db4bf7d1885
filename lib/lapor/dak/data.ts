import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { AlokasiDakTercatat, AturanDakTercatat, CatatanDakTercatat, DakTahun } from './types'

type CatatanRow = Omit<CatatanDakTercatat, 'nilai'> & { nilai: string | null }
type AlokasiRow = Omit<AlokasiDakTercatat, 'pagu' | 'catatan'> & { pagu: string; catatan: CatatanRow[] }
type AturanRow = Omit<AturanDakTercatat, 'batasSekaligus'> & { batasSekaligus: string }

const bacaAturan = ({ batasSekaligus, ...row }: AturanRow): AturanDakTercatat => ({ ...row, batasSekaligus: senFromText(batasSekaligus) })
const bacaCatatan = ({ nilai, ...row }: CatatanRow): CatatanDakTercatat => ({ ...row, nilai: nilai === null ? null : senFromText(nilai) })
const bacaAlokasi = ({ pagu, catatan, ...row }: AlokasiRow): AlokasiDakTercatat => ({ ...row, pagu: senFromText(pagu), catatan: catatan.map(bacaCatatan) })

const waktu = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const ATURAN = Prisma.sql`jsonb_build_object('tahun', a.tahun, 'dasar', a.dasar, 'batasSekaligus', a.batas_sekaligus::text, 'bagianSatu', a.bagian_satu, 'bagianDua', a.bagian_dua,
  'ndkPenuh', a.ndk_penuh, 'ndkSedikit', a.ndk_sedikit, 'serapDua', a.serap_dua, 'serapTiga', a.serap_tiga, 'outputTiga', a.output_tiga,
  'tenggatSatu', a.tenggat_satu, 'tenggatDua', a.tenggat_dua, 'tenggatTiga', a.tenggat_tiga, 'versi', a.versi,
  'oleh', coalesce((SELECT nama FROM pengguna WHERE id = a.diubah_oleh), a.diubah_oleh), 'pada', ${waktu(Prisma.sql`a.diubah_pada`)})`

const CATATAN = Prisma.sql`coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'jenis', c.jenis, 'tahap', c.tahap, 'syarat', c.syarat, 'nilai', c.nilai::text,
    'persen', (c.persen * 100)::int, 'terpenuhi', c.terpenuhi, 'tanggal', c.tanggal, 'dokumen', c.dokumen, 'keterangan', c.keterangan, 'gantiId', c.ganti_id,
    'oleh', coalesce(o.nama, c.oleh), 'pada', ${waktu(Prisma.sql`c.pada`)}) ORDER BY c.id)
  FROM dak_catatan c LEFT JOIN pengguna o ON o.id = c.oleh WHERE c.bidang_id = b.id), '[]')`

/** Since when an allocation stands that was made anew: the day on which the one of its name was taken back; null: the whole year. */
const mulai = (x: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT max(l.ditarik) FROM dak_bidang l WHERE l.tahun = ${x}.tahun AND l.sumber_dana_id = ${x}.sumber_dana_id AND l.mekanisme = ${x}.mekanisme
    AND lower(l.bidang) = lower(${x}.bidang) AND lower(l.subbidang) = lower(${x}.subbidang) AND l.id < ${x}.id)`

const ALOKASI = Prisma.sql`jsonb_build_object('id', b.id, 'tahun', b.tahun, 'unitId', b.unit_id,
  'unit', coalesce((SELECT m.nama_singkat FROM unit_masa m WHERE m.unit_id = b.unit_id AND m.berlaku_mulai <= akhir_bulan(b.tahun, 12) ORDER BY m.berlaku_mulai DESC LIMIT 1),
    (SELECT kode FROM unit WHERE id = b.unit_id)),
  'bidang', b.bidang, 'subbidang', b.subbidang, 'jenis', b.jenis, 'mekanisme', b.mekanisme,
  'sumberDana', (SELECT jsonb_build_object('id', s.id, 'kode', s.kode, 'nama', s.nama) FROM sumber_dana s WHERE s.id = b.sumber_dana_id),
  'sumberLain', (SELECT coalesce(jsonb_agg(jsonb_build_object('mulai', ${mulai(Prisma.sql`x`)}, 'ditarik', x.ditarik) ORDER BY x.id), '[]') FROM dak_bidang x WHERE x.tahun = b.tahun AND x.sumber_dana_id = b.sumber_dana_id AND x.id <> b.id),
  'pagu', b.pagu::text, 'subKegiatan', b.sub_kegiatan, 'sumber', b.sumber, 'contoh', b.contoh, 'mulai', ${mulai(Prisma.sql`b`)}, 'ditarik', b.ditarik, 'alasanTarik', b.alasan_tarik,
  'versi', b.versi, 'oleh', coalesce((SELECT nama FROM pengguna WHERE id = b.diubah_oleh), b.diubah_oleh), 'pada', ${waktu(Prisma.sql`b.diubah_pada`)}, 'catatan', ${CATATAN})`

/** The rules of a year; null: nobody wrote them down. */
export async function queryAturanDak(db: Transaksi, tahun: number): Promise<AturanDakTercatat | null> {
  const [row] = await db.$queryRaw<{ isi: AturanRow }[]>`SELECT ${ATURAN} AS isi FROM aturan_dak a WHERE a.tahun = ${tahun}`
  return row ? bacaAturan(row.isi) : null
}

/** One allocation with its records; null: none of that id within the scope. */
export async function queryAlokasiDak(db: Transaksi, scope: OpdScope, id: number): Promise<AlokasiDakTercatat | null> {
  const [row] = await db.$queryRaw<{ isi: AlokasiRow }[]>`
    SELECT ${ALOKASI} AS isi FROM dak_bidang b WHERE b.id = ${id} AND ${dalamLingkup(scope, Prisma.sql`b.unit_id`)}`
  return row ? bacaAlokasi(row.isi) : null
}

/** Rules, allocations within the scope and their records of a year, in one statement; by source of funds, then sekaligus after bertahap. */
export async function queryDakTahun(db: Transaksi, scope: OpdScope, tahun: number): Promise<DakTahun> {
  const [row] = await db.$queryRaw<{ aturan: AturanRow | null; alokasi: AlokasiRow[] }[]>`
    SELECT (SELECT ${ATURAN} FROM aturan_dak a WHERE a.tahun = ${tahun}) AS aturan,
      (SELECT coalesce(jsonb_agg(${ALOKASI} ORDER BY d.kode COLLATE "C", b.bidang, b.subbidang, b.mekanisme, b.id), '[]')
       FROM dak_bidang b JOIN sumber_dana d ON d.id = b.sumber_dana_id WHERE b.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`b.unit_id`)}) AS alokasi`
  return { aturan: row?.aturan ? bacaAturan(row.aturan) : null, alokasi: (row?.alokasi ?? []).map(bacaAlokasi) }
}
