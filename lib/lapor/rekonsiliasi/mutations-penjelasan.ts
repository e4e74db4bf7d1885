import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { AlasanSelisih } from './types'

interface Unit {
  tahun: number
  bulan: number
  unitId: number
}
interface Pilihan {
  /** sub-kegiatan (0 = the unit's total) or explanation */
  id: number
  versi: number
  /** the two figures that were seen, in sen: "100|90" */
  tanda: string
}

interface RowBanding {
  sub: number
  dilaporkan: string | null
  bkad: string | null
}

const kini = (tx: Transaksi, { tahun, bulan, unitId }: Unit): Promise<RowBanding[]> => tx.$queryRaw<RowBanding[]>`
  SELECT sub, dilaporkan::numeric(20,2)::text AS dilaporkan, bkad::text AS bkad FROM rekon_banding(${tahun}::int, ${bulan}::int) WHERE unit_id = ${unitId}`

const tandaDari = ({ dilaporkan, bkad }: Pick<RowBanding, 'dilaporkan' | 'bkad'>): string =>
  [dilaporkan, bkad].map((teks) => (teks === null ? '' : senFromText(teks))).join('|')

const BERUBAH = 'Angka atau penjelasannya sudah berubah sejak halaman ini dibuka. Tidak ada yang disimpan; muat ulang untuk melihat yang sekarang.'

function pastikanTerlihat(banding: readonly RowBanding[], sub: number, tanda: string): RowBanding {
  const row = banding.find((satu) => satu.sub === sub)
  if (!row || tandaDari(row) !== tanda) throw new AppError('BERSAMAAN', { pesan: BERUBAH })
  return row
}

/**
 * Writes the same words to the differences of one or more rows of a unit, about the very figures that were seen. An earlier
 * acceptance of those rows falls.
 * @throws AppError BERSAMAAN
 */
export async function jelaskan(scope: OpdScope, masukan: Unit & { baris: readonly Pilihan[]; kategori: AlasanSelisih; uraian: string }): Promise<{ tersimpan: number }> {
  const { tahun, bulan, unitId, baris, kategori, uraian } = masukan
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT id FROM rekon_penjelasan WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} ORDER BY id FOR UPDATE`
    const banding = await kini(tx, masukan)
    for (const { id: sub, versi, tanda } of baris) {
      const row = pastikanTerlihat(banding, sub, tanda)
      const n = await tx.$executeRaw`
        INSERT INTO rekon_penjelasan AS j (tahun, bulan, unit_id, sub_kegiatan_id, kategori, uraian, dilaporkan, bkad)
        VALUES (${tahun}, ${bulan}, ${unitId}, ${sub === 0 ? null : sub}::int, ${kategori}::alasan_selisih, ${uraian}, ${row.dilaporkan}::numeric, ${row.bkad}::numeric)
        ON CONFLICT (tahun, bulan, unit_id, coalesce(sub_kegiatan_id, 0)) DO UPDATE
        SET kategori = excluded.kategori, uraian = excluded.uraian, dilaporkan = excluded.dilaporkan, bkad = excluded.bkad, versi = j.versi + 1
        WHERE j.versi = ${versi}`
      if (n > 0) continue
      // a second click finds its own words, about the same figures
      const sama = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM rekon_penjelasan WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} AND coalesce(sub_kegiatan_id, 0) = ${sub}
          AND kategori = ${kategori}::alasan_selisih AND uraian = ${uraian} AND dibuat_oleh = ${scope.pelaku}
          AND dilaporkan IS NOT DISTINCT FROM ${row.dilaporkan}::numeric AND bkad IS NOT DISTINCT FROM ${row.bkad}::numeric`
      if (sama.length === 0) throw new AppError('BERSAMAAN', { pesan: BERUBAH })
    }
    return { tersimpan: baris.length }
  })
}

/**
 * Accepts explanations for the very figures that were seen; by someone who did not write them.
 * @throws AppError ORANG_KEDUA, BERSAMAAN
 */
