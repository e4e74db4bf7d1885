import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import type { Macam } from '../constants'
import { cocokkan } from './mutations-cocok'
import { tahanSiap } from './mutations-tahan'
import { kodeRapat } from './unit'

export interface MasukanPadanan {
  batchId: number
  macam: Macam
  kunci: string
  /** the unit for which it holds; null: all */
  unitId?: number | null | undefined
  tujuan: string | null
  alasan: string | null
}
export type IsiPadanan = Pick<MasukanPadanan, 'macam' | 'kunci' | 'tujuan' | 'alasan'> & { unitId: number | null }

const salah = (isian: string, pesan: string): AppError => new AppError('ISIAN_SALAH', { isian: { [isian]: pesan } })

/** Whether the target exists in this year. A line has to be one of the sub-kegiatan that the key names. */
async function adaTujuan(tx: Transaksi, tahun: number, { macam, kunci, tujuan }: IsiPadanan): Promise<boolean> {
  if (tujuan === null) return true
  const angka = /^\d{1,9}$/.test(tujuan) ? Number(tujuan) : 0
  const [row] = await tx.$queryRaw<{ ada: boolean }[]>`
    SELECT CASE ${macam}
      WHEN 'UNIT' THEN EXISTS (SELECT 1 FROM unit WHERE id = ${angka})
      WHEN 'SUB' THEN EXISTS (SELECT 1 FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
        WHERE t.tahun = ${tahun} AND n.tingkat = 'SUB_KEGIATAN' AND n.kode = ${tujuan})
      WHEN 'REKENING' THEN EXISTS (SELECT 1 FROM rekening WHERE kode = ${tujuan})
      WHEN 'SUMBER' THEN EXISTS (SELECT 1 FROM sumber_dana WHERE id = ${angka})
      ELSE EXISTS (SELECT 1 FROM baris WHERE id = ${angka} AND tahun = ${tahun} AND sub_kegiatan_id::text = split_part(${kunci}, '/', 1)) END AS ada`
  return row?.ada === true
}

/**
 * Puts a decision right before it is kept: codes without blanks, a line's own unit, a unit that exists.
 * @throws AppError ISIAN_SALAH when the target is not there in the year
 */
export async function rapikanPadanan(tx: Transaksi, tahun: number, isi: IsiPadanan): Promise<IsiPadanan> {
  const tujuan = isi.tujuan === null || isi.macam === 'UNIT' || isi.macam === 'SUMBER' || isi.macam === 'BARIS' ? isi.tujuan : kodeRapat(isi.tujuan)
  const rapi = { ...isi, tujuan, unitId: isi.macam === 'UNIT' ? null : isi.unitId }
  if (!(await adaTujuan(tx, tahun, rapi))) throw salah('tujuan', `${tujuan} tidak ada pada tahun ${tahun}. Pilih atau tulis kode yang ada.`)
  if (isi.macam === 'BARIS') {
    const [sub] = await tx.$queryRaw<{ unitId: number }[]>`SELECT unit_id AS "unitId" FROM sub_kegiatan WHERE id::text = split_part(${isi.kunci}, '/', 1) AND tahun = ${tahun}`
    return { ...rapi, unitId: sub?.unitId ?? null }
  }
  if (rapi.unitId !== null && (await tx.unit.findUnique({ where: { id: rapi.unitId }, select: { id: true } })) === null) throw salah('unitId', 'Unit ini tidak ada. Pilih dari daftar.')
  return rapi
}

/** A code of the book that some unit's budget does not have means something else for that unit alone: to the others it is what it is. */
async function pastikanSatuUnit(tx: Transaksi, batchId: number, { macam, kunci, unitId }: IsiPadanan): Promise<void> {
  if (macam !== 'SUB' || unitId !== null) return
  const [row] = await tx.$queryRaw<{ ada: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM impor_baris WHERE batch_id = ${batchId} AND keadaan = 'ASING' AND nomenklatur_id IS NOT NULL AND impor_kode_rapat(sub_kode) = ${kunci}) AS ada`
  if (row?.ada) throw salah('unitId', 'Kode ini ada di buku, hanya tidak dalam anggaran unit itu. Padankan untuk unit itu saja.')
}

/** The file's name for a code, where it gives one alone: under another name the decision is not used. */
async function namaBerkas(tx: Transaksi, batchId: number, { macam, kunci }: IsiPadanan): Promise<string> {
  if (macam === 'UNIT' || (macam === 'SUMBER' && /[a-z]/i.test(kunci))) {
    // what the rows say, so that people can read the key again
    const [row] = await tx.$queryRaw<{ nama: string }[]>`
      SELECT min(CASE WHEN ${macam} = 'UNIT' THEN concat_ws(' ', nullif(unit_kode, ''), nullif(unit_nama, '')) ELSE sumber END) AS nama FROM impor_baris
      WHERE batch_id = ${batchId} AND ${kunci} = CASE WHEN ${macam} = 'UNIT' THEN impor_kode(unit_kode) || '|' || impor_nama(unit_nama) ELSE impor_kunci_sumber(sumber) END`
    return row?.nama ?? ''
  }
  const rows = await tx.$queryRaw<{ nama: string }[]>`
    SELECT min(btrim(nama)) AS nama FROM impor_kode WHERE batch_id = ${batchId} AND macam = ${macam} AND impor_kode_rapat(kode) = ${kunci} AND impor_nama(nama) <> '' GROUP BY impor_nama(nama)`
  return rows.length === 1 ? (rows[0]?.nama ?? '') : ''
}

/** Keeps a decision; one of the same key and unit is replaced. */
export async function simpanPadanan(tx: Transaksi, { id, tahun }: { id: number; tahun: number }, isi: IsiPadanan): Promise<void> {
  const nama = await namaBerkas(tx, id, isi)
  await tx.$executeRaw`
    INSERT INTO impor_padanan (tahun, macam, kunci, unit_id, nama, tujuan, alasan, batch_id)
    VALUES (${tahun}, ${isi.macam}, ${isi.kunci}, ${isi.unitId}::int, ${nama}, ${isi.tujuan}, ${isi.alasan}, ${id})
    ON CONFLICT (tahun, macam, (coalesce(unit_id, 0)), kunci) DO UPDATE SET tujuan = excluded.tujuan, alasan = excluded.alasan, nama = excluded.nama, batch_id = excluded.batch_id`
}

/**
 * Decides for the year what an unknown code means, for one unit or for all, or that it is left out with a reason; the batch is matched
 * again. @throws AppError BERSAMAAN for a file that is decided already, ISIAN_SALAH
 */
export async function petakan(scope: OpdScope, { batchId, ...masukan }: MasukanPadanan): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanSiap(tx, batchId, scope)
    const isi = await rapikanPadanan(tx, batch.tahun, { ...masukan, unitId: masukan.unitId ?? null })
    await pastikanSatuUnit(tx, batchId, isi)
    await simpanPadanan(tx, batch, isi)
    await cocokkan(tx, batchId)
  }, { batasMs: 60_000 })
}
