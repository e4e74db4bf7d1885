import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import { kabarkanTiada } from './mutations-dua'
import type { AngkaKetik } from './schema'
import type { BasisBkad } from './types'

export { simpanBacaUlang, simpanBerkas } from './mutations-baca'
export { buangBerkas, terapkanBerkas } from './mutations-berkas'
export { setujuiTiada, setujuiToleransi, tolakToleransi, usulkanToleransi } from './mutations-dua'
export { jelaskan, tarikPenerbitan, terbitkan, terima } from './mutations-penjelasan'

interface Bulanan {
  tahun: number
  bulan: number
}

interface RowKini {
  unitId: number
  versi: number
  nilai: string | null
  olehId: string
  oleh: string
  pada: Date
}

/** The stored totals of these units, held until the transaction ends. */
async function tahanTotal(tx: Transaksi, { tahun, bulan }: Bulanan, unitIds: readonly number[]): Promise<Map<number, RowKini>> {
  await tx.$queryRaw`
    SELECT id FROM bkad_angka WHERE tahun = ${tahun} AND bulan = ${bulan} AND sub_kegiatan_id IS NULL AND unit_id = ANY(${[...unitIds]}::int[])
    ORDER BY unit_id FOR UPDATE`
  const rows = await tx.$queryRaw<RowKini[]>`
    SELECT a.unit_id AS "unitId", a.versi, a.nilai::text AS nilai, a.diubah_oleh AS "olehId", coalesce(g.nama, a.diubah_oleh) AS oleh, a.diubah_pada AS pada
    FROM bkad_angka a LEFT JOIN pengguna g ON g.id = a.diubah_oleh
    WHERE a.tahun = ${tahun} AND a.bulan = ${bulan} AND a.sub_kegiatan_id IS NULL AND a.unit_id = ANY(${[...unitIds]}::int[])`
  return new Map(rows.map((row) => [row.unitId, row]))
}

const berselisih = (row: RowKini | undefined): never => {
  const siapa = row ? ` oleh ${row.oleh} pada ${waktuWib(row.pada)}` : ''
  throw new AppError('BERSAMAAN', { pesan: `Angka BKAD sudah diubah${siapa} sejak halaman ini dibuka. Tidak ada yang disimpan; muat ulang untuk melihatnya.` })
}

const setara = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && senFromText(a) === senFromText(b))

/**
 * Typed totals: all of them or none. A row that someone else has changed since is refused; what already stands so, by the same
 * person, is a second click and left alone.
 * @throws AppError BERSAMAAN; the database refuses a published period
 */
export async function simpanAngka(scope: OpdScope, { tahun, bulan, basis, angka }: Bulanan & { basis: BasisBkad; angka: readonly AngkaKetik[] }): Promise<{ tersimpan: number }> {
  if (angka.length === 0) return { tersimpan: 0 }
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanTotal(tx, { tahun, bulan }, angka.map(({ unitId }) => unitId))
    let tersimpan = 0
    for (const { unitId, versi, nilai, lama } of angka) {
      const row = kini.get(unitId)
      if ((row?.versi ?? 0) !== versi || !setara(row?.nilai ?? null, lama)) {
        if (row?.olehId === scope.pelaku && setara(row.nilai, nilai)) continue
        berselisih(row)
      }
      const n = nilai === null
        ? await tx.$executeRaw`DELETE FROM bkad_angka WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} AND sub_kegiatan_id IS NULL`
        : await tx.$executeRaw`
            INSERT INTO bkad_angka AS a (tahun, bulan, unit_id, basis, nilai) VALUES (${tahun}, ${bulan}, ${unitId}, ${basis}::basis_bkad, ${nilai}::numeric)
            ON CONFLICT (tahun, bulan, unit_id, coalesce(sub_kegiatan_id, 0)) DO UPDATE
            SET basis = excluded.basis, nilai = excluded.nilai, alasan_tiada = NULL, berkas_id = NULL, versi = a.versi + 1 WHERE a.versi = ${versi}`
      if (n === 0) berselisih(undefined)
      tersimpan += n
    }
    return { tersimpan }
  })
}

/**
 * Marks that BKAD has no figure of this unit, with the reason; a figure that stood there goes, its sub-kegiatan too.
 * @returns whether it waits for a second person, because the unit has reported something
 */
export async function tandaiTiada(scope: OpdScope, { tahun, bulan, unitId, versi, alasan }: Bulanan & { unitId: number; versi: number; alasan: string }): Promise<{ menunggu: boolean }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const row = (await tahanTotal(tx, { tahun, bulan }, [unitId])).get(unitId)
    if ((row?.versi ?? 0) !== versi) {
      const [sama] = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM bkad_angka WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} AND sub_kegiatan_id IS NULL
          AND alasan_tiada = ${alasan} AND diubah_oleh = ${scope.pelaku}`
      if (sama) return { menunggu: false }
      berselisih(row)
    }
    await tx.$executeRaw`DELETE FROM bkad_angka WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} AND sub_kegiatan_id IS NOT NULL`
    const n = await tx.$executeRaw`
      INSERT INTO bkad_angka AS a (tahun, bulan, unit_id, alasan_tiada) VALUES (${tahun}, ${bulan}, ${unitId}, ${alasan})
      ON CONFLICT (tahun, bulan, unit_id, coalesce(sub_kegiatan_id, 0)) DO UPDATE
      SET basis = NULL, nilai = NULL, alasan_tiada = excluded.alasan_tiada, berkas_id = NULL, versi = a.versi + 1 WHERE a.versi = ${versi}`
    if (n === 0) berselisih(undefined)
    return { menunggu: await kabarkanTiada(tx, scope, { tahun, bulan, unitId }) }
  })
}
