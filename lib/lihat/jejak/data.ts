import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { PER_HALAMAN } from './constants'
import type { BarisJejak, HalamanJejak, SaringJejak } from './types'

/** The filter as SQL over `jejak j`; the scope first, so that no filter can widen it. */
function syarat(scope: OpdScope, saring: SaringJejak): Prisma.Sql {
  const bagian: Prisma.Sql[] = [Prisma.sql`true`]
  if (scope.units !== '*') bagian.push(Prisma.sql`j.unit_id = ANY (${[...scope.units]}::int[])`)
  if (saring.unitId !== null) bagian.push(Prisma.sql`j.unit_id = ${saring.unitId}::int`)
  if (saring.tahun !== null) bagian.push(Prisma.sql`j.tahun = ${saring.tahun}::int`)
  if (saring.tabel !== null) bagian.push(Prisma.sql`j.tabel = ${saring.tabel}`)
  if (saring.dari !== null) bagian.push(Prisma.sql`j.pada >= (${saring.dari}::date)::timestamp AT TIME ZONE 'Asia/Jakarta'`)
  if (saring.sampai !== null) bagian.push(Prisma.sql`j.pada < (${saring.sampai}::date + 1)::timestamp AT TIME ZONE 'Asia/Jakarta'`)
  if (saring.sebelum !== null) bagian.push(Prisma.sql`j.id < ${saring.sebelum}::bigint`)
  if (saring.siapa !== '') {
    const pola = `%${saring.siapa.replace(/[\\%_]/g, '\\$&')}%`
    bagian.push(Prisma.sql`j.pelaku IN (SELECT id FROM pengguna WHERE nama ILIKE ${pola} OR username ILIKE ${pola})`)
  }
  return Prisma.join(bagian, ' AND ')
}

/**
 * One page of the trail, newest first, within the scope. The changed fields are compared in the database, as text, so
 * that no amount passes through a float.
 */
export async function queryJejak(scope: OpdScope, saring: SaringJejak, jumlah = PER_HALAMAN): Promise<HalamanJejak> {
  const rows = await prisma().$queryRaw<BarisJejak[]>`
    WITH halaman AS (
      SELECT j.*, coalesce(j.sesudah, j.sebelum) AS isi FROM jejak j WHERE ${syarat(scope, saring)} ORDER BY j.id DESC LIMIT ${jumlah + 1}
    )
    SELECT h.id::text, h.pada, h.pelaku, p.nama AS "namaPelaku", h.sumber, h.tindakan, h.tabel, h.kunci, m.nama AS unit,
           n.nama AS "subKegiatan", o.nama AS orang, h.tahun, h.bulan,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('kolom', kolom, 'dari', a.value, 'ke', b.value)), '[]')
            FROM jsonb_each_text(coalesce(h.sebelum, '{}')) a(kolom, value)
            FULL JOIN jsonb_each_text(coalesce(h.sesudah, '{}')) b(kolom, value) USING (kolom)
            WHERE a.value IS DISTINCT FROM b.value) AS perubahan
    FROM halaman h
    LEFT JOIN pengguna p ON p.id = h.pelaku
    LEFT JOIN pengguna o ON o.id = CASE h.tabel WHEN 'pengguna' THEN h.isi ->> 'id' ELSE h.isi ->> 'pengguna_id' END
    LEFT JOIN baris b ON b.id = (h.isi ->> 'baris_id')::int
    LEFT JOIN sub_kegiatan s ON s.id = coalesce((h.isi ->> 'sub_kegiatan_id')::int, b.sub_kegiatan_id)
    LEFT JOIN nomenklatur n ON n.id = s.nomenklatur_id
    LEFT JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = h.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
    ORDER BY h.id DESC`
  const baris = rows.slice(0, jumlah)
  return { baris, lanjut: rows.length > jumlah ? (baris.at(-1)?.id ?? null) : null }
}

/** The years that the trail speaks of, newest first. */
export async function queryTahunJejak(): Promise<number[]> {
  const rows = await prisma().tahunAnggaran.findMany({ select: { tahun: true }, orderBy: { tahun: 'desc' } })
  return rows.map(({ tahun }) => tahun)
}
