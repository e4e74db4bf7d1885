import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { TANYA_TIKET } from './constants'
import type { AturanUndangan, RapatTerbuka, Undangan, UndanganPintu } from './types'

const WAKTU = (kolom: string): Prisma.Sql => Prisma.raw(`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
/** The unit of an invitation by its name on the meeting's day, else by its last. */
const UNIT = Prisma.sql`
  LEFT JOIN unit n ON n.id = u.unit_id
  LEFT JOIN LATERAL (SELECT m.nama, m.nama_singkat FROM unit_masa m WHERE m.unit_id = u.unit_id
    ORDER BY (m.berlaku_mulai <= r.tanggal AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= r.tanggal)) DESC, m.berlaku_mulai DESC LIMIT 1) m ON true`
/** Units in the order of the regency's list, then offices outside, each with its posts in their order; who came uninvited at the end. */
const URUT = Prisma.sql`u.tamu, u.unit_id IS NULL, n.kode COLLATE "C", lower(u.instansi), u.urutan, u.id`

/** Everybody who is invited to a meeting or came to it. For those who see all units. */
export const queryUndangan = (rapatId: number): Promise<Undangan[]> => prisma().$queryRaw<Undangan[]>`
  SELECT u.id, u.unit_id AS "unitId", coalesce(m.nama, u.instansi) AS instansi, coalesce(m.nama_singkat, u.instansi) AS singkat, u.jabatan, u.tamu,
         coalesce(o.nama, CASE WHEN u.hadir_cara = 'QR' THEN p.nama END) AS nama, ${WAKTU('u.hadir_pada')} AS pada, u.hadir_cara AS cara, p.nama AS oleh, ${WAKTU('u.ditanya_pada')} AS ditanya,
         u.alasan_batal AS "alasanBatal", CASE WHEN u.gawai IS NULL THEN 0 ELSE (SELECT count(*)::int FROM undangan g WHERE g.rapat_id = u.rapat_id AND g.gawai = u.gawai) END AS "seGawai"
  FROM undangan u JOIN rapat r ON r.id = u.rapat_id ${UNIT} LEFT JOIN undangan_nama o ON o.undangan_id = u.id LEFT JOIN pengguna p ON p.id = u.hadir_oleh
  WHERE u.rapat_id = ${rapatId} ORDER BY ${URUT}`

/** The same for the door and for units: what can be chosen, without anybody's name. @param unitIds only these; null: all that are invited */
export const queryUndanganPintu = (rapatId: number, unitIds: readonly number[] | null): Promise<UndanganPintu[]> => prisma().$queryRaw<UndanganPintu[]>`
  SELECT u.id, u.unit_id AS "unitId", coalesce(m.nama, u.instansi) AS instansi, coalesce(m.nama_singkat, u.instansi) AS singkat, u.jabatan, ${WAKTU('u.hadir_pada')} AS pada
  FROM undangan u JOIN rapat r ON r.id = u.rapat_id ${UNIT}
  WHERE u.rapat_id = ${rapatId} AND NOT u.tamu AND (${unitIds === null} OR u.unit_id = ANY (${[...(unitIds ?? [])]}::int[])) ORDER BY ${URUT}`

/** How the invitations of a meeting are made. null: not said yet. */
export async function queryAturan(rapatId: number): Promise<AturanUndangan | null> {
  const [row] = await prisma().$queryRaw<AturanUndangan[]>`SELECT jabatan, kuorum::int FROM undangan_aturan WHERE rapat_id = ${rapatId}`
  return row ?? null
}

/** Changes with everything that the list shows: the page that shows it asks for this, and only then for the rest. */
export async function queryTanda(rapatId: number): Promise<string> {
  const [row] = await prisma().$queryRaw<{ tanda: string }[]>`
    SELECT (SELECT keadaan FROM rapat WHERE id = ${rapatId}) || ':' || count(*) || ':' || count(hadir_pada) || ':' || count(ditanya_pada) || ':' || coalesce(max(extract(epoch FROM greatest(hadir_pada, ditanya_pada))), 0) AS tanda
    FROM undangan WHERE rapat_id = ${rapatId}`
  return row?.tanda ?? ''
}

/** How many are invited and how many of them have come; who came uninvited is neither. */
export async function queryJumlah(rapatId: number): Promise<{ undangan: number; hadir: number }> {
  const [row] = await prisma().$queryRaw<{ undangan: number; hadir: number }[]>`
    SELECT count(*) FILTER (WHERE NOT tamu)::int AS undangan, count(hadir_pada) FILTER (WHERE NOT tamu)::int AS hadir FROM undangan WHERE rapat_id = ${rapatId}`
  return row ?? { undangan: 0, hadir: 0 }
}

/** Meetings whose attendance is taken now, and the database's clock (ms): several servers then agree on the window. */
export async function queryTerbuka(): Promise<{ rapat: RapatTerbuka[]; kiniMs: number }> {
  const rows = await prisma().$queryRaw<{ ms: number; id: number | null; tahun: number; triwulan: number; tempat: string }[]>`
    SELECT k.ms, r.id, r.tahun::int, r.triwulan::int, r.tempat
    FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms) k
    LEFT JOIN rapat r ON r.keadaan = 'BERLANGSUNG' OR (r.keadaan = 'DIBEKUKAN' AND r.tanggal = (now() AT TIME ZONE 'Asia/Jakarta')::date)`
  return { rapat: rows.flatMap(({ id, tahun, triwulan, tempat }) => (id === null ? [] : [{ id, tahun, triwulan, tempat }])), kiniMs: Math.floor(rows[0]?.ms ?? 0) }
}

/** The meeting that a ticket is for, while it can be used and the meeting's attendance is taken. null: it cannot. */
export async function queryTiket(sidik: string): Promise<number | null> {
  const [row] = await prisma().$queryRaw<{ rapatId: number }[]>`
    SELECT rapat_id AS "rapatId" FROM hadir_tiket WHERE sidik = ${sidik} AND dipakai_pada IS NULL AND berlaku_sampai > now() AND tanya < ${TANYA_TIKET}`
  return row?.rapatId ?? null
}

/** What was ticked with one browser, newest first, at meetings that are open. */
export const queryGawai = (gawai: string, rapatIds: readonly number[]): Promise<UndanganPintu[]> => prisma().$queryRaw<UndanganPintu[]>`
  SELECT u.id, u.unit_id AS "unitId", coalesce(m.nama, u.instansi) AS instansi, coalesce(m.nama_singkat, u.instansi) AS singkat, u.jabatan, ${WAKTU('u.hadir_pada')} AS pada
  FROM undangan u JOIN rapat r ON r.id = u.rapat_id ${UNIT} WHERE u.gawai = ${gawai} AND u.rapat_id = ANY (${[...rapatIds]}::int[]) ORDER BY u.hadir_pada DESC`
