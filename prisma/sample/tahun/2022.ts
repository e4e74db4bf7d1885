import type { RencanaTahun } from '../susun/jenis'
import type { UnitContoh } from '../unit'

const JUTA = 100_000_000
const PAGU = 1_006_412_385_000_00
const TRANSFER = 171_240 * JUTA
const DANA_DESA = 115_300 * JUTA
const BAGI_HASIL = 1_980 * JUTA

/** How far the units are with their year's serapan by month; from August on they close in on the year's end. */
const LAJU = [0.78, 0.87, 0.92, 0.95, 0.96, 0.96, 0.95, 0.95, 0.96, 0.97, 0.98, 1]
const DAK = [0, 0, 0, 0.02, 0.05, 0.11, 0.2, 0.31, 0.46, 0.62, 0.8, 0.97]

function serapan2022(unit: UnitContoh, bulan: number): number {
  const dasar = unit.serapan2022 * (LAJU[bulan - 1] ?? 1)
  const akhir = 1 - (1 - unit.serapan2022) * 0.42
  const menuju = Math.max(0, bulan - 10) / 2
  return dasar + (akhir - dasar) * menuju
}

/** 2022, made up as a whole but for the size of DAK Fisik (Rp96,1 miliar): last year's curve and seasonality. */
export const RENCANA_2022: RencanaTahun = {
  tahun: 2022,
  totalPagu: PAGU,
  pakaiTerbit: false,
  jumlahSub: 1590,
  bagian: { modal: 0.139 },
  tetap: {
    '2.2.1.01.03.01': 21_640 * JUTA,
    '2.2.1.01.03.02': 7_215 * JUTA,
    '2.2.1.01.03.03': 1_480 * JUTA,
    '2.2.1.01.03.11': 33_910 * JUTA,
    '2.2.1.01.03.19': 6_230 * JUTA,
    '2.2.1.01.03.23': 19_350 * JUTA,
    '2.2.1.01.03.26': 4_485 * JUTA,
    '2.2.1.01.03.31': 1_790 * JUTA,
    '2.2.2.01': DANA_DESA,
    '5.4.02.05.01.0001': TRANSFER - DANA_DESA - BAGI_HASIL,
    '5.4.01.05.02.0001': BAGI_HASIL,
    '5.3.01.01.01.0001': 4_100 * JUTA,
  },
  bulanReal: 12,
  kurvaKas: [0.048, 0.105, 0.182, 0.27, 0.36, 0.47, 0.572, 0.652, 0.735, 0.82, 0.915, 1],
  kasTepat: {},
  realTepat: {},
  dak: (_, bulan) => DAK[bulan - 1] ?? 0,
  serapan: serapan2022,
  kosong: {},
}
