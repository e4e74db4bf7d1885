import pg from 'pg'
import { readEnv } from '@/lib/dasar/env/env'
import type { Peran } from './types'

/** A session with its person and the data version, as one moment of the database shows them. */
export interface SesiSekali {
  sesiId: string
  diubahPada: Date
  berakhirPada: Date
  penggunaId: string
  nama: string
  peran: Peran
  aktif: boolean
  wajibGantiSandi: boolean
  wajibFaktorKedua: boolean
  contoh: boolean
  unitIds: number[]
  /** with the head of the chain that it stands on, as numbers come again after a restore; as text: it only has to differ */
  versiData: string
}

const KONEKSI = 4
const SQL = `SELECT s.id AS "sesiId", s.diubah_pada AS "diubahPada", s.berakhir_pada AS "berakhirPada", p.id AS "penggunaId", p.nama, p.peran::text AS peran, p.aktif,
    p.wajib_ganti_sandi AS "wajibGantiSandi", s.wajib_faktor_kedua AS "wajibFaktorKedua", p.contoh,
    CASE WHEN p.peran IN ('OPERATOR', 'KEPALA') THEN ARRAY(SELECT unit_id FROM pengguna_unit WHERE pengguna_id = p.id ORDER BY unit_id) ELSE '{}' END AS "unitIds",
    (SELECT nilai || ' ' || (SELECT encode(kepala, 'hex') FROM segel ORDER BY nomor DESC LIMIT 1) FROM versi_data) AS "versiData"
  FROM sesi s JOIN pengguna p ON p.id = s.pengguna_id WHERE s.token = $1`

const holder = globalThis as typeof globalThis & { rakorPoolSesi?: pg.Pool }

/** Connections of their own: pages that wait for theirs must not keep a kept answer waiting. */
function pool(): pg.Pool {
  holder.rakorPoolSesi ??= new pg.Pool({ connectionString: readEnv().databaseUrl, options: '-c TimeZone=UTC -c statement_timeout=5000', max: KONEKSI, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000 })
    .on('error', () => undefined) // an idle connection that the database closed: the next question opens another
  return holder.rakorPoolSesi
}

/** The session of a token, by its unique index, in one statement. null: there is none. */
export async function querySesiSekali(token: string): Promise<SesiSekali | null> {
  const { rows } = await pool().query<SesiSekali>({ name: 'sesi-sekali', text: SQL, values: [token] })
  return rows[0] ?? null
}

/** Notes that the session was used. */
export async function catatSesi(id: string): Promise<void> {
  await pool().query('UPDATE sesi SET diubah_pada = now() WHERE id = $1', [id])
}
