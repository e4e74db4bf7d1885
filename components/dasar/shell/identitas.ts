/** Whose product this is, as printed in heads and on paper. */
export const PEMERINTAH = 'Pemerintah Kabupaten Lampung Barat'
export const KANTOR = 'Bagian Administrasi Pembangunan, Sekretariat Daerah'
export const PRODUK = 'Rakor POP'
export const PRODUK_PANJANG = 'Pengendalian Operasional Pembangunan'
