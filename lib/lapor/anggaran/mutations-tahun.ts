import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import type { JenisVersi } from '@/lib/dasar/database/generated/enums'

export interface MasukanTahun {
  tahun: number
  pengisiPagu: 'KANTOR' | 'UNIT'
  pengisiAnggaranKas: 'KANTOR' | 'UNIT'
  perluPersetujuanKepala: boolean
}

/** A new budget year with its first APBD version (murni), its first anggaran kas, its limits of the zona and its weights of the score of reporting. */
export async function buatTahun(
  scope: OpdScope,
  masukan: MasukanTahun & { regulasiKode: string; kuningMulai: number; hijauMulai: number; sumberZona: string; contoh: boolean },
): Promise<void> {
  const { tahun } = masukan
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const baru = await tx.$executeRaw`
      INSERT INTO tahun_anggaran (tahun, regulasi_kode, pengisi_pagu, pengisi_anggaran_kas, perlu_persetujuan_kepala, contoh)
      VALUES (${tahun}, ${masukan.regulasiKode}, ${masukan.pengisiPagu}::pengisi, ${masukan.pengisiAnggaranKas}::pengisi,
              ${masukan.perluPersetujuanKepala}, ${masukan.contoh})
      ON CONFLICT (tahun) DO NOTHING`
    if (baru === 0) throw new AppError('SUDAH_ADA', { isian: { tahun: `Tahun ${tahun} sudah ada.` } })
    await tx.$executeRaw`
      INSERT INTO aturan_zona (tahun, kuning_mulai, hijau_mulai, sumber)
      VALUES (${tahun}, ${masukan.kuningMulai}, ${masukan.hijauMulai}, ${masukan.sumberZona})`
    await tx.$queryRaw`SELECT bobot_ketaatan_awal(${tahun}::int)::text`
    await tx.$executeRaw`
      INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai)
      VALUES (${tahun}, 0, 'MURNI', 'APBD murni', make_date(${tahun}, 1, 1))`
    await tx.$executeRaw`
      INSERT INTO kas_versi (tahun, urutan, nama, apbd_versi_id, berlaku_mulai)
      SELECT tahun, 0, 'Anggaran kas awal', id, berlaku_mulai FROM apbd_versi WHERE tahun = ${tahun}`
  })
}

/** Who fills in what, and whether the head approves. */
export async function ubahTahun(scope: OpdScope, masukan: MasukanTahun): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const ada = await tx.$executeRaw`
      UPDATE tahun_anggaran SET pengisi_pagu = ${masukan.pengisiPagu}::pengisi,
        pengisi_anggaran_kas = ${masukan.pengisiAnggaranKas}::pengisi, perlu_persetujuan_kepala = ${masukan.perluPersetujuanKepala}
      WHERE tahun = ${masukan.tahun}`
    if (ada === 0) throw new AppError('TIDAK_DITEMUKAN')
  })
}

/** The limits of the zona, whole percent. Refused once a month of the year is locked: it would repaint published pages. */
export async function ubahZona(
  scope: OpdScope,
  { tahun, kuningMulai, hijauMulai, sumber }: { tahun: number; kuningMulai: number; hijauMulai: number; sumber: string },
): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT 1 AS satu FROM periode WHERE tahun = ${tahun} ORDER BY bulan FOR SHARE`
    const terkunci = await tx.$queryRaw<unknown[]>`SELECT 1 AS satu FROM periode WHERE tahun = ${tahun} AND status = 'TERKUNCI' LIMIT 1`
    if (terkunci.length > 0) {
      throw new AppError('PERIODE_TERTUTUP', { pesan: `Tahun ${tahun} sudah punya periode terkunci; batas zonanya tidak dapat diubah lagi.` })
    }
    await tx.$executeRaw`
      INSERT INTO aturan_zona (tahun, kuning_mulai, hijau_mulai, sumber) VALUES (${tahun}, ${kuningMulai}, ${hijauMulai}, ${sumber})
      ON CONFLICT (tahun) DO UPDATE SET kuning_mulai = excluded.kuning_mulai, hijau_mulai = excluded.hijau_mulai, sumber = excluded.sumber`
  })
}

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
