import { bilangan } from '@/lib/dasar/format/angka'
import { BATAS_BARIS, NAMA_PER } from '@/lib/lihat/kesenjangan/constants'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { batasi } from '@/lib/lihat/kesenjangan/utils'
import type { Capaian } from '@/lib/realisasi/capaian'
import { teks } from '../sel'
import type { Sel } from '../types'
import { kataLapor, namaSebut } from '../umum/lapor'

/** The parts in an order, those past the page's limit as one row with their sum. */
export function barisTampil({ aturan, bulan, saringan: { per } }: DataKesenjangan, urut: readonly Capaian[]): readonly Capaian[] {
  const { tampil, lain } = batasi(urut, BATAS_BARIS[per], { nama: (banyak) => `${bilangan(banyak)} ${NAMA_PER[per].satu} lain`, aturan, bulan })
  return lain === null ? tampil : [...tampil, lain]
}

/** The name of a part, with what must be known of it: the unit of a sub-kegiatan, a unit's last report. */
export function selNama({ saringan: { per }, laporTerakhir, namaSingkat, sub }: DataKesenjangan): (capaian: Capaian) => Sel {
  const unit = new Map(per === 'subKegiatan' ? sub.map((satu) => [satu.capaian.posisi.kunci, satu.unit]) : [])
  return (capaian) => {
    const { kunci } = capaian.posisi
    const nama = per === 'unit' ? namaSebut(capaian, namaSingkat) : capaian.posisi.nama
    const belum = per === 'unit' && kunci !== 'lain' ? kataLapor(capaian, laporTerakhir) : null
    const rinci = [unit.get(kunci), belum].filter((kata) => kata !== undefined && kata !== null).join('; ')
    return teks(nama, ...(rinci === '' ? [] : [rinci]))
  }
}
