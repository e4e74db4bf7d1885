import type { Putusan } from './types'

/** Facts are of all units, so texts are held against them by those who see all units. */
export const PERAN_CEK = ['ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'] as const

/** bytes of a file, characters of a text, figures of a text */
export const MAKS_BERKAS = 10 * 1024 * 1024
export const MAKS_TEKS = 200_000
export const MAKS_ANGKA = 3_000

/** Words of a verdict, as they stand beside its shape. */
export const NAMA_PUTUSAN: Readonly<Record<Putusan, string>> = {
  BERTENTANGAN: 'bertentangan', TIDAK_PASTI: 'tidak dapat dipastikan', LUAR_DATA: 'bukan dari data ini', DIBULATKAN: 'cocok, dibulatkan', COCOK: 'cocok',
}
/** What asks for work first. */
export const URUTAN_PUTUSAN: readonly Putusan[] = ['BERTENTANGAN', 'TIDAK_PASTI', 'LUAR_DATA', 'DIBULATKAN', 'COCOK']
