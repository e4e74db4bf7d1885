import type { Rumus } from '../rumus-jenis'
import { sen, type Sen } from '../rupiah'

export const RUMUS_KOMITMEN: Rumus = {
  nama: 'Komitmen terpenuhi',
  rumus: 'realisasi kumulatif s.d. akhir bulan ≥ target komitmen bulan itu',
  keterangan: 'Target dicatat saat rapat, kumulatif sampai akhir bulan. Bulan yang laporannya belum masuk belum dinilai. Terpenuhi atau tidak selalu dihitung dari posisi, tidak disimpan.',
  sumber: 'Ketentuan aplikasi.',
}

/** BELUM: the month is not reported, so nobody can say. */
export type HasilKomitmen = 'TERPENUHI' | 'TIDAK' | 'BELUM'

/** @param realisasi cumulative, as reported; null: the month is not reported */
export const nilaiKomitmen = (target: Sen, realisasi: Sen | null): HasilKomitmen => (realisasi === null ? 'BELUM' : realisasi >= target ? 'TERPENUHI' : 'TIDAK')

/** What is missing of a promise; null: it is met, or nobody can say. */
export const kurangKomitmen = (target: Sen, realisasi: Sen | null): Sen | null => (realisasi === null || realisasi >= target ? null : sen(target - realisasi))

/**
 * What a unit is proposed to promise for the months after a cut-off: its anggaran kas by then, never less than it has spent, never more than
 * its pagu, never less than the month before. A proposal, which the meeting changes.
 */
export function usulKomitmen({ pagu, realisasi, angkas }: { pagu: Sen; realisasi: Sen | null; angkas: readonly { bulan: number; nilai: Sen | null }[] }): { bulan: number; target: Sen }[] {
  let lantai = realisasi ?? sen(0n)
  return angkas.map(({ bulan, nilai }) => {
    const kini = nilai !== null && nilai > lantai ? nilai : lantai
    lantai = kini > pagu && pagu > lantai ? pagu : kini > pagu ? lantai : kini
    return { bulan, target: lantai }
  })
}

/** Why months of a promise cannot stand so; by month. `realisasi` and `pagu` at the cut-off. */
export function periksaKomitmen(bulan: readonly { bulan: number; target: Sen }[], { pagu, realisasi }: { pagu: Sen; realisasi: Sen | null }): { bulan: number; salah: 'DI_BAWAH_REALISASI' | 'DI_ATAS_PAGU' | 'TURUN' }[] {
  return bulan.flatMap(({ bulan: ke, target }, i) => {
    const lalu = bulan[i - 1]?.target
    const salah = target < (realisasi ?? 0n) ? 'DI_BAWAH_REALISASI' : target > pagu ? 'DI_ATAS_PAGU' : lalu !== undefined && target < lalu ? 'TURUN' : null
    return salah === null ? [] : [{ bulan: ke, salah } as const]
  })
}
