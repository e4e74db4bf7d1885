import { akhirBulan } from '../bulan'
import type { Rumus } from '../rumus-jenis'
import { sen, type Sen } from '../rupiah'

export const RUMUS_KOMITMEN: Rumus = {
  nama: 'Komitmen tercapai',
  rumus: 'realisasi kumulatif s.d. akhir bulan ≥ target komitmen bulan itu',
  keterangan: 'Target dicatat saat rapat, kumulatif sampai akhir bulan. Komitmen pada rapat berikut menggantikan yang lama untuk bulan sesudah batas datanya yang belum berakhir pada hari rapat; yang diganti atau dilepas tidak dihitung. Bulan yang laporannya belum masuk belum dinilai. Tercapai atau tidak selalu dihitung dari posisi, tidak disimpan.',
  sumber: 'Ketentuan aplikasi.',
}

/** BELUM: the month is not reported, so nobody can say. */
export type HasilKomitmen = 'TERCAPAI' | 'TIDAK' | 'BELUM'

/** The one word for each, on pages, slides and papers alike. */
export const KATA_KOMITMEN: Readonly<Record<HasilKomitmen, string>> = { TERCAPAI: 'tercapai', TIDAK: 'tidak tercapai', BELUM: 'belum dapat dinilai' }

/** @param realisasi cumulative, as reported; null: the month is not reported */
export const nilaiKomitmen = (target: Sen, realisasi: Sen | null): HasilKomitmen => (realisasi === null ? 'BELUM' : realisasi >= target ? 'TERCAPAI' : 'TIDAK')

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
  /** plain date of the meeting */
  tanggal: string
  /** cut-off of the meeting, 1..12 */
  batasBulan: number
  bulan: number
}

/**
 * Which meeting's promise counts in the place of one, and why. DIGANTI: that meeting was promised another amount for the month. DILEPAS: it was promised none,
 * and what was promised before was given up there. BERAKHIR: the month had ended when this one was promised, so an earlier meeting's is judged.
 */
export interface Ganti extends Pick<LetakJanji, 'tahun' | 'triwulan'> { cara: 'DIGANTI' | 'DILEPAS' | 'BERAKHIR' }

/** The day of a meeting had not passed the end of the month: until then it can be promised. */
const masihJanji = ({ tanggal, tahun }: Pick<LetakJanji, 'tanggal' | 'tahun'>, bulan: number): boolean => tanggal <= akhirBulan(tahun, bulan)

/**
 * Which promises count. What a unit promises a meeting is all of it from its cut-off to the end of the year: it takes the place of what it promised
 * earlier meetings of the year for those months, also of months that it leaves out. So a month has one promise that counts, or none. A month that had ended
 * by the day of a meeting stays as it was promised before: nobody gets out of a promise after its day.
 * @returns the same ones in their order, each with what counts in its place; null: it counts itself
 */
export function gantiKomitmen<T extends LetakJanji>(daftar: readonly T[]): (T & { diganti: Ganti | null })[] {
  const rapat = new Map<string, Map<number, LetakJanji>>()
  for (const satu of daftar) {
    const kunci = `${satu.unitId}/${satu.tahun}`
    const milik = rapat.get(kunci) ?? new Map<number, LetakJanji>()
    rapat.set(kunci, milik.set(satu.triwulan, satu))
  }
  const ada = new Set(daftar.map(({ unitId, tahun, triwulan, bulan }) => `${unitId}/${tahun}/${triwulan}/${bulan}`))
  return daftar.map((satu) => {
    const { unitId, tahun, triwulan, bulan } = satu
    const calon = [...(rapat.get(`${unitId}/${tahun}`)?.values() ?? [])].filter(({ batasBulan }) => batasBulan < bulan)
    const tepat = calon.filter((item) => masihJanji(item, bulan))
    const pemilik = (tepat.length > 0 ? tepat : calon).reduce<LetakJanji>((a, b) => (b.triwulan > a.triwulan ? b : a), tepat[0] ?? satu)
    if (pemilik.triwulan === triwulan) return { ...satu, diganti: null }
    const cara = pemilik.triwulan < triwulan ? 'BERAKHIR' : ada.has(`${unitId}/${tahun}/${pemilik.triwulan}/${bulan}`) ? 'DIGANTI' : 'DILEPAS'
    return { ...satu, diganti: { tahun: pemilik.tahun, triwulan: pemilik.triwulan, cara } }
  })
}

/** Promises of earlier meetings that one of these months would give up: they count, the meeting could still be promised them, and it is not. */
export function dilepasKomitmen<T extends LetakJanji>(lama: readonly T[], rapat: Pick<LetakJanji, 'tahun' | 'triwulan' | 'tanggal' | 'batasBulan'>, bulan: readonly number[]): T[] {
  if (bulan.length === 0) return []
  return gantiKomitmen(lama.filter(({ tahun, triwulan }) => tahun === rapat.tahun && triwulan < rapat.triwulan))
    .filter((satu) => satu.diganti === null && satu.bulan > rapat.batasBulan && masihJanji(rapat, satu.bulan) && !bulan.includes(satu.bulan))
}
