import { bacaKunci, KANAL } from '@/lib/lapor/entri/utils'
import { bersihKanal } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { NOL } from '@/lib/realisasi/rupiah'
import type { TampilBaris } from './baris'
import type { GrupKini } from './hitung'

/** Which rows are looked for by what is wrong or missing in them. */
export const KEADAAN = ['semua', 'belum', 'salah', 'periksa'] as const
export type Keadaan = (typeof KEADAAN)[number]
export const NAMA_KEADAAN: Record<Keadaan, string> = { semua: 'Semua baris', belum: 'Belum diisi', salah: 'Salah', periksa: 'Perlu diperiksa' }

/** A search; `isi`: the rows that had the state when it was asked for, so that a row stays while it is being filled in. */
export interface Saringan {
  kata: string
  keadaan: Keadaan
  isi: ReadonlySet<string>
}
export const TANPA_SARINGAN: Saringan = { kata: '', keadaan: 'semua', isi: new Set() }

const namaRow = (sub: SubIsian, baris: BarisIsian | null): string => (baris ? `b${baris.id}` : `s${sub.id}`)
const berpagu = ({ pagu }: BarisIsian): boolean => (pagu ?? NOL) !== NOL
/** What the month still lacks, counted as "Hari ini" counts it: nothing is asked of what has no pagu. */
const belumDiisi = (sub: SubIsian, baris: BarisIsian | null): boolean =>
  baris ? berpagu(baris) && KANAL.every((kanal) => bersihKanal(baris.kanal[kanal]) === null) : sub.fisik.persen === null && sub.baris.some(berpagu)

/** The rows that have a state now. */
export function barisDenganKeadaan(grup: readonly GrupKini[], keadaan: Keadaan): Set<string> {
  if (keadaan === 'semua') return new Set()
  if (keadaan === 'belum') {
    return new Set(grup.flatMap(({ kini }) => [null, ...kini.baris].filter((baris) => belumDiisi(kini, baris)).map((baris) => namaRow(kini, baris))))
  }
  return new Set(grup.flatMap(({ pesan }) => [...pesan].flatMap(([kunci, daftar]) => {
    const alamat = daftar.some(({ galat }) => galat === (keadaan === 'salah')) ? bacaKunci(kunci) : null
    return alamat ? ['sub' in alamat ? `s${alamat.sub}` : `b${alamat.baris}`] : []
  })))
}

const rapi = (teks: string): string => teks.toLowerCase().replace(/\s+/g, ' ').trim()

/** Reads a search: every word has to stand in the code, the name or the source of funds of the line, or of its sub-kegiatan. */
export function pencocok({ kata, keadaan, isi }: Saringan): TampilBaris['cocok'] {
  const kataKata = rapi(kata).split(' ').filter(Boolean)
  if (kataKata.length === 0 && keadaan === 'semua') return null
  return (sub, baris) => {
    if (keadaan !== 'semua' && !isi.has(namaRow(sub, baris))) return false
    if (kataKata.length === 0) return true
    const teks = rapi([sub.kode, sub.nama, ...(baris ? [baris.rekeningKode, baris.rekeningNama, baris.sumberDana] : [])].join(' '))
    return kataKata.every((satu) => teks.includes(satu))
  }
}
