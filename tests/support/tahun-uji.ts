import { writeXlsx } from 'hucre/xlsx'
import { BULAN, type NilaiSipd } from './berkas-sipd'

// A year's plan as SIPD exports it, for three made-up units whose codes below the bidang urusan nobody has seen before.

const UNIT_UJI = [
  { kode: '1.02.0.00.0.00.01.0000', nama: 'Dinas Kesehatan Contoh', singkat: 'Dinkes Contoh', bidang: '1.02' },
  { kode: '1.03.0.00.0.00.02.0000', nama: 'Dinas Pekerjaan Umum Contoh', singkat: 'PU Contoh', bidang: '1.03' },
  { kode: '2.09.0.00.0.00.03.0000', nama: 'Dinas Ketahanan Pangan Contoh', singkat: 'Pangan Contoh', bidang: '2.09' },
] as const
/** The list of units as it is pasted from Excel. */
export const DAFTAR_UNIT = [['Kode SKPD', 'Nama SKPD', 'Singkatan'], ...UNIT_UJI.map(({ kode, nama, singkat }) => [kode, nama, singkat])].map((sel) => sel.join('\t')).join('\n')

export interface BarisUji {
  unit: (typeof UNIT_UJI)[number]
  sub: string
  namaSub: string
  rekening: string
  namaRekening: string
  sumber: readonly [kode: string, nama: string]
  /** whole rupiah, a multiple of twelve */
  pagu: number
}

const dua = (angka: number): string => String(angka).padStart(2, '0')
const SUMBER = [['1.1.97.01', 'Pendapatan Asli Daerah Contoh'], ['1.2.97.02', 'Dana Alokasi Umum Contoh'], ['1.2.97.03', 'Dana Bagi Hasil Contoh']] as const

/** 7 sub-kegiatan a unit under one new program, 2 rekening each: 21 sub-kegiatan, 24 rekening, 3 sumber dana that no book has. */
export const RENCANA_UJI: readonly BarisUji[] = UNIT_UJI.flatMap((unit, u) => Array.from({ length: 14 }, (_, i): BarisUji => {
  const s = Math.floor(i / 2) + 1
  const r = u * 8 + (i % 8) + 1
  return {
    unit, sub: `${unit.bidang}.97.2.${dua(1 + (s % 2))}.00${dua(s)}`, namaSub: `Layanan Contoh ${unit.singkat} Nomor ${s}`,
    rekening: `5.1.02.01.01.97${dua(r)}`, namaRekening: `Belanja Bahan Contoh Nomor ${r}`, sumber: SUMBER[u] ?? SUMBER[0], pagu: (u + 1) * 12_000_012 + i * 1_200_000,
  }
}))
export const jumlahUji = (baris: readonly BarisUji[]): number => baris.reduce((sum, { pagu }) => sum + pagu, 0)

const buku = async (lembar: string, kepala: readonly string[], baris: readonly NilaiSipd[][], akhir: NilaiSipd[]): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: lembar, rows: [[...kepala], ...baris.map((satu) => [...satu]), akhir] }] }))
const induk = (sub: string): [program: string, kegiatan: string] => [sub.split('.').slice(0, 3).join('.'), sub.split('.').slice(0, 5).join('.')]

/** Rekap DPA: one row a rekening, with code and name of every level, and the file's own total at its end. */
export function dpaUji(baris: readonly BarisUji[]): Promise<Buffer> {
  const kepala = [
    'Kode SKPD', 'Nama SKPD', 'Kode Program', 'Nama Program', 'Kode Kegiatan', 'Nama Kegiatan', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan',
    'Kode Sumber Dana', 'Nama Sumber Dana', 'Kode Rekening', 'Nama Rekening', 'Pagu',
  ]
  const isi = baris.map(({ unit, sub, namaSub, sumber, rekening, namaRekening, pagu }): NilaiSipd[] => {
    const [program, kegiatan] = induk(sub)
    return [unit.kode, unit.nama, program, `Program Contoh ${unit.singkat}`, kegiatan, `Kegiatan Contoh ${kegiatan}`, sub, namaSub, ...sumber, rekening, namaRekening, pagu]
  })
  return buku('Rekap Anggaran', kepala, isi, ['JUMLAH', ...Array.from({ length: 11 }, () => null), jumlahUji(baris)])
}

/** Anggaran kas: the pagu in twelve equal months. */
export function rakUji(baris: readonly BarisUji[]): Promise<Buffer> {
  const kepala = ['Kode SKPD', 'Nama SKPD', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Rekening', 'Nama Rekening', 'Anggaran Tahun Ini', 'Total RAK', ...BULAN]
  const uang = (pagu: number): number[] => [pagu, pagu, ...BULAN.map(() => pagu / 12)]
  const isi = baris.map(({ unit, sub, namaSub, rekening, namaRekening, pagu }): NilaiSipd[] => [unit.kode, unit.nama, sub, namaSub, rekening, namaRekening, ...uang(pagu)])
  return buku('Anggaran Kas', kepala, isi, ['JUMLAH', ...Array.from({ length: 5 }, () => null), ...uang(jumlahUji(baris))])
}
