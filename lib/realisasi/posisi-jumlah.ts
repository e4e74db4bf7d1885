import { jumlahkanBin } from './bin-fisik'
import type { BandingFisik, JumlahFisik, Posisi } from './posisi'
import { jumlah, type Sen } from './rupiah'

/** null + null = null (never entered), null + value = value. */
const jumlahAda = (values: readonly (Sen | null)[]): Sen | null => {
  const ada = values.filter((value): value is Sen => value !== null)
  return ada.length === 0 ? null : jumlah(ada)
}

const jumlahkanFisik = (parts: readonly JumlahFisik[]): JumlahFisik => ({
  pagu: jumlah(parts.map((part) => part.pagu)),
  tertimbang: parts.reduce((total, part) => total + part.tertimbang, 0n),
})

const jumlahkanBanding = (parts: readonly BandingFisik[]): BandingFisik => ({
  pagu: jumlah(parts.map((part) => part.pagu)),
  realisasi: parts.reduce((total, part) => total + part.realisasi, 0n),
  target: parts.reduce((total, part) => total + part.target, 0n),
})

const tertua = (months: readonly (number | null)[]): number | null =>
  months.reduce((oldest, month) => (oldest === null || (month !== null && month < oldest) ? month : oldest), null)

/** UTC times in one ISO form sort as text. */
const terbaru = (times: readonly (string | null)[]): string | null =>
  times.reduce((newest, time) => (newest === null || (time !== null && time > newest) ? time : newest), null)

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

export type IdentitasPosisi = Pick<Posisi, 'kunci' | 'nama'> & Partial<Pick<Posisi, 'kode' | 'kategori'>>;

/**
 * Adds positions into one. Sums rupiah and weights, never percentages.
 * The parts must not overlap and must share one cut-off: units of a kabupaten, sub-kegiatan of a unit. Months are
 * cumulative and so cannot be added. `jumlahSubKegiatan`, `bin` and the unit counts are right only where the parts
 * do not share a sub-kegiatan or a unit (not for jenis belanja, sumber dana, or programs that several units share).
 * @throws RangeError when one key comes twice: the same money would be counted twice
 */
export function jumlahkanPosisi(parts: readonly Posisi[], identitas: IdentitasPosisi): Posisi {
  if (new Set(parts.map((part) => part.kunci)).size !== parts.length) {
    throw new RangeError(`Bagian ganda dalam jumlah ${identitas.kunci}`)
  }
  return {
    kunci: identitas.kunci,
    kode: identitas.kode ?? '',
    nama: identitas.nama,
    kategori: identitas.kategori ?? null,
    pagu: jumlah(parts.map((part) => part.pagu)),
    angkas: jumlahAda(parts.map((part) => part.angkas)),
    paguMelapor: jumlah(parts.map((part) => part.paguMelapor)),
    angkasMelapor: jumlah(parts.map((part) => part.angkasMelapor)),
    realisasi: jumlahAda(parts.map((part) => part.realisasi)),
    realisasiDiisi: parts.some((part) => part.realisasiDiisi),
    nonRkud: jumlah(parts.map((part) => part.nonRkud)),
    fisik: jumlahkanFisik(parts.map((part) => part.fisik)),
    targetFisik: jumlahkanFisik(parts.map((part) => part.targetFisik)),
    fisikKini: jumlah(parts.map((part) => part.fisikKini)),
    fisikTertua: tertua(parts.map((part) => part.fisikTertua)),
    fisikBanding: jumlahkanBanding(parts.map((part) => part.fisikBanding)),
    jumlahSubKegiatan: total(parts.map((part) => part.jumlahSubKegiatan)),
    bin: jumlahkanBin(parts.map((part) => part.bin)),
    jumlahUnit: total(parts.map((part) => part.jumlahUnit)),
    jumlahUnitMelapor: total(parts.map((part) => part.jumlahUnitMelapor)),
    diperbarui: terbaru(parts.map((part) => part.diperbarui)),
  }
}
