import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import type { PerBanding } from '@/lib/lihat/banding/constants'
import { loadDua, loadPeriodeBanding } from '@/lib/lihat/banding/loaders'
import { parseBanding } from '@/lib/lihat/banding/schema'
import type { DataBanding, PilihanSisi, SisiBanding } from '@/lib/lihat/banding/types'
import { labelSisi, pintasan } from '@/lib/lihat/banding/utils'
import type { Pintasan } from '@/lib/lihat/banding/types'
import { PANEL_BANDING } from '@/lib/lihat/panel/banding/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import type { BagianBanding } from '@/lib/realisasi/banding/pasang'
import { PERAN_BEKUAN } from '@/lib/rakor/bekuan/constants'
import { loadBekuan, loadBekuanAkhir, loadPeriodeBeku, loadRingkasanBeku, loadSubBeku } from '@/lib/rakor/bekuan/loaders'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'

const sendiri = (capaian: DataRingkasan['unit']): BagianBanding[] => capaian.map(({ posisi }) => ({ posisi, unit: null }))

/** What a frozen position can be parted by; null: it was not frozen so. */
async function bagianBeku(bekuan: Bekuan, data: DataRingkasan, per: PerBanding): Promise<BagianBanding[] | null> {
  if (per === 'unit') return sendiri(data.unit)
  if (per === 'jenisBelanja') return sendiri(data.jenisBelanja)
  if (per !== 'subKegiatan') return null
  const sub = await loadSubBeku(bekuan)
  return sub?.map(({ capaian: { posisi }, unitId, unit }) => ({ posisi, unit: { id: String(unitId), nama: unit } })) ?? null
}

/** A meeting's frozen position as a side. null: there is none of this number, or it cannot be trusted. For those who see all units; 404 for others. */
export async function muatSisiBeku(rapatId: number, urutan: number, per: PerBanding): Promise<SisiBanding | null> {
  const bekuan = (await loadBekuan(rapatId)).find((satu) => satu.urutan === urutan)
  if (bekuan === undefined) return null
  const [isi, periode] = await Promise.all([loadRingkasanBeku(bekuan), loadPeriodeBeku(bekuan)])
  if (isi.keadaan !== 'ADA' || periode === null) return null
  const pilihan = { lingkup: { jenis: 'beku' as const, rapatId, urutan }, tahun: isi.data.tahun, bulan: isi.data.bulan, versi: periode.versi }
  const nama = `${namaRapat(bekuan)}${urutan > 1 ? `, beku ke-${urutan}` : ''}`
  const versiNama = periode.apbdVersi?.nama ?? null
  return { ...pilihan, nama, label: labelSisi(nama, { ...pilihan, versi: 'berlaku' }, versiNama), versiNama, kueri: null, beku: bekuan.dibacaPada, capaian: isi.data.kabupaten, bagian: await bagianBeku(bekuan, isi.data, per) }
}

const panelBanding = (data: DataBanding): Panel[] => susunPanel(PANEL_BANDING, data)

export interface HalamanDua {
  periode: Periode
  /** null: there is no year yet */
  data: DataBanding | null
  panel: Panel[]
  /** frozen positions that can be a side, the latest first; none for those who do not see all units */
  beku: { nilai: string; nama: string }[]
  pintasan: Pintasan[]
}

/** The page of two sides: its figures, what else can be chosen, and the comparisons that are asked for most. */
export async function loadHalamanDua(params: SearchParams, daftarUnit: readonly number[]): Promise<HalamanDua> {
  const pengguna = await requirePengguna()
  const periode = await loadPeriodeBanding(params)
  if (periode.daftarTahun.length === 0) return { periode, data: null, panel: [], beku: [], pintasan: [] }
  const semua = PERAN_BEKUAN.some((peran) => peran === pengguna.peran) ? await loadBekuanAkhir() : []
  const data = await loadDua(periode, params, muatSisiBeku)
  const sisiBeku = semua.slice(-2).map((satu) => ({ lingkup: { jenis: 'beku' as const, rapatId: satu.rapatId, urutan: satu.urutan }, tahun: satu.tahun, bulan: satu.batasBulan, versi: 'berlaku' as const }))
  const dasar: PilihanSisi = data.kanan.lingkup.jenis === 'beku' ? { ...data.kanan, lingkup: { jenis: 'kabupaten' } } : data.kanan
  return {
    periode, data, panel: panelBanding(data),
    beku: [...semua].reverse().map((satu) => ({ nilai: `beku-${satu.rapatId}-${satu.urutan}`, nama: `Posisi beku ${namaRapat(satu)}` })),
    pintasan: pintasan({ dasar, daftarTahun: periode.daftarTahun, versi: periode.daftarVersi.map(({ urutan }) => urutan), unit: daftarUnit, beku: sisiBeku }),
  }
}

/** The findings of two sides from their address: for a file of one of them, with all its rows. */
export async function loadPanelDua(params: SearchParams): Promise<{ panel: Panel[]; periode: Periode; beku?: string }> {
  const periode = await loadPeriodeBanding(params)
  if (periode.daftarTahun.length === 0) notFound()
  const data = await loadDua(periode, params, muatSisiBeku, null)
  // the period of the file's rows is the right side's; the left one is named in their heads
  const { kanan } = parseBanding(params)
  return { panel: panelBanding(data), periode: kanan?.lingkup.jenis === 'beku' ? { ...periode, tahun: data.kanan.tahun, bulan: data.kanan.bulan } : periode, ...(data.kanan.beku === null ? {} : { beku: data.kanan.beku }) }
}
