import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { MasukanAkhiri, MasukanMasa, UnitBaru } from './schema'

/** A new unit. @throws AppError SUDAH_ADA for a code that is taken */
export async function buatUnit(scope: OpdScope, { kode, ...masa }: UnitBaru): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
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
    if (masukan.induk === masukan.unitId) throw new AppError('ISIAN_SALAH', { isian: { induk: 'Unit tidak dapat menjadi induk dirinya.' } })
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
