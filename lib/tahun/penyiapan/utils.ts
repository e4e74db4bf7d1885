import type { KunciLangkah, Langkah, LangkahPenuh, Penyiapan } from './types'
import { langkahFisik, langkahKas, langkahPagu } from './langkah-anggaran'
import { langkahKode, langkahTahun, langkahUnit, langkahVersi } from './langkah-dasar'
import { langkahAkun, langkahBuka } from './langkah-buka'

/** How many of what is missing are listed; the rest is counted. */
const MAKS_KURANG = 6

const potong = (langkah: LangkahPenuh): Langkah => ({ ...langkah, kurang: langkah.kurang.slice(0, MAKS_KURANG), lagi: Math.max(0, langkah.kurang.length - MAKS_KURANG) })

/** The nine steps of a year, from its figures. */
export function susunLangkah(isi: Penyiapan): Langkah[] {
  return [langkahTahun, langkahVersi, langkahUnit, langkahKode, langkahPagu, langkahKas, langkahFisik, langkahAkun, langkahBuka].map((susun) => potong(susun(isi)))
}

/** Which step is next: the first of which nothing is there, else the first that lacks something. null: the year is ready. */
export const langkahBerikut = (daftar: readonly Langkah[]): Langkah | null =>
  daftar.find(({ keadaan }) => keadaan === 'BELUM') ?? daftar.find(({ keadaan }) => keadaan === 'SEBAGIAN') ?? null

const awalKecil = (kata: string): string => kata.charAt(0).toLowerCase() + kata.slice(1)

/** The head of the page, from the steps. */
export function judulPenyiapan(tahun: number, daftar: readonly Langkah[], nama: Readonly<Record<KunciLangkah, string>>): string {
  const selesai = daftar.filter(({ keadaan }) => keadaan === 'SELESAI').length
  const berikut = langkahBerikut(daftar)
  if (berikut === null) return `Tahun anggaran ${tahun} siap: ${daftar.length} langkah selesai`
  return `${selesai} dari ${daftar.length} langkah menyiapkan tahun ${tahun} selesai; berikutnya ${awalKecil(nama[berikut.kunci])}`
}
