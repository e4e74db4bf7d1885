/** "08:30" as minutes of the day. */
export const menitDari = (jam: string): number => Number(jam.slice(0, 2)) * 60 + Number(jam.slice(3, 5))

/** Minutes of the day as "08:30"; what runs past midnight is written as hours from 24 on, never as an earlier time. */
export const jamDari = (menit: number): string => `${String(Math.floor(menit / 60)).padStart(2, '0')}:${String(menit % 60).padStart(2, '0')}`

export interface Slot<Acara> {
  acara: Acara;
  mulai: string;
  selesai: string;
}

/** The items of an agenda one after the other from the beginning on. */
export function susunSlot<Acara extends { menit: number }>(mulai: string, acara: readonly Acara[]): Slot<Acara>[] {
  let kini = menitDari(mulai)
  return acara.map((satu) => {
    const dari = kini
    kini += satu.menit
    return { acara: satu, mulai: jamDari(dari), selesai: jamDari(kini) }
  })
}

/** Minutes of the agenda, of the hall, and what is left (negative: too long). */
export function hitungMenit({ mulai, selesai }: { mulai: string; selesai: string }, acara: readonly { menit: number }[]): { acara: number; ruang: number; sisa: number } {
  const isi = acara.reduce((total, { menit }) => total + menit, 0)
  const ruang = menitDari(selesai) - menitDari(mulai)
  return { acara: isi, ruang, sisa: ruang - isi }
}
