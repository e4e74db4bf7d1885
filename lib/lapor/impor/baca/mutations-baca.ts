import type { OpdScope } from '@/lib/dasar/akses/types'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { tulis, type Pelaku, type Transaksi } from '@/lib/dasar/database/tulis'
import { BATAS_TERBUKA, DETIK_DENYUT, HARI_BUKA, MAKS_SERING, MAKS_TERBUKA, type JenisImpor, type KeadaanImpor, type StatusImpor } from '../constants'
import { lupakanTahanan } from '@/lib/dasar/unggah/mutations-tahan'
import { queryJenisUnit } from './data-jenis'
import { kalimatBukanUnit } from './jenis-unit'
import { cocokkan } from '../padanan/mutations-cocok'
import type { AkhirBaca, UbahKelas } from '@/lib/lapor/berkas/pembaca'
import type { BarisBerkas, PetaKolom, Pertanyaan } from '@/lib/lapor/berkas/types'
import type { Kontrol } from '../types'

/** The reading goes on after the request that began it: the program writes, not the person. It touches no unit's figures. */
const SISTEM: Pelaku = { pelaku: 'sistem:impor', lingkup: '*', sumber: 'sistem' }

const KEDALUWARSA = `Berkas ini tidak dijawab atau diterapkan dalam ${HARI_BUKA} hari, jadi isinya tidak lagi disimpan. Tidak ada angka yang berubah; unggah sekali lagi.`

export interface BatchBaru {
  tahun: number
  bulan: number | null
  apbdVersiId: number | null
  kasVersiId: number | null
  nama: string
  sidik: string
  ukuran: number
}

/**
 * A server that died while reading left a batch behind: it is told so, and nothing of it was applied. What nobody answered
 * or applied in seven days has expired, with its rows. Uploads of batches that are decided go.
 */
export async function rapikanBatch(): Promise<void> {
  const lepas = await tulis(SISTEM, async (tx) => {
    // a kept upload is read again with the answers that it has: whoever asked for it asks once more
    await tx.$executeRaw`
      UPDATE impor_batch SET status = (CASE WHEN berkas IS NULL THEN 'GAGAL' ELSE 'BERTANYA' END)::status_impor, pesan = CASE WHEN berkas IS NULL
        THEN 'Server berhenti saat membaca berkas ini. Tidak ada angka yang berubah; unggah sekali lagi.'
        ELSE 'Server berhenti saat membaca ulang berkas ini. Jawaban tersimpan dan tidak ada angka yang berubah; kirim jawabannya sekali lagi.' END
      WHERE status = 'MEMBACA' AND denyut < clock_timestamp() - make_interval(secs => ${DETIK_DENYUT})`
    await tx.$executeRaw`
      WITH lama AS (
        UPDATE impor_batch SET status = 'DIHENTIKAN', pesan = ${KEDALUWARSA} WHERE status IN ('BERTANYA', 'SIAP') AND denyut < clock_timestamp() - make_interval(days => ${HARI_BUKA}) RETURNING id), kode AS (
        DELETE FROM impor_kode WHERE batch_id IN (SELECT id FROM lama))
      DELETE FROM impor_baris WHERE batch_id IN (SELECT id FROM lama)`
    return tx.$queryRaw<{ berkas: string }[]>`
      WITH lepas AS (
        SELECT id, berkas FROM impor_batch
        WHERE berkas IS NOT NULL AND (status NOT IN ('MEMBACA', 'BERTANYA', 'SIAP') OR denyut < clock_timestamp() - make_interval(days => ${HARI_BUKA})) FOR UPDATE)
      UPDATE impor_batch b SET berkas = NULL FROM lepas WHERE b.id = lepas.id RETURNING lepas.berkas`
  })
  for (const { berkas } of lepas) await lupakanTahanan(berkas)
}

/** What a reading has to know of its batch, and what was decided for it. null: there is no such batch */
export async function ambilBacaan(batchId: number): Promise<(Pick<BatchBaru, 'tahun' | 'bulan' | 'nama'> & { tahap: string | null; berkas: string | null; jawaban: Record<string, string>; peta: Map<string, PetaKolom> }) | null> {
  return tulis(SISTEM, async (tx) => {
    const [row] = await tx.$queryRaw<{ tahun: number; bulan: number | null; nama: string; tahap: string | null; berkas: string | null; jawaban: Record<string, string> }[]>`
      SELECT b.tahun::int, b.bulan::int, b.nama, coalesce(a.nama, ka.nama) AS tahap, b.berkas, b.jawaban FROM impor_batch b
      LEFT JOIN apbd_versi a ON a.id = b.apbd_versi_id LEFT JOIN kas_versi k ON k.id = b.kas_versi_id LEFT JOIN apbd_versi ka ON ka.id = k.apbd_versi_id WHERE b.id = ${batchId}`
    if (!row) return null
    const peta = await tx.$queryRaw<{ sidik: string; peta: PetaKolom }[]>`SELECT sidik_kepala AS sidik, peta FROM impor_bentuk`
    return { ...row, peta: new Map(peta.map((satu) => [satu.sidik, satu.peta])) }
  })
}

