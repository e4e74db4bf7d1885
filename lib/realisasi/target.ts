import { ALASAN } from './alasan'
import type { Posisi } from './posisi'
import { rasio, tiada, type Rasio } from './rasio'
import type { Rumus } from './rumus-jenis'

export const RUMUS_TARGET: Rumus = {
  nama: 'Target',
  rumus: 'anggaran kas kumulatif s.d. bulan ÷ pagu × 100%',
  keterangan: 'Bagian pagu yang menurut anggaran kas sudah harus terealisasi pada akhir bulan. Tidak tersedia bila pagu nol atau anggaran kas belum dientri.',
  sumber: 'Rakor POP Triwulan II TA 2023 Kabupaten Lampung Barat: target 53,29% = Rp524.847.798.262 ÷ Rp984.959.704.911; kolom RAK (%) lembar RFK.',
}

/** Target % = cumulative anggaran kas / pagu. */
export function target({ pagu, angkas }: Pick<Posisi, 'pagu' | 'angkas'>): Rasio {
  if (angkas === null) return tiada(ALASAN.angkasKosong)
  return rasio(angkas, pagu, ALASAN.paguNol)
}
