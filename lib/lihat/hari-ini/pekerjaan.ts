import { kunciSel } from '@/lib/lapor/entri/utils'
import type { CatatanSel, Isian } from '@/lib/lapor/pelaporan/types'
import { belumSelesai, hitungBaris, jumlahkanBaris, type Temuan } from '@/lib/lapor/pelaporan/utils'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'

/** A count and the cell where it begins; null: it has no cell. */
export interface Hitungan {
  jumlah: number
  kunci: string | null
}

/** What is still to be done at a report before it can be handed in. */
export interface Pekerjaan {
  /** lines with pagu whose month is empty */
  baris: Hitungan
  /** sub-kegiatan with pagu without a physical value of the month */
  fisik: Hitungan
  galat: Hitungan
  peringatan: number
  /** notes of the verifier that were not answered */
  catatan: CatatanSel[]
}

const awal = (kunci: readonly string[]): Hitungan => ({ jumlah: kunci.length, kunci: kunci[0] ?? null })

/** Counts what a report still lacks, each with the first cell to go to. */
export function hitungPekerjaan(isian: Isian, temuan: readonly Temuan[], catatan: readonly CatatanSel[]): Pekerjaan {
  const baris = isian.sub.flatMap((sub) => sub.baris)
    .filter((satu) => satu.pagu !== null && satu.pagu !== NOL && hitungBaris(satu, isian.bulan).ini === null)
    .map((satu) => kunciSel({ jenis: 'realisasi', baris: satu.id, kanal: 'RKUD', kolom: 'nilai' }))
  const fisik = isian.sub
    .filter((sub) => sub.fisik.persen === null && jumlahkanBaris(sub.baris, isian.bulan).pagu !== NOL)
    .map((sub) => kunciSel({ jenis: 'fisik', sub: sub.id, kolom: 'persen' }))
  const galat = temuan.filter(({ keparahan }) => keparahan === 'galat')
  return {
    baris: awal(baris),
    fisik: awal(fisik),
    galat: { jumlah: galat.length, kunci: galat.find(({ kunci }) => kunci !== null)?.kunci ?? null },
    peringatan: temuan.length - galat.length,
    catatan: belumSelesai(catatan).filter(({ status }) => status === 'TERBUKA'),
  }
}

/** What moved at a sub-kegiatan since the month before. */
export interface PerubahanSub {
  id: number
  kode: string
  nama: string
  /** net realisation of the month; null: not filled in */
  ini: Sen | null
  /** hundredths of a percent; null: no value */
  fisik: number | null
  fisikLalu: number | null
}

const mutlak = (nilai: Sen | null): bigint => (nilai === null ? 0n : nilai < 0n ? -nilai : nilai)

/** The sub-kegiatan with the largest movement of the month in rupiah, and every one whose physical progress fell. */
export function perubahanTerbesar(isian: Isian, banyak: number): PerubahanSub[] {
  const semua = isian.sub.map((sub): PerubahanSub => ({
    id: sub.id, kode: sub.kode, nama: sub.nama, ini: jumlahkanBaris(sub.baris, isian.bulan).ini, fisik: sub.fisik.persen, fisikLalu: sub.fisik.persenLalu,
  }))
  const bergerak = semua.filter(({ ini, fisik, fisikLalu }) => mutlak(ini) > 0n || (fisik !== null && fisik !== fisikLalu))
  const urut = [...bergerak].sort((a, b) => (mutlak(b.ini) > mutlak(a.ini) ? 1 : mutlak(b.ini) < mutlak(a.ini) ? -1 : 0))
  const turun = urut.slice(banyak).filter(({ fisik, fisikLalu }) => fisik !== null && fisikLalu !== null && fisik < fisikLalu)
  return [...urut.slice(0, banyak), ...turun]
}
