import 'server-only'
import { notFound } from 'next/navigation'
import { bolehUnit, requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { idDari, PERAN_KANTOR, scopeKantor, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { queryHariIni } from '@/lib/dasar/database/hari'
import { loadSerapSumber } from '@/lib/posisi/loaders'
import { isHari } from '@/lib/realisasi/dak/lihat'
import { bandingkanAturan, geserTahun, type AkibatTahap } from './aturan/akibat'
import { queryAlokasiDak, queryAturanDak, queryDakTahun } from './data'
import { db } from './data-baca'
import { queryAturanSebelum, queryPilihanAlokasi, type PilihanAlokasi } from './alokasi/data'
import type { MasukanAturan } from './aturan/schema'
import { loadDakHariUntuk } from './loaders'
import type { AlokasiDakTercatat, AturanDakTercatat, DakKini } from './types'
import { hitungDak } from './utils'

export interface HalamanBidang {
  alokasi: AlokasiDakTercatat
  /** how it stands on the day; null: it was taken back */
  kini: DakKini | null
  aturan: AturanDakTercatat | null
  /** the day that was asked for; else today, or the last day of a year that is over */
  hari: string
  bolehTulis: boolean
  bolehAlokasi: boolean
  pilihan: PilihanAlokasi | null
}

/** The last day of the year that has come. */
const hariTahun = async (tahun: number): Promise<string> => { const kini = await queryHariIni(db()); return kini > `${tahun}-12-31` ? `${tahun}-12-31` : kini }

/** One allocation with its worksheet, for its reader; 404 alike for a bad id, an unknown one and another unit's. @param diminta day of the view, as the address has it */
export async function loadBidang(bidangId: string, diminta: unknown): Promise<HalamanBidang> {
  const pengguna = await requirePengguna()
  const scope = scopeBaca(pengguna)
  const id = idDari(bidangId)
  const alokasi = id === 0 ? null : await queryAlokasiDak(db(), scope, id)
  if (alokasi === null) notFound()
  const bolehAlokasi = PERAN_KANTOR.includes(pengguna.peran)
  const hari = typeof diminta === 'string' && isHari(diminta, alokasi.tahun) ? diminta : await hariTahun(alokasi.tahun)
  const [dak, pilihan] = await Promise.all([loadDakHariUntuk(scope, alokasi.tahun, hari), bolehAlokasi ? queryPilihanAlokasi(db(), scopeKantor(pengguna), alokasi.tahun) : null])
  return {
    alokasi, kini: dak.alokasi.find((satu) => satu.alokasi.id === id) ?? null, aturan: dak.aturan, hari, pilihan, bolehAlokasi,
    bolehTulis: alokasi.ditarik === null && bolehUnit(pengguna, alokasi.unitId, 'tulis'),
  }
}

/** The form of a new allocation, for the office. */
export async function loadAlokasiBaru(tahun: number): Promise<{ aturan: AturanDakTercatat | null; pilihan: PilihanAlokasi }> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS')
  const [aturan, pilihan] = await Promise.all([queryAturanDak(db(), tahun), queryPilihanAlokasi(db(), scopeKantor(pengguna), tahun)])
  return { aturan, pilihan }
}

/** The page of the import: how many allocations a sheet can speak of. */
export async function loadImporDak(tahun: number): Promise<number> {
  const pengguna = await requirePeran('ADMIN', 'ANALIS', 'OPERATOR')
  if (pengguna.peran === 'OPERATOR' && pengguna.unitIds.length === 0) notFound()
  return (await queryDakTahun(db(), scopeTulis(pengguna), tahun)).alokasi.filter(({ ditarik }) => ditarik === null).length
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
  const [dak, hari] = await Promise.all([queryDakTahun(db(), scope, baru.tahun), hariTahun(baru.tahun)])
  const serap = await loadSerapSumber(baru.tahun, [...new Set(dak.alokasi.map(({ sumberDana }) => sumberDana.id))])
  const aturan: AturanDakTercatat = { ...baru, oleh: '', pada: '' }
  return { hari, akibat: bandingkanAturan(hitungDak(dak, serap, baru.tahun, hari), hitungDak({ ...dak, aturan }, serap, baru.tahun, hari)) }
}

/** How an allocation stands after something was written; null: the year has no rules. */
export async function loadGerbangUntuk(pengguna: Pengguna, bidangId: number, diminta: string | undefined): Promise<{ hari: string; kini: DakKini } | null> {
  const scope = scopeBaca(pengguna)
  const alokasi = await queryAlokasiDak(db(), scope, bidangId)
  if (alokasi === null) return null
  const hari = diminta !== undefined && isHari(diminta, alokasi.tahun) ? diminta : await hariTahun(alokasi.tahun)
  const kini = (await loadDakHariUntuk(scope, alokasi.tahun, hari)).alokasi.find((satu) => satu.alokasi.id === bidangId)
  return kini && kini.gerbang.length > 0 ? { hari, kini } : null
}
