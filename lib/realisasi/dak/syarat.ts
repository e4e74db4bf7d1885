import { bandingkanPersen, rasio } from '../rasio'
import { jumlah, NOL } from '../rupiah'
import type { AturanDak, Jawab, KeadaanDak, KodeSyarat, Syarat, Tahap } from './types'

export const NAMA_SYARAT: Record<KodeSyarat, string> = {
  PERDA: 'Perda APBD',
  LAPORAN_LALU: 'laporan penyerapan dan output tahun lalu (reviu APIP)',
  RENCANA_KEGIATAN: 'rencana kegiatan disetujui kementerian',
  LRPD: 'LRPD-CO',
  LHR: 'laporan hasil reviu APIP',
}

const surat = ({ syarat }: KeadaanDak, kode: KodeSyarat, tahap: Tahap | null = null): Syarat => {
  const ada = syarat.get(tahap === null ? kode : `${kode}/${tahap}`)
  return { kunci: kode, nama: NAMA_SYARAT[kode], jawab: ada === undefined ? 'tanya' : ada ? 'ya' : 'tidak' }
}

const kontrak = ({ ndk }: KeadaanDak): Syarat => ({ kunci: 'NDK', nama: 'daftar kontrak', jawab: ndk === null ? 'tanya' : ndk > 0n ? 'ya' : 'tidak' })

/** Spent of what came in the tahap before. Nothing known of either, or of one of the payments, is a question: never a yes. */
function serapan({ serap, salur }: KeadaanDak, sampai: readonly Tahap[], batas: number): Syarat {
  const diterima = jumlah(sampai.map((tahap) => salur.get(tahap) ?? NOL))
  const lengkap = sampai.every((tahap) => (salur.get(tahap) ?? NOL) > 0n)
  const bagian = serap === null || !lengkap ? null : rasio(serap, diterima, 'belum ada dana')
  const jawab: Jawab = bagian === null || !bagian.ada ? 'tanya' : bandingkanPersen(bagian, batas) >= 0 ? 'ya' : 'tidak'
  return { kunci: 'SERAP', nama: `serapan ${batas}% dari dana diterima`, jawab }
}

const output = (keadaan: KeadaanDak, batas: number): Syarat => ({
  kunci: 'OUTPUT',
  nama: batas > 0 ? `output ${batas}%` : 'capaian output',
  jawab: !keadaan.output.ada ? 'tanya' : bandingkanPersen(keadaan.output, batas) >= 0 ? 'ya' : 'tidak',
})

/** The conditions of a payment, each with its answer on the day of `keadaan`. */
export function syaratTahap(aturan: AturanDak, tahap: Tahap, keadaan: KeadaanDak): Syarat[] {
  switch (tahap) {
    case 0:
      return [kontrak(keadaan)]
    case 1:
      return [surat(keadaan, 'PERDA'), surat(keadaan, 'LAPORAN_LALU'), surat(keadaan, 'RENCANA_KEGIATAN'), kontrak(keadaan)]
    case 2:
      return [surat(keadaan, 'LRPD', 2), surat(keadaan, 'LHR', 2), kontrak(keadaan), serapan(keadaan, [1], aturan.serapDua), output(keadaan, 0)]
    case 3:
      return [
        surat(keadaan, 'LRPD', 3), surat(keadaan, 'LHR', 3), serapan(keadaan, [1, 2], aturan.serapTiga), output(keadaan, aturan.outputTiga),
        { kunci: 'RENCANA', nama: 'nilai rencana penyelesaian kegiatan', jawab: keadaan.rencana === null ? 'tanya' : 'ya' },
      ]
  }
}
