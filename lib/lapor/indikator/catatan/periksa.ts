import { tanggal as tulisHari } from '@/lib/dasar/format/tanggal'
import { meloncat } from '@/lib/realisasi/indikator/besaran'
import { hariTitik } from '@/lib/realisasi/indikator/lintasan'
import { SATUAN_UANG } from '../constants'
import { tulisDeret } from '../utils'
import type { DeretRinci, NilaiTercatat, TargetTercatat } from '../types'

/** A value before it has a number. */
export type NilaiBaru = Pick<NilaiTercatat, 'tahun' | 'tanggal' | 'terbit' | 'waktu' | 'wilayahId' | 'sumber' | 'jawaban'> & { ratusan: bigint }
/** What a value is held against. */
export interface Tempat {
  deret: Pick<DeretRinci, 'satuan' | 'perubahan' | 'berakhir' | 'nilai'>
  /** today in WIB */
  hariIni: string
}

export type IsianNilai = 'tahun' | 'tanggal' | 'terbit' | 'nilai' | 'sumber' | 'jawaban'
/** sama: it stands already. salah and tanya: the field and the sentence; what is asked is answered by a word, and then written. */
export type Putusan = { macam: 'baru' } | { macam: 'sama' } | { macam: 'salah' | 'tanya'; isian: IsianNilai; pesan: string }
const salah = (isian: IsianNilai, pesan: string): Putusan => ({ macam: 'salah', isian, pesan })

/** Money is published by several for one time, each with a figure of its own: who revises the first loses it. */
const LAIN = '; bila sumber lain mengumumkan angka lain, catat pada deret dengan cara ukur lain'

/** The last rows of the chains: what holds, and what was taken back. */
export function ujung<T extends { id: number; gantiId: number | null }>(baris: readonly T[]): T[] {
  const diganti = new Set(baris.map(({ gantiId }) => gantiId))
  return baris.filter(({ id }) => !diganti.has(id))
}

/** Why an amount cannot be one of a series; null: it can. */
export function salahBesar({ satuan, perubahan }: Pick<DeretRinci, 'satuan' | 'perubahan'>, ratusan: bigint): string | null {
  if (perubahan) return null
  if (ratusan < 0n) return 'Nilai deret ini tidak dapat kurang dari nol.'
  return satuan === '%' && ratusan > 10_000n ? 'Persentase paling besar 100. Tulis misalnya 5,29.' : null
}

function salahWaktu({ tahun, tanggal, terbit }: Pick<NilaiBaru, 'tahun' | 'tanggal' | 'terbit'>, hariIni: string): Putusan | null {
  const kini = Number(hariIni.slice(0, 4))
  if (tahun > kini) return salah('tahun', `Tahun ${tahun} belum tiba.`)
  if (tanggal !== null && Number(tanggal.slice(0, 4)) !== tahun) return salah('tanggal', `Tanggal ini di luar tahun ${tahun}.`)
  if (tanggal !== null && tanggal > hariIni) return salah('tanggal', `Tanggal ini belum tiba. Paling lambat hari ini, ${tulisHari(hariIni)}.`)
  if (terbit !== null && terbit > hariIni) return salah('terbit', `Tanggal terbit belum tiba. Paling lambat hari ini, ${tulisHari(hariIni)}.`)
  if (terbit !== null && terbit < (tanggal ?? `${tahun}-01-01`)) return salah('terbit', 'Sumber tidak terbit sebelum waktu datanya. Perbaiki salah satunya.')
  if (tahun === kini && tanggal === null && terbit === null) return salah('tanggal', `Tahun ${tahun} belum selesai: isi tanggal data, atau tanggal terbit sumbernya.`)
  return null
}

/** The value before a day at the same place, else the one after it. */
export function tetangga(nilai: readonly NilaiTercatat[], { tahun, tanggal, wilayahId }: Pick<NilaiBaru, 'tahun' | 'tanggal' | 'wilayahId'>): (NilaiTercatat & { ratusan: bigint }) | null {
  const hari = hariTitik({ tahun, tanggal, ratusan: 0n })
  const lain = ujung(nilai).flatMap((satu) => (satu.ratusan === null || satu.wilayahId !== wilayahId || (satu.tahun === tahun && satu.tanggal === tanggal) ? [] : [{ ...satu, ratusan: satu.ratusan }]))
    .sort((a, b) => (hariTitik(a) < hariTitik(b) ? -1 : 1))
  return lain.findLast((satu) => hariTitik(satu) <= hari) ?? lain[0] ?? null
}

