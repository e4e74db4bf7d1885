import { bandingkanPersen, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'

/** Whole percent of the anggaran kas beyond which the anggaran kas itself is doubted. */
const BATAS_WAJAR = 200

export const RUMUS_KEWAJARAN: Rumus = {
  nama: 'Anggaran kas tidak wajar',
  rumus: `serapan terhadap anggaran kas di atas ${BATAS_WAJAR}%`,
  keterangan: `Realisasi lebih dari dua kali anggaran kas s.d. bulan itu hampir selalu berarti anggaran kasnya salah ditaruh bulan (atau realisasinya salah ketik), bukan kinerja. Angkanya tetap terhitung dan ditulis, ditandai, tetapi tidak diperingkat menurut anggaran kas dan tidak menjadi yang tertinggi.`,
  sumber: 'Ketentuan aplikasi; batasnya dua kali lipat, agar percepatan yang nyata tetap diperingkat.',
}

/** Whether a serapan / anggaran kas can be believed as such. What is n/a is not doubted. */
export const angkasWajar = (serapanAngkas: Rasio): boolean => !serapanAngkas.ada || bandingkanPersen(serapanAngkas, BATAS_WAJAR) <= 0
