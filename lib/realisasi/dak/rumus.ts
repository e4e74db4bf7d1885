import type { Rumus } from '../rumus-jenis'

export const RUMUS_DAK_RISIKO: Rumus = {
  nama: 'Rupiah DAK Fisik yang terancam',
  rumus: 'sekaligus dan tahap I: alokasi − yang sudah salur; tahap II dan III: nilai kontrak (paling banyak alokasi; tahap III juga rencana penyelesaian) − yang sudah salur',
  keterangan: 'Dihitung pada tenggat berikut tiap alokasi yang syaratnya belum lengkap. Syarat yang belum dicatat dianggap belum terpenuhi. 0 bila lengkap; yang tenggatnya lewat disebut hangus.',
  sumber: 'Aturan DAK Fisik tahun itu; TA 2023: PMK 198/PMK.07/2021 jo. PMK 14 Tahun 2023.',
}

export const RUMUS_DAK_RANTAI: Rumus = {
  nama: 'Kontrak, salur, serap DAK Fisik',
  rumus: 'kontrak = nilai daftar kontrak ÷ alokasi; salur = RKUN ke RKUD ÷ alokasi; serap = realisasi sumber dana itu ÷ salur',
  keterangan: 'Tiga realisasi yang berbeda, tidak pernah dijumlahkan. Serap dihitung dari entri unit s.d. bulan yang sudah selesai pada tanggal itu; di atas 100% berarti dibayar lebih dulu dari kas daerah. Kosong bila belum dicatat.',
  sumber: 'Aturan DAK Fisik tahun itu; serap dari entri realisasi.',
}
