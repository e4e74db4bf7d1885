import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { JenisVersi } from '@/lib/dasar/database/generated/enums'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'

/** A copy of a whole year passes every row through the guards and the trail: seconds, not milliseconds. */
const SALINAN = { batasMs: 120_000 }

/** Two versions made at once must not both take the next number. */
const tahanTahun = (tx: Transaksi, tahun: number): Promise<unknown> =>
  tx.$queryRaw`SELECT tahun FROM tahun_anggaran WHERE tahun = ${tahun} FOR NO KEY UPDATE`

export interface MasukanVersiApbd {
  tahun: number
  jenis: Exclude<JenisVersi, 'MURNI'>
  nama: string
  dasar: string | null
  berlakuMulai: string
  /** copy the pagu of the version before it */
  salin: boolean
}

/**
 * The next version of the APBD, valid from a day after the last one's. The first of a year is the murni, whatever is asked.
 * @throws AppError SUDAH_ADA on the same day, PERIODE_TERTUTUP (by the database) inside a locked month
 */
export async function buatVersiApbd(scope: OpdScope, masukan: MasukanVersiApbd): Promise<{ disalin: number }> {
  const { tahun } = masukan
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanTahun(tx, tahun)
    const [lama] = await tx.$queryRaw<{ id: number; urutan: number; mulai: string }[]>`
      SELECT id, urutan::int, berlaku_mulai::text AS mulai FROM apbd_versi WHERE tahun = ${tahun} ORDER BY urutan DESC LIMIT 1`
    pastikanSesudah(lama?.mulai, masukan.berlakuMulai)
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO apbd_versi (tahun, urutan, jenis, nama, dasar, berlaku_mulai)
      VALUES (${tahun}, ${(lama?.urutan ?? -1) + 1}, ${lama ? masukan.jenis : 'MURNI'}::jenis_versi, ${masukan.nama}, ${masukan.dasar}, ${masukan.berlakuMulai}::date)
      RETURNING id`
    if (!masukan.salin || !lama || !baru) return { disalin: 0 }
    const disalin = await tx.$executeRaw`
      INSERT INTO pagu (apbd_versi_id, baris_id, tahun, nilai)
      SELECT ${baru.id}, p.baris_id, p.tahun, p.nilai FROM pagu p JOIN baris b ON b.id = p.baris_id
      WHERE p.apbd_versi_id = ${lama.id} ORDER BY b.unit_id, p.baris_id`
    return { disalin }
  }, SALINAN)
}

export interface MasukanVersiKas {
  tahun: number
  nama: string
  apbdVersiId: number
  berlakuMulai: string
  /** copy the months of the version before it */
  salin: boolean
}

/** The next version of the anggaran kas. @throws as `buatVersiApbd` */
export async function buatVersiKas(scope: OpdScope, masukan: MasukanVersiKas): Promise<{ disalin: number }> {
  const { tahun } = masukan
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanTahun(tx, tahun)
    const [lama] = await tx.$queryRaw<{ id: number; urutan: number; mulai: string }[]>`
      SELECT id, urutan::int, berlaku_mulai::text AS mulai FROM kas_versi WHERE tahun = ${tahun} ORDER BY urutan DESC LIMIT 1`
    pastikanSesudah(lama?.mulai, masukan.berlakuMulai)
    const [baru] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO kas_versi (tahun, urutan, nama, apbd_versi_id, berlaku_mulai)
      VALUES (${tahun}, ${(lama?.urutan ?? -1) + 1}, ${masukan.nama}, ${masukan.apbdVersiId}, ${masukan.berlakuMulai}::date)
      RETURNING id`
    if (!masukan.salin || !lama || !baru) return { disalin: 0 }
    const disalin = await tx.$executeRaw`
      INSERT INTO anggaran_kas (kas_versi_id, baris_id, bulan, tahun, nilai)
      SELECT ${baru.id}, k.baris_id, k.bulan, k.tahun, k.nilai FROM anggaran_kas k JOIN baris b ON b.id = k.baris_id
      WHERE k.kas_versi_id = ${lama.id} ORDER BY b.unit_id, k.baris_id, k.bulan`
    return { disalin }
  }, SALINAN)
}

/** Versions follow each other in time: the next begins on a later day. */
function pastikanSesudah(lama: string | undefined, baru: string): void {
  if (lama !== undefined && baru <= lama) {
    throw new AppError('ISIAN_SALAH', { isian: { berlakuMulai: `Versi terakhir berlaku mulai ${lama}. Versi baru harus mulai sesudahnya.` } })
  }
}
