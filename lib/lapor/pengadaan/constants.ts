import type { JenisPengadaan, Metode } from '@/lib/realisasi/pengadaan/tahap'

export const NAMA_METODE: Readonly<Record<Metode, string>> = {
  TENDER: 'Tender', TENDER_CEPAT: 'Tender cepat', SELEKSI: 'Seleksi', E_PURCHASING: 'E-purchasing', PENGADAAN_LANGSUNG: 'Pengadaan langsung',
  PENUNJUKAN_LANGSUNG: 'Penunjukan langsung', DIKECUALIKAN: 'Dikecualikan', SWAKELOLA: 'Swakelola',
}
export const NAMA_JENIS: Readonly<Record<JenisPengadaan, string>> = {
  BARANG: 'Barang', KONSTRUKSI: 'Pekerjaan konstruksi', KONSULTANSI: 'Jasa konsultansi', JASA_LAINNYA: 'Jasa lainnya', SWAKELOLA: 'Swakelola',
}

/** Days for which a list of packages waits to be applied, and how many of one person may wait. */
export const HARI_RUP = 7
export const MAKS_RUP_TERBUKA = 10
