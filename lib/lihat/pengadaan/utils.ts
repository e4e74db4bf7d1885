import { hariBulan, jarakHari } from '@/lib/realisasi/hari'
import { kontrakKritis } from '@/lib/realisasi/pengadaan/kritis'
import { risikoAkhirTahun } from '@/lib/realisasi/pengadaan/risiko'
import { kedudukan, sampaiTahap, tahapMulai } from '@/lib/realisasi/pengadaan/tahap'
import type { PaketBaris, PaketKini } from './types'

/** `hari`: day of the look; a month that still runs is told up to it */
type CutOff = { tahun: number; bulan: number; hari: string }

/** Critical or not: of a running contract, by plan and progress of one month. null: there is none to judge. */
function nilaiKritis(paket: PaketBaris, selesai: boolean, { tahun }: CutOff): PaketKini['kritis'] {
  const { kontrak, fisik, rencanaKini, metode } = paket
  if (kontrak === null || selesai || paket.putus || metode === 'SWAKELOLA' || metode === 'E_PURCHASING') return null
  return kontrakKritis({
    rencana: fisik === null ? rencanaKini : fisik.rencana,
    realisasi: fisik?.realisasi ?? null,
    lewatTahun: !kontrak.tahunJamak && kontrak.selesai > `${tahun}-12-31`,
  })
}

/** What follows from a package at the end of a month, or on the day of the look while the month runs. */
export function hitungPaket(paket: PaketBaris, cutOff: CutOff): PaketKini {
  const { tahun, bulan, hari } = cutOff
  const sampai = hariBulan(tahun, bulan, hari)
  const kini = kedudukan(paket.metode, paket.tanggal, sampai)
  const jalan = paket.status === 'AKTIF' && !paket.putus
  const selesai = sampaiTahap(kini.tahap, 'SERAH_TERIMA')
  const { fisik, rencanaPemilihan, rencanaKontrak, rencanaSelesai, kontrak } = paket
  return {
    ...paket,
    kedudukan: kini,
    umur: kini.sejak === null || !jalan ? null : jarakHari(kini.sejak, sampai),
    kritis: jalan ? nilaiKritis(paket, selesai, cutOff) : null,
    risiko: jalan
      ? risikoAkhirTahun({ tahun, bulan, sampai, tahap: kini.tahap, rencanaKontrak, rencanaSelesai, kontrak, fisik: fisik === null ? null : { nilai: fisik.realisasi, per: hariBulan(tahun, fisik.bulan, hari) } })
      : null,
    tanpaFoto: jalan && fisik !== null && fisik.realisasi > 0 && !paket.berfoto,
    terlambatMulai: jalan && rencanaPemilihan !== null && rencanaPemilihan <= bulan && kontrak === null && !sampaiTahap(kini.tahap, tahapMulai(paket.metode)),
  }
}
