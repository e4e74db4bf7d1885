import { AppError } from '@/lib/dasar/akses/galat'
import { memuat } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import { bacaKunci, tempatJejak } from '@/lib/lapor/entri/utils'
import { lingkupImpor } from '@/lib/lapor/impor/utils'
import type { AlamatLembar, LangkahRiwayat, Siaran } from './types'
import { nilaiKolom, selBerubah, type BarisSiaran } from './utils'

/** Most trail rows that one reading looks at; who missed more has to load the page anew anyway. */
const MAKS_BARIS = 20_000
/**
 * Rows of the trail get their number when they are written, not when they are stored: one with a lower number may come to
 * light later. Whoever takes up where she left off looks back this far; a value told twice does no harm.
 */
const MUNDUR = 5_000
/** A listener who cannot say where she left off hears of these last seconds: the page was made a moment before. */
const TANPA_SEJAK_DETIK = 120

interface Row extends BarisSiaran {
  id: string
  pelaku: string
  oleh: string
  pada: string
}

/** The number of the newest row of the trail. */
export async function queryUjungJejak(): Promise<string> {
  const [row] = await prisma().$queryRaw<{ id: string }[]>`SELECT coalesce(max(id), 0)::text AS id FROM jejak`
  return row?.id ?? '0'
}

const mundur = (id: string): string => (BigInt(id) > BigInt(MUNDUR) ? String(BigInt(id) - BigInt(MUNDUR)) : '0')

/** Rows of one unit from `dari` on, perhaps only of the last two minutes. Figures leave the database as text. */
function queryBarisSiaran({ unitId, tahun }: AlamatLembar, dari: string, baru: boolean): Promise<Row[]> {
  return prisma().$queryRaw<Row[]>`
    SELECT j.id::text, j.pelaku, coalesce(p.nama, j.pelaku) AS oleh, j.tabel, j.kunci,
           to_char(j.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS pada,
           jsonb_build_object('nilai', j.sebelum ->> 'nilai', 'koreksi', j.sebelum ->> 'koreksi', 'persen', j.sebelum ->> 'persen', 'alasan_koreksi', j.sebelum ->> 'alasan_koreksi') AS sebelum,
           jsonb_build_object('nilai', j.sesudah ->> 'nilai', 'koreksi', j.sesudah ->> 'koreksi', 'persen', j.sesudah ->> 'persen', 'alasan_koreksi', j.sesudah ->> 'alasan_koreksi') AS sesudah
    FROM jejak j LEFT JOIN pengguna p ON p.id = j.pelaku
    WHERE j.unit_id = ${unitId} AND j.tahun = ${tahun} AND j.id >= ${dari}::bigint
      AND j.tabel IN ('realisasi', 'realisasi_fisik', 'target_fisik', 'anggaran_kas', 'pagu')
      AND (NOT ${baru} OR j.pada > now() - make_interval(secs => ${TANPA_SEJAK_DETIK}))
    ORDER BY j.id DESC LIMIT ${MAKS_BARIS}`
}

/**
 * The cells of a grid that were stored from a row of the trail on, each with its newest value.
 * @param dari null: of the last two minutes
 * @param lanjut `dari` is where the listener stopped hearing, so that rows just before it are looked at again
 * @throws AppError TIDAK_BERHAK
 */
export async function querySiaran(scope: OpdScope, alamat: AlamatLembar, dari: string | null, lanjut = false): Promise<Siaran> {
  if (!memuat(scope, alamat.unitId)) throw new AppError('TIDAK_BERHAK')
  const ujung = await queryUjungJejak()
  const mulai = dari === null || lanjut ? mundur(dari ?? ujung) : dari
  const rows = await queryBarisSiaran(alamat, mulai, dari === null)
  const peta = new Map<string, Siaran['perubahan'][number]>()
  for (const row of rows.reverse()) {
    for (const { kunci, nilai } of selBerubah(row, alamat)) {
      peta.set(kunci, { kunci, nilai, oleh: row.oleh, pada: row.pada, sendiri: row.pelaku === scope.pelaku })
    }
  }
  return { id: ujung, perubahan: [...peta.values()] }
}

interface RowRiwayat extends Omit<LangkahRiwayat, 'dari' | 'ke'> {
  dari: NilaiSel
  ke: NilaiSel
}

/** Longest history that is shown of one figure, newest first. */
const MAKS_RIWAYAT = 100

/**
 * The life of one figure: who set it, when, from what to what, through which door, newest first.
 * @throws AppError TIDAK_BERHAK; TIDAK_DITEMUKAN for a name that is no cell
 */
export async function queryRiwayatSel(scope: OpdScope, alamat: AlamatLembar, kunci: string): Promise<LangkahRiwayat[]> {
  if (!memuat(scope, alamat.unitId)) throw new AppError('TIDAK_BERHAK')
  const sel = bacaKunci(kunci)
  if (!sel) throw new AppError('TIDAK_DITEMUKAN')
  const tempat = tempatJejak(sel, alamat)
  const rows = await prisma().$queryRaw<RowRiwayat[]>`
    SELECT j.id::text, to_char(j.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS pada, coalesce(p.nama, j.pelaku) AS oleh,
           j.sumber, CASE WHEN EXISTS (SELECT 1 FROM impor_batch i WHERE i.id = j.batch_id AND lingkup_dalam(i.lingkup, ${lingkupImpor(scope)})) THEN j.batch_id END AS "batchId", j.sebelum ->> ${tempat.kolom} AS dari, j.sesudah ->> ${tempat.kolom} AS ke
    FROM jejak j LEFT JOIN pengguna p ON p.id = j.pelaku
    WHERE j.tabel = ${tempat.tabel} AND j.kunci = ${tempat.kunci} AND j.unit_id = ${alamat.unitId} AND j.tahun = ${alamat.tahun}
      AND (j.sebelum ->> ${tempat.kolom}) IS DISTINCT FROM (j.sesudah ->> ${tempat.kolom})
    ORDER BY j.id DESC LIMIT ${MAKS_RIWAYAT}`
  return rows
    .map((row) => ({ ...row, dari: nilaiKolom(tempat.kolom, row.dari), ke: nilaiKolom(tempat.kolom, row.ke) }))
    .filter(({ dari, ke }) => dari !== ke)
}
