import { prisma } from '@/lib/dasar/database/client'
import type { UbahanUnit } from '@/lib/rakor/panel/banding'

/** Tables whose rows make a unit's pagu, anggaran kas, realisasi and whether it has reported. */
const TABEL_ANGKA = ['realisasi', 'anggaran_kas', 'pagu', 'baris', 'sub_kegiatan', 'laporan', 'realisasi_fisik', 'target_fisik']

/** By unit, what the trail says was changed of its figures up to the cut-off since a link of the chain: how often, and the last one's who and when. */
export const queryUbahan = (sejak: string, { tahun, bulan }: { tahun: number; bulan: number }): Promise<UbahanUnit[]> => prisma().$queryRaw`
  SELECT x."unitId", x.banyak, coalesce(p.nama, x.pelaku) AS oleh, to_char(x.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada FROM (
    SELECT DISTINCT ON (j.unit_id) j.unit_id::text AS "unitId", count(*) OVER (PARTITION BY j.unit_id)::int AS banyak, j.pelaku, j.pada
    FROM segel s JOIN jejak j ON j.tindak = s.tindak AND j.id BETWEEN s.dari AND s.sampai
    WHERE s.nomor > ${sejak}::bigint AND j.unit_id IS NOT NULL AND j.tabel = ANY (${TABEL_ANGKA}) AND (j.tahun IS NULL OR j.tahun = ${tahun}) AND (j.bulan IS NULL OR j.bulan <= ${bulan})
    ORDER BY j.unit_id, s.nomor DESC, j.id DESC) x LEFT JOIN pengguna p ON p.id = x.pelaku`
