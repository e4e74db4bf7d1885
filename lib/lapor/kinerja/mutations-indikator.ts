import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { senFromText } from '@/lib/realisasi/rupiah'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { MAKS_INDIKATOR } from './constants'
import { queryIndikator, queryRenstra, querySimpul } from './data'
import { kataBasi, samaVolume, tahanUnit } from './mutations-tahan'
import type { MasukanHapusIndikator, MasukanIndikator, MasukanRenstra } from './schema'
import type { IndikatorKinerja } from './types'

/** What an indicator says of itself, apart from its numbering. */
export type IsiTulis = Pick<MasukanIndikator, 'nomenklaturId' | 'tujuan' | 'sasaran' | 'nama' | 'satuan' | 'jenis' | 'rumus' | 'targetRenstra' | 'lalu' | 'target'>
const kataVolume = (nilai: Volume | null): string | null => (nilai === null ? null : volumeToText(nilai))

/** Whether a row says what stands already. */
export const samaIndikator = (kini: IndikatorKinerja, m: IsiTulis): boolean =>
  kini.nomenklaturId === m.nomenklaturId && kini.tujuan === m.tujuan && kini.sasaran === m.sasaran && kini.nama === m.nama && kini.satuan === m.satuan && kini.jenis === m.jenis && kini.rumus === m.rumus &&
  samaVolume(kataVolume(kini.targetRenstra), m.targetRenstra) && samaVolume(kataVolume(kini.lalu), m.lalu) && samaVolume(kataVolume(kini.target), m.target)

/** Where a new indicator of a node stands: behind the ones that are there. */
const urutanBaru = (daftar: readonly IndikatorKinerja[], nomenklaturId: number): number => Math.min(999, Math.max(0, ...daftar.filter((satu) => satu.nomenklaturId === nomenklaturId).map(({ urutan }) => urutan)) + 1)

export const sisipkanIndikator = (tx: Transaksi, { unitId, tahun }: { unitId: number; tahun: number }, m: IsiTulis, urutan: number): Promise<{ id: number }[]> =>
  tx.$queryRaw<{ id: number }[]>`
    INSERT INTO kinerja_indikator (tahun, unit_id, nomenklatur_id, tujuan, sasaran, nama, satuan, jenis, rumus, target_renstra, lalu, target, urutan)
    VALUES (${tahun}, ${unitId}, ${m.nomenklaturId}, ${m.tujuan}, ${m.sasaran}, ${m.nama}, ${m.satuan}, ${m.jenis}, ${m.rumus}, ${m.targetRenstra}::numeric, ${m.lalu}::numeric, ${m.target}::numeric, ${urutan}) RETURNING id`

export const perbaruiIndikator = (tx: Transaksi, id: number, m: IsiTulis, urutan: number): Promise<number> =>
  tx.$executeRaw`
    UPDATE kinerja_indikator SET nomenklatur_id = ${m.nomenklaturId}, tujuan = ${m.tujuan}, sasaran = ${m.sasaran}, nama = ${m.nama}, satuan = ${m.satuan}, jenis = ${m.jenis}, rumus = ${m.rumus},
      target_renstra = ${m.targetRenstra}::numeric, lalu = ${m.lalu}::numeric, target = ${m.target}::numeric, urutan = ${urutan}, contoh = false, versi = versi + 1 WHERE id = ${id}`

const samaNama = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * Writes a new indicator or changes one. The same new one twice is one.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH; KINERJA_TERTUTUP once the year is closed
 */
export async function simpanIndikator(scope: OpdScope, m: MasukanIndikator): Promise<{ id: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUnit(tx, scope, m)
    const daftar = await queryIndikator(tx, scope, m.tahun, m.unitId)
    const kini = m.indikatorId === null ? null : daftar.find(({ id }) => id === m.indikatorId)
    if (kini === undefined) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Indikator ini tidak ada pada unit dan tahun itu. Muat ulang halaman.' })
    if (!(await querySimpul(tx, scope, m.unitId, m.tahun)).some(({ id }) => id === m.nomenklaturId)) throw new AppError('ISIAN_SALAH', { isian: { nomenklaturId: 'Pilih program, kegiatan, atau sub-kegiatan unit ini.' } })
    const kembar = daftar.find((satu) => satu.id !== m.indikatorId && satu.nomenklaturId === m.nomenklaturId && samaNama(satu.nama, m.nama))
    if (kembar) {
      if (kini === null && samaIndikator(kembar, m)) return { id: kembar.id }
      throw new AppError('ISIAN_SALAH', { isian: { nama: 'Indikator bernama ini sudah ada pada program, kegiatan, atau sub-kegiatan tersebut.' } })
    }
    if (kini === null) {
      if (daftar.length >= MAKS_INDIKATOR) throw new AppError('ISIAN_SALAH', { pesan: `Paling banyak ${MAKS_INDIKATOR} indikator per unit.` })
      const [baru] = await sisipkanIndikator(tx, m, m, m.urutan ?? urutanBaru(daftar, m.nomenklaturId))
      if (!baru) throw new AppError('GANGGUAN')
      return baru
    }
    if (samaIndikator(kini, m) && (m.urutan ?? kini.urutan) === kini.urutan) return { id: kini.id }
    if (kini.versi !== m.versi) throw new AppError('BERSAMAAN', { pesan: kataBasi('Indikator ini', kini) })
    await perbaruiIndikator(tx, kini.id, m, m.urutan ?? kini.urutan)
    return { id: kini.id }
  })
}

