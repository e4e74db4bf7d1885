import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { bandingkanWilayah } from './banding'
import { KUNCI_WILAYAH } from './constants'
import { queryWilayah } from './data'
import { bacaDaftarWilayah } from './daftar'
import type { MasukanTerap, MasukanWilayah } from './schema'
import type { RencanaWilayah } from './types'

const salah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })
const tahan = (tx: Transaksi): Promise<unknown> => tx.$queryRaw`SELECT pg_advisory_xact_lock(${KUNCI_WILAYAH})::text`

/** One place put right. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN (changed since it was looked at), ISIAN_SALAH (taken by another) */
export async function simpanWilayah(scope: OpdScope, m: MasukanWilayah): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahan(tx)
    const semua = await queryWilayah(tx)
    const kini = semua.find(({ id }) => id === m.wilayahId)
    if (!kini) throw new AppError('TIDAK_DITEMUKAN')
    if (kini.versi !== m.versi) throw new AppError('BERSAMAAN', { pesan: `${kini.nama} sudah diubah ${kini.oleh}, ${waktuWib(kini.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isinya.` })
    const lain = semua.filter(({ id }) => id !== m.wilayahId)
    const pemakai = (isi: (satu: (typeof semua)[number]) => boolean): string | undefined => lain.find(isi)?.nama
    const isian: Record<string, string> = {}
    if (kini.tingkat !== 'KECAMATAN' && (m.petakBaris !== null || m.unitId !== null)) isian.petakBaris = 'Hanya kecamatan yang memiliki petak dan kantor.'
    if (m.kodeBps !== null && m.kodeBps.length !== (kini.tingkat === 'KECAMATAN' ? 7 : 10)) isian.kodeBps = `Kode BPS ${kini.tingkat === 'KECAMATAN' ? 'kecamatan 7' : 'pekon atau kelurahan 10'} angka.`
    const [bps, petak, unit] = [
      m.kodeBps === null ? undefined : pemakai(({ kodeBps }) => kodeBps === m.kodeBps),
      m.petakBaris === null ? undefined : pemakai(({ petakBaris, petakKolom, berakhir }) => !berakhir && petakBaris === m.petakBaris && petakKolom === m.petakKolom),
      m.unitId === null ? undefined : pemakai(({ unitId }) => unitId === m.unitId),
    ]
    if (bps) isian.kodeBps = `Kode BPS ini sudah dipakai ${bps}.`
    if (petak) isian.petakKolom = `Petak ini sudah dipakai ${petak}.`
    if (unit) isian.unitId = `Unit ini sudah menjadi kantor ${unit}.`
    if (Object.keys(isian).length > 0) throw salah(isian)
    await tx.$executeRaw`UPDATE wilayah SET nama = ${m.nama}, kode_bps = ${m.kodeBps}, petak_baris = ${m.petakBaris}, petak_kolom = ${m.petakKolom}, unit_id = ${m.unitId},
      berakhir = ${m.berakhir}, versi = versi + 1 WHERE id = ${m.wilayahId}`
  })
}

/** What a list would do, as things stand now. */
export const rencanakan = async (tx: Transaksi, teks: string): Promise<RencanaWilayah & { kelebihan: boolean }> => {
  const { baris, kelebihan } = bacaDaftarWilayah(teks)
  return { ...bandingkanWilayah(baris, await queryWilayah(tx)), kelebihan }
}

/**
 * Writes what a list says, all of it or nothing, if it is still what was looked at. A list that is kept already changes nothing. New kecamatan
 * that are called as a unit ("Kecamatan Belalau") get it as their office.
 * @throws AppError BERSAMAAN, ISIAN_SALAH
 */
export async function terapkanDaftar(scope: OpdScope, { teks, sumber, tanda, paham }: MasukanTerap): Promise<RencanaWilayah['jumlah']> {
  return tulis(pelakuDari(scope, 'tempel'), async (tx) => {
    await tahan(tx)
    const rencana = await rencanakan(tx, teks)
    const tulisan = rencana.baris.filter(({ keadaan }) => keadaan === 'BARU' || keadaan === 'UBAH')
    if (tulisan.length === 0) return rencana.jumlah
    if (rencana.tanda !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Daftar wilayah sudah berubah sejak perbedaan ini ditunjukkan. Belum ada yang disimpan. Lihat perbedaannya sekali lagi.' })
    if (rencana.jumlah.SALAH > 0 && paham === undefined) throw salah({ paham: 'Centang dulu bahwa baris bermasalah ditinggalkan, atau perbaiki barisnya.' })
    for (const tingkat of ['KECAMATAN', 'BAWAH'] as const) {
      const baru = tulisan.filter(({ keadaan, isi }) => keadaan === 'BARU' && (isi.tingkat === 'KECAMATAN') === (tingkat === 'KECAMATAN')).map(({ isi }) => isi)
      await tx.$executeRaw`
        INSERT INTO wilayah (tingkat, kode, kode_bps, nama, induk_id, petak_baris, petak_kolom, sumber)
        SELECT x.tingkat, x.kode, x."kodeBps", x.nama, i.id, x."petakBaris", x."petakKolom", ${sumber}
        FROM jsonb_to_recordset(${JSON.stringify(baru)}::jsonb) AS x(tingkat text, kode text, "kodeBps" text, nama text, "petakBaris" int, "petakKolom" int)
        LEFT JOIN wilayah i ON length(x.kode) > 8 AND i.kode = left(x.kode, 8) ORDER BY x.kode`
    }
    await tx.$executeRaw`
      UPDATE wilayah w SET nama = x.nama, kode_bps = x."kodeBps", petak_baris = x."petakBaris", petak_kolom = x."petakKolom", sumber = ${sumber}, versi = w.versi + 1
      FROM jsonb_to_recordset(${JSON.stringify(tulisan.filter(({ keadaan }) => keadaan === 'UBAH').map(({ isi }) => isi))}::jsonb) AS x(kode text, "kodeBps" text, nama text, "petakBaris" int, "petakKolom" int)
      WHERE w.kode = x.kode`
    await pasangKantor(tx)
    return rencana.jumlah
  })
}

/** A kecamatan without an office gets the one unit that bears its name; where two do, a person chooses. */
async function pasangKantor(tx: Transaksi): Promise<void> {
  await tx.$executeRaw`
    UPDATE wilayah w SET unit_id = m.unit_id FROM (
      SELECT lower(regexp_replace(nama, '^Kecamatan\\s+', '', 'i')) AS nama, min(unit_id) AS unit_id FROM unit_masa
      WHERE kategori = 'KECAMATAN' AND berlaku_sampai IS NULL GROUP BY 1 HAVING count(DISTINCT unit_id) = 1
    ) m WHERE w.tingkat = 'KECAMATAN' AND NOT w.berakhir AND w.unit_id IS NULL AND m.nama = lower(w.nama) AND NOT EXISTS (SELECT FROM wilayah x WHERE x.unit_id = m.unit_id)`
}
