import { rasio, type Rasio } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import { hariTitik } from './lintasan'
import type { Arah, Titik } from './types'

export interface Perubahan {
  /** later minus earlier, hundredths of the unit */
  selisih: bigint
  /** the difference as a share of the earlier value; n/a where that is nought or below */
  relatif: Rasio
  /** null: nothing changed */
  membaik: boolean | null
}

/** A point that says which series and place it is of. */
export interface TitikBerderet extends Titik {
  deretId: number
  wilayahId: number | null
}

/**
 * The change from one value to a later one of the same series and place.
 * @throws RangeError for points of two series or two places, and where `ke` is not later: such a difference means nothing
 */
export function perubahan(arah: Arah, dari: TitikBerderet, ke: TitikBerderet): Perubahan {
  if (dari.deretId !== ke.deretId || dari.wilayahId !== ke.wilayahId) throw new RangeError('Dua deret tidak dapat dibandingkan')
  if (hariTitik(ke) < hariTitik(dari)) throw new RangeError('Titik kedua lebih dulu daripada yang pertama')
  const selisih = ke.ratusan - dari.ratusan
  return {
    selisih,
    relatif: dari.ratusan <= 0n ? rasio(0n, 0n, 'Nilai awalnya nol atau kurang.') : rasio(selisih, dari.ratusan, 'Nilai awalnya nol.'),
    membaik: selisih === 0n ? null : (selisih < 0n) === (arah === 'TURUN'),
  }
}

export const RUMUS_PERUBAHAN_DERET: Rumus = {
  nama: 'Perubahan satu deret',
  rumus: '(nilai akhir − nilai awal) ÷ nilai awal',
  keterangan: 'Hanya antara dua nilai deret dan wilayah yang sama: cara ukur yang berbeda (EPPGBM, SSGI) tidak pernah dibandingkan. Tidak ada bila nilai awalnya nol.',
  sumber: 'Perhitungan umum; 1.213 menjadi 1.058 balita = −12,78%.',
}
