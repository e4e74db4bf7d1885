import { BULAN } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { jumlahSelisih, kurangDari, type BarisPareto } from '@/lib/realisasi/kesenjangan'
import type { BinFisik } from '@/lib/realisasi/posisi'
import { bandingkanPersen, bulatkanPersen, kurangiRasio, rasio } from '@/lib/realisasi/rasio'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import type { KelompokZona } from '@/lib/realisasi/zona-kelompok'
import { bilangan, persen, rupiahSingkat } from './angka'
import { beda } from './beda'
import { awalBesar, bilanganKata } from './kalimat'
import { sampaiBulan } from './tanggal'

/*
 * Titles of blocks: findings computed from the data, so that a title can never contradict its chart.
 */

const unit = (banyak: number, apa = 'unit'): string => `${bilanganKata(banyak)} ${apa}`

/** "12 unit di zona merah, sembilan kuning", and how many have no zona because they have not reported */
export function temuanZona(kelompok: readonly KelompokZona[]): string {
  const banyak = (zona: KelompokZona['zona']): number => kelompok.find((item) => item.zona === zona)?.daftar.length ?? 0
  const [merah, kuning, hijau] = [banyak('MERAH'), banyak('KUNING'), banyak('HIJAU')]
  if (kelompok.every((item) => item.daftar.length === 0)) return 'Belum ada unit yang dapat dinilai'
  if (merah + kuning + hijau + banyak('MENDAHULUI') === 0) return 'Belum ada unit dengan zona'
  const belum = banyak('BELUM_LAPOR')
  const luar = belum === 0 ? '' : `, ${bilanganKata(belum)} belum lapor`
  if (merah === 0 && kuning === 0) return `Tidak ada unit di zona merah atau kuning${luar}`
  if (merah === 0) return `Tidak ada unit di zona merah, ${unit(kuning)} kuning${luar}`
  return `${awalBesar(unit(merah))} di zona merah, ${bilanganKata(kuning)} kuning${luar}`
}

/** A unit that has not reported, or has no anggaran kas, lacks nothing that could be said. */
const tanpaSelisih = (unitCapaian: readonly Capaian[]): boolean => unitCapaian.every((item) => kurangDari(item) === null)
/** Of whom something that was not found was looked for: not of those who have not reported. */
const sudahLapor = (daftar: readonly Capaian[]): string => (daftar.every(({ melapor }) => melapor) ? '' : ' sudah melapor dan')

/**
 * "Lima unit menyumbang 62% selisih bersih" from the Pareto rows of these units: the published basis. Where those ahead make
 * the net gap so small that the share would pass 100 %, the share of those behind is said, by its name.
 * @param apa what a row is: "unit", "sub-kegiatan"
 */
export function temuanPareto(baris: readonly BarisPareto[], unitCapaian: readonly Capaian[], banyak: number = 5, apa: string = 'unit'): string {
  const last = baris[Math.min(banyak, baris.length) - 1]
  if (!last) return tanpaSelisih(unitCapaian) ? `${awalBesar(apa)} mana yang tertinggal dari anggaran kas?` : `Tidak ada ${apa} yang${sudahLapor(unitCapaian)} tertinggal dari anggaran kas`
  if (baris.length <= banyak) return `${awalBesar(unit(baris.length, apa))} tertinggal dari anggaran kas`
  const bersih = last.kumulatif.ada && bandingkanPersen(last.kumulatif, 100) <= 0
  return `${awalBesar(unit(banyak, apa))} menyumbang ${bersih ? `${persen(last.kumulatif, 0)} selisih bersih` : `${persen(last.kumulatifTertinggal, 0)} kekurangan ${apa} yang tertinggal`}`
}

