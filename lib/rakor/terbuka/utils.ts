import { createHash } from 'node:crypto'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { Periode } from '@/lib/tahun/periode/types'
import type { PilihanTerbit, Terbitan } from './types'

/** SHA-256 of a text in UTF-8, in hex: as Postgres computes it of the stored text. */
export const sidikTeks = (teks: string): string => createHash('sha256').update(teks, 'utf8').digest('hex')

/** The one hash of a publication: `terbuka_sha256` of the migration says the same in SQL. Names are ASCII, so bytes sort as they do there. */
export const sidikTerbitan = (sebelum: string, { tahun, bulan, urutan }: Pick<Terbitan, 'tahun' | 'bulan' | 'urutan'>, berkas: readonly { nama: string; isi: string }[]): string =>
  sidikTeks(`${sebelum}\n${tahun}-${bulan}-${urutan}\n${[...berkas].sort((a, b) => (a.nama < b.nama ? -1 : 1)).map(({ nama, isi }) => `${nama} ${sidikTeks(isi)}`).join('\n')}`)

/** The newest publication that stands: what "terbaru" means. */
export const terbaru = (terbitan: readonly Terbitan[]): Terbitan | null => terbitan.find(({ ditarik }) => ditarik === null) ?? null

/** The version of the APBD or of its anggaran kas that was not in force yet at the end of a month: a position under it was nobody's then. null: both were. */
export function versiBelum({ apbdVersi, kasVersi }: Pick<Periode, 'apbdVersi' | 'kasVersi'>, tahun: number, bulan: number): { nama: string; berlakuMulai: string } | null {
  const hari = akhirBulan(tahun, bulan)
  return [apbdVersi, kasVersi].find((satu) => satu !== null && satu.berlakuMulai > hari) ?? null
}

const rapi = (teks: string): string => teks.toLowerCase().replace(/\s+/g, ' ').trim()
/** A name as it is written, without the titles behind it, and without those before it ("Ir. H. Puspa Lantana, M.M."). */
function bentukNama(nama: string): string[] {
  const [polos = ''] = rapi(nama).split(',')
  return [rapi(nama), polos, polos.replace(/^(?:(?:[a-z]{1,5}\.|ir|drs|dra|dr|drg|prof|h|hj|kh|apt|ns) *)+(?= |\b)/, '').trim()]
}
const NIP = /\b\d{18}\b|\b\d{8} \d{6} \d \d{3}\b/
const huruf = /[\p{L}\p{N}]/u
/** Whether a text has these words as words: "Ani Sari" is not in "Tani Sarimulyo". */
function memuat(isi: string, kata: string): boolean {
  for (let di = isi.indexOf(kata); di >= 0; di = isi.indexOf(kata, di + 1)) if (!huruf.test(isi[di - 1] ?? '') && !huruf.test(isi[di + kata.length] ?? '')) return true
  return false
}
/** A name of one word is too often a word of the language ("Operator"). */
const bernama = (nama: string): boolean => nama.length >= 6 && nama.includes(' ')

/** Whether a text that somebody types for everybody names a person that is known here, or has a NIP in it. */
export const menyebutOrang = (teks: string, nama: readonly string[]): boolean =>
  NIP.test(rapi(teks)) || nama.flatMap(bentukNama).filter(bernama).some((kata) => memuat(rapi(teks), kata))

/**
 * What of these files names or marks a person: names of people known here, e-mail addresses, NIP, names of accounts. Of the tables, not of
 * our own words about them.
 * @returns one sentence each, without the name itself
 */
export function temuanOrang(berkas: readonly { nama: string; isi: string }[], { nama, tanda }: { nama: readonly string[]; tanda: readonly string[] }): string[] {
  const dicari = [...new Set([...nama.flatMap(bentukNama).filter(bernama), ...tanda.map(rapi).filter((satu) => satu.length >= 5)])]
  return berkas.filter((satu) => satu.nama.endsWith('.csv') && !satu.nama.endsWith('.id.csv')).flatMap((satu) => satu.isi.split('\r\n').flatMap((baris, i) => {
    const isi = rapi(baris)
    const sebab = /[\w.+-]+@[\w-]+\.\w{2,}/.test(isi) ? 'alamat surel' : NIP.test(isi) ? 'NIP' : dicari.some((kata) => memuat(isi, kata)) ? 'nama atau tanda orang' : null
    return sebab === null ? [] : [`${satu.nama} baris ${i + 1}: ${sebab}`]
  }))
}

/** What is to be published, from the address or form ("2023-6", "2023-6-1", "rapat-4"), which `skemaSumber` has held. */
export function bacaSumber(teks: string): PilihanTerbit {
  if (teks.startsWith('rapat-')) return { asal: 'RAPAT', bekuanId: Number(teks.slice(6)) }
  const [tahun = 0, bulan = 0, versi] = teks.split('-').map(Number)
  return { asal: 'PERIODE', tahun, bulan, apbdUrutan: versi ?? null }
}
