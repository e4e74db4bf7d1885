import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { padaSatuSaat } from '@/lib/dasar/database/saat'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { BAHAN as BAHAN_RAPAT, BAHAN_UNIT } from '@/lib/lihat/halaman/loaders'
import type { BahanBeku } from '@/lib/lihat/halaman/types'
import { loadPosisi } from '@/lib/posisi/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { queryKepalaSaat } from './data'
import { susunBahan } from './sidik'
import { KUNCI_PERIODE, kunciUnit } from './constants'
import type { Bahan, BatasBeku, Kemajuan, KepalaSaat } from './types'

interface Langkah {
  kunci: string
  bahan: BahanBeku
  unitId?: string
}

/**
 * The input of every page's panels, read at one moment however long it takes, each page by its own loader and within the asker's rights.
 * @param kabar told before the first part and after each
 * @param halaman the pages, besides one of each unit; missing: those of a meeting
 */
export const kumpulkan = (rapat: BatasBeku, kabar: (maju: Kemajuan) => Promise<void>, halaman: Readonly<Record<string, BahanBeku>> = BAHAN_RAPAT): Promise<{ kepala: KepalaSaat; bahan: Bahan[] }> =>
  padaSatuSaat(async () => {
    const kepala = await queryKepalaSaat()
    const versi = rapat.apbdUrutan ?? 'berlaku'
    const periode = await loadPeriode({ tahun: String(rapat.tahun), bulan: String(rapat.batasBulan), versi: String(versi) })
    // another version in its place would be taken for the one that was asked for
    if (periode.versi !== versi) throw new Error(`Versi ${versi} tidak ada pada TA ${rapat.tahun}`)
    if (periode.status === null || periode.status === 'BELUM_DIBUKA') {
      throw new AppError('PERIODE_TERTUTUP', { pesan: `${bulanTahun(rapat.tahun, rapat.batasBulan)} belum dibuka, jadi belum ada posisi yang dapat dibekukan. Ubah batas data rapat, atau buka bulannya.` })
    }
    const unit = await loadPosisi({ tahun: rapat.tahun, bulan: rapat.batasBulan, versi, per: 'unit' })
    const langkah: Langkah[] = [
      ...Object.entries(halaman).map(([kunci, bahan]) => ({ kunci, bahan })),
      ...unit.map(({ kunci: unitId }) => ({ kunci: kunciUnit(unitId), bahan: BAHAN_UNIT, unitId })),
    ]
    const bahan = [susunBahan(KUNCI_PERIODE, 1, periode)]
    await kabar({ selesai: 0, jumlah: langkah.length })
    for (const { kunci, bahan: satu, unitId } of langkah) {
      const data = await satu.muat({ periode, sejak: rapat.sejak, hari: rapat.hari, ...(unitId === undefined ? {} : { unitId }) })
      bahan.push(susunBahan(kunci, satu.bentuk, data))
      await kabar({ selesai: bahan.length - 1, jumlah: langkah.length })
    }
    return { kepala, bahan }
  })
