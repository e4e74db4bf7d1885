import { BULAN } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { jumlahSelisih, type BarisPareto } from '@/lib/realisasi/kesenjangan'
import type { BinFisik } from '@/lib/realisasi/posisi'
import { bulatkanPersen, kurangiRasio, rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { KelompokZona } from '@/lib/realisasi/zona-kelompok'
import { bilangan, persen, poinMutlak, rupiahSingkat } from './angka'
import { arahDeviasi, awalBesar, bilanganKata } from './kalimat'
import { sampaiBulan } from './tanggal'

/*
 * Titles of blocks: findings computed from the data, so that a title can never contradict its chart.
 */

const unit = (banyak: number): string => `${bilanganKata(banyak)} unit`

/** "12 unit di zona merah, sembilan kuning" */
export function temuanZona(kelompok: readonly KelompokZona[]): string {
  const banyak = (zona: KelompokZona['zona']): number => kelompok.find((item) => item.zona === zona)?.daftar.length ?? 0
  const [merah, kuning, hijau] = [banyak('MERAH'), banyak('KUNING'), banyak('HIJAU')]
  if (kelompok.every((item) => item.daftar.length === 0)) return 'Belum ada unit yang dapat dinilai'
  if (merah + kuning + hijau + banyak('MENDAHULUI') === 0) return 'Belum ada unit dengan zona'
  if (merah === 0 && kuning === 0) return 'Tidak ada unit di zona merah atau kuning'
  if (merah === 0) return `Tidak ada unit di zona merah, ${unit(kuning)} kuning`
  return `${awalBesar(unit(merah))} di zona merah, ${bilanganKata(kuning)} kuning`
}

/** A unit that has not reported, or has no anggaran kas, lacks nothing that could be said. */
const tanpaSelisih = (unitCapaian: readonly Capaian[]): boolean => unitCapaian.every(({ selisih }) => selisih === null)

/** "Lima unit menjelaskan 62% selisih" from the Pareto rows of these units. */
export function temuanPareto(baris: readonly BarisPareto[], unitCapaian: readonly Capaian[], banyak: number = 5): string {
  const last = baris[Math.min(banyak, baris.length) - 1]
  if (!last) return tanpaSelisih(unitCapaian) ? 'Unit mana yang tertinggal dari anggaran kas?' : 'Tidak ada unit yang tertinggal dari anggaran kas'
  if (baris.length <= banyak) return `${awalBesar(unit(baris.length))} tertinggal dari anggaran kas`
  return `${awalBesar(unit(banyak))} menjelaskan ${persen(last.kumulatif, 0)} selisih`
}

/** The rupiah behind the shares: what the units lack together. */
export function bacaanPareto(unitCapaian: readonly Capaian[]): string {
  if (tanpaSelisih(unitCapaian)) return 'Belum ada unit yang selisihnya dapat dihitung.'
  const { tertinggal, mendahului } = jumlahSelisih(unitCapaian)
  const banyak = unitCapaian.filter((item) => item.selisih !== null && item.selisih > 0n).length
  if (banyak === 0) return 'Semua unit yang dapat dihitung sudah mencapai anggaran kasnya.'
  const lebih = mendahului > 0n ? `; unit lain mendahului ${rupiahSingkat(mendahului)}` : ''
  return `${bilangan(banyak)} unit kurang ${rupiahSingkat(tertinggal)}${lebih}.`
}

/** Did the gap widen or narrow in the last month? From the capaian per month, January first, up to the cut-off. */
export function temuanKurva(perBulan: readonly Capaian[], tahun: number): string {
  const kini = perBulan.at(-1)
  const lalu = perBulan.at(-2)
  if (!kini || !kini.deviasi.ada) return 'Bagaimana realisasi mengikuti target bulan demi bulan?'
  const arah = arahDeviasi(kini.deviasi)
  const keadaan = arah === 'tepat' ? 'Realisasi tepat pada target'
    : `Realisasi ${arah === 'tertinggal' ? 'tertinggal' : 'mendahului target'} ${poinMutlak(kini.deviasi)}`
  if (!lalu || !lalu.deviasi.ada) return `${keadaan} ${sampaiBulan(tahun, kini.bulan)}`
  const change = bulatkanPersen(kurangiRasio(kini.deviasi, lalu.deviasi)) ?? 0
  const bulanLalu = BULAN[lalu.bulan - 1] ?? ''
  if (change === 0) return `${keadaan}, sama dengan ${bulanLalu}`
  const gerak = arah === 'tertinggal' && lalu.deviasi.pembilang <= 0n ? (change < 0 ? 'melebar' : 'menyempit') : 'berubah'
  return `${keadaan}, ${gerak} dari ${poinMutlak(lalu.deviasi)} pada ${bulanLalu}`
}

type DenganSelisih = Capaian & { selisih: Sen }

/** The group that lacks most in rupiah: "Belanja Modal kurang Rp33,37 miliar, selisih terbesar". A percentage would hide it. */
export function temuanKelompok(daftar: readonly Capaian[], tanya: string): string {
  const terukur = daftar.filter((item): item is DenganSelisih => item.selisih !== null)
  const worst = terukur.reduce<DenganSelisih | null>((most, item) => (most === null || item.selisih > most.selisih ? item : most), null)
  if (!worst) return tanya
  if (worst.selisih <= 0n) return 'Tidak ada yang tertinggal dari anggaran kas'
  return `${worst.posisi.nama} kurang ${rupiahSingkat(worst.selisih)}, selisih terbesar`
}

/** "DAK Fisik terserap 8,10% dari Rp54,38 miliar" */
export function temuanDak(seluruh: Capaian | null): string {
  if (!seluruh || seluruh.posisi.pagu === 0n) return 'Tidak ada pagu DAK Fisik'
  if (!seluruh.serapanPagu.ada) return `DAK Fisik ${rupiahSingkat(seluruh.posisi.pagu)} belum ada realisasi yang dientri`
  return `DAK Fisik terserap ${persen(seluruh.serapanPagu)} dari ${rupiahSingkat(seluruh.posisi.pagu)}`
}

/** "280 sub-kegiatan (16,74%) masih 0% fisik" */
export function temuanBin(bin: BinFisik, jumlah: number): string {
  if (jumlah === 0) return 'Belum ada sub-kegiatan dengan pagu'
  if (bin.belumLapor === jumlah) return 'Belum ada sub-kegiatan yang melaporkan progres fisik'
  if (bin.nol === 0) return 'Tidak ada sub-kegiatan yang masih 0% fisik'
  return `${bilangan(bin.nol)} sub-kegiatan (${persen(rasio(BigInt(bin.nol), BigInt(jumlah), ''))}) masih 0% fisik`
}

/** "Tujuh dari 75 unit belum melapor Juni 2023" */
export function temuanLapor(belum: number, jumlah: number, bulanTahun: string): string {
  if (jumlah === 0) return 'Belum ada unit dengan pagu'
  if (belum === 0) return `Semua ${bilangan(jumlah)} unit sudah melapor ${bulanTahun}`
  return `${awalBesar(bilanganKata(belum))} dari ${bilangan(jumlah)} unit belum melapor ${bulanTahun}`
}
