import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { kali, ms } from './alat'
import { ukurPosisi } from './posisi'

/** Posisi per unit (weights, bins and report counts included) against the three sums by hand. Aim: <= 1.3x. */
export default async function bench({ connectionString }: BenchContext): Promise<BenchResult> {
  const { tangan, posisi } = await ukurPosisi(connectionString, 41)
  return {
    name: 'Posisi per unit dan SUM yang sama dengan tangan (sasaran <= 1,3x)',
    rows: [['SUM dengan tangan lewat pg', ms(tangan)], ['queryPosisi per unit', ms(posisi)], ['posisi / SUM', kali(posisi / tangan)]],
  }
}
