import type { Capaian } from '@/lib/realisasi/capaian'
import { bulatkanPersen, samaRasio } from '@/lib/realisasi/rasio'
import { persen } from './angka'
import { namaBulan } from './tanggal'

/**
 * How old the values behind a physical percentage are, where they are not all of the month's own handed-in reports:
 * "nilai Juni" (one value, or all carried), "mencakup 81,20% pagu; sisanya nilai bulan sebelumnya, tertua Mei", "dari draf".
 * null: all of the month itself, or there is no value.
 */
export function asalFisik({ posisi, bulan, fisik, cakupanFisik }: Capaian): string | null {
  const { fisikKini, fisikTertua } = posisi
  if (!fisik.ada || fisikTertua === null || fisikKini === posisi.fisik.pagu) return null
  const dahulu = fisikTertua < bulan
  if (fisikKini === 0n) {
    if (!dahulu) return 'dari draf, belum dilaporkan'
    return posisi.jumlahSubKegiatan === 1 ? `nilai ${namaBulan(fisikTertua)}` : `nilai bulan sebelumnya, tertua ${namaBulan(fisikTertua)}`
  }
  return `mencakup ${persen(cakupanFisik)} pagu; sisanya ${dahulu ? `nilai bulan sebelumnya, tertua ${namaBulan(fisikTertua)}` : 'dari draf'}`
}

/** The same for a cell, where the month is what matters: "nilai Juni", "sebagian lama, tertua Mei", "dari draf". */
export function asalFisikSingkat(capaian: Capaian): string | null {
  const panjang = asalFisik(capaian)
  const { fisikKini, fisikTertua, jumlahSubKegiatan } = capaian.posisi
  if (panjang === null || fisikTertua === null) return null
  if (fisikTertua >= capaian.bulan) return fisikKini === 0n ? 'dari draf' : 'sebagian draf'
  if (fisikKini !== 0n) return `sebagian lama, tertua ${namaBulan(fisikTertua)}`
  return jumlahSubKegiatan === 1 ? panjang : `tertua ${namaBulan(fisikTertua)}`
}

/** Over what the two terms of a physical deviation are taken, where that is not everything that has a value. */
export function dasarBanding({ posisi, fisik, terbanding }: Capaian): string | null {
  if (!terbanding.fisik.ada || posisi.fisikBanding.pagu === posisi.fisik.pagu) return null
  const seluruh = samaRasio(fisik, terbanding.fisik) || bulatkanPersen(fisik) === bulatkanPersen(terbanding.fisik) ? '' : `; semua yang bernilai ${persen(fisik)}`
  return `atas sub-kegiatan yang memiliki progres dan target${seluruh}`
}
