import { cocokTeks, rapatkan } from '@/lib/dasar/format/cari'
import { bilangan } from '@/lib/dasar/format/angka'
import { MAKS_LUAR } from './constants'
import type { Hadir, Undangan } from './types'

export interface HitungHadir {
  /** invitations, and those on which somebody came; guests without one are counted apart */
  undangan: number
  hadir: number
  tamu: number
  /** units that are invited, and those that somebody came for */
  unit: number
  unitHadir: number
  /** offices outside that are invited */
  luar: number
  /** units that have to be represented; null: no unit is invited, so there is no quorum to reach */
  perlu: number | null
}

/** Counts a meeting's attendance. @param kuorum percent of the invited units, 1..100 */
export function hitungHadir(daftar: readonly Hadir[], kuorum: number): HitungHadir {
  const diundang = daftar.filter(({ tamu }) => !tamu)
  const unit = new Set(diundang.flatMap(({ unitId }) => unitId ?? []))
  const datang = new Set(daftar.flatMap(({ unitId, pada }) => (unitId !== null && pada !== null ? [unitId] : [])))
  return {
    undangan: diundang.length,
    hadir: diundang.filter(({ pada }) => pada !== null).length,
    tamu: daftar.filter(({ tamu, pada }) => tamu && pada !== null).length,
    unit: unit.size,
    unitHadir: [...unit].filter((id) => datang.has(id)).length,
    luar: new Set(diundang.filter(({ unitId }) => unitId === null).map(({ instansi }) => instansi.toLowerCase())).size,
    perlu: unit.size === 0 ? null : Math.ceil((unit.size * kuorum) / 100),
  }
}

/** Whether a quorum is reached. null: there is none to reach. */
export const cukupKuorum = ({ perlu, unitHadir }: HitungHadir): boolean | null => (perlu === null ? null : unitHadir >= perlu)

/** "kuorum tercapai: 40 dari 70 unit terwakili, perlu 35" */
export function kalimatKuorum(hitung: HitungHadir): string {
  const cukup = cukupKuorum(hitung)
  if (cukup === null) return 'Belum ada unit yang diundang, jadi kuorum belum dapat dinilai'
  return `Kuorum ${cukup ? 'tercapai' : 'belum tercapai'}: ${bilangan(hitung.unitHadir)} dari ${bilangan(hitung.unit)} unit terwakili, perlu ${bilangan(hitung.perlu ?? 0)}`
}

/** Whether somebody came after the meeting had begun. @param mulai ISO time; null: it has not begun, so nobody is late */
export const terlambat = (pada: string | null, mulai: string | null): boolean => pada !== null && mulai !== null && Date.parse(pada) > Date.parse(mulai)

/** First letters of a name: enough to know oneself by, for somebody at the door. "Siti Aminah" -> "S. A." */
export const inisial = (nama: string): string => nama.split(/\s+/).filter((kata) => /^\p{L}/u.test(kata)).slice(0, 3).map((kata) => `${[...kata][0]?.toUpperCase() ?? ''}.`).join(' ')

/**
 * What fits a search, the nearest first: those whose short name begins so, those whose short name holds it, those whose name does. Two
 * letters of "DPUPR" find it before the Puskesmas.
 */
export function cariUndangan<T extends { singkat: string; instansi: string; jabatan: string; nama?: string | null }>(daftar: readonly T[], cari: string): T[] {
  const rapat = rapatkan(cari)
  const cocok = daftar.filter(({ singkat, instansi, jabatan, nama }) => cocokTeks(cari, singkat, instansi, jabatan, nama))
  if (rapat === '') return cocok
  const jarak = ({ singkat }: T): number => { const letak = rapatkan(singkat).indexOf(rapat); return letak === 0 ? 0 : letak > 0 ? 1 : 2 }
  return [0, 1, 2].flatMap((tingkat) => cocok.filter((satu) => jarak(satu) === tingkat))
}

export interface BarisLuar { instansi: string; jabatan: string; unitId: number | null }

/**
 * Offices to be invited as they are written, a line each: "Kodim 0422; Komandan". A unit's own name or short name means the unit.
 * @returns the lines, or the sentence that says which one cannot be read
 */
export function uraikanLuar(teks: string, unit: readonly { id: number; nama: string; singkat: string }[]): { baris: BarisLuar[] } | { galat: string } {
  const kenal = new Map(unit.flatMap(({ id, nama, singkat }) => [nama, singkat].map((satu) => [rapatkan(satu), id] as const)))
  const baris: BarisLuar[] = []
  for (const [i, satu] of teks.split(/\r?\n/).entries()) {
    if (satu.trim() === '') continue
    const [instansi = '', jabatan = '', ...lain] = satu.split(/[;\t]/).map((bagian) => bagian.trim())
    if (lain.length > 0 || instansi.length < 2 || instansi.length > 160 || jabatan.length < 2 || jabatan.length > 120) {
      return { galat: `Baris ${i + 1}: “${satu.trim().slice(0, 60)}” tidak terbaca. Tulis instansi; jabatan, misalnya Kantor Pertanahan; Kepala.` }
    }
    baris.push({ instansi, jabatan, unitId: kenal.get(rapatkan(instansi)) ?? null })
  }
  if (baris.length === 0) return { galat: 'Tulis paling sedikit satu instansi dengan jabatannya.' }
  return baris.length > MAKS_LUAR ? { galat: `Paling banyak ${MAKS_LUAR} baris sekali simpan.` } : { baris }
}

/** How a tick came about, as the office reads it. */
export function kataCara({ cara, oleh }: Pick<Undangan, 'cara' | 'oleh'>): string {
  if (cara === null) return ''
  return cara === 'QR' ? `kode QR${oleh === null ? '' : `, akun ${oleh}`}` : `dicatat ${oleh ?? 'kantor'}`
}
