import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { bacaBatas } from './batas/geojson'
import { KUNCI_WILAYAH } from './constants'
import { queryBatas, queryKecamatan } from './data'
import type { MasukanBatas } from './schema'

/** @throws AppError BERSAMAAN when the boundaries are no longer those that were seen (0: there were none) */
async function pastikanSama(tx: Transaksi, versi: number): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${KUNCI_WILAYAH})::text`
  const kini = await queryBatas(tx)
  if ((kini?.versi ?? 0) !== versi) throw new AppError('BERSAMAAN', { pesan: kini === null ? 'Batas pada peta sudah dihapus orang lain. Muat ulang halaman.' : `Batas pada peta sudah diubah ${kini.oleh}, ${waktuWib(kini.pada)}. Muat ulang halaman.` })
}

/**
 * Keeps the boundaries of a file in the place of those before: numbers ready to be drawn, nothing of the file itself. @returns kecamatan drawn
 * @throws AppError ISIAN_SALAH (no such file; something left out and not agreed to), BERSAMAAN
 */
export async function simpanBatas(scope: OpdScope, { versi, sumber, paham, teks, namaBerkas }: MasukanBatas): Promise<number> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await pastikanSama(tx, versi)
    const hasil = bacaBatas(teks, await queryKecamatan(tx))
    if (!hasil.ok) throw new AppError('ISIAN_SALAH', { isian: { berkas: hasil.pesan } })
    if (paham === undefined && hasil.tanpa.length + hasil.asing.length > 0) {
      const kalimat = [hasil.tanpa.length > 0 ? `Tanpa batas: ${daftarKata(hasil.tanpa)}.` : '', hasil.asing.length > 0 ? `Bukan kecamatan di daftar dan ditinggalkan: ${daftarKata(hasil.asing.slice(0, 10))}.` : ''].filter(Boolean).join(' ')
      throw new AppError('ISIAN_SALAH', { isian: { paham: `${kalimat} Centang ini bila memang begitu, lalu simpan lagi.` } })
    }
    const bentuk = JSON.stringify(hasil.bentuk)
    await tx.$executeRaw`
      INSERT INTO peta_batas (bentuk, tinggi, sumber, nama_berkas) VALUES (${bentuk}::jsonb, ${hasil.tinggi}, ${sumber}, ${namaBerkas})
      ON CONFLICT (id) DO UPDATE SET bentuk = EXCLUDED.bentuk, tinggi = EXCLUDED.tinggi, sumber = EXCLUDED.sumber, nama_berkas = EXCLUDED.nama_berkas, versi = peta_batas.versi + 1`
    return Object.keys(hasil.bentuk).length
  })
}

/** Back to the tiles alone. @throws AppError BERSAMAAN */
export async function hapusBatas(scope: OpdScope, versi: number): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await pastikanSama(tx, versi)
    await tx.$executeRaw`DELETE FROM peta_batas`
  })
}
