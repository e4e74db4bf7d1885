import { z } from 'zod'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { jumlah, kurangi, NOL, type Sen } from '@/lib/realisasi/rupiah'
import { KEADAAN_REKON } from './constants'
import type { AngkaBkad, Banding, IsiBerkas, KeadaanRekon, Penjelasan, UnitRekon } from './types'

const BERES: readonly KeadaanRekon[] = ['DITERIMA', 'TOLERANSI', 'COCOK', 'TIADA']
/** Nothing more to do before publishing. */
export const isBeres = (keadaan: KeadaanRekon): boolean => BERES.includes(keadaan)
/** Has a difference that words must explain, written or not. */
export const perluPenjelasan = (keadaan: KeadaanRekon): boolean => ['SELISIH', 'BERUBAH', 'DIJELASKAN', 'DITERIMA'].includes(keadaan)

const mutlak = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)

function keadaan(selisih: Sen, dilaporkan: Sen | null, bkad: Sen | null, penjelasan: Penjelasan | null, toleransi: Sen): KeadaanRekon {
  if (selisih === 0n) return 'COCOK'
  if (mutlak(selisih) <= toleransi) return 'TOLERANSI'
  if (!penjelasan) return 'SELISIH'
  const tentang = penjelasan.diterima ?? penjelasan
  if (tentang.dilaporkan !== dilaporkan || tentang.bkad !== bkad) return 'BERUBAH'
  return penjelasan.diterima ? 'DITERIMA' : 'DIJELASKAN'
}

interface Dua {
  dilaporkan: Sen | null
  angka: AngkaBkad | null
  penjelasan: Penjelasan | null
  toleransi: Sen
  /** true for a sub-kegiatan of a unit that BKAD itemises: what it does not list is 0 there */
  rinci: boolean
}

/** That BKAD has no figure counts where nothing was reported, or a second person agreed to just what was. */
const tiadaDisetujui = (dilaporkan: Sen | null, angka: AngkaBkad): boolean =>
  (dilaporkan ?? NOL) === 0n || angka.tiada?.setuju?.dilaporkan === dilaporkan

/** Compares one row. Words hold only for the two figures they were written about, an acceptance only for those it was of. */
export function bandingkan({ dilaporkan, angka, penjelasan, toleransi, rinci }: Dua): Banding {
  const tetap = { dilaporkan, angka, penjelasan }
  if (angka?.alasanTiada) return { ...tetap, selisih: null, keadaan: tiadaDisetujui(dilaporkan, angka) ? 'TIADA' : 'TIADA_MENUNGGU' }
  if (!angka && !rinci) return { ...tetap, selisih: null, keadaan: 'BELUM_ADA' }
  const selisih = kurangi(dilaporkan ?? NOL, angka?.nilai ?? NOL)
  return { ...tetap, selisih, keadaan: keadaan(selisih, dilaporkan, angka?.nilai ?? null, penjelasan, toleransi) }
}

/** A difference whose explanation a second person accepted for these very figures: also where a tolerance that was raised since would let it pass unexplained. */
export const selisihDiterima = ({ selisih, dilaporkan, angka, penjelasan }: Pick<Banding, 'selisih' | 'dilaporkan' | 'angka' | 'penjelasan'>): boolean => {
  const diterima = penjelasan?.diterima ?? null
  return selisih !== null && selisih !== 0n && diterima !== null && diterima.dilaporkan === dilaporkan && diterima.bkad === (angka?.nilai ?? null)
}

/** The worst of several rows. */
export const terberat = (daftar: readonly KeadaanRekon[]): KeadaanRekon =>
  KEADAAN_REKON.find((satu) => daftar.includes(satu)) ?? 'COCOK'

const bobot = (unit: UnitRekon): bigint => [unit, ...unit.sub].reduce((most, { selisih }) => (mutlak(selisih ?? 0n) > most ? mutlak(selisih ?? 0n) : most), 0n)

const urutan = ({ keseluruhan }: UnitRekon): number => KEADAAN_REKON.indexOf(keseluruhan)

/** Largest difference first (its own or of one of its sub-kegiatan), whatever its sign; equal ones by what is still to do, then by code. */
export const urutSelisih = (daftar: readonly UnitRekon[]): UnitRekon[] =>
  [...daftar].sort((a, b) => {
    const beda = bobot(b) - bobot(a)
    return beda > 0n ? 1 : beda < 0n ? -1 : urutan(a) - urutan(b) || (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0)
  })

export interface JumlahRekon {
  /** units with a figure of BKAD: only these can be compared */
  banyak: number
  dilaporkan: Sen
  bkad: Sen
  selisih: Sen
  /** units without one, and what they reported */
  tanpa: number
  dilaporkanTanpa: Sen
  nonRkud: Sen
  beres: number
  jumlahUnit: number
}

/** The totals under the table: what can be compared apart from what cannot. */
export function jumlahkan(daftar: readonly UnitRekon[]): JumlahRekon {
  const ada = daftar.filter(({ angka }) => angka?.nilai !== null && angka !== null)
  const tanpa = daftar.filter((satu) => !ada.includes(satu))
  const dilaporkan = jumlah(ada.map((satu) => satu.dilaporkan ?? NOL))
  const bkad = jumlah(ada.map((satu) => satu.angka?.nilai ?? NOL))
  return {
    banyak: ada.length, dilaporkan, bkad, selisih: kurangi(dilaporkan, bkad),
    tanpa: tanpa.length, dilaporkanTanpa: jumlah(tanpa.map((satu) => satu.dilaporkan ?? NOL)),
    nonRkud: jumlah(daftar.map((satu) => satu.nonRkud)),
    beres: daftar.filter((satu) => isBeres(satu.keseluruhan)).length, jumlahUnit: daftar.length,
  }
}

export const hitungKeadaan = (daftar: readonly UnitRekon[]): Record<KeadaanRekon, number> =>
  Object.fromEntries(KEADAAN_REKON.map((satu) => [satu, daftar.filter(({ keseluruhan }) => keseluruhan === satu).length])) as Record<KeadaanRekon, number>

const skemaSaring = z.object({
  keadaan: z.enum(KEADAAN_REKON).optional().catch(undefined),
  kategori: z.enum(KATEGORI).optional().catch(undefined),
  /** words of a search; which units they name is asked of the database (`loadCocokUnit`) */
  cari: z.string().trim().min(1).max(80).optional().catch(undefined),
})
export type SaringanRekon = z.infer<typeof skemaSaring>

/** Reads the filter of the board from an address; never throws. */
export const bacaSaringan = (parameter: Readonly<Record<string, string | string[] | undefined>>): SaringanRekon => skemaSaring.parse(parameter)

export const saring = (daftar: readonly UnitRekon[], { keadaan: dicari, kategori }: SaringanRekon): UnitRekon[] =>
  daftar.filter((satu) => (dicari === undefined || satu.keseluruhan === dicari) && (kategori === undefined || satu.kategori === kategori))

/** The two figures of a row as a form carries them, so that an acceptance is of what was seen. */
export const tandaBanding = ({ dilaporkan, angka }: Pick<Banding, 'dilaporkan' | 'angka'>): string =>
  `${dilaporkan ?? ''}|${angka?.nilai ?? ''}`

/** Rows of a file stay out: their unit is not known, or they cannot be read. Files of before have no list of the latter. */
export const adaSisa = (isi: Pick<IsiBerkas, 'takDikenal'> & Partial<Pick<IsiBerkas, 'rusak'>>): boolean => isi.takDikenal.length > 0 || (isi.rusak?.baris ?? 0) > 0
