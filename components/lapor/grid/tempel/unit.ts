import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import type { BarisUnit, Tujuan } from '@/lib/lapor/tempel/types'
import type { Kolom } from '../kolom'

/** The unit's lines as a list may call them; those of which nothing is planned or spent in this version are not meant. */
export const barisUnit = (sub: readonly SubIsian[]): BarisUnit[] => sub.flatMap(({ id, kode, nama, baris }) =>
  baris
    .filter(({ pagu, kas, kanal }) => pagu !== null || kas.some((nilai) => nilai !== null) || Object.values(kanal).some(({ lalu, nilai }) => lalu !== null || nilai !== null))
    .map((satu): BarisUnit => ({
      barisId: satu.id, subId: id, subKode: kode, subNama: nama, rekening: satu.rekeningKode, rekeningNama: satu.rekeningNama,
      sumber: satu.sumberDana, sumberKode: satu.sumberDanaKode ?? '', lalu: { RKUD: satu.kanal.RKUD.lalu, NON_RKUD: satu.kanal.NON_RKUD.lalu },
    })))

/** What a column of the block is for when only the cursor says it. */
export function tujuanKursor(kolom: Kolom | undefined): Tujuan {
  switch (kolom?.jenis) {
    case 'kas':
      return `kas.${kolom.bulan}`
    case 'target':
      return `target.${kolom.bulan}`
    case 'pagu':
      return 'pagu'
    case 'fisik':
      return 'fisik'
    case 'realisasi':
      return `realisasi.${kolom.kanal}`
    default:
      return 'realisasi.RKUD'
  }
}
