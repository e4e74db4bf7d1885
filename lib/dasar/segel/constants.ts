/** Trail rows that one step of a check reads. */
export const BARIS_PER_LANGKAH = 50_000
/** Findings of one kind that are told one by one; of the rest only how many. */
export const TEMUAN_SERINCI = 20
/** Digits of a head that stand on paper. */
export const PANJANG_KEPALA = 16

const PERTAMA: Readonly<Record<string, readonly string[]>> = {
  pengguna: ['nama', 'email', 'surel', 'username', 'username_tampil', 'gambar'],
  kendala: ['penanggung_jawab'],
  keputusan: ['penanggung_jawab'],
  unit_masa: ['kepala_nama', 'kepala_nip'],
  tanda_terima: ['nama_penyampai'],
}
/**
 * Columns that hold persons and are left out of the hash, by rule (kaidah). The same list as segel_kolom_orang of the database, written
 * a second time on purpose: a check that asked the database how to check would believe whoever changed it.
 */
export const KOLOM_ORANG: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = { 1: PERTAMA, 2: { ...PERTAMA, rapat: ['pemimpin_nama'] } }
/** The rule that links are made by now. */
export const KAIDAH = 2
