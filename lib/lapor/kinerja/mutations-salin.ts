import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { dasarTahunBerikut, setahunUtuh } from '@/lib/realisasi/kinerja/capaian'
import { volumeToText } from '@/lib/realisasi/kinerja/volume'
import { senToText } from '@/lib/realisasi/rupiah'
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

/**
 * Indicators of a unit to nodes of another year, also of another unit (one that follows the one that is over), with the money that the Renstra has
 * for a node where there is none. For whoever decided where they go; within her transaction.
 * @returns the new number by the old one; not in it: it is not there any more, or its node has one of its name
 */
export async function lanjutkanIndikator(tx: Transaksi, scope: OpdScope, asal: { unitId: number; tahun: number }, tujuan: { unitId: number; tahun: number }, butir: readonly { id: number; nomenklaturId: number }[]): Promise<ReadonlyMap<number, number>> {
  await tahanUnit(tx, scope, tujuan)
  const lalu = new Map((await queryIndikator(tx, scope, asal.tahun, asal.unitId)).map((satu) => [satu.id, satu]))
  const uang = new Map((await queryRenstra(tx, scope, asal.tahun, asal.unitId)).map(({ nomenklaturId, target }) => [nomenklaturId, target]))
  const kini = new Set((await queryIndikator(tx, scope, tujuan.tahun, tujuan.unitId)).map(({ nomenklaturId, nama }) => kunciNama(nomenklaturId, nama)))
  const adaUang = new Set((await queryRenstra(tx, scope, tujuan.tahun, tujuan.unitId)).map(({ nomenklaturId }) => nomenklaturId))
  const hasil = new Map<number, number>()
  for (const { id, nomenklaturId } of butir) {
    const satu = lalu.get(id)
    if (satu === undefined || kini.has(kunciNama(nomenklaturId, satu.nama))) continue
    const target = uang.get(satu.nomenklaturId) ?? null
    if (target !== null && !adaUang.has(nomenklaturId)) await tulisRenstra(tx, tujuan, nomenklaturId, senToText(target), null)
    if (target !== null) adaUang.add(nomenklaturId)
    kini.add(kunciNama(nomenklaturId, satu.nama))
    const baru = await salinIndikator(tx, tujuan, satu, nomenklaturId)
    if (baru !== null) hasil.set(id, baru)
  }
  return hasil
}

/** Takes away an indicator that was carried, with nothing entered for it and not changed since; the money of its node stays. @returns false: it was changed */
export async function urungkanIndikator(tx: Transaksi, id: number): Promise<boolean> {
  const [ada] = await tx.$queryRaw<{ ubah: boolean }[]>`SELECT i.versi > 1 OR EXISTS (SELECT FROM kinerja_realisasi r WHERE r.indikator_id = i.id) AS ubah FROM kinerja_indikator i WHERE i.id = ${id} FOR UPDATE`
  if (ada?.ubah === true) return false
  await tx.$executeRaw`DELETE FROM kinerja_indikator WHERE id = ${id}`
  return true
}

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
 * @throws AppError TIDAK_BERHAK; KINERJA_TERTUTUP
 */
export async function salinTahunLalu(scope: OpdScope, m: MasukanSalin): Promise<{ disalin: number; tertinggal: string[]; takUtuh: string[] }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUnit(tx, scope, m)
    const [lalu, kini, per, uangLalu, uangKini] = [
      await queryIndikator(tx, scope, m.tahun - 1, m.unitId), await queryIndikator(tx, scope, m.tahun, m.unitId), await querySimpulLanjut(tx, m),
      await queryRenstra(tx, scope, m.tahun - 1, m.unitId), await queryRenstra(tx, scope, m.tahun, m.unitId),
    ]
    const tertinggal: string[] = []
    const takUtuh: string[] = []
    let disalin = 0
    for (const satu of lalu) {
      const nomenklaturId = per.get(satu.nomenklaturId)
      if (nomenklaturId === undefined) { tertinggal.push(`${satu.kode} ${satu.nama}`); continue }
      if (kini.some((ada) => kunciNama(ada.nomenklaturId, ada.nama) === kunciNama(nomenklaturId, satu.nama))) continue
      if (!setahunUtuh(satu)) takUtuh.push(`${satu.kode} ${satu.nama}`)
      await salinIndikator(tx, m, satu, nomenklaturId)
      disalin++
    }
    for (const { nomenklaturId: asal, target } of uangLalu) {
      const nomenklaturId = per.get(asal)
      if (nomenklaturId === undefined || target === null || uangKini.some((ada) => ada.nomenklaturId === nomenklaturId)) continue
      await tulisRenstra(tx, m, nomenklaturId, senToText(target), null)
    }
    return { disalin, tertinggal, takUtuh }
  })
}
