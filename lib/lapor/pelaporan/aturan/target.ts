import { persenRatusan } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { kunciSel } from '@/lib/lapor/entri/utils'
import { targetLalu } from '../hitung'
import type { SubIsian } from '../types'
import type { Aturan, Kata } from './jenis'

/** Hundredths of a percent. */
const PENUH = 10_000

/** What is to be said of single months of the plan, each at its own cell. */
const perBulan = (sub: SubIsian, kata: (nilai: number, bulan: number) => string | null): Kata[] =>
  sub.fisik.rencana.flatMap((nilai, i) => {
    const kalimat = nilai === null ? null : kata(nilai, i + 1)
    return kalimat === null ? [] : [{ kunci: kunciSel({ jenis: 'target', sub: sub.id, bulan: i + 1 }), kalimat }]
  })

/**
 * The physical plan of the year, which is cumulative. A target that falls is asked about and not refused: a locked month cannot be
 * mended any more, and a plan that is cut in the course of the year begins lower than what was planned before.
 */
export const ATURAN_TARGET: readonly Aturan[] = [
  {
    kode: 'TARGET_FISIK_DI_LUAR_BATAS',
    nama: 'Target fisik di luar 0–100',
    keparahan: 'galat',
    saat: 'simpan',
    bagian: 'target-fisik',
    sub: (sub) => perBulan(sub, (nilai) => (nilai >= 0 && nilai <= PENUH ? null : `${persenRatusan(nilai)} di luar 0–100. Target fisik ditulis 0 sampai 100.`)),
  },
  {
    kode: 'TARGET_FISIK_MUNDUR',
    nama: 'Target fisik turun',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'target-fisik',
    sub: (sub) =>
      perBulan(sub, (nilai, bulan) => {
        const lalu = targetLalu(sub.fisik, bulan)
        return lalu !== null && nilai < lalu
          ? `Target fisik ${namaBulan(bulan)} ${persenRatusan(nilai)} lebih rendah daripada bulan sebelumnya (${persenRatusan(lalu)}). Target bersifat kumulatif.`
          : null
      }),
  },
  {
    kode: 'TARGET_FISIK_BELUM_PENUH',
    nama: 'Target fisik Desember di bawah 100%',
    keparahan: 'peringatan',
    saat: 'simpan',
    bagian: 'target-fisik',
    sub: (sub) =>
      perBulan(sub, (nilai, bulan) =>
        bulan === 12 && nilai < PENUH ? `Target fisik Desember ${persenRatusan(nilai)}, belum 100%. Biarkan bila pekerjaannya memang berlanjut ke tahun berikutnya.` : null),
  },
]
