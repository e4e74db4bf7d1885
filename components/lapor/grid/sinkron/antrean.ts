import type { Ketikan, PetaKetikan } from '@/components/lapor/forms/draf'
import { galatDari, type HasilAksi } from '@/components/lapor/forms/types'
import type { HasilSimpan, Konflik } from '@/lib/lapor/entri/types'
import { bacaKetikan, bacaKunci, type NilaiSel } from '@/lib/lapor/entri/utils'
import type { StatusSinkron } from './types'

/** Cells of one save; a line's cells are never parted. */
export const MAKS_KIRIM = 2_000
const TUNGGU_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const

/** What holds the sending up: nothing, the line, the sign-in, an old page, or a refusal of the whole. */
export type Hambatan =
  | { jenis: 'tidak' }
  | { jenis: 'jaringan'; kali: number }
  | { jenis: 'sesi'; kali: number }
  | { jenis: 'usang' }
  | { jenis: 'ditolak'; pesan: string; ketikan: PetaKetikan; cobaLagi: boolean; kali: number }

export interface Antrean {
  /** on its way to the server */
  terkirim: PetaKetikan | null
  /** on its way for so long that the line must be in doubt */
  lambat: boolean
  hambatan: Hambatan
  /** waiting for a decision, by cell */
  konflik: ReadonlyMap<string, Konflik>
  /** decided "mine", or saved a moment ago: what the cell is now compared with, until the typing itself says so */
  dasar: ReadonlyMap<string, NilaiSel>
  /** refused by the server, with the texts of its line that were refused: new texts are tried anew */
  galat: ReadonlyMap<string, { pesan: string; baris: string }>
  /** ISO time of the last save */
  terakhir: string | null
}
export const ANTREAN_KOSONG: Antrean = {
  terkirim: null, lambat: false, hambatan: { jenis: 'tidak' }, konflik: new Map(), dasar: new Map(), galat: new Map(), terakhir: null,
}

/** Cells that are judged together: those of one line and channel, or of one sub-kegiatan. */
const kelompok = (kunci: string): string => (bacaKunci(kunci)?.jenis === 'pagu' ? kunci : kunci.slice(0, kunci.lastIndexOf('.')))

const terbaca = (kunci: string, { teks }: Ketikan): boolean => {
  const alamat = bacaKunci(kunci)
  return alamat !== null && bacaKetikan(alamat, teks).ok
}

/** The readable, undisputed texts of each of these groups as one string, to see whether anything in it was typed anew. */
function sidik(ketikan: PetaKetikan, grup: ReadonlySet<string>, konflik: Antrean['konflik']): Map<string, string> {
  const isi = new Map<string, [string, string][]>([...grup].map((nama) => [nama, []]))
  for (const [kunci, satu] of ketikan) {
    if (!konflik.has(kunci) && terbaca(kunci, satu)) isi.get(kelompok(kunci))?.push([kunci, satu.teks])
  }
  return new Map([...isi].map(([nama, sel]) => [nama, JSON.stringify(sel.sort())]))
}

/** Groups that the server refused and in which nothing was typed since. */
function tertahan({ galat, konflik }: Antrean, ketikan: PetaKetikan): Set<string> {
  if (galat.size === 0) return new Set()
  const kini = sidik(ketikan, new Set([...galat.keys()].map(kelompok)), konflik)
  return new Set([...galat].filter(([kunci, { baris }]) => kini.get(kelompok(kunci)) === baris).map(([kunci]) => kelompok(kunci)))
}

/** The cells that can go to the server now: readable, not in conflict, not refused as they stand. */
export function layakKirim(antrean: Antrean, ketikan: PetaKetikan): Map<string, Ketikan> {
  const tahan = tertahan(antrean, ketikan)
  const hasil = new Map<string, Ketikan>()
  for (const [kunci, satu] of ketikan) {
    if (antrean.konflik.has(kunci) || tahan.has(kelompok(kunci)) || !terbaca(kunci, satu)) continue
    hasil.set(kunci, { teks: satu.teks, sebelum: antrean.dasar.has(kunci) ? (antrean.dasar.get(kunci) ?? null) : satu.sebelum })
  }
  return hasil
}

