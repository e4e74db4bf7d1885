import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { senFromText } from '@/lib/realisasi/rupiah'

/** Something that names a budget line or a sub-kegiatan, so that it cannot be taken away. */
export interface Halangan {
  jenis: 'PAGU' | 'KAS' | 'REALISASI' | 'CATATAN' | 'IMPOR' | 'PADANAN' | 'BARIS' | 'FISIK' | 'TARGET' | 'KENDALA' | 'REKONSILIASI'
  /** name of the version or of the file, number of lines */
  tempat: string | null
  /** canonical text, rupiah */
  nilai: string | null
  bulan: readonly number[]
}

const uang = (nilai: string | null): string => (nilai === null ? '' : ` ${rupiah(senFromText(nilai))}`)
const kapan = (bulan: readonly number[]): string => (bulan.length === 0 ? '' : ` ${[...bulan].sort((a, b) => a - b).map(namaBulan).join(', ')}`)

const KATA: Readonly<Record<Halangan['jenis'], (halangan: Halangan) => string>> = {
  PAGU: ({ tempat, nilai }) => `pagu${uang(nilai)} pada ${tempat ?? ''}`,
  KAS: ({ tempat, nilai, bulan }) => `anggaran kas${uang(nilai)} pada ${tempat ?? ''} (${bilangan(bulan.length)} bulan)`,
  REALISASI: ({ nilai, bulan }) => `realisasi${uang(nilai)} (${kapan(bulan).trim()})`,
  CATATAN: ({ bulan }) => `catatan pemeriksa${kapan(bulan)}`,
  IMPOR: ({ tempat }) => `berkas impor yang belum diputuskan ("${tempat ?? ''}")`,
  PADANAN: () => 'padanan kode impor yang menunjuk ke sini',
  BARIS: ({ tempat }) => `${bilangan(Number(tempat))} baris anggaran`,
  FISIK: ({ bulan }) => `realisasi fisik${kapan(bulan)}`,
  TARGET: ({ bulan }) => `target fisik${kapan(bulan)}`,
  KENDALA: ({ bulan }) => `kendala atau dukungan${kapan(bulan)}`,
  REKONSILIASI: () => 'angka atau penjelasan rekonsiliasi',
}

/** What stands in the way, one phrase each: "pagu Rp1.200 pada APBD murni". */
export const kalimatHalangan = (halangan: readonly Halangan[]): string[] => halangan.map((satu) => KATA[satu.jenis](satu))

/** What is to be taken away, as an address names it: "B12" a line, "S3" a sub-kegiatan. null: neither */
export function bacaTujuanHapus(teks: string | null): { jenis: 'B' | 'S'; id: number } | null {
  const m = /^([BS])([1-9]\d{0,8})$/.exec(teks ?? '')
  return m ? { jenis: m[1] as 'B' | 'S', id: Number(m[2]) } : null
}
