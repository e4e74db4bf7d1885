import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText, type Sen } from '@/lib/realisasi/rupiah'
import { periksaIsian } from '../aturan/aturan'
import { queryIsianBanyak, queryVersiDipakai } from '../data'
import { queryAturanTahun, queryAturanZona } from '../data-laporan'
import { ringkasPeriksa, type RingkasPeriksa } from './ringkas'

/** What the checks of a submission say about reports of a month, by unit: the same rules, on what is stored now. */
export async function queryRingkas(db: Transaksi, scope: OpdScope, tempat: { tahun: number; bulan: number }, unitIds: number[]): Promise<Map<number, RingkasPeriksa>> {
  const versi = await queryVersiDipakai(db, { tahun: tempat.tahun, bulan: tempat.bulan })
  const zona = await queryAturanZona(db, tempat.tahun)
  const besaran = (await queryAturanTahun(db, tempat.tahun))?.besaran ?? null
  const semua = await queryIsianBanyak(db, scope, { tahun: tempat.tahun, bulan: tempat.bulan, ...versi, unitIds })
  return new Map(semua.map((isian) => [isian.unitId, ringkasPeriksa(isian, periksaIsian(isian, { bulan: tempat.bulan, zona, besaran }, 'kirim'))]))
}

/** Reported minus BKAD's figure of the month, of the units for which BKAD has one. */
export async function querySelisihBkad(db: Transaksi, { tahun, bulan }: { tahun: number; bulan: number }): Promise<Map<number, { selisih: Sen; beres: boolean }>> {
  const rows = await db.$queryRaw<{ unitId: number; selisih: string; beres: boolean }[]>`
    SELECT unit_id AS "unitId", selisih::numeric(20,2)::text AS selisih, beres FROM rekon_banding(${tahun}::int, ${bulan}::int) WHERE sub = 0 AND bkad IS NOT NULL`
  return new Map(rows.map(({ unitId, selisih, beres }) => [unitId, { selisih: senFromText(selisih), beres }]))
}
