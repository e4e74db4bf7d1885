import type { BidangKatalog } from '../katalog/jenis'
import { BENCANA } from '../katalog/pelayanan-dasar'
import * as g from '../katalog/pemerintahan'
import { SETDA, SETWAN } from '../katalog/setda'
import type { UnitContoh } from './jenis'

type Angka = Pick<UnitContoh, 'miliar' | 'rencanaJuni' | 'serapanJuni' | 'serapanJuli' | 'serapan2022'> & Partial<UnitContoh>

function badan(slug: string, kode: string, nama: string, singkat: string, katalog: BidangKatalog, angka: Angka): UnitContoh {
  return { slug, kode, nama, singkat, kategori: 'BADAN', bidang: kode.slice(0, 4), isi: [{ katalog }], ...angka }
}
const f = (miliar: number, rencanaJuni: number, serapanJuni: number, serapanJuli: number, serapan2022: number) => ({ miliar, rencanaJuni, serapanJuni, serapanJuli, serapan2022 })

/** Badan, Inspektorat and the two secretariats (one peer group in the published rankings). */
export const BADAN: readonly UnitContoh[] = [
  badan('setda', '4.01.0.00.0.00.01.0000', 'Sekretariat Daerah', 'Setda', SETDA, {
    ...f(13, 0.53, 0.85, 0.82, 0.9),
    isi: [{ katalog: SETDA, hanya: ['01.2.11'] }],
    penunjang: ['2.01.01', '2.02.01', '2.02.03', '2.02.05', '2.02.07', '2.03.06', '2.05.02', '2.07.02', '2.08.02', '2.08.04', '2.09.02', '2.09.09'],
    gaji: 9800,
  }),
  badan('setwan', '4.02.0.00.0.00.01.0000', 'Sekretariat DPRD', 'Setwan', SETWAN, { ...f(32, 0.55, 0.755, 0.73, 0.88), gaji: 2900 }),
  badan('inspektorat', '6.01.0.00.0.00.01.0000', 'Inspektorat', 'Inspektorat', g.PENGAWASAN, { ...f(9.8, 0.56, 0.835, 0.8, 0.9), gaji: 5600 }),
  badan('bappeda', '5.01.0.00.0.00.01.0000', 'Badan Perencanaan Pembangunan Daerah', 'Bappeda', g.PERENCANAAN, { ...f(9.4, 0.57, 0.76, 0.74, 0.86), gaji: 4300 }),
  badan('bpkd', '5.02.0.00.0.00.02.0000', 'Badan Pengelola Keuangan Daerah', 'BPKD', g.KEUANGAN, { ...f(194, 0.53, 0.765, 0.735, 0.9), gaji: 7900 }),
  badan('bkpsdm', '5.03.0.00.0.00.03.0000', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM', g.KEPEGAWAIAN, {
    ...f(4.44, 0.53, 1.035, 0.96, 0.95),
    gaji: 1650,
    terbit: { pagu: 4_437_208_145, mei: 2_027_671_376 },
  }),
  badan('balitbang', '5.05.0.00.0.00.04.0000', 'Badan Penelitian dan Pengembangan', 'Balitbang', g.LITBANG, { ...f(4.2, 0.57, 0.695, 0.67, 0.82), gaji: 1900 }),
  badan('bpbd', '1.05.0.00.0.00.05.0000', 'Badan Penanggulangan Bencana Daerah', 'BPBD', BENCANA, { ...f(6.4, 0.56, 0.67, 0.66, 0.81) }),
  badan('kesbangpol', '8.01.0.00.0.00.01.0000', 'Badan Kesatuan Bangsa dan Politik', 'Kesbangpol', g.KESBANGPOL, { ...f(14, 0.55, 0.66, 0.58, 0.84), gaji: 2100 }),
]
