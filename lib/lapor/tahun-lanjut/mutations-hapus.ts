import type { Transaksi } from '@/lib/dasar/database/tulis'
import { urungkanIndikator, urungkanRenstra } from '@/lib/lapor/kinerja/mutations'
import { angka } from './mutations-tulis'
import type { JenisLanjut } from './types'
import { uraiKunci } from './utils'

interface Dibawa {
  dari: number
  ke: number
  jenis: JenisLanjut
  kunci: string
  tujuanId: number
  isi: Record<string, unknown> | null
}

const idTempat = (isi: Record<string, unknown> | null): number[] => (Array.isArray(isi?.tempat) ? isi.tempat.flatMap((id) => angka(id) ?? []) : [])

/** A decision is what was carried while nobody changed it and nobody decided anew in its place: it has the moment of its carrying. */
async function hapusTema(tx: Transaksi, { dari, ke, kunci, tujuanId, isi }: Dibawa): Promise<boolean> {
  const [apbd, tema] = [angka(isi?.apbd), uraiKunci(kunci).tema]
  await tx.$queryRaw`SELECT 1 FROM tema WHERE kode = ${tema} FOR NO KEY UPDATE`
  const [kini] = await tx.$queryRaw<{ ubah: boolean; lain: boolean }[]>`
    SELECT t.versi > 1 OR t.diubah_pada <> l.pada AS ubah, EXISTS (SELECT FROM tahun_lanjut y WHERE y.dari = ${dari} AND y.ke = ${ke} AND y.jenis = 'TEMA' AND y.tujuan_id = ${tujuanId} AND y.kunci <> ${kunci} AND split_part(y.kunci, '/', 1) = ${tema}) AS lain
    FROM tema_tanda t JOIN tahun_lanjut l ON l.dari = ${dari} AND l.ke = ${ke} AND l.jenis = 'TEMA' AND l.kunci = ${kunci}
    WHERE t.apbd_versi_id = ${apbd}::int AND t.sub_kegiatan_id = ${tujuanId} AND t.tema_kode = ${tema} FOR UPDATE OF t`
  if (kini?.ubah === true) return false
  // another decision that became this one holds it
  if (kini?.lain === false) await tx.$executeRaw`DELETE FROM tema_tanda WHERE apbd_versi_id = ${apbd}::int AND sub_kegiatan_id = ${tujuanId} AND tema_kode = ${tema}`
  return true
}

/** Places are a whole set: where one was added or taken away since, the rest of it is no longer what was carried. */
async function hapusTempat(tx: Transaksi, { dari, ke, kunci, tujuanId, isi }: Dibawa): Promise<boolean> {
  const milik = idTempat(isi)
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707402, ${ke}::int)::text`
  const kini = await tx.$queryRaw<{ id: number }[]>`
    SELECT t.id FROM tempat t WHERE t.sub_kegiatan_id = ${tujuanId} AND EXISTS (SELECT FROM tempat m WHERE m.id = ANY (${milik}::int[]) AND m.baris_id IS NOT DISTINCT FROM t.baris_id)`
  // all of it was taken away by hand: nothing is left to take back
  if (kini.length === 0) return true
  const lain = new Set((await tx.$queryRaw<{ isi: Record<string, unknown> | null }[]>`
    SELECT isi FROM tahun_lanjut WHERE dari = ${dari} AND ke = ${ke} AND jenis = 'TEMPAT' AND tujuan_id = ${tujuanId} AND kunci <> ${kunci}`).flatMap((satu) => idTempat(satu.isi)))
  const ada = new Set(kini.map(({ id }) => id))
  if (milik.some((id) => !ada.has(id)) || kini.some(({ id }) => !milik.includes(id) && !lain.has(id))) return false
  await tx.$executeRaw`DELETE FROM tempat WHERE id = ANY (${milik.filter((id) => !lain.has(id))}::int[])`
  return true
}

/** An indicator, and with the last one of its node the money of the Renstra that came with them. Decisions of before keep no such money: it stays. */
async function hapusKinerja(tx: Transaksi, { ke, tujuanId, isi }: Dibawa): Promise<boolean> {
  if (!(await urungkanIndikator(tx, tujuanId))) return false
  const renstra = isi?.renstra as { unit?: unknown; simpul?: unknown; pada?: unknown } | undefined
  const [unitId, simpul] = [angka(renstra?.unit), angka(renstra?.simpul)]
  if (unitId !== null && simpul !== null && typeof renstra?.pada === 'string') await urungkanRenstra(tx, { tahun: ke, unitId }, simpul, renstra.pada)
  return true
}

/** Deletes what was written. @returns false: it was changed since, and stays */
export async function hapusTujuan(tx: Transaksi, dibawa: Dibawa): Promise<boolean> {
  if (dibawa.jenis === 'TEMA') return hapusTema(tx, dibawa)
  if (dibawa.jenis === 'TEMPAT') return hapusTempat(tx, dibawa)
  return dibawa.jenis === 'KINERJA' ? hapusKinerja(tx, dibawa) : true
}
