import type { Capaian } from '@/lib/realisasi/capaian'
import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { bilangan, persen, poinMutlak, rupiahSingkat } from './angka'
import { sampaiBulan } from './tanggal'

const KATA = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']

/** Small counts in words, as a sentence wants them: 5 -> "lima", 12 -> "12". */
export const bilanganKata = (nilai: number): string => KATA[nilai] ?? bilangan(nilai)

/** First letter large; nothing else changes. */
export const awalBesar = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a", "a dan b", "a, b, dan c" */
export function daftarKata(items: readonly string[]): string {
  if (items.length <= 2) return items.join(' dan ')
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1) ?? ''}`
}

/** Direction of a difference as it will be printed, so that words and digits cannot disagree. */
export type Arah = 'tertinggal' | 'tepat' | 'mendahului'

export function arahDeviasi(deviasi: Rasio): Arah | null {
  const rounded = bulatkanPersen(deviasi)
  if (rounded === null) return null
  return rounded < 0 ? 'tertinggal' : rounded > 0 ? 'mendahului' : 'tepat'
}

const mutlak = (nilai: Sen): Sen => (nilai < 0n ? sen(-nilai) : nilai)

function kalimatDeviasi({ deviasi, selisih }: Capaian): string {
  const arah = arahDeviasi(deviasi)
  if (arah === null || selisih === null) return ''
  if (arah === 'tepat') return ' Tepat pada target.'
  return ` ${awalBesar(arah)} ${poinMutlak(deviasi)}, setara ${rupiahSingkat(mutlak(selisih))}.`
}

/**
 * The first sentence of the first screen, written from the figures of the kabupaten.
 * Says what is missing where something is, instead of a nought.
 */
export function kalimatPosisi(capaian: Capaian, tahun: number): string {
  const { posisi, bulan, serapanPagu, target } = capaian
  const sampai = sampaiBulan(tahun, bulan)
  if (posisi.pagu === 0n) return `APBD TA ${tahun} belum dientri: belum ada pagu ${sampai}.`
  if (!serapanPagu.ada) {
    const seharusnya = target.ada ? `; menurut anggaran kas seharusnya ${persen(target)}` : ''
    return `Realisasi ${sampai} belum dientri, dari pagu ${rupiahSingkat(posisi.pagu)}${seharusnya}.`
  }
  const awal = `Realisasi ${sampai} ${persen(serapanPagu)} dari pagu ${rupiahSingkat(posisi.pagu)}`
  if (!target.ada) return `${awal}; anggaran kas belum dientri, sehingga target belum dapat dihitung.`
  return `${awal}; seharusnya ${persen(target)}.${kalimatDeviasi(capaian)}`
}

/** Financial against anggaran kas, and physical against financial, in one line under the first sentence. */
export function kalimatFisik({ serapanAngkas, fisik, cakupanFisik }: Capaian): string {
  const bagian: string[] = []
  if (serapanAngkas.ada) bagian.push(`Terhadap anggaran kas terserap ${persen(serapanAngkas)}`)
  if (fisik.ada) {
    const penuh = bulatkanPersen(cakupanFisik) === 10_000
    bagian.push(`fisik tertimbang ${persen(fisik)}${penuh ? '' : `, mewakili ${persen(cakupanFisik)} pagu`}`)
  } else {
    bagian.push('progres fisik belum dilaporkan')
  }
  return `${awalBesar(bagian.join('; '))}.`
}
