import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { HARI_RUP, MAKS_RUP_TERBUKA } from '../constants'
import { golongkanBerkas } from './dunia'
import type { Dunia, GolonganRup } from './golong/types'
import { tahanBerkasRup } from './mutations-tahan'
import type { MasukanJawabRup, MasukanUnggahRup } from './schema'
import type { BarisRup, HasilBacaRup } from './types'

export { terapkanRup } from './mutations-terap'

const SEKALI = 2_000
/** What the database cannot keep in a text: NUL, and half of a character that was cut in two. */
const bersih = (teks: string): string => teks.replaceAll('\0', '').toWellFormed()
const json = (isi: unknown): string => JSON.stringify(isi, (_, nilai: unknown) => (typeof nilai === 'string' ? bersih(nilai) : nilai))
/** the field of the error that says that too many wait */
export const BATAS_RUP = 'terbuka'

async function simpanBaris(tx: Transaksi, id: string, baris: readonly BarisRup[]): Promise<void> {
  for (let i = 0; i < baris.length; i += SEKALI) {
    await tx.$executeRaw`
      INSERT INTO rup_baris (berkas_id, urut, isi) SELECT ${id}::uuid, (x ->> 'urut')::int, x FROM jsonb_array_elements(${json(baris.slice(i, i + SEKALI))}::jsonb) x`
  }
}

/**
 * Keeps a list that was read until its sender applies it; what is past its time goes. @returns its id
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN (no such year), ISIAN_SALAH (a day to come), TERLALU_SERING (too many wait)
 */
export async function simpanRup(scope: OpdScope, { tahun, unitId, perTanggal }: MasukanUnggahRup, nama: string, hasil: HasilBacaRup): Promise<string> {
  if (unitId !== null && !memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    await tx.$executeRaw`DELETE FROM rup_berkas WHERE berlaku_sampai < now()`
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('rup:' || ${scope.pelaku}))::text`
    const [kini] = await tx.$queryRaw<{ terbuka: number; ada: boolean; hariIni: string; unit: boolean }[]>`
      SELECT (count(*) FILTER (WHERE diterapkan_pada IS NULL AND ditolak IS NULL))::int AS terbuka, EXISTS (SELECT FROM tahun_anggaran WHERE tahun = ${tahun}) AS ada,
        (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS "hariIni", (${unitId}::int IS NULL OR EXISTS (SELECT FROM unit WHERE id = ${unitId}::int)) AS unit FROM rup_berkas WHERE pengguna_id = ${scope.pelaku}`
    if (!kini?.ada || !kini.unit) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran atau unit ini tidak ada. Muat ulang halaman.' })
    if (perTanggal > kini.hariIni) throw new AppError('ISIAN_SALAH', { isian: { perTanggal: `Tanggal ini belum tiba. Paling lambat hari ini, ${tanggal(kini.hariIni)}.` } })
    if (kini.terbuka >= MAKS_RUP_TERBUKA) throw new AppError('TERLALU_SERING', { pesan: `Sudah ${MAKS_RUP_TERBUKA} daftar Anda menunggu. Terapkan atau buang salah satunya, lalu unggah lagi.`, isian: { [BATAS_RUP]: 'ya' } })
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO rup_berkas (pengguna_id, tahun, unit_id, per_tanggal, nama_berkas, pahaman, ditolak, berlaku_sampai)
      VALUES (${scope.pelaku}, ${tahun}, ${unitId}::int, ${perTanggal}::date, ${bersih(nama.slice(-200)) || 'tanpa nama'}, ${json(hasil.pahaman)}::jsonb, ${hasil.ditolak === null ? null : bersih(hasil.ditolak)}, now() + make_interval(days => ${HARI_RUP})) RETURNING id::text`
    if (!row) throw new AppError('GANGGUAN')
    if (hasil.ditolak === null) await simpanBaris(tx, row.id, hasil.baris)
    return row.id
  }, { batasMs: 60_000 })
}

/** Whether an answer is one of those that may be given now. */
function bolehJawab([kunci, nilai]: [string, string], { pertanyaan, hilang, tanyaSub, butir }: GolonganRup, { sub, namaUnit, lingkup }: Dunia): boolean {
  if (kunci.startsWith('hilang:')) return hilang.some(({ paketId }) => kunci === `hilang:${paketId}`) && (nilai === 'batal' || nilai === 'biarkan')
  if (kunci.startsWith('sub:')) {
    const unitId = tanyaSub.find((satu) => satu.kunci === kunci)?.unitId ?? butir.find((satu) => satu.unitId !== null && (kunci === `sub:b:${satu.baris.urut}` || kunci.startsWith(`sub:g:${satu.unitId}|`)))?.unitId
    return nilai === 'tanpa' || (unitId !== undefined && unitId !== null && (sub.get(unitId) ?? []).some(({ id }) => String(id) === nilai))
  }
  const tanya = pertanyaan.find((satu) => satu.kunci === kunci)
  if (tanya === undefined) return false
  return tanya.pilihan.some((satu) => satu.nilai === nilai) || (tanya.pilihUnit === true && namaUnit.has(Number(nilai)) && (lingkup === null || lingkup.has(Number(nilai))))
}

/** Keeps answers about a list, all of them or none; the last one holds. @throws AppError TIDAK_DITEMUKAN, ISIAN_SALAH, SUDAH_ADA */
export async function jawabRup(scope: OpdScope, { berkasId, jawaban }: MasukanJawabRup): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const berkas = await tahanBerkasRup(tx, scope, berkasId)
    if (berkas.diterapkan !== null || berkas.ditolak !== null) throw new AppError('SUDAH_ADA', { pesan: 'Daftar ini sudah selesai; jawaban tidak dapat diubah lagi.' })
    const { dunia, golongan } = await golongkanBerkas(tx, scope, berkas)
    const salah = Object.entries(jawaban).filter((satu) => !bolehJawab(satu, golongan, dunia))
    if (salah.length > 0) throw new AppError('ISIAN_SALAH', { isian: Object.fromEntries(salah.map(([kunci]) => [`jawab-${kunci}`, 'Pilihan ini tidak ada lagi. Muat ulang halaman, lalu pilih lagi.'])) })
    await tx.$executeRaw`UPDATE rup_berkas SET putusan = putusan || ${JSON.stringify(jawaban)}::jsonb WHERE id = ${berkasId}::uuid`
  }, { batasMs: 60_000 })
}

/** Forgets a list that was not applied. One that is gone already is no error. */
export async function buangRup(scope: OpdScope, id: string): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), (tx) => tx.$executeRaw`DELETE FROM rup_berkas WHERE id::text = ${id} AND pengguna_id = ${scope.pelaku} AND diterapkan_pada IS NULL`)
}
