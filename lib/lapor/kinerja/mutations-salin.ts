import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { dasarTahunBerikut, setahunUtuh } from '@/lib/realisasi/kinerja/capaian'
import { volumeToText } from '@/lib/realisasi/kinerja/volume'
import { senFromText, senToText, type Sen } from '@/lib/realisasi/rupiah'
import { MAKS_INDIKATOR } from './constants'
import { queryIndikator, queryRenstra } from './data'
import { sisipkanIndikator, tulisRenstra } from './mutations-indikator'
import { tahanUnit } from './mutations-tahan'
import type { MasukanSalin } from './schema'
import type { IndikatorKinerja } from './types'

/**
 * An indicator in another year: its texts, formula and the target of the Renstra, what was reached until then, no target and no result of the
 * year. @returns its number
 */
async function salinIndikator(tx: Transaksi, tempat: { unitId: number; tahun: number }, satu: IndikatorKinerja, nomenklaturId: number): Promise<number | null> {
  const lalu = dasarTahunBerikut(satu)
  const [baru] = await sisipkanIndikator(tx, tempat, { ...satu, nomenklaturId, targetRenstra: satu.targetRenstra === null ? null : volumeToText(satu.targetRenstra), lalu: lalu === null ? null : volumeToText(lalu), target: null }, satu.urutan)
  return baru?.id ?? null
}

/** An indicator is told from others of its node by its name, whatever its capitals. */
const kunciNama = (nomenklaturId: number, nama: string): string => `${nomenklaturId} ${nama.trim().toLowerCase()}`

interface Tempat {
  unitId: number
  tahun: number
}

/**
 * Money of the Renstra by the node that each becomes in the unit: of nodes of several units that become one it is their sum, and not known (null)
 * where one of them has none, or is not within the scope. A node that nothing becomes by code and name is not in it.
 */
async function queryUangSimpul(tx: Transaksi, scope: OpdScope, dari: number, tujuan: Tempat): Promise<ReadonlyMap<number, Sen | null>> {
  const rows = await tx.$queryRaw<{ simpul: number; unit: number[]; utuh: boolean; target: string | null }[]>`
    SELECT l.tujuan AS simpul, array_agg(l.unit_asal) AS unit, bool_and(r.target IS NOT NULL) AS utuh, sum(r.target)::text AS target
    FROM lanjut_simpul(${dari}::int, ${tujuan.tahun}::int) l LEFT JOIN kinerja_renstra r ON r.tahun = ${dari} AND r.unit_id = l.unit_asal AND r.nomenklatur_id = l.asal
    WHERE l.unit_tujuan = ${tujuan.unitId} AND l.tujuan IS NOT NULL GROUP BY 1`
  return new Map(rows.map(({ simpul, unit, utuh, target }) => [simpul, utuh && target !== null && unit.every((satu) => memuat(scope, satu)) ? senFromText(target) : null]))
}

interface Disalin {
  /** the indicators of the year before */
  lalu: IndikatorKinerja[]
  /** the new number by the old one */
  baru: ReadonlyMap<number, number>
  /** nodes whose money of the Renstra was written, of `semua` too */
  uang: ReadonlySet<number>
}

/**
 * Indicators of one year to another, each to the node that `simpul` says (undefined: it stays behind), with the money that the Renstra has for a
 * node where there is none; `semua`: also the money of nodes that have no indicator. One whose node has one of its name already is not touched,
 * so that twice is once.
 * @throws AppError ISIAN_SALAH where the unit would have more than `MAKS_INDIKATOR`: nothing is written
 */
async function salinKe(tx: Transaksi, scope: OpdScope, asal: Tempat, tujuan: Tempat, simpul: (satu: Pick<IndikatorKinerja, 'id' | 'nomenklaturId'>) => number | undefined, semua: ReadonlyMap<number, number> = new Map()): Promise<Disalin> {
  await tahanUnit(tx, scope, tujuan)
  const lalu = await queryIndikator(tx, scope, asal.tahun, asal.unitId)
  const uangLalu = new Map((await queryRenstra(tx, scope, asal.tahun, asal.unitId)).map(({ nomenklaturId, target }) => [nomenklaturId, target]))
  const uangSimpul = await queryUangSimpul(tx, scope, asal.tahun, tujuan)
  const ada = await queryIndikator(tx, scope, tujuan.tahun, tujuan.unitId)
  const adaUang = new Set((await queryRenstra(tx, scope, tujuan.tahun, tujuan.unitId)).map(({ nomenklaturId }) => nomenklaturId))
  const kini = new Set(ada.map(({ nomenklaturId, nama }) => kunciNama(nomenklaturId, nama)))
  const akan = lalu.flatMap((satu) => {
    const nomenklaturId = simpul(satu)
    if (nomenklaturId === undefined || kini.has(kunciNama(nomenklaturId, satu.nama))) return []
    kini.add(kunciNama(nomenklaturId, satu.nama))
    return [{ satu, nomenklaturId }]
  })
  if (akan.length > 0 && ada.length + akan.length > MAKS_INDIKATOR) throw new AppError('ISIAN_SALAH', { pesan: `Paling banyak ${MAKS_INDIKATOR} indikator per unit: sudah ada ${ada.length}, dan ${akan.length} akan disalin. Belum ada yang disalin.` })
  const uang = new Set<number>()
  const tulisUang = async (dari: number, nomenklaturId: number): Promise<void> => {
    const target = uangSimpul.has(nomenklaturId) ? (uangSimpul.get(nomenklaturId) ?? null) : (uangLalu.get(dari) ?? null)
    if (target === null || adaUang.has(nomenklaturId)) return
    await tulisRenstra(tx, tujuan, nomenklaturId, senToText(target), null)
    adaUang.add(nomenklaturId)
    uang.add(nomenklaturId)
  }
  const baru = new Map<number, number>()
  for (const { satu, nomenklaturId } of akan) {
    await tulisUang(satu.nomenklaturId, nomenklaturId)
    const id = await salinIndikator(tx, tujuan, satu, nomenklaturId)
    if (id !== null) baru.set(satu.id, id)
  }
  for (const dari of uangLalu.keys()) {
    const nomenklaturId = semua.get(dari)
    if (nomenklaturId !== undefined) await tulisUang(dari, nomenklaturId)
  }
  return { lalu, baru, uang }
}

