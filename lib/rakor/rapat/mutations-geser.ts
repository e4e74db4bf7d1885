import { AppError } from '@/lib/dasar/akses/galat'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { bilangan } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { bulanTahun, tanggal } from '@/lib/dasar/format/tanggal'
import type { RapatTertahan } from './mutations-tahan'
import type { MasukanRapat } from './schema'

/** At most so many due days are named, the rest is counted. */
const SEBUT = 4

interface Mendahului {
  dimulai: string | null
  keputusan: { nomor: number; tenggat: string }[]
  ditutup: { nomor: number; pada: string }[]
  janji: { bulan: number; unit: number }[]
  hadir: number
}

/** What the meeting has on record that would come before its new day. */
async function queryMendahului(tx: Transaksi, { id, tanggal: lama }: RapatTertahan, baru: string): Promise<Mendahului> {
  const [row] = await tx.$queryRaw<Mendahului[]>`
    SELECT (SELECT (dimulai_pada AT TIME ZONE 'Asia/Jakarta')::date::text FROM rapat WHERE id = ${id}) AS dimulai,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('nomor', x.nomor, 'tenggat', x.tenggat) ORDER BY x.tenggat, x.nomor), '[]') FROM (
        SELECT nomor, tenggat FROM keputusan WHERE rapat_id = ${id} AND tenggat < ${baru}::date UNION ALL SELECT nomor, tenggat FROM keputusan_lanjut WHERE rapat_id = ${id} AND tenggat < ${baru}::date) x) AS keputusan,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('nomor', k.nomor, 'pada', t.tanggal) ORDER BY k.nomor), '[]') FROM keputusan_tutup t JOIN keputusan k ON k.id = t.keputusan_id WHERE k.rapat_id = ${id} AND t.tanggal < ${baru}::date) AS ditutup,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('bulan', y.bulan, 'unit', y.unit) ORDER BY y.bulan), '[]') FROM (
        SELECT bulan, count(*) AS unit FROM komitmen WHERE rapat_id = ${id} AND akhir_bulan(tahun, bulan) BETWEEN ${lama}::date AND ${baru}::date - 1 GROUP BY bulan) y) AS janji,
      (SELECT count(*)::int FROM undangan WHERE rapat_id = ${id} AND (hadir_pada AT TIME ZONE 'Asia/Jakarta')::date < ${baru}::date) AS hadir`
  if (!row) throw new AppError('GANGGUAN')
  return row
}

const sebut = (kata: readonly string[]): string => daftarKata(kata.length > SEBUT ? [...kata.slice(0, SEBUT), `${bilangan(kata.length - SEBUT)} lainnya`] : kata)

/** Why the day cannot be so late; null: it can. */
function kataMendahului({ dimulai, keputusan, ditutup, janji, hadir }: Mendahului, { tahun }: RapatTertahan, baru: string): string | null {
  if (dimulai !== null && baru > dimulai) return `Rapat ini dimulai ${tanggal(dimulai)}, jadi harinya tidak sesudah itu.`
  const bagian = [
    keputusan.length === 0 ? null : `tenggat ${sebut(keputusan.map(({ nomor, tenggat }) => `keputusan ${nomor} (${tanggal(tenggat)})`))}`,
    ditutup.length === 0 ? null : `penutupan ${sebut(ditutup.map(({ nomor, pada }) => `keputusan ${nomor} (${tanggal(pada)})`))}`,
    janji.length === 0 ? null : `komitmen sampai akhir ${sebut(janji.map(({ bulan, unit }) => `${bulanTahun(tahun, bulan)} (${bilangan(unit)} unit)`))}`,
    hadir === 0 ? null : `${bilangan(hadir)} orang yang sudah dicatat hadir`,
  ].filter((satu) => satu !== null)
  return bagian.length === 0 ? null : `Belum dipindah ke ${tanggal(baru)}, karena akan mendahului hari rapat: ${bagian.join('; ')}. Ubah dulu itu, atau pilih hari yang tidak sesudahnya.`
}

/**
 * Another day for a meeting that is frozen: no due day, promise, closing or tick of it may come before its day, and what its frozen position counts from the day before
 * stays so, which has to be known.
 * @returns what is asked, naming the day that the position is counted from; null: nothing
 * @throws AppError ISIAN_SALAH at `tanggal`, naming what would come before
 */
export async function periksaGeser(tx: Transaksi, kini: RapatTertahan, { tanggal: baru }: Pick<MasukanRapat, 'tanggal'>): Promise<string | null> {
  if (kini.keadaan === 'DRAF' || kini.tanggal === baru) return null
  const salah = baru > kini.tanggal ? kataMendahului(await queryMendahului(tx, kini, baru), kini, baru) : null
  if (salah !== null) throw new AppError('ISIAN_SALAH', { isian: { tanggal: salah } })
  const [beku] = await tx.$queryRaw<{ hari: string | null }[]>`SELECT hari::text AS hari FROM bekuan WHERE rapat_id = ${kini.id} ORDER BY urutan DESC LIMIT 1`
  const hari = beku?.hari ?? kini.tanggal
  if (hari === baru) return null
  const lanjut = kini.keadaan === 'DIBEKUKAN' ? 'Bekukan lagi sesudah tanggalnya diubah, atau' : 'Rapat sudah dimulai, jadi tidak dapat dibekukan lagi;'
  return `Posisi bekunya menghitung sisa hari DAK Fisik dan keputusan yang lewat tenggat dari ${tanggal(hari)}, bukan ${tanggal(baru)}. ${lanjut} dokumennya menyebut hari itu. Centang bila ini diketahui, lalu simpan lagi.`
}
