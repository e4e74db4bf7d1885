import { Prisma } from '@/lib/dasar/database/generated/client'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { DISISIHKAN } from '@/lib/realisasi/disisihkan'
import { TANPA_TEMA } from '@/lib/realisasi/posisi'
import type { ParamPosisi } from '../types'
import { KUNCI } from './kunci'

/** The versions a cut-off uses: one row (apbd, kas); null where none is in force yet. */
export function sqlVersi({ tahun, bulan, versi }: Pick<ParamPosisi, 'tahun' | 'bulan' | 'versi'>): Prisma.Sql {
  if (versi === 'berlaku') {
    return Prisma.sql`SELECT apbd_versi_pada(${tahun}::int, ${bulan}::int) AS apbd, kas_versi_pada(${tahun}::int, ${bulan}::int) AS kas`
  }
  return Prisma.sql`SELECT
    (SELECT id FROM apbd_versi WHERE tahun = ${tahun} AND urutan = ${versi}) AS apbd,
    (SELECT k.id FROM kas_versi k JOIN apbd_versi a ON a.id = k.apbd_versi_id
     WHERE k.tahun = ${tahun} AND a.urutan <= ${versi} ORDER BY k.berlaku_mulai DESC LIMIT 1) AS kas`
}

/**
 * Units as they were on the cut-off day. A unit that had no name on that day keeps its nearest one: its money must not
 * fall out of a sum because its name is missing.
 */
export function sqlUnitKini({ tahun, bulan }: Pick<ParamPosisi, 'tahun' | 'bulan'>): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT ON (u.id) u.id, u.kode, coalesce(m.nama, u.kode) AS nama, m.kategori, m.induk_id, m.asisten
    FROM unit u LEFT JOIN unit_masa m ON m.unit_id = u.id
    ORDER BY u.id, (m.berlaku_mulai <= akhir_bulan(${tahun}::int, ${bulan}::int)
      AND coalesce(m.berlaku_sampai >= akhir_bulan(${tahun}::int, ${bulan}::int), true)) DESC, m.berlaku_mulai DESC`
}

/** What the scope allows and the filter asks, as conditions on `b` (baris or its rekap), `u`, `r`, `d`, `j`. */
export function syarat(scope: OpdScope, { filter = {} }: ParamPosisi): Prisma.Sql[] {
  const list: Prisma.Sql[] = []
  if (scope.units !== '*') list.push(Prisma.sql`b.unit_id = ANY(${[...scope.units]}::int[])`)
  if (filter.unitIds) list.push(Prisma.sql`b.unit_id = ANY(${[...filter.unitIds]}::int[])`)
  if (filter.kategori) list.push(Prisma.sql`u.kategori::text = ${filter.kategori}`)
  if (filter.asisten !== undefined) list.push(Prisma.sql`coalesce(u.asisten, '') = ${filter.asisten}`)
  if (filter.subKegiatanIds) list.push(Prisma.sql`b.sub_kegiatan_id = ANY(${[...filter.subKegiatanIds]}::int[])`)
  if (filter.indukUnitId) list.push(Prisma.sql`${filter.indukUnitId}::int IN (u.id, u.induk_id)`)
  if (filter.kelompokSumber) list.push(Prisma.sql`d.kelompok::text = ${filter.kelompokSumber}`)
  if (filter.sumberDanaId) list.push(Prisma.sql`b.sumber_dana_id = ${filter.sumberDanaId}::int`)
  if (filter.jenisKode) list.push(Prisma.sql`r.jenis_kode = ${filter.jenisKode}`)
  if (filter.jenisKodes) list.push(Prisma.sql`r.jenis_kode = ANY(${[...filter.jenisKodes]}::text[])`)
  for (const satu of filter.tanpa ?? []) list.push(Prisma.sql`NOT starts_with(r.jenis_kode || '.', ${`${DISISIHKAN[satu].awalan}.`})`)
  if (filter.programKode) list.push(Prisma.sql`j.program_kode = ${filter.programKode}`)
  if (filter.subKegiatanId) list.push(Prisma.sql`b.sub_kegiatan_id = ${filter.subKegiatanId}::int`)
  if (filter.tema === TANPA_TEMA) list.push(Prisma.sql`NOT EXISTS (SELECT FROM tema_pada((SELECT apbd FROM versi)) p WHERE p.sub_kegiatan_id = b.sub_kegiatan_id)`)
  else if (filter.tema !== undefined) list.push(Prisma.sql`b.sub_kegiatan_id IN (SELECT p.sub_kegiatan_id FROM tema_pada((SELECT apbd FROM versi)) p WHERE p.tema_kode = ${filter.tema})`)
  if (filter.kecamatanId !== undefined) list.push(Prisma.sql`${KUNCI.kecamatan} = ${filter.kecamatanId}::int`)
  return list
}

/** Groupings by a level of the book of codes above the sub-kegiatan. */
export const PER_KODE: ReadonlySet<ParamPosisi['per']> = new Set(['urusan', 'bidang', 'program', 'kegiatan'])

/** Whether the grouping or the filter asks for what a unit was on the cut-off day. */
export const berunit = ({ per, filter = {} }: Pick<ParamPosisi, 'per' | 'filter'>): boolean =>
  per === 'kategori' || per === 'asisten' || filter.kategori !== undefined || filter.asisten !== undefined || filter.indukUnitId !== undefined

/** The lines of the position, each with the key of its group: (id, sub_id, unit_id, kunci). One row per line, but by theme one per line and theme. */
export function sqlBarisTerpilih(scope: OpdScope, param: ParamPosisi): Prisma.Sql {
  const { per, filter = {} } = param
  const conditions = [Prisma.sql`b.tahun = ${param.tahun}`, ...syarat(scope, param)]
  const byProgram = PER_KODE.has(per) || filter.programKode
  return Prisma.sql`SELECT b.id, b.sub_kegiatan_id AS sub_id, b.unit_id, ${KUNCI[per]} AS kunci
    FROM baris b
    ${berunit(param) ? Prisma.sql`JOIN unit_kini u ON u.id = b.unit_id` : Prisma.empty}
    ${per === 'jenisBelanja' || filter.jenisKode || filter.jenisKodes || filter.tanpa ? Prisma.sql`JOIN rekening r ON r.kode = b.rekening_kode` : Prisma.empty}
    ${filter.kelompokSumber ? Prisma.sql`JOIN sumber_dana d ON d.id = b.sumber_dana_id` : Prisma.empty}
    ${byProgram ? Prisma.sql`JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur_jalur j ON j.sub_id = s.nomenklatur_id` : Prisma.empty}
    ${per === 'kecamatan' || filter.kecamatanId !== undefined ? Prisma.sql`LEFT JOIN baris_kecamatan w ON w.baris_id = b.id AND w.tahun = b.tahun` : Prisma.empty}
    ${per === 'tema' ? Prisma.sql`LEFT JOIN tema_pada((SELECT apbd FROM versi)) x ON x.sub_kegiatan_id = b.sub_kegiatan_id` : Prisma.empty}
    WHERE ${Prisma.join(conditions, ' AND ')}`
}
