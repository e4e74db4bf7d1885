import { bulatkanPersen, rasio, tiada, type Rasio } from '../rasio'
import type { Rumus } from '../rumus-jenis'
import type { Sen } from '../rupiah'
import { bandingkanTeks } from '../urutan'

export const RUMUS_CACAT_DAERAH: Rumus = {
  nama: 'Cacat pada angka daerah lain',
  rumus: 'sama dengan bulan sebelumnya · kumulatif turun · disajikan ulang · realisasi di atas pagu · persen bertentangan dengan rupiah · pagu berubah · bulan tidak ada',
  keterangan: 'Angka daerah lain tidak dibetulkan di sini: yang terbit tetap sebagaimana terbit, dan cacatnya disebut. Kumulatif turun juga antara bulan yang terbit dalam rupiah dan bulan yang terbit dalam persen saja, bila jaraknya lebih dari satu satuan angka terakhir persen itu. Persen dianggap bertentangan bila berbeda dari realisasi ÷ pagu lebih dari satu satuan angka terakhir yang ditulis. Bulan yang nilainya sama, turun, di atas pagu, atau bertentangan tidak diperingkat; pagu yang berubah dan nilai yang disajikan ulang diperingkat dengan keterangan.',
  sumber: 'Ketentuan aplikasi.',
}

/** One month as one source gave it on one day, cumulative. */
export interface AngkaDaerah {
  id: number;
  /** 1..12 */
  bulan: number;
  pagu: Sen | null;
  realisasi: Sen | null;
  /** hundredths of a percent, as published */
  persen: number | null;
  sumber: string;
  /** "YYYY-MM-DD" */
  diambil: string;
}

export type JenisCacat = 'SAMA' | 'TURUN' | 'DIUBAH' | 'LEWAT_PAGU' | 'BERTENTANGAN' | 'PAGU_BERUBAH' | 'HILANG'

export interface Cacat {
  bulan: number;
  jenis: JenisCacat;
  /** what it is held against: the month before, the value before; null: nothing */
  terhadap: AngkaDaerah | null;
  /** null: the month is not there */
  angka: AngkaDaerah | null;
}

/** Flaws by which a month's own value cannot be trusted enough to rank it. */
const MERAGUKAN: ReadonlySet<JenisCacat> = new Set(['SAMA', 'TURUN', 'LEWAT_PAGU', 'BERTENTANGAN'])

/** The value of each month that counts, the one taken last, with those it replaced, the oldest first. */
export function angkaBulan(daftar: readonly AngkaDaerah[]): ReadonlyMap<number, { kini: AngkaDaerah; dulu: AngkaDaerah[] }> {
  const urut = [...daftar].sort((a, b) => bandingkanTeks(a.diambil, b.diambil) || a.id - b.id)
  const hasil = new Map<number, { kini: AngkaDaerah; dulu: AngkaDaerah[] }>()
  for (const satu of urut) {
    const lama = hasil.get(satu.bulan)
    hasil.set(satu.bulan, { kini: satu, dulu: lama === undefined ? [] : [...lama.dulu, lama.kini] })
  }
  return hasil
}

const TANPA_PAGU = 'Pagu tidak disebut sumbernya'

/** Realisasi of pagu: from rupiah where both were published, else as published. */
export function persenDaerah({ pagu, realisasi, persen }: AngkaDaerah): { nilai: Rasio; dasar: 'rupiah' | 'persen' } {
  if (pagu !== null && realisasi !== null) return { nilai: rasio(realisasi, pagu, TANPA_PAGU), dasar: 'rupiah' }
  return persen === null ? { nilai: tiada(TANPA_PAGU), dasar: 'rupiah' } : { nilai: rasio(BigInt(persen), 10_000n, ''), dasar: 'persen' }
}

/** The last digit that a percentage was written with, in hundredths: 38,28 -> 1; 38,3 -> 10; 38 -> 100. */
const satuanAkhir = (persen: number): number => (persen % 100 === 0 ? 100 : persen % 10 === 0 ? 10 : 1)

function bertentangan(angka: AngkaDaerah): boolean {
  const { persen, pagu, realisasi } = angka
  if (persen === null || pagu === null || realisasi === null) return false
  const dihitung = bulatkanPersen(rasio(realisasi, pagu, TANPA_PAGU))
  return dihitung !== null && Math.abs(persen - dihitung) > satuanAkhir(persen)
}

