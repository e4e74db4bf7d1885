import type { NilaiBaca } from '@/lib/dasar/buku/types'
import type { JenisImpor } from './constants'
import { bacaJudul, type Judul } from './kenali-judul'
import { bulanKepala, rapi, teks } from './kenali-nilai'

/** The columns that are read. Every other column of a file is left at the door, persons' names and numbers first. */
const ALIAS = {
  kodeSubSkpd: ['kodesubskpd', 'kodesubunit', 'kodeunitskpd'],
  kodeSkpd: ['kodeskpd', 'kodeopd', 'kodeunit', 'kodeorganisasi'],
  namaSubSkpd: ['namasubskpd', 'namasubunit', 'namaunitskpd'],
  namaSkpd: ['namaskpd', 'namaopd', 'namaunit', 'namaorganisasi'],
  sub: ['kodesubkegiatan', 'kodesubgiat', 'kdsubkegiatan'],
  rekening: ['koderekening', 'koderek', 'kodeakun', 'kodeakunsubrinci', 'kdrekening'],
  sumber: ['namasumberdana', 'sumberdana', 'namadana', 'kodesumberdana', 'kodedana'],
  dokumen: ['nomorsp2d', 'nosp2d', 'nomordokumen'],
  tanggalSp2d: ['tanggalsp2d', 'tglsp2d'],
  tanggal: ['tanggaldokumen', 'tanggaljurnal', 'tanggal', 'tgldokumen'],
  bulan: ['bulan'],
  sampai: ['sampaitgl', 'sampaitanggal', 'tanggalsampai'],
  realisasi: ['nilairealisasi', 'realisasi'],
  setoran: ['nilaisetoran'],
  pagu: ['pagu', 'nilaipagu', 'paguanggaran', 'anggaran', 'nominal', 'anggarantahunini', 'jumlahanggaran'],
  debet: ['nilaidebet', 'debet', 'nilaidebit'],
  kredit: ['nilaikredit', 'kredit'],
  spj: ['jumlahspjlsupgutusdbulanini', 'jumlahspjlsupgutusampaibulanini', 'jumlahspjlsupgutu', 'jumlahspj'],
  sisa: ['sisapagu', 'sisapaguanggaran'],
} as const satisfies Record<string, readonly string[]>
export type Peran = keyof typeof ALIAS

/** Columns with persons; they are named to the person who imports, so that she knows they were left out. */
const ORANG = /^(nip|nik|namapegawai|namapenerima|penerima|namapa|nippa|namakpa|nipkpa|namapptk|nippptk|namabendahara|nipbendahara|pegawai|rekeningpenerima|npwp)/

export interface Kepala {
  jenis: JenisImpor
  /** index of the first row of data within the rows that were looked at */
  mulai: number
  kolom: Partial<Record<Peran, number>>
  /** columns of the twelve months, in order; empty unless all are there */
  bulan: number[]
  orang: string[]
  /** what the lines above say of every row: control figures carry their unit and month there */
  judul: Judul
}
type Peta = Omit<Kepala, 'mulai' | 'jenis' | 'judul'>

function petakan(judul: readonly string[]): Peta {
  const kolom: Partial<Record<Peran, number>> = {}
  for (const [peran, alias] of Object.entries(ALIAS) as [Peran, readonly string[]][]) {
    for (const nama of alias) {
      const di = judul.findIndex((satu) => satu === nama || (peran === 'spj' && satu.startsWith(nama)))
      if (di < 0) continue
      kolom[peran] = di
      break
    }
  }
  const bulan = Array.from({ length: 12 }, (_, i) => judul.findIndex((satu) => bulanKepala(satu) === i + 1))
  return { kolom, bulan: bulan.includes(-1) ? [] : bulan, orang: judul.filter((satu) => ORANG.test(satu)) }
}

/** Which export has these columns. Order matters: a RAK has a pagu too, and a journal an account. */
function jenisDari({ kolom: k, bulan }: Peta): JenisImpor | null {
  const ada = (...peran: Peran[]): boolean => peran.every((satu) => k[satu] !== undefined)
  const unit = ada('kodeSkpd') || ada('namaSkpd') || ada('kodeSubSkpd') || ada('namaSubSkpd')
  if (!ada('rekening')) return null
  if (ada('spj')) return 'SPJ'
  if (ada('debet', 'kredit', 'sub') && unit) return 'JURNAL'
  if (bulan.length === 12 && ada('sub') && unit) return 'KAS'
  if (ada('realisasi', 'sub') && unit) return 'REALISASI'
  if (ada('pagu', 'sub') && unit) return 'ANGGARAN'
  return ada('realisasi', 'pagu') ? 'LRA' : null
}

/** Two rows of a head read as one: an upper cell holds for the empty ones to its right, a lower one stands under it. */
function gabungDua(atas: readonly NilaiBaca[], bawah: readonly NilaiBaca[]): string[] {
  let lebar = ''
  return Array.from({ length: Math.max(atas.length, bawah.length) }, (_, i) => {
    lebar = rapi(atas[i]) || (rapi(bawah[i]) === '' ? '' : lebar)
    return rapi(atas[i]) !== '' && rapi(bawah[i]) === '' ? rapi(atas[i]) : `${lebar}${rapi(bawah[i])}`
  })
}

/**
 * Finds the head of a table among a sheet's first rows: by its words, in any order of columns, under any title rows, in one row
 * or in two merged ones. null: none of the exports that are known.
 */
export function kenaliKepala(baris: readonly (readonly NilaiBaca[])[]): Kepala | null {
  for (const [i, isi] of baris.entries()) {
    const judul = bacaJudul(baris.slice(0, i))
    const satu = petakan(isi.map(rapi))
    const jenisSatu = jenisDari(satu)
    const bawah = baris[i + 1]
    const dua = bawah && bawah.some((sel) => typeof sel === 'string') ? petakan(gabungDua(isi, bawah)) : null
    const jenisDua = dua && jenisDari(dua)
    if (jenisSatu && jenisSatu !== 'LRA') return { ...satu, judul, jenis: jenisSatu, mulai: i + 1 }
    // months that stand under one merged word make a RAK of what alone would look like less
    if (dua && jenisDua && (jenisDua === 'SPJ' || jenisDua === 'KAS')) return { ...dua, judul, jenis: jenisDua, mulai: i + 2 }
    if (jenisSatu) return { ...satu, judul, jenis: jenisSatu, mulai: i + 1 }
    if (dua && jenisDua && bawah?.some((sel) => /[a-z]{3}/i.test(teks(sel)))) return { ...dua, judul, jenis: jenisDua, mulai: i + 2 }
  }
  return null
}
