import { prisma } from '@/lib/dasar/database/client'
import type { BerkasTerbitan, IsiTerbitan, TandaTerbitan, Terbitan } from './types'

type Kepala = Omit<Terbitan, 'berkas' | 'tanda'>

/** Issued documents of a meeting, by document, the newest version first. */
export async function queryTerbitan(rapatId: number): Promise<Terbitan[]> {
  const [kepala, berkas, tanda] = await Promise.all([
    prisma().$queryRaw<Kepala[]>`
      SELECT t.id, t.rapat_id AS "rapatId", t.dokumen, t.versi::int, t.nomor, t.tanggal::text AS tanggal, b.urutan::int AS bekuan, t.bekuan_lama AS "bekuanLama", t.rapat_versi AS "rapatVersi", t.segel_nomor::text AS "segelNomor", t.segel_kepala AS "segelKepala",
        coalesce(p.nama, t.oleh) AS oleh, to_char(t.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
      FROM terbitan t LEFT JOIN bekuan b ON b.id = t.bekuan_id LEFT JOIN pengguna p ON p.id = t.oleh WHERE t.rapat_id = ${rapatId} ORDER BY t.dokumen, t.versi DESC`,
    prisma().$queryRaw<(BerkasTerbitan & { terbitanId: number })[]>`
      SELECT b.terbitan_id AS "terbitanId", b.format, b.nama, b.sha256, octet_length(i.isi) AS ukuran
      FROM terbitan_berkas b JOIN terbitan t ON t.id = b.terbitan_id JOIN terbitan_isi i ON i.sha256 = b.sha256 WHERE t.rapat_id = ${rapatId} ORDER BY b.format`,
    prisma().$queryRaw<(TandaTerbitan & { terbitanId: number })[]>`
      SELECT d.terbitan_id AS "terbitanId", d.id, d.nama, d.sha256, octet_length(i.isi) AS ukuran, d.elektronik, coalesce(p.nama, d.oleh) AS oleh, to_char(d.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada,
        CASE WHEN d.ditarik_pada IS NOT NULL THEN jsonb_build_object('oleh', coalesce(q.nama, d.ditarik_oleh), 'pada', to_char(d.ditarik_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'alasan', d.alasan_tarik) END AS tarik
      FROM terbitan_tanda d JOIN terbitan t ON t.id = d.terbitan_id JOIN terbitan_isi i ON i.sha256 = d.sha256 LEFT JOIN pengguna p ON p.id = d.oleh LEFT JOIN pengguna q ON q.id = d.ditarik_oleh WHERE t.rapat_id = ${rapatId} ORDER BY d.id`,
  ])
  const milik = <T extends { terbitanId: number }>(daftar: readonly T[], id: number): Omit<T, 'terbitanId'>[] => daftar.filter(({ terbitanId }) => terbitanId === id).map(({ terbitanId: _, ...isi }) => isi)
  return kepala.map((satu) => ({ ...satu, berkas: milik(berkas, satu.id), tanda: milik(tanda, satu.id) }))
}

/** A kept file of an issue: of a format, or a signed copy by its number; null: there is none. */
export async function queryIsiTerbitan(rapatId: number, terbitanId: number, { format, tanda }: { format: string | null; tanda: number | null }): Promise<IsiTerbitan | null> {
  const rows = tanda === null
    ? await prisma().$queryRaw<IsiTerbitan[]>`
        SELECT b.nama, b.format, i.isi FROM terbitan t JOIN terbitan_berkas b ON b.terbitan_id = t.id JOIN terbitan_isi i ON i.sha256 = b.sha256
        WHERE t.rapat_id = ${rapatId} AND t.id = ${terbitanId} AND b.format = ${format}`
    : await prisma().$queryRaw<IsiTerbitan[]>`
        SELECT d.nama, 'pdf' AS format, i.isi FROM terbitan t JOIN terbitan_tanda d ON d.terbitan_id = t.id JOIN terbitan_isi i ON i.sha256 = d.sha256
        WHERE t.rapat_id = ${rapatId} AND t.id = ${terbitanId} AND d.id = ${tanda} AND d.ditarik_pada IS NULL`
  return rows[0] ?? null
}

/** What a signed copy of an issue is held against; null: there is no such issue, or it has no PDF. */
export async function queryBandingan(rapatId: number, terbitanId: number): Promise<{ isi: Uint8Array; nama: string; sha256: string } | null> {
  const [row] = await prisma().$queryRaw<{ isi: Uint8Array; nama: string; sha256: string }[]>`
    SELECT i.isi, b.nama, b.sha256 FROM terbitan t JOIN terbitan_berkas b ON b.terbitan_id = t.id AND b.format = 'pdf' JOIN terbitan_isi i ON i.sha256 = b.sha256
    WHERE t.rapat_id = ${rapatId} AND t.id = ${terbitanId}`
  return row ?? null
}
