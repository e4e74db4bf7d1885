/** An APBD version together with the anggaran kas version that follows it. */
export interface VersiContoh {
  tahun: number
  urutan: number
  jenis: 'MURNI' | 'PERGESERAN' | 'PERUBAHAN'
  nama: string
  dasar: string
  mulai: string
}

/** Versions of the sample years. Dates are made up except that 2023 moved before June. */
export const VERSI: readonly VersiContoh[] = [
  { tahun: 2022, urutan: 0, jenis: 'MURNI', nama: 'APBD murni', dasar: 'Peraturan Daerah tentang APBD TA 2022 (contoh)', mulai: '2022-01-01' },
  { tahun: 2022, urutan: 1, jenis: 'PERUBAHAN', nama: 'APBD perubahan', dasar: 'Peraturan Daerah tentang Perubahan APBD TA 2022 (contoh)', mulai: '2022-10-03' },
  { tahun: 2023, urutan: 0, jenis: 'MURNI', nama: 'APBD murni', dasar: 'Peraturan Daerah tentang APBD TA 2023 (contoh)', mulai: '2023-01-01' },
  { tahun: 2023, urutan: 1, jenis: 'PERGESERAN', nama: 'Pergeseran 1', dasar: 'Peraturan Bupati tentang pergeseran penjabaran APBD TA 2023 (contoh)', mulai: '2023-05-08' },
  { tahun: 2023, urutan: 2, jenis: 'PERGESERAN', nama: 'Pergeseran 2', dasar: 'Peraturan Bupati tentang pergeseran kedua penjabaran APBD TA 2023 (contoh)', mulai: '2023-07-03' },
]
