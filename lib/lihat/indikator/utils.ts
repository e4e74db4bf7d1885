import { tanggal } from '@/lib/dasar/format/tanggal'
import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'

/** A value of an outcome as Ringkasan froze it before there were series. */
interface NilaiLama {
  kode: string
  nama: string
  satuan: string
  tanggal: string
  ratusan: bigint
  basis: string
  sumber: string
}

/**
 * Ringkasan as it was frozen with a flat list of values, in the shape of series. Its days stay what that meeting read; what nobody had written
 * then (targets, the good direction of other outcomes than stunting) is not made up.
 */
export function bacaIndikatorLama(data: unknown): DataRingkasan {
  const { indikator, ...isi } = data as Omit<DataRingkasan, 'indikator'> & { indikator: readonly NilaiLama[] }
  const kunci = ({ kode, basis }: NilaiLama): string => `${kode}|${basis}`
  const deret = [...new Set(indikator.map(kunci))].flatMap((satu, i): DeretIndikator[] => {
    const milik = indikator.filter((nilai) => kunci(nilai) === satu)
    const [pertama] = milik
    if (!pertama) return []
    return [{
      // below nought: no series of today has it, so nothing leads to one
      id: -(i + 1), kode: pertama.kode.toLowerCase().replaceAll('_', '-'), nama: pertama.nama, satuan: pertama.satuan, caraUkur: pertama.basis, definisi: '', arah: 'TURUN', tema: null, unitId: null, contoh: false,
      titik: milik.map((nilai) => ({ tahun: Number(nilai.tanggal.slice(0, 4)), tanggal: nilai.tanggal, waktu: tanggal(nilai.tanggal), wilayahId: null, ratusan: nilai.ratusan, sumber: nilai.sumber, revisi: 0 })),
      target: [],
    }]
  })
  return { ...isi, indikator: deret }
}
