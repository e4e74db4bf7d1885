import 'server-only'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/dasar/akses/galat'
import { capSegelNomor, kepalaPenuh } from '@/lib/dasar/segel/data'
import { BAHAN } from '@/lib/lihat/halaman/loaders'
import { loadBagianBekuan, loadBekuan, loadHalamanBeku, loadPeriodeBeku, loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import type { Bekuan, IsiBahan } from '@/lib/rakor/bekuan/types'
import { loadHadirRapat } from '@/lib/rakor/kehadiran/loaders'
import { loadKeputusanRapat, loadKomitmenLalu, loadTindakLanjut } from '@/lib/rakor/keputusan/loaders'
import type { Komitmen } from '@/lib/rakor/keputusan/types'
import { loadNaskah } from '@/lib/rakor/naskah/loaders'
import { loadRapatBeku, loadUndangan, loadUnitHari, periodeRapat } from '@/lib/rakor/rapat/loaders'
import type { DataPanelUnit } from '@/lib/lihat/panel/unit/data'
import type { Capaian } from '@/lib/realisasi/capaian'
import type { BahanDokumen, BahanRapat, HalamanBahan, HalamanUnit } from './types'

/** A part that cannot be read whole and true makes no document. */
export function pastikan<Data>(isi: IsiBahan<Data>, nama: string): HalamanBahan<Data> {
  if (isi.keadaan === 'ADA') return { data: isi.data, panel: isi.panel }
  const sebab = { RUSAK: 'tidak sama dengan yang dibekukan', USANG: 'ditulis dalam bentuk lama', TIADA: 'tidak ada' }[isi.keadaan]
  throw new AppError('TIDAK_DITEMUKAN', { pesan: `Bagian ${nama} dari posisi beku ${sebab}, jadi dokumen tidak disusun. Bekukan ulang sebelum rapat dimulai, atau minta admin menjalankan pemeriksaan.` })
}

/** What a unit's frozen page says month by month: as far as promises are held against it. */
export type BulanBeku = readonly Pick<Capaian, 'melapor' | 'posisi'>[]

/**
 * Promises held against the frozen amounts, month by month up to the cut-off: what was put right since then is of no document of this position, and months after it
 * are not known there. A unit without a frozen page is not judged.
 */
export const bekukanJanji = (lalu: readonly Komitmen[], batasBulan: number, beku: ReadonlyMap<number, BulanBeku>): Komitmen[] => lalu.map((satu) => {
  const bulan = satu.bulan > batasBulan ? undefined : beku.get(satu.unitId)?.[satu.bulan - 1]
  return { ...satu, realisasi: bulan?.melapor ? bulan.posisi.realisasi : null }
})

/** The months of the units that promised anything before. */
async function bulanBeku(bekuan: Bekuan, lalu: readonly Komitmen[]): Promise<Map<number, BulanBeku>> {
  const hasil = new Map<number, BulanBeku>()
  for (const unitId of new Set(lalu.map((satu) => satu.unitId))) {
    const isi = (await loadHalamanBeku(bekuan, 'unit', String(unitId))) as IsiBahan<DataPanelUnit>
    if (isi.keadaan === 'ADA') hasil.set(unitId, isi.data.perBulan)
  }
  return hasil
}

/** The unit's frozen page. For those who see all units. */
export const loadBahanUnit = async (bekuan: Bekuan, unitId: string): Promise<HalamanUnit> =>
  pastikan((await loadHalamanBeku(bekuan, 'unit', unitId)) as IsiBahan<DataPanelUnit>, `unit ${unitId}`)

/**
 * What the documents of a meeting are made of: one frozen position, whole, and the meeting's own records. For those who see all units.
 * @param urutan number of the frozen position; null: the one that counts
 * @throws AppError TIDAK_DITEMUKAN where a part cannot be trusted; 404 where there is no frozen position
 */
export async function loadBahanDokumen(teksId: string, urutan: number | null = null): Promise<BahanDokumen> {
  const rapat = await loadRapatBeku(teksId)
  const semua = await loadBekuan(rapat.id)
  const bekuan = (urutan === null ? semua[0] : semua.find((satu) => satu.urutan === urutan)) ?? notFound()
  const [{ acara }, periode, ringkasan, cap, { keputusan, komitmen }, lalu, tindakLanjut, hadir, unit, unitId, naskah] = await Promise.all([
    loadUndangan(teksId), loadPeriodeBeku(bekuan), loadRingkasanBeku(bekuan), capSegelNomor(BigInt(bekuan.segelNomor)), loadKeputusanRapat(rapat.id), loadKomitmenLalu(rapat), loadTindakLanjut(rapat), loadHadirRapat(rapat.id), loadUnitHari(rapat.id), loadBagianBekuan(bekuan), loadNaskah(),
  ])
  if (periode === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Periode dari posisi beku tidak dapat dibaca, jadi dokumen tidak disusun.' })
  const halaman: Record<string, HalamanBahan> = {}
  for (const [kunci, { nama, tambahan }] of Object.entries(BAHAN)) {
    const bagian = await loadHalamanBeku(bekuan, kunci)
    halaman[kunci] = tambahan && bagian.keadaan === 'TIADA' ? { data: null, panel: [] } : pastikan(bagian, nama)
  }
  const isi = pastikan(ringkasan, 'Ringkasan')
  return { rapat, acara, bekuan, periode, ringkasan: isi, halaman, unitId, keputusan, komitmen, komitmenLalu: bekukanJanji(lalu, rapat.batasBulan, await bulanBeku(bekuan, lalu)), tindakLanjut, unit, hadir, cap, naskah }
}

/** What papers without figures are made of where nothing is frozen, and the head of the chain that they carry. For those who see all units. */
export async function loadBahanRapat(teksId: string): Promise<{ bahan: BahanRapat; kepala: { nomor: bigint; kepala: string } }> {
  const rapat = await loadRapatBeku(teksId)
  const [{ acara }, unit, hadir, naskah, periode, kepala] = await Promise.all([loadUndangan(teksId), loadUnitHari(rapat.id), loadHadirRapat(rapat.id), loadNaskah(), periodeRapat(rapat), kepalaPenuh()])
  if (kepala === null) throw new Error('Rantai segel kosong')
  // decisions are taken down from the freezing on
  const bahan: BahanRapat = { rapat, acara, unit, hadir, naskah, keputusan: [], bekuan: null, contoh: rapat.contoh || periode.contoh, cap: await capSegelNomor(kepala.nomor) }
  return { bahan, kepala }
}
