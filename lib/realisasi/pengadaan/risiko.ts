import type { Rumus } from '../rumus-jenis'
import { jarakHari } from '../hari'
import { sampaiTahap, type TahapKini } from './tahap'

export const RUMUS_RISIKO_PAKET: Rumus = {
  nama: 'Risiko akhir tahun paket',
  rumus: 'belum serah terima, dan: masa kontrak sudah lewat; atau akhir kontrak sesudah 31 Desember; atau fisik pada laju sejak mulai tidak mencapai 100% sebelum akhir tahun; atau belum berkontrak dan lama pelaksanaan menurut rencana tidak muat lagi',
  keterangan: 'Laju = realisasi fisik terakhir ÷ hari sejak mulai sampai akhir bulan nilainya, diteruskan sampai 31 Desember. Lama pelaksanaan = bulan rencana kontrak sampai bulan rencana selesai, dihitung mulai bulan depan. Kontrak tahun jamak dinilai hanya terhadap masa kontraknya. Yang belum dibayar = nilai kontrak (atau pagu paket) − pembayaran.',
  sumber: 'Ketentuan aplikasi, dari langkah akhir tahun (batas SPM/SP2D) dan rencana paket pada RUP.',
}

export interface KeadaanRisiko {
  tahun: number
  /** cut-off day and month */
  sampai: string
  bulan: number
  tahap: TahapKini
  rencanaKontrak: number | null
  rencanaSelesai: number | null
  /** null: no contract */
  kontrak: { mulai: string; selesai: string; tahunJamak: boolean } | null
  /** the latest physical progress (hundredths of a percent) and the last day of its month */
  fisik: { nilai: number; per: string } | null
}

export type Risiko = 'LEWAT_KONTRAK' | 'LEWAT_TAHUN' | 'LAJU' | 'TIDAK_MUAT' | 'TANPA_RENCANA'
export const NAMA_RISIKO: Readonly<Record<Risiko, string>> = {
  LEWAT_KONTRAK: 'masa kontrak sudah lewat',
  LEWAT_TAHUN: 'akhir kontrak sesudah 31 Desember',
  LAJU: 'laju fisik tidak mencapai 100% pada 31 Desember',
  TIDAK_MUAT: 'belum berkontrak, lama pelaksanaan tidak muat lagi',
  TANPA_RENCANA: 'belum berkontrak dan rencananya belum diisi',
}

function risikoKontrak({ tahun, sampai, fisik }: KeadaanRisiko, { mulai, selesai, tahunJamak }: NonNullable<KeadaanRisiko['kontrak']>): Risiko | null {
  const akhir = `${tahun}-12-31`
  if (selesai < sampai) return 'LEWAT_KONTRAK'
  if (tahunJamak) return null
  if (selesai > akhir) return 'LEWAT_TAHUN'
  if (fisik === null || fisik.nilai >= 10_000 || fisik.per <= mulai) return null
  // reached / days so far x days until the end of the year >= 100 %, without dividing
  return fisik.nilai * jarakHari(mulai, akhir) < 10_000 * jarakHari(mulai, fisik.per) ? 'LAJU' : null
}

/** Why a package may not be done before the year ends; null: nothing says so. A package that was handed over has none. */
export function risikoAkhirTahun(keadaan: KeadaanRisiko): Risiko | null {
  const { tahap, kontrak, rencanaKontrak, rencanaSelesai, bulan } = keadaan
  if (sampaiTahap(tahap, 'SERAH_TERIMA')) return null
  if (kontrak !== null) return risikoKontrak(keadaan, kontrak)
  if (rencanaKontrak === null || rencanaSelesai === null) return bulan >= 6 ? 'TANPA_RENCANA' : null
  const mulai = Math.max(rencanaKontrak, bulan + 1)
  return mulai + Math.max(0, rencanaSelesai - rencanaKontrak) > 12 ? 'TIDAK_MUAT' : null
}
