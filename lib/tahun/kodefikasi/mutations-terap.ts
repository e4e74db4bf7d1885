import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { KELOMPOK_BELANJA, TINGKAT } from './constants'
import type { BarisDaftar, JenisKode } from './daftar/jenis'
import type { HasilDaftar } from './daftar/unggahan'
import { queryTerkunciDaftar } from './data-daftar'
import { golongkanUlang, tahanUnggahan } from './mutations-daftar'
import { selaraskanInduk } from './mutations-kode'

/** So many new codes that the planner's statistics no longer hold. */
const BANYAK = 1_000

/** Codes of a list that are put in: new ones, and of several names the one that was chosen. */
const isMasuk = ({ keadaan, namaAda, pakai }: BarisDaftar): boolean => keadaan === 'BARU' || (keadaan === 'GANDA' && pakai && namaAda === null)
const isGanti = ({ keadaan, namaAda, pakai }: BarisDaftar): boolean => pakai && namaAda !== null && (keadaan === 'BEDA' || keadaan === 'GANDA')
const ringkas = (baris: readonly BarisDaftar[]): string => JSON.stringify(baris.map(({ kode, nama, induk, kelompok }) => ({ kode, nama, induk, kelompok })))

async function masukNomenklatur(tx: Transaksi, regulasi: string | null, baris: readonly BarisDaftar[]): Promise<void> {
  for (const tingkat of TINGKAT) {
    const bagian = baris.filter((satu) => satu.tingkat === tingkat)
    if (bagian.length === 0) continue
    await tx.$executeRaw`
      INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id)
      SELECT ${regulasi}, ${tingkat}::tingkat_nomenklatur, t.kode, t.nama, i.id
      FROM jsonb_to_recordset(${ringkas(bagian)}::jsonb) AS t(kode text, nama text, induk text)
      LEFT JOIN nomenklatur i ON i.regulasi_kode = ${regulasi} AND i.kode = t.induk ORDER BY t.kode COLLATE "C"`
  }
}

async function masukRekening(tx: Transaksi, baris: readonly BarisDaftar[]): Promise<void> {
  for (const tingkat of ['2', '3', '4', '5', '6']) {
    const bagian = baris.filter((satu) => satu.tingkat === tingkat)
    if (bagian.length === 0) continue
    await tx.$executeRaw`
      WITH t AS (SELECT kode, nama, array_to_string((string_to_array(kode, '.'))[1:3], '.') AS jenis, array_to_string((string_to_array(kode, '.'))[1:2], '.') AS kelompok
                 FROM jsonb_to_recordset(${ringkas(bagian)}::jsonb) AS x(kode text, nama text)),
      j AS (SELECT DISTINCT ON (jenis_kode) jenis_kode, jenis_nama FROM rekening ORDER BY jenis_kode, kode),
      k AS (SELECT DISTINCT ON (kelompok_kode) kelompok_kode, kelompok_nama FROM rekening ORDER BY kelompok_kode, kode)
      INSERT INTO rekening (kode, nama, jenis_kode, jenis_nama, kelompok_kode, kelompok_nama)
      SELECT t.kode, t.nama, t.jenis, CASE WHEN ${Number(tingkat)} <= 3 THEN t.nama ELSE j.jenis_nama END,
             t.kelompok, CASE WHEN ${Number(tingkat)} = 2 THEN t.nama ELSE coalesce(k.kelompok_nama, ${JSON.stringify(KELOMPOK_BELANJA)}::jsonb ->> t.kelompok) END
      FROM t LEFT JOIN j ON j.jenis_kode = t.jenis LEFT JOIN k ON k.kelompok_kode = t.kelompok ORDER BY t.kode COLLATE "C"`
  }
}

const masukSumber = (tx: Transaksi, baris: readonly BarisDaftar[]): Promise<number> => tx.$executeRaw`
  INSERT INTO sumber_dana (kode, nama, kelompok) SELECT t.kode, t.nama, t.kelompok::kelompok_sumber
  FROM jsonb_to_recordset(${ringkas(baris)}::jsonb) AS t(kode text, nama text, kelompok text) ORDER BY t.kode COLLATE "C"`

