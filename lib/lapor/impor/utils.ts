import { PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Pahaman, Pertanyaan } from '@/lib/lapor/berkas/types'
import { kurangi, NOL, senFromText, type Sen } from '@/lib/realisasi/rupiah'

/** Whose batches somebody sees, as impor_batch.lingkup is written: the office all, an operator those of her units, others none (""). */
export const lingkupImpor = ({ peran, units }: OpdScope): string => (PERAN_KANTOR.includes(peran) ? '*' : peran === 'OPERATOR' && units !== '*' ? units.join(',') : '')

/** Months as people read them; 0, no month, is left out. */
export const kalimatBulan = (bulan: readonly number[]): string => bulan.filter((satu) => satu > 0).map(namaBulan).join(', ')

/** Questions of the list without an answer. */
export const belumDijawab = (pertanyaan: readonly Pertanyaan[], jawaban: Readonly<Record<string, string>>): Pertanyaan[] =>
  pertanyaan.filter(({ kunci }) => !(kunci in jawaban))

export interface Ringkas {
  nada: 'baik' | 'awas' | 'netral'
  kalimat: string
}

/** What the proofs of a file come to, in one line. */
export function ringkasPaham({ bukti }: Pick<Pahaman, 'bukti'>, menunggu: number): Ringkas {
  const gagal = bukti.filter(({ terpenuhi }) => !terpenuhi)
  const tanya = menunggu > 0 ? `${bilangan(menunggu)} pertanyaan menunggu jawaban` : ''
  if (gagal.length > 0) return { nada: 'awas', kalimat: [`${bilangan(gagal.length)} hal belum terbukti`, tanya].filter(Boolean).join('; ') }
  if (menunggu > 0) return { nada: 'awas', kalimat: tanya }
  if (bukti.length === 0) return { nada: 'netral', kalimat: 'Berkas ini tidak memuat jumlah yang membuktikan angkanya' }
  return { nada: 'baik', kalimat: `Semua terbukti: ${bilangan(bukti.length)} pemeriksaan berkas terhadap dirinya sendiri cocok` }
}

export interface Pembanding {
  sebelum: Sen
  sesudah: Sen
  /** the file's own total, or what its rows add up to */
  berkas: Sen
  /** the sentence where they differ; null: they are the same */
  beda: string | null
}

/** What will stand beside what the file says, in words where the two differ. */
export function bandingkanJumlah(unit: readonly { sebelum: string; sesudah: string; nilaiSisa: string }[], berkas: Sen, sebab: readonly string[]): Pembanding {
  const jumlah = (nama: 'sebelum' | 'sesudah'): Sen => unit.reduce((n, satu) => (n + senFromText(satu[nama])) as Sen, NOL)
  const [sebelum, sesudah] = [jumlah('sebelum'), jumlah('sesudah')]
  const selisih = kurangi(sesudah, berkas)
  if (selisih === NOL) return { sebelum, sesudah, berkas, beda: null }
  const arah = selisih > NOL ? `lebih besar ${rupiah(selisih)}` : `lebih kecil ${rupiah(kurangi(NOL, selisih))}`
  return { sebelum, sesudah, berkas, beda: `Sesudah diterapkan jumlahnya ${rupiah(sesudah)}, ${arah} daripada ${rupiah(berkas)} menurut berkas${sebab.length > 0 ? `: ${sebab.join('; ')}` : ''}.` }
}
