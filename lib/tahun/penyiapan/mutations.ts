import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { NAMA_SALIN } from './constants'
import { queryRencanaSalin, sqlRangka } from './data-salin'
import type { KunciSalin } from './types'

/** How each setting goes over. What stands is replaced: the preview asked. */
const SALIN: Record<KunciSalin, (tx: Transaksi, dari: number, ke: number) => Promise<unknown>> = {
  pengisi: (tx, dari, ke) => tx.$executeRaw`
    UPDATE tahun_anggaran t SET pengisi_pagu = l.pengisi_pagu, pengisi_anggaran_kas = l.pengisi_anggaran_kas, perlu_persetujuan_kepala = l.perlu_persetujuan_kepala
    FROM tahun_anggaran l WHERE l.tahun = ${dari} AND t.tahun = ${ke}`,
  zona: async (tx, dari, ke) => {
    await tx.$executeRaw`
    INSERT INTO aturan_zona (tahun, kuning_mulai, hijau_mulai, sumber) SELECT ${ke}, kuning_mulai, hijau_mulai, sumber FROM aturan_zona WHERE tahun = ${dari}
    ON CONFLICT (tahun) DO UPDATE SET kuning_mulai = excluded.kuning_mulai, hijau_mulai = excluded.hijau_mulai, sumber = excluded.sumber`
    await tx.$executeRaw`UPDATE tahun_anggaran t SET batas_sementara = l.batas_sementara FROM tahun_anggaran l WHERE l.tahun = ${dari} AND t.tahun = ${ke}`
  },
  bobot: async (tx, dari, ke) => {
    await tx.$executeRaw`DELETE FROM bobot_ketaatan WHERE tahun = ${ke}`
    await tx.$queryRaw`
      INSERT INTO bobot_ketaatan SELECT ${ke}, 1, tepat_waktu, lengkap, tanpa_dikembalikan, tanpa_buka_kunci, angkas_realistis, potongan_per_hari, potongan_per_kembali, dasar
      FROM bobot_ketaatan WHERE tahun = ${dari} ORDER BY mulai_bulan DESC LIMIT 1 RETURNING tahun::int`
  },
  toleransi: (tx, dari, ke) => tx.$executeRaw`
    INSERT INTO rekon_toleransi (tahun, nilai) SELECT ${ke}, nilai FROM rekon_toleransi WHERE tahun = ${dari}
    ON CONFLICT (tahun) DO UPDATE SET nilai = excluded.nilai`,
}

/** Both years and their settings, so that what was shown is what is copied. */
async function tahan(tx: Transaksi, ke: number): Promise<void> {
  const ada = await tx.$queryRaw<{ tahun: number }[]>`SELECT tahun::int FROM tahun_anggaran WHERE tahun <= ${ke} ORDER BY tahun FOR NO KEY UPDATE`
  if (!ada.some(({ tahun }) => tahun === ke)) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${ke} tidak ada lagi.` })
  await tx.$queryRaw`SELECT 1 AS satu FROM periode WHERE tahun = ${ke} ORDER BY bulan FOR SHARE`
  await tx.$queryRaw`SELECT 1 AS satu FROM aturan_zona WHERE tahun <= ${ke} ORDER BY tahun FOR UPDATE`
  await tx.$queryRaw`SELECT 1 AS satu FROM bobot_ketaatan WHERE tahun <= ${ke} ORDER BY tahun, mulai_bulan FOR UPDATE`
  await tx.$queryRaw`SELECT 1 AS satu FROM rekon_toleransi WHERE tahun <= ${ke} ORDER BY tahun FOR UPDATE`
}

export interface MasukanSalin {
  tahun: number
  butir: readonly KunciSalin[]
  rangka: boolean
  /** of the preview that was shown */
  tanda: string
}
export interface HasilSalin {
  butir: KunciSalin[]
  sub: number
  baris: number
}

/** Budget lines of the year before without rupiah; those that stand already stay as they are. */
async function salinRangka(tx: Transaksi, dari: number, ke: number): Promise<{ sub: number; baris: number }> {
  const sub = await tx.$executeRaw`
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id)
    SELECT DISTINCT ${ke}::int, x.unit_id, x.nomenklatur_id FROM (${sqlRangka(dari, ke)}) x WHERE x.sebab IS NULL AND NOT x.sudah ORDER BY 2, 3
    ON CONFLICT (tahun, unit_id, nomenklatur_id) DO NOTHING`
  const baris = await tx.$executeRaw`
    INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id)
    SELECT ${ke}::int, x.unit_id, s.id, x.rekening_kode, x.sumber_dana_id
    FROM (${sqlRangka(dari, ke)}) x JOIN sub_kegiatan s ON s.tahun = ${ke} AND s.unit_id = x.unit_id AND s.nomenklatur_id = x.nomenklatur_id
    WHERE x.sebab IS NULL AND NOT x.sudah ORDER BY x.unit_id, s.id
    ON CONFLICT (sub_kegiatan_id, rekening_kode, sumber_dana_id) DO NOTHING`
  return { sub, baris }
}

/**
 * Copies what was ticked from the year before. Once more changes nothing; what changed since the preview is not overwritten.
 * @throws AppError TIDAK_DITEMUKAN, BERSAMAAN (settings changed since they were shown), PERIODE_TERTUTUP (judged by a locked month)
 */
export async function salinTahunLalu(scope: OpdScope, { tahun, butir, rangka, tanda }: MasukanSalin): Promise<HasilSalin> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahan(tx, tahun)
    const rencana = await queryRencanaSalin(tx, tahun)
    if (!rencana) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tidak ada tahun sebelum ${tahun} yang dapat disalin.` })
    const diminta = rencana.butir.filter(({ kunci, keadaan }) => butir.includes(kunci) && keadaan !== 'SAMA' && keadaan !== 'TIADA')
    const terkunci = diminta.find(({ keadaan }) => keadaan === 'TERKUNCI')
    if (terkunci) throw new AppError('PERIODE_TERTUTUP', { pesan: `${NAMA_SALIN[terkunci.kunci]} tahun ${tahun} sudah dipakai bulan terkunci; tidak dapat disalin lagi.` })
    if (diminta.length > 0 && tanda !== rencana.tanda) {
      throw new AppError('BERSAMAAN', { pesan: 'Setelan tahun ini atau tahun lalu berubah sejak halaman dibuka. Muat ulang, lalu periksa perbandingannya lagi.' })
    }
    for (const { kunci } of diminta) await SALIN[kunci](tx, rencana.dari, tahun)
    const baris = rangka ? await salinRangka(tx, rencana.dari, tahun) : { sub: 0, baris: 0 }
    return { butir: diminta.map(({ kunci }) => kunci), ...baris }
  }, { batasMs: 120_000 })
}
