import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { KUNCI_KODE } from './constants'
import { kunciKode } from './daftar/induk'
import type { MasukanAkhiri, MasukanMasa, UnitBaru } from './schema'

/** A new unit. @throws AppError SUDAH_ADA for a code that is taken */
export async function buatUnit(scope: OpdScope, { kode, ...masa }: UnitBaru): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await pastikanKodeLain(tx, kode)
    const [unit] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO unit (kode) VALUES (${kode}) ON CONFLICT (kode) DO NOTHING RETURNING id`
    if (!unit) throw new AppError('SUDAH_ADA', { isian: { kode: `Kode ${kode} sudah dipakai unit lain.` } })
    await sisipMasa(tx, { unitId: unit.id, ...masa })
  })
}

/**
 * Another name, category, parent, Asisten or head from a day on: the name before it ends the day before. On the very day the present name
 * began it is put right instead. Names that a locked month was published under stay as they are.
 * @throws AppError TIDAK_DITEMUKAN, ISIAN_SALAH (day too early, unit ended), PERIODE_TERTUTUP (day inside a locked month)
 */
export async function ubahMasa(scope: OpdScope, masukan: MasukanMasa): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanUnit(tx, masukan.unitId)
    await pastikanInduk(tx, masukan.unitId, masukan.induk)
    if (kini.sampai !== null) throw salah('berlakuMulai', `Unit ini berakhir ${tanggal(kini.sampai)}.`)
    if (masukan.berlakuMulai < kini.mulai) throw salah('berlakuMulai', `Nama sekarang berlaku mulai ${tanggal(kini.mulai)}. Pilih tanggal itu atau sesudahnya.`)
    await pastikanTerbuka(tx, 'berlakuMulai', masukan.berlakuMulai)
    if (masukan.berlakuMulai === kini.mulai) {
      await tx.$executeRaw`
        UPDATE unit_masa SET nama = ${masukan.nama}, nama_singkat = ${masukan.namaSingkat}, kategori = ${masukan.kategori}::kategori_unit,
          induk_id = ${masukan.induk}, asisten = ${masukan.asisten}, kepala_nama = ${masukan.kepalaNama},
          kepala_jabatan = ${masukan.kepalaJabatan}, kepala_nip = ${masukan.kepalaNip} WHERE id = ${kini.id}`
      return
    }
    await tx.$executeRaw`UPDATE unit_masa SET berlaku_sampai = ${masukan.berlakuMulai}::date - 1 WHERE id = ${kini.id}`
    await sisipMasa(tx, masukan)
  })
}

/** The unit's last day; its figures stay. @throws as `ubahMasa` */
export async function akhiriUnit(scope: OpdScope, { unitId, berlakuSampai }: MasukanAkhiri): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanUnit(tx, unitId)
    if (kini.sampai !== null) throw salah('berlakuSampai', `Unit ini sudah berakhir ${tanggal(kini.sampai)}.`)
    if (berlakuSampai < kini.mulai) throw salah('berlakuSampai', `Nama sekarang baru berlaku mulai ${tanggal(kini.mulai)}.`)
    await pastikanTerbuka(tx, 'berlakuSampai', berlakuSampai)
    await tx.$executeRaw`UPDATE unit_masa SET berlaku_sampai = ${berlakuSampai}::date WHERE id = ${kini.id}`
  })
}

/** Imports cannot tell apart what differs by padding noughts alone. @throws AppError SUDAH_ADA */
async function pastikanKodeLain(tx: Transaksi, kode: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KUNCI_KODE})`
  const semua = await tx.$queryRaw<{ kode: string; nama: string | null }[]>`
    SELECT u.kode, (SELECT nama FROM unit_masa WHERE unit_id = u.id ORDER BY berlaku_mulai DESC LIMIT 1) AS nama FROM unit u`
  const lain = semua.find((satu) => satu.kode !== kode && kunciKode(satu.kode) === kunciKode(kode))
  if (lain) throw new AppError('SUDAH_ADA', { isian: { kode: `Kode ini hanya berbeda angka nol dari ${lain.kode}${lain.nama === null ? '' : ` (${lain.nama})`}, yang sudah dipakai.` } })
}

/** Nobody stands above a unit that stands above it. @throws AppError ISIAN_SALAH */
async function pastikanInduk(tx: Transaksi, unitId: number, induk: number | null): Promise<void> {
  if (induk === null) return
  if (induk === unitId) throw salah('induk', 'Unit tidak dapat menjadi induk dirinya.')
  // two admins who put each above the other follow each other here
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${KUNCI_KODE})`
  const [putar] = await tx.$queryRaw<{ satu: number }[]>`
    WITH RECURSIVE atas AS (
      SELECT ${induk}::int AS id
      UNION SELECT m.induk_id FROM atas a JOIN LATERAL (SELECT induk_id FROM unit_masa WHERE unit_id = a.id ORDER BY berlaku_mulai DESC LIMIT 1) m ON m.induk_id IS NOT NULL)
    SELECT 1 AS satu FROM atas WHERE id = ${unitId} LIMIT 1`
  if (putar) throw salah('induk', 'Induk ini berada di bawah unit ini sendiri. Pilih induk lain.')
}

const salah = (isian: string, pesan: string): AppError => new AppError('ISIAN_SALAH', { isian: { [isian]: pesan } })

async function sisipMasa(tx: Transaksi, masa: MasukanMasa): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, induk_id, asisten, kepala_nama, kepala_jabatan, kepala_nip, berlaku_mulai)
    VALUES (${masa.unitId}, ${masa.nama}, ${masa.namaSingkat}, ${masa.kategori}::kategori_unit, ${masa.induk}, ${masa.asisten},
      ${masa.kepalaNama}, ${masa.kepalaJabatan}, ${masa.kepalaNip}, ${masa.berlakuMulai}::date)`
}

/** The unit's latest name, with the unit held so that two changes follow each other. */
async function tahanUnit(tx: Transaksi, unitId: number): Promise<{ id: number; mulai: string; sampai: string | null }> {
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId} FOR UPDATE`
  const [kini] = await tx.$queryRaw<{ id: number; mulai: string; sampai: string | null }[]>`
    SELECT id, berlaku_mulai::text AS mulai, berlaku_sampai::text AS sampai FROM unit_masa
    WHERE unit_id = ${unitId} ORDER BY berlaku_mulai DESC LIMIT 1`
  if (!kini) throw new AppError('TIDAK_DITEMUKAN')
  return kini
}

/** A locked month keeps the names it was published under. */
async function pastikanTerbuka(tx: Transaksi, isian: string, hari: string): Promise<void> {
  const [kunci] = await tx.$queryRaw<{ akhir: string }[]>`
    SELECT akhir_bulan(tahun, bulan)::text AS akhir FROM periode
    WHERE status = 'TERKUNCI' AND akhir_bulan(tahun, bulan) >= ${hari}::date ORDER BY 1 DESC LIMIT 1`
  if (!kunci) return
  const pesan = `Periode sampai ${tanggal(kunci.akhir)} sudah terkunci. Pilih tanggal sesudahnya.`
  throw new AppError('PERIODE_TERTUTUP', { pesan, isian: { [isian]: pesan } })
}
