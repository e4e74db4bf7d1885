import { BULAN } from '@/lib/realisasi/bulan'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI, type Kategori, type Per, type Posisi } from '@/lib/realisasi/posisi'
import { NOL, senFromText } from '@/lib/realisasi/rupiah'
import type { ParamPosisi } from './types'

/** One row of the statement: money and weights as text, counts as numbers. */
export interface BarisPosisi {
  kunci: string | null
  m: number
  kode: string | null
  nama: string | null
  kategori: string | null
  pagu: string
  angkas: string | null
  angkas_melapor: string | null
  pagu_melapor: string
  realisasi: string | null
  diisi: boolean
  non_rkud: string
  fisik_pagu: string
  fisik_tertimbang: string
  target_pagu: string
  target_tertimbang: string
  fisik_kini: string
  fisik_tertua: number | null
  banding_pagu: string
  banding_fisik: string
  banding_target: string
  jumlah_sub: number
  nol: number
  sampai50: number
  sampai75: number
  sampai100: number
  jumlah_unit: number
  jumlah_unit_melapor: number
  diperbarui: string | null
}

/** Units for which no Asisten is laid down. */
const TANPA_ASISTEN = 'Asisten belum ditetapkan'

const isKategori = (text: string | null): text is Kategori => KATEGORI.some((kategori) => kategori === text)

/** The name of a group as the screen says it. */
function nama(per: Per, row: Pick<BarisPosisi, 'kunci' | 'm' | 'nama'>): string {
  if (per === 'kabupaten') return 'Kabupaten'
  if (per === 'bulan') return BULAN[row.m - 1] ?? ''
  if (per === 'kategori') return isKategori(row.kunci) ? NAMA_KATEGORI[row.kunci] : 'Tanpa kategori'
  if (per === 'asisten' && !row.nama) return TANPA_ASISTEN
  return row.nama ?? row.kunci ?? ''
}

function kunci(per: Per, { kunci: nilai, m }: Pick<BarisPosisi, 'kunci' | 'm'>): string {
  if (per === 'kabupaten') return 'kabupaten'
  if (per === 'bulan') return String(m)
  return per === 'unitBulan' ? `${nilai ?? ''}/${m}` : (nilai ?? '')
}

/** The month of a position grouped by month; its cut-off for all others. */
export const bulanPosisi = ({ per, bulan }: Pick<ParamPosisi, 'per' | 'bulan'>, { kunci: nilai }: Pick<Posisi, 'kunci'>): number =>
  per === 'bulan' || per === 'unitBulan' ? Number(nilai.split('/').at(-1)) : bulan

export function bacaBaris(per: Per, row: BarisPosisi): Posisi {
  const bin = { nol: row.nol, sampai50: row.sampai50, sampai75: row.sampai75, sampai100: row.sampai100 }
  return {
    kunci: kunci(per, row),
    kode: row.kode ?? '',
    nama: nama(per, row),
    kategori: isKategori(row.kategori) ? row.kategori : null,
    pagu: senFromText(row.pagu),
    angkas: row.angkas === null ? null : senFromText(row.angkas),
    angkasMelapor: senFromText(row.angkas_melapor ?? '0'),
    paguMelapor: senFromText(row.pagu_melapor),
    realisasi: row.realisasi === null ? null : senFromText(row.realisasi),
    realisasiDiisi: row.diisi,
    nonRkud: senFromText(row.non_rkud),
    fisik: { pagu: senFromText(row.fisik_pagu), tertimbang: BigInt(row.fisik_tertimbang) },
    targetFisik: { pagu: senFromText(row.target_pagu), tertimbang: BigInt(row.target_tertimbang) },
    fisikKini: senFromText(row.fisik_kini),
    fisikTertua: row.fisik_tertua,
    fisikBanding: { pagu: senFromText(row.banding_pagu), realisasi: BigInt(row.banding_fisik), target: BigInt(row.banding_target) },
    jumlahSubKegiatan: row.jumlah_sub,
    bin: { ...bin, belumLapor: row.jumlah_sub - bin.nol - bin.sampai50 - bin.sampai75 - bin.sampai100 },
    jumlahUnit: row.jumlah_unit,
    jumlahUnitMelapor: row.jumlah_unit_melapor,
    diperbarui: row.diperbarui,
  }
}

/** A position in which nothing was entered: no pagu, no anggaran kas, no realisasi. */
function posisiKosong(per: Per, m: number): Posisi {
  return {
    kunci: per === 'bulan' ? String(m) : per, kode: '', nama: nama(per, { kunci: null, m, nama: null }), kategori: null,
    pagu: NOL, paguMelapor: NOL, angkas: null, angkasMelapor: NOL, realisasi: null, realisasiDiisi: false, nonRkud: NOL,
    fisik: { pagu: NOL, tertimbang: 0n }, targetFisik: { pagu: NOL, tertimbang: 0n },
    fisikKini: NOL, fisikTertua: null, fisikBanding: { pagu: NOL, realisasi: 0n, target: 0n },
    jumlahSubKegiatan: 0, bin: { nol: 0, sampai50: 0, sampai75: 0, sampai100: 0, belumLapor: 0 },
    jumlahUnit: 0, jumlahUnitMelapor: 0, diperbarui: null,
  }
}

/** `kabupaten` is always one position and `bulan` always twelve, so that a year without data has its shape too. */
export function lengkapi(per: Per, posisi: Posisi[]): Posisi[] {
  if (posisi.length > 0) return posisi
  if (per === 'kabupaten') return [posisiKosong(per, 0)]
  if (per === 'bulan') return Array.from({ length: 12 }, (_, index) => posisiKosong(per, index + 1))
  return posisi
}

