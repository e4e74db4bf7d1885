import { ALASAN } from './alasan'
import type { Posisi } from './posisi'
import { rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'

export const RUMUS_SERAPAN_PAGU: Rumus = {
  nama: 'Serapan terhadap pagu',
  rumus: 'realisasi kumulatif s.d. bulan ÷ pagu × 100%',
  keterangan: 'Realisasi bersih (sudah dikurangi koreksi dan setoran), RKUD dan Non-RKUD. Dihitung dari jumlah rupiah, bukan rata-rata persen. Tidak tersedia bila pagu nol atau realisasi belum dientri.',
  sumber: 'Kolom Capaian (%) lembar RFK; angka bulanan Bagian Administrasi Pembangunan Kabupaten Lampung Barat TA 2023.',
}

export const RUMUS_SERAPAN_ANGKAS: Rumus = {
  nama: 'Serapan terhadap anggaran kas',
  rumus: 'realisasi kumulatif s.d. bulan ÷ anggaran kas kumulatif s.d. bulan × 100%',
  keterangan: 'Dasar zona. Di atas 100% berarti mendahului anggaran kas. Tidak tersedia bila anggaran kas s.d. bulan itu nol atau belum dientri, atau realisasi belum dientri.',
  sumber: 'Evaluasi penyerapan berdasarkan anggaran kas, Rakor POP Kabupaten Lampung Barat; Juli 2023: 67,49%.',
}

/** Realisation / pagu. */
export function serapanPagu({ pagu, realisasi }: Pick<Posisi, 'pagu' | 'realisasi'>): Rasio {
  if (realisasi === null) return tiada(ALASAN.realisasiKosong)
  return rasio(realisasi, pagu, ALASAN.paguNol)
}

/** Realisation / cumulative anggaran kas, the basis of the zones. Money spent with no anggaran kas is n/a, said so. */
export function serapanAngkas({ angkas, realisasi }: Pick<Posisi, 'angkas' | 'realisasi'>): Rasio {
  if (realisasi === null) return tiada(ALASAN.realisasiKosong)
  if (angkas === null) return tiada(ALASAN.angkasKosong)
  if (angkas < 0n) return tiada(ALASAN.angkasNegatif)
  return rasio(realisasi, angkas, realisasi === 0n ? ALASAN.angkasNol : ALASAN.diLuarAngkas)
}
