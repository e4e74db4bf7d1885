import { KESEHATAN } from '../katalog/kesehatan'
import * as a from '../katalog/non-dasar-a'
import * as n from '../katalog/non-dasar-b'
import { PEKERJAAN_UMUM, PERMUKIMAN } from '../katalog/pekerjaan-umum'
import { SOSIAL, TRANTIBUM } from '../katalog/pelayanan-dasar'
import { KEBUDAYAAN, PENDIDIKAN } from '../katalog/pendidikan'
import * as p from '../katalog/pilihan'
import type { BidangKatalog } from '../katalog/jenis'
import type { UnitContoh } from './jenis'

type Angka = Pick<UnitContoh, 'miliar' | 'rencanaJuni' | 'serapanJuni' | 'serapanJuli' | 'serapan2022'> & Partial<UnitContoh>

function dinas(slug: string, kode: string, nama: string, singkat: string, katalog: BidangKatalog[], angka: Angka): UnitContoh {
  return { slug, kode, nama, singkat, kategori: 'DINAS', bidang: kode.slice(0, 4), isi: katalog.map((k) => ({ katalog: k })), ...angka }
}
const f = (miliar: number, rencanaJuni: number, serapanJuni: number, serapanJuli: number, serapan2022: number) => ({ miliar, rencanaJuni, serapanJuni, serapanJuli, serapan2022 })

/** Dinas seen in sources of 2023; nomor urut of the codes and all sizes are made up except the published pagu. */
export const DINAS: readonly UnitContoh[] = [
  dinas('disdikbud', '1.01.2.22.0.00.01.0000', 'Dinas Pendidikan dan Kebudayaan', 'Disdikbud', [PENDIDIKAN, KEBUDAYAAN], { ...f(262, 0.525, 0.757, 0.722, 0.86), gaji: 172000 }),
  dinas('dinkes', '1.02.0.00.0.00.02.0000', 'Dinas Kesehatan', 'Dinkes', [KESEHATAN], { ...f(74, 0.54, 0.7, 0.67, 0.8), gaji: 33000 }),
  dinas('dpupr', '1.03.1.04.0.00.03.0000', 'Dinas Pekerjaan Umum dan Perumahan Rakyat', 'DPUPR', [PEKERJAAN_UMUM, PERMUKIMAN], {
    ...f(80, 0.58, 0.172, 0.229, 0.72),
    gaji: 3400,
    terbitJuli: { kas: 54_985_524_270, real: 12_606_851_234 },
  }),
  dinas('satpolpp', '1.05.0.00.0.00.04.0000', 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran', 'Satpol PP', [TRANTIBUM], { ...f(10, 0.56, 0.775, 0.745, 0.87), gaji: 5200 }),
  dinas('dinsos', '1.06.0.00.0.00.06.0000', 'Dinas Sosial', 'Dinsos', [SOSIAL], {
    ...f(3.9, 0.56, 0.93, 0.99, 0.74),
    terbitJuli: { kas: 2_780_064_146.1, real: 2_752_216_282 },
  }),
  dinas('dp2kbp3a', '2.14.2.08.0.00.07.0000', 'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak', 'DP2KBP3A', [a.KELUARGA_BERENCANA, a.PEREMPUAN_ANAK], { ...f(14, 0.57, 0.535, 0.51, 0.57), gaji: 5600 }),
  dinas('dkp', '2.09.0.00.0.00.08.0000', 'Dinas Ketahanan Pangan', 'DKP', [a.PANGAN], { ...f(5.6, 0.57, 0.715, 0.69, 0.82) }),
  dinas('dlh', '2.11.0.00.0.00.09.0000', 'Dinas Lingkungan Hidup', 'DLH', [a.LINGKUNGAN], { ...f(10, 0.55, 0.69, 0.68, 0.83), gaji: 2900 }),
  dinas('disdukcapil', '2.12.0.00.0.00.10.0000', 'Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil', [a.KEPENDUDUKAN], { ...f(7, 0.55, 0.86, 0.82, 0.91), gaji: 3100 }),
  dinas('dpmp', '2.13.0.00.0.00.11.0000', 'Dinas Pemberdayaan Masyarakat dan Pekon', 'DPMP', [a.PEMBERDAYAAN_DESA], {
    ...f(8.4, 0.57, 0.735, 0.71, 0.85),
    dahulu: { nama: 'Dinas Pemberdayaan Masyarakat dan Desa', singkat: 'DPMD', sejak: '2023-04-01' },
  }),
  dinas('dishub', '2.15.0.00.0.00.12.0000', 'Dinas Perhubungan', 'Dishub', [n.PERHUBUNGAN], { ...f(6.8, 0.56, 0.77, 0.75, 0.84) }),
  dinas('diskominfo', '2.16.2.20.2.21.13.0000', 'Dinas Komunikasi dan Informatika', 'Diskominfo', [n.KOMINFO, n.STATISTIK, n.PERSANDIAN], {
    ...f(6.93, 0.6, 0.94, 0.9, 0.93),
    gaji: 2100,
    terbit: { pagu: 6_930_401_083, mei: 3_470_376_609 },
  }),
  dinas('koperindag', '2.17.3.30.3.31.14.0000', 'Dinas Koperasi, Usaha Kecil Menengah, Perindustrian dan Perdagangan', 'Diskopdag', [n.KOPERASI, p.PERDAGANGAN, p.PERINDUSTRIAN], { ...f(19.5, 0.56, 0.46, 0.69, 0.52), gaji: 3600 }),
  dinas('dpmptsp', '2.18.2.07.0.00.15.0000', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP', [n.PENANAMAN_MODAL, a.TENAGA_KERJA], { ...f(6, 0.57, 0.785, 0.76, 0.88) }),
  dinas('disporapar', '2.19.3.26.0.00.16.0000', 'Dinas Kepemudaan, Olahraga dan Pariwisata', 'Disporapar', [n.PEMUDA_OLAHRAGA, p.PARIWISATA], { ...f(11, 0.56, 0.615, 0.58, 0.78) }),
  dinas('disperpusip', '2.23.2.24.0.00.17.0000', 'Dinas Perpustakaan dan Kearsipan', 'Disperpusip', [n.PERPUSTAKAAN, n.KEARSIPAN], { ...f(4.8, 0.52, 1.02, 0.93, 0.88), gaji: 1900 }),
  dinas('diskan', '3.25.0.00.0.00.18.0000', 'Dinas Perikanan', 'Diskan', [p.PERIKANAN], { ...f(6.6, 0.57, 0.59, 0.6, 0.76) }),
  dinas('dtph', '3.27.0.00.0.00.19.0000', 'Dinas Tanaman Pangan dan Hortikultura', 'DTPH', [p.TANAMAN_PANGAN], { ...f(15, 0.57, 0.7, 0.67, 0.82), gaji: 7600 }),
  dinas('disbunnak', '3.27.0.00.0.00.20.0000', 'Dinas Perkebunan dan Peternakan', 'Disbunnak', [p.PERKEBUNAN_PETERNAKAN], { ...f(12.5, 0.57, 0.725, 0.69, 0.84), gaji: 5800 }),
]