/** One portion of them, cut between two groups. */
export function porsi(layak: PetaKetikan): Map<string, Ketikan> {
  if (layak.size <= MAKS_KIRIM) return new Map(layak)
  const perKelompok = new Map<string, [string, Ketikan][]>()
  for (const satu of layak) perKelompok.set(kelompok(satu[0]), [...(perKelompok.get(kelompok(satu[0])) ?? []), satu])
  const hasil = new Map<string, Ketikan>()
  for (const isi of perKelompok.values()) {
    if (hasil.size > 0 && hasil.size + isi.length > MAKS_KIRIM) break
    for (const [kunci, satu] of isi) hasil.set(kunci, satu)
  }
  return hasil
}

/** A save begins. */
export const mulaiKirim = (antrean: Antrean, sel: PetaKetikan): Antrean => ({ ...antrean, terkirim: sel, lambat: false })

/** No answer for long: what is under way stays under way, but is not called safe. */
export const raguJaringan = (antrean: Antrean): Antrean => (antrean.terkirim === null ? antrean : { ...antrean, lambat: true })

const kali = ({ hambatan }: Antrean): number => ('kali' in hambatan ? hambatan.kali + 1 : 0)
/** The server could not be reached, or the page is of an older build. */
export const putus = (antrean: Antrean, usang: boolean): Antrean => ({
  ...antrean, terkirim: null, hambatan: usang ? { jenis: 'usang' } : { jenis: 'jaringan', kali: kali(antrean) },
})

/** What a save has stored. */
const nilaiKirim = (terkirim: PetaKetikan): [string, NilaiSel][] => [...terkirim].flatMap(([kunci, { teks }]): [string, NilaiSel][] => {
  const alamat = bacaKunci(kunci)
  const baca = alamat && bacaKetikan(alamat, teks)
  return baca?.ok ? [[kunci, baca.nilai]] : []
})

/** The answer of a save; nothing is decided here that the server has not said. */
export function terimaJawaban(antrean: Antrean, hasil: HasilAksi<HasilSimpan>, kini: string): Antrean {
  const terkirim = antrean.terkirim ?? new Map<string, Ketikan>()
  const lepas = { ...antrean, terkirim: null }
  const galat = galatDari(hasil)
  if (!galat) {
    const bentrok = hasil.data?.konflik ?? []
    if (bentrok.length > 0) {
      const dasar = new Map([...antrean.dasar].filter(([kunci]) => !bentrok.some((satu) => satu.kunci === kunci)))
      return { ...lepas, hambatan: { jenis: 'tidak' }, dasar, konflik: new Map([...antrean.konflik, ...bentrok.map((satu) => [satu.kunci, satu] as const)]) }
    }
    const buang = <Nilai,>(peta: ReadonlyMap<string, Nilai>): Map<string, Nilai> => new Map([...peta].filter(([kunci]) => !terkirim.has(kunci)))
    // who types on in such a cell is compared with her own save, even before the sheet has heard of it
    return { ...lepas, hambatan: { jenis: 'tidak' }, dasar: new Map([...antrean.dasar, ...nilaiKirim(terkirim)]), galat: buang(antrean.galat), terakhir: kini }
  }
  if (galat.kode === 'TIDAK_MASUK') return { ...lepas, hambatan: { jenis: 'sesi', kali: kali(antrean) } }
  if (galat.kode === 'USANG') return putus(antrean, true)
  const perSel = Object.entries(galat.isian).filter(([kunci]) => bacaKunci(kunci) !== null)
  if (galat.kode === 'ISIAN_SALAH' && perSel.length > 0) {
    const kini = sidik(terkirim, new Set(perSel.map(([kunci]) => kelompok(kunci))), antrean.konflik)
    const baru = perSel.map(([kunci, pesan]) => [kunci, { pesan, baris: kini.get(kelompok(kunci)) ?? '' }] as const)
    return { ...lepas, hambatan: { jenis: 'tidak' }, galat: new Map([...antrean.galat, ...baru]) }
  }
  const cobaLagi = galat.kode === 'BERSAMAAN' || galat.kode === 'GANGGUAN'
  return { ...lepas, hambatan: { jenis: 'ditolak', pesan: galat.pesan, ketikan: terkirim, cobaLagi, kali: kali(antrean) } }
}

