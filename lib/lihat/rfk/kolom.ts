import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { JumlahFisik } from '@/lib/realisasi/posisi'
import { jumlah, type Sen } from '@/lib/realisasi/rupiah'
import { isHampa, rumusJumlah, type KolomRfk, type Tempat } from './sel'
import { TIADA } from './constants'
import type { BahanRfk, KendalaRfk, KodeNama, Simpul } from './types'

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
const rupiahFisik = ({ pagu: dasar, tertimbang }: JumlahFisik): number | typeof TIADA => (dasar === 0n ? TIADA : Number(tertimbang) / 1_000_000)

const bobot = ({ pagu: dasar }: JumlahFisik): number | typeof TIADA => (dasar === 0n ? TIADA : Number(dasar) / 100)

/**
 * The pagu of the sub-kegiatan that have a physical value: what a weighted percentage is divided by, so that who has not
 * reported does not count as nought, here neither. Not a column of the official form; it stands to the right of it.
 */
export const kolomDasarFisik = (dasar: Dasar, nilai: string, kolomPagu: string, ambil: (simpul: Simpul) => JumlahFisik): KolomRfk => ({
  ...dasar,
  rupa: 'rupiah',
  isi: (tempat) => {
    const { simpul, daun, sel, anak } = tempat
    if (isHampa(tempat)) return { isi: TIADA, rumus: rumusJumlah(anak(dasar.kunci)) }
    const isi = bobot(ambil(simpul))
    if (!daun) return { isi, rumus: rumusJumlah(anak(dasar.kunci)) }
    // a unit of which only a part reported: the part is a figure of its own
    const utuh = isi === TIADA || ambil(simpul).pagu === pagu(simpul)
    return utuh ? { isi, rumus: `IF(ISNUMBER(${sel(nilai)}),${sel(kolomPagu)},"${TIADA}")` } : { isi }
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

/**
 * "Maret: lahan belum bebas (rencana: musyawarah)", one a line; empty where nothing was written.
 * @param milik names the unit before each, where several stand in one text
 */
export const teksKendala = (daftar: readonly KendalaRfk[], sifat: KendalaRfk['sifat'], milik: (unitId: number) => string | null = () => null): string | null =>
  daftar
    .filter((item) => item.sifat === sifat)
    .map(({ unitId, bulan, uraian, rencana }) => `${[milik(unitId), namaBulan(bulan)].filter(Boolean).join(', ')}: ${uraian}${rencana ? ` (rencana: ${rencana})` : ''}`)
    .join('\n') || null

/** A unit of the form by its id; null where the form has no such unit. */
export function unitDari(bahan: BahanRfk, unitId: number): KodeNama | null {
  if (bahan.unit?.id === unitId) return bahan.unit
  return bahan.daftarUnit.find((satu) => satu.id === unitId)?.capaian.posisi ?? null
}

/** What a row says whose report is in and whose figure was left empty. */
export const TIDAK_DIISI = '0, tidak diisi'
export const isTidakDiisi = ({ capaian: { posisi } }: Pick<Simpul, 'capaian'>): boolean => posisi.realisasi === 0n && !posisi.realisasiDiisi
/** The mark for a sub-kegiatan; the levels above only carry the sum. */
export const tandaDiisi = (simpul: Simpul): string | null => (simpul.tingkat === 'subKegiatan' && isTidakDiisi(simpul) ? TIDAK_DIISI : null)

/** Sumber dana of a sub-kegiatan; groups have none of their own. */
export const sumberDana = ({ simpul }: Tempat): string | null => simpul.sub?.sumberDana.join('; ') || null
