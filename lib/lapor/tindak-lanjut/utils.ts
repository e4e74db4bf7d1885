import { hariLewat, tingkatTenggat, type TingkatTenggat } from '@/lib/realisasi/rakor/tenggat'
import type { Putusan, RapatPutusan } from './types'

/** MENUNGGU: reported as done, the office has not judged it yet. */
export type KeadaanPutusan = 'TERBUKA' | 'MENUNGGU' | 'SELESAI' | 'DIBATALKAN'

/** How a decision stands on a day. */
export interface KedudukanPutusan {
  keadaan: KeadaanPutusan
  tenggat: string
  /** days past the due day; nought or less: not overdue */
  lewat: number
  tingkat: TingkatTenggat
  /** the meeting that has it now, and how many have had it */
  rapat: RapatPutusan
  kali: number
  /** its only proof was taken back and no other has come since */
  buktiDitarik: boolean
}

const awal = ({ rapat: [pertama] }: Putusan): RapatPutusan => {
  if (!pertama) throw new Error('Keputusan selalu memiliki rapat')
  return pertama
}

/** A decision as it was on a day: later meetings, steps and closings are not known yet. null: it was not taken yet. */
export function padaHari(putusan: Putusan, hari: string): Putusan | null {
  const rapat = putusan.rapat.filter(({ tanggal }) => tanggal <= hari)
  if (rapat.length === 0) return null
  return { ...putusan, rapat, langkah: putusan.langkah.filter(({ tanggal }) => tanggal <= hari), tutup: putusan.tutup !== null && putusan.tutup.tanggal > hari ? null : putusan.tutup }
}

/** The last proof was taken back, and nothing has been attached since. */
export function tanpaBukti({ langkah }: Pick<Putusan, 'langkah'>): boolean {
  const tarik = langkah.findLastIndex(({ jenis }) => jenis === 'TARIK')
  return tarik >= 0 && !langkah.slice(tarik).some(({ lampiran }) => lampiran !== null)
}

/** How a decision stands on a day. */
export function kedudukan(putusan: Putusan, hari: string): KedudukanPutusan {
  const rapat = putusan.rapat.at(-1) ?? awal(putusan)
  const terakhir = putusan.langkah.findLast(({ jenis }) => jenis !== 'LANGKAH' && jenis !== 'TARIK_SEBAGIAN')
  const keadaan = putusan.tutup?.hasil ?? (terakhir?.jenis === 'LAPOR' ? 'MENUNGGU' : 'TERBUKA')
  return { keadaan, tenggat: rapat.tenggat, lewat: hariLewat(rapat.tenggat, hari), tingkat: tingkatTenggat(rapat.tenggat, hari), rapat, kali: putusan.rapat.length, buktiDitarik: tanpaBukti(putusan) }
}

export const isTerbuka = ({ keadaan }: Pick<KedudukanPutusan, 'keadaan'>): boolean => keadaan === 'TERBUKA' || keadaan === 'MENUNGGU'

/** Who has to do it, in words. */
export const siapa = ({ unit, penanggungJawab }: Pick<Putusan, 'unit' | 'penanggungJawab'>): string => [unit, penanggungJawab].filter((isi) => isi !== null).join(', ') || 'Bagian Administrasi Pembangunan'

/** Open ones first, the most overdue before them all; then what ended, the last first. */
export function urutkanPutusan(daftar: readonly Putusan[], hari: string): { putusan: Putusan; kini: KedudukanPutusan }[] {
  return daftar.map((putusan) => ({ putusan, kini: kedudukan(putusan, hari) })).sort((a, b) =>
    Number(isTerbuka(b.kini)) - Number(isTerbuka(a.kini))
    || (isTerbuka(a.kini) ? (a.kini.tenggat < b.kini.tenggat ? -1 : a.kini.tenggat > b.kini.tenggat ? 1 : 0) : ((a.putusan.tutup?.tanggal ?? '') > (b.putusan.tutup?.tanggal ?? '') ? -1 : 1))
    || a.putusan.id - b.putusan.id)
}
