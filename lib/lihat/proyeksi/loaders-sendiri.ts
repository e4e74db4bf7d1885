import 'server-only'
import { requirePengguna, scopeBaca, scopePeringkat, scopeUnitHalaman } from '@/lib/dasar/akses/gate'
import { loadLaporTerakhirUntuk, loadSelUntuk } from '@/lib/posisi/loaders'
import { kolamUnit } from '@/lib/realisasi/proyeksi/pola'
import { proyeksiUnit } from '@/lib/realisasi/proyeksi/proyeksi'
import type { Periode } from '@/lib/tahun/periode/types'
import { loadRiwayat } from './bahan'
import type { ProyeksiSendiri, TanpaProyeksi } from './types'

/** Other units that have to stand behind a shared history before a unit's own readers see what it says: of two, each could work out the other's. */
const LAIN_MINIMUM = 3

/**
 * One unit's own projection: the same figure that the office sees. The shared histories are read whole, and no more of them is given away
 * than the name of the widest and how many units stand behind it. Readers of one unit get nothing where a history is of fewer than
 * three other units; they could reckon back to another unit's figures.
 */
export async function loadProyeksiSendiri(unitId: number, { tahun, bulan, versi, daftarTahun }: Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarTahun'>): Promise<ProyeksiSendiri | TanpaProyeksi> {
  const pengguna = await requirePengguna()
  const milik = scopeUnitHalaman(pengguna, unitId, 'baca')
  const lalu = daftarTahun.filter((satu) => satu < tahun)
  const [{ belajar, riwayat, cari }, kini, terakhir] = await Promise.all([
    loadRiwayat(scopePeringkat(pengguna), lalu), loadSelUntuk(milik, { tahun, bulan, versi }, []), loadLaporTerakhirUntuk(milik, { tahun, bulan }),
  ])
  if (belajar.length === 0) return 'TANPA_RIWAYAT'
  const [proyeksi] = proyeksiUnit(kini, riwayat, terakhir, bulan, cari) ?? []
  const kolam = kolamUnit(kini, cari, String(unitId))
  if (proyeksi === undefined || kolam === null) return 'TANPA_RIWAYAT'
  if (scopeBaca(pengguna).units !== '*' && kolam.palingSedikit < LAIN_MINIMUM) return 'KOLAM_KECIL'
  return { proyeksi, belajar, kolam: kolam.kolam, lain: kolam.lain }
}
