import 'server-only'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { loadDasar } from '@/lib/tahun/periode/loaders'
import { panelBerubah, panelHariIni, type SisiBanding } from '@/lib/rakor/panel/banding'
import { panelDuaBeku } from '@/lib/rakor/panel/dua-beku'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { PERAN_BEKUAN } from '@/lib/rakor/bekuan/constants'
import { loadBekuanAkhir, loadPeriodeBeku, loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import { queryUbahan } from './data'

const sisi = ({ tahun, bulan, kabupaten, unit }: DataRingkasan): SisiBanding => ({ tahun, bulan, kabupaten, unit })

/** Versions that a cut-off stands on now where they are not the frozen ones (one was recorded late, with an earlier day). */
async function versiLain(bekuan: Bekuan, cutOff: CutOff): Promise<string | null> {
  const [dulu, kini] = await Promise.all([loadPeriodeBeku(bekuan), loadDasar(cutOff)])
  if (dulu === null || kini === null) return null
  const lain = [kini.apbdVersi?.id === dulu.apbdVersi?.id ? null : kini.apbdVersi?.nama, kini.kasVersi?.id === dulu.kasVersi?.id ? null : kini.kasVersi?.nama]
  const nama = lain.flatMap((satu) => satu ?? [])
  return nama.length === 0 ? null : nama.join(', ')
}

async function panelKini(bekuan: Bekuan, beku: SisiBanding): Promise<Panel[]> {
  const cutOff = { tahun: bekuan.tahun, bulan: bekuan.batasBulan, versi: bekuan.apbdUrutan ?? ('berlaku' as const) }
  const [[kabupaten], unit, ubahan, lain] = await Promise.all([loadCapaian({ ...cutOff, per: 'kabupaten' }), loadCapaian({ ...cutOff, per: 'unit' }), queryUbahan(bekuan.segelNomor, cutOff), versiLain(bekuan, cutOff)])
  if (!kabupaten) throw new Error('Posisi kabupaten selalu satu baris')
  return susunPanel([panelHariIni], { beku, kini: { tahun: cutOff.tahun, bulan: cutOff.bulan, kabupaten, unit }, dibacaPada: bekuan.dibacaPada, ubahan, versiLain: lain })
}

/** Two frozen positions of one meeting side by side, the earlier one first. */
async function panelDua(lain: Bekuan, bekuan: Bekuan, kini: SisiBanding): Promise<Panel[]> {
  const isi = await loadRingkasanBeku(lain)
  if (isi.keadaan !== 'ADA') return []
  const [dulu, nanti] = lain.urutan < bekuan.urutan ? [sisi(isi.data), kini] : [kini, sisi(isi.data)]
  const urut = [Math.min(lain.urutan, bekuan.urutan), Math.max(lain.urutan, bekuan.urutan)] as const
  return susunPanel([panelDuaBeku], { dulu, kini: nanti, urutan: urut })
}

/** The frozen position that counts of the meeting before, if there is one. */
async function sebelum(bekuan: Bekuan): Promise<Bekuan | null> {
  const semua = await loadBekuanAkhir()
  const letak = semua.findIndex(({ rapatId }) => rapatId === bekuan.rapatId)
  return semua[letak - 1] ?? null
}

/**
 * A frozen position held against today's figures, against an earlier one of the same meeting where one is named, and against the meeting
 * before. null: it cannot be read
 */
export async function loadBanding(bekuan: Bekuan, lain: Bekuan | null = null): Promise<Panel[] | null> {
  await requirePeran(...PERAN_BEKUAN)
  const isi = await loadRingkasanBeku(bekuan)
  if (isi.keadaan !== 'ADA') return null
  const kini = sisi(isi.data)
  const lalu = await sebelum(bekuan)
  const isiLalu = lalu === null ? null : await loadRingkasanBeku(lalu)
  return [
    ...(await panelKini(bekuan, kini)),
    ...(lain === null ? [] : await panelDua(lain, bekuan, kini)),
    ...(lalu && isiLalu?.keadaan === 'ADA' ? susunPanel([panelBerubah], { dulu: sisi(isiLalu.data), kini, namaDulu: namaRapat(lalu) }) : []),
  ]
}

export { loadPanelDua } from './loaders-dua'
