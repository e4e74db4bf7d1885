import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { JanjiBulan, PilihPutusan, Putusan, RapatTujuan } from './types'

/** A unit's name in force on a day, else its last one. */
const NAMA = (unit: Prisma.Sql, hari: Prisma.Sql, kolom: 'nama' | 'nama_singkat'): Prisma.Sql => Prisma.sql`(SELECT m.${Prisma.raw(kolom)} FROM unit_masa m WHERE m.unit_id = ${unit}
  ORDER BY (m.berlaku_mulai <= ${hari} AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= ${hari})) DESC, m.berlaku_mulai DESC LIMIT 1)`

/** Decisions of the scope with their meetings, steps and end, in the order in which they were taken. A unit's scope holds its own alone. */
export async function queryPutusan(scope: OpdScope, { id, rapatId, unitId, tahun }: PilihPutusan): Promise<Putusan[]> {
  return prisma().$queryRaw<Putusan[]>`
    SELECT k.id, k.tahun::int, k.apa, k.unit_id AS "unitId", k.penanggung_jawab AS "penanggungJawab", k.bukti, k.panel, k.versi,
      ${NAMA(Prisma.sql`k.unit_id`, Prisma.sql`current_date`, 'nama_singkat')} AS unit, ${NAMA(Prisma.sql`k.unit_id`, Prisma.sql`a.tanggal`, 'nama')} AS "namaUnit",
      (SELECT jsonb_agg(jsonb_build_object('rapatId', r.id, 'tahun', r.tahun, 'triwulan', r.triwulan, 'tanggal', r.tanggal, 'nomor', x.nomor, 'tenggat', x.tenggat) ORDER BY r.tahun, r.triwulan)
       FROM (SELECT k.rapat_id, k.nomor, k.tenggat UNION ALL SELECT l.rapat_id, l.nomor, l.tenggat FROM keputusan_lanjut l WHERE l.keputusan_id = k.id) x JOIN rapat r ON r.id = x.rapat_id) AS rapat,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'jenis', g.jenis, 'tanggal', g.tanggal, 'uraian', g.uraian, 'oleh', coalesce(p.nama, g.oleh), 'kantor', coalesce(p.peran IN ('ADMIN', 'ANALIS'), false),
         'lampiran', CASE WHEN f.id IS NOT NULL AND f.ditarik_pada IS NULL THEN jsonb_build_object('nama', f.nama, 'jenis', f.jenis, 'ukuran', f.ukuran, 'sidik', f.sidik) END) ORDER BY g.id), '[]')
       FROM keputusan_langkah g LEFT JOIN pengguna p ON p.id = g.oleh LEFT JOIN keputusan_lampiran f ON f.langkah_id = g.id WHERE g.keputusan_id = k.id) AS langkah,
      (SELECT jsonb_build_object('hasil', t.hasil, 'tanggal', t.tanggal, 'alasan', t.alasan, 'oleh', coalesce(p.nama, t.oleh)) FROM keputusan_tutup t LEFT JOIN pengguna p ON p.id = t.oleh WHERE t.keputusan_id = k.id) AS tutup
    FROM keputusan k JOIN rapat a ON a.id = k.rapat_id
    WHERE ${dalamLingkup(scope, Prisma.sql`k.unit_id`)} AND (${id ?? null}::int IS NULL OR k.id = ${id ?? null}::int) AND (${unitId ?? null}::int IS NULL OR k.unit_id = ${unitId ?? null}::int)
      AND (${tahun ?? null}::int IS NULL OR k.tahun = ${tahun ?? null}::int
        OR (k.tahun < ${tahun ?? null}::int AND NOT EXISTS (SELECT FROM keputusan_tutup t WHERE t.keputusan_id = k.id AND t.tanggal < make_date(${tahun ?? null}::int, 1, 1))))
      AND (${rapatId ?? null}::int IS NULL OR k.rapat_id = ${rapatId ?? null}::int OR EXISTS (SELECT FROM keputusan_lanjut l WHERE l.keputusan_id = k.id AND l.rapat_id = ${rapatId ?? null}::int))
    ORDER BY a.tahun, a.triwulan, k.nomor`
}