/** Takes the file's names over. */
async function gantiNama(tx: Transaksi, regulasi: string | null, baris: readonly BarisDaftar[]): Promise<void> {
  const milik = (jenis: JenisKode): string => ringkas(baris.filter((satu) => satu.jenis === jenis))
  await tx.$executeRaw`
    UPDATE nomenklatur n SET nama = t.nama FROM jsonb_to_recordset(${milik('NOMENKLATUR')}::jsonb) AS t(kode text, nama text)
    WHERE n.regulasi_kode = ${regulasi} AND n.kode = t.kode`
  await tx.$executeRaw`UPDATE rekening n SET nama = t.nama FROM jsonb_to_recordset(${milik('REKENING')}::jsonb) AS t(kode text, nama text) WHERE n.kode = t.kode`
  await tx.$executeRaw`UPDATE sumber_dana n SET nama = t.nama FROM jsonb_to_recordset(${milik('SUMBER')}::jsonb) AS t(kode text, nama text) WHERE n.kode = t.kode`
}

export interface Terapan {
  id: string
  /** kinds of codes of the file that are put in */
  jenis: readonly JenisKode[]
  /** names of locked months may change too */
  paham: boolean
}
/** What became of applying: done (perhaps before), or the codes had changed since the preview and nothing was done. */
export type HasilTerap = (HasilDaftar & { sudah: boolean; berubah: 0 }) | { berubah: number }

/**
 * Puts the codes of an upload in, in one transaction, against the codes as they stand now. Twice does it once. Where they changed since the
 * preview nothing is put in, and the preview is renewed.
 * @throws AppError TIDAK_DITEMUKAN, ISIAN_SALAH (nothing to put in, to be understood)
 */
export async function terapkanDaftar(scope: OpdScope, { id, jenis, paham }: Terapan): Promise<HasilTerap> {
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const unggahan = await tahanUnggahan(tx, scope, id)
    if (unggahan.hasil !== null) return { ...unggahan.hasil, sudah: true, berubah: 0 }
    await tx.$queryRaw`SELECT kode FROM regulasi WHERE kode = ${unggahan.regulasi} FOR NO KEY UPDATE`
    await tx.$executeRaw`LOCK TABLE nomenklatur, rekening, sumber_dana IN SHARE ROW EXCLUSIVE MODE`
    const { baris: semua, berubah } = await golongkanUlang(tx, unggahan)
    if (berubah > 0) return { berubah }
    const baris = semua.filter((satu) => satu.jenis !== '' && jenis.includes(satu.jenis))
    const masuk = baris.filter(isMasuk)
    const ganti = baris.filter(isGanti)
    if (masuk.length + ganti.length === 0) throw new AppError('ISIAN_SALAH', { pesan: 'Tidak ada kode baru atau nama yang dipilih untuk dimuat.' })
    const terkunci = ganti.length > 0 && !paham ? await queryTerkunciDaftar(tx, id) : []
    if (terkunci.length > 0) throw new AppError('ISIAN_SALAH', { isian: { paham: `Nama yang diganti tampil pada tahun ${terkunci.join(', ')} yang bulannya sudah ada yang terkunci. Centang bila memang harus berganti.` } })
    await masukNomenklatur(tx, unggahan.regulasi, masuk.filter((satu) => satu.jenis === 'NOMENKLATUR'))
    await masukRekening(tx, masuk.filter((satu) => satu.jenis === 'REKENING'))
    await masukSumber(tx, masuk.filter((satu) => satu.jenis === 'SUMBER'))
    await gantiNama(tx, unggahan.regulasi, ganti)
    if (baris.some((satu) => satu.jenis === 'REKENING')) await selaraskanInduk(tx)
    // the planner knows nothing yet of ten thousand new rows; the first search would pay for it
    if (masuk.length > BANYAK) await tx.$executeRaw`ANALYZE nomenklatur, rekening`
    const hasil: HasilDaftar = { baru: masuk.length, bergantiNama: ganti.length, tidak: hitungTidak(semua, new Set([...masuk, ...ganti].map(({ urut }) => urut))) }
    await tx.$executeRaw`UPDATE kodefikasi_unggah SET diterapkan_pada = now(), hasil = ${JSON.stringify(hasil)}::jsonb, berkas = NULL WHERE id = ${id}::uuid`
    return { ...hasil, sudah: false, berubah: 0 }
  }, { batasMs: 60_000 })
}

function hitungTidak(semua: readonly BarisDaftar[], diambil: ReadonlySet<number>): Record<string, number> {
  const tidak: Record<string, number> = {}
  for (const { keadaan, urut } of semua) if (!diambil.has(urut)) tidak[keadaan] = (tidak[keadaan] ?? 0) + 1
  return tidak
}
