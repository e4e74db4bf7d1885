import 'server-only'
import { notFound } from 'next/navigation'
import { bolehUnit, requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { idDari, PERAN_KANTOR, scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import type { AlokasiDak } from '@/lib/realisasi/dak/types'
import { bandingkanAturan, geserTahun, type AkibatTahap } from './akibat'
import { queryAlokasiDak, queryAturanDak, queryDakTahun } from './data'
import { db } from './data-baca'
import { queryAturanSebelum, queryHariIni, queryPilihanAlokasi, type PilihanAlokasi } from './data-pilihan'
import type { MasukanAturan } from './schema-aturan'
import { denganSerap } from './serap'
import type { AlokasiDakTercatat, AturanDakTercatat } from './types'

export interface HalamanBidang {
  alokasi: AlokasiDakTercatat
  /** with what was spent of its source; the gates are made of it */
  nilai: AlokasiDak
  aturan: AturanDakTercatat | null
  /** today, or the last day of a year that is over */
  hari: string
  bolehTulis: boolean
  bolehAlokasi: boolean
  pilihan: PilihanAlokasi | null
}

/** The last day of the year that has come. */
const hariTahun = async (tahun: number): Promise<string> => { const kini = await queryHariIni(db()); return kini > `${tahun}-12-31` ? `${tahun}-12-31` : kini }

/** One allocation with its worksheet, for its reader; 404 alike for a bad id, an unknown one and another unit's. */
export async function loadBidang(bidangId: string): Promise<HalamanBidang> {
  const pengguna = await requirePengguna()
  const id = idDari(bidangId)
  const alokasi = id === 0 ? null : await queryAlokasiDak(db(), scopeBaca(pengguna), id)
  if (alokasi === null) notFound()
  const bolehAlokasi = PERAN_KANTOR.includes(pengguna.peran)
  const [aturan, [nilai], hari, pilihan] = await Promise.all([
    queryAturanDak(db(), alokasi.tahun), denganSerap(alokasi.tahun, [alokasi]), hariTahun(alokasi.tahun), bolehAlokasi ? queryPilihanAlokasi(db(), scopeKantor(pengguna), alokasi.tahun) : null,
  ])
  if (!nilai) notFound()
  return { alokasi, nilai, aturan, hari, bolehTulis: alokasi.ditarik === null && bolehUnit(pengguna, alokasi.unitId, 'tulis'), bolehAlokasi, pilihan }
}

/** The form of a new allocation, for the office. */
export async function loadAlokasiBaru(tahun: number): Promise<{ aturan: AturanDakTercatat | null; pilihan: PilihanAlokasi }> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  const [aturan, pilihan] = await Promise.all([queryAturanDak(db(), tahun), queryPilihanAlokasi(db(), scopeKantor(pengguna), tahun)])
  return { aturan, pilihan }
}

/** The page of the import: how many allocations a sheet can speak of. */
export async function loadImporDak(tahun: number): Promise<{ alokasi: number; hari: string }> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS', 'OPERATOR')
  if (pengguna.peran === 'OPERATOR' && pengguna.unitIds.length === 0) notFound()
  const [{ alokasi }, hari] = await Promise.all([queryDakTahun(db(), scopeTulis(pengguna), tahun), hariTahun(tahun)])
  return { alokasi: alokasi.filter(({ ditarik }) => ditarik === null).length, hari }
}

export interface SetelanDak {
  aturan: AturanDakTercatat | null
  /** rules of the latest year before, moved to this one; null: there are none */
  usulan: (Omit<AturanDakTercatat, 'versi' | 'oleh' | 'pada'> & { dari: number }) | null
  alokasi: number
}

/** The rules of a year, for the admin who sets them. */
export async function loadSetelanDak(tahun: number): Promise<SetelanDak> {
  const pengguna = await requirePeran('ADMIN')
  const [{ aturan, alokasi }, lalu] = await Promise.all([queryDakTahun(db(), scopeBaca(pengguna), tahun), queryAturanSebelum(db(), tahun)])
  const geser = (hari: string): string => geserTahun(hari, tahun)
  return {
    aturan, alokasi: alokasi.filter(({ ditarik }) => ditarik === null).length,
    usulan: lalu && { ...lalu, tahun, dari: lalu.tahun, tenggatSatu: geser(lalu.tenggatSatu), tenggatDua: geser(lalu.tenggatDua), tenggatTiga: geser(lalu.tenggatTiga) },
  }
}

/** What other rules would do to the gates of a year. @param scope of the admin who asks */
export async function loadAkibat(scope: OpdScope, baru: MasukanAturan): Promise<{ hari: string; akibat: AkibatTahap[] }> {
  const [{ aturan, alokasi }, hari] = await Promise.all([queryDakTahun(db(), scope, baru.tahun), hariTahun(baru.tahun)])
  return { hari, akibat: bandingkanAturan(aturan, baru, await denganSerap(baru.tahun, alokasi.filter(({ ditarik }) => ditarik === null)), hari) }
}

/** The gates of an allocation after something was written. */
export const loadBidangUntuk = async (pengguna: Pengguna, bidangId: number): Promise<{ nilai: AlokasiDak; aturan: AturanDakTercatat; hari: string } | null> => {
  const alokasi = await queryAlokasiDak(db(), scopeBaca(pengguna), bidangId)
  const aturan = alokasi && (await queryAturanDak(db(), alokasi.tahun))
  if (!alokasi || !aturan) return null
  const [[nilai], hari] = await Promise.all([denganSerap(alokasi.tahun, [alokasi]), hariTahun(alokasi.tahun)])
  return nilai ? { nilai, aturan, hari } : null
}
