import { ALASAN } from '../alasan'
import { bedaTercetak, bulatkanPersen, kurangiRasio, rasio, tiada, type Rasio } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import type { Sen } from '../rupiah'

export const RUMUS_PISAH: Rumus = {
  nama: 'Pengaruh realisasi dan pengaruh pagu',
  rumus: 'pengaruh realisasi = ½ × (R₂ − R₁) × (1/P₁ + 1/P₂); pengaruh pagu = ½ × (R₁ + R₂) × (1/P₂ − 1/P₁); jumlahnya = R₂/P₂ − R₁/P₁',
  keterangan: 'R realisasi, P pagu; 1 sisi kiri, 2 sisi kanan; dalam poin persen. Tiap pengaruh adalah rata-rata dari dua urutan (realisasi berubah dahulu, atau pagu berubah dahulu), sehingga tidak bergantung pada urutan dan berjumlah tepat. Sebagaimana tertulis, pengaruh pagu adalah sisa dari perubahan dan pengaruh realisasi yang tertulis, agar ketiganya cocok sampai dua desimal.',
  sumber: 'Dekomposisi Shapley dua faktor: A. F. Shorrocks, Decomposition procedures for distributional analysis, Journal of Economic Inequality 11 (2013) 99–126.',
}

export interface PisahSerapan {
  /** right minus left, exact */
  beda: Rasio;
  /** the part of it that realisasi made, and the part that pagu made; exact, and they sum to `beda` */
  realisasi: Rasio;
  pagu: Rasio;
}

interface Sisi { pagu: Sen; realisasi: Sen | null }

/** Why a side has no serapan. */
const alasan = ({ pagu, realisasi }: Sisi): string | null => (pagu <= 0n ? ALASAN.paguNol : realisasi === null ? ALASAN.realisasiKosong : null)

/**
 * Parts the change of realisasi / pagu into the effect of either, exactly (`RUMUS_PISAH`). n/a where a side has no serapan.
 * Fractions of 1; points when written out.
 */
export function pisahSerapan(kiri: Sisi, kanan: Sisi): PisahSerapan {
  const sebab = alasan(kiri) ?? alasan(kanan)
  if (sebab !== null) return { beda: tiada(sebab), realisasi: tiada(sebab), pagu: tiada(sebab) }
  const [p1, p2, r1, r2] = [kiri.pagu, kanan.pagu, kiri.realisasi ?? 0n, kanan.realisasi ?? 0n]
  const penyebut = 2n * p1 * p2
  return {
    beda: kurangiRasio(rasio(r2, p2, ALASAN.paguNol), rasio(r1, p1, ALASAN.paguNol)),
    realisasi: rasio((r2 - r1) * (p1 + p2), penyebut, ALASAN.paguNol),
    pagu: rasio((r1 + r2) * (p1 - p2), penyebut, ALASAN.paguNol),
  }
}

/** The three as they are printed: the change of the two printed percentages, and two effects that sum to it to the last digit. */
export function pisahTercetak(kiri: Sisi, kanan: Sisi): PisahSerapan {
  const tepat = pisahSerapan(kiri, kanan)
  const ratusan = bulatkanPersen(tepat.realisasi)
  if (ratusan === null) return tepat
  const beda = bedaTercetak(rasio(kanan.realisasi ?? 0n, kanan.pagu, ALASAN.paguNol), rasio(kiri.realisasi ?? 0n, kiri.pagu, ALASAN.paguNol))
  const realisasi = rasio(BigInt(ratusan), 10_000n, '')
  return { beda, realisasi, pagu: kurangiRasio(beda, realisasi) }
}
