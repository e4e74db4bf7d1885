/** Whose product this is, as printed in heads, on paper, in files and on public pages. Another regency changes these lines. */
export const DAERAH = 'Lampung Barat'
export const KABUPATEN = `Kabupaten ${DAERAH}`
export const PEMERINTAH = `Pemerintah ${KABUPATEN}`
/** The regency in both books of codes. They differ, and 1804 of BPS is another regency: both are always written. */
export const WILAYAH = { nama: KABUPATEN, kodeKemendagri: '18.04', kodeBps: '1801' } as const
export const IBU_KOTA = 'Liwa'

export const KANTOR = 'Bagian Administrasi Pembangunan, Sekretariat Daerah'
export const KANTOR_LENGKAP = `${KANTOR} ${KABUPATEN}`

export const PRODUK = 'Rakor POP'
export const PRODUK_PANJANG = 'Pengendalian Operasional Pembangunan'
