import { cocokTeks } from '@/lib/dasar/format/cari'
import type { Capaian } from '@/lib/realisasi/capaian'
import { KATEGORI, type Kategori, type Posisi } from '@/lib/realisasi/posisi'
import { bandingkanRasio, type Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'
import { bandingkanKode, bandingkanTeks } from '@/lib/realisasi/urutan'
import type { Arah, SaringanDaftar, Urut } from './schema'
import type { StatusLaporan } from './types'

const bandingkanSen = (a: Sen, b: Sen): number => (a < b ? -1 : a > b ? 1 : 0)

const rasioDari: Partial<Record<Urut, (capaian: Capaian) => Rasio>> = {
  serapanAngkas: (capaian) => capaian.serapanAngkas,
  serapanPagu: (capaian) => capaian.serapanPagu,
  target: (capaian) => capaian.target,
  deviasi: (capaian) => capaian.deviasi,
  fisik: (capaian) => capaian.fisik,
}
const senDari: Partial<Record<Urut, (capaian: Capaian) => Sen | null>> = {
  pagu: (capaian) => capaian.posisi.pagu,
  angkas: (capaian) => capaian.posisi.angkas,
  realisasi: (capaian) => capaian.posisi.realisasi,
  selisih: (capaian) => capaian.selisih,
}

/** Compares two values that may be missing: n/a stands last in both directions. */
function denganKosong<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return compare(a, b)
}

/** On serapan of the anggaran kas: believable, implausible, n/a. */
const golongan = ({ serapanAngkas, angkasWajar }: Capaian): number => (!serapanAngkas.ada ? 2 : angkasWajar ? 0 : 1)

/**
 * Sorts by one column on exact values. n/a last in both directions, ties by code: the same order everywhere. By serapan of the
 * anggaran kas, those whose anggaran kas is implausible come after all others: a wrong plan is nobody's first place.
 */
export function urutkanCapaian<T extends { capaian: Capaian }>(daftar: readonly T[], urut: Urut, arah: Arah): T[] {
  const tanda = arah === 'naik' ? 1 : -1
  const ratio = rasioDari[urut]
  const money = senDari[urut]
  const bandingkan = (a: Capaian, b: Capaian): number => {
    if (urut === 'serapanAngkas' && golongan(a) !== golongan(b)) return golongan(a) - golongan(b)
    if (ratio) {
      const [x, y] = [ratio(a), ratio(b)]
      return denganKosong(x.ada ? x : null, y.ada ? y : null, (p, q) => tanda * bandingkanRasio(p, q))
    }
    if (money) return denganKosong(money(a), money(b), (p, q) => tanda * bandingkanSen(p, q))
    return tanda * (urut === 'nama' ? bandingkanTeks(a.posisi.nama, b.posisi.nama) : bandingkanKode(a.posisi, b.posisi))
  }
  return [...daftar].sort((a, b) => bandingkan(a.capaian, b.capaian) || bandingkanKode(a.capaian.posisi, b.capaian.posisi))
}

/**
 * The rows that the address asks for.
 * @param cocok whether a unit's names fit what is looked for; without it name and code alone are read
 */
export function saringCapaian<T extends { capaian: Capaian }>(
  daftar: readonly T[],
  saringan: Pick<SaringanDaftar, 'kategori' | 'zona' | 'cari'>,
  cocok: (posisi: Posisi) => boolean = ({ nama, kode }) => cocokTeks(saringan.cari, nama, kode),
): T[] {
  const zona = saringan.zona === 'TANPA_NILAI' ? null : saringan.zona
  return daftar.filter(
    ({ capaian }) =>
      (saringan.kategori === null || capaian.posisi.kategori === saringan.kategori) &&
      (saringan.zona === null || capaian.zona === zona) &&
      cocok(capaian.posisi),
  )
}

export interface KelompokKategori<T> {
  kategori: Kategori
  daftar: T[]
}

/** Parts rows by category in the order of the house, keeping the order within; empty categories are left out. */
export function kelompokkanKategori<T extends { capaian: Capaian }>(daftar: readonly T[]): KelompokKategori<T>[] {
  return KATEGORI.map((kategori) => ({
    kategori,
    daftar: daftar.filter(({ capaian }) => capaian.posisi.kategori === kategori),
  })).filter((kelompok) => kelompok.daftar.length > 0)
}

/** Whether a report in this state counts as handed in. */
export const sudahLapor = (status: StatusLaporan | null): boolean =>
  status === 'DIAJUKAN' || status === 'DIPERIKSA' || status === 'DIVERIFIKASI' || status === 'TERKUNCI'

/**
 * Parts the months 1..bulan into runs that use the same versions, so that one series per run gives every month at its own
 * cut-off.
 * @param kunciVersi names the versions in force at the end of a month
 */
export function runVersi(bulan: number, kunciVersi: (bulan: number) => string): { dari: number; sampai: number }[] {
  const runs: { dari: number; sampai: number }[] = []
  for (let month = 1; month <= bulan; month += 1) {
    const last = runs.at(-1)
    if (last && kunciVersi(last.sampai) === kunciVersi(month)) last.sampai = month
    else runs.push({ dari: month, sampai: month })
  }
  return runs
}

/**
 * Reads a position at the end of each month with the versions in force then, by one series per run of months.
 * @param baca positions of the twelve months with the versions in force at the end of `sampai`
 */
export async function seriPerVersi(
  bulan: number,
  kunciVersi: (bulan: number) => string,
  baca: (sampai: number) => Promise<readonly Posisi[]>,
): Promise<Map<number, Posisi>> {
  const series = await Promise.all(
    runVersi(bulan, kunciVersi).map(async ({ dari, sampai }) => (await baca(sampai)).slice(dari - 1, sampai)),
  )
  return new Map(series.flat().map((posisi) => [Number(posisi.kunci), posisi]))
}
