import type { JenisToken, Konsep } from './types'

/** A cue: a word that says what a figure beside it measures. */
export type Tanda = 'pagu' | 'kas' | 'realisasi' | 'target' | 'fisik' | 'deviasi' | 'sisa' | 'bagian' | 'lalu' | 'proyeksi' | 'cakupan' | 'jumlah'

const POLA: readonly (readonly [Tanda, RegExp])[] = [
  ['kas', /anggaran kas|\bangkas\b|\brak\b/giu],
  ['pagu', /\bpagu\b|(?:total|jumlah) (?:belanja|apbd|anggaran)|belanja (?:daerah|apbd)|\bapbd\b(?! (?:murni|perubahan))/giu],
  ['target', /\btarget\w*|seharusnya|semestinya|sepatutnya|direncanakan/giu],
  ['fisik', /(?<!dak )\bfisik\w*/giu],
  ['sisa', /\bsisa\w*|(?:belum|tidak) (?:terserap|terealisasi|dibelanjakan)/giu],
  ['deviasi', /deviasi|\bselisih\w*|(?:ke)?tertinggal\w*|terpaut|kekurangan|\bkurang\b(?! dari| lebih)|mendahului|kesenjangan/giu],
  ['realisasi', /(?<!belum )(?<!tidak )(?:\b(?:me)?realisasi\w*|\bkeuangan\b(?! daerah)|\bmenyerap\w*|terealisasi|serapan|penyerapan|terserap|capaian|tercapai|(?:di|mem)belanjakan|terpakai)/giu],
  ['bagian', /menyumbang|porsi|\bbagian\b(?! (?:administrasi|[A-Z]))|proporsi|kontribusi|kumulatif\b(?= % )|selisih bersih/gu],
  ['lalu', /tahun (?:lalu|sebelumnya)|periode yang sama|realisasi 20\d\d/giu],
  ['proyeksi', /proyeksi|prognosis|prakiraan|perkiraan|diperkirakan|akhir tahun/giu],
  ['cakupan', /mewakili|mencakup|cakupan/giu],
  ['jumlah', /kontrak|lelang|tender|\bHPS\b|laju|per bulan|rata-rata/giu],
]

export interface TandaLetak {
  tanda: Tanda
  letak: number
}

/** The cues of a text in the order in which they stand. */
export function bacaTanda(teks: string): TandaLetak[] {
  const hasil = POLA.flatMap(([tanda, pola]) => [...teks.matchAll(pola)].map((cocok): TandaLetak => ({ tanda, letak: cocok.index })))
  return hasil.sort((a, b) => a.letak - b.letak)
}

/** What a percentage or a size in points measures, of the cues that belong to it; `lain` where they do not say. */
function konsepPersen(ada: ReadonlySet<Tanda>): Konsep {
  if (ada.has('proyeksi')) return 'proyeksi'
  if (ada.has('lalu')) return 'lalu'
  if (ada.has('bagian')) return 'bagian'
  if (ada.has('cakupan')) return 'cakupan'
  if (ada.has('jumlah')) return 'lain'
  if (ada.has('sisa')) return 'sisa'
  if (ada.has('fisik')) return ada.has('target') ? 'targetFisik' : 'fisik'
  if (ada.has('target')) return ada.has('kas') ? 'penuh' : 'target'
  if (ada.has('kas')) return 'serapanAngkas'
  return ada.has('pagu') || ada.has('realisasi') ? 'serapanPagu' : 'lain'
}

const KONSEP_RUPIAH: Readonly<Partial<Record<Tanda, Konsep>>> = {
  pagu: 'pagu', kas: 'angkas', target: 'angkas', realisasi: 'realisasi', deviasi: 'selisih', sisa: 'sisa', proyeksi: 'proyeksi', bagian: 'bagian', lalu: 'lalu', jumlah: 'jumlah',
}

/** What an amount is, of the cue that stands nearest to it. */
export const konsepRupiah = (tanda: Tanda): Konsep => KONSEP_RUPIAH[tanda] ?? 'lain'

/** The concept that a set of cues names for a kind of figure. Amounts take the last cue: the nearest one. */
export function konsepDari(jenis: JenisToken, tanda: readonly Tanda[]): Konsep {
  const ada = new Set(tanda)
  if (jenis === 'persen') return konsepPersen(ada)
  if (jenis === 'poin') return ada.has('fisik') ? 'deviasiFisik' : ada.has('kas') ? 'deviasiAngkas' : ada.has('deviasi') || ada.has('target') || ada.has('pagu') ? 'deviasi' : 'lain'
  if (jenis === 'rupiah') {
    if (ada.has('proyeksi')) return 'proyeksi'
    const utama = [...tanda].reverse().find((satu) => konsepRupiah(satu) !== 'lain')
    return utama === undefined ? 'lain' : konsepRupiah(utama)
  }
  return 'lain'
}
