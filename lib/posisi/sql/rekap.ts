import { Prisma } from '@/lib/dasar/database/generated/client'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { ParamPosisi } from '../types'
import { sqlGabung } from './gabung'
import { KUNCI } from './kunci'
import { berunit, PER_KODE, sqlUnitKini, sqlVersi, syarat } from './pilih'
import { sqlTitik } from './titik'

/** By what the kept sums divide a unit; see the migration `rekap`. */
export type DimRekap = 'unit' | 'jenis' | 'sumber' | 'kelompok'

/**
 * The division of the kept sums that answers a position, or null where only the entries themselves do: below the unit
 * (program to sub-kegiatan), where jenis belanja and sumber dana cross, or for several jenis together.
 */
export function dimRekap({ per, filter = {} }: ParamPosisi): DimRekap | null {
  const { jenisKode, jenisKodes, kelompokSumber, sumberDanaId, tanpa, programKode, subKegiatanId, subKegiatanIds, tema, kecamatanId } = filter
  const sumber = kelompokSumber !== undefined || sumberDanaId !== undefined
  // a sub-kegiatan of which some lines are left out stands in several divisions: its count and its progress are known to the lines alone
  if (tanpa !== undefined || jenisKodes || programKode || subKegiatanId || subKegiatanIds || PER_KODE.has(per) || per === 'subKegiatan') return null
  if (tema !== undefined || kecamatanId !== undefined || per === 'kecamatan' || per === 'tema') return null
  if (per === 'jenisBelanja') return sumber ? null : 'jenis'
  if (per === 'sumberDana') return jenisKode ? null : 'sumber'
  if (jenisKode && sumber) return null
  if (sumberDanaId !== undefined) return 'sumber'
  return jenisKode ? 'jenis' : sumber ? 'kelompok' : 'unit'
}

function kunci({ per }: ParamPosisi): Prisma.Sql {
  if (per === 'jenisBelanja') return Prisma.sql`b.kunci`
  return per === 'sumberDana' ? Prisma.sql`b.kunci::int` : KUNCI[per]
}

/** The rows of one kept table, as `b`, that the scope and the filter leave. */
function sumber(scope: OpdScope, param: ParamPosisi, tabel: 'rekap_pokok' | 'rekap_kas' | 'rekap_realisasi', dim: DimRekap): Prisma.Sql {
  const { unitIds, kategori, asisten, indukUnitId, jenisKode, kelompokSumber, sumberDanaId } = param.filter ?? {}
  const list = [Prisma.sql`b.tahun = ${param.tahun}`, Prisma.sql`b.dim = ${dim}`]
  if (jenisKode) list.push(Prisma.sql`b.kunci = ${jenisKode}`)
  if (kelompokSumber) {
    list.push(dim === 'kelompok' ? Prisma.sql`b.kunci = ${kelompokSumber}`
      : Prisma.sql`b.kunci IN (SELECT id::text FROM sumber_dana WHERE kelompok::text = ${kelompokSumber})`)
  }
  if (sumberDanaId !== undefined) list.push(Prisma.sql`b.kunci = ${String(sumberDanaId)}`)
  const unit = { ...(unitIds && { unitIds }), ...(kategori && { kategori }), ...(asisten !== undefined && { asisten }), ...(indukUnitId && { indukUnitId }) }
  list.push(...syarat(scope, { ...param, filter: unit }))
  return Prisma.sql`FROM ${Prisma.raw(tabel)} b ${berunit(param) ? Prisma.sql`JOIN unit_kini u ON u.id = b.unit_id` : Prisma.empty}
    WHERE ${Prisma.join(list, ' AND ')}`
}

/** The whole statement of a position, from the sums that the database keeps per unit. */
export function sqlDariRekap(scope: OpdScope, param: ParamPosisi, dim: DimRekap): Prisma.Sql {
  const sampai = (kolom: string) => Prisma.sql`CASE WHEN b.bulan <= (SELECT batas FROM versi) THEN ${Prisma.raw(`b.${kolom}`)} ELSE 0 END`
  return Prisma.sql`WITH versi AS MATERIALIZED (SELECT v.*, ${param.bulan}::int AS batas FROM (${sqlVersi(param)}) v),
  unit_kini AS (${sqlUnitKini(param)}), titik AS (${sqlTitik(param)}),
  unit_titik AS (
    SELECT ${kunci(param)} AS kunci, b.unit_id, b.bulan::int AS m, true AS ada, b.pagu, b.jumlah_sub,
      ${sampai('fisik_pagu')} AS fisik_pagu, ${sampai('fisik_tertimbang')} AS fisik_tertimbang, b.target_pagu, b.target_tertimbang,
      ${sampai('fisik_kini')} AS fisik_kini, CASE WHEN b.bulan <= (SELECT batas FROM versi) THEN b.fisik_tertua END AS fisik_tertua,
      ${sampai('banding_pagu')} AS banding_pagu, ${sampai('banding_fisik')} AS banding_fisik, ${sampai('banding_target')} AS banding_target,
      ${sampai('nol')} AS nol, ${sampai('sampai50')} AS sampai50, ${sampai('sampai75')} AS sampai75, ${sampai('sampai100')} AS sampai100,
      greatest(b.pada, CASE WHEN b.bulan <= (SELECT batas FROM versi) THEN b.fisik_pada END) AS pada
    ${sumber(scope, param, 'rekap_pokok', dim)} AND b.apbd_versi_id = (SELECT apbd FROM versi) AND b.bulan IN (SELECT m FROM titik)
  ), kas_bulan AS (
    SELECT ${kunci(param)} AS kunci, b.unit_id, b.bulan, sum(b.nilai) AS nilai, max(b.pada) AS pada
    ${sumber(scope, param, 'rekap_kas', dim)} AND b.kas_versi_id = (SELECT kas FROM versi) GROUP BY 1, 2, 3
  ), real_bulan AS (
    SELECT ${kunci(param)} AS kunci, b.bulan, sum(b.nilai) AS nilai, sum(b.non_rkud) AS non_rkud, max(b.pada) AS pada
    ${sumber(scope, param, 'rekap_realisasi', dim)} AND b.bulan <= ${param.bulan} GROUP BY 1, 2
  )${sqlGabung(param)}`
}
