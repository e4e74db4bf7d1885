import type { CatatanDak, KodeSyarat, Tahap } from '@/lib/realisasi/dak/types'
import type { TahunContoh } from './tahun/susun-contoh'

/** A record of the sample, in whole rupiah; `persen` in hundredths. */
interface Catat {
  jenis: CatatanDak['jenis']
  tanggal: string
  tahap?: Tahap
  syarat?: KodeSyarat
  nilai?: number
  persen?: number
}

export interface AlokasiContoh {
  unit: string
  bidang: string
  subbidang: string
  jenis: 'REGULER' | 'PENUGASAN'
  mekanisme: 'SEKALIGUS' | 'BERTAHAP'
  sumberKode: string
  pagu: number
  sumber: string
  catatan: Catat[]
}

/** PMK 198/PMK.07/2021 as amended by PMK 14/PMK.07/2023, as whole percent and days. */
export const ATURAN_DAK_2023 = {
  dasar: 'PMK 198/PMK.07/2021 jo. PMK 14/PMK.07/2023', batas_sekaligus: '1000000000', bagian_satu: 25, bagian_dua: 45, ndk_penuh: 70, ndk_sedikit: 25,
  serap_dua: 75, serap_tiga: 90, output_tiga: 70, tenggat_satu: '2023-07-21', tenggat_dua: '2023-10-21', tenggat_tiga: '2023-12-15',
} as const

const hari = (bulan: number, tanggal: number): string => `2023-${String(bulan).padStart(2, '0')}-${String(tanggal).padStart(2, '0')}`
const ndk = (tanggal: string, nilai: number): Catat => ({ jenis: 'NDK', tanggal, nilai })
const salur = (tahap: Tahap, tanggal: string, nilai: number): Catat => ({ jenis: 'SALUR', tanggal, tahap, nilai })
const surat = (syarat: KodeSyarat, tanggal: string, tahap?: Tahap): Catat => ({ jenis: 'SYARAT', tanggal, syarat, ...(tahap === undefined ? {} : { tahap }) })
const output = (tanggal: string, persen: number): Catat => ({ jenis: 'OUTPUT', tanggal, persen })

/** Days of one stepwise allocation: when each paper was handed in and each payment came. */
interface Jadwal { laporan: string; rencana: string; salur: readonly [string, string, string]; lrpd: readonly [string, string]; lhr: readonly [string, string]; output: readonly [number, number] }

/** Payments as the rule makes them of pagu: a quarter, 45 %, and what is left of the planned end; the end is the published disbursement. */
function bertahap(pagu: number, akhir: number, kontrak: Catat[], j: Jadwal): Catat[] {
  const satu = Math.round(pagu * 0.25)
  const dua = Math.round(pagu * 0.45)
  return [
    ...kontrak, surat('PERDA', hari(2, 20)), surat('LAPORAN_LALU', j.laporan), surat('RENCANA_KEGIATAN', j.rencana), salur(1, j.salur[0], satu),
    surat('LRPD', j.lrpd[0], 2), surat('LHR', j.lhr[0], 2), output(j.lrpd[0], j.output[0]), salur(2, j.salur[1], dua),
    surat('LRPD', j.lrpd[1], 3), surat('LHR', j.lhr[1], 3), output(j.lrpd[1], j.output[1]), { jenis: 'RENCANA', tanggal: j.lrpd[1], nilai: akhir }, salur(3, j.salur[2], akhir - satu - dua),
  ]
}

const TERBIT = 'Alokasi: rencana per bidang yang dipublikasikan (Oktober 2022). Salur akhir: publikasi 6 Desember 2023. Kontrak, surat, mekanisme, dan tanggalnya contoh.'
const SISA = 'Alokasi: sisa total terbit Rp54.382.467.276 setelah bidang lain. Salur akhir: publikasi 6 Desember 2023. Kontrak, surat, dan tanggalnya contoh.'
const BAGI = 'Jumlah kedua alokasi Lingkungan Hidup: rencana yang dipublikasikan (Oktober 2022); pembagian sekaligus dan bertahap contoh. Salur akhir keduanya bersama: publikasi 6 Desember 2023.'

const JALAN = 30_942_467_276

/**
 * The allocations of 2023. They end at what was published as disbursed (6 December, to the rupiah) and pass through what was published on
 * the way: education Rp2,789 miliar on 23 July, all together Rp14,910 miliar on 3 August.
 */
