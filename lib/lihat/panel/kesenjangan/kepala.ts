import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { daftarKata, kalimatBelumDilaporkan, kalimatCakupan, kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { DataKesenjangan, JumlahDisisihkan } from '@/lib/lihat/kesenjangan/types'
import { namaDisisihkan } from '@/lib/lihat/kesenjangan/utils'
import type { Capaian } from '@/lib/realisasi/capaian'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import { sen } from '@/lib/realisasi/rupiah'

/** ", tanpa belanja pegawai (pagu Rp402,11 miliar) dan belanja transfer (pagu Rp169,20 miliar)"; empty where nothing is left out */
export function kataDisisihkan(disisihkan: readonly JumlahDisisihkan[]): string {
  if (disisihkan.length === 0) return ''
  return `, tanpa ${daftarKata(disisihkan.map(({ jenis, pagu }) => `${namaDisisihkan(jenis)} (pagu ${rupiahSingkat(pagu)})`))}`
}

/** The headline: what is lacking, of what, and what is left out of it with its rupiah. */
export function judulKesenjangan({ seluruh, tahun, bulan, disisihkan, saringan: { unit }, namaSingkat }: Pick<DataKesenjangan, 'seluruh' | 'tahun' | 'bulan' | 'disisihkan' | 'saringan' | 'namaSingkat'>): string {
  const siapa = unit === null ? undefined : namaSingkat.get(String(unit))
  const realisasi = siapa === undefined ? 'Realisasi' : `Realisasi ${siapa}`
  const kurang = kurangDari(seluruh)
  const luar = kataDisisihkan(disisihkan)
  const sampai = sampaiBulan(tahun, bulan)
  if (!seluruh.melapor || kurang === null) return `${kalimatPosisi(seluruh, tahun).replace(/\.$/, '')}${luar}`
  if (kurang === 0n) return `${realisasi} tepat pada anggaran kas ${sampai}${luar}`
  return kurang > 0n ? `${realisasi} kurang ${rupiahSingkat(kurang)} dari anggaran kas ${sampai}${luar}` : `${realisasi} mendahului anggaran kas ${rupiahSingkat(sen(-kurang))} ${sampai}${luar}`
}

/** What the headline stands on: how much of it is reported, and what of it is not. */
export const bacaanKesenjangan = (seluruh: Capaian, tahun: number): string =>
  seluruh.melapor && kurangDari(seluruh) !== null ? kalimatPosisi(seluruh, tahun) : `${kalimatCakupan(seluruh)}${kalimatBelumDilaporkan(seluruh)}`.trim()
