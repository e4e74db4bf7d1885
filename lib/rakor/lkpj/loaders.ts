import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { capSegel, capSegelNomor } from '@/lib/dasar/segel/data'
import { loadDataLkpj, loadPeriodeLkpj, panelLkpj, PERAN_LKPJ } from '@/lib/lihat/lkpj/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { susunDocx } from '@/lib/rakor/dokumen/docx/utils'
import { susunXlsx } from '@/lib/rakor/dokumen/xlsx/utils'
import { loadNaskah } from '@/lib/rakor/naskah/loaders'
import { loadLkpjBeku, loadPenutupan } from '@/lib/rakor/tutup-tahun/loaders'
import type { Penutupan } from '@/lib/rakor/tutup-tahun/types'
import { susunLkpj } from './susun'
import type { BahanLkpj } from './types'

export const FORMAT_LKPJ = ['docx', 'xlsx'] as const
export type FormatLkpj = (typeof FORMAT_LKPJ)[number]

export interface HalamanLkpj extends BahanLkpj {
  periode: Periode
  penutupan: Penutupan | null
}

/**
 * The LKPJ of a year: as it was closed, or as the data stand now where the year is open or `?langsung=1` asks for it. For those who see all units.
 * @throws AppError TIDAK_DITEMUKAN where the frozen part cannot be trusted
 */
export async function loadLkpjTahun(cari: SearchParams): Promise<HalamanLkpj> {
  await requirePeran(...PERAN_LKPJ)
  const periode = await loadPeriodeLkpj(cari)
  const [naskah, penutupan] = await Promise.all([loadNaskah(), loadPenutupan(periode.tahun)])
  const bersama = { periode, penutupan, naskah, contoh: periode.contoh }
  const beku = penutupan?.beku ?? null
  if (penutupan !== null && beku !== null && cari.langsung !== '1') {
    const isi = await loadLkpjBeku(penutupan)
    if (isi.keadaan !== 'ADA') throw new AppError('TIDAK_DITEMUKAN', { pesan: `LKPJ ${periode.tahun} yang dibekukan ${isi.keadaan === 'RUSAK' ? 'tidak sama dengan yang ditutup' : 'tidak dapat dibaca'}. Minta admin menjalankan pemeriksaan.` })
    return { ...bersama, data: isi.data, panel: isi.panel, asal: { urutan: penutupan.urutan, ditutupPada: penutupan.putusPada ?? '', sha256: beku.sha256 }, cap: await capSegelNomor(BigInt(beku.segelNomor)) }
  }
  const data = await loadDataLkpj(periode)
  return { ...bersama, data, panel: panelLkpj(data), asal: null, cap: await capSegel() }
}

/** The LKPJ as a file. */
export async function loadBerkasLkpj(cari: SearchParams, format: FormatLkpj): Promise<{ nama: string; isi: Uint8Array }> {
  const bahan = await loadLkpjTahun(cari)
  const dokumen = susunLkpj(bahan)
  return { nama: `lkpj-${bahan.data.tahun}${bahan.asal === null ? '-sementara' : `-penutupan-${bahan.asal.urutan}`}.${format}`, isi: await (format === 'docx' ? susunDocx(dokumen) : susunXlsx(dokumen)) }
}
