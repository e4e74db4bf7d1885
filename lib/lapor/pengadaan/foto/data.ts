import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { JAM_TARIK } from './constants'
import type { Foto, FotoTerhapus } from './types'

const WAKTU = (kolom: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** Who is asking, for what may be done with a photo: an id, and whether she is of the office. */
export interface Penghapus { id: string; kantor: boolean; bolehTulis: boolean }

type Row = Omit<Foto, 'hakHapus'> & { milik: boolean }

/** The photos of a package within the scope, the latest taken first; each says which other packages hold the same picture. */
export async function queryFoto(db: Transaksi, scope: OpdScope, paketId: number, { id, kantor, bolehTulis }: Penghapus): Promise<Foto[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id, f.sidik_isi AS sidik, f.ukuran, f.lebar::int AS lebar, f.tinggi::int AS tinggi, f.keterangan, f.diambil::text AS diambil, f.diambil_asal AS "diambilAsal", f.lokasi,
      CASE WHEN f.lintang IS NOT NULL THEN jsonb_build_object('lintang', f.lintang, 'bujur', f.bujur, 'asal', f.koordinat_asal) END AS koordinat,
      CASE WHEN f.bulan IS NOT NULL THEN jsonb_build_object('bulan', f.bulan, 'fisik', f.fisik::text) END AS bukti,
      coalesce(g.nama, f.oleh) AS oleh, ${WAKTU(Prisma.sql`f.pada`)} AS pada, f.oleh = ${id} AND f.pada > now() - make_interval(hours => ${JAM_TARIK}) AS milik,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('paketId', p.id, 'nama', p.nama) ORDER BY p.id), '[]') FROM paket_foto x JOIN paket p ON p.id = x.paket_id
       WHERE x.sidik_isi = f.sidik_isi AND x.paket_id <> f.paket_id AND x.dihapus_pada IS NULL AND ${dalamLingkup(scope, Prisma.sql`x.unit_id`)}) AS kembar
    FROM paket_foto f LEFT JOIN pengguna g ON g.id = f.oleh
    WHERE f.paket_id = ${paketId} AND f.dihapus_pada IS NULL AND ${dalamLingkup(scope, Prisma.sql`f.unit_id`)} ORDER BY f.diambil DESC, f.id DESC`
  return rows.map(({ milik, ...foto }) => ({ ...foto, hakHapus: !bolehTulis ? null : milik ? 'pengirim' : kantor ? 'kantor' : null }))
}

/** What is left of the photos that were taken away, the latest first. */
export const queryFotoTerhapus = (db: Transaksi, scope: OpdScope, paketId: number): Promise<FotoTerhapus[]> =>
  db.$queryRaw<FotoTerhapus[]>`
    SELECT f.id, f.sidik_isi AS sidik, f.keterangan, f.diambil::text AS diambil, coalesce(g.nama, f.dihapus_oleh) AS "dihapusOleh", ${WAKTU(Prisma.sql`f.dihapus_pada`)} AS "dihapusPada", f.alasan_hapus AS alasan
    FROM paket_foto f LEFT JOIN pengguna g ON g.id = f.dihapus_oleh
    WHERE f.paket_id = ${paketId} AND f.dihapus_pada IS NOT NULL AND ${dalamLingkup(scope, Prisma.sql`f.unit_id`)} ORDER BY f.dihapus_pada DESC, f.id DESC`

/** The bytes of a photo, or of its thumbnail; null: there is none of that hash within the scope. */
export async function queryIsiFoto(db: Transaksi, scope: OpdScope, { paketId, sidik, kecil }: { paketId: number; sidik: string; kecil: boolean }): Promise<Uint8Array | null> {
  const [row] = await db.$queryRaw<{ isi: Uint8Array }[]>`
    SELECT ${kecil ? Prisma.sql`i.kecil` : Prisma.sql`i.isi`} AS isi FROM paket_foto f JOIN paket_foto_isi i ON i.foto_id = f.id
    WHERE f.paket_id = ${paketId} AND f.sidik_isi = ${sidik} AND f.dihapus_pada IS NULL AND ${dalamLingkup(scope, Prisma.sql`f.unit_id`)}`
  return row?.isi ?? null
}

/** Whose a package is, within the scope; null: there is none. */
export async function queryUnitPaket(db: Transaksi, scope: OpdScope, paketId: number): Promise<number | null> {
  const [row] = await db.$queryRaw<{ unitId: number }[]>`SELECT unit_id AS "unitId" FROM paket WHERE id = ${paketId} AND ${dalamLingkup(scope, Prisma.sql`unit_id`)}`
  return row?.unitId ?? null
}
