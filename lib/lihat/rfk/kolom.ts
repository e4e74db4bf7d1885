import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { JumlahFisik } from '@/lib/realisasi/posisi'
import { jumlah, type Sen } from '@/lib/realisasi/rupiah'
import { isHampa, rumusJumlah, type KolomRfk, type Tempat } from './sel'
import { TIADA } from './constants'
import type { KendalaRfk, Simpul } from './types'

type Dasar = Pick<KolomRfk, 'kunci' | 'kepala' | 'lebar'> & Partial<Pick<KolomRfk, 'kelompok' | 'nomor'>>

export const pagu = (simpul: Simpul): Sen => simpul.capaian.posisi.pagu
export const angkas = (simpul: Simpul): Sen | null => simpul.capaian.posisi.angkas
export const realisasi = (simpul: Simpul): Sen | null => simpul.capaian.posisi.realisasi

/** null + null = null: what nobody entered is not 0. */
export function jumlahAda(nilai: readonly (Sen | null)[]): Sen | null {
  const ada = nilai.filter((satu): satu is Sen => satu !== null)
  return ada.length === 0 ? null : jumlah(ada)
}

/** tertimbang / 10.000, in rupiah: the money that the physical progress stands for. */
export const rupiahFisik = ({ pagu: dasar, tertimbang }: JumlahFisik): number | typeof TIADA => (dasar === 0n ? TIADA : Number(tertimbang) / 1_000_000)

const bobot = ({ pagu: dasar }: JumlahFisik): number => Number(dasar) / 100

/**
 * The pagu of the sub-kegiatan that have a physical value: what a weighted percentage is divided by, so that who has not
 * reported does not count as nought. Not a column of the official form; it stands to the right of it.
 */
export const kolomDasarFisik = (dasar: Dasar, nilai: string, kolomPagu: string, ambil: (simpul: Simpul) => JumlahFisik): KolomRfk => ({
  ...dasar,
  rupa: 'rupiah',
  isi: (tempat) => {
    const { simpul, daun, sel, anak } = tempat
    if (isHampa(tempat)) return { isi: TIADA, rumus: rumusJumlah(anak(dasar.kunci)) }
    const isi = bobot(ambil(simpul))
    if (!daun) return { isi, rumus: `SUM(${anak(dasar.kunci)})` }
    // a unit of which only a part reported: the part is a figure of its own
    const utuh = isi === 0 || ambil(simpul).pagu === pagu(simpul)
    return utuh ? { isi, rumus: `IF(ISNUMBER(${sel(nilai)}),${sel(kolomPagu)},0)` } : { isi }
  },
})

/** Weighted money of the physical progress: progress x its pagu at the leaves, added above. */
export const kolomNilaiFisik = (dasar: Dasar, persen: string, kolomDasar: string, ambil: (simpul: Simpul) => JumlahFisik): KolomRfk => ({
  ...dasar,
  rupa: 'rupiah',
  isi: ({ simpul, daun, sel, anak }) => ({
    isi: rupiahFisik(ambil(simpul)),
    rumus: daun ? `IF(ISNUMBER(${sel(persen)}),${sel(kolomDasar)}*${sel(persen)},"${TIADA}")` : rumusJumlah(anak(dasar.kunci)),
  }),
})

/** "Maret: lahan belum bebas (rencana: musyawarah)", one a line; empty where nothing was written. */
export const teksKendala = (daftar: readonly KendalaRfk[], sifat: KendalaRfk['sifat']): string | null =>
  daftar
    .filter((item) => item.sifat === sifat)
    .map(({ bulan, uraian, rencana }) => `${namaBulan(bulan)}: ${uraian}${rencana ? ` (rencana: ${rencana})` : ''}`)
    .join('\n') || null

/** Sumber dana of a sub-kegiatan; groups have none of their own. */
export const sumberDana = ({ simpul }: Tempat): string | null => simpul.sub?.sumberDana.join('; ') || null
