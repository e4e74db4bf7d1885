/** Small worked meetings for the tests of these panels. */
import type { Rapat } from '@/lib/rakor/rapat/types'

export const rapat = (isi: Partial<Rapat> = {}): Rapat => ({
  id: 1, tahun: 2023, triwulan: 2, tanggal: '2023-07-12', mulai: '08:30', selesai: '12:30', tempat: 'Aula', pemimpinJabatan: 'Bupati', pemimpinNama: null, batasBulan: 6, apbdUrutan: null,
  keadaan: 'DRAF', dimulaiPada: null, ditutupPada: null, contoh: true, versi: 1, oleh: 'Analis', pada: '2023-07-05T03:00:00Z', ...isi,
})
