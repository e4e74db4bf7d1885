import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import { queryDaerah } from './data'
import { rencanakan, tandaRencana } from './impor/pratinjau'
import { skalaTerbuka } from './impor/skala'
import { namaPolos } from './impor/urai'
import type { MasukanTerapDaerah } from './schema'
import type { BarisRencana } from './types'

export interface HasilDaerah {
  angka: number
  daerah: number
  /** rows left out */
  ditinggalkan: number
}

const teks = (nilai: Sen | null): string | null => (nilai === null ? null : senToText(nilai))

/** Places that are not known yet, and codes that were not known of those that are. */
async function simpanTempat(tx: Transaksi, baris: readonly BarisRencana[]): Promise<Map<string, number>> {
  for (const { nama, kode, kodeBps } of baris) {
    const ada = (await queryDaerah(tx)).find((satu) => namaPolos(satu.nama) === namaPolos(nama))
    if (ada === undefined) await tx.$executeRaw`INSERT INTO daerah (kode, kode_bps, nama) VALUES (${kode}, ${kodeBps}, ${nama})`
    else if ((ada.kode === null && kode !== null) || (ada.kodeBps === null && kodeBps !== null)) {
      await tx.$executeRaw`UPDATE daerah SET kode = coalesce(kode, ${kode}), kode_bps = coalesce(kode_bps, ${kodeBps}) WHERE id = ${ada.id}`
    }
  }
  return new Map((await queryDaerah(tx)).map((satu) => [namaPolos(satu.nama), satu.id]))
}

/** One row of a list for each place. */
const sekaliTempat = (baris: readonly BarisRencana[]): BarisRencana[] =>
  [...new Map(baris.map((satu) => [`${namaPolos(satu.nama)}/${satu.kode ?? ''}/${satu.kodeBps ?? ''}`, satu])).values()]

/**
 * Writes what a list says, all of it or nothing, if it is still what was looked at. What is there already is not written again, and what a
 * month said before stays beside what it says now.
 * @throws AppError TIDAK_BERHAK, ISIAN_SALAH, BERSAMAAN (figures added since)
 */
export async function terapkanDaerah(scope: OpdScope, m: MasukanTerapDaerah, sel: readonly (readonly string[])[]): Promise<HasilDaerah> {
  return tulis(pelakuDari(scope, 'tempel'), async (tx) => {
    // one list at a time
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707412)`
    const { rencana, skala } = await rencanakan(tx, m, sel)
    if (rencana.ditolak !== null) throw new AppError('ISIAN_SALAH', { pesan: rencana.ditolak })
    if (skalaTerbuka(skala)) throw new AppError('ISIAN_SALAH', { pesan: 'Jawab dulu apakah persennya pecahan atau persen, lalu lihat lagi.' })
    const ditulis = rencana.baris.filter(({ keadaan }) => keadaan === 'BARU' || keadaan === 'SAJI_ULANG')
    const ditinggalkan = rencana.jumlah.SALAH
    if (ditulis.length === 0) return { angka: 0, daerah: 0, ditinggalkan }
    if (tandaRencana(rencana) !== m.tanda) throw new AppError('BERSAMAAN', { pesan: 'Angka daerah sudah bertambah sejak ini ditunjukkan. Belum ada yang disimpan. Lihat sekali lagi.' })
    if (ditinggalkan > 0 && m.paham !== 'ya') throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang dulu bahwa baris bermasalah ditinggalkan, atau perbaiki barisnya.' } })
    const id = await simpanTempat(tx, sekaliTempat(ditulis))
    const isi = ditulis.map((satu) => ({ daerah: id.get(namaPolos(satu.nama)), tahun: satu.tahun, bulan: satu.bulan, pagu: teks(satu.pagu), realisasi: teks(satu.realisasi), persen: satu.persen === null ? null : (satu.persen / 100).toFixed(2), sumber: satu.sumber, diambil: satu.diambil }))
    await tx.$executeRaw`
      INSERT INTO daerah_angka (daerah_id, tahun, bulan, pagu, realisasi, persen, sumber, diambil)
      SELECT daerah, tahun, bulan, pagu, realisasi, persen, sumber, diambil
      FROM jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) AS x(daerah int, tahun smallint, bulan smallint, pagu numeric, realisasi numeric, persen numeric, sumber text, diambil date)`
    return { angka: ditulis.length, daerah: rencana.baru, ditinggalkan }
  })
}