/**
 * Indicators of a unit to nodes of another year, also of another unit (one that follows the one that is over). For whoever decided where they go;
 * within her transaction.
 * @returns the new number by the old one (not in it: it is not there any more, or its node has one of its name), and the nodes whose money was written
 * @throws AppError ISIAN_SALAH where the unit would have too many
 */
export async function lanjutkanIndikator(tx: Transaksi, scope: OpdScope, asal: Tempat, tujuan: Tempat, butir: readonly { id: number; nomenklaturId: number }[]): Promise<Pick<Disalin, 'baru' | 'uang'>> {
  const ke = new Map(butir.map(({ id, nomenklaturId }) => [id, nomenklaturId]))
  return salinKe(tx, scope, asal, tujuan, ({ id }) => ke.get(id))
}

/** Takes away an indicator that was carried, with nothing entered for it and not changed since. @returns false: it was changed */
export async function urungkanIndikator(tx: Transaksi, id: number): Promise<boolean> {
  const [ada] = await tx.$queryRaw<{ ubah: boolean }[]>`SELECT i.versi > 1 OR EXISTS (SELECT FROM kinerja_realisasi r WHERE r.indikator_id = i.id) AS ubah FROM kinerja_indikator i WHERE i.id = ${id} FOR UPDATE`
  if (ada?.ubah === true) return false
  await tx.$executeRaw`DELETE FROM kinerja_indikator WHERE id = ${id}`
  return true
}

/**
 * Takes away money of the Renstra that was carried with indicators, once none of them is left at its node and nobody wrote it anew.
 * @param pada when it was carried, as Postgres writes it
 */
export const urungkanRenstra = (tx: Transaksi, { tahun, unitId }: Tempat, nomenklaturId: number, pada: string): Promise<number> => tx.$executeRaw`
  DELETE FROM kinerja_renstra r WHERE r.tahun = ${tahun} AND r.unit_id = ${unitId} AND r.nomenklatur_id = ${nomenklaturId} AND r.versi = 1 AND r.diubah_pada = ${pada}::timestamptz
    AND NOT EXISTS (SELECT FROM kinerja_indikator i WHERE i.tahun = r.tahun AND i.unit_id = r.unit_id AND i.nomenklatur_id = r.nomenklatur_id)`

/** Where the unit's nodes of the year before stand in a year: by code and name, in the unit itself. */
async function querySimpulLanjut(tx: Transaksi, { unitId, tahun }: MasukanSalin): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.$queryRaw<{ asal: number; tujuan: number }[]>`
    SELECT asal, tujuan FROM lanjut_simpul(${tahun - 1}::int, ${tahun}::int) WHERE unit_asal = ${unitId} AND unit_tujuan = ${unitId} AND tujuan IS NOT NULL`
  return new Map(rows.map(({ asal, tujuan }) => [asal, tujuan]))
}

/**
 * Carries the indicators of the year before to a year (`salinIndikator`). One whose node the unit does not have any more under its code and its
 * name stays behind; one that is there already is not touched, so that twice is once. What was not entered for the whole year is named: what was
 * reached until then is left empty.
 * @throws AppError TIDAK_BERHAK; KINERJA_TERTUTUP; ISIAN_SALAH where the unit would have too many
 */
export async function salinTahunLalu(scope: OpdScope, m: MasukanSalin): Promise<{ disalin: number; tertinggal: string[]; takUtuh: string[] }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const asal = { unitId: m.unitId, tahun: m.tahun - 1 }
    const per = await querySimpulLanjut(tx, m)
    const { lalu, baru } = await salinKe(tx, scope, asal, m, ({ nomenklaturId }) => per.get(nomenklaturId), per)
    const sebut = (daftar: readonly IndikatorKinerja[]): string[] => daftar.map(({ kode, nama }) => `${kode} ${nama}`)
    return { disalin: baru.size, tertinggal: sebut(lalu.filter(({ nomenklaturId }) => !per.has(nomenklaturId))), takUtuh: sebut(lalu.filter((satu) => baru.has(satu.id) && !setahunUtuh(satu))) }
  })
}
