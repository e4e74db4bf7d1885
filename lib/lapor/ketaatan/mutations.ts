import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { AturanKetaatan } from '@/lib/realisasi/ketaatan'

/**
 * Lays down the rules of the score from a month on, or corrects those that begin there. Months that were locked keep theirs: an
 * old score never changes. The database refuses weights that do not add up to 100.
 * @throws AppError TIDAK_DITEMUKAN, PERIODE_TERTUTUP
 */
export async function simpanAturan(scope: OpdScope, { tahun, mulaiBulan, bobot, potonganPerHari, potonganPerKembali, dasar }: AturanKetaatan & { tahun: number }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    // a month that is being locked right now waits for this, or this for it
    await tx.$queryRaw`SELECT 1 AS satu FROM periode WHERE tahun = ${tahun} ORDER BY bulan FOR SHARE`
    const [row] = await tx.$queryRaw<{ tetap: number }[]>`SELECT bobot_ketaatan_tetap(tahun)::int AS tetap FROM tahun_anggaran WHERE tahun = ${tahun}`
    if (!row) throw new AppError('TIDAK_DITEMUKAN')
    if (mulaiBulan <= row.tetap) {
      const pesan = `${namaBulan(row.tetap)} ${tahun} sudah dikunci dengan bobot yang lama. ${row.tetap < 12 ? `Pilih bulan mulai ${namaBulan(row.tetap + 1)} atau sesudahnya.` : 'Bobot baru berlaku di tahun berikutnya.'}`
      throw new AppError('PERIODE_TERTUTUP', { pesan, isian: { mulaiBulan: pesan } })
    }
    await tx.$executeRaw`
      INSERT INTO bobot_ketaatan (tahun, mulai_bulan, tepat_waktu, lengkap, tanpa_dikembalikan, tanpa_buka_kunci, angkas_realistis,
                                  potongan_per_hari, potongan_per_kembali, dasar)
      VALUES (${tahun}, ${mulaiBulan}, ${bobot.tepatWaktu}, ${bobot.lengkap}, ${bobot.tanpaDikembalikan}, ${bobot.tanpaBukaKunci}, ${bobot.angkasRealistis},
              ${potonganPerHari}, ${potonganPerKembali}, ${dasar})
      ON CONFLICT (tahun, mulai_bulan) DO UPDATE SET tepat_waktu = excluded.tepat_waktu, lengkap = excluded.lengkap,
        tanpa_dikembalikan = excluded.tanpa_dikembalikan, tanpa_buka_kunci = excluded.tanpa_buka_kunci, angkas_realistis = excluded.angkas_realistis,
        potongan_per_hari = excluded.potongan_per_hari, potongan_per_kembali = excluded.potongan_per_kembali, dasar = excluded.dasar`
  })
}
