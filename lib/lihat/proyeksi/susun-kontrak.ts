import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { JENIS_PENGADAAN_BELANJA } from '@/lib/realisasi/pengadaan/rup'
import { sisaKontrak } from '@/lib/realisasi/pengadaan/sisa-kontrak'
import { proyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import { kurangi } from '@/lib/realisasi/rupiah'
import type { BahanProyeksi, KontrakUnit } from './types'

/**
 * Per unit what its contracts should still be paid by December, and what the projection still adds in the spending that is procured.
 * Two readings of overlapping money: they stand beside each other. Units whose contracts have nothing to come are not in it.
 */
export function susunKontrak(paket: readonly PaketKini[], { kini, riwayat, terakhir }: Pick<BahanProyeksi, 'kini' | 'riwayat' | 'terakhir'>, { tahun, bulan }: { tahun: number; bulan: number }): KontrakUnit[] {
  const proyeksi = new Map((proyeksiUnit(kini.filter(({ jenis }) => JENIS_PENGADAAN_BELANJA.includes(jenis)), riwayat, terakhir, bulan) ?? []).map((satu) => [satu.unit, satu]))
  const berjalan = paket.flatMap(({ unitId, unit, kontrak, dibayar, status, putus }) => (kontrak === null || status !== 'AKTIF' || putus ? [] : [{ unitId, unit, ...kontrak, dibayar }]))
  return [...kelompokkan(berjalan, ({ unitId }) => String(unitId))].flatMap(([unit, milik]) => {
    const [sisa, duga] = [sisaKontrak(milik, tahun), proyeksi.get(unit)]
    if (sisa.jatuh === 0n && sisa.sesudah === 0n) return []
    return [{ unit, nama: milik[0]?.unit ?? unit, ...sisa, tambahan: duga === undefined ? null : kurangi(duga.akhir, duga.realisasi) }]
  })
}
