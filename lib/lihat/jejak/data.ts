import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { PER_HALAMAN } from './constants'
import { syarat, type TempatDicari } from './data-syarat'
import type { BarisJejak, HalamanJejak, SaringJejak } from './types'

/** A stored id as the name of what it stands for, where there is one. */
const namaDari = (kolom: Prisma.Sql, nilai: Prisma.Sql): Prisma.Sql => Prisma.sql`CASE
  WHEN ${nilai} IS NULL THEN NULL
  WHEN ${kolom} IN ('unit_id', 'induk_id', 'pendahulu_id') AND h.tabel <> 'nomenklatur' THEN coalesce((SELECT x.nama FROM unit_masa x WHERE x.unit_id::text = ${nilai} ORDER BY x.berlaku_mulai DESC LIMIT 1), ${nilai})
  WHEN ${kolom} IN ('nomenklatur_id', 'induk_id') THEN coalesce((SELECT x.kode || ' ' || x.nama FROM nomenklatur x WHERE x.id::text = ${nilai}), ${nilai})
  WHEN ${kolom} = 'sumber_dana_id' THEN coalesce((SELECT x.nama FROM sumber_dana x WHERE x.id::text = ${nilai}), ${nilai})
  WHEN ${kolom} = 'apbd_versi_id' THEN coalesce((SELECT x.nama FROM apbd_versi x WHERE x.id::text = ${nilai}), ${nilai})
  WHEN ${kolom} = 'kategori_kode' THEN coalesce((SELECT x.nama FROM kategori_kendala x WHERE x.kode = ${nilai}), ${nilai})
  WHEN ${kolom} = 'pengguna_id' OR ${kolom} LIKE '%\\_oleh' THEN coalesce((SELECT x.nama FROM pengguna x WHERE x.id = ${nilai}), ${nilai})
  ELSE ${nilai} END`

/** Rows of the trail that `halaman` chooses, with names in the place of ids. */
const bacaBaris = (halaman: Prisma.Sql): Promise<BarisJejak[]> => prisma().$queryRaw<BarisJejak[]>`
  WITH halaman AS (SELECT x.*, coalesce(x.sesudah, x.sebelum) AS isi FROM (${halaman}) x)
  SELECT h.id::text, h.tindak::text, h.pada, h.pelaku, p.nama AS "namaPelaku", h.sumber, h.tindakan, h.tabel, h.kunci, m.nama AS unit,
         n.kode || ' ' || n.nama AS "subKegiatan", concat_ws(', ', r.kode || ' ' || r.nama, d.nama) AS baris, o.nama AS orang, h.tahun, h.bulan,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('kolom', kolom, 'dari', ${namaDari(Prisma.sql`kolom`, Prisma.sql`a.value`)}, 'ke', ${namaDari(Prisma.sql`kolom`, Prisma.sql`b.value`)})), '[]')
          FROM jsonb_each_text(coalesce(h.sebelum, '{}')) a(kolom, value)
          FULL JOIN jsonb_each_text(coalesce(h.sesudah, '{}')) b(kolom, value) USING (kolom)
          WHERE a.value IS DISTINCT FROM b.value) AS perubahan
  FROM halaman h
  LEFT JOIN pengguna p ON p.id = h.pelaku
  LEFT JOIN pengguna o ON o.id = CASE h.tabel WHEN 'pengguna' THEN h.isi ->> 'id' ELSE h.isi ->> 'pengguna_id' END
  LEFT JOIN baris b ON b.id = CASE h.tabel WHEN 'baris' THEN (h.isi ->> 'id')::int ELSE (h.isi ->> 'baris_id')::int END
  LEFT JOIN rekening r ON r.kode = coalesce(b.rekening_kode, h.isi ->> 'rekening_kode')
  LEFT JOIN sumber_dana d ON d.id = coalesce(b.sumber_dana_id, (h.isi ->> 'sumber_dana_id')::int)
  LEFT JOIN sub_kegiatan s ON s.id = coalesce((h.isi ->> 'sub_kegiatan_id')::int, b.sub_kegiatan_id)
  LEFT JOIN nomenklatur n ON n.id = coalesce(s.nomenklatur_id, (h.isi ->> 'nomenklatur_id')::int)
  LEFT JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = h.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
  ORDER BY h.id DESC`

/**
 * One page of the rows of the trail, newest first, within the scope. The changed fields are compared in the database, as text, so
 * that no amount passes through a float.
 */
export async function queryJejak(scope: OpdScope, saring: SaringJejak, jumlah = PER_HALAMAN, dicari: TempatDicari | null = null): Promise<HalamanJejak> {
  const sebelum = saring.sebelum === null ? Prisma.sql`true` : Prisma.sql`j.id < ${saring.sebelum}::bigint`
  const rows = await bacaBaris(Prisma.sql`SELECT j.* FROM jejak j WHERE ${syarat(scope, saring, dicari)} AND ${sebelum} ORDER BY j.id DESC LIMIT ${jumlah + 1}`)
  const baris = rows.slice(0, jumlah)
  return { baris, lanjut: rows.length > jumlah ? (baris.at(-1)?.id ?? null) : null }
}

/** What hangs on a package, by the package's id in the row itself. */
const ANAK_PAKET = ['paket_tahap', 'kontrak', 'kontrak_adendum', 'kontrak_jadwal', 'kontrak_bayar', 'kontrak_kritis']

/** The trail of one package with all that hangs on it, newest first, at most `jumlah` rows and one more when there is more. */
export function queryJejakPaket(scope: OpdScope, { id, unitId, tahun }: { id: number; unitId: number; tahun: number }, jumlah: number): Promise<BarisJejak[]> {
  return bacaBaris(Prisma.sql`
    SELECT j.* FROM jejak j WHERE j.unit_id = ${unitId} AND ${dalamLingkup(scope, Prisma.sql`j.unit_id`)} AND j.tahun = ${tahun}
      AND ((j.tabel = 'paket' AND j.kunci = ${String(id)}) OR (j.tabel = ANY (${ANAK_PAKET}::text[]) AND coalesce(j.sesudah, j.sebelum) ->> 'paket_id' = ${String(id)}))
    ORDER BY j.id DESC LIMIT ${jumlah + 1}`)
}

/** The first rows of each of some acts, as far as the filter lets them through. */
export function queryBarisTindak(scope: OpdScope, saring: SaringJejak, tindak: readonly string[], jumlah: number, dicari: TempatDicari | null): Promise<BarisJejak[]> {
  return bacaBaris(Prisma.sql`
    SELECT j.* FROM unnest(${[...tindak]}::bigint[]) t(nomor)
    CROSS JOIN LATERAL (SELECT j.* FROM jejak j WHERE j.tindak = t.nomor AND ${syarat(scope, saring, dicari)} ORDER BY j.id LIMIT ${jumlah}) j`)
}

/** The years that the trail speaks of, newest first. */
export async function queryTahunJejak(): Promise<number[]> {
  const rows = await prisma().tahunAnggaran.findMany({ select: { tahun: true }, orderBy: { tahun: 'desc' } })
  return rows.map(({ tahun }) => tahun)
}
