import type { BandingFisik } from '@/lib/realisasi/posisi'
import { TIADA } from './constants'
import { rumusJumlah, type KolomRfk, type Tempat } from './sel'

const KELOMPOK = 'Kolom bantu, di luar bentuk baku'

interface Ambil {
  kunci: string
  kepala: string
  rupiah: (banding: BandingFisik) => number
  /** at a sub-kegiatan */
  daun: (sel: Tempat['sel']) => string
}

/** Rupiah over the sub-kegiatan that have both progress and target: entered at the leaves, added above. */
const kolom = ({ kunci, kepala, rupiah, daun: rumusDaun }: Ambil): KolomRfk => ({
  kunci, kepala, kelompok: KELOMPOK, lebar: 20, rupa: 'rupiah',
  isi: ({ simpul, daun, sel, anak }) => {
    const banding = simpul.capaian.posisi.fisikBanding
    return { isi: banding.pagu === 0n ? TIADA : rupiah(banding), rumus: daun ? rumusDaun(sel) : rumusJumlah(anak(kunci)) }
  },
})

/** The base of the physical deviation, and its two terms as money. */
export const KOLOM_BANDING: readonly KolomRfk[] = [
  kolom({
    kunci: 'dasar-banding', kepala: 'Pagu yang mengisi keduanya (Rp)', rupiah: ({ pagu }) => Number(pagu) / 100,
    daun: (sel) => `IF(AND(ISNUMBER(${sel('target')}),ISNUMBER(${sel('fisik')})),${sel('pagu')},"${TIADA}")`,
  }),
  kolom({
    kunci: 'banding-target', kepala: 'Nilai target fisik atasnya (Rp)', rupiah: ({ target }) => Number(target) / 1_000_000,
    daun: (sel) => `IF(ISNUMBER(${sel('dasar-banding')}),${sel('dasar-banding')}*${sel('target')},"${TIADA}")`,
  }),
  kolom({
    kunci: 'banding-fisik', kepala: 'Nilai realisasi fisik atasnya (Rp)', rupiah: ({ realisasi }) => Number(realisasi) / 1_000_000,
    daun: (sel) => `IF(ISNUMBER(${sel('dasar-banding')}),${sel('dasar-banding')}*${sel('fisik')},"${TIADA}")`,
  }),
]

/** Percentage points between the two terms as they would be printed, over their one base. */
export const rumusBanding = ({ sel }: Tempat): string =>
  `IF(N(${sel('dasar-banding')})>0,(ROUND(${sel('banding-fisik')}/${sel('dasar-banding')},4)-ROUND(${sel('banding-target')}/${sel('dasar-banding')},4))*100,"${TIADA}")`
