/** Small worked decisions for the tests of panels. */
import type { LangkahPutusan, Putusan, RapatPutusan } from '@/lib/lapor/tindak-lanjut/types'

export const rapatPutusan = (triwulan: number, isi: Partial<RapatPutusan> = {}): RapatPutusan =>
  ({ rapatId: triwulan, tahun: 2023, triwulan, tanggal: `2023-${String(triwulan * 3 + 1).padStart(2, '0')}-12`, nomor: 1, tenggat: `2023-${String(triwulan * 3 + 2).padStart(2, '0')}-31`, ...isi })

export const langkah = (tanggal: string, isi: Partial<LangkahPutusan> = {}): LangkahPutusan => ({ id: 1, jenis: 'LANGKAH', tanggal, uraian: 'Berkas disusun', oleh: 'Operator', kantor: false, lampiran: null, ...isi })

/** Taken at the meeting of 12 April 2023 for unit 1, due on 31 May. */
export const putusan = (id: number, isi: Partial<Putusan> = {}): Putusan => ({
  id, tahun: 2023, apa: `Keputusan ${id}`, unitId: 1, unit: 'SATU', namaUnit: 'Dinas Satu', penanggungJawab: null, bukti: null, panel: null, versi: 1, rapat: [rapatPutusan(1, { nomor: id })], langkah: [], tutup: null, ...isi,
})
