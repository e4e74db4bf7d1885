import { prisma } from '@/lib/dasar/database/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { Bahan } from '@/lib/rakor/bekuan/types'
import type { Penutupan } from './types'

type Row = Omit<Penutupan, 'beku'> & { dibacaPada: string | null; segelNomor: string | null; segelKepala: string | null; bagian: number | null; sha256: string | null }

const susun = ({ dibacaPada, segelNomor, segelKepala, bagian, sha256, ...row }: Row): Penutupan =>
  ({ ...row, beku: dibacaPada === null || segelNomor === null || segelKepala === null || bagian === null || sha256 === null ? null : { dibacaPada, segelNomor, segelKepala, bagian, sha256 } })

/** Proposals to close a year, the newest first. */
export async function queryPenutupan(tahun: number, tx: Transaksi = prisma()): Promise<Penutupan[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.id, t.tahun::int, t.urutan::int, t.keadaan, t.pengecualian, t.tanda, t.usul_oleh AS "usulOlehId", coalesce(u.nama, t.usul_oleh) AS "usulOleh", t.versi,
      to_char(t.usul_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "usulPada", coalesce(p.nama, t.putus_oleh) AS "putusOleh",
      to_char(t.putus_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "putusPada", t.alasan_tolak AS "alasanTolak", t.buka_alasan AS "bukaAlasan",
      t.buka_usul_oleh AS "bukaUsulOlehId", coalesce(v.nama, t.buka_usul_oleh) AS "bukaUsulOleh", to_char(t.buka_usul_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "bukaUsulPada",
      coalesce(o.nama, t.buka_oleh) AS "bukaOleh", to_char(t.buka_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "bukaPada",
      to_char(b.dibaca_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "dibacaPada", b.segel_nomor::text AS "segelNomor", b.segel_kepala AS "segelKepala", b.bagian, b.sha256
    FROM tahun_tutup t LEFT JOIN tahun_tutup_beku b ON b.tutup_id = t.id
    LEFT JOIN pengguna u ON u.id = t.usul_oleh LEFT JOIN pengguna p ON p.id = t.putus_oleh LEFT JOIN pengguna v ON v.id = t.buka_usul_oleh LEFT JOIN pengguna o ON o.id = t.buka_oleh
    WHERE t.tahun = ${tahun} ORDER BY t.urutan DESC`
  return rows.map(susun)
}

/** One part of what was frozen when a year was closed; null: there is none of that name. */
export async function queryBahanTutup(tutupId: number, kunci: string): Promise<Bahan | null> {
  const [row] = await prisma().$queryRaw<Bahan[]>`SELECT kunci, bentuk::int, isi, sha256 FROM tahun_tutup_bahan WHERE tutup_id = ${tutupId} AND kunci = ${kunci}`
  return row ?? null
}
