import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri, type SudahAda } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { pukulWib } from '@/lib/dasar/format/tanggal'
import { rapatkan } from '@/lib/dasar/format/cari'
import type { MasukanBatal, MasukanTamu, MasukanUndangan } from './schema'

interface Tertahan { pada: Date | null; tamu: boolean; jabatan: string; instansi: string; oleh: string | null }

/** Locks one invitation of a meeting; undefined: it is not there (any more). */
async function cari(tx: Transaksi, { rapatId, undanganId }: MasukanUndangan): Promise<Tertahan | undefined> {
  // locked first, read then: whoever waited for the lock would see the row anew, and who ticked it as it was
  await tx.$queryRaw`SELECT id FROM undangan WHERE id = ${undanganId} FOR UPDATE`
  const [row] = await tx.$queryRaw<Tertahan[]>`
    SELECT u.hadir_pada AS pada, u.tamu, u.jabatan, coalesce((SELECT nama_singkat FROM unit_masa WHERE unit_id = u.unit_id ORDER BY berlaku_mulai DESC LIMIT 1), u.instansi) AS instansi,
           coalesce(p.nama, 'kode QR') AS oleh
    FROM undangan u LEFT JOIN pengguna p ON p.id = u.hadir_oleh WHERE u.id = ${undanganId} AND u.rapat_id = ${rapatId}`
  return row
}

const hilang = (): never => { throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Undangan ini sudah dihapus. Muat ulang halaman.' }) }

/** The same. @throws AppError TIDAK_DITEMUKAN */
const tahan = async (tx: Transaksi, masukan: MasukanUndangan): Promise<Tertahan> => (await cari(tx, masukan)) ?? hilang()

const siapa = ({ jabatan, instansi }: Tertahan): string => `${jabatan}, ${instansi}`

/** Ticks somebody who came, by the office. Ticked twice it is ticked once, and says by whom. @throws AppError TIDAK_DITEMUKAN, HADIR_TUTUP (database) */
export async function catatHadir(scope: OpdScope, masukan: MasukanUndangan): Promise<{ pesan: string }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahan(tx, masukan)
    if (kini.pada !== null) return { pesan: `${siapa(kini)} sudah dicatat hadir ${pukulWib(kini.pada)} lewat ${kini.oleh ?? 'kantor'}.` }
    await tx.$executeRaw`UPDATE undangan SET hadir_pada = now(), hadir_cara = 'MANUAL', hadir_oleh = ${scope.pelaku}, alasan_batal = NULL, ditanya_pada = NULL WHERE id = ${masukan.undanganId}`
    return { pesan: `${siapa(kini)} dicatat hadir.` }
  })
}

/** The last withdrawal of a tick, as the trail has it, also of a guest who left the list by it; undefined: there was none since the last tick. */
async function pembatalan(tx: Transaksi, pelaku: string, { rapatId, undanganId }: MasukanUndangan): Promise<(SudahAda & { siapa: string }) | undefined> {
  const [row] = await tx.$queryRaw<(SudahAda & { siapa: string; batal: boolean })[]>`
    SELECT j.pelaku = ${pelaku} AS sendiri, coalesce(p.nama, j.pelaku) AS nama, j.pada, j.sesudah ->> 'alasan_batal' AS alasan, j.sesudah ->> 'hadir_pada' IS NULL AS batal, concat_ws(', ', j.sesudah ->> 'jabatan',
      coalesce((SELECT nama_singkat FROM unit_masa WHERE unit_id = (j.sesudah ->> 'unit_id')::int ORDER BY berlaku_mulai DESC LIMIT 1), j.sesudah ->> 'instansi')) AS siapa
    FROM jejak j LEFT JOIN pengguna p ON p.id = j.pelaku
    WHERE j.tabel = 'undangan' AND j.kunci = ${String(undanganId)} AND j.tindakan = 'UPDATE' AND (j.sesudah ->> 'rapat_id')::int = ${rapatId}
      AND j.sesudah ->> 'hadir_pada' IS DISTINCT FROM j.sebelum ->> 'hadir_pada' ORDER BY j.id DESC LIMIT 1`
  return row?.batal === true ? row : undefined
}

/**
 * Takes a tick back, with the reason and without the name that came with it; a guest leaves the list. The same twice is once.
 * @throws AppError TIDAK_DITEMUKAN, SUDAH_ADA telling another's withdrawal, HADIR_TUTUP (database)
 */
