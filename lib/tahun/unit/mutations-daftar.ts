import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { queryTerkunciSampai, queryUnitKini } from './data'
import { bandingkan } from './daftar/banding'
import { hitung, tandaRencana } from './daftar/tanda'
import type { BarisDaftar, BarisRencana } from './daftar/types'

interface DaftarDilihat {
  baris: readonly BarisDaftar[]
  berlakuMulai: string
  /** of the plan that was looked at */
  tanda: string
  /** rows with a problem may be left out */
  paham: boolean
}

export interface HasilDaftar {
  baru: number
  ubah: number
  /** rows left out because of a problem */
  ditinggalkan: number
}

/**
 * Writes what a list says, all of it or nothing, if it is still what was looked at. A list that is saved already changes nothing.
 * @throws AppError BERSAMAAN (units changed since), ISIAN_SALAH, PERIODE_TERTUTUP
 */
export async function simpanDaftar(scope: OpdScope, { baris, berlakuMulai, tanda, paham }: DaftarDilihat): Promise<HasilDaftar> {
  return tulis(pelakuDari(scope, 'tempel'), async (tx) => {
    // one list at a time, and no single unit changes meanwhile
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707385)`
    await tx.$queryRaw`SELECT id FROM unit ORDER BY id FOR UPDATE`
    const rencana = bandingkan(baris, { kini: await queryUnitKini(tx), berlakuMulai, terkunciSampai: await queryTerkunciSampai(tx) })
    const jumlah = hitung(rencana)
    const hasil = { baru: jumlah.BARU, ubah: jumlah.UBAH, ditinggalkan: jumlah.SALAH }
    if (jumlah.BARU + jumlah.UBAH === 0) return hasil
    if (tandaRencana(rencana) !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Unit sudah berubah sejak perbedaan ini ditunjukkan. Belum ada yang disimpan. Lihat perbedaannya sekali lagi.' })
    if (rencana.tanggalSalah !== null) throw new AppError('PERIODE_TERTUTUP', { pesan: rencana.tanggalSalah, isian: { berlakuMulai: rencana.tanggalSalah } })
    if (jumlah.SALAH > 0 && !paham) throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang dulu bahwa baris bermasalah ditinggalkan, atau perbaiki barisnya.' } })
    await terapkan(tx, rencana.baris, berlakuMulai)
    return hasil
  })
}

/** The new units first, so that a part finds its parent wherever it stands in the list; then the names. */
async function terapkan(tx: Transaksi, baris: readonly BarisRencana[], berlakuMulai: string): Promise<void> {
  const baru = baris.filter((satu) => satu.keadaan === 'BARU')
  const ubah = baris.filter((satu) => satu.keadaan === 'UBAH')
  await tx.$executeRaw`INSERT INTO unit (kode) SELECT * FROM unnest(${baru.map(({ kode }) => kode)}::text[])`
  const tetap = ubah.filter(({ kini }) => kini.mulai === berlakuMulai)
  const pindah = ubah.filter(({ kini }) => kini.mulai !== berlakuMulai)
  await tx.$executeRaw`
    UPDATE unit_masa m SET nama = x.nama, nama_singkat = x."namaSingkat", kategori = x.kategori::kategori_unit, induk_id = i.id, asisten = x.asisten,
      kepala_nama = x."kepalaNama", kepala_jabatan = x."kepalaJabatan", kepala_nip = x."kepalaNip"
    FROM jsonb_to_recordset(${JSON.stringify(tetap.map(({ isi, kini }) => ({ ...isi, masaId: kini.masaId })))}::jsonb)
      AS x("masaId" int, nama text, "namaSingkat" text, kategori text, induk text, asisten text, "kepalaNama" text, "kepalaJabatan" text, "kepalaNip" text)
    LEFT JOIN unit i ON i.kode = x.induk WHERE m.id = x."masaId"`
  await tx.$executeRaw`UPDATE unit_masa SET berlaku_sampai = ${berlakuMulai}::date - 1 WHERE id = ANY (${pindah.map(({ kini }) => kini.masaId)}::int[])`
  await tx.$executeRaw`
    INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, induk_id, asisten, kepala_nama, kepala_jabatan, kepala_nip, berlaku_mulai)
    SELECT u.id, x.nama, x."namaSingkat", x.kategori::kategori_unit, i.id, x.asisten, x."kepalaNama", x."kepalaJabatan", x."kepalaNip", ${berlakuMulai}::date
    FROM jsonb_to_recordset(${JSON.stringify([...baru, ...pindah].map(({ kode, isi }) => ({ ...isi, kode })))}::jsonb)
      AS x(kode text, nama text, "namaSingkat" text, kategori text, induk text, asisten text, "kepalaNama" text, "kepalaJabatan" text, "kepalaNip" text)
    JOIN unit u ON u.kode = x.kode LEFT JOIN unit i ON i.kode = x.induk`
}
