import 'server-only'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { KELUHAN, keluhanServer } from '@/lib/dasar/database/sehat'
import { NAMA_STATUS } from '@/lib/lapor/impor/constants'
import { loadDaftarImpor } from '@/lib/lapor/impor/loaders'
import { loadPapan, loadPembukaan, loadPeriodeBerjalan, type PeriodeLapor } from '@/lib/lapor/pelaporan/loaders'
import { loadRekonsiliasi } from '@/lib/lapor/rekonsiliasi/loaders'
import { hitungKeadaan, jumlahkan } from '@/lib/lapor/rekonsiliasi/utils'
import { loadTemuanKeputusan } from '@/lib/lihat/tindak-lanjut/loaders'
import { loadTemuanKantor } from './loaders-temuan'
import type { BulanRekon, HariKantor } from './types'

/** Months looked back at for the reconciliation: what is older is found on its own page. */
const BULAN_REKON = 3
/** An import that waits for a person. */
const MENUNGGU: readonly string[] = ['BERTANYA', 'SIAP']

async function loadRekon({ tahun, bulan }: PeriodeLapor): Promise<BulanRekon | null> {
  const data = await loadRekonsiliasi({ tahun, bulan })
  const { beres, jumlahUnit } = jumlahkan(data.unit)
  if (data.terbit || jumlahUnit === 0) return null
  return { tahun, bulan, belum: jumlahUnit - beres, tanpaAngka: hitungKeadaan(data.unit).BELUM_ADA, jumlah: jumlahUnit, siapTerbit: beres === jumlahUnit }
}

/** The day of the office: what waits for it, what is late, what is not proven. */
export async function loadHariKantor(pengguna: Pengguna, peran: HariKantor['peran']): Promise<HariKantor> {
  const periode = (await loadPeriodeBerjalan()).sort((a, b) => b.tahun - a.tahun || b.bulan - a.bulan)
  const terbuka = periode.filter(({ status }) => status === 'TERBUKA').reverse()
  const tahun = periode[0]?.tahun ?? null
  const kini = terbuka.at(0) ?? periode[0]
  const [papan, { daftar }, rekon, impor, keluhan, temuan] = await Promise.all([
    Promise.all(terbuka.map(({ tahun: t, bulan }) => loadPapan({ tahun: t, bulan }))),
    loadPembukaan(),
    // months with reports behind them: locked, or past their deadline
    Promise.all(periode.filter(({ status, lewat }) => status === 'TERKUNCI' || lewat).slice(0, BULAN_REKON).map(loadRekon)),
    tahun === null ? [] : loadDaftarImpor(tahun),
    peran === 'ADMIN' ? keluhanServer() : [],
    Promise.all([loadTemuanKeputusan(), kini === undefined ? [] : loadTemuanKantor(kini)]).then((isi) => isi.flat()),
  ])
  const menunggu = daftar.filter(({ status }) => status === 'MENUNGGU')
  return {
    peran,
    temuan,
    tahun,
    keluhan: keluhan.map((satu) => KELUHAN[satu].kata),
    bulan: papan.flatMap((satu) => (satu.periode ? [{ periode: satu.periode, papan: satu.papan }] : [])),
    pembukaan: menunggu,
    pembukaanUntukSaya: menunggu.filter(({ dimintaOlehId }) => dimintaOlehId !== pengguna.id).length,
    rekon: rekon.filter((satu): satu is BulanRekon => satu !== null),
    impor: impor.filter(({ status }) => MENUNGGU.includes(status)).map(({ id, nama, status, oleh, dibuatPada }) => ({ id, nama, keadaan: NAMA_STATUS[status], oleh, pada: dibuatPada })),
  }
}
