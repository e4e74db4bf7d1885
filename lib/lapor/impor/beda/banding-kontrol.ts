import type { Posisi } from '@/lib/realisasi/posisi'
import { kurangi, NOL, senFromText } from '@/lib/realisasi/rupiah'
import type { AngkaKontrol, BandingKontrol } from '../types'

/** Positions up to one month: of every unit, and of the regency. */
export interface PosisiBulan {
  bulan: number
  posisi: readonly Posisi[]
  kabupaten: Posisi | null
}

/** Holds each control figure against what the unit has entered. What passed the treasury is compared: the rest stands beside it. */
export function bandingkanKontrol(angka: readonly AngkaKontrol[], posisi: readonly PosisiBulan[]): BandingKontrol[] {
  return angka.map(({ nilai: teks, ...satu }) => {
    const nilai = senFromText(teks)
    const bulanan = posisi.find(({ bulan }) => bulan === satu.bulan)
    const milik = satu.unitId === null ? bulanan?.kabupaten : bulanan?.posisi.find(({ kunci }) => kunci === String(satu.unitId))
    if (!milik || milik.realisasi === null) return { ...satu, nilai, rkud: null, nonRkud: null, selisih: null }
    const rkud = kurangi(milik.realisasi, milik.nonRkud)
    return { ...satu, nilai, rkud, nonRkud: milik.nonRkud, selisih: kurangi(nilai, rkud) }
  })
}

/** What the comparison comes to, in words; "Rp" amounts are written by the caller. */
export function kalimatKontrol({ bulan, selisih, nonRkud }: BandingKontrol, rupiah: (nilai: NonNullable<BandingKontrol['selisih']>) => string): string {
  if (bulan === 0) return 'bulannya tidak disebut; unggah lagi dengan memilih bulan'
  if (selisih === null) return 'unit belum mengisi realisasi'
  if (selisih === NOL) return 'cocok'
  if (selisih === nonRkud) return 'cocok bila Non-RKUD ikut dihitung'
  return selisih > NOL ? `berbeda, berkas lebih besar ${rupiah(selisih)}` : `berbeda, berkas lebih kecil ${rupiah(kurangi(NOL, selisih))}`
}
