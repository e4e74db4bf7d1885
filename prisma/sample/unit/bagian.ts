import { SETDA } from '../katalog/setda'
import type { UnitContoh } from './jenis'

/** Supporting sub-kegiatan of a Bagian; salaries stand at Sekretariat Daerah. */
const PENUNJANG = ['2.01.01', '2.01.02', '2.06.02', '2.06.05', '2.06.09', '2.07.06', '2.09.06']
const UMUM = [...PENUNJANG, '2.05.09', '2.06.01', '2.06.03', '2.06.04', '2.06.06', '2.06.08', '2.07.05', '2.08.01', '2.08.02', '2.08.03', '2.08.04', '2.09.01', '2.09.02', '2.09.05', '2.09.09']

const bagian = (urut: number, slug: string, singkat: string, nama: string, hanya: string[], angka: [miliar: number, rencana: number, juni: number, juli: number, lalu: number], penunjang = PENUNJANG): UnitContoh => ({
  slug: `bagian${slug}`,
  kode: `4.01.0.00.0.00.01.${String(urut).padStart(4, '0')}`,
  nama: `Bagian ${nama}`,
  singkat: `Bag. ${singkat}`,
  kategori: 'BAGIAN',
  induk: 'setda',
  bidang: '4.01',
  isi: [{ katalog: SETDA, hanya }],
  penunjang,
  gaji: 0,
  miliar: angka[0],
  rencanaJuni: angka[1],
  serapanJuni: angka[2],
  serapanJuli: angka[3],
  serapan2022: angka[4],
})

/** The eleven Bagian of the Sekretariat Daerah. */
export const BAGIAN: readonly UnitContoh[] = [
  bagian(1, 'tapem', 'Tapem', 'Tata Pemerintahan dan Otonomi Daerah', ['02.2.01'], [3.4, 0.46, 0.87, 0.82, 0.9]),
  bagian(2, 'kesra', 'Kesra', 'Kesejahteraan Rakyat', ['02.2.02'], [8.2, 0.48, 0.84, 0.79, 0.88]),
  bagian(3, 'hukum', 'Hukum', 'Hukum', ['02.2.03'], [3.6, 0.47, 0.9, 0.85, 0.91]),
  bagian(4, 'kerjasama', 'Kerja Sama', 'Kerja Sama', ['02.2.04'], [2.2, 0.47, 0.81, 0.76, 0.86]),
  bagian(5, 'perekonomian', 'Perekonomian', 'Perekonomian dan Sumber Daya Alam', ['03.2.01', '03.2.04'], [3.1, 0.47, 0.86, 0.8, 0.88]),
  bagian(6, 'adpem', 'Adpem', 'Administrasi Pembangunan', ['03.2.02'], [3.3, 0.48, 0.93, 0.88, 0.94]),
  bagian(7, 'pbj', 'PBJ', 'Pengadaan Barang dan Jasa', ['03.2.03'], [4.1, 0.47, 0.88, 0.84, 0.9]),
  bagian(8, 'umum', 'Umum', 'Umum', ['01.2.12'], [14.6, 0.49, 0.91, 0.86, 0.93], UMUM),
  bagian(9, 'organisasi', 'Organisasi', 'Organisasi', ['01.2.13'], [3.2, 0.47, 0.85, 0.8, 0.89]),
  bagian(10, 'prokopim', 'Prokopim', 'Protokol dan Komunikasi Pimpinan', ['01.2.14'], [4.9, 0.48, 0.92, 0.87, 0.93]),
  bagian(11, 'rencana', 'Renkeu', 'Perencanaan dan Keuangan', [], [2.3, 0.47, 0.86, 0.81, 0.9], [...PENUNJANG, '2.01.04', '2.01.06', '2.01.07', '2.02.03', '2.02.05', '2.02.07']),
]
