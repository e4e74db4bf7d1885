import type { OpdScope } from '@/lib/dasar/akses/types'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { tulis, type Pelaku, type Transaksi } from '@/lib/dasar/database/tulis'
import { DETIK_DENYUT, MAKS_SERING, type JenisImpor, type StatusImpor } from './constants'
import { queryJenisUnit } from './data-jenis'
import { kalimatBukanUnit } from './jenis-unit'
import { cocokkan } from './mutations-cocok'
import type { BarisImpor, Kontrol } from './types'

/** The reading goes on after the request that began it: the program writes, not the person. It touches no unit's figures. */
const SISTEM: Pelaku = { pelaku: 'sistem:impor', lingkup: '*', sumber: 'sistem' }

export interface BatchBaru {
  tahun: number
  bulan: number | null
  apbdVersiId: number | null
  kasVersiId: number | null
  nama: string
  sidik: string
  ukuran: number
}

/** A server that died while reading left a batch behind: it is told so, and nothing of it was applied. */
export async function rapikanBatch(): Promise<void> {
  await tulis(SISTEM, (tx) => tx.$executeRaw`
    UPDATE impor_batch SET status = 'GAGAL', pesan = 'Server berhenti saat membaca berkas ini. Tidak ada angka yang berubah; unggah sekali lagi.'
    WHERE status = 'MEMBACA' AND denyut < clock_timestamp() - make_interval(secs => ${DETIK_DENYUT})`)
}

/**
 * A new batch, or the one in which this very file was applied already (then nothing is to be done).
 * @throws AppError TERLALU_SERING while another file of the same person is being read, or after too many
 */
export async function mulaiBatch(scope: OpdScope, isi: BatchBaru): Promise<{ id: number; sudah: boolean }> {
  await rapikanBatch()
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('impor:' || ${scope.pelaku}))::text`
    const [kini] = await tx.$queryRaw<{ jalan: number; sering: number; sudah: number | null; ada: boolean }[]>`
      SELECT count(*) FILTER (WHERE status = 'MEMBACA' AND dibuat_oleh = ${scope.pelaku})::int AS jalan,
             count(*) FILTER (WHERE dibuat_oleh = ${scope.pelaku} AND dibuat_pada > now() - interval '10 minutes')::int AS sering,
             max(id) FILTER (WHERE status = 'DITERAPKAN' AND lingkup = current_setting('app.lingkup') AND sidik = ${isi.sidik} AND tahun = ${isi.tahun} AND bulan IS NOT DISTINCT FROM ${isi.bulan}::int
               AND apbd_versi_id IS NOT DISTINCT FROM ${isi.apbdVersiId}::int AND kas_versi_id IS NOT DISTINCT FROM ${isi.kasVersiId}::int) AS sudah,
             EXISTS (SELECT 1 FROM tahun_anggaran WHERE tahun = ${isi.tahun}) AS ada
      FROM impor_batch`
    if (!kini?.ada) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${isi.tahun} belum ada.` })
    if (kini.sudah !== null) return { id: kini.sudah, sudah: true }
    if (kini.jalan > 0) throw new AppError('TERLALU_SERING', { pesan: 'Berkas Anda yang lain masih dibaca. Tunggu sampai selesai atau hentikan dulu.' })
    if (kini.sering >= MAKS_SERING) throw new AppError('TERLALU_SERING', { pesan: `Sudah ${MAKS_SERING} berkas dalam sepuluh menit. Tunggu sebentar.` })
    const [row] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO impor_batch (tahun, bulan, apbd_versi_id, kas_versi_id, nama, sidik, ukuran, denyut)
      VALUES (${isi.tahun}, ${isi.bulan}, ${isi.apbdVersiId}, ${isi.kasVersiId}, ${isi.nama}, ${isi.sidik}, ${isi.ukuran}, clock_timestamp()) RETURNING id`
    if (!row) throw new AppError('GANGGUAN')
    return { id: row.id, sudah: false }
  })
}

async function isiBaris(tx: Transaksi, batchId: number, lembar: number, baris: readonly BarisImpor[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO impor_baris (batch_id, lembar, nomor, bulan, unit_kode, unit_nama, sub_kode, rekening, sumber, dokumen, nilai, kurang, keadaan, sebab)
    SELECT ${batchId}, ${lembar}, x.nomor, x.bulan, x."unitKode", x."unitNama", x."subKode", x.rekening, x.sumber, x.dokumen, x.nilai, x.kurang,
           x.keadaan::keadaan_impor, x.sebab
    FROM jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) AS x(nomor int, bulan int, "unitKode" text, "unitNama" text, "subKode" text,
      rekening text, sumber text, dokumen text, nilai numeric, kurang numeric, keadaan text, sebab text)`
}

