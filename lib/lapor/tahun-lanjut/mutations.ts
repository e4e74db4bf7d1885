import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { senToText } from '@/lib/realisasi/rupiah'
import { muatSisa } from './muat'
import type { MasukanLanjut } from './schema'
import type { Sisa } from './types'

/** The unit's sub-kegiatan of the later year that has the code and the name of an earlier one; nothing where either differs. */
const subLanjut = (ke: number): Prisma.Sql => Prisma.sql`(
  SELECT s2.id FROM sub_kegiatan s1 JOIN nomenklatur n1 ON n1.id = s1.nomenklatur_id JOIN sub_kegiatan s2 ON s2.tahun = ${ke} AND s2.unit_id = s1.unit_id
  JOIN nomenklatur n2 ON n2.id = s2.nomenklatur_id AND n2.kode = n1.kode AND impor_nama(n2.nama) = impor_nama(n1.nama) WHERE s1.id = x.sub_kegiatan_id)`

/** Writes the row of the later year; null: this kind is noted alone. */
async function tulisTujuan(tx: Transaksi, { jenis, kunci, rupiah }: Sisa, { dari, ke }: Pick<MasukanLanjut, 'dari' | 'ke'>): Promise<number | null> {
  const id = Number(kunci)
  if (jenis === 'KENDALA') {
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO kendala (tahun, bulan, unit_id, sub_kegiatan_id, sifat, kategori_kode, uraian, rencana, penanggung_jawab, tenggat, status)
      SELECT ${ke}, 1, x.unit_id, ${subLanjut(ke)}, x.sifat, x.kategori_kode, x.uraian, x.rencana, x.penanggung_jawab, x.tenggat, 'TERBUKA' FROM kendala x WHERE x.id = ${id} AND x.tahun = ${dari} RETURNING id`
    return baru?.id ?? null
  }
  if (jenis !== 'PAKET' || rupiah === null) return null
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO paket (tahun, unit_id, sub_kegiatan_id, nama, jenis, metode, pagu, lokasi, sumber_dana, penjelasan, contoh)
    SELECT ${ke}, x.unit_id, ${subLanjut(ke)}, x.nama, x.jenis, x.metode, ${senToText(rupiah)}::numeric, x.lokasi, x.sumber_dana, ${`Lanjutan paket nomor ${id} tahun ${dari}.`}, x.contoh FROM paket x WHERE x.id = ${id} AND x.tahun = ${dari} RETURNING id`
  return baru?.id ?? null
}

/**
 * Takes what was ticked into the later year, or leaves it behind with a reason. What somebody decided meanwhile is left as it is.
 * @returns how many were decided now
 * @throws AppError BERSAMAAN where nothing ticked waits any more; PERIODE_TERTUTUP where January of the later year is not open for obstacles; TAHUN_DITUTUP
 */
export async function putuskanLanjut(scope: OpdScope, masukan: MasukanLanjut): Promise<number> {
  const { dari, ke, jenis, putusan, alasan, kunci } = masukan
  const siapa = pelakuDari(scope, 'form')
  if (siapa.lingkup !== '*') throw new AppError('TIDAK_BERHAK')
  if (ke <= dari) throw new AppError('ISIAN_SALAH', { pesan: 'Tahun tujuan harus sesudah tahun asal.' })
  const pilih = new Set(kunci)
  const daftar = (await muatSisa(dari, ke)).filter((satu) => satu.jenis === jenis && satu.putusan === null && pilih.has(satu.kunci))
  return tulis(siapa, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707378, ${ke}::int)::text`
    let banyak = 0
    for (const satu of daftar) {
      const ada = await tx.$queryRaw<unknown[]>`SELECT 1 AS satu FROM tahun_lanjut WHERE dari = ${dari} AND ke = ${ke} AND jenis = ${jenis} AND kunci = ${satu.kunci}`
      if (ada.length > 0) continue
      const tujuan = putusan === 'BAWA' ? await tulisTujuan(tx, satu, masukan) : null
      await tx.$executeRaw`
        INSERT INTO tahun_lanjut (dari, ke, jenis, kunci, unit_id, nama, rupiah, putusan, alasan, tujuan_id)
        VALUES (${dari}, ${ke}, ${jenis}, ${satu.kunci}, ${satu.unitId}, ${satu.nama.slice(0, 600)}, ${satu.rupiah === null ? null : senToText(satu.rupiah)}::numeric, ${putusan}, ${alasan === '' ? null : alasan}, ${tujuan})`
      banyak += 1
    }
    if (banyak === 0) throw new AppError('BERSAMAAN', { pesan: 'Yang dicentang sudah diputus orang lain. Muat ulang halaman untuk melihatnya.' })
    return banyak
  }, { batasMs: 60_000 })
}
