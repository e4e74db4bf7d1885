import { SATUAN_UANG } from '@/lib/lapor/indikator/constants'
import { angkaDeret, tulisDeret, tulisPecahan } from '@/lib/lapor/indikator/utils'
import type { DeretIndikator, TargetDeret, TitikDeret } from '@/lib/lapor/indikator/types'
import { keadaanDeret, type KeadaanDeret, type StatusDeret } from '@/lib/realisasi/indikator/status'

export type Keadaan = KeadaanDeret<TitikDeret, TargetDeret>

/** The values of the whole regency. */
export const kabupatenSaja = (deret: DeretIndikator): readonly TitikDeret[] => deret.titik.filter(({ wilayahId }) => wilayahId === null)
export const keadaan = (deret: DeretIndikator): Keadaan => keadaanDeret(deret.arah, kabupatenSaja(deret), deret.target)

/** A series by name; a made-up one says so wherever it is named. */
export const namaDeret = ({ nama, contoh }: Pick<DeretIndikator, 'nama' | 'contoh'>): string => (contoh ? `${nama} (data contoh)` : nama)

export const KATA_STATUS: Readonly<Record<StatusDeret, string>> = {
  BELUM_DIUKUR: 'belum ada data', TANPA_TARGET: 'tanpa target', TERCAPAI: 'target tercapai', TIDAK_TERCAPAI: 'target tidak tercapai',
  DI_LINTASAN: 'sesuai lintasan', TERTINGGAL: 'di belakang lintasan', TANPA_AWAL: 'belum dapat dinilai',
}

/** "turun dari 1.213 ke 1.058 (EPPGBM)": from the first to the last of these values of one series. */
export function bacaGerak({ nama, satuan, caraUkur, contoh }: DeretIndikator, titik: readonly TitikDeret[]): string {
  const [awal, akhir] = [titik[0], titik.at(-1)]
  const sebut = namaDeret({ nama, contoh })
  if (!awal || !akhir) return `${sebut} belum ada data (${caraUkur})`
  if (titik.length === 1) return `${sebut} ${tulisDeret(akhir.ratusan, satuan)} (${caraUkur})`
  const angka = ({ ratusan }: TitikDeret): string => (satuan === '%' || satuan === SATUAN_UANG ? tulisDeret(ratusan, satuan) : angkaDeret(ratusan, satuan))
  if (akhir.ratusan === awal.ratusan) return `${sebut} tetap ${angka(akhir)} (${caraUkur})`
  return `${sebut} ${akhir.ratusan < awal.ratusan ? 'turun' : 'naik'} dari ${angka(awal)} ke ${angka(akhir)} (${caraUkur})`
}

/** How the latest value stands to its target, as a sentence without its full stop; empty where there is no target. */
export function bacaTarget({ satuan }: DeretIndikator, { status, target, lintasan, terakhir, tanpaHari }: Keadaan): string {
  if (!target) return ''
  const tujuan = `Target ${target.tahun} ${tulisDeret(target.ratusan, satuan)}`
  if (!terakhir || status === 'BELUM_DIUKUR') return tujuan
  const hari = tanpaHari ? `; sumber tidak menyebut hari, jadi dibaca pada ${terakhir.letak ? 'hari terbitnya' : 'akhir tahunnya'}` : ''
  if (status === 'TERCAPAI') return `${tujuan} tercapai`
  if (status === 'TIDAK_TERCAPAI') return `${tujuan} tidak tercapai${hari}`
  if (lintasan === null) return `${tujuan} belum tercapai; lintasannya belum dapat ditarik`
  return `${tujuan} belum tercapai, ${KATA_STATUS[status]}: seharusnya ${tulisPecahan(lintasan, satuan)} pada waktu itu${hari}`
}
