import { acak, acakAntara, acakPilih } from './acak'
import type { RumusIndikator } from '@/lib/realisasi/kinerja/types'

/** A node of a sample unit that gets indicators. */
export interface SimpulContoh {
  unit: number
  /** its place among the unit's programs, kegiatan or sub-kegiatan of the kind, from 0 */
  ke: number
  id: number
  kode: string
  nama: string
  tingkat: 'PROGRAM' | 'KEGIATAN' | 'SUB_KEGIATAN'
}

export interface IndikatorContoh {
  nama: string
  satuan: string
  jenis: 'HASIL' | 'KELUARAN'
  rumus: RumusIndikator
  targetRenstra: string
  lalu: string
  target: string
  /** first and second quarter; null: not entered */
  triwulan: readonly (string | null)[]
}

export const TUJUAN_KINERJA = 'Meningkatnya mutu pelayanan perangkat daerah'
export const SASARAN_KINERJA = 'Meningkatnya capaian layanan sesuai rencana'
/** Of every sample value: it is made up. */
export const SUMBER_KINERJA = 'Data contoh, bukan laporan perangkat daerah.'

const angka = (nilai: number, desimal: number): string => nilai.toFixed(desimal).replace(/\.0+$/, '')
const SATUAN_KELUARAN = ['dokumen', 'laporan', 'orang', 'unit', 'paket', 'kegiatan'] as const
const huruf = (teks: string): string => (teks === teks.toUpperCase() ? teks.toLowerCase() : teks.charAt(0).toLowerCase() + teks.slice(1))

/** What is not entered: the second quarter of about one in eight, both of one in thirty. */
function kosongkan(simpul: SimpulContoh, nilai: readonly [string, string]): (string | null)[] {
  const undi = acak('kinerja-isi', simpul.unit, simpul.kode)
  return undi < 0.03 ? [null, null] : undi < 0.15 ? [nilai[0], null] : [...nilai]
}

/** Output: pieces that add up; about half of the year's by June. */
function keluaran(simpul: SimpulContoh): IndikatorContoh {
  const kunci = ['kinerja', simpul.unit, simpul.kode] as const
  const satuan = SATUAN_KELUARAN[Math.floor(acak('satuan', ...kunci) * SATUAN_KELUARAN.length)] ?? 'dokumen'
  const target = satuan === 'orang' ? Math.round(acakAntara(4, 60, 'target', ...kunci)) * 20 : Math.round(acakAntara(4, 48, 'target', ...kunci))
  const bagian = (tw: number): string => angka(Math.round(target * acakAntara(0.12, 0.34, 'bagian', tw, ...kunci)), 0)
  return {
    nama: `Jumlah ${satuan} hasil ${huruf(simpul.nama)}`.slice(0, 400), satuan, jenis: 'KELUARAN', rumus: 'TREN_POSITIF',
    targetRenstra: angka(target * 5, 0), lalu: angka(Math.round(target * acakAntara(0.8, 1.05, 'lalu', ...kunci)), 0), target: angka(target, 0), triwulan: kosongkan(simpul, [bagian(1), bagian(2)]),
  }
}

/** Outcome: a state in percent, an index, or a figure that is to fall. */
function hasil(simpul: SimpulContoh): IndikatorContoh {
  const kunci = ['kinerja', simpul.unit, simpul.kode] as const
  const rumus = acakPilih<RumusIndikator>([['PERSENTASE', 6], ['NILAI_AKHIR', 2], ['TREN_NEGATIF', 2]], 'rumus', ...kunci)
  if (rumus === 'TREN_NEGATIF') {
    const target = Math.round(acakAntara(4, 20, 'target', ...kunci))
    const nilai = (tw: number): string => angka(target * acakAntara(1.7 - tw * 0.3, 2.1 - tw * 0.35, 'nilai', tw, ...kunci), 1)
    return { nama: `Persentase keluhan atas ${huruf(simpul.nama)} yang belum terselesaikan`, satuan: '%', jenis: 'HASIL', rumus, targetRenstra: angka(Math.max(1, target - 3), 0), lalu: angka(target * 1.4, 1), target: angka(target, 0), triwulan: kosongkan(simpul, [nilai(1), nilai(2)]) }
  }
  const persen = rumus === 'PERSENTASE'
  const target = persen ? Math.round(acakAntara(75, 100, 'target', ...kunci)) : Math.round(acakAntara(300, 380, 'target', ...kunci)) / 100
  const nilai = (tw: number): string => angka(target * Math.min(1.08, acakAntara(persen ? 0.3 + tw * 0.18 : 0.82, persen ? 0.5 + tw * 0.24 : 1.02, 'nilai', tw, ...kunci)), 2)
  return {
    nama: persen ? `Persentase capaian layanan ${huruf(simpul.nama)}` : `Indeks kepuasan atas ${huruf(simpul.nama)}`, satuan: persen ? '%' : 'indeks (skala 4)', jenis: 'HASIL', rumus,
    targetRenstra: angka(persen ? 100 : Math.min(4, target + 0.2), 2), lalu: angka(target * acakAntara(0.85, 0.98, 'lalu', ...kunci), 2), target: angka(target, 2), triwulan: kosongkan(simpul, [nilai(1), nilai(2)]),
  }
}

/** Indicators of a node: an outcome for each program, a second one for the first; an output for some kegiatan and sub-kegiatan. */
export function indikatorContoh(simpul: SimpulContoh): IndikatorContoh[] {
  if (simpul.tingkat === 'PROGRAM') return simpul.ke === 0 ? [hasil(simpul), { ...keluaran({ ...simpul, kode: `${simpul.kode}/2` }), jenis: 'HASIL', nama: `Jumlah layanan yang selesai dalam ${huruf(simpul.nama)}` }] : [hasil(simpul)]
  return simpul.ke % 3 === 0 ? [keluaran(simpul)] : []
}

export const CATATAN_KINERJA = {
  pendorong: 'Koordinasi rutin tiap bulan dengan pelaksana kegiatan (contoh).',
  penghambat: 'Sebagian sub-kegiatan baru mulai pada triwulan II sehingga keluarannya belum tercatat (contoh).',
  tindakTriwulan: 'Percepatan keluaran sub-kegiatan yang belum mulai, dipantau tiap dua minggu (contoh).',
  tindakRenja: 'Penyesuaian target dan jadwal pada Renja berikutnya (contoh).',
  verifikator: 'Lengkapi sumber data capaian (contoh).',
} as const
