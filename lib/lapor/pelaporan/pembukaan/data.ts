import type { StatusPembukaan } from '@/lib/dasar/database/generated/enums'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { Terbit } from './terbit'

/** A request to open a locked month again, with names. Times are ISO. */
export interface Pembukaan {
  id: number
  tahun: number
  bulan: number
  /** null: the whole month */
  unitId: number | null
  unit: string | null
  alasan: string
  status: StatusPembukaan
  dimintaOlehId: string
  dimintaOleh: string
  dimintaPada: string
  diputusOleh: string | null
  diputusPada: string | null
  /** when the month was locked again; null while it is open, or was never opened */
  ditutupPada: string | null
}

/** Requests of all months, or of one, newest first. */
export function queryPembukaan(db: Transaksi, tempat?: { tahun: number; bulan: number }): Promise<Pembukaan[]> {
  return db.$queryRaw<Pembukaan[]>`
    SELECT p.id, p.tahun::int, p.bulan::int, p.unit_id AS "unitId", u.nama AS unit, p.alasan, p.status::text AS status,
           p.diminta_oleh AS "dimintaOlehId", coalesce(m.nama, p.diminta_oleh) AS "dimintaOleh",
           to_char(p.diminta_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "dimintaPada",
           coalesce(d.nama, p.diputus_oleh) AS "diputusOleh", to_char(p.diputus_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "diputusPada",
           to_char(p.ditutup_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "ditutupPada"
    FROM pembukaan_kembali p
    LEFT JOIN LATERAL (SELECT nama FROM unit_pada(akhir_bulan(p.tahun, p.bulan)) x WHERE x.id = p.unit_id) u ON true
    LEFT JOIN pengguna m ON m.id = p.diminta_oleh LEFT JOIN pengguna d ON d.id = p.diputus_oleh
    WHERE ${tempat === undefined} OR (p.tahun = ${tempat?.tahun ?? 0} AND p.bulan = ${tempat?.bulan ?? 0})
    ORDER BY p.id DESC`
}

/** The publications in force, of all years or of one. */
export function queryTerbit(db: Transaksi, tahun?: number): Promise<Terbit[]> {
  return db.$queryRaw<Terbit[]>`
    SELECT p.tahun::int, p.bulan::int, to_char(p.diterbitkan_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada, coalesce(g.nama, p.diterbitkan_oleh) AS oleh
    FROM penerbitan p LEFT JOIN pengguna g ON g.id = p.diterbitkan_oleh
    WHERE p.ditarik_pada IS NULL AND (${tahun ?? null}::int IS NULL OR p.tahun = ${tahun ?? null}::int) ORDER BY p.tahun, p.bulan`
}
