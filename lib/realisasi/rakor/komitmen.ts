import type { Rumus } from '../rumus-jenis'
import { sen, type Sen } from '../rupiah'

export const RUMUS_KOMITMEN: Rumus = {
  nama: 'Komitmen terpenuhi',
  rumus: 'realisasi kumulatif s.d. akhir bulan ≥ target komitmen bulan itu',
  keterangan: 'Target dicatat saat rapat, kumulatif sampai akhir bulan. Komitmen pada rapat berikut menggantikan yang lama untuk bulan sesudah batas datanya; yang diganti tidak dihitung. Bulan yang laporannya belum masuk belum dinilai. Terpenuhi atau tidak selalu dihitung dari posisi, tidak disimpan.',
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

/** Where a promise stands: whose, for which month, at which meeting. */
export interface LetakJanji {
  unitId: number
  tahun: number
  /** of the meeting */
  triwulan: number
  /** cut-off of the meeting, 1..12 */
  batasBulan: number
  bulan: number
}

export type Ganti = Pick<LetakJanji, 'tahun' | 'triwulan'>

/**
 * Which promises count. What a unit promises a meeting is all of it from its cut-off to the end of the year: it takes the place of what it promised
 * earlier meetings of the year for those months, also of months that it leaves out. So a month has one promise that counts, or none.
 * @returns the same ones in their order, each with the last meeting that replaced it; null: it counts
 */
export function gantiKomitmen<T extends LetakJanji>(daftar: readonly T[]): (T & { diganti: Ganti | null })[] {
  const rapat = new Map<string, Map<number, LetakJanji>>()
  for (const satu of daftar) {
    const kunci = `${satu.unitId}/${satu.tahun}`
    const milik = rapat.get(kunci) ?? new Map<number, LetakJanji>()
    rapat.set(kunci, milik.set(satu.triwulan, satu))
  }
  return daftar.map((satu) => {
    const kemudian = [...(rapat.get(`${satu.unitId}/${satu.tahun}`)?.values() ?? [])].filter(({ triwulan, batasBulan }) => triwulan > satu.triwulan && batasBulan < satu.bulan)
    const akhir = kemudian.reduce<LetakJanji | null>((a, b) => (a === null || b.triwulan > a.triwulan ? b : a), null)
    return { ...satu, diganti: akhir === null ? null : { tahun: akhir.tahun, triwulan: akhir.triwulan } }
  })
}
