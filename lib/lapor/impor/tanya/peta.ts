import { BENTUK } from '@/lib/lapor/berkas/bentuk/daftar'
import type { Bentuk } from '@/lib/lapor/berkas/bentuk/types'
import { UMUM } from '@/lib/lapor/berkas/bentuk/umum'
import type { JenisBerkas, PetaKolom } from '@/lib/lapor/berkas/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'

const bentukDari = (jenis: JenisBerkas): Bentuk | undefined => BENTUK.find((satu) => satu.jenis === jenis)
const namaPeran = (bentuk: Bentuk, peran: string): string => bentuk.peran[peran]?.nama ?? UMUM[peran]?.nama ?? peran
/** Said above the table or by rows, not by a column: nobody maps it. */
const bukanKolom = (peran: string): boolean => peran.includes(':')

/** Kinds that can be mapped by hand, of those that are looked for. */
export const jenisTerpeta = (jenis: readonly JenisBerkas[]): { nilai: JenisBerkas; nama: string }[] =>
  jenis.flatMap((satu) => {
    const bentuk = bentukDari(satu)
    return bentuk ? [{ nilai: satu, nama: bentuk.nama }] : []
  })

/** What a column of this kind of file can mean: what it must have first, then the rest. */
export function opsiPeran(jenis: JenisBerkas): { nilai: string; nama: string }[] {
  const bentuk = bentukDari(jenis)
  if (!bentuk) return []
  const wajib = bentuk.wajib.flat().filter((peran) => !bukanKolom(peran))
  const bulan = bentuk.bulanan ? Array.from({ length: 12 }, (_, i) => `bulan-${i + 1}`) : []
  const semua = [...new Set([...(bentuk.tambah === null ? [] : [bentuk.tambah]), ...(bentuk.kurang === undefined ? [] : [bentuk.kurang]), ...wajib, ...Object.keys(bentuk.peran), ...bulan, ...Object.keys(UMUM)])]
  return semua.map((nilai) => ({ nilai, nama: nilai.startsWith('bulan-') ? namaBulan(Number(nilai.slice(6))) : namaPeran(bentuk, nilai) }))
}

/** What the mapping still lacks for its kind, in words; empty: nothing. */
export function kurangPeran(jenis: JenisBerkas, kolom: Readonly<Record<string, number>>): string[] {
  const bentuk = bentukDari(jenis)
  if (!bentuk) return ['jenis berkas ini tidak dapat dipetakan']
  const kurang = bentuk.wajib.flatMap((satu) => {
    const pilihan = typeof satu === 'string' ? [satu] : satu
    // what the title or rows of another kind can say is not asked of a column
    if (pilihan.some((peran) => peran in kolom || bukanKolom(peran))) return []
    return [pilihan.map((peran) => namaPeran(bentuk, peran)).join(' atau ')]
  })
  const bulan = Object.keys(kolom).filter((peran) => /^bulan-\d+$/.test(peran)).length
  if (bentuk.tambah !== null && !(bentuk.tambah in kolom) && bulan === 0) kurang.push(`kolom uang: ${namaPeran(bentuk, bentuk.tambah)}`)
  if (bentuk.tambah === null && bulan < (bentuk.bulanan?.semua ? 12 : 1)) kurang.push(bentuk.bulanan?.semua ? `kolom dua belas bulan (baru ${bulan})` : 'kolom bulan')
  return [...new Set(kurang)]
}

export interface HasilPeta {
  peta: PetaKolom
  /** by the column's number: a meaning that another column has already */
  kembar: { kolom: number; peran: string }[]
}

/** Reads a mapping out of a form: "kolom-3" is what the fourth column means. */
export function susunPeta(jenis: JenisBerkas, lembar: number, barisKepala: readonly number[], isi: Readonly<Record<string, unknown>>): HasilPeta {
  const kolom: Record<string, number> = {}
  const kembar: HasilPeta['kembar'] = []
  const boleh = new Set(opsiPeran(jenis).map(({ nilai }) => nilai))
  for (const [nama, peran] of Object.entries(isi)) {
    const nomor = /^kolom-(\d{1,3})$/.exec(nama)?.[1]
    if (nomor === undefined || typeof peran !== 'string' || !boleh.has(peran)) continue
    if (peran in kolom) kembar.push({ kolom: Number(nomor), peran })
    else kolom[peran] = Number(nomor)
  }
  return { peta: { jenis, lembar, barisKepala: [...barisKepala], kolom }, kembar }
}

/** "D = realisasi, B = kode rekening": a mapping in one line. */
export function namaKolom({ jenis, kolom }: PetaKolom): string {
  const nama = new Map(opsiPeran(jenis).map((satu) => [satu.nilai, satu.nama]))
  return Object.entries(kolom).sort(([, a], [, b]) => a - b).map(([peran, nomor]) => `${hurufKolom(nomor)} = ${nama.get(peran) ?? peran}`).join(', ')
}

/** The letters of a column, from its number: 0 is A, 27 is AB. */
export const hurufKolom = (nomor: number): string => (nomor < 26 ? '' : hurufKolom(Math.floor(nomor / 26) - 1)) + String.fromCharCode(65 + (nomor % 26))
