import type { PeringkatKategori } from '@/lib/realisasi/peringkat'
import type { PeringkatSendiri } from './types'

/** The place of one unit in the ranking of its category, or why it has none. */
export function tempatSendiri(kelompok: readonly PeringkatKategori[], unitId: number, { tahun, bulan }: { tahun: number; bulan: number }): PeringkatSendiri {
  const kunci = String(unitId)
  for (const { kategori, urutan, belumLapor, tanpaNilai } of kelompok) {
    const baris = urutan.find(({ capaian }) => capaian.posisi.kunci === kunci)
    if (baris) return { tahun, bulan, kategori, peringkat: baris.peringkat, dari: urutan.length, serapan: baris.nilai }
    if (belumLapor.some(({ posisi }) => posisi.kunci === kunci)) return { alasan: 'laporan bulan itu tidak masuk' }
    if (tanpaNilai.some(({ posisi }) => posisi.kunci === kunci)) return { alasan: 'anggaran kas sampai bulan itu nol atau belum diisi' }
  }
  return { alasan: 'serapannya terhadap anggaran kas di luar kewajaran, jadi tidak diperingkat' }
}
