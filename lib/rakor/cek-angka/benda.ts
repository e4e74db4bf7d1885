/** What the office counts, by the words that people use for it; the first word is how it is called here. */
const BENDA: readonly (readonly [string, RegExp])[] = [
  ['sub-kegiatan', /^sub[- ]?kegiatan|^subkeg/iu],
  ['kegiatan', /^kegiatan/iu],
  ['program', /^program/iu],
  ['unit', /^(?:unit|perangkat daerah|opd|skpd|pd|organisasi perangkat daerah)\b/iu],
  // with a capital it is the name of one, beside a number of something else
  ['unit', /^(?:dinas|badan|kecamatan|puskesmas)\b/u],
  ['paket', /^paket/iu],
  ['kendala', /^(?:kendala|permasalahan|hambatan)/iu],
  ['dukungan', /^(?:dukungan|pendukung)/iu],
  ['penyebab', /^penyebab/iu],
  ['balita', /^(?:balita|anak)/iu],
  ['jiwa', /^(?:jiwa|penduduk|orang|peserta)/iu],
  ['keluarga', /^(?:keluarga|kk|rumah tangga)\b/iu],
  ['pekon', /^(?:pekon|desa|kelurahan)/iu],
  ['bidang', /^bidang/iu],
  ['keputusan', /^(?:keputusan|tindak lanjut|komitmen|butir|acara)/iu],
  ['kontrak', /^kontrak/iu],
  ['laporan', /^laporan/iu],
  ['catatan', /^catatan/iu],
  ['foto', /^foto/iu],
]

/** The noun that a number counts, from the text behind it: "68 dari 75 unit" counts units both times; null: none that is known. */
export function bacaBenda(sesudah: string): string | null {
  const bersih = sesudah.replace(/^\s*\([\p{L} ]{3,40}\)/u, '').replace(/^[\s\u00a0]+/u, '')
  const daftar = /^(?:(?:(?:,|;|\+|=|dan|dari|ke|menjadi|di antara)[\s\u00a0]*)+(?:dari[\s\u00a0]+)?(?:total[\s\u00a0]+|seluruh[\s\u00a0]+)?\d[\d.]*[\s\u00a0]*)+(.*)$/su.exec(bersih)
  const inti = (daftar?.[1] ?? bersih).replace(/^,\s*/, '').slice(0, 40)
  return BENDA.find(([, pola]) => pola.test(inti))?.[0] ?? null
}

/** The noun that a label names ("Sub-kegiatan", "Jumlah paket"), anywhere in it; the first known one. */
export const bendaLabel = (label: string): string | null => {
  for (const kata of label.split(/[\s(,:·]+/u).keys()) {
    const sisa = label.split(/[\s(,:·]+/u).slice(kata).join(' ')
    const benda = BENDA.find(([, pola]) => pola.test(sisa))
    if (benda) return benda[0]
  }
  return null
}
