import type { BarisWilayah } from './types'

/**
 * Codes: Kepmendagri 100.1.1-6117 Tahun 2022 (as kept in cahyadsn/wilayah, MIT; fifteen kecamatan, 131 pekon, five kelurahan) and the master file of
 * BPS, where the regency is 1801. In BPS numbering 1804 is Lampung Timur: the two books are never mixed.
 */
export const SUMBER_WILAYAH = 'Kepmendagri 100.1.1-6117 Tahun 2022; kode BPS: Master File Desa'

/** code, code of BPS, name, row and column of its tile (made by hand after the neighbourhood), and what stands under it: last four digits and name. */
const KECAMATAN: readonly (readonly [kode: string, bps: string, nama: string, baris: number, kolom: number, isi: string])[] = [
  ['18.04.04', '1801040', 'Balik Bukit', 2, 2, '1001 Pasar Liwa; 1003 Way Mengaku; 2002 Kubu Perahu; 2004 Padang Cahya; 2005 Sebarus; 2006 Way Empulau Ulu; 2007 Gunung Sugih; 2008 Wates; 2009 Padang Dalom; 2010 Sukarame; 2011 Bahway; 2012 Sedampah Indah'],
  ['18.04.05', '1801060', 'Sumber Jaya', 2, 7, '1016 Tugu Sari; 2001 Simpang Sari; 2010 Sukajaya; 2011 Sindang Pagar; 2012 Sukapura; 2013 Way Petai'],
  ['18.04.06', '1801050', 'Belalau', 1, 4, '2001 Kenali; 2002 Kejadian; 2003 Bumi Agung; 2004 Turgak; 2005 Bedudu; 2006 Sukarame; 2007 Hujung; 2013 Serungkuk; 2019 Suka Makmur; 2020 Fajar Agung'],
  ['18.04.07', '1801061', 'Way Tenong', 2, 6, '1001 Pajar Bulan; 2002 Puralaksana; 2003 Karang Agung; 2004 Mutar Alam; 2005 Tanjung Raya; 2006 Sukananti; 2007 Sukaraja; 2008 Padang Tambak; 2009 Tambak Jaya'],
  ['18.04.08', '1801051', 'Sekincau', 2, 5, '1005 Sekincau; 2001 Pampangan; 2006 Waspada; 2007 Tiga Jaya; 2008 Giham Sukamaju'],
  ['18.04.09', '1801052', 'Suoh', 4, 4, '2003 Suka Marga; 2004 Sumber Agung; 2005 Tuguratu; 2006 Banding Agung; 2010 Roworejo; 2017 Sidorejo; 2018 Ringin Sari'],
  ['18.04.10', '1801053', 'Batu Brak', 2, 3, '2001 Kembahang; 2002 Negeri Ratu; 2003 Kegeringan; 2004 Gunung Sugih; 2005 Pekon Balak; 2006 Sukabumi; 2007 Canggu; 2008 Kota Besi; 2009 Sukaraja; 2010 Kerang; 2011 Teba Liyokh'],
  ['18.04.11', '1801041', 'Sukau', 1, 2, '2001 Tanjung Raya; 2002 Hanakau; 2003 Buay Nyerupa; 2004 Tapak Siring; 2005 Jaga Raga; 2009 Pagar Dewa; 2012 Suka Mulya; 2018 Bandar Baru; 2019 Bumi Jaya; 2020 Teba Pering Jaya'],
  ['18.04.15', '1801062', 'Gedung Surian', 3, 7, '2001 Gedung Surian; 2002 Pura Mekar; 2003 Cipta Waras; 2004 Tri Mulyo; 2005 Mekar Jaya'],
  ['18.04.18', '1801063', 'Kebun Tebu', 3, 8, '2001 Pura Jaya; 2002 Pura Wiwitan; 2003 Tribudi Syukur; 2004 Muara Jaya I; 2005 Muara Jaya II; 2006 Tribudi Makmur; 2007 Tugu Mulya; 2008 Cipta Mulya; 2009 Muara Baru; 2010 Sinar Luas'],
  ['18.04.19', '1801064', 'Air Hitam', 3, 6, '2001 Sidodadi; 2002 Semarang Jaya; 2003 Sumber Alam; 2004 Gunung Terang; 2005 Suka Jadi; 2006 Sri Menanti; 2007 Sinar Jaya; 2008 Rigis Jaya; 2009 Suka Damai; 2010 Manggarai'],
  ['18.04.20', '1801054', 'Pagar Dewa', 1, 6, '2001 Pahayu Jaya; 2002 Basungan; 2003 Mekar Sari; 2004 Sidomulyo; 2005 Sidodadi; 2006 Marga Jaya; 2007 Suka Jaya; 2008 Batu Api; 2009 Pagar Dewa; 2010 Suka Mulya'],
  ['18.04.21', '1801055', 'Batu Ketulis', 2, 4, '2001 Argomulyo; 2002 Batu Kebayan; 2003 Atar Bawang; 2004 Campang Tiga; 2005 Luas; 2006 Bakhu; 2007 Way Ngison; 2008 Kubu Liku Jaya; 2009 Sumber Rejo; 2010 Atar Kuwau'],
  ['18.04.22', '1801042', 'Lumbok Seminung', 1, 1, '2001 Lombok; 2002 Heni Arong; 2003 Suka Banjar; 2004 Lombok Timur; 2005 Suka Banjar II Ujung Rembun; 2006 Suka Maju; 2007 Ujung; 2008 Keagungan; 2009 Tawan Suka Mulya; 2010 Pancur Mas; 2011 Lombok Selatan'],
  ['18.04.23', '1801056', 'Bandar Negeri Suoh', 3, 4, '2001 Suoh; 2002 Srimulyo; 2003 Bandar Agung; 2004 Ringin Jaya; 2005 Bumi Hantatai; 2006 Gunungratu; 2007 Tanjungsari; 2008 Negeri Jaya; 2009 Tembelang; 2010 Tri Mekar Jaya'],
]

/** The kecamatan, pekon and kelurahan of Lampung Barat, a kecamatan before what stands under it. */
export const WILAYAH_LAMPUNG_BARAT: readonly BarisWilayah[] = KECAMATAN.flatMap(([kode, kodeBps, nama, petakBaris, petakKolom, isi]) => [
  { kode, kodeBps, nama, tingkat: 'KECAMATAN', petakBaris, petakKolom },
  ...isi.split('; ').map((satu): BarisWilayah => ({ kode: `${kode}.${satu.slice(0, 4)}`, kodeBps: null, nama: satu.slice(5), tingkat: satu.startsWith('1') ? 'KELURAHAN' : 'PEKON', petakBaris: null, petakKolom: null })),
])
