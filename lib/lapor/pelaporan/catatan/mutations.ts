import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { StatusCatatan, StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tahanPeriode } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { STATUS_DI_KANTOR } from '../alur'
import { queryIsian, queryVersiDipakai } from '../data'
import { petaSel } from '../terapkan'

/** How many notes of a report nobody has answered, and how many are not settled. */
export async function hitungCatatan(tx: Transaksi, laporanId: number): Promise<{ terbuka: number; belumSelesai: number }> {
  const [row] = await tx.$queryRaw<{ terbuka: number; belumSelesai: number }[]>`
    SELECT count(*) FILTER (WHERE status = 'TERBUKA')::int AS terbuka, count(*) FILTER (WHERE status <> 'SELESAI')::int AS "belumSelesai"
    FROM catatan_sel WHERE laporan_id = ${laporanId}`
  return row ?? { terbuka: 0, belumSelesai: 0 }
}

/** Settles every note of a report: it has been verified. */
export async function selesaikanSemua(tx: Transaksi, laporanId: number, pelaku: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE catatan_sel SET status = 'SELESAI', selesai_oleh = ${pelaku}, selesai_pada = now()
    WHERE laporan_id = ${laporanId} AND status <> 'SELESAI'`
}

/** Holds the report's state still, so that nobody returns or verifies it in between. */
async function tahan(tx: Transaksi, { tahun, bulan, unitId }: AlamatLaporan): Promise<{ id: number; status: StatusLaporan }> {
  await tahanPeriode(tx, tahun, bulan)
  const [row] = await tx.$queryRaw<{ id: number; status: StatusLaporan }[]>`
    SELECT id, status::text AS status FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} AND unit_id = ${unitId} FOR SHARE`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Unit ini belum mulai mengisi laporan.' })
  return row
}

/**
 * Writes a note at a cell of a report that lies with the office.
 * @throws AppError TIDAK_DITEMUKAN for a cell that is not this unit's, BERSAMAAN when the report has left the office
 */
export async function tulisCatatan(scope: OpdScope, masukan: AlamatLaporan & { kunci: string; isi: string }): Promise<number> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const laporan = await tahan(tx, masukan)
    if (!STATUS_DI_KANTOR.includes(laporan.status)) {
      throw new AppError('BERSAMAAN', { pesan: 'Catatan pada sel hanya dapat ditulis selama laporan berada di kantor. Muat ulang halaman.' })
    }
    const isian = await queryIsian(tx, scope, { ...masukan, ...(await queryVersiDipakai(tx, { tahun: masukan.tahun, bulan: masukan.bulan })) })
    const peta = petaSel(isian, [masukan.kunci])
    if (!peta.has(masukan.kunci)) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Sel itu bukan milik unit ini. Muat ulang halaman.' })
    const rows = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO catatan_sel (laporan_id, kunci, nilai, isi)
      VALUES (${laporan.id}, ${masukan.kunci}, ${peta.get(masukan.kunci) ?? null}, ${masukan.isi.trim()}) RETURNING id`
    return rows[0]?.id ?? 0
  })
}

async function ubah(
  tx: Transaksi, alamat: AlamatLaporan, id: number, boleh: readonly StatusCatatan[],
): Promise<void> {
  const laporan = await tahan(tx, alamat)
  const [row] = await tx.$queryRaw<{ status: StatusCatatan }[]>`
    SELECT status::text AS status FROM catatan_sel WHERE id = ${id} AND laporan_id = ${laporan.id} FOR UPDATE`
  if (!row) throw new AppError('TIDAK_DITEMUKAN')
  if (!boleh.includes(row.status)) throw new AppError('BERSAMAAN', { pesan: 'Catatan ini sudah diselesaikan. Muat ulang halaman.' })
}

/** The unit answers a note; an answer may be replaced until the note is settled (the trail keeps both). */
export async function jawabCatatan(scope: OpdScope, masukan: AlamatLaporan & { id: number; jawaban: string }): Promise<void> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await ubah(tx, masukan, masukan.id, ['TERBUKA', 'DITANGGAPI'])
    await tx.$executeRaw`
      UPDATE catatan_sel SET status = 'DITANGGAPI', jawaban = ${masukan.jawaban.trim()}, dijawab_oleh = ${scope.pelaku}, dijawab_pada = now()
      WHERE id = ${masukan.id}`
  })
}

/** The office takes a note as settled. */
export async function selesaikanCatatan(scope: OpdScope, masukan: AlamatLaporan & { id: number }): Promise<void> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await ubah(tx, masukan, masukan.id, ['TERBUKA', 'DITANGGAPI'])
    await tx.$executeRaw`UPDATE catatan_sel SET status = 'SELESAI', selesai_oleh = ${scope.pelaku}, selesai_pada = now() WHERE id = ${masukan.id}`
  })
}
