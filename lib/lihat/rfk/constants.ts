/** The forms that can be downloaded, with what the page says about each. */
export const BENTUK = ['A', 'B', 'C', 'D', 'E', 'E81', 'PP39'] as const
export type Bentuk = (typeof BENTUK)[number]

export interface UraianBentuk {
  /** as in the file name and on the page */
  sebutan: string
  judul: string
  isi: string
  unit: boolean
  kabupaten: boolean
}

export const URAIAN_BENTUK: Readonly<Record<Bentuk, UraianBentuk>> = {
  A: {
    sebutan: 'RFK-A', judul: 'Realisasi Fisik dan Keuangan (RFK) per OPD', unit: true, kabupaten: false,
    isi: 'Bulanan, 30 kolom, dari urusan sampai sub-kegiatan, dengan anggaran kas dua belas bulan. Deviasi relatif terhadap RAK.',
  },
  B: {
    sebutan: 'RFK-B', judul: 'Rekap RFK Pemerintah Daerah', unit: false, kabupaten: true,
    isi: 'Satu baris per perangkat daerah, dengan waktu entri terakhir dan catatan. Deviasi relatif terhadap RAK.',
  },
  C: {
    sebutan: 'RFK-C', judul: 'Form B OPD: bobot dan tertimbang', unit: true, kabupaten: true,
    isi: 'Bobot, target, realisasi, dan tertimbang (TTB) fisik dan keuangan, serta sisa anggaran.',
  },
  D: {
    sebutan: 'RFK-D', judul: 'Form A: rincian per sub-kegiatan', unit: true, kabupaten: false,
    isi: 'Satu lembar per sub-kegiatan: data umum, indikator, dan rincian per rekening dengan bobot dan tertimbang.',
  },
  E: {
    sebutan: 'RFK-E', judul: 'Monitoring dan evaluasi triwulan', unit: true, kabupaten: true,
    isi: 'Target, realisasi, dan deviasi keuangan dan fisik per sub-kegiatan, dengan zonanya. Deviasi dalam poin persen.',
  },
  E81: {
    sebutan: 'E81', judul: 'Formulir E.81: evaluasi hasil Renja perangkat daerah', unit: true, kabupaten: false,
    isi: 'Permendagri 86/2017. Realisasi per triwulan terhadap pagu, faktor pendorong dan penghambat.',
  },
  PP39: {
    sebutan: 'PP39', judul: 'Formulir A, B, dan C menurut PP 39 Tahun 2006', unit: true, kabupaten: true,
    isi: 'Form A per kegiatan, Form B per program, Form C per urusan. Untuk kabupaten hanya Form C.',
  },
}

/** What a cell says when a figure does not apply or was not entered: neither 0 nor empty. */
export const TIADA = '–'
export const BELUM_DICATAT = 'belum dicatat di aplikasi'
