import { JENIS_UNIT, NAMA_JENIS, type JenisImpor } from '../constants'

/** Who fills in the plan of a year, as its settings say. */
export interface PengisiTahun {
  pagu: 'KANTOR' | 'UNIT'
  kas: 'KANTOR' | 'UNIT'
}

/** The kinds of file that a unit's operator imports in such a year: what she enters there by hand. The database asks the same. */
export const jenisUnit = ({ pagu, kas }: PengisiTahun): JenisImpor[] =>
  JENIS_UNIT.filter((jenis) => (jenis === 'ANGGARAN' ? pagu === 'UNIT' : jenis === 'KAS' || jenis === 'TARGET_FISIK' ? kas === 'UNIT' : true))

/** "Realisasi SIPD (RKUD); Jurnal AKLAP (Non-RKUD)" */
export const namaJenis = (jenis: readonly JenisImpor[]): string => jenis.map((satu) => NAMA_JENIS[satu]).join('; ')

/** Why a unit's file of this kind is not taken in. */
export const kalimatBukanUnit = (jenis: JenisImpor, tahun: number, boleh: readonly JenisImpor[]): string =>
  `Ini berkas ${NAMA_JENIS[jenis]}, yang hanya diimpor kantor pada tahun ${tahun}. Yang dapat diimpor unit: ${namaJenis(boleh)}. Tidak ada angka yang berubah.`
