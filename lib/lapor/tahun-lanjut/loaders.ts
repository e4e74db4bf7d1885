import 'server-only'
import { notFound } from 'next/navigation'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { loadPutusan } from '@/lib/lapor/tindak-lanjut/loaders'
import { padaHari } from '@/lib/lapor/tindak-lanjut/utils'
import { loadPosisi } from '@/lib/posisi/loaders'
import { sisaAkhirTahun, type SisaAkhirTahun } from '@/lib/realisasi/sisa-lebih'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { queryLunasBelumSerah, queryPutusan, queryTahunSebelum, queryUnitBerakhir } from './data'
import { menunggu, muatSisa, tandaPutusan, tandaSemua, tandaSisa } from './muat'
import { JENIS_LANJUT, type SisaLuar, type SisaTampil } from './types'

export interface HalamanLanjut {
  ke: number
  /** the year directly before; null: it is not there */
  dari: number | null
  /** an older year that is there instead; nothing is carried over a gap */
  terdekat: number | null
  daftarTahun: number[]
  sisa: SisaTampil[]
  /** fingerprints of whole lists: "TEMA/SIAP", "TEMA/TANYA", "TEMA/PUTUSAN" */
  semua: Readonly<Record<string, string>>
  /** paid in full and not handed over: named, nothing to take along */
  luar: SisaLuar[]
  /** decisions of meetings that are open today: they go on by themselves. `berakhir`: of units that are over */
  keputusan: { terbuka: number; berakhir: string[] }
  /** of the year before at its end; shown, written nowhere as a budget. null: there is no year before */
  tidakTerserap: SisaAkhirTahun | null
}

const KOSONG = { sisa: [], semua: {}, luar: [], keputusan: { terbuka: 0, berakhir: [] }, tidakTerserap: null }

/** What the year before leaves for a year, for the office. 404 for a year that is not there. */
export async function loadLanjut(teksTahun: string): Promise<HalamanLanjut> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  if (!/^20\d\d$/.test(teksTahun)) notFound()
  const { tahun: ke, daftarTahun } = await loadPeriode({ tahun: teksTahun })
  const { dari, terdekat } = await queryTahunSebelum(ke)
  if (dari === null) return { ke, dari, terdekat, daftarTahun, ...KOSONG }
  const hari = hariWib(new Date())
  const [sisa, luar, unit, keputusan, akhir, putusan] = await Promise.all([
    muatSisa(scopeBaca(pengguna), { dari, ke }), queryLunasBelumSerah(dari), loadPosisi({ tahun: dari, bulan: 12, versi: 'berlaku', per: 'unit' }), loadPutusan(), queryUnitBerakhir(dari, ke), queryPutusan(dari, ke),
  ])
  const terbuka = keputusan.flatMap((satu) => padaHari(satu, hari) ?? []).filter(({ tutup }) => tutup === null)
  return {
    ke, dari, terdekat, daftarTahun, sisa: sisa.map((satu) => ({ ...satu, tanda: tandaSisa(satu) })), luar,
    semua: Object.fromEntries(JENIS_LANJUT.flatMap((jenis) => [[`${jenis}/SIAP`, tandaSemua(menunggu(sisa, jenis, 'SIAP'))], [`${jenis}/TANYA`, tandaSemua(menunggu(sisa, jenis, 'TANYA'))], [`${jenis}/PUTUSAN`, tandaPutusan(putusan, jenis)]])),
    tidakTerserap: sisaAkhirTahun(unit),
    keputusan: { terbuka: terbuka.length, berakhir: terbuka.filter(({ unitId }) => unitId !== null && akhir.has(unitId)).map(({ apa, unit: nama }) => `${nama ?? ''}: ${apa}`) },
  }
}
