import type { RencanaTahun } from '../susun/jenis'
import type { UnitContoh } from '../unit'

const PAGU = 98_495_970_491_100

/** Published position of 2023 (pagu, anggaran kas, realisasi) in sen. June's realisasi is not printed in rupiah: this
 * amount gives the printed 38,28 % of the pagu and 71,84 % of the anggaran kas. */
const TERBIT = {
  realMei: 28_181_823_509_000,
  realJuni: 37_704_218_356_286,
  realJuli: 46_545_412_435_453,
  kasJuni: 52_484_779_826_200,
  kasJuli: 68_966_409_227_690,
} as const

/** DAK Fisik by bidang: the plan as printed (rupiah juta); Jalan is what is left of the printed total, which also
 * reproduces the printed 99,70 % of its final disbursement. */
const DAK_LAIN = { paud: 1_063, sd: 4_328, smp: 3_530, kesehatan: 363, ikm: 10_104, pariwisata: 2_319, lh: 1_733 }
const JUTA = 100_000_000
const DAK_TOTAL = 5_438_246_727_600
const jalan = DAK_TOTAL - Object.values(DAK_LAIN).reduce((a, b) => a + b, 0) * JUTA

/** Shares of the RAPBD (miliar): operasi 699,1, modal 97,3, BTT 3,5, transfer 169,2. */
const RAPBD = 699.1 + 97.3 + 3.5 + 169.2
const TRANSFER = Math.round((PAGU * (169.2 / RAPBD)) / JUTA) * JUTA
const DANA_DESA = 114_000 * JUTA
const BAGI_HASIL = 2_050 * JUTA

/** Share of each DAK Fisik source spent to June and to July: very low before the deadline of 21 July, 27 % after it. */
const DAK_TERSERAP: Readonly<Record<string, readonly [juni: number, juli: number]>> = {
  '2.2.1.01.03.01': [0.092, 0.342],
  '2.2.1.01.03.02': [0.101, 0.354],
  '2.2.1.01.03.03': [0.083, 0.298],
  '2.2.1.01.03.11': [0.074, 0.205],
  '2.2.1.01.03.19': [0.041, 0.4],
  '2.2.1.01.03.23': [0, 0.246],
  '2.2.1.01.03.26': [0.052, 0.203],
  '2.2.1.01.03.31': [0.064, 0.351],
}

function dak2023(sumber: string, bulan: number): number {
  const [juni, juli] = DAK_TERSERAP[sumber] ?? [0, 0]
  return bulan >= 7 ? juli : juni * ([0, 0, 0, 0.05, 0.33, 1][bulan - 1] ?? 0)
}

const SERAPAN_AWAL = [0.76, 0.87, 0.94, 0.98, 1, 1, 1]

export const RENCANA_2023: RencanaTahun = {
  tahun: 2023,
  totalPagu: PAGU,
  pakaiTerbit: true,
  jumlahSub: 1674,
  bagian: { modal: 97.3 / RAPBD },
  tetap: {
    '2.2.1.01.03.01': DAK_LAIN.sd * JUTA,
    '2.2.1.01.03.02': DAK_LAIN.smp * JUTA,
    '2.2.1.01.03.03': DAK_LAIN.paud * JUTA,
    '2.2.1.01.03.11': jalan,
    '2.2.1.01.03.19': DAK_LAIN.ikm * JUTA,
    '2.2.1.01.03.23': DAK_LAIN.kesehatan * JUTA,
    '2.2.1.01.03.26': DAK_LAIN.pariwisata * JUTA,
    '2.2.1.01.03.31': DAK_LAIN.lh * JUTA,
    '2.2.2.01': DANA_DESA,
    '5.4.02.05.01.0001': TRANSFER - DANA_DESA - BAGI_HASIL,
    '5.4.01.05.02.0001': BAGI_HASIL,
    '5.3.01.01.01.0001': Math.round((PAGU * (3.5 / RAPBD)) / JUTA) * JUTA,
  },
  bulanReal: 7,
  kurvaKas: [0.055, 0.118, 0.2, 0.288, 0.392, 0.533, 0.7, 0.772, 0.846, 0.905, 0.958, 1],
  kasTepat: { 6: TERBIT.kasJuni, 7: TERBIT.kasJuli },
  realTepat: { 5: TERBIT.realMei, 6: TERBIT.realJuni, 7: TERBIT.realJuli },
  bagianTepat: { bulan: 6, kas: 2_484_779_826_200, real: 2_199_775_580_131 },
  dak: dak2023,
  serapan: serapan2023,
  kosong: { dkp: 3, kecsuoh: 7, kecpagardewa: 7, pkmsrimulyo: 7 },
  atap: (unit) => (unit.kategori === 'KECAMATAN' ? 0.372 : 0.412),
}

function serapan2023(unit: UnitContoh, bulan: number): number {
  if (bulan >= 7) return unit.serapanJuli
  return unit.serapanJuni * (SERAPAN_AWAL[bulan - 1] ?? 1)
}
