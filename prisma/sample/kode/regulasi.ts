/** The code lists of the years. Codes live under one of these keys; a year names the one it uses. */
export const REGULASI_2022_2023 = 'KEPMENDAGRI-050-5889-2021'
export const REGULASI_2024 = 'KEPMENDAGRI-900.1.15.5-1317-2023'

export const REGULASI: readonly (readonly [kode: string, nama: string, mulaiTahun: number])[] = [
  [REGULASI_2022_2023, 'Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021 tentang Hasil Verifikasi, Validasi dan Inventarisasi Pemutakhiran Klasifikasi, Kodefikasi dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah', 2022],
  [REGULASI_2024, 'Keputusan Menteri Dalam Negeri Nomor 900.1.15.5-1317 Tahun 2023 tentang Perubahan atas Keputusan Menteri Dalam Negeri Nomor 050-5889 Tahun 2021', 2024],
]