/** Keeps rows of a sheet, with a sign of life. @returns whether the reading goes on: false when somebody has stopped it */
export function simpanBaris(batchId: number, lembar: number, baris: readonly BarisImpor[], kontrol: Kontrol, jenis: JenisImpor | null): Promise<boolean> {
  return tulis(SISTEM, async (tx) => {
    if (baris.length > 0) await isiBaris(tx, batchId, lembar, baris)
    const [row] = await tx.$queryRaw<{ hentikan: boolean }[]>`
      UPDATE impor_batch SET denyut = clock_timestamp(), kontrol = ${JSON.stringify(kontrol)}::jsonb, jenis = coalesce(${jenis}::jenis_impor, jenis)
      WHERE id = ${batchId} AND status = 'MEMBACA' RETURNING hentikan`
    return row !== undefined && !row.hentikan
  }, { batasMs: 60_000 })
}

type StatusAkhir = Extract<StatusImpor, 'GAGAL' | 'DITOLAK' | 'DIHENTIKAN'>
async function akhiri(tx: Transaksi, batchId: number, status: StatusAkhir, pesan: string): Promise<void> {
  const ubah = await tx.$executeRaw`UPDATE impor_batch SET status = ${status}::status_impor, pesan = ${pesan} WHERE id = ${batchId} AND status IN ('MEMBACA', 'SIAP')`
  if (ubah > 0) await tx.$executeRaw`DELETE FROM impor_baris WHERE batch_id = ${batchId}`
}

/** Refuses a unit's file of a kind that only the office imports in this year. @returns whether it did */
async function tolakJenis(tx: Transaksi, batchId: number, { jenis, lingkup, tahun }: { jenis: JenisImpor | null; lingkup: string; tahun: number }): Promise<boolean> {
  if (jenis === null || lingkup === '*') return false
  const boleh = await queryJenisUnit(tx, tahun)
  if (boleh.includes(jenis)) return false
  await akhiri(tx, batchId, 'DITOLAK', kalimatBukanUnit(jenis, tahun, boleh))
  return true
}

/** The end of a reading that succeeded: every row is matched, in one transaction with the state. */
export function siapkanBatch(batchId: number, kontrol: Kontrol): Promise<void> {
  return tulis(SISTEM, async (tx) => {
    const [batch] = await tx.$queryRaw<{ jenis: JenisImpor | null; lingkup: string; tahun: number }[]>`SELECT jenis::text, lingkup, tahun::int FROM impor_batch WHERE id = ${batchId} FOR UPDATE`
    if (batch && (await tolakJenis(tx, batchId, batch))) return
    // thousands of rows came a moment ago: without their statistics the matching is planned as if there were none
    await tx.$executeRaw`ANALYZE impor_baris`
    await cocokkan(tx, batchId)
    await tx.$executeRaw`UPDATE impor_batch SET status = 'SIAP', kontrol = ${JSON.stringify(kontrol)}::jsonb WHERE id = ${batchId} AND status = 'MEMBACA'`
  }, { batasMs: 120_000 })
}

/** The end of a reading that did not succeed: its rows go, its sentence stays. */
export const akhiriBatch = (batchId: number, status: StatusAkhir, pesan: string): Promise<void> =>
  tulis(SISTEM, (tx) => akhiri(tx, batchId, status, pesan), { batasMs: 60_000 })
