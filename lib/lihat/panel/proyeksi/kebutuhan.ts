import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import type { DataProyeksi } from '@/lib/lihat/proyeksi/types'
import { sisaBulan } from '@/lib/realisasi/bulan'
import { hariKerjaSisa, kebutuhanPerBulan, kebutuhanPerHari } from '@/lib/realisasi/proyeksi/kebutuhan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'

const TARGET = [100, 95, 90] as const

/** What each month and each working day that is left must take to end at a share of the pagu. Not in a month without reports. */
export const panelKebutuhan: DefinisiPanel<DataProyeksi> = {
  kunci: 'proyeksi-kebutuhan',
  susun: ({ kabupaten: { posisi, melapor }, tahun, bulan }) => {
    const perBulan = kebutuhanPerBulan(posisi, bulan, 100)
    if (posisi.pagu === 0n || !melapor || perBulan === null) return null
    return {
      kunci: 'proyeksi-kebutuhan',
      judul: perBulan === 0n ? 'Seluruh pagu sudah terealisasi' : `Agar seluruh pagu terserap perlu ${rupiahSingkat(perBulan)} per bulan, ${rupiahSingkat(kebutuhanPerHari(posisi, tahun, bulan, 100))} per hari kerja`,
      bacaan: `Tersisa ${sisaBulan(bulan)} bulan dan ${bilangan(hariKerjaSisa(tahun, bulan))} hari kerja Senin–Jumat; libur nasional tidak dikurangkan.`,
      tabel: {
        caption: 'Rupiah yang perlu direalisasikan sampai Desember menurut target akhir tahun',
        kolom: [
          { kunci: 'nama', nama: 'Target akhir tahun' },
          { kunci: 'bulan', nama: 'Per bulan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'hari', nama: 'Per hari kerja', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: TARGET.map((target) => ({
          kunci: String(target), utama: target === 100,
          sel: { nama: teks(`${target}% pagu`), bulan: uang(kebutuhanPerBulan(posisi, bulan, target)), hari: uang(kebutuhanPerHari(posisi, tahun, bulan, target)) },
        })),
      },
      rumus: [RUMUS.kebutuhan],
    }
  },
}
