import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { dariTerbuka } from './data-lanjutan'
import { tahanCatatan } from './mutations-tahan'
import type { Sifat } from './types'

export { queryKategoriKendala, queryKendala } from './data'
export { tahanCatatan } from './mutations-tahan'
export { salinKendala } from './mutations-salin'
export { tutupKendala } from './mutations-tutup'

export interface MasukanKendala extends AlamatLaporan {
  /** undefined: a new one */
  id?: number | undefined
  /** the version that was seen; 0 for a new one */
  versi: number
  subKegiatanId: number | null
  sifat: Sifat
  kategoriKode: string
  uraian: string
  rencana: string | null
  penanggungJawab: string | null
  tenggat: string | null
  selesai: boolean
  /** workbook and row that a new note comes in by */
  asalTemplat?: string
}

/** Locks the row and compares its version. @throws AppError BERSAMAAN, saying who changed it and when */
async function tahanKendala(tx: Transaksi, { tahun, bulan, unitId }: AlamatLaporan, id: number, versi: number): Promise<void> {
  const [row] = await tx.$queryRaw<{ versi: number; oleh: string; pada: string }[]>`
    SELECT k.versi, coalesce(g.nama, k.diubah_oleh) AS oleh,
           to_char(k.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM kendala k LEFT JOIN pengguna g ON g.id = k.diubah_oleh
    WHERE k.id = ${id} AND k.unit_id = ${unitId} AND k.tahun = ${tahun} AND k.bulan = ${bulan} FOR NO KEY UPDATE OF k`
  if (!row) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Catatan ini sudah dihapus. Muat ulang halaman.' })
  if (row.versi !== versi) {
    throw new AppError('BERSAMAAN', { pesan: `Catatan ini sudah diubah ${row.oleh} pada ${waktuWib(row.pada)}. Yang Anda tulis belum disimpan; muat ulang halaman untuk melihat isi barunya.` })
  }
}

/**
 * The same new note twice is one note: a double click, or the page sent again. @throws AppError ISIAN_SALAH where the one that is
 * there has another plan, so that what was typed is not dropped
 */
async function cariKembar(tx: Transaksi, m: MasukanKendala): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ id: number; sama: boolean }[]>`
    SELECT id, (rencana, penanggung_jawab, tenggat, status) IS NOT DISTINCT FROM
               (${m.rencana}::text, ${m.penanggungJawab}::text, ${m.tenggat}::date, ${m.selesai ? 'SELESAI' : 'TERBUKA'}::status_kendala) AS sama
    FROM kendala
    WHERE unit_id = ${m.unitId} AND tahun = ${m.tahun} AND bulan = ${m.bulan} AND sub_kegiatan_id IS NOT DISTINCT FROM ${m.subKegiatanId}::int
      AND sifat = ${m.sifat}::sifat_kendala AND kategori_kode = ${m.kategoriKode} AND teks_inti(uraian) = teks_inti(${m.uraian})
    ORDER BY id LIMIT 1`
  if (!row || row.sama) return row?.id
  throw new AppError('ISIAN_SALAH', { isian: { uraian: 'Catatan dengan uraian ini sudah ada bulan ini, dengan rencana, tanggal atau status lain. Ubah catatan itu, jangan tulis dua kali.' } })
}

