import { fisik } from '@/lib/realisasi/fisik'
import { susunSisa } from '@/lib/realisasi/sisa-lebih'
import { serapanPagu } from '@/lib/realisasi/serapan'
import type { BarisLkpj } from '@/lib/lihat/panel/lkpj/data'
import { bilangan, persen, uang } from '@/lib/lihat/panel/sel'
import type { Alinea, Angka, Potong } from '@/lib/rakor/dokumen/types'
import type { Rasio } from '@/lib/realisasi/rasio'
import type { Sen } from '@/lib/realisasi/rupiah'
import type { BahanLkpj } from './types'

/** Figures of sentences: fields, never typed. */
export const rp = (nilai: Sen | null): Angka => ({ sel: uang(nilai) })
export const rpEja = (nilai: Sen | null): Angka => ({ sel: uang(nilai), rupa: 'terbilang' })
export const pct = (nilai: Rasio): Angka => ({ sel: persen(nilai) })
export const banyak = (nilai: number): Angka => ({ sel: bilangan(nilai) })

/** "dari pagu perubahan Rp…, terealisasi Rp… (…%), fisik …%"; what no report says is said so. */
function capaian(baris: BarisLkpj): Potong[] {
  const kerja = fisik(baris)
  return [
    'pagu perubahan ', rp(baris.pagu), ...(baris.realisasi === null ? [', realisasi belum dilaporkan'] : [baris.belum ? ', belum lapor pada batas data; menurut laporan sebelumnya terealisasi ' : ', terealisasi ', rp(baris.realisasi), ' atau ', pct(serapanPagu(baris)), ...(baris.paguTakLapor === undefined ? [] : [', sebagian pagunya belum dilaporkan'])]),
    ...(kerja.ada ? [', dengan kemajuan fisik tertimbang ', pct(kerja)] : []),
  ]
}

/** The year's spending in words and figures. */
export function alineaApbd({ data: { tahun, melapor, seluruh, unit, unitJenis } }: BahanLkpj): Alinea {
  if (seluruh === null || seluruh.pagu === 0n) return [`Pagu tahun anggaran ${tahun} belum dimuat.`]
  // as the table of it says: pagu of units that have not reported is nobody's rest
  const sisa = susunSisa(unitJenis.map(({ unit: baris, jenis: kolom, pagu, realisasi }) => ({ baris, kolom, pagu, realisasi })))
  const belum = unit.filter((satu) => satu.belum).length
  return [
    `Belanja daerah Tahun Anggaran ${tahun} `, ...(seluruh.murni === null ? [] : ['semula ditetapkan ', rp(seluruh.murni), ' dan menjadi ']), rp(seluruh.pagu), '. ',
    ...(seluruh.realisasi === null ? ['Realisasinya belum dilaporkan.'] : [
      melapor === 0 ? 'Belum ada unit yang melapor pada batas data; menurut laporan sebelumnya terealisasi ' : 'Sampai batas data terealisasi ', rp(seluruh.realisasi), ' (', rpEja(seluruh.realisasi), '), atau ', pct(serapanPagu(seluruh)), ' dari pagu perubahan.',
      ...(unitJenis.length === 0 ? [] : [' Belanja yang tidak terserap ', rp(sisa.seluruh), ' (', rpEja(sisa.seluruh), ')', ...(sisa.belumLapor.size === 0 ? ['.'] : ['; pagu ', banyak(sisa.belumLapor.size), ' unit yang belum melapor sebagian atau seluruhnya tidak dihitung sebagai sisa.']),
        ...(belum === 0 ? [] : [' ', banyak(belum), ' unit belum melapor pada batas data, sehingga sisanya masih menurut laporan sebelumnya.'])]),
    ]),
  ]
}

/** A bidang urusan in one sentence each, in the order of the codes. */
export const alineaBidang = ({ data: { bidang } }: BahanLkpj): Alinea[] => bidang.filter(({ pagu }) => pagu > 0n).toSorted((a, b) => (a.kode < b.kode ? -1 : 1)).map((satu) => [`${satu.nama}: `, ...capaian(satu), '.'])

/** Obstacles in one sentence. */
export function alineaKendala({ data: { kendala } }: BahanLkpj): Alinea {
  if (kendala.length === 0) return ['Unit tidak mencatat permasalahan pada tahun ini.']
  const terbuka = kendala.filter(({ status }) => status === 'TERBUKA').length
  return ['Unit mencatat ', banyak(kendala.length), ' permasalahan', ...(terbuka === 0 ? [', seluruhnya selesai pada batas data.'] : ['; ', banyak(terbuka), ' di antaranya belum selesai pada batas data.'])]
}
