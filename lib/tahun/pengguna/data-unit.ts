import { cocokSql } from '@/lib/dasar/cari/data'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { namaAkun, usulUsername } from './usul'
import { PERAN_AKUN_UNIT, type AkunAtur, type RencanaAkun, type SaringAtur, type UnitAkun } from './types'

/** Outside a transaction: for looking only. */
export const baca = (): Transaksi => prisma()

/** Every living unit with its open accounts, and an account to propose wherever it has none; the same for the same state. */
export async function queryRencanaAkun(tx: Transaksi): Promise<RencanaAkun> {
  const unit = await tx.$queryRaw<UnitAkun[]>`
    SELECT m."unitId", u.kode, m.nama, m."namaSingkat", m.kategori,
      ARRAY(SELECT p.username FROM pengguna_unit pu JOIN pengguna p ON p.id = pu.pengguna_id WHERE pu.unit_id = u.id AND p.aktif AND p.peran = 'OPERATOR' ORDER BY 1) AS operator,
      ARRAY(SELECT p.username FROM pengguna_unit pu JOIN pengguna p ON p.id = pu.pengguna_id WHERE pu.unit_id = u.id AND p.aktif AND p.peran = 'KEPALA' ORDER BY 1) AS kepala
    FROM unit u JOIN LATERAL (
      SELECT x.unit_id AS "unitId", x.nama, x.nama_singkat AS "namaSingkat", x.kategori::text AS kategori, x.berlaku_sampai
      FROM unit_masa x WHERE x.unit_id = u.id ORDER BY x.berlaku_mulai DESC LIMIT 1) m ON m.berlaku_sampai IS NULL OR m.berlaku_sampai >= current_date
    ORDER BY u.kode COLLATE "C"`
  const dipakai = new Set((await tx.pengguna.findMany({ select: { username: true } })).map(({ username }) => username))
  const calon = unit.flatMap((satu) => PERAN_AKUN_UNIT
    .filter((peran) => (peran === 'OPERATOR' ? satu.operator : satu.kepala).length === 0)
    .map((peran) => ({ unitId: satu.unitId, peran, ...usulUsername(peran, satu.namaSingkat, dipakai), nama: namaAkun(peran, satu) })))
  return { unit, calon }
}

/** Open accounts besides one's own, those that were never used first. */
export const queryAkunAtur = (sendiri: string, { cari, keadaan }: SaringAtur): Promise<AkunAtur[]> => prisma().$queryRaw<AkunAtur[]>`
  SELECT p.id, p.username, p.nama, coalesce(string_agg(m.nama_singkat, ', ' ORDER BY m.nama_singkat), '') AS unit, p.sandi_berlaku_sampai AS "sandiSampai",
    CASE WHEN NOT p.wajib_ganti_sandi THEN 'DIPAKAI' WHEN p.sandi_berlaku_sampai <= now() THEN 'HABIS' ELSE 'BELUM_MASUK' END AS keadaan
  FROM pengguna p LEFT JOIN pengguna_unit pu ON pu.pengguna_id = p.id
  LEFT JOIN LATERAL (SELECT nama_singkat, nama FROM unit_masa WHERE unit_id = pu.unit_id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true
  WHERE p.aktif AND p.id <> ${sendiri} AND (${keadaan === null} OR p.wajib_ganti_sandi)
  GROUP BY p.id
  HAVING ${cocokSql(cari, Prisma.sql`p.username`, Prisma.sql`p.nama`, Prisma.sql`string_agg(concat_ws(' ', m.nama_singkat, m.nama), ' ')`)}
  ORDER BY NOT p.wajib_ganti_sandi, p.username COLLATE "C"`
