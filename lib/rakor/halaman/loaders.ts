import 'server-only'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { loadBanding, loadPanelDua } from '@/lib/rakor/banding/loaders'
import { loadBekuan, loadHalamanBeku, loadPeriodeBeku } from '@/lib/rakor/bekuan/loaders'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import { loadPanelKeputusanRapat, loadRiwayatKeputusan } from '@/lib/rakor/keputusan/loaders'
import { loadKehadiran } from '@/lib/rakor/kehadiran/loaders'
import { loadPanelRakor, loadRapat, loadRapatBeku, periodeRapat } from '@/lib/rakor/rapat/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'

/** Panels of a meeting; of a frozen position they say when it was read. */
export interface IsiRakor extends IsiHalaman {
  /** ISO time */
  beku?: string
}

const satu = (nilai: SearchParams[string]): string => (typeof nilai === 'string' ? nilai : '')

/** The frozen position that an address means: the one numbered, else the one that counts. 404 where there is none. */
export async function pilihBekuan(rapatId: number, urutan: string): Promise<{ bekuan: Bekuan; semua: Bekuan[] }> {
  const semua = await loadBekuan(rapatId)
  const bekuan = urutan === '' ? semua[0] : semua.find((item) => String(item.urutan) === urutan)
  return { bekuan: bekuan ?? notFound(), semua }
}

/** The frozen position that an address means and the other one it is held against: the one named (`dengan`), else the one before it. */
export async function pilihDua(rapatId: number, urutan: string, dengan: string): Promise<{ bekuan: Bekuan; semua: Bekuan[]; lain: Bekuan | null }> {
  const { bekuan, semua } = await pilihBekuan(rapatId, urutan)
  const lain = dengan === '' ? semua.find((item) => item.urutan < bekuan.urutan) : semua.find((item) => String(item.urutan) === dengan && item.id !== bekuan.id)
  return { bekuan, semua, lain: lain ?? null }
}

/** All meetings, and what their decisions achieved. */
async function loadPanelDaftar(cari: SearchParams): Promise<IsiRakor> {
  const [isi, riwayat] = await Promise.all([loadPanelRakor(cari), loadRiwayatKeputusan()])
  return { ...isi, panel: [...isi.panel, ...riwayat] }
}

async function loadPanelRapat(cari: SearchParams): Promise<IsiRakor> {
  await requirePengguna()
  const { rapat, panel, kantor } = await loadRapat(satu(cari.rapatId))
  return { panel: [...panel, ...(kantor?.siap ?? [])], periode: kantor?.periode ?? (await periodeRapat(rapat)) }
}

async function loadPanelBanding(cari: SearchParams): Promise<IsiRakor> {
  const rapat = await loadRapatBeku(satu(cari.rapatId))
  const { bekuan, lain } = await pilihDua(rapat.id, satu(cari.bekuan), satu(cari.dengan))
  const [panel, periode] = await Promise.all([loadBanding(bekuan, lain), loadPeriodeBeku(bekuan)])
  return { panel: panel ?? notFound(), periode: periode ?? notFound(), beku: bekuan.dibacaPada }
}

async function loadPanelKehadiran(cari: SearchParams): Promise<IsiRakor> {
  const { rapat, panel } = await loadKehadiran(satu(cari.rapatId))
  return { panel, periode: await periodeRapat(rapat) }
}

/** Pages of the meeting that are made of panels, by the name they have in addresses of files. */
export const HALAMAN_RAKOR: Readonly<Record<string, (cari: SearchParams) => Promise<IsiRakor>>> = {
  rakor: loadPanelDaftar, rapat: loadPanelRapat, banding: loadPanelBanding, keputusan: loadPanelKeputusanRapat, kehadiran: loadPanelKehadiran, dua: loadPanelDua,
}

/** A page as the meeting of the address (`rapat`) froze it. @throws AppError TIDAK_DITEMUKAN where it cannot be read */
export async function loadPanelBeku(halaman: string, cari: SearchParams): Promise<IsiRakor> {
  const rapat = await loadRapatBeku(satu(cari.rapat))
  const { bekuan } = await pilihBekuan(rapat.id, satu(cari.bekuan))
  const [isi, periode] = await Promise.all([loadHalamanBeku(bekuan, halaman, satu(cari.unitId)), loadPeriodeBeku(bekuan)])
  if (isi.keadaan !== 'ADA' || periode === null) throw new AppError('TIDAK_DITEMUKAN')
  return { panel: isi.panel, periode, beku: bekuan.dibacaPada }
}
