import { HITUNG_MS, LAINNYA, MAKS_PER_ALAMAT, MAKS_SEMUA } from './constants'
import type { BarisKeamanan } from './types'

interface Hitungan {
  contoh: BarisKeamanan
  /** repetitions since the row that was written at once */
  ulang: number
  sejak: Date
  sampai: number
}

/** Counts what repeats, so that a flood of events becomes a few rows. One per process. */
export interface Pemadat {
  /** @returns the row to write now; null: it is counted with an earlier one */
  terima: (baris: BarisKeamanan, kini: number) => BarisKeamanan | null
  /** The rows of what was counted; without `kini` all of it, also what is still being counted. */
  ambil: (kini?: number) => BarisKeamanan[]
}

const kunciDari = ({ peristiwa, alamat, penggunaId, username, rincian }: BarisKeamanan): string =>
  JSON.stringify([peristiwa, alamat, penggunaId, username, rincian])

/** Whose doing it is: of somebody who proved who she is, herself; else the address. */
const asalDari = ({ peristiwa, penggunaId, alamat }: BarisKeamanan): string => JSON.stringify([peristiwa, penggunaId ?? alamat])

/**
 * The first of equal events is written at once, the others of the minute become one row with their number. Names are a guesser's to
 * choose, and so are addresses: the number of different rows is bounded too, per event and person or address, and for all together.
 */
export function buatPemadat(): Pemadat {
  const hitungan = new Map<string, Hitungan>()
  const perAsal = new Map<string, number>()

  const tempatkan = (baris: BarisKeamanan): BarisKeamanan => {
    if (hitungan.has(kunciDari(baris))) return baris
    if (hitungan.size >= MAKS_SEMUA) return { ...baris, alamat: LAINNYA, penggunaId: null, username: LAINNYA, rincian: null }
    const penuh = (perAsal.get(asalDari(baris)) ?? 0) >= MAKS_PER_ALAMAT
    return penuh ? { ...baris, username: baris.penggunaId === null ? LAINNYA : baris.username, rincian: LAINNYA } : baris
  }
  const mulai = (kunci: string, baris: BarisKeamanan, kini: number): BarisKeamanan => {
    hitungan.set(kunci, { contoh: baris, ulang: 0, sejak: baris.sejak, sampai: kini + HITUNG_MS })
    perAsal.set(asalDari(baris), (perAsal.get(asalDari(baris)) ?? 0) + 1)
    return baris
  }
  const lupakan = (kunci: string, { contoh }: Hitungan): void => {
    hitungan.delete(kunci)
    const sisa = (perAsal.get(asalDari(contoh)) ?? 1) - 1
    if (sisa > 0) perAsal.set(asalDari(contoh), sisa)
    else perAsal.delete(asalDari(contoh))
  }

  return {
    terima: (asli, kini) => {
      const baris = tempatkan(asli)
      const kunci = kunciDari(baris)
      const ada = hitungan.get(kunci)
      if (ada === undefined) return mulai(kunci, baris, kini)
      if (ada.ulang === 0) ada.sejak = asli.sejak
      ada.ulang += 1
      return null
    },
    ambil: (kini) => {
      const habis = [...hitungan].filter(([, satu]) => kini === undefined || satu.sampai <= kini)
      for (const [kunci, satu] of habis) lupakan(kunci, satu)
      return habis.filter(([, { ulang }]) => ulang > 0).map(([, satu]) => ({ ...satu.contoh, jumlah: satu.ulang, sejak: satu.sejak }))
    },
  }
}