const lewatPagu = ({ pagu, realisasi, persen }: AngkaDaerah): boolean =>
  pagu !== null && realisasi !== null ? realisasi > pagu : persen !== null && persen > 10_000

/** What both months say in the same measure: rupiah, else percent; null: nothing to hold against each other. */
function dua(kini: AngkaDaerah, lalu: AngkaDaerah): readonly [bigint, bigint] | null {
  if (kini.realisasi !== null && lalu.realisasi !== null) return [kini.realisasi, lalu.realisasi]
  return kini.persen !== null && lalu.persen !== null ? [BigInt(kini.persen), BigInt(lalu.persen)] : null
}

/**
 * Whether a month in rupiah and one in percent alone prove a fall: by more than one unit of the percentage's last printed digit, over the pagu
 * of the month that is a percentage, else over the other's. Without a pagu there is nothing that holds them against each other.
 */
function turunCampur(kini: AngkaDaerah, lalu: AngkaDaerah): boolean {
  const [rupiah, persen] = kini.realisasi !== null ? [kini, lalu] : [lalu, kini]
  const pagu = persen.pagu ?? rupiah.pagu
  if (rupiah.realisasi === null || persen.realisasi !== null || persen.persen === null || pagu === null) return false
  const nilai = rupiah.realisasi * 10_000n
  return rupiah === kini ? nilai < BigInt(persen.persen - satuanAkhir(persen.persen)) * pagu : BigInt(persen.persen + satuanAkhir(persen.persen)) * pagu < nilai
}

const berbeda = (a: AngkaDaerah, b: AngkaDaerah): boolean =>
  (['pagu', 'realisasi', 'persen'] as const).some((apa) => a[apa] !== null && b[apa] !== null && a[apa] !== b[apa])

function cacatBulan(kini: AngkaDaerah, dulu: readonly AngkaDaerah[], lalu: AngkaDaerah | undefined): Cacat[] {
  const cacat = (jenis: JenisCacat, terhadap: AngkaDaerah | null): Cacat => ({ bulan: kini.bulan, jenis, terhadap, angka: kini })
  const lain = dulu.filter((satu) => berbeda(satu, kini))
  const pasangan = lalu === undefined ? null : dua(kini, lalu)
  return [
    ...(pasangan !== null && pasangan[0] === pasangan[1] && pasangan[0] > 0n ? [cacat('SAMA', lalu ?? null)] : []),
    ...(lalu !== undefined && (pasangan === null ? turunCampur(kini, lalu) : pasangan[0] < pasangan[1]) ? [cacat('TURUN', lalu)] : []),
    ...(lewatPagu(kini) ? [cacat('LEWAT_PAGU', null)] : []),
    ...(bertentangan(kini) ? [cacat('BERTENTANGAN', null)] : []),
    ...lain.map((satu) => cacat('DIUBAH', satu)),
    ...(lalu !== undefined && kini.pagu !== null && lalu.pagu !== null && kini.pagu !== lalu.pagu ? [cacat('PAGU_BERUBAH', lalu)] : []),
  ]
}

/**
 * What is wrong with the months of one place in one year, by month. Nothing is mended and nothing left out: every flaw names what it is
 * held against. A month that is missing is one up to the last that there is; later ones may still come.
 */
export function cariCacat(daftar: readonly AngkaDaerah[]): Cacat[] {
  const bulan = angkaBulan(daftar)
  const akhir = Math.max(0, ...bulan.keys())
  let lalu: AngkaDaerah | undefined
  return Array.from({ length: akhir }, (_, i) => i + 1).flatMap((satu): Cacat[] => {
    const ada = bulan.get(satu)
    if (ada === undefined) return [{ bulan: satu, jenis: 'HILANG', terhadap: null, angka: null }]
    const hasil = cacatBulan(ada.kini, ada.dulu, lalu)
    lalu = ada.kini
    return hasil
  })
}

/** Whether a month can be ranked: it has a percentage, and nothing about its value is in doubt. */
export const sebanding = (bulan: number, angka: AngkaDaerah | undefined, cacat: readonly Cacat[]): boolean =>
  angka !== undefined && persenDaerah(angka).nilai.ada && !cacat.some((satu) => satu.bulan === bulan && MERAGUKAN.has(satu.jenis))
