import { bilangan } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { BarisKendala, DataKendala } from '@/lib/lihat/kendala/types'
import { kelompokkan as menurut } from '@/lib/realisasi/kelompokkan'
import { kekuranganSekali, type KekuranganKendala, type TempatKendala } from '@/lib/realisasi/rupiah-kendala'
import type { Sen } from '@/lib/realisasi/rupiah'
import { tanpa, uang } from '../sel'
import type { Sel } from '../types'

/** Obstacles that share something, with the money at their places. */
export interface KelompokKendala {
  kunci: string
  daftar: readonly BarisKendala[]
  /** of the sub-kegiatan that they name, each once */
  sub: KekuranganKendala
  /** of the units as a whole where they name none, each once; holds the sub-kegiatan too, so it is never added to them */
  unit: KekuranganKendala
  jumlahUnit: number
}

const tempat = (daftar: readonly BarisKendala[], basis: 'SUB' | 'UNIT'): TempatKendala[] =>
  daftar.filter(({ rupiah }) => rupiah.basis === basis).map(({ rupiah: { kunci, selisih } }) => ({ kunci, selisih }))

export const ringkas = (kunci: string, daftar: readonly BarisKendala[]): KelompokKendala => ({
  kunci, daftar, sub: kekuranganSekali(tempat(daftar, 'SUB')), unit: kekuranganSekali(tempat(daftar, 'UNIT')),
  jumlahUnit: new Set(daftar.map(({ unit }) => unit.id)).size,
})

/** Groups in order of first appearance. */
export function kelompokkan(daftar: readonly BarisKendala[], kunci: (satu: BarisKendala) => string): KelompokKendala[] {
  return [...menurut(daftar, kunci)].map(([nama, isi]) => ringkas(nama, isi))
}

/** What is behind; null where there is no place, or the gap of none of them can be said. */
export const nilaiKekurangan = ({ kekurangan, tempat: banyak, tanpaNilai }: KekuranganKendala): Sen | null => (tanpaNilai === banyak ? null : kekurangan)

/** The same as a cell; obstacles that name no sub-kegiatan say so instead of a nought. */
export const selKekurangan = (satu: KekuranganKendala): Sel => (satu.tempat === 0 ? tanpa('seluruh unit') : uang(nilaiKekurangan(satu)))

/** Largest first; what has no value last. */
export const menurun = (a: Sen | null, b: Sen | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a > b ? -1 : 1)

/** Basis, cut-off, and what the figures stand for: the sentence under every title with rupiah. */
export function kalimatDasar({ tahun, bulan, seluruh }: DataKendala, { tanpaNilai }: Pick<KekuranganKendala, 'tanpaNilai'>): string {
  const tanpa = tanpaNilai === 0 ? '' : ` ${bilangan(tanpaNilai)} sub-kegiatan tanpa nilai karena laporan atau anggaran kasnya belum ada.`
  return `Kekurangan terhadap anggaran kas ${sampaiBulan(tahun, bulan)}, dari sub-kegiatan yang berkendala, tiap sub-kegiatan sekali.${tanpa}${kalimatCakupan(seluruh)}`
}

/** The register narrowed to something, in the same view. */
export const hrefRegister = ({ kueri }: Pick<DataKendala, 'kueri'>, saring: Readonly<Record<string, string>> = {}): string =>
  `/kendala?${kueri}${Object.entries(saring).map(([nama, nilai]) => `&${nama}=${encodeURIComponent(nilai)}`).join('')}#daftar`
export const hrefRantai = ({ kueri }: Pick<DataKendala, 'kueri'>, asalId: number): string => `/kendala/${asalId}?${kueri}`
export const hrefSuara = ({ kueri }: Pick<DataKendala, 'kueri'>, unitId: number): string => `/kendala/unit/${unitId}?${kueri}`

export const TANPA_KENDALA = { judul: 'Belum ada kendala terbuka yang dilaporkan', isi: 'Unit menuliskannya pada halaman Entri, bagian Kendala.' }
