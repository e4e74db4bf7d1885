import type { OpdScope } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Kategori } from '@/lib/realisasi/posisi'
import type { Acara, BahanSiap, Rapat } from './types'

const WAKTU = (kolom: string): Prisma.Sql => Prisma.raw(`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`)
const KOLOM = Prisma.sql`r.id, r.tahun::int, r.triwulan::int, r.tanggal::text AS tanggal, to_char(r.mulai, 'HH24:MI') AS mulai, to_char(r.selesai, 'HH24:MI') AS selesai, r.tempat,
  r.pemimpin_jabatan AS "pemimpinJabatan", r.pemimpin_nama AS "pemimpinNama", r.batas_bulan::int AS "batasBulan", r.apbd_urutan::int AS "apbdUrutan", r.keadaan,
  ${WAKTU('r.dimulai_pada')} AS "dimulaiPada", ${WAKTU('r.ditutup_pada')} AS "ditutupPada", r.contoh, r.versi, coalesce(p.nama, r.diubah_oleh) AS oleh, ${WAKTU('r.diubah_pada')} AS pada`

/** Every meeting, oldest first. */
export const queryRapat = (): Promise<Rapat[]> =>
  prisma().$queryRaw<Rapat[]>`SELECT ${KOLOM} FROM rapat r LEFT JOIN pengguna p ON p.id = r.diubah_oleh ORDER BY r.tahun, r.triwulan`

/** One meeting; null: there is none. */
export async function querySatuRapat(id: number): Promise<Rapat | null> {
  const [row] = await prisma().$queryRaw<Rapat[]>`SELECT ${KOLOM} FROM rapat r LEFT JOIN pengguna p ON p.id = r.diubah_oleh WHERE r.id = ${id}`
  return row ?? null
}

/** The agenda of a meeting in its order; units by their name on its day. */
export const queryAcara = (rapatId: number): Promise<Acara[]> => prisma().$queryRaw<Acara[]>`
  SELECT a.id, a.urutan::int, a.judul, a.menit::int, a.asisten, a.unit_id AS "unitId", u.nama AS unit
  FROM rapat_acara a JOIN rapat r ON r.id = a.rapat_id LEFT JOIN LATERAL (SELECT coalesce((SELECT nama FROM unit_pada(r.tanggal) x WHERE x.id = a.unit_id),
    (SELECT nama FROM unit_masa m WHERE m.unit_id = a.unit_id ORDER BY berlaku_mulai DESC LIMIT 1)) AS nama) u ON true
  WHERE a.rapat_id = ${rapatId} ORDER BY a.urutan`

/** The items in which the units of a scope have their turn: named themselves, or by the Asisten in charge of them on the day. */
export async function queryGiliran(scope: OpdScope, rapatId: number): Promise<Set<number>> {
  if (scope.units === '*') return new Set()
  const rows = await prisma().$queryRaw<{ id: number }[]>`
    SELECT a.id FROM rapat_acara a JOIN rapat r ON r.id = a.rapat_id WHERE a.rapat_id = ${rapatId} AND (a.unit_id = ANY (${[...scope.units]}::int[])
      OR a.asisten IN (SELECT m.asisten FROM unit_masa m WHERE m.unit_id = ANY (${[...scope.units]}::int[]) AND m.berlaku_mulai <= r.tanggal AND (m.berlaku_sampai IS NULL OR m.berlaku_sampai >= r.tanggal)))`
  return new Set(rows.map(({ id }) => id))
}

/**
 * What the office still has to settle before a meeting: reports checked, notes at cells that are open.
 * @param wajib units with pagu at the cut-off: a report of another stands for none of theirs
 */
export async function queryPersiapan(tahun: number, bulan: number, wajib: readonly number[]): Promise<{ diverifikasi: number; catatan: number }> {
  const [row] = await prisma().$queryRaw<{ diverifikasi: number; catatan: number }[]>`
    SELECT (SELECT count(*)::int FROM laporan WHERE tahun = ${tahun} AND bulan = ${bulan} AND status IN ('DIVERIFIKASI', 'TERKUNCI') AND unit_id = ANY (${[...wajib]}::int[])) AS diverifikasi,
           (SELECT count(*)::int FROM catatan_sel c JOIN laporan l ON l.id = c.laporan_id WHERE l.tahun = ${tahun} AND l.bulan <= ${bulan} AND c.status <> 'SELESAI') AS catatan`
  return row ?? { diverifikasi: 0, catatan: 0 }
}

/** The units of the meeting's day, in the order of the regency's list. */
export const queryUnitHari = (rapatId: number): Promise<{ id: number; nama: string; singkat: string; kategori: Kategori }[]> => prisma().$queryRaw`
  SELECT x.id, x.nama, x.nama_singkat AS singkat, x.kategori::text AS kategori FROM rapat r, unit_pada(r.tanggal) x WHERE r.id = ${rapatId} ORDER BY x.kode COLLATE "C"`

/** How many are invited to a meeting; who came without an invitation is not. */
export async function queryBanyakUndangan(rapatId: number): Promise<BahanSiap['undangan']> {
  const [row] = await prisma().$queryRaw<BahanSiap['undangan'][]>`
    SELECT count(*)::int AS jumlah, count(DISTINCT unit_id)::int AS unit, count(DISTINCT lower(instansi))::int AS luar FROM undangan WHERE rapat_id = ${rapatId} AND NOT tamu`
  return row ?? { jumlah: 0, unit: 0, luar: 0 }
}

/** Whether somebody was put on the list of invitations, or taken off it, after the letter that names them went out last. */
export async function queryDaftarLain(rapatId: number): Promise<boolean> {
  const [row] = await prisma().$queryRaw<{ lain: boolean }[]>`
    SELECT EXISTS (SELECT FROM jejak j WHERE j.tabel = 'undangan' AND j.tindakan IN ('INSERT', 'DELETE') AND (coalesce(j.sesudah, j.sebelum) ->> 'rapat_id')::int = ${rapatId}
      AND NOT (coalesce(j.sesudah, j.sebelum) ->> 'tamu')::boolean AND j.pada > (SELECT max(pada) FROM terbitan WHERE rapat_id = ${rapatId} AND dokumen = 'undangan')) AS lain`
  return row?.lain ?? false
}

/** Each issued document of a meeting with the number of the frozen position that its latest issue was made from; null: of none. */
export async function queryTerbitTerakhir(rapatId: number): Promise<Map<string, number | null>> {
  const rows = await prisma().$queryRaw<{ dokumen: string; bekuan: number | null }[]>`
    SELECT DISTINCT ON (t.dokumen) t.dokumen, b.urutan::int AS bekuan FROM terbitan t LEFT JOIN bekuan b ON b.id = t.bekuan_id WHERE t.rapat_id = ${rapatId} ORDER BY t.dokumen, t.versi DESC`
  return new Map(rows.map(({ dokumen, bekuan }) => [dokumen, bekuan]))
}
