import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import type { SelTahun } from '@/lib/realisasi/proyeksi/pola'
import { sen, senFromText } from '@/lib/realisasi/rupiah'
import { sqlPaguBulan, sqlSel } from './sql/sel'
import type { CutOff, PaguBulan } from './types'

interface BarisSel {
  tahun: number
  unit: string
  jenis: string
  kategori: string
  pagu: string
  bulan: number[] | null
  nilai: string[] | null
}

function bacaSel({ bulan, nilai, pagu, ...sel }: BarisSel): SelTahun {
  const perBulan = new Map((bulan ?? []).map((b, index) => [b, senFromText(nilai?.[index] ?? '0')]))
  let jalan = 0n
  return { ...sel, pagu: senFromText(pagu), kumulatif: Array.from({ length: 12 }, (_, index) => sen((jalan += perBulan.get(index + 1) ?? 0n))) }
}

/** Units x jenis belanja of the cut-off's year and of finished years; see `sqlSel`. Units outside the scope are not in it. */
export async function querySel(scope: OpdScope, cutOff: CutOff, tahunLalu: readonly number[]): Promise<SelTahun[]> {
  return (await prisma().$queryRaw<BarisSel[]>(sqlSel(scope, cutOff, tahunLalu))).map(bacaSel)
}

/** Units x jenis belanja of some years with the pagu in force at the end of each month; see `sqlPaguBulan`. Units outside the scope are not in it. */
export async function queryPaguBulan(scope: OpdScope, tahun: readonly number[]): Promise<PaguBulan[]> {
  const rows = await prisma().$queryRaw<(Omit<PaguBulan, 'pagu'> & { pagu: string })[]>(sqlPaguBulan(scope, tahun))
  return rows.map((row) => ({ ...row, pagu: senFromText(row.pagu) }))
}
