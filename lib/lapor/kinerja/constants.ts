import type { JenisIndikator, RumusIndikator } from '@/lib/realisasi/kinerja/types'
import type { KeadaanTriwulan, TingkatSimpul } from './types'

export const NAMA_RUMUS: Readonly<Record<RumusIndikator, string>> = {
  TREN_POSITIF: 'Tren positif', TREN_NEGATIF: 'Tren negatif', PERSENTASE: 'Persentase', NILAI_AKHIR: 'Nilai akhir',
}

/** What each formula does with the quarters, in a sentence. */
export const ARTI_RUMUS: Readonly<Record<RumusIndikator, string>> = {
  TREN_POSITIF: 'makin tinggi makin baik; capaian tiap triwulan dijumlahkan', TREN_NEGATIF: 'makin rendah makin baik; yang dinilai keadaan terakhir',
  PERSENTASE: 'persentase; yang dinilai keadaan terakhir', NILAI_AKHIR: 'indeks atau keadaan; yang dinilai keadaan terakhir',
}

export const NAMA_JENIS: Readonly<Record<JenisIndikator, string>> = { HASIL: 'Hasil', KELUARAN: 'Keluaran' }
export const NAMA_TINGKAT: Readonly<Record<TingkatSimpul, string>> = { PROGRAM: 'Program', KEGIATAN: 'Kegiatan', SUB_KEGIATAN: 'Sub-kegiatan' }
export const NAMA_KEADAAN: Readonly<Record<KeadaanTriwulan, string>> = { BELUM: 'belum mulai', TERBUKA: 'terbuka', TERKUNCI: 'terkunci' }

/** Indicators of a unit in a year; more is a mistake of a file. */
export const MAKS_INDIKATOR = 999
/** It is sent by an action, whose body the gate bounds (lib/dasar/peladen/gerbang). */
export const MAKS_BERKAS_KINERJA = 900_000
export const BERKAS_KINERJA_BESAR = 'Berkas lebih dari 900 KB. Kirim lembar kinerja saja, tanpa gambar dan tanpa lembar lain.'
export const MAKS_TEKS_KINERJA = 1_000_000
