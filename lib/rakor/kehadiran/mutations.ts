import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { KATEGORI } from './constants'
import type { MasukanAturan, MasukanLuar, MasukanUndangan } from './schema'
import { uraikanLuar } from './utils'

export { batalHadir, catatHadir, hapusNama, jawabTanya, tambahTamu } from './mutations-hadir'
export { bukaPintu, catatDiPintu, type BukaPintu } from './mutations-pintu'

/** The meeting held still until the transaction ends. @throws AppError TIDAK_DITEMUKAN, HADIR_TUTUP once it is closed */
export async function tahanTerbuka(tx: Transaksi, rapatId: number): Promise<{ tahun: number }> {
  const [row] = await tx.$queryRaw<{ tahun: number; keadaan: string }[]>`SELECT tahun::int, keadaan FROM rapat WHERE id = ${rapatId} FOR SHARE`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Rapat ini tidak ada lagi. Kembali ke daftar rakor.' })
  if (row.keadaan === 'SELESAI') throw new AppError('HADIR_TUTUP', { pesan: 'Rapat ini sudah ditutup, jadi undangan dan kehadirannya tetap.' })
  return row
}

/** The units of the meeting's day, by the names that a line may call them. */
export const unitHariRapat = (tx: Transaksi, rapatId: number): Promise<{ id: number; nama: string; singkat: string }[]> =>
  tx.$queryRaw`SELECT x.id, x.nama, x.nama_singkat AS singkat FROM rapat r, unit_pada(r.tanggal) x WHERE r.id = ${rapatId}`

interface Hasil { baru: number; hapus: number; jumlah: number }

/**
 * Keeps how a meeting's invitations are made, and makes them: what is missing comes, what only the former rule wanted goes. Lines that
 * the office added stay, and so does whoever came already.
 * @throws AppError TIDAK_DITEMUKAN, HADIR_TUTUP
 */
export async function susunUndangan(scope: OpdScope, masukan: MasukanAturan): Promise<Hasil> {
  const { rapatId, kuorum } = masukan
  const jabatan = JSON.stringify(Object.fromEntries(KATEGORI.map((satu) => [satu, masukan[satu]])))
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { tahun } = await tahanTerbuka(tx, rapatId)
    const hapus = await tx.$executeRaw`
      DELETE FROM undangan u USING undangan_aturan a, unit_masa m, rapat r
      WHERE u.rapat_id = ${rapatId} AND a.rapat_id = u.rapat_id AND r.id = u.rapat_id AND u.hadir_pada IS NULL AND NOT u.tamu AND m.unit_id = u.unit_id
        AND m.id = (SELECT id FROM unit_masa WHERE unit_id = u.unit_id AND berlaku_mulai <= r.tanggal ORDER BY berlaku_mulai DESC LIMIT 1)
        AND a.jabatan -> m.kategori::text ? u.jabatan
        AND (NOT coalesce(${jabatan}::jsonb -> m.kategori::text ? u.jabatan, false) OR m.berlaku_sampai < r.tanggal)`
    await tx.$executeRaw`
      INSERT INTO undangan_aturan (rapat_id, tahun, jabatan, kuorum) VALUES (${rapatId}, ${tahun}::smallint, ${jabatan}::jsonb, ${kuorum}::smallint)
      ON CONFLICT (rapat_id) DO UPDATE SET jabatan = EXCLUDED.jabatan, kuorum = EXCLUDED.kuorum
      WHERE (undangan_aturan.jabatan, undangan_aturan.kuorum) IS DISTINCT FROM (EXCLUDED.jabatan, EXCLUDED.kuorum)`
    const baru = await tx.$executeRaw`
      INSERT INTO undangan (rapat_id, tahun, unit_id, jabatan, urutan)
      SELECT r.id, r.tahun, x.id, j.jabatan, j.urutan FROM rapat r, unit_pada(r.tanggal) x, jsonb_array_elements_text(${jabatan}::jsonb -> x.kategori::text) WITH ORDINALITY j(jabatan, urutan)
      WHERE r.id = ${rapatId} AND NOT EXISTS (SELECT FROM undangan u WHERE u.rapat_id = r.id AND u.unit_id = x.id AND lower(u.jabatan) = lower(j.jabatan))
      ORDER BY x.kode COLLATE "C", j.urutan ON CONFLICT DO NOTHING`
    const [row] = await tx.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM undangan WHERE rapat_id = ${rapatId} AND NOT tamu`
    return { baru, hapus, jumlah: row?.n ?? 0 }
  })
}

/** Invites offices outside, or further posts of a unit, a line each; a line that is there already changes nothing. @throws AppError ISIAN_SALAH, TIDAK_DITEMUKAN, HADIR_TUTUP */
export async function tambahLuar(scope: OpdScope, { rapatId, luar }: MasukanLuar): Promise<{ baru: number; lama: number }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { tahun } = await tahanTerbuka(tx, rapatId)
    const isi = uraikanLuar(luar, await unitHariRapat(tx, rapatId))
    if ('galat' in isi) throw new AppError('ISIAN_SALAH', { isian: { luar: isi.galat } })
    let baru = 0
    for (const { instansi, jabatan, unitId } of isi.baris) {
      baru += await tx.$executeRaw`
        INSERT INTO undangan (rapat_id, tahun, unit_id, instansi, jabatan, urutan)
        SELECT ${rapatId}, ${tahun}::smallint, ${unitId}::int, ${unitId === null ? instansi : null}::text, ${jabatan}, least(999, count(*) + 1)::smallint
        FROM undangan WHERE rapat_id = ${rapatId} AND (unit_id = ${unitId}::int OR lower(instansi) = lower(${instansi})) ON CONFLICT DO NOTHING`
    }
    return { baru, lama: isi.baris.length - baru }
  })
}

/** Takes an invitation back, while nobody came on it. @throws AppError TIDAK_DITEMUKAN, HADIR_TUTUP, UNDANGAN_TETAP */
export async function hapusUndangan(scope: OpdScope, { rapatId, undanganId }: MasukanUndangan): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanTerbuka(tx, rapatId)
    const hapus = await tx.$executeRaw`DELETE FROM undangan WHERE id = ${undanganId} AND rapat_id = ${rapatId}`
    if (hapus === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Undangan ini sudah dihapus. Muat ulang halaman.' })
  })
}
