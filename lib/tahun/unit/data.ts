import { prisma } from '@/lib/dasar/database/client'
import type { MasaUnit } from './types'

/** Every unit under every name it has had, by code and time. */
export const queryMasaUnit = (): Promise<MasaUnit[]> => prisma().$queryRaw<MasaUnit[]>`
  SELECT u.id AS "unitId", u.kode, m.nama, m.nama_singkat AS "namaSingkat", m.kategori::text AS kategori, m.induk_id AS "indukId",
         (SELECT i.nama FROM unit_masa i WHERE i.unit_id = m.induk_id ORDER BY i.berlaku_mulai DESC LIMIT 1) AS induk,
         m.berlaku_mulai::text AS "berlakuMulai", m.berlaku_sampai::text AS "berlakuSampai"
  FROM unit u JOIN unit_masa m ON m.unit_id = u.id ORDER BY u.kode COLLATE "C", m.berlaku_mulai`