export const ALOKASI_DAK: readonly AlokasiContoh[] = [
  {
    unit: 'disdikbud', bidang: 'Pendidikan', subbidang: 'SD', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberKode: '2.2.1.01.03.01', pagu: 4_328_000_000, sumber: TERBIT,
    catatan: bertahap(4_328_000_000, 4_201_354_000, [ndk(hari(7, 6), 4_215_000_000)], {
      laporan: hari(7, 10), rencana: hari(3, 14), salur: [hari(7, 20), hari(9, 18), hari(11, 30)], lrpd: [hari(9, 8), hari(11, 17)], lhr: [hari(9, 11), hari(11, 21)], output: [4_000, 9_500],
    }),
  },
  {
    unit: 'disdikbud', bidang: 'Pendidikan', subbidang: 'SMP', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberKode: '2.2.1.01.03.02', pagu: 3_530_000_000, sumber: TERBIT,
    catatan: bertahap(3_530_000_000, 3_515_858_800, [ndk(hari(7, 10), 3_520_000_000)], {
      laporan: hari(7, 10), rencana: hari(3, 14), salur: [hari(7, 20), hari(9, 12), hari(11, 28)], lrpd: [hari(9, 4), hari(11, 15)], lhr: [hari(9, 6), hari(11, 20)], output: [4_500, 9_800],
    }),
  },
  {
    unit: 'disdikbud', bidang: 'Pendidikan', subbidang: 'PAUD', jenis: 'REGULER', mekanisme: 'SEKALIGUS', sumberKode: '2.2.1.01.03.03', pagu: 1_063_000_000, sumber: TERBIT,
    catatan: [ndk(hari(7, 10), 824_500_000), ndk(hari(7, 19), 1_059_863_000), salur(0, hari(7, 21), 824_500_000), salur(0, hari(8, 1), 1_059_863_000), output(hari(11, 15), 10_000)],
  },
  {
    unit: 'dpupr', bidang: 'Jalan', subbidang: '', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberKode: '2.2.1.01.03.11', pagu: JALAN, sumber: SISA,
    catatan: bertahap(JALAN, 30_849_503_000, [ndk(hari(6, 20), 9_914_000_000), ndk(hari(7, 19), 30_861_000_000)], {
      laporan: hari(7, 17), rencana: hari(3, 20), salur: [hari(7, 27), hari(10, 27), hari(12, 5)], lrpd: [hari(10, 2), hari(11, 27)], lhr: [hari(10, 4), hari(11, 29)], output: [3_500, 9_000],
    }),
  },
  {
    unit: 'koperindag', bidang: 'Industri Kecil dan Menengah', subbidang: '', jenis: 'PENUGASAN', mekanisme: 'BERTAHAP', sumberKode: '2.2.1.01.03.19', pagu: 10_104_000_000, sumber: TERBIT,
    catatan: bertahap(10_104_000_000, 10_019_159_187, [ndk(hari(7, 20), 10_022_500_000)], {
      laporan: hari(7, 17), rencana: hari(4, 5), salur: [hari(7, 31), hari(10, 26), hari(12, 6)], lrpd: [hari(10, 9), hari(11, 28)], lhr: [hari(10, 12), hari(11, 30)], output: [3_000, 8_800],
    }),
  },
  {
    unit: 'dinkes', bidang: 'Kesehatan', subbidang: 'Pengendalian Penyakit', jenis: 'PENUGASAN', mekanisme: 'SEKALIGUS', sumberKode: '2.2.1.01.03.23', pagu: 363_000_000, sumber: TERBIT,
    catatan: [ndk(hari(7, 10), 360_858_000), salur(0, hari(8, 2), 360_858_000), output(hari(10, 10), 10_000)],
  },
  {
    unit: 'disporapar', bidang: 'Pariwisata', subbidang: '', jenis: 'PENUGASAN', mekanisme: 'BERTAHAP', sumberKode: '2.2.1.01.03.26', pagu: 2_319_000_000, sumber: TERBIT,
    catatan: bertahap(2_319_000_000, 2_302_102_913, [ndk(hari(7, 20), 2_304_000_000)], {
      laporan: hari(7, 18), rencana: hari(7, 18), salur: [hari(8, 2), hari(10, 30), hari(12, 6)], lrpd: [hari(10, 16), hari(11, 29)], lhr: [hari(10, 19), hari(12, 1)], output: [2_500, 8_500],
    }),
  },
  {
    unit: 'dlh', bidang: 'Lingkungan Hidup', subbidang: '', jenis: 'PENUGASAN', mekanisme: 'SEKALIGUS', sumberKode: '2.2.1.01.03.31', pagu: 600_000_000, sumber: BAGI,
    catatan: [ndk(hari(7, 18), 598_000_000), salur(0, hari(7, 31), 400_162_181), salur(0, hari(8, 25), 598_000_000), output(hari(11, 10), 10_000)],
  },
  {
    unit: 'dlh', bidang: 'Lingkungan Hidup', subbidang: '', jenis: 'PENUGASAN', mekanisme: 'BERTAHAP', sumberKode: '2.2.1.01.03.31', pagu: 1_133_000_000, sumber: BAGI,
    catatan: bertahap(1_133_000_000, 1_129_200_000, [ndk(hari(7, 19), 1_130_000_000)], {
      laporan: hari(7, 17), rencana: hari(4, 18), salur: [hari(8, 1), hari(10, 30), hari(12, 4)], lrpd: [hari(10, 10), hari(11, 24)], lhr: [hari(10, 13), hari(11, 27)], output: [3_200, 9_200],
    }),
  },
]

/** Codes of the sub-kegiatan that a source pays for in the unit's budget. */
export const subDak = (tahun: TahunContoh, { unit, sumberKode }: AlokasiContoh): string[] =>
  [...new Set(tahun.subs.filter((sub) => sub.unit.slug === unit && sub.nasib === 'tetap' && sub.baris.some(({ sumber }) => sumber === sumberKode)).map(({ kode }) => kode))].sort()