/**
 * A new batch, or the one in which this very file was applied already (then nothing is to be done).
 * @throws AppError TERLALU_SERING while another file of the same person is being read, after too many, or while too many of hers wait
 */
export async function mulaiBatch(scope: OpdScope, isi: BatchBaru): Promise<{ id: number; sudah: boolean }> {
  await rapikanBatch()
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('impor:' || ${scope.pelaku}))::text`
    const [kini] = await tx.$queryRaw<{ jalan: number; sering: number; terbuka: number; sudah: number | null; ada: boolean }[]>`
      SELECT count(*) FILTER (WHERE status = 'MEMBACA' AND dibuat_oleh = ${scope.pelaku})::int AS jalan,
             count(*) FILTER (WHERE dibuat_oleh = ${scope.pelaku} AND dibuat_pada > now() - interval '10 minutes')::int AS sering,
             count(*) FILTER (WHERE status IN ('BERTANYA', 'SIAP') AND dibuat_oleh = ${scope.pelaku})::int AS terbuka,
             max(id) FILTER (WHERE status = 'DITERAPKAN' AND lingkup = current_setting('app.lingkup') AND sidik = ${isi.sidik} AND tahun = ${isi.tahun} AND bulan IS NOT DISTINCT FROM ${isi.bulan}::int
               AND apbd_versi_id IS NOT DISTINCT FROM ${isi.apbdVersiId}::int AND kas_versi_id IS NOT DISTINCT FROM ${isi.kasVersiId}::int) AS sudah,
             EXISTS (SELECT 1 FROM tahun_anggaran WHERE tahun = ${isi.tahun}) AS ada
      FROM impor_batch`
    if (!kini?.ada) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${isi.tahun} belum ada.` })
    if (kini.sudah !== null) return { id: kini.sudah, sudah: true }
    if (kini.jalan > 0) throw new AppError('TERLALU_SERING', { pesan: 'Berkas Anda yang lain masih dibaca. Tunggu sampai selesai atau hentikan dulu.' })
    if (kini.sering >= MAKS_SERING) throw new AppError('TERLALU_SERING', { pesan: `Sudah ${MAKS_SERING} berkas dalam sepuluh menit. Tunggu sebentar.` })
    if (kini.terbuka >= MAKS_TERBUKA) {
      const pesan = `Sudah ${MAKS_TERBUKA} berkas Anda menunggu dijawab atau diterapkan. Terapkan atau hentikan salah satunya, lalu unggah lagi.`
      throw new AppError('TERLALU_SERING', { pesan, isian: { [BATAS_TERBUKA]: pesan } })
    }
    const [row] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO impor_batch (tahun, bulan, apbd_versi_id, kas_versi_id, nama, sidik, ukuran, denyut)
      VALUES (${isi.tahun}, ${isi.bulan}, ${isi.apbdVersiId}, ${isi.kasVersiId}, ${isi.nama}, ${isi.sidik}, ${isi.ukuran}, clock_timestamp()) RETURNING id`
    if (!row) throw new AppError('GANGGUAN')
    return { id: row.id, sudah: false }
  })
}

/** What became of a row while it was read, as a state of the batch's rows. */
const KEADAAN: Readonly<Record<BarisBerkas['kelas'], KeadaanImpor>> = { ANGKA: 'BELUM', LEWAT: 'LEWAT', RUSAK: 'RUSAK' }

async function isiBaris(tx: Transaksi, batchId: number, baris: readonly BarisBerkas[]): Promise<void> {
  const isi = baris.map(({ kelas, ...satu }) => ({ ...satu, keadaan: KEADAAN[kelas] }))
  await tx.$executeRaw`
    INSERT INTO impor_baris (batch_id, lembar, nomor, bulan, unit_kode, unit_nama, sub_kode, rekening, sumber, dokumen, nilai, kurang, keadaan, sebab)
    SELECT ${batchId}, x.lembar, x.nomor, x.bulan, x."unitKode", x."unitNama", x."subKode", x.rekening, x.sumber, x.dokumen, x.nilai, x.kurang,
           x.keadaan::keadaan_impor, x.sebab
    FROM jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) AS x(lembar int, nomor int, bulan int, "unitKode" text, "unitNama" text, "subKode" text,
      rekening text, sumber text, dokumen text, nilai numeric, kurang numeric, keadaan text, sebab text)`
}

/** Nothing of an earlier reading is left when a file is read from its beginning. */
export const kosongkanBaris = (batchId: number): Promise<void> => tulis(SISTEM, async (tx) => {
  await tx.$executeRaw`DELETE FROM impor_baris WHERE batch_id = ${batchId}`
  await tx.$executeRaw`DELETE FROM impor_kode WHERE batch_id = ${batchId}`
}, { batasMs: 60_000 })

/** Keeps rows, with a sign of life. @returns whether the reading goes on: false when somebody has stopped it */
export function simpanBaris(batchId: number, baris: readonly BarisBerkas[], kontrol: Kontrol, jenis: JenisImpor | null): Promise<boolean> {
  return tulis(SISTEM, async (tx) => {
    if (baris.length > 0) await isiBaris(tx, batchId, baris)
    const [row] = await tx.$queryRaw<{ hentikan: boolean }[]>`
      UPDATE impor_batch SET denyut = clock_timestamp(), kontrol = ${JSON.stringify(kontrol)}::jsonb, jenis = ${jenis}::jenis_impor
      WHERE id = ${batchId} AND status = 'MEMBACA' RETURNING hentikan`
    return row !== undefined && !row.hentikan
  }, { batasMs: 60_000 })
}

type StatusAkhir = Extract<StatusImpor, 'GAGAL' | 'DITOLAK' | 'DIHENTIKAN'>
async function akhiri(tx: Transaksi, batchId: number, status: StatusAkhir, pesan: string): Promise<void> {
  const ubah = await tx.$executeRaw`UPDATE impor_batch SET status = ${status}::status_impor, pesan = ${pesan} WHERE id = ${batchId} AND status IN ('MEMBACA', 'SIAP', 'BERTANYA')`
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

async function ubahKelas(tx: Transaksi, batchId: number, ubah: readonly UbahKelas[]): Promise<void> {
  if (ubah.length === 0) return
  const isi = ubah.map(({ kelas, ...satu }) => ({ ...satu, keadaan: KEADAAN[kelas] }))
  await tx.$executeRaw`
    UPDATE impor_baris i SET keadaan = x.keadaan::keadaan_impor, sebab = x.sebab
    FROM jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) AS x(lembar int, nomor int, keadaan text, sebab text)
    WHERE i.batch_id = ${batchId} AND i.lembar = x.lembar AND i.nomor = x.nomor`
}

async function isiKode(tx: Transaksi, batchId: number, kode: AkhirBaca['kode']): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO impor_kode (batch_id, macam, kode, nama, induk, baris)
    SELECT ${batchId}, x.macam, x.kode, x.nama, x.induk, x.baris FROM jsonb_to_recordset(${JSON.stringify(kode)}::jsonb) AS x(macam text, kode text, nama text, induk text, baris int)
    ON CONFLICT (batch_id, macam, kode, nama) DO NOTHING`
}

