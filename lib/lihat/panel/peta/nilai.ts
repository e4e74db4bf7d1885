import { desimalTetap } from '@/lib/dasar/format/angka'
import type { DeretIndikator, TitikDeret } from '@/lib/lapor/indikator/types'
import { NAMA_UKURAN, UKURAN, type UkuranPeta } from '@/lib/lihat/peta/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { rasio, type Rasio } from '@/lib/realisasi/rasio'
import { bilangan, persen, tanpa, teks } from '../sel'
import type { Sel } from '../types'
import { kendalaDi, paketDi, tanpaIsi, type DataPeta } from './data'

/** The outcome that a measure names; undefined: it is none, or it is not published per kecamatan. */
export const deretUkuran = ({ deret, ukuran }: Pick<DataPeta, 'deret' | 'ukuran'>): DeretIndikator | undefined =>
  ukuran.startsWith('hasil-') ? deret.find(({ id }) => `hasil-${id}` === ukuran) : undefined

/** The newest value of an outcome in a kecamatan. */
export const titikDi = (deret: DeretIndikator, id: number): TitikDeret | undefined => deret.titik.findLast(({ wilayahId }) => wilayahId === id)

/** A value of an outcome as a cell: percentages and whole counts as what they are, everything else as its own writing. */
export const selHasil = ({ satuan }: Pick<DeretIndikator, 'satuan'>, titik: TitikDeret | undefined): Sel =>
  titik === undefined ? tanpa('belum terbit')
    : satuan.trim() === '%' ? persen(rasio(titik.ratusan, 10_000n, ''))
      : titik.ratusan % 100n === 0n && titik.ratusan < 9_007_199_254_740_991n ? bilangan(Number(titik.ratusan / 100n)) : teks(desimalTetap(titik.ratusan, 2))

/** The measure that is shown: one that has nothing to show becomes pagu. */
export const ukuranTampil = (data: Pick<DataPeta, 'deret' | 'ukuran'>): UkuranPeta => (data.ukuran.startsWith('hasil-') && deretUkuran(data) === undefined ? 'pagu' : data.ukuran)

export const namaUkuran = (data: Pick<DataPeta, 'deret' | 'ukuran'>): string => {
  const deret = deretUkuran(data)
  if (deret) return `${deret.nama} (${deret.caraUkur})`
  return NAMA_UKURAN[UKURAN.find((satu) => satu === ukuranTampil(data)) ?? 'pagu']
}

const ratusan = (nilai: Rasio): bigint | null => (nilai.ada ? (nilai.pembilang * 10_000n) / nilai.penyebut : null)

/** What a measure is in a kecamatan, as one number that can be held against the others; null: none. A place without budget has no money, not none known. */
export function besarUkuran(data: DataPeta, id: number, capaian: Capaian | undefined): bigint | null {
  // of a year without budget nothing is known of any place; of a month without reports nothing that hangs on them
  const nihil = tanpaIsi(data) ? null : 0n
  const lapor = <T>(baca: (satu: Capaian) => T): T | null => (capaian?.melapor ? baca(capaian) : null)
  switch (ukuranTampil(data)) {
    case 'pagu': return capaian?.posisi.pagu ?? nihil
    case 'realisasi': return capaian === undefined ? nihil : lapor(({ posisi }) => posisi.realisasi)
    case 'serapan': return lapor(({ serapanPagu }) => ratusan(serapanPagu))
    case 'selisih': return capaian === undefined ? nihil : lapor(kurangDari)
    case 'fisik': return lapor(({ fisik }) => ratusan(fisik))
    case 'paket': return BigInt(paketDi(data, id)?.jumlah ?? 0)
    case 'kontrak': return paketDi(data, id)?.kontrak ?? 0n
    case 'kritis': return BigInt(paketDi(data, id)?.kritis ?? 0)
    case 'kendala': return BigInt(kendalaDi(data, id)?.jumlah ?? 0)
    default: { const deret = deretUkuran(data); return deret ? titikDi(deret, id)?.ratusan ?? null : null }
  }
}
