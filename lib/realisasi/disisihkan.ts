import type { Rumus } from './rumus-jenis'

/** Kinds of spending that a reader may leave out, because they follow the calendar and not the work. */
export const NAMA_DISISIHKAN = ['gaji', 'transfer', 'btt'] as const
export type Disisihkan = (typeof NAMA_DISISIHKAN)[number];

/** What each stands for: the words of the screen, and the account codes that begin so. */
export const DISISIHKAN: Readonly<Record<Disisihkan, { nama: string; awalan: string }>> = {
  gaji: { nama: 'belanja pegawai', awalan: '5.1.01' },
  transfer: { nama: 'belanja transfer', awalan: '5.4' },
  btt: { nama: 'belanja tidak terduga', awalan: '5.3' },
}

export const RUMUS_DISISIHKAN: Rumus = {
  nama: 'Belanja yang disisihkan',
  rumus: 'pagu, anggaran kas, dan realisasi tanpa rekening 5.1.01 (belanja pegawai), 5.4 (belanja transfer), atau 5.3 (belanja tidak terduga) yang dipilih',
  keterangan: 'Ketiganya dikeluarkan dengan cara yang sama. Progres fisik dicatat per sub-kegiatan, sehingga nilainya tetap; bobotnya adalah pagu rekening yang masih dihitung. Sub-kegiatan yang seluruh rekeningnya disisihkan tidak ikut dihitung.',
  sumber: 'Kode rekening belanja menurut Permendagri 90/2019 dan pemutakhirannya; pilihan menyisihkan adalah ketentuan aplikasi.',
}

/** Whether an account or jenis code belongs to a kind that is left out. */
export const termasuk = (satu: Disisihkan, jenisKode: string): boolean => `${jenisKode}.`.startsWith(`${DISISIHKAN[satu].awalan}.`)
