import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'

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

/** From where on a figure has to be answered at its cell; holds for what is handed in from now on. */
export async function ubahBesaran(scope: OpdScope, { tahun, batasLewatPagu, toleransiBesaran }: { tahun: number; batasLewatPagu: number; toleransiBesaran: number }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const ada = await tx.$executeRaw`
      UPDATE tahun_anggaran SET batas_lewat_pagu = ${batasLewatPagu}, toleransi_besaran = ${toleransiBesaran} WHERE tahun = ${tahun}`
    if (ada === 0) throw new AppError('TIDAK_DITEMUKAN')
  })
}

/** The limits of the zona, and from which share of reports on it is settled; whole percent. Refused once a month of the year is locked: it would repaint published pages. */
export async function ubahZona(
  scope: OpdScope,
  { tahun, kuningMulai, hijauMulai, batasSementara, sumber }: { tahun: number; kuningMulai: number; hijauMulai: number; batasSementara: number; sumber: string },
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
    await tx.$executeRaw`UPDATE tahun_anggaran SET batas_sementara = ${batasSementara} WHERE tahun = ${tahun}`
  })
}