/** Questions that were answered stay beside the new ones, so that an answer can be seen and changed. */
const gabungTanya = (baru: readonly Pertanyaan[], lama: readonly Pertanyaan[], jawaban: Readonly<Record<string, string>>): Pertanyaan[] =>
  [...lama.filter(({ kunci }) => kunci in jawaban && !baru.some((satu) => satu.kunci === kunci)), ...baru]

/**
 * The end of a reading that succeeded: rows get their last class and are matched, in one transaction with what was understood of the file.
 * With an open question the batch asks and nothing of it can be applied; what is asked again has no answer, for the one given did not settle it.
 * @param berkas name under which the upload is kept, because something was asked; null: it goes
 */
export function siapkanBatch(batchId: number, kontrol: Kontrol, akhir: AkhirBaca, berkas: string | null): Promise<void> {
  return tulis(SISTEM, async (tx) => {
    const [batch] = await tx.$queryRaw<{ lingkup: string; tahun: number; pertanyaan: Pertanyaan[]; jawaban: Record<string, string> }[]>`SELECT lingkup, tahun::int, pertanyaan, jawaban FROM impor_batch WHERE id = ${batchId} FOR UPDATE`
    const jenis = akhir.pahaman.jenis as JenisImpor | null
    await tx.$executeRaw`
      UPDATE impor_batch SET jenis = ${jenis}::jenis_impor, kontrol = ${JSON.stringify(kontrol)}::jsonb, pahaman = ${JSON.stringify(akhir.pahaman)}::jsonb,
        pertanyaan = ${JSON.stringify(gabungTanya(akhir.pertanyaan, batch?.pertanyaan ?? [], batch?.jawaban ?? {}))}::jsonb, berkas = ${berkas}, sidik_kepala = ${akhir.sidikKepala},
        jawaban = jawaban - ${akhir.pertanyaan.map(({ kunci }) => kunci)}::text[]
      WHERE id = ${batchId}`
    if (batch && (await tolakJenis(tx, batchId, { ...batch, jenis }))) return
    await ubahKelas(tx, batchId, akhir.ubahKelas)
    await isiKode(tx, batchId, akhir.kode)
    // thousands of rows came a moment ago: without their statistics the matching is planned as if there were none
    await tx.$executeRaw`ANALYZE impor_baris`
    if (jenis) await cocokkan(tx, batchId)
    await tx.$executeRaw`UPDATE impor_batch SET status = ${akhir.pertanyaan.length > 0 ? 'BERTANYA' : 'SIAP'}::status_impor WHERE id = ${batchId} AND status = 'MEMBACA'`
  }, { batasMs: 120_000 })
}

/** The end of a reading that did not succeed: its rows go, its sentence stays. */
export const akhiriBatch = (batchId: number, status: StatusAkhir, pesan: string): Promise<void> =>
  tulis(SISTEM, (tx) => akhiri(tx, batchId, status, pesan), { batasMs: 60_000 })
