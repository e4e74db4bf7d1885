import { prisma } from '@/lib/dasar/database/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { Daerah, DaerahTahun } from './types'

export const db = (): Transaksi => prisma()

interface Row extends Daerah { tahun: number | null; angkaId: number | null; bulan: number; pagu: string | null; realisasi: string | null; persen: string | null; sumber: string; diambil: string }

/** Every known place, by name. Published figures are no unit's data: no scope. */
export const queryDaerah = (tx: Transaksi): Promise<Daerah[]> => tx.$queryRaw`SELECT id, kode, kode_bps AS "kodeBps", nama, contoh FROM daerah ORDER BY nama COLLATE "C", id`

/** Every known place with its figures of some years, once a place and year; a place without figures of a year is there with none. */
export async function queryDaerahTahun(tx: Transaksi, tahun: readonly number[]): Promise<(DaerahTahun & { tahun: number })[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d.id, d.kode, d.kode_bps AS "kodeBps", d.nama, d.contoh, t.tahun, a.id AS "angkaId", a.bulan::int AS bulan, a.pagu::text AS pagu,
      a.realisasi::text AS realisasi, a.persen::text AS persen, a.sumber, a.diambil::text AS diambil
    FROM daerah d CROSS JOIN unnest(${[...tahun]}::int[]) AS t(tahun) LEFT JOIN daerah_angka a ON a.daerah_id = d.id AND a.tahun = t.tahun
    ORDER BY d.nama COLLATE "C", d.id, t.tahun, a.diambil, a.id`
  const hasil = new Map<string, DaerahTahun & { tahun: number; angka: DaerahTahun['angka'][number][] }>()
  for (const { id, kode, kodeBps, nama, contoh, tahun: satu, angkaId, bulan, pagu, realisasi, persen, sumber, diambil } of rows) {
    const kunci = `${id}/${satu}`
    const milik = hasil.get(kunci) ?? { id, kode, kodeBps, nama, contoh, tahun: satu ?? 0, angka: [] }
    hasil.set(kunci, milik)
    if (angkaId === null) continue
    milik.angka.push({ id: angkaId, bulan, pagu: pagu === null ? null : senFromText(pagu), realisasi: realisasi === null ? null : senFromText(realisasi), persen: persen === null ? null : Number(senFromText(persen)), sumber, diambil })
  }
  return [...hasil.values()]
}
