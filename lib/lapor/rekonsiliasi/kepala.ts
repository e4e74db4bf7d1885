import { BukuDitolak, type NilaiBaca } from '@/lib/dasar/buku/types'
import type { BasisBkad } from './types'

/** Where the columns of a file stand, found by the text of its head. */
export interface Kolom {
  /** first row under the head */
  mulai: number
  kodeUnit: number | null
  namaUnit: number | null
  kodeSub: number | null
  kodeRekening: number | null
  nomorSp2d: number | null
  nilai: number
  setoran: number | null
}

export const normal = (isi: NilaiBaca): string => String(isi ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')

/** Spellings of a head, the most exact first: a sub-unit's code says more than its SKPD's. */
const KODE_UNIT = ['kodesubskpd', 'kodesubunit', 'kodeunitskpd', 'kodeunit', 'kodeskpd', 'kodeopd', 'kodeperangkatdaerah', 'kdskpd', 'kode']
const NAMA_UNIT = [
  'namasubskpd', 'namasubunit', 'namaunitskpd', 'namaunit', 'namaskpd', 'namaopd', 'namaperangkatdaerah', 'skpd', 'opd', 'perangkatdaerah', 'unit', 'unitkerja', 'subskpd',
]
const KODE_SUB = ['kodesubkegiatan', 'kodesubgiat', 'kodesubkeg', 'kdsubkegiatan']
const KODE_REKENING = ['koderekening', 'koderek', 'kodeakun']
const NOMOR_SP2D = ['nomorsp2d', 'nosp2d']
const SETORAN = ['nilaisetoran', 'setoran']
const NILAI: Record<BasisBkad, string[]> = {
  LRA: ['nilairealisasi', 'realisasi', 'realisasirp', 'jumlahrealisasi', 'realisasibelanja', 'realisasisdbulanini', 'realisasikumulatif', 'nilai'],
  SPJ: ['jumlahspjsdbulanini', 'jumlahspj', 'nilaispj', 'realisasispj', 'nilairealisasi', 'realisasi', 'nilai'],
  SP2D: ['nilaisp2d', 'jumlahsp2d', 'realisasisp2d', 'sp2d', 'jumlah', 'nilai'],
}

function cari(kepala: readonly string[], nama: readonly string[]): number | null {
  for (const satu of nama) {
    const letak = kepala.indexOf(satu)
    if (letak >= 0) return letak
  }
  return null
}

function baca(kepala: readonly string[], basis: BasisBkad, mulai: number): Kolom | null {
  const [nilai, kodeUnit, namaUnit] = [cari(kepala, NILAI[basis]), cari(kepala, KODE_UNIT), cari(kepala, NAMA_UNIT)]
  if (nilai === null || (kodeUnit === null && namaUnit === null)) return null
  return {
    mulai, nilai, kodeUnit, namaUnit, kodeSub: cari(kepala, KODE_SUB), kodeRekening: cari(kepala, KODE_REKENING), nomorSp2d: cari(kepala, NOMOR_SP2D),
    // money that came back lowers a realisation; what was paid out stays paid out
    setoran: basis === 'SP2D' ? null : cari(kepala, SETORAN),
  }
}

const JARAK = 30

/**
 * Finds the head within the first rows, of one row or of two under each other.
 * @throws BukuDitolak when no row names a unit and the figure of this basis
 */
export function cariKolom(baris: readonly (readonly NilaiBaca[])[], basis: BasisBkad): Kolom {
  for (let letak = 0; letak < Math.min(JARAK, baris.length); letak++) {
    const satu = (baris[letak] ?? []).map(normal)
    const bawah = (baris[letak + 1] ?? []).map(normal)
    const dua = Array.from({ length: Math.max(satu.length, bawah.length) }, (_, i) => bawah[i] || satu[i] || '')
    const hasil = baca(satu, basis, letak + 1) ?? (satu.some(Boolean) ? baca(dua, basis, letak + 2) : null)
    if (hasil) return hasil
  }
  const contoh = basis === 'SP2D' ? 'Nilai SP2D' : 'Nilai Realisasi'
  throw new BukuDitolak('KEPALA', `Kepala tabel tidak ditemukan. Baris kepala perlu memuat kolom unit ("Kode SKPD" atau "Nama SKPD") dan kolom angka ("${contoh}").`)
}
