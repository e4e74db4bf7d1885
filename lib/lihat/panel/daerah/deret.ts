import { angkaBulan, cariCacat, persenDaerah, sebanding, type AngkaDaerah, type Cacat, type JenisCacat } from '@/lib/realisasi/daerah/cacat'
import { bulanSementara } from '@/lib/realisasi/bulan-lapor'
import { tiada, type Rasio } from '@/lib/realisasi/rasio'
import type { DataDaerah } from './data'

export const NAMA_CACAT: Readonly<Record<JenisCacat, string>> = {
  SAMA: 'sama dengan bulan sebelumnya', TURUN: 'turun dari bulan sebelumnya', DIUBAH: 'disajikan ulang', LEWAT_PAGU: 'di atas pagu',
  BERTENTANGAN: 'persen bertentangan dengan rupiah', PAGU_BERUBAH: 'pagu berubah', HILANG: 'tidak ada',
}

export interface TitikDaerah {
  bulan: number
  nilai: Rasio
  angka: AngkaDaerah | null
  cacat: readonly Cacat[]
  /** what else is to be known of it; empty: nothing */
  catatan: string
  /** nothing about the value is in doubt */
  sebanding: boolean
}

/** One place over twelve months; `kunci` "sendiri": our own. */
export interface DeretDaerah {
  kunci: string
  nama: string
  contoh: boolean
  titik: readonly TitikDaerah[]
}

const BULAN = Array.from({ length: 12 }, (_, i) => i + 1)

/** Our own months first, then the places by name. A month of ours that nobody reported is none; one that too few have reported is not compared. */
export function susunDeret({ nama, sendiri, daerah, contoh }: DataDaerah): DeretDaerah[] {
  const milik = BULAN.map((bulan): TitikDaerah => {
    const capaian = sendiri.find((satu) => satu.bulan === bulan)
    const nilai = capaian?.melapor ? capaian.serapanPagu : tiada('Laporan bulan ini belum dikirim')
    const kurang = capaian !== undefined && bulanSementara(capaian)
    return { bulan, nilai, angka: null, cacat: [], catatan: kurang ? `baru ${capaian.posisi.jumlahUnitMelapor} dari ${capaian.posisi.jumlahUnit} unit melapor` : '', sebanding: nilai.ada && !kurang }
  })
  const lain = daerah.map((satu): DeretDaerah => {
    const [perBulan, cacat] = [angkaBulan(satu.angka), cariCacat(satu.angka)]
    return {
      kunci: String(satu.id), nama: satu.nama, contoh: satu.contoh,
      titik: BULAN.map((bulan) => {
        const angka = perBulan.get(bulan)?.kini
        return { bulan, nilai: angka === undefined ? tiada('Tidak ada data') : persenDaerah(angka).nilai, angka: angka ?? null, cacat: cacat.filter((item) => item.bulan === bulan), catatan: '', sebanding: sebanding(bulan, angka, cacat) }
      }),
    }
  })
  return [{ kunci: 'sendiri', nama, contoh, titik: milik }, ...lain]
}

/** "sama dengan bulan sebelumnya; pagu berubah" */
export const kataCacat = (cacat: readonly Cacat[]): string => [...new Set(cacat.map(({ jenis }) => NAMA_CACAT[jenis]))].join('; ')

/** What is to be known of a value, in words. */
export const kataTitik = ({ cacat, catatan }: TitikDaerah): string => [kataCacat(cacat), catatan].filter((kata) => kata !== '').join('; ')