/** Takes an indicator away with what was entered for it; one with values of a closed quarter stays. One that is gone is no error. @throws AppError TIDAK_BERHAK, BERSAMAAN, KINERJA_TERTUTUP */
export async function hapusIndikator(scope: OpdScope, m: MasukanHapusIndikator): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    // the unit before the row, as whoever writes a quarter does: the other way round two people would wait for each other
    const [milik] = await tx.$queryRaw<{ tahun: number }[]>`SELECT tahun::int AS tahun FROM kinerja_indikator WHERE id = ${m.indikatorId} AND unit_id = ${m.unitId}`
    if (!milik) return
    await tahanUnit(tx, scope, { unitId: m.unitId, tahun: milik.tahun })
    const [kini] = await tx.$queryRaw<{ versi: number; oleh: string; pada: string }[]>`
      SELECT i.versi, coalesce(g.nama, i.diubah_oleh) AS oleh, to_char(i.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
      FROM kinerja_indikator i LEFT JOIN pengguna g ON g.id = i.diubah_oleh WHERE i.id = ${m.indikatorId} AND i.unit_id = ${m.unitId} FOR UPDATE OF i`
    if (!kini) return
    if (kini.versi !== m.versi) throw new AppError('BERSAMAAN', { pesan: kataBasi('Indikator ini', kini) })
    await tx.$executeRaw`DELETE FROM kinerja_indikator WHERE id = ${m.indikatorId}`
  })
}

/** Writes a node's money of the Renstra; both empty takes the row away. */
export async function tulisRenstra(tx: Transaksi, { unitId, tahun }: { unitId: number; tahun: number }, nomenklaturId: number, target: string | null, lalu: string | null): Promise<void> {
  if (target === null && lalu === null) await tx.$executeRaw`DELETE FROM kinerja_renstra WHERE tahun = ${tahun} AND unit_id = ${unitId} AND nomenklatur_id = ${nomenklaturId}`
  else {
    await tx.$executeRaw`
      INSERT INTO kinerja_renstra (tahun, unit_id, nomenklatur_id, target, lalu) VALUES (${tahun}, ${unitId}, ${nomenklaturId}, ${target}::numeric, ${lalu}::numeric)
      ON CONFLICT (tahun, unit_id, nomenklatur_id) DO UPDATE SET target = excluded.target, lalu = excluded.lalu, versi = kinerja_renstra.versi + 1`
  }
}

const samaUang = (a: bigint | null | undefined, b: string | null): boolean => (a ?? null) === (b === null ? null : senFromText(b))

/** Writes the money of the Renstra of a unit, node by node: only what differs, all or nothing. @throws AppError TIDAK_BERHAK, ISIAN_SALAH at the cell, KINERJA_TERTUTUP */
export async function simpanRenstra(scope: OpdScope, m: MasukanRenstra): Promise<{ ditulis: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUnit(tx, scope, m)
    const simpul = new Set((await querySimpul(tx, scope, m.unitId, m.tahun)).map(({ id }) => id))
    const kini = new Map((await queryRenstra(tx, scope, m.tahun, m.unitId)).map((satu) => [satu.nomenklaturId, satu]))
    const isian: Record<string, string> = {}
    const ubah = m.baris.filter((baris) => {
      const ada = kini.get(baris.id)
      if (!simpul.has(baris.id)) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Ada program, kegiatan, atau sub-kegiatan yang bukan milik unit ini. Muat ulang halaman.' })
      if (samaUang(ada?.target, baris.target) && samaUang(ada?.lalu, baris.lalu)) return false
      if ((ada?.versi ?? 0) !== baris.versi) isian[`target.${baris.id}`] = 'Sudah diubah orang lain sejak halaman ini dibuka. Belum disimpan; buka halaman ini di tab lain untuk melihat isi barunya.'
      return true
    })
    if (Object.keys(isian).length > 0) throw new AppError('ISIAN_SALAH', { isian })
    for (const { id, target, lalu } of ubah) await tulisRenstra(tx, m, id, target, lalu)
    return { ditulis: ubah.length }
  })
}