/** The open obstacle of a month before that a new note carries on, because it says the same. */
async function cariLanjutan(tx: Transaksi, m: MasukanKendala): Promise<number | null> {
  if (m.sifat !== 'KENDALA') return null
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    SELECT k.id ${dariTerbuka(m)}
    WHERE k.sub_kegiatan_id IS NOT DISTINCT FROM ${m.subKegiatanId}::int AND k.kategori_kode = ${m.kategoriKode} AND teks_inti(k.uraian) = teks_inti(${m.uraian})
    ORDER BY k.bulan DESC, k.id LIMIT 1`
  return row?.id ?? null
}

/**
 * Writes a new note or changes one, inside a transaction of the caller that holds the report (tahanUntukSimpan).
 * @throws AppError BERSAMAAN
 */
export async function simpanKendalaDalam(tx: Transaksi, m: MasukanKendala): Promise<{ id: number }> {
  const status = m.selesai ? 'SELESAI' : 'TERBUKA'
  if (m.id !== undefined) {
    await tahanKendala(tx, m, m.id, m.versi)
    await tx.$executeRaw`
      UPDATE kendala SET sub_kegiatan_id = ${m.subKegiatanId}::int, sifat = ${m.sifat}::sifat_kendala, kategori_kode = ${m.kategoriKode},
        uraian = ${m.uraian}, rencana = ${m.rencana}, penanggung_jawab = ${m.penanggungJawab}, tenggat = ${m.tenggat}::date,
        status = ${status}::status_kendala, versi = versi + 1
      WHERE id = ${m.id}`
    return { id: m.id }
  }
  await tahanCatatan(tx, m.unitId)
  const kembar = await cariKembar(tx, m)
  if (kembar !== undefined) return { id: kembar }
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO kendala (tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, status, disalin_dari, asal_templat)
    VALUES (${m.tahun}, ${m.bulan}, ${m.unitId}, ${m.subKegiatanId}::int, ${m.sifat}::sifat_kendala, ${m.kategoriKode}, ${m.uraian},
            ${m.rencana}, ${m.penanggungJawab}, ${m.tenggat}::date, ${status}::status_kendala, ${await cariLanjutan(tx, m)}::int, ${m.asalTemplat ?? null})
    RETURNING id`
  if (!baru) throw new AppError('GANGGUAN')
  return { id: baru.id }
}

/** Writes a new note or changes one. @throws AppError BERSAMAAN, PERIODE_TERTUTUP, SUDAH_DIAJUKAN */
export async function simpanKendala(scope: OpdScope, m: MasukanKendala): Promise<{ id: number }> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, m)
    return simpanKendalaDalam(tx, m)
  })
}

/** Takes a note out, inside a transaction of the caller that holds the report. @throws AppError BERSAMAAN, RUJUKAN_HILANG */
export async function hapusKendalaDalam(tx: Transaksi, m: AlamatLaporan & { id: number; versi: number }): Promise<void> {
  await tahanKendala(tx, m, m.id, m.versi)
  const ditutup = await tx.$queryRaw<unknown[]>`SELECT 1 FROM kendala_penutupan WHERE kendala_id = ${m.id}`
  if (ditutup.length > 0) throw new AppError('RUJUKAN_HILANG', { pesan: 'Kendala ini sudah ditutup dengan catatan bertanggal, jadi tidak dapat dihapus. Ubah isinya bila keliru.' })
  const berlangkah = await tx.$queryRaw<unknown[]>`SELECT 1 FROM kendala_langkah WHERE kendala_id = ${m.id}`
  if (berlangkah.length > 0) throw new AppError('RUJUKAN_HILANG', { pesan: 'Kendala ini memiliki langkah bertanggal, jadi tidak dapat dihapus. Ubah isinya bila keliru, atau beri tanda selesai.' })
  await tx.$executeRaw`DELETE FROM kendala WHERE id = ${m.id}`
}

/** Takes a note out of the open month; the trail keeps what it said. @throws AppError BERSAMAAN */
export async function hapusKendala(scope: OpdScope, m: AlamatLaporan & { id: number; versi: number }): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, m)
    await hapusKendalaDalam(tx, m)
  })
}

/** Holds every note of a unit and month, and new ones too, until the transaction ends. */
export async function tahanSemuaKendala(tx: Transaksi, { tahun, bulan, unitId }: AlamatLaporan): Promise<void> {
  await tahanCatatan(tx, unitId)
  await tx.$queryRaw`SELECT id FROM kendala WHERE unit_id = ${unitId} AND tahun = ${tahun} AND bulan = ${bulan} ORDER BY id FOR NO KEY UPDATE`
}
