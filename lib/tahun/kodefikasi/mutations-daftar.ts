import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { JAM_BERLAKU } from './constants'
import { golongkan } from './daftar/golongkan'
import type { BarisDaftar } from './daftar/jenis'
import type { Pahaman, UnggahanDaftar } from './daftar/unggahan'
import { queryAda, queryBarisDaftar, queryUnggahan } from './data-daftar'
import type { Daftar } from './types'

const BATAS_MS = 60_000
const SEKALI = 5_000

async function tulisBaris(tx: Transaksi, id: string, baris: readonly BarisDaftar[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM kodefikasi_baris WHERE unggah_id = ${id}::uuid`
  for (let i = 0; i < baris.length; i += SEKALI) {
    await tx.$executeRaw`
      INSERT INTO kodefikasi_baris (unggah_id, urut, nomor, lembar, kode, nama, jenis, tingkat, induk, kelompok, keadaan, sebab, nama_ada, pakai)
      SELECT ${id}::uuid, urut, nomor, lembar, kode, nama, jenis, tingkat, induk, kelompok, keadaan, sebab, "namaAda", pakai
      FROM jsonb_to_recordset(${JSON.stringify(baris.slice(i, i + SEKALI))}::jsonb) AS t(urut int, nomor int, lembar text, kode text, nama text, jenis text,
        tingkat text, induk text, kelompok text, keadaan text, sebab text, "namaAda" text, pakai boolean)`
  }
}

export interface UnggahanBaru {
  daftar: Daftar
  regulasi: string | null
  namaBerkas: string
  /** null: the file was refused, nothing is read again */
  berkas: Uint8Array | null
  pahaman: Pahaman
  baris: readonly BarisDaftar[]
  ditolak: string | null
}

/** Keeps a list until its sender applies it. Old ones go. @returns its id */
export async function simpanUnggahan(scope: OpdScope, baru: UnggahanBaru): Promise<string> {
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    await tx.$executeRaw`DELETE FROM kodefikasi_unggah WHERE berlaku_sampai < now()`
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO kodefikasi_unggah (pengguna_id, daftar, regulasi_kode, nama_berkas, berkas, pahaman, ditolak, berlaku_sampai)
      VALUES (${scope.pelaku}, ${baru.daftar}, ${baru.regulasi}, ${baru.namaBerkas}, ${baru.berkas === null ? null : Buffer.from(baru.berkas)}, ${JSON.stringify(baru.pahaman)}::jsonb,
              ${baru.ditolak}, now() + make_interval(hours => ${JAM_BERLAKU})) RETURNING id::text`
    if (!row) throw new AppError('GANGGUAN')
    await tulisBaris(tx, row.id, golongkan(baru.baris, await queryAda(tx, baru.regulasi)))
    return row.id
  }, { batasMs: BATAS_MS })
}

/** The upload, held against a second tab. @throws AppError TIDAK_DITEMUKAN */
export async function tahanUnggahan(tx: Transaksi, scope: OpdScope, id: string): Promise<UnggahanDaftar> {
  await tx.$queryRaw`SELECT 1 AS satu FROM kodefikasi_unggah WHERE id::text = ${id} AND pengguna_id = ${scope.pelaku} FOR UPDATE`
  const unggahan = await queryUnggahan(tx, scope, id)
  if (!unggahan) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Daftar ini tidak ada lagi atau sudah lewat waktunya. Unggah berkasnya sekali lagi.' })
  return unggahan
}

/** Reads the rows of an upload anew, after other columns were chosen. @throws AppError TIDAK_DITEMUKAN */
export async function gantiBaris(scope: OpdScope, id: string, pahaman: Pahaman, baris: readonly BarisDaftar[]): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const unggahan = await tahanUnggahan(tx, scope, id)
    if (unggahan.diterapkan !== null) throw new AppError('SUDAH_ADA', { pesan: 'Daftar ini sudah diterapkan.' })
    await tx.$executeRaw`UPDATE kodefikasi_unggah SET pahaman = ${JSON.stringify(pahaman)}::jsonb WHERE id = ${id}::uuid`
    await tulisBaris(tx, id, golongkan(baris, await queryAda(tx, unggahan.regulasi)))
  }, { batasMs: BATAS_MS })
}

/** Holds the rows against the codes as they stand now. @returns how many mean something else than before */
export async function golongkanUlang(tx: Transaksi, { id, regulasi }: UnggahanDaftar): Promise<{ baris: BarisDaftar[]; berubah: number }> {
  const semula = await queryBarisDaftar(tx, id)
  const baris = golongkan(semula, await queryAda(tx, regulasi))
  const beda = baris.filter((satu, i) => satu.keadaan !== semula[i]?.keadaan || satu.namaAda !== semula[i].namaAda || satu.sebab !== semula[i].sebab || satu.kelompok !== semula[i].kelompok)
  if (beda.length > 0) {
    await tx.$executeRaw`
      UPDATE kodefikasi_baris b SET keadaan = t.keadaan, sebab = t.sebab, nama_ada = t."namaAda", kelompok = t.kelompok
      FROM jsonb_to_recordset(${JSON.stringify(beda)}::jsonb) AS t(urut int, keadaan text, sebab text, "namaAda" text, kelompok text)
      WHERE b.unggah_id = ${id}::uuid AND b.urut = t.urut`
  }
  return { baris, berubah: baris.filter((satu, i) => satu.keadaan !== semula[i]?.keadaan || satu.namaAda !== semula[i].namaAda).length }
}

export interface Pilihan {
  id: string
  /** one row of the list; null: all of that kind */
  urut: number | null
  /** berkas, simpan: which name; a group for a source of funds */
  pilih: 'berkas' | 'simpan' | KelompokSumber
}

/** What is to become of rows that have another name, several names, or no group. @throws AppError TIDAK_DITEMUKAN */
export async function pilihDaftar(scope: OpdScope, { id, urut, pilih }: Pilihan): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const unggahan = await tahanUnggahan(tx, scope, id)
    if (pilih === 'berkas' || pilih === 'simpan') {
      const pakai = pilih === 'berkas'
      if (urut === null) await tx.$executeRaw`UPDATE kodefikasi_baris SET pakai = ${pakai} WHERE unggah_id = ${id}::uuid AND keadaan = 'BEDA'`
      else {
        await tx.$executeRaw`
          UPDATE kodefikasi_baris b SET pakai = (${pakai} AND b.urut = ${urut}) FROM kodefikasi_baris satu
          WHERE satu.unggah_id = ${id}::uuid AND satu.urut = ${urut} AND b.unggah_id = satu.unggah_id AND b.jenis = satu.jenis AND b.kode = satu.kode
            AND satu.keadaan IN ('BEDA', 'GANDA')`
      }
    } else {
      await tx.$executeRaw`UPDATE kodefikasi_baris SET kelompok = ${pilih} WHERE unggah_id = ${id}::uuid AND keadaan = 'TANYA' AND (${urut}::int IS NULL OR urut = ${urut}::int)`
    }
    await golongkanUlang(tx, unggahan)
  }, { batasMs: BATAS_MS })
}

/** Forgets an upload that was not applied. */
export async function buangDaftar(scope: OpdScope, id: string): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), (tx) => tx.$executeRaw`DELETE FROM kodefikasi_unggah WHERE id::text = ${id} AND pengguna_id = ${scope.pelaku} AND diterapkan_pada IS NULL`)
}
