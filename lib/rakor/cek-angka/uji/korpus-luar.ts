/** Sentences written after the rules were settled, in other words than the first ones: what they show is not what the rules were fitted to. */
import type { ButirKorpus } from './korpus'

const b = (jenis: string, teks: string, ...harap: ButirKorpus['harap']): ButirKorpus => ({ jenis, teks, harap })

export const KORPUS_LUAR: readonly ButirKorpus[] = [
  b('benar', 'Hingga 30 Juni 2023 kita telah membelanjakan Rp377,04 miliar, yaitu 38,28 persen dari pagu sebesar Rp984,96 miliar.', 'C', 'C', 'C'),
  b('benar', 'Bandingkan dengan rencana: sampai akhir semester pertama anggaran kas yang disediakan Rp524.847.798.262, dan yang terpakai baru 71,84 persennya.', 'C', 'C'),
  b('benar', 'Ketertinggalan kita dari target pagu sebesar 15,01 poin persen.', 'C'),
  b('benar', 'Dinas Komunikasi dan Informatika mencatat serapan 50,07% dari pagu, sedangkan BKPSDM 45,70% dari pagu.', 'C', 'C'),
  b('benar', 'Dari 1.673 sub-kegiatan, sebanyak 280 sub-kegiatan masih 0%.', 'C', 'C'),
  b('benar', 'Capaian fisik kita 41,24%.', 'C'),
  b('benar', 'Selisih Dinas PUPR terhadap anggaran kas mencapai Rp59,25 miliar.', 'C'),
  b('benar', 'Belanja Operasi memiliki pagu Rp640.221.809.300 dan realisasi Rp288.114.260.900.', 'C', 'C'),
  b('salah', 'Hingga 30 Juni 2023 kita telah membelanjakan Rp377,04 juta dari pagu yang tersedia.', ['X', 'Rp377,04 miliar']),
  b('salah', 'Serapan kita menurut anggaran kas sudah mencapai 81,74 persen.', ['X', '71,84 persen']),
  b('salah', 'Total belanja APBD yang kita kelola Rp984.595.704.911.', ['X', 'Rp984.959.704.911']),
  b('salah', 'Realisasi keuangan Dinas Kesehatan terhadap pagu 43,93%.', ['X', '34,93%']),
  b('salah', 'BKPSDM memiliki pagu Rp4.437.208.415.', ['X', 'Rp4.437.208.145']),
  b('salah', 'Target fisik sampai Juni 55,00%.', ['X', '50,00%']),
  b('salah', 'Realisasi terhadap pagu pada Mei 38,28%.', ['X', '28,61%']),
  b('salah', 'Kita tertinggal 10,51 poin dari target terhadap pagu.', ['X', '15,01 poin']),
  b('salah', 'Progres fisik Sekretariat Daerah 34,07%.', ['X', '43,07%']),
  b('luar', 'Pembangunan ruas Liwa menyerap Rp12,7 miliar dengan kemajuan 63%.', 'N', 'N'),
  b('luar', 'Serapan pupuk bersubsidi petani kita 71,2% dari alokasi.', 'N'),
  b('luar', 'Sebanyak 38 persen peserta rapat berasal dari kecamatan.', 'N'),
  b('luar', 'Tingkat kehadiran aparatur bulan Juni 96,4%.', 'N'),
  b('luar', 'Angka pengangguran terbuka 2,1 persen.', 'N'),
  b('luar', 'Pemerintah pusat menargetkan serapan nasional 55% pada semester pertama.', 'N'),
  b('luar', 'Bantuan sosial diberikan kepada 3.412 keluarga senilai Rp600.000 per bulan.', 'N', 'N'),
]