/** A conflict decided: mine is compared with what is stored from now on; theirs needs no further sending. */
export function putuskan(antrean: Antrean, { kunci, tersimpan }: Konflik, milikSaya: boolean): Antrean {
  const konflik = new Map(antrean.konflik)
  konflik.delete(kunci)
  const dasar = new Map(antrean.dasar)
  if (milikSaya) dasar.set(kunci, tersimpan)
  else dasar.delete(kunci)
  return { ...antrean, konflik, dasar }
}

/** Forgets what belongs to cells that nobody types into any more. */
export function rapikan(antrean: Antrean, ketikan: PetaKetikan): Antrean {
  const ada = <Nilai,>(peta: ReadonlyMap<string, Nilai>): ReadonlyMap<string, Nilai> => {
    const sisa = [...peta].filter(([kunci]) => ketikan.has(kunci))
    return sisa.length === peta.size ? peta : new Map(sisa)
  }
  const grup = new Set([...ketikan.keys()].map(kelompok))
  const galat = [...antrean.galat].filter(([kunci]) => grup.has(kelompok(kunci)))
  const [konflik, dasar] = [ada(antrean.konflik), ada(antrean.dasar)]
  if (konflik === antrean.konflik && dasar === antrean.dasar && galat.length === antrean.galat.size) return antrean
  return { ...antrean, konflik, dasar, galat: galat.length === antrean.galat.size ? antrean.galat : new Map(galat) }
}

/** Milliseconds until the next try by itself; null: only something new can help. */
export function jedaCoba({ hambatan }: Antrean): number | null {
  if (hambatan.jenis === 'usang' || (hambatan.jenis === 'ditolak' && !hambatan.cobaLagi)) return null
  if (hambatan.jenis === 'tidak') return 0
  return hambatan.jenis === 'sesi' ? 20_000 : (TUNGGU_MS[Math.min(hambatan.kali, TUNGGU_MS.length - 1)] ?? 30_000)
}

/** Sentences of the server that still hold for what is typed. */
export function galatKini(antrean: Antrean, ketikan: PetaKetikan): Record<string, string> {
  const tahan = tertahan(antrean, ketikan)
  return Object.fromEntries([...antrean.galat].filter(([kunci]) => tahan.has(kelompok(kunci))).map(([kunci, { pesan }]) => [kunci, pesan]))
}

/** Where the saving stands, in one word. */
export function statusDari(antrean: Antrean, ketikan: PetaKetikan, masukLagi: string): StatusSinkron {
  const { hambatan, terkirim, lambat } = antrean
  const layak = layakKirim(antrean, ketikan).size
  if (ketikan.size === 0) return { jenis: 'tersimpan', pada: antrean.terakhir }
  if (hambatan.jenis === 'sesi') return { jenis: 'sesiBerakhir', sel: ketikan.size, masukLagi }
  if (hambatan.jenis === 'usang') return { jenis: 'usang', sel: ketikan.size }
  if (hambatan.jenis === 'jaringan' || (terkirim !== null && lambat)) return { jenis: 'menungguJaringan', sel: ketikan.size }
  if (hambatan.jenis === 'ditolak') return { jenis: 'ditolak', sel: ketikan.size, pesan: hambatan.pesan }
  if (terkirim !== null || layak > 0) return { jenis: 'menyimpan', sel: terkirim?.size ?? layak }
  return { jenis: 'belumTersimpan', perbaiki: ketikan.size - antrean.konflik.size, konflik: antrean.konflik.size }
}
