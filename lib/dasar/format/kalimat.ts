import type { Capaian } from '@/lib/realisasi/capaian'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { bilangan, persen, rupiahSingkat } from './angka'
import { beda } from './beda'
import { bulanTahun, namaBulan, sampaiBulan } from './tanggal'

const KATA = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']

/** Small counts in words, as a sentence wants them: 5 -> "lima", 12 -> "12". */
export const bilanganKata = (nilai: number): string => KATA[nilai] ?? bilangan(nilai)

/** First letter large; nothing else changes. */
export const awalBesar = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What people wrote, as a sentence of ours: closed with one full stop, never with two. */
export function akhiriTitik(teks: string): string {
  const rapi = teks.trim()
  return /[.!?…]$/.test(rapi) ? rapi : `${rapi}.`
}

/** "a", "a dan b", "a, b, dan c" */
export function daftarKata(items: readonly string[]): string {
  if (items.length <= 2) return items.join(' dan ')
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1) ?? ''}`
}

const mutlak = (nilai: Sen): Sen => (nilai < 0n ? sen(-nilai) : nilai)

function kalimatDeviasi({ serapanPagu, target, selisih }: Capaian): string {
  const jarak = beda(serapanPagu, target)
  if (jarak === null || selisih === null) return ''
  if (jarak.arah === 'tepat') return ' Tepat pada target.'
  return ` ${awalBesar(jarak.arah)} ${jarak.mutlak}, setara ${rupiahSingkat(mutlak(selisih))}.`
}

/** What the reports of a month stand for, where some are missing: " Dari laporan yang mewakili 83,12% anggaran kas; 11 unit belum melapor." */
export function kalimatCakupan({ cakupanLapor, posisi: { jumlahUnit, jumlahUnitMelapor } }: Capaian): string {
  const belum = jumlahUnit - jumlahUnitMelapor
  if (belum <= 0 || jumlahUnitMelapor === 0) return ''
  const mewakili = cakupanLapor.ada ? `yang mewakili ${persen(cakupanLapor)} anggaran kas` : `${bilangan(jumlahUnitMelapor)} unit`
  return ` Dari laporan ${mewakili}; ${bilangan(belum)} unit belum melapor.`
}

/** What each unit's figures are reckoned up to, where they do not end at one month: " Tiap unit dihitung sampai laporan terakhirnya: 5 unit Juli, 65 unit Juni." */
export function kalimatKelompok(kelompok: readonly { bulan: number; unit: number }[]): string {
  if (kelompok.length < 2) return ''
  return ` Tiap unit dihitung sampai laporan terakhirnya: ${kelompok.map(({ bulan, unit }) => `${bilangan(unit)} unit ${bulan === 0 ? 'belum pernah melapor' : namaBulan(bulan)}`).join(', ')}.`
}

/**
 * Figures shown below a position that does not exist yet hold drafts beside what was reported before: where they stand
 * they say so. Empty where a report is in, or nothing was entered.
 */
export function kalimatBelumDilaporkan({ melapor, posisi: { realisasi, realisasiDiisi } }: Capaian): string {
  if (melapor || realisasi === null || !realisasiDiisi) return ''
  return ' Realisasi memuat entri yang belum dilaporkan, jadi belum menjadi posisi.'
}

/** Nobody has reported the month: there is a plan, and no position. */
function kalimatTanpaLaporan({ posisi: { jumlahUnit, pagu }, bulan, target }: Capaian, tahun: number): string {
  const siapa = jumlahUnit === 1 ? `Laporan ${bulanTahun(tahun, bulan)} belum dikirim` : `Belum ada laporan ${bulanTahun(tahun, bulan)} dari ${bilangan(jumlahUnit)} unit`
  const rencana = target.ada ? `; menurut anggaran kas seharusnya ${persen(target)} dari pagu ${rupiahSingkat(pagu)}` : ''
  return `${siapa}, sehingga posisinya belum dapat dinyatakan${rencana}.`
}

/**
 * The first sentence of the first screen, written from the figures of the kabupaten.
 * Says what is missing where something is, instead of a nought; without any report of the month there is no figure, with
 * some the sentence carries the share that they stand for.
 */
export function kalimatPosisi(capaian: Capaian, tahun: number): string {
  const { posisi, bulan, serapanPagu, target, melapor } = capaian
  const sampai = sampaiBulan(tahun, bulan)
  if (posisi.pagu === 0n) return `APBD TA ${tahun} belum dientri: belum ada pagu ${sampai}.`
  if (!melapor) return kalimatTanpaLaporan(capaian, tahun)
  if (!serapanPagu.ada) {
    const seharusnya = target.ada ? `; menurut anggaran kas seharusnya ${persen(target)}` : ''
    return `Realisasi ${sampai} belum dientri, dari pagu ${rupiahSingkat(posisi.pagu)}${seharusnya}.`
  }
  const awal = `Realisasi ${sampai} ${persen(serapanPagu)} dari pagu ${rupiahSingkat(posisi.pagu)}`
  if (!target.ada) return `${awal}; anggaran kas belum dientri, sehingga target belum dapat dihitung.${kalimatCakupan(capaian)}`
  return `${awal}; seharusnya ${persen(target)}.${kalimatDeviasi(capaian)}${kalimatCakupan(capaian)}`
}
