import type { Rumus } from './rumus-jenis'
import { sen, type Sen } from './rupiah'

export const RUMUS_TERUMUMKAN: Rumus = {
  nama: 'Selisih dengan angka yang diumumkan',
  rumus: 'angka yang diumumkan − pagu sub-kegiatan yang ditandai pada tema',
  keterangan: 'Rupiah, dengan versi APBD yang dipilih; positif berarti yang diumumkan lebih besar. Sub-kegiatan yang membentuk angka yang diumumkan tidak dicatat, sehingga selisih ini menunjukkan jarak, bukan kesalahan salah satunya, dan tidak dapat direkonsiliasi. Tidak dihitung bila belum ada yang ditandai.',
  sumber: 'Kesepakatan tampilan; angka yang diumumkan menurut sumbernya masing-masing.',
}

/** What was published less what is marked; null: nothing is marked, so there is nothing to compare with. */
export const selisihTerumumkan = (terumumkan: Sen, ditandai: Sen | null): Sen | null => (ditandai === null ? null : sen(terumumkan - ditandai))