/** What units of the scope promised, by meeting, unit and month. */
export async function queryJanji(scope: OpdScope, { rapatId, unitId, tahun }: Omit<PilihPutusan, 'id'>): Promise<JanjiBulan[]> {
  const rows = await prisma().$queryRaw<(Omit<JanjiBulan, 'target'> & { target: string })[]>`
    SELECT k.rapat_id AS "rapatId", k.tahun::int, r.triwulan::int, r.tanggal::text AS tanggal, r.batas_bulan::int AS "batasBulan", k.unit_id AS "unitId",
      ${NAMA(Prisma.sql`k.unit_id`, Prisma.sql`r.tanggal`, 'nama')} AS unit, k.bulan::int, k.target::text AS target, k.versi
    FROM komitmen k JOIN rapat r ON r.id = k.rapat_id
    WHERE ${dalamLingkup(scope, Prisma.sql`k.unit_id`)} AND (${rapatId ?? null}::int IS NULL OR k.rapat_id = ${rapatId ?? null}::int)
      AND (${unitId ?? null}::int IS NULL OR k.unit_id = ${unitId ?? null}::int) AND (${tahun ?? null}::int IS NULL OR k.tahun = ${tahun ?? null}::int)
    ORDER BY r.tahun, r.triwulan, unit, k.unit_id, k.bulan`
  return rows.map(({ target, ...janji }) => ({ ...janji, target: senFromText(target) }))
}

/** A meeting by its number; null: there is none. */
export async function queryRapatTujuan(id: number): Promise<RapatTujuan | null> {
  const [row] = await prisma().$queryRaw<RapatTujuan[]>`
    SELECT id, tahun::int, triwulan::int, tanggal::text AS tanggal, batas_bulan::int AS "batasBulan", apbd_urutan::int AS "apbdUrutan", keadaan FROM rapat WHERE id = ${id}`
  return row ?? null
}

/** Changes with every record of a meeting's decisions and promises: what a page that stays open asks for. null: there is no such meeting. */
export async function querySidikPutusan(rapatId: number): Promise<string | null> {
  const [row] = await prisma().$queryRaw<{ sidik: string | null }[]>`
    WITH k AS (SELECT id, versi FROM keputusan WHERE rapat_id = ${rapatId} UNION ALL SELECT keputusan_id, 0 FROM keputusan_lanjut WHERE rapat_id = ${rapatId})
    SELECT md5(concat_ws(' ', (SELECT string_agg(id || ':' || versi, ',' ORDER BY id, versi) FROM k), (SELECT count(*) || ':' || coalesce(max(g.id), 0) FROM keputusan_langkah g JOIN k ON k.id = g.keputusan_id),
      (SELECT count(*) FROM keputusan_tutup t JOIN k ON k.id = t.keputusan_id), (SELECT count(*) || ':' || coalesce(sum(versi), 0) FROM komitmen WHERE rapat_id = ${rapatId}), r.keadaan)) AS sidik FROM rapat r WHERE r.id = ${rapatId}`
  return row?.sidik ?? null
}

/** The bytes of an attachment within the scope; null: there is none of that hash at that decision. */
export async function queryIsiLampiran(scope: OpdScope, keputusanId: number, sidik: string): Promise<{ nama: string; jenis: 'PDF' | 'JPEG'; isi: Uint8Array } | null> {
  const [row] = await prisma().$queryRaw<{ nama: string; jenis: 'PDF' | 'JPEG'; isi: Uint8Array }[]>`
    SELECT f.nama, f.jenis, i.isi FROM keputusan k JOIN keputusan_langkah g ON g.keputusan_id = k.id JOIN keputusan_lampiran f ON f.langkah_id = g.id JOIN keputusan_lampiran_isi i ON i.lampiran_id = f.id
    WHERE k.id = ${keputusanId} AND f.sidik = ${sidik} AND f.ditarik_pada IS NULL AND ${dalamLingkup(scope, Prisma.sql`k.unit_id`)} ORDER BY f.id LIMIT 1`
  return row ?? null
}

/** Steps of a decision whose attachment this person may take back: the office any, others what they sent themselves. */
export async function queryDapatTarik(scope: OpdScope, keputusanId: number): Promise<number[]> {
  const rows = await prisma().$queryRaw<{ id: number }[]>`
    SELECT g.id FROM keputusan k JOIN keputusan_langkah g ON g.keputusan_id = k.id JOIN keputusan_lampiran f ON f.langkah_id = g.id
    WHERE k.id = ${keputusanId} AND f.ditarik_pada IS NULL AND ${dalamLingkup(scope, Prisma.sql`k.unit_id`)} AND (${scope.units === '*'} OR g.oleh = ${scope.pelaku}) ORDER BY g.id`
  return rows.map(({ id }) => id)
}