export async function terima(scope: OpdScope, masukan: Unit & { baris: readonly Pilihan[] }): Promise<{ diterima: number }> {
  const { tahun, bulan, unitId, baris } = masukan
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const rows = await tx.$queryRaw<{ id: number; sub: number; versi: number; penulis: string; penerima: string | null; namaPenerima: string | null }[]>`
      SELECT id, coalesce(sub_kegiatan_id, 0) AS sub, versi, dibuat_oleh AS penulis, diterima_oleh AS penerima, (SELECT nama FROM pengguna WHERE id = diterima_oleh) AS "namaPenerima" FROM rekon_penjelasan
      WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} ORDER BY id FOR UPDATE`
    const banding = await kini(tx, masukan)
    for (const { id, versi, tanda } of baris) {
      const row = rows.find((satu) => satu.id === id)
      if (!row) throw new AppError('TIDAK_DITEMUKAN')
      if (row.penulis === scope.pelaku) throw new AppError('ORANG_KEDUA')
      if (row.penerima === scope.pelaku && row.versi === versi + 1) continue
      if (row.versi !== versi) throw new AppError('BERSAMAAN', { pesan: row.penerima !== null && row.versi === versi + 1 ? `Penjelasan ini sudah diterima ${row.namaPenerima ?? row.penerima}. Muat ulang halaman untuk melihatnya.` : BERUBAH })
      pastikanTerlihat(banding, row.sub, tanda)
      await tx.$executeRaw`UPDATE rekon_penjelasan SET diterima_oleh = ${scope.pelaku}, diterima_pada = now(), versi = versi + 1 WHERE id = ${id}`
    }
    return { diterima: baris.length }
  })
}

/**
 * Publishes a locked period. The database itself checks that nothing is open, and writes down the figures with their fingerprint.
 * @throws AppError PERIODE_TERTUTUP when it is not locked; the database's BELUM_DIJELASKAN
 */
export async function terbitkan(scope: OpdScope, { tahun, bulan }: { tahun: number; bulan: number }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const [periode] = await tx.$queryRaw<{ terkunci: boolean }[]>`
      SELECT status = 'TERKUNCI' AS terkunci FROM periode WHERE tahun = ${tahun} AND bulan = ${bulan} FOR SHARE`
    if (!periode?.terkunci) {
      throw new AppError('PERIODE_TERTUTUP', { pesan: `${bulanTahun(tahun, bulan)} belum dikunci. Kunci dulu di Pengaturan, Periode: angka yang diterbitkan tidak boleh masih bergerak.` })
    }
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707371, ${tahun}::int)::text`
    const [ada] = await tx.$queryRaw<{ oleh: string }[]>`
      SELECT diterbitkan_oleh AS oleh FROM penerbitan WHERE tahun = ${tahun} AND bulan = ${bulan} AND ditarik_pada IS NULL`
    if (ada?.oleh === scope.pelaku) return
    if (ada) throw new AppError('BERSAMAAN', { pesan: 'Periode ini baru saja diterbitkan orang lain. Muat ulang halaman.' })
    await tx.$executeRaw`
      INSERT INTO penerbitan (tahun, bulan, jumlah_unit, dilaporkan, non_rkud, bkad, toleransi, sidik) VALUES (${tahun}, ${bulan}, 0, 0, 0, 0, 0, '')`
  })
}

/** Withdraws a publication, with the reason; it stays in the history. The same twice is once. @throws AppError TIDAK_DITEMUKAN, SUDAH_ADA telling another's withdrawal */
export async function tarikPenerbitan(scope: OpdScope, { penerbitanId, tahun, bulan, alasan }: { penerbitanId: number; tahun: number; bulan: number; alasan: string }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM penerbitan WHERE id = ${penerbitanId} FOR UPDATE`
    const [row] = await tx.$queryRaw<(SudahAda & { pada: Date | null })[]>`
      SELECT coalesce(t.ditarik_oleh = ${scope.pelaku}, false) AS sendiri, coalesce(p.nama, t.ditarik_oleh, '') AS nama, t.ditarik_pada AS pada, t.alasan_tarik AS alasan
      FROM penerbitan t LEFT JOIN pengguna p ON p.id = t.ditarik_oleh WHERE t.id = ${penerbitanId} AND t.tahun = ${tahun} AND t.bulan = ${bulan}`
    if (!row) throw new AppError('TIDAK_DITEMUKAN')
    if (row.pada !== null) return pastikanSendiri('Penerbitan ini sudah ditarik', row, alasan)
    await tx.$executeRaw`UPDATE penerbitan SET ditarik_oleh = ${scope.pelaku}, ditarik_pada = now(), alasan_tarik = ${alasan} WHERE id = ${penerbitanId}`
  })
}
