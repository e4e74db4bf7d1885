import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { senToText } from '@/lib/realisasi/rupiah'
import { queryAlokasiDak } from './data'
import type { CatatanBaru, Tempat } from './catatan/periksa'
import type { AlokasiDakTercatat } from './types'

/** Whose allocation: every write names its unit, so that the scope is proven before anything is read. */
export interface AlamatBidang {
  unitId: number
  bidangId: number
}

export interface Tertahan {
  alokasi: AlokasiDakTercatat
  tempat: Tempat
}

/**
 * Locks an allocation until the transaction ends: its records are written one after the other, so that a double click and two people see
 * each other. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN
 */
export async function tahanAlokasi(tx: Transaksi, scope: OpdScope, { unitId, bidangId }: AlamatBidang): Promise<Tertahan> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const [row] = await tx.$queryRaw<{ hariIni: string }[]>`
    SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS "hariIni" FROM dak_bidang WHERE id = ${bidangId} AND unit_id = ${unitId} FOR NO KEY UPDATE`
  const alokasi = row ? await queryAlokasiDak(tx, scope, bidangId) : null
  if (!row || alokasi === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Alokasi ini tidak ada pada unit tersebut. Muat ulang halaman.' })
  const { tahun, mekanisme, pagu, catatan } = alokasi
  return { alokasi, tempat: { tahun, mekanisme, pagu, catatan, hariIni: row.hariIni } }
}

/** @throws AppError TIDAK_DITEMUKAN for an allocation that was taken back */
export function belumDitarik({ ditarik, alasanTarik }: AlokasiDakTercatat): void {
  if (ditarik !== null) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Alokasi ini ditarik sejak ${tanggal(ditarik)} (${alasanTarik ?? ''}), jadi tidak dapat dicatat lagi.` })
}

/** Writes records of one allocation. Checked before: `periksaCatatan`. */
export async function sisipkanCatatan(tx: Transaksi, { id, unitId, tahun }: Pick<AlokasiDakTercatat, 'id' | 'unitId' | 'tahun'>, catatan: readonly (CatatanBaru & { keterangan: string | null })[]): Promise<void> {
  const kolom = <K extends keyof CatatanBaru | 'keterangan'>(nama: K) => catatan.map((satu) => satu[nama])
  await tx.$executeRaw`
    INSERT INTO dak_catatan (bidang_id, unit_id, tahun, jenis, tahap, syarat, nilai, persen, terpenuhi, tanggal, dokumen, keterangan, ganti_id)
    SELECT ${id}, ${unitId}, ${tahun}, j, t, s, n::numeric, p, f::boolean, h::date, d, k, g
    FROM unnest(${kolom('jenis')}::text[], ${kolom('tahap')}::smallint[], ${kolom('syarat')}::text[], ${catatan.map(({ nilai }) => (nilai === null ? null : senToText(nilai)))}::text[],
      ${catatan.map(({ persen }) => (persen === null ? null : `${Math.floor(persen / 100)}.${String(persen % 100).padStart(2, '0')}`))}::numeric[],
      ${catatan.map(({ terpenuhi }) => (terpenuhi === null ? null : String(terpenuhi)))}::text[],
      ${kolom('tanggal')}::text[], ${kolom('dokumen')}::text[], ${kolom('keterangan')}::text[], ${kolom('gantiId')}::int[]) WITH ORDINALITY AS x(j, t, s, n, p, f, h, d, k, g, u) ORDER BY u`
}
