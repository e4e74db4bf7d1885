import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { senToText } from '@/lib/realisasi/rupiah'
import { queryIsian, queryVersiDipakai } from '../data'
import { ringkasLaporan } from './ringkas'

/**
 * The receipt of a report that has just been handed in, in the same transaction. Number, time, person, unit and fingerprint
 * are the database's; only the totals come from here.
 */
export async function terbitkanTandaTerima(tx: Transaksi, scope: OpdScope, alamat: AlamatLaporan, laporanId: number): Promise<void> {
  const versi = await queryVersiDipakai(tx, { tahun: alamat.tahun, bulan: alamat.bulan })
  const { pagu, ini, sampai, fisik, fisikSub, jumlahSub, jumlahKendala } = ringkasLaporan(await queryIsian(tx, scope, { ...alamat, ...versi }))
  const uang = (nilai: typeof sampai): string | null => (nilai === null ? null : senToText(nilai))
  await tx.$executeRaw`
    INSERT INTO tanda_terima (laporan_id, pagu, realisasi_bulan, realisasi_sampai, fisik, fisik_sub, jumlah_sub, jumlah_kendala)
    VALUES (${laporanId}, ${uang(pagu)}::numeric, ${uang(ini)}::numeric, ${uang(sampai)}::numeric, ${bulatkanPersen(fisik)}::numeric / 100,
            ${fisikSub}, ${jumlahSub}, ${jumlahKendala})`
}
