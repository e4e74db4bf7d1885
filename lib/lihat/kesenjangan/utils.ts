import { runVersi } from '@/lib/lihat/perangkat-daerah/utils'
import type { FilterPosisi } from '@/lib/posisi/types'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { DISISIHKAN, termasuk } from '@/lib/realisasi/disisihkan'
import { kurangDari } from '@/lib/realisasi/kesenjangan'
import type { Posisi } from '@/lib/realisasi/posisi'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { bandingkanRasio } from '@/lib/realisasi/rasio'
import { jumlah, NOL, type Sen } from '@/lib/realisasi/rupiah'
import type { AturanZona } from '@/lib/realisasi/zona'
import { bandingkanKode, bandingkanTeks } from '@/lib/realisasi/urutan'
import { BATAS_BARIS, type PerKesenjangan, type UrutSub } from './constants'
import type { PermintaanKesenjangan, Saringan } from './schema'
import type { JumlahDisisihkan, SubKesenjangan } from './types'

export { runVersi }

/** The filter of the positions that an address means. */
export function filterDari({ tanpa, unit, kategori, asisten, jenis, sumber, program }: Saringan): FilterPosisi {
  return {
    ...(tanpa.length > 0 && { tanpa }),
    ...(unit !== null && { unitIds: [unit] }),
    ...(kategori !== null && { kategori }),
    ...(asisten !== null && { asisten: asisten === 'belum' ? '' : asisten }),
    ...(jenis !== null && { jenisKode: jenis }),
    ...(sumber !== null && { sumberDanaId: sumber }),
    ...(program !== null && { programKode: program }),
  }
}

/** What the page is parted by where the address does not say: of the whole the units, of a unit its programs, of a program its sub-kegiatan. */
export const perBawaan = ({ per, unit, program }: Pick<PermintaanKesenjangan, 'per' | 'unit' | 'program'>): PerKesenjangan =>
  per ?? (unit === null ? 'unit' : program === null ? 'program' : 'subKegiatan')

type Nilai = string | number | readonly string[] | null | undefined

/** An address that keeps the period; parameters without a value are left out. */
export function alamatKueri(path: string, kueri: string, lain: Readonly<Record<string, Nilai>>): string {
  const query = new URLSearchParams(kueri)
  for (const [nama, nilai] of Object.entries(lain)) {
    const teks = Array.isArray(nilai) ? nilai.join(',') : nilai === null || nilai === undefined ? '' : String(nilai as string | number)
    if (teks !== '') query.set(nama, teks)
  }
  return `${path}?${query}`
}

/** Spending that is left out, from the whole's positions by jenis belanja taken without leaving anything out. */
export function hitungDisisihkan(tanpa: Saringan['tanpa'], perJenis: readonly Posisi[]): JumlahDisisihkan[] {
  return tanpa.map((jenis) => {
    const milik = perJenis.filter(({ kunci }) => termasuk(jenis, kunci))
    return { jenis, pagu: jumlah(milik.map(({ pagu }) => pagu)), realisasi: jumlah(milik.map(({ realisasi }) => realisasi ?? NOL)) }
  })
}

/** "belanja pegawai" of `gaji`. */
export const namaDisisihkan = (jenis: JumlahDisisihkan['jenis']): string => DISISIHKAN[jenis].nama

/** Keeps the first rows of an order and adds the others up into one, so that a table never grows past its page and its sum stays whole. */
export function batasi(daftar: readonly Capaian[], batas: number, { nama, aturan, bulan }: { nama: (banyak: number) => string; aturan: AturanZona; bulan: number }): { tampil: readonly Capaian[]; lain: Capaian | null } {
  if (daftar.length <= batas) return { tampil: daftar, lain: null }
  const sisa = daftar.slice(batas)
  const posisi = jumlahkanPosisi(sisa.map((capaian) => capaian.posisi), { kunci: 'lain', nama: nama(sisa.length) })
  return { tampil: daftar.slice(0, batas), lain: computeCapaian(posisi, { aturan, bulan }) }
}

const turun = (a: bigint | null, b: bigint | null): number => (a === null || b === null ? (a === b ? 0 : a === null ? 1 : -1) : a > b ? -1 : a < b ? 1 : 0)

/** Largest pagu first, ties by code. */
export const menurutPagu = (a: Capaian, b: Capaian): number => turun(a.posisi.pagu, b.posisi.pagu) || bandingkanKode(a.posisi, b.posisi)
/** Furthest behind first, then who is ahead, then who cannot be said; ties by code. */
export const menurutKurang = (a: Capaian, b: Capaian): number => turun(kurangDari(a), kurangDari(b)) || bandingkanKode(a.posisi, b.posisi)

function menurutFisik({ fisik: a }: Capaian, { fisik: b }: Capaian): number {
  return a.ada && b.ada ? bandingkanRasio(a, b) : a.ada === b.ada ? 0 : a.ada ? -1 : 1
}

const URUTAN: Readonly<Record<UrutSub, (a: Capaian, b: Capaian) => number>> = {
  rupiah: menurutPagu,
  kekurangan: menurutKurang,
  fisik: (a, b) => menurutFisik(a, b) || menurutPagu(a, b),
  nama: (a, b) => bandingkanTeks(a.posisi.nama, b.posisi.nama) || bandingkanKode(a.posisi, b.posisi),
}

/** The list of sub-kegiatan in an order; the same rows always come in the same order. */
export const urutkanSub = (daftar: readonly SubKesenjangan[], urut: UrutSub): SubKesenjangan[] =>
  [...daftar].sort((a, b) => URUTAN[urut](a.capaian, b.capaian) || Number(a.capaian.posisi.kunci) - Number(b.capaian.posisi.kunci))

/** What was realised on sub-kegiatan that have no pagu any more: no rows of the list, and still money of the whole. */
export function luarDaftar(semua: readonly SubKesenjangan[]): { banyak: number; realisasi: Sen } {
  const luar = semua.filter(({ capaian: { posisi } }) => posisi.jumlahSubKegiatan !== 1 && (posisi.realisasi ?? NOL) !== 0n)
  return { banyak: luar.length, realisasi: jumlah(luar.map(({ capaian }) => capaian.posisi.realisasi ?? NOL)) }
}

/** The rows of a movement that a page can hold: where there are more, as many from either end, because both ends are what it is about. */
export function batasGerak<T extends { berubah: bigint | null }>(gerak: readonly T[], per: PerKesenjangan): readonly T[] {
  const batas = BATAS_BARIS[per]
  if (gerak.length <= batas) return gerak
  const terukur = gerak.filter(({ berubah }) => berubah !== null)
  const separuh = Math.floor(batas / 2)
  return [...terukur.slice(0, separuh), ...terukur.slice(Math.max(separuh, terukur.length - separuh))]
}
