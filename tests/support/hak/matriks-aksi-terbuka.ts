import type { BarisAksi } from './matriks-aksi'

/** Open data is the office's to publish, withdraw and switch; aimed at what is not there, so that nothing comes of it. */
const terbuka = (masukan: Record<string, unknown>): BarisAksi => ({ boleh: ['analis', 'admin'], masukan: () => masukan, campuran: () => [] })

export const AKSI_TERBUKA: Record<string, BarisAksi> = {
  'lib/rakor/terbuka/actions.ts#terbitkanTerbuka': terbuka({ sumber: 'rapat-99999999', urutan: '1', paham: 'ya' }),
  'lib/rakor/terbuka/actions.ts#tarikTerbuka': terbuka({ terbitanId: '99999999', alasan: 'Alasan uji hak yang cukup panjang' }),
  'lib/rakor/terbuka/actions.ts#aturTerbuka': terbuka({ menyala: '', kontak: 'Kantor uji hak', versi: '99999' }),
}
