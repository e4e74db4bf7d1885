import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { FilterPosisi } from '@/lib/posisi/types'
import { tulisLingkup, type Lingkup, type MintaBanding } from './schema'
import type { DataBanding, PilihanSisi, Pintasan } from './types'

/** The filter of a side's positions. */
export function filterSisi(lingkup: Lingkup, { program, jenis, sumber }: Pick<MintaBanding, 'program' | 'jenis' | 'sumber'>): FilterPosisi {
  return {
    ...(lingkup.jenis === 'unit' && { unitIds: [lingkup.unitId] }),
    ...(lingkup.jenis === 'kategori' && { kategori: lingkup.kategori }),
    ...(program !== null && { programKode: program }),
    ...(jenis !== null && { jenisKode: jenis }),
    ...(sumber !== null && { sumberDanaId: sumber }),
  }
}

type Dua = Readonly<Record<'kiri' | 'kanan', PilihanSisi>>

/** The address of two sides. */
export function alamatDua(dua: Dua, lain: Readonly<Record<string, string | number | null>> = {}): string {
  const query = new URLSearchParams()
  for (const nama of ['kiri', 'kanan'] as const) {
    const { lingkup, tahun, bulan, versi } = dua[nama]
    query.set(nama, tulisLingkup(lingkup))
    // a frozen position is of one year, month and version: its own
    if (lingkup.jenis === 'beku') continue
    for (const [apa, nilai] of [['Tahun', tahun], ['Bulan', bulan], ['Versi', versi]] as const) query.set(`${nama}${apa}`, String(nilai))
  }
  for (const [nama, nilai] of Object.entries(lain)) if (nilai !== null && nilai !== '') query.set(nama, String(nilai))
  return String(query)
}

/** Whether both sides are of the same thing, at two times or versions: then units keep their parts apart. */
export function lingkupSama(a: Lingkup, b: Lingkup): boolean {
  // a frozen position is of the whole regency
  const [x, y] = [a, b].map((satu) => (satu.jenis === 'beku' ? 'kabupaten' : tulisLingkup(satu)))
  return x === y
}

/** Whether units are parts that both sides can have: not between one unit and another, or one category and another. */
export const seunit = (a: Lingkup, b: Lingkup): boolean => lingkupSama(a, b) || [a, b].some(({ jenis }) => jenis === 'kabupaten' || jenis === 'beku')

/** The month before; of January the December of the year before. */
const bulanLalu = ({ tahun, bulan }: Pick<PilihanSisi, 'tahun' | 'bulan'>): Pick<PilihanSisi, 'tahun' | 'bulan'> => (bulan > 1 ? { tahun, bulan: bulan - 1 } : { tahun: tahun - 1, bulan: 12 })

/** The end of the quarter before the one that the month is in, and that of its own. */
const triwulan = ({ tahun, bulan }: Pick<PilihanSisi, 'tahun' | 'bulan'>): readonly [Pick<PilihanSisi, 'tahun' | 'bulan'>, Pick<PilihanSisi, 'tahun' | 'bulan'>] => {
  const akhir = Math.ceil(bulan / 3) * 3
  return [akhir > 3 ? { tahun, bulan: akhir - 3 } : { tahun: tahun - 1, bulan: 12 }, { tahun, bulan: Math.min(akhir, 12) }]
}

interface BahanPintasan {
  /** what the page looks at: the live side */
  dasar: PilihanSisi
  daftarTahun: readonly number[]
  /** numbers of the year's APBD versions */
  versi: readonly number[]
  /** two units to begin with, where the reader sees more than one */
  unit: readonly number[]
  /** the two latest frozen positions, the earlier one first */
  beku: readonly (PilihanSisi & { lingkup: Extract<Lingkup, { jenis: 'beku' }> })[]
}

/** The comparisons that are asked for most, each as one address; those whose year or version is not there are left out. */
export function pintasan({ dasar, daftarTahun, versi, unit, beku }: BahanPintasan): Pintasan[] {
  const ada = (satu: Pick<PilihanSisi, 'tahun'>): boolean => daftarTahun.includes(satu.tahun)
  const berlaku: PilihanSisi = { ...dasar, versi: 'berlaku' }
  const tautan = (kunci: string, nama: string, kiri: PilihanSisi, kanan: PilihanSisi, lain = {}): Pintasan[] => (ada(kiri) && ada(kanan) ? [{ kunci, nama, href: `/banding?${alamatDua({ kiri, kanan }, lain)}` }] : [])
  const [twLalu, twIni] = triwulan(dasar)
  const [a, b] = unit
  const [dulu, kini] = beku
  return [
    ...tautan('bulan', 'Bulan ini lawan bulan lalu', { ...berlaku, ...bulanLalu(dasar) }, berlaku),
    ...tautan('tahun', 'Tahun ini lawan tahun lalu, bulan sama', { ...berlaku, tahun: dasar.tahun - 1 }, berlaku),
    ...tautan('triwulan', 'Triwulan ini lawan triwulan lalu', { ...berlaku, ...twLalu }, { ...berlaku, ...twIni }),
    ...(versi.length > 1 ? tautan('versi', 'APBD murni lawan yang terakhir', { ...dasar, versi: Math.min(...versi) }, { ...dasar, versi: Math.max(...versi) }, { ukur: 'pagu', per: 'subKegiatan' }) : []),
    ...(a !== undefined && b !== undefined ? tautan('unit', 'Dua unit', { ...berlaku, lingkup: { jenis: 'unit', unitId: a } }, { ...berlaku, lingkup: { jenis: 'unit', unitId: b } }, { per: 'jenisBelanja' }) : []),
    ...(dulu && kini ? tautan('rakor', 'Rakor ini lawan rakor lalu', dulu, kini) : []),
  ]
}

/** "Dinas Kesehatan, s.d. Juni 2023 (Perubahan APBD)": the version where it was chosen. */
export const labelSisi = (nama: string, { tahun, bulan, versi }: PilihanSisi, versiNama: string | null): string =>
  `${nama}, ${sampaiBulan(tahun, bulan)}${versi === 'berlaku' || versiNama === null ? '' : ` (${versiNama})`}`

/** What is parted next when a row is followed: a unit by its programs, everything else by sub-kegiatan. */
export const lanjutPer = (per: DataBanding['per']): DataBanding['per'] => (per === 'unit' ? 'program' : 'subKegiatan')
