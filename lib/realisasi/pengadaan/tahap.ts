/** How a package is procured (Perpres 16/2018 jo. 12/2021). */
export const METODE = ['TENDER', 'TENDER_CEPAT', 'SELEKSI', 'E_PURCHASING', 'PENGADAAN_LANGSUNG', 'PENUNJUKAN_LANGSUNG', 'DIKECUALIKAN', 'SWAKELOLA'] as const
export type Metode = (typeof METODE)[number]
export const JENIS_PENGADAAN = ['BARANG', 'KONSTRUKSI', 'KONSULTANSI', 'JASA_LAINNYA', 'SWAKELOLA'] as const
export type JenisPengadaan = (typeof JENIS_PENGADAAN)[number]

/** Stages that a package reaches, in their order. Before the first it is not announced at all. */
export const TAHAP = ['RUP', 'PERSIAPAN', 'REVIU', 'PEMILIHAN', 'PEMENANG', 'KONTRAK', 'PELAKSANAAN', 'SERAH_TERIMA', 'SELESAI'] as const
export type Tahap = (typeof TAHAP)[number]
/** Where a package stands: a stage it has reached, or none yet. */
export type TahapKini = Tahap | 'BELUM_RUP'

const KOMPETITIF: readonly Tahap[] = ['RUP', 'PERSIAPAN', 'REVIU', 'PEMILIHAN', 'PEMENANG', 'KONTRAK', 'PELAKSANAAN', 'SERAH_TERIMA', 'SELESAI']
const LANGSUNG: readonly Tahap[] = ['RUP', 'PERSIAPAN', 'PEMILIHAN', 'KONTRAK', 'PELAKSANAAN', 'SERAH_TERIMA']

/** The stages of each method; what a method does not have is not asked for. */
export const TAHAP_METODE: Readonly<Record<Metode, readonly Tahap[]>> = {
  TENDER: KOMPETITIF,
  TENDER_CEPAT: ['RUP', 'PERSIAPAN', 'PEMILIHAN', 'PEMENANG', 'KONTRAK', 'PELAKSANAAN', 'SERAH_TERIMA', 'SELESAI'],
  SELEKSI: KOMPETITIF,
  E_PURCHASING: ['RUP', 'PERSIAPAN', 'PEMILIHAN', 'KONTRAK', 'SERAH_TERIMA'],
  PENGADAAN_LANGSUNG: LANGSUNG,
  PENUNJUKAN_LANGSUNG: LANGSUNG,
  DIKECUALIKAN: ['RUP', 'PERSIAPAN', 'KONTRAK', 'PELAKSANAAN', 'SERAH_TERIMA'],
  SWAKELOLA: ['RUP', 'PERSIAPAN', 'KONTRAK', 'PELAKSANAAN', 'SERAH_TERIMA'],
}

/** The day on which a package reached each stage ("YYYY-MM-DD"); what it has not reached is missing. */
export type TanggalTahap = Readonly<Partial<Record<Tahap, string>>>

export interface Kedudukan {
  tahap: TahapKini
  /** the day it was reached; null before the first */
  sejak: string | null
  /** what comes next; null where nothing does */
  berikut: Tahap | null
}

/**
 * Where a package stands on a day: the furthest stage of its method that is dated up to then. A later stage counts also where an
 * earlier one has no date: the package is there, its papers are not.
 * @param sampai the cut-off day
 */
export function kedudukan(metode: Metode, tanggal: TanggalTahap, sampai: string): Kedudukan {
  const jalur = TAHAP_METODE[metode]
  const capai = jalur.findLastIndex((tahap) => { const hari = tanggal[tahap]; return hari !== undefined && hari <= sampai })
  const tahap = jalur[capai]
  return { tahap: tahap ?? 'BELUM_RUP', sejak: tahap === undefined ? null : (tanggal[tahap] ?? null), berikut: jalur[capai + 1] ?? null }
}

/** Whether a package has come as far as a stage, or further. */
export const sampaiTahap = (kini: TahapKini, tahap: Tahap): boolean => kini !== 'BELUM_RUP' && TAHAP.indexOf(kini) >= TAHAP.indexOf(tahap)

/** The stage by which the choice of a provider has begun; a method without one begins with its contract. */
export const tahapMulai = (metode: Metode): Tahap => (TAHAP_METODE[metode].includes('PEMILIHAN') ? 'PEMILIHAN' : 'KONTRAK')