function tanyaLoncat({ deret }: Tempat, baru: Pick<NilaiBaru, 'tahun' | 'tanggal' | 'wilayahId' | 'ratusan' | 'jawaban'>): Putusan | null {
  const lama = tetangga(deret.nilai, baru)
  if (baru.jawaban !== null || lama === null || !meloncat(baru.ratusan, lama.ratusan)) return null
  return { macam: 'tanya', isian: 'jawaban', pesan: `${tulisDeret(baru.ratusan, deret.satuan)} jauh dari ${tulisDeret(lama.ratusan, deret.satuan)} (${lama.waktu}). Bila benar, tulis sebabnya; bila komanya keliru, betulkan nilainya.` }
}

/** Whether a value may be written where these stand. Pure: the form, the import and its preview ask the same. */
export function periksaNilai(baru: NilaiBaru, tempat: Tempat): Putusan {
  const { deret, hariIni } = tempat
  if (deret.berakhir) return salah('tahun', 'Deret ini sudah berakhir, jadi tidak menerima nilai baru.')
  const waktu = salahWaktu(baru, hariIni)
  if (waktu) return waktu
  const besar = salahBesar(deret, baru.ratusan)
  if (besar !== null) return salah('nilai', besar)
  const ada = ujung(deret.nilai).find(({ tahun, tanggal, wilayahId }) => tahun === baru.tahun && tanggal === baru.tanggal && wilayahId === baru.wilayahId)
  if (ada?.ratusan === baru.ratusan && ada.sumber === baru.sumber && ada.terbit === baru.terbit) return { macam: 'sama' }
  if (ada?.ratusan === null) return salah(baru.tanggal === null ? 'tahun' : 'tanggal', `Nilai ${ada.waktu} pernah ditarik. Isi lagi lewat riwayatnya, dengan alasan.`)
  if (ada) return salah(baru.tanggal === null ? 'tahun' : 'tanggal', `Sudah ada nilai ${ada.waktu}: ${tulisDeret(ada.ratusan, deret.satuan)}, ${ada.sumber}. Revisi nilai itu dengan alasan${deret.satuan === SATUAN_UANG ? LAIN : ''}.`)
  return tanyaLoncat(tempat, baru) ?? { macam: 'baru' }
}

/** Whether a value may take the place of one. The time and the place stay; without a value it takes the other back. */
export function periksaRevisi(asal: NilaiTercatat, baru: Pick<NilaiBaru, 'terbit' | 'sumber' | 'jawaban'> & { ratusan: bigint | null }, tempat: Tempat): Putusan {
  if (baru.ratusan === null) return asal.ratusan === null ? salah('nilai', 'Nilai ini sudah ditarik.') : { macam: 'baru' }
  const waktu = salahWaktu({ ...asal, terbit: baru.terbit }, tempat.hariIni)
  if (waktu) return waktu
  const besar = salahBesar(tempat.deret, baru.ratusan)
  if (besar !== null) return salah('nilai', besar)
  if (asal.ratusan === baru.ratusan && asal.sumber === baru.sumber && asal.terbit === baru.terbit) return salah('nilai', 'Isinya sama dengan yang direvisi. Ubah yang keliru.')
  return tanyaLoncat(tempat, { ...asal, ratusan: baru.ratusan, jawaban: baru.jawaban }) ?? { macam: 'baru' }
}

/** Whether a target may be written: one a year, revised with a reason. */
export function periksaTarget({ tahun, ratusan, sumber }: { tahun: number; ratusan: bigint; sumber: string }, deret: Pick<DeretRinci, 'satuan' | 'perubahan'> & { target: readonly TargetTercatat[] }): Putusan {
  const besar = salahBesar(deret, ratusan)
  if (besar !== null) return salah('nilai', besar)
  const ada = ujung(deret.target).find((satu) => satu.tahun === tahun)
  if (!ada) return { macam: 'baru' }
  if (ada.ratusan === ratusan && ada.sumber === sumber) return { macam: 'sama' }
  return salah('tahun', `Target ${tahun} ${ada.ratusan === null ? 'pernah ditarik' : `sudah ada: ${tulisDeret(ada.ratusan, deret.satuan)}`}. Revisi target itu dengan alasan.`)
}
