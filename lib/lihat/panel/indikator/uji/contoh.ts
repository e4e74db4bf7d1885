import type { DeretTercatat, TitikDeret } from '@/lib/lapor/indikator/types'

/** A value of a year's series. For tests. */
export const titik = (tahun: number, tanggal: string | null, ratusan: bigint, lain: Partial<TitikDeret> = {}): TitikDeret =>
  ({ tahun, tanggal, ratusan, waktu: tanggal ?? `tahun ${tahun}`, wilayahId: null, sumber: `Sumber ${tahun}`, revisi: 0, ...lain })

/** A series, of stunted children unless told otherwise. For tests. */
export const deret = (lain: Partial<DeretTercatat> = {}): DeretTercatat => ({
  id: 1, kode: 'stunting-balita', nama: 'Balita stunting', satuan: 'balita', caraUkur: 'EPPGBM', definisi: 'Balita pendek menurut umurnya.', arah: 'TURUN', tema: null, unitId: 3, contoh: false,
  frekuensi: 'TAHUNAN', sumberResmi: 'Dinas Kesehatan', berakhir: false, unit: 'Dinkes', namaTema: null, target: [], titik: [titik(2022, null, 121_300n), titik(2023, '2023-06-30', 105_800n)], ...lain,
})
