import { daftarKata } from '@/lib/dasar/format/kalimat'
import { tanpa, teks } from '../sel'
import type { Sel } from '../types'
import type { DeretIndikator, TargetDeret, TitikDeret } from '@/lib/lapor/indikator/types'
import { isTerumumkan, tulisDeret } from '@/lib/lapor/indikator/utils'

/** A value in the unit of its series: "5,29%", "1.058 balita". */
export const tulisNilai = ({ satuan }: Pick<DeretIndikator, 'satuan'>, ratusan: bigint): string => tulisDeret(ratusan, satuan)

/** The latest value of the whole regency; undefined: none was published by the cut-off. */
export const nilaiAkhir = ({ titik }: Pick<DeretIndikator, 'titik'>): TitikDeret | undefined => titik.filter(({ wilayahId }) => wilayahId === null).at(-1)

/** What the year was to reach, or the next year that has a target. */
export const targetTahun = ({ target }: Pick<DeretIndikator, 'target'>, tahun: number): TargetDeret | undefined =>
  [...target].sort((a, b) => a.tahun - b.tahun).find((satu) => satu.tahun >= tahun)

/** Money is told by the position alone: a published amount of money is no outcome. */
export const isHasil = (deret: Pick<DeretIndikator, 'satuan' | 'tema'>): boolean => !isTerumumkan(deret)

const sebutan = ({ nama, caraUkur }: DeretIndikator): string => `${nama} (${caraUkur})`

/** "Balita stunting (EPPGBM) 1.058 balita, data tahun 2023; ...": the latest of each way of measuring, never joined. */
export function kalimatHasil(deret: readonly DeretIndikator[]): string {
  const ada = deret.filter(isHasil).flatMap((satu) => {
    const akhir = nilaiAkhir(satu)
    return akhir === undefined ? [] : [`${sebutan(satu)} ${tulisNilai(satu, akhir.ratusan)}, ${akhir.waktu}`]
  })
  return ada.length === 0 ? 'Hasilnya belum ada yang tercatat sampai bulan ini.' : `Yang tercatat: ${ada.join('; ')}.`
}

/** What the money was to bring, from the targets of the theme's series. */
export function kalimatTujuan(deret: readonly DeretIndikator[], tahun: number): string {
  const ada = deret.filter(isHasil).flatMap((satu) => {
    const target = targetTahun(satu, tahun)
    return target === undefined ? [] : [`${sebutan(satu)} ${tulisNilai(satu, target.ratusan)} pada ${target.tahun}`]
  })
  return ada.length === 0 ? 'Target hasilnya belum dicatat.' : `Yang hendak dicapai: ${daftarKata(ada)}.`
}

/** The latest value of the first series that has one and what it was to be, as cells `hasil` and `tujuan`; the others stand on the theme's page. */
export function selHasil(deret: readonly DeretIndikator[], tahun: number): Record<string, Sel> {
  const utama = deret.filter(isHasil).find((satu) => nilaiAkhir(satu) !== undefined)
  const akhir = utama && nilaiAkhir(utama)
  if (!utama || !akhir) return { hasil: tanpa('belum dicatat') }
  const target = targetTahun(utama, tahun)
  return {
    hasil: teks(tulisNilai(utama, akhir.ratusan), `${utama.nama}, ${utama.caraUkur}, ${akhir.waktu}`),
    tujuan: target ? teks(tulisNilai(utama, target.ratusan), String(target.tahun)) : tanpa('belum dicatat'),
  }
}