/** The rupiah behind the shares: what the units lack together. */
export function bacaanPareto(unitCapaian: readonly Capaian[], apa: string = 'unit'): string {
  if (tanpaSelisih(unitCapaian)) return `Belum ada ${apa} yang selisihnya dapat dihitung.`
  const { tertinggal, mendahului, bersih, belumLapor, luarBelumLapor } = jumlahSelisih(unitCapaian)
  const banyak = unitCapaian.filter((item) => (kurangDari(item) ?? 0n) > 0n).length
  const luar = belumLapor === 0 ? '' : ` Di luar itu ${bilangan(belumLapor)} ${apa} belum melapor: jaraknya dari anggaran kas, ${rupiahSingkat(luarBelumLapor)}, belum dapat disebut kekurangan${bersih + luarBelumLapor > 0n ? `; selisih bersih seluruhnya ${rupiahSingkat(sen(bersih + luarBelumLapor))}` : ''}.`
  if (banyak === 0) return `Semua ${apa} yang dapat dihitung sudah mencapai anggaran kasnya.${luar}`
  const lebih = mendahului > 0n ? `; ${apa} lain mendahului ${rupiahSingkat(mendahului)}${bersih > 0n && belumLapor === 0 ? `, selisih bersih ${rupiahSingkat(bersih)}` : ''}` : ''
  return `${bilangan(banyak)} ${apa} kurang ${rupiahSingkat(tertinggal)}${lebih}.${luar}`
}

/** Did the gap widen or narrow in the last month? From the capaian per month, January first, up to the cut-off. */
export function temuanKurva(perBulan: readonly Capaian[], tahun: number): string {
  const kini = perBulan.at(-1)
  const lalu = perBulan.at(-2)
  const jarak = kini ? beda(kini.serapanPagu, kini.target) : null
  if (!kini || !jarak) return 'Bagaimana realisasi mengikuti target bulan demi bulan?'
  const keadaan = jarak.arah === 'tepat' ? 'Realisasi tepat pada target'
    : `Realisasi ${jarak.arah === 'tertinggal' ? 'tertinggal' : 'mendahului target'} ${jarak.mutlak}`
  const dahulu = lalu ? beda(lalu.serapanPagu, lalu.target) : null
  if (!lalu || !dahulu) return `${keadaan} ${sampaiBulan(tahun, kini.bulan)}`
  const change = bulatkanPersen(kurangiRasio(kini.deviasi, lalu.deviasi)) ?? 0
  const bulanLalu = BULAN[lalu.bulan - 1] ?? ''
  if (change === 0) return `${keadaan}, sama dengan ${bulanLalu}`
  const gerak = jarak.arah === 'tertinggal' && dahulu.arah !== 'mendahului' ? (change < 0 ? 'melebar' : 'menyempit') : 'berubah'
  return `${keadaan}, ${gerak} dari ${dahulu.arah === 'mendahului' ? 'mendahului ' : ''}${dahulu.mutlak} pada ${bulanLalu}`
}

/**
 * The group that lacks most in rupiah: "Belanja Modal kurang Rp33,37 miliar, selisih terbesar". A percentage would hide it.
 * Where nobody has reported the month nothing is behind yet: the question stands instead.
 */
export function temuanKelompok(daftar: readonly Capaian[], tanya: string): string {
  if (!daftar.some(({ melapor }) => melapor)) return tanya
  const terukur = daftar.map((item) => ({ nama: item.posisi.nama, kurang: kurangDari(item) }))
  const worst = terukur.reduce<{ nama: string; kurang: Sen } | null>((most, { nama, kurang }) =>
    (kurang !== null && (most === null || kurang > most.kurang) ? { nama, kurang } : most), null)
  if (!worst) return tanya
  if (worst.kurang <= 0n) return `Tidak ada yang${sudahLapor(daftar)} tertinggal dari anggaran kas`
  return `${worst.nama} kurang ${rupiahSingkat(worst.kurang)}, selisih terbesar`
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
  if (bin.belumLapor === jumlah) return 'Belum ada sub-kegiatan dengan nilai progres fisik'
  if (bin.nol === 0) return `Tidak ada sub-kegiatan yang masih 0% fisik${bin.belumLapor === 0 ? '' : `; ${bilangan(bin.belumLapor)} belum memiliki nilai`}`
  return `${bilangan(bin.nol)} sub-kegiatan (${persen(rasio(BigInt(bin.nol), BigInt(jumlah), ''))}) masih 0% fisik`
}

/** "Tujuh dari 75 unit belum melapor Juni 2023" */
export function temuanLapor(belum: number, jumlah: number, bulanTahun: string): string {
  if (jumlah === 0) return 'Belum ada unit dengan pagu'
  if (belum === 0) return `Semua ${bilangan(jumlah)} unit sudah melapor ${bulanTahun}`
  return `${awalBesar(bilanganKata(belum))} dari ${bilangan(jumlah)} unit belum melapor ${bulanTahun}`
}
