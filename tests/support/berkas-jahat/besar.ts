import type { BerkasJahat } from './jenis'

const KEPALA = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;Kode Rekening;Keterangan Dokumen;Nilai Realisasi;Nilai Setoran;Tanggal SP2D'
/** Rows that look like an export of SIPD and name something else each time. */
const ekspor = (jumlah: number, nama: (i: number) => string): Buffer => Buffer.from([KEPALA, ...Array.from({ length: jumlah }, (_, i) =>
  `1.01;${nama(i)};1.01.01.2.01.01;5.1.02.01.01.0024;SP2D ${i};${i + 1}.000;0;2023-02-10`)].join('\r\n'))

/** Files that are what they say and only large: what the process that serves keeps of them is bounded, too. */
export const BESAR_JAHAT: readonly BerkasJahat[] = [
  { ihwal: '24 MB csv, 150.000 baris wajar', berkas: 'besar.csv', isi: () => ekspor(150_000, () => 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Contoh Bagian Utara'), harap: 'teks-banyak' },
  { ihwal: '7 MB csv, setiap baris unit lain', berkas: 'unit.csv', isi: () => ekspor(45_000, (i) => `Unit ${i} ${'bernama panjang sekali '.repeat(3)}`), harap: 'teks-banyak' },
  { ihwal: '7 MB csv, nama unit 30.000 huruf', berkas: 'nama.csv', isi: () => ekspor(230, (i) => `${i} ${'nama '.repeat(6_000)}`), harap: 'teks-banyak' },
]
