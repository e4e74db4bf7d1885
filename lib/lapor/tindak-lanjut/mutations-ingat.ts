import { prisma } from '@/lib/dasar/database/client'
import { hariWib, tanggal } from '@/lib/dasar/format/tanggal'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { HARI_KANTOR, HARI_PIMPINAN, hariLewat, tahapKini } from '@/lib/realisasi/rakor/tenggat'

interface Ditunggu { id: number; apa: string; unitId: number | null; tenggat: string }

/**
 * Open decisions of meetings that are no sample and whose day has come (before it nothing is decided, only noted), that nobody has reported as done, by the day
 * that their last meeting set. @param id only this one
 */
const queryDitunggu = (tx: Pick<Transaksi, '$queryRaw'>, hari: string, id: number | null = null): Promise<Ditunggu[]> => tx.$queryRaw<Ditunggu[]>`
  SELECT k.id, k.apa, k.unit_id AS "unitId", x.tenggat::text AS tenggat FROM keputusan k JOIN rapat r ON r.id = k.rapat_id
  JOIN LATERAL (SELECT coalesce((SELECT l.tenggat FROM keputusan_lanjut l JOIN rapat a ON a.id = l.rapat_id WHERE l.keputusan_id = k.id ORDER BY a.tahun DESC, a.triwulan DESC LIMIT 1), k.tenggat) AS tenggat) x ON true
  WHERE NOT r.contoh AND r.tanggal <= ${hari}::date AND (${id}::int IS NULL OR k.id = ${id}::int) AND NOT EXISTS (SELECT FROM keputusan_tutup t WHERE t.keputusan_id = k.id)
    AND coalesce((SELECT g.jenis FROM keputusan_langkah g WHERE g.keputusan_id = k.id AND g.jenis NOT IN ('LANGKAH', 'TARIK_SEBAGIAN') ORDER BY g.id DESC LIMIT 1), '') <> 'LAPOR'`

function kalimat({ apa, tenggat }: Ditunggu, hari: string): string {
  const lewat = hariLewat(tenggat, hari)
  const isi = apa.length > 120 ? `${apa.slice(0, 117)}...` : apa
  return lewat > 0 ? `Keputusan rakor lewat tenggat ${lewat} hari (${tanggal(tenggat)}): ${isi}` : lewat === 0 ? `Keputusan rakor jatuh tempo hari ini: ${isi}` : `Keputusan rakor jatuh tempo ${-lewat} hari lagi (${tanggal(tenggat)}): ${isi}`
}

/**
 * Reminds of decisions whose day comes or has passed: those of the unit, then the office, then the leader (RUMUS_TENGGAT). Each reminder is
 * sent once, by whichever process comes first; what a stopped server missed is not caught up one by one.
 * @param hari plain date; today in WIB @returns how many people were told
 */
export async function ingatkan(hari: string = hariWib(new Date())): Promise<number> {
  let jumlah = 0
  for (const { id, tenggat } of await queryDitunggu(prisma(), hari)) if (tahapKini(tenggat, hari) !== null) jumlah += await ingatkanSatu(id, hari)
  return jumlah
}

/** Reminds of one, as it stands once nobody else writes about it: what was closed or taken back since the round began reminds nobody. */
function ingatkanSatu(id: number, hari: string): Promise<number> {
  return tulis({ pelaku: 'sistem:pengingat', lingkup: '*', sumber: 'sistem' }, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM keputusan WHERE id = ${id} FOR SHARE`
    const [satu] = await queryDitunggu(tx, hari, id)
    const tahap = satu === undefined ? null : tahapKini(satu.tenggat, hari)
    if (satu === undefined || tahap === null) return 0
    const baru = await tx.$executeRaw`INSERT INTO keputusan_ingat (keputusan_id, tenggat, tahap) VALUES (${id}, ${satu.tenggat}::date, ${tahap}) ON CONFLICT DO NOTHING`
    if (baru === 0) return 0
    return tx.$executeRaw`
      INSERT INTO pemberitahuan (penerima_id, jenis, kalimat, tautan)
      SELECT p.id, 'KEPUTUSAN_TENGGAT', ${kalimat(satu, hari)}, ${`/tindak-lanjut/${id}`} FROM pengguna p
      WHERE p.aktif AND ((p.peran IN ('OPERATOR', 'KEPALA') AND EXISTS (SELECT FROM pengguna_unit u WHERE u.pengguna_id = p.id AND u.unit_id = ${satu.unitId}::int))
        OR (p.peran IN ('ADMIN', 'ANALIS') AND (${tahap >= HARI_KANTOR} OR ${satu.unitId === null})) OR (p.peran = 'PIMPINAN' AND ${tahap >= HARI_PIMPINAN}))`
  })
}
