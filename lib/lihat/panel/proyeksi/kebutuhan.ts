import { bilangan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatKelompok } from '@/lib/dasar/format/kalimat'
import type { DataProyeksi } from '@/lib/lihat/proyeksi/types'
import { sisaBulan } from '@/lib/realisasi/bulan'
import { kebutuhanHariLapor, kebutuhanLapor, kelompokPada } from '@/lib/realisasi/kelompok-lapor'
import { hariKerjaSisa } from '@/lib/realisasi/proyeksi/kebutuhan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'

const TARGET = [100, 95, 90] as const

/** What each month and each working day that is left must take to end at a share of the pagu. Not in a month without reports. */
export const panelKebutuhan: DefinisiPanel<DataProyeksi> = {
  kunci: 'proyeksi-kebutuhan',
  susun: ({ kabupaten: { posisi, melapor }, kelompokLapor, tahun, bulan }) => {
    const kelompok = kelompokLapor ?? kelompokPada(posisi, bulan)
    const perBulan = sisaBulan(bulan) === 0 ? null : kebutuhanLapor(kelompok, 100)
    if (posisi.pagu === 0n || !melapor || perBulan === null) return null
    return {
      kunci: 'proyeksi-kebutuhan',
      judul: perBulan === 0n ? 'Seluruh pagu sudah terealisasi' : `Agar seluruh pagu terserap perlu ${rupiahSingkat(perBulan)} per bulan, ${rupiahSingkat(kebutuhanHariLapor(kelompok, tahun, 100))} per hari kerja`,
      bacaan: `Tersisa ${sisaBulan(bulan)} bulan dan ${bilangan(hariKerjaSisa(tahun, bulan))} hari kerja Senin–Jumat; libur nasional tidak dikurangkan.${kalimatKelompok(kelompok)}`,
      tabel: {
        caption: 'Rupiah yang perlu direalisasikan sampai Desember menurut target akhir tahun',
        kolom: [
          { kunci: 'nama', nama: 'Target akhir tahun' },
          { kunci: 'bulan', nama: 'Per bulan', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'hari', nama: 'Per hari kerja', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: TARGET.map((target) => ({
          kunci: String(target), utama: target === 100,
          sel: { nama: teks(`${target}% pagu`), bulan: uang(kebutuhanLapor(kelompok, target)), hari: uang(kebutuhanHariLapor(kelompok, tahun, target)) },
        })),
      },
      rumus: [RUMUS.kebutuhan],
    }
  },
}