export async function batalHadir(scope: OpdScope, { alasan, ...masukan }: MasukanBatal): Promise<{ pesan: string }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const sudah = async (): Promise<{ pesan: string } | null> => {
      const ada = await pembatalan(tx, scope.pelaku, masukan)
      if (ada === undefined) return null
      pastikanSendiri(`Kehadiran ${ada.siapa} sudah dibatalkan`, ada, alasan)
      return { pesan: `Kehadiran ${ada.siapa} dibatalkan.` }
    }
    const kini = await cari(tx, masukan)
    if (kini === undefined) return (await sudah()) ?? hilang()
    if (kini.pada === null) return (await sudah()) ?? { pesan: `${siapa(kini)} memang belum dicatat hadir.` }
    await tx.$executeRaw`UPDATE undangan SET hadir_pada = NULL, hadir_cara = NULL, hadir_oleh = NULL, gawai = NULL, ditanya_pada = NULL, alasan_batal = ${alasan} WHERE id = ${masukan.undanganId}`
    await tx.$executeRaw`DELETE FROM undangan_nama WHERE undangan_id = ${masukan.undanganId}`
    if (kini.tamu) await tx.$executeRaw`DELETE FROM undangan WHERE id = ${masukan.undanganId}`
    return { pesan: `Kehadiran ${siapa(kini)} dibatalkan.` }
  })
}

/** The office has looked at a doubled invitation: who stands there is right. @throws AppError TIDAK_DITEMUKAN, HADIR_TUTUP (database) */
export async function jawabTanya(scope: OpdScope, masukan: MasukanUndangan): Promise<{ pesan: string }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahan(tx, masukan)
    await tx.$executeRaw`UPDATE undangan SET ditanya_pada = NULL WHERE id = ${masukan.undanganId} AND ditanya_pada IS NOT NULL`
    return { pesan: `Catatan ${siapa(kini)} dibenarkan.` }
  })
}

/** Somebody who came without an invitation. @throws AppError ISIAN_SALAH where it is invited, TIDAK_DITEMUKAN, HADIR_TUTUP (database) */
export async function tambahTamu(scope: OpdScope, { rapatId, instansi, jabatan, nama }: MasukanTamu): Promise<{ pesan: string }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const unit = await tx.$queryRaw<{ id: number; nama: string; singkat: string }[]>`SELECT x.id, x.nama, x.nama_singkat AS singkat FROM rapat r, unit_pada(r.tanggal) x WHERE r.id = ${rapatId}`
    const milik = unit.find((satu) => rapatkan(satu.nama) === rapatkan(instansi) || rapatkan(satu.singkat) === rapatkan(instansi))?.id ?? null
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO undangan (rapat_id, tahun, unit_id, instansi, jabatan, tamu, hadir_pada, hadir_cara, hadir_oleh)
      SELECT id, tahun, ${milik}::int, ${milik === null ? instansi : null}::text, ${jabatan}, true, now(), 'MANUAL', ${scope.pelaku} FROM rapat WHERE id = ${rapatId}
      ON CONFLICT DO NOTHING RETURNING id`
    if (!baru) throw new AppError('ISIAN_SALAH', { isian: { jabatan: 'Undangan ini sudah ada di daftar. Cari di bawah, lalu catat di sana.' } })
    if (nama !== null) await tx.$executeRaw`INSERT INTO undangan_nama (undangan_id, nama) VALUES (${baru.id}, ${nama})`
    return { pesan: `${jabatan}, ${instansi} dicatat hadir.` }
  })
}

/**
 * Erases the names that people gave at the door, of one invitation or (null) of a whole meeting; that they came stays. Possible at any time.
 * @returns how many were there
 */
export async function hapusNama(scope: OpdScope, rapatId: number, undanganId: number | null): Promise<number> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const hapus = await tx.$queryRaw<{ id: number }[]>`
      DELETE FROM undangan_nama o USING undangan u WHERE u.id = o.undangan_id AND u.rapat_id = ${rapatId} AND (${undanganId}::int IS NULL OR u.id = ${undanganId}::int) RETURNING u.id`
    await tx.$executeRaw`UPDATE undangan SET nama_dihapus_pada = now() WHERE id = ANY (${hapus.map(({ id }) => id)}::int[])`
    return hapus.length
  })
}
