import { ARAH, parseId, URUT } from '@/lib/lihat/perangkat-daerah/schema'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { ZONA } from '@/lib/realisasi/zona'

type Nilai = (teks: string) => boolean
/** One of these, or the empty field of a form that was sent without it. */
const salahSatu = (daftar: readonly string[]): Nilai => (teks) => teks === '' || daftar.includes(teks)

/** Each parameter with the values that mean something, as the pages' own forms and links write them. */
const PERIODE: Record<string, Nilai> = {
  rinci: (teks) => teks === '1',
  tahun: (teks) => /^20\d\d$/.test(teks),
  bulan: (teks) => /^([1-9]|1[0-2])$/.test(teks),
  versi: (teks) => teks === 'berlaku' || /^(0|[1-9]\d?)$/.test(teks),
}
const DAFTAR: Record<string, Nilai> = {
  ...PERIODE,
  urut: salahSatu(URUT),
  arah: salahSatu(ARAH),
  kategori: salahSatu(KATEGORI),
  zona: salahSatu([...ZONA, 'TANPA_NILAI']),
  kelompok: salahSatu(['kategori', 'satu']),
  cari: salahSatu([]),
}
const SUB: Record<string, Nilai> = { ...PERIODE, jejak: salahSatu(['semua']) }

function bagian(pathname: string): Record<string, Nilai> | null {
  if (pathname === '/') return PERIODE
  const [kosong, daftar, unit, sub, subId, ...lain] = pathname.split('/')
  if (kosong !== '' || daftar !== 'perangkat-daerah' || lain.length > 0) return null
  if (unit === undefined) return DAFTAR
  if (parseId(unit) === null) return null
  if (sub === undefined) return PERIODE
  return sub === 'sub-kegiatan' && subId !== undefined && parseId(subId) !== null ? SUB : null
}

/**
 * Whether the answer of an address is worth keeping: a page of figures, every parameter one that it knows, once, with a value that it
 * knows. So the number of addresses is bounded, and what somebody makes up (`?x=1`, words of a search) is made each time and kept never.
 */
export function tersimpan(pathname: string, search: URLSearchParams): boolean {
  const kenal = bagian(pathname)
  if (kenal === null) return false
  const isi = [...search]
  return new Set(isi.map(([nama]) => nama)).size === isi.length && isi.every(([nama, nilai]) => Object.hasOwn(kenal, nama) && kenal[nama]?.(nilai) === true)
}
