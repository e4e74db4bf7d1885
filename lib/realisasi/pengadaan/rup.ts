import { rasio, type Rasio } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import type { Sen } from '../rupiah'

export const RUMUS_KELENGKAPAN_RUP: Rumus = {
  nama: 'Kelengkapan RUP',
  rumus: '(pagu RUP penyedia + pagu RUP swakelola) ÷ pagu belanja pengadaan × 100%',
  keterangan: 'Belanja pengadaan: barang dan jasa (5.1.02) dan belanja modal (5.2). Yang dikeluarkan: pegawai (5.1.01), bunga (5.1.03), subsidi (5.1.04), hibah (5.1.05), bantuan sosial (5.1.06), tidak terduga (5.3), dan transfer (5.4). Perjalanan dinas dan honorarium di dalam 5.1.02 tidak dikeluarkan, karena diumumkan sebagai swakelola. Paket yang dibatalkan atau tidak dilaksanakan tidak dihitung; di atas 100% berarti RUP melebihi DPA.',
  sumber: 'Laporan pemantauan RUP per perangkat daerah: pagu SIPD − pagu non-pengadaan dibandingkan dengan rekap SiRUP.',
}

/** Jenis belanja (level 3) that is spent by procurement. The account of goods and services, and all of belanja modal. */
export const JENIS_PENGADAAN_BELANJA: readonly string[] = ['5.1.02', '5.2.01', '5.2.02', '5.2.03', '5.2.04', '5.2.05', '5.2.06']

/** How much of what is to be procured is in the RUP. n/a where nothing is. May pass 1. */
export const kelengkapanRup = (rup: Sen, pengadaan: Sen): Rasio => rasio(rup, pengadaan, 'Tidak ada belanja pengadaan')
