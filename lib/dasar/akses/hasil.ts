/** What was typed, to be put back into the form (never a password or a code). */
export type NilaiIsian = Record<string, string | string[]>

/** An expected refusal as a form sees it. */
export interface GalatTampil {
  kode: string
  pesan: string
  isian: Record<string, string>
  nilai: NilaiIsian
}

/** The three ways an action of lib/dasar/akses/aksi.ts ends. */
export interface HasilAksi<Data = unknown> {
  data?: Data | undefined
  serverError?: GalatTampil | undefined
  validationErrors?: GalatTampil | undefined
}

/** The refusal in a result, whichever of the two kinds it is. */
export function galatHasil(hasil: HasilAksi): GalatTampil | undefined {
  return hasil.serverError ?? hasil.validationErrors
}

/** One typed value of a refused form, or what stood there before. */
export function nilaiIsian(hasil: HasilAksi, nama: string, semula = ''): string {
  const nilai = galatHasil(hasil)?.nilai[nama]
  return typeof nilai === 'string' ? nilai : semula
}

const RAHASIA = /sandi|kode|token|rahasia/i

/**
 * The fields of a form as plain values: `nama[]` becomes a list, everything else one text. React's own hidden fields are
 * left out. Anything but a FormData (a call with plain values) passes unchanged.
 */
export function isiFormulir(masukan: unknown): unknown {
  if (!(masukan instanceof FormData)) return masukan
  const isi: NilaiIsian = {}
  for (const [nama, nilai] of masukan.entries()) {
    if (nama.startsWith('$ACTION') || typeof nilai !== 'string') continue
    if (!nama.endsWith('[]')) isi[nama] = nilai
    else isi[nama.slice(0, -2)] = masukan.getAll(nama).filter((item) => typeof item === 'string')
  }
  return isi
}

/** What may be shown again of what was typed. */
export function nilaiTampil(masukan: unknown): NilaiIsian {
  if (!(masukan instanceof FormData)) return {}
  const isi = isiFormulir(masukan) as NilaiIsian
  return Object.fromEntries(Object.entries(isi).filter(([nama]) => !RAHASIA.test(nama)))
}
