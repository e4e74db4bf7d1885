import { NAMA_RUMUS } from '@/lib/lapor/kinerja/constants'
import { triwulan } from '@/lib/realisasi/bulan'
import { bertambah } from '@/lib/realisasi/kinerja/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import { TIADA } from './constants'
import { nilaiVolume, uangRenstra, type BarisKinerja } from './kinerja'
import { realisasi } from './kolom'
import { isHampa, kolomHitung, nilaiRasio, nilaiUang, rumusBagi, rumusJumlah, type KolomRfk, type Nilai, type Tempat } from './sel'
import { isTanpaAnggaran } from './tanpa-anggaran'
import type { BahanRfk, Simpul } from './types'

type Dasar = Omit<KolomRfk, 'isi' | 'rupa'>
type Di = (simpul: Simpul) => BarisKinerja | null

/** A text of the indicator, one row each. */
export const kolomIndikator = (dasar: Dasar, di: Di, teks: (baris: BarisKinerja) => string | null): KolomRfk => ({
  ...dasar, rupa: 'teks', lanjut: true, isi: ({ simpul }) => { const baris = di(simpul); return { isi: baris && teks(baris) } },
})

/** A volume that was entered; without an indicator the cell is free for one. */
export const kolomVolume = (dasar: Dasar, di: Di, nilai: (baris: BarisKinerja) => Nilai): KolomRfk => ({
  ...dasar, rupa: 'volume', lanjut: true, isi: ({ simpul }) => { const baris = di(simpul); return { isi: baris && nilai(baris) } },
})

/** 12 of K, as the indicator's formula says: the quarters added, or the last that was entered. */
export const kolomRealisasi = (dasar: Dasar, di: Di, tw: readonly string[]): KolomRfk => ({
  ...dasar, rupa: 'volume', lanjut: true,
  isi: ({ simpul, sel }) => {
    const baris = di(simpul)
    if (!baris) return { isi: null }
    const empat = tw.map(sel)
    const rumus = bertambah(baris.indikator.rumus)
      ? `IF(COUNT(${empat.join(',')})=0,"${TIADA}",SUM(${empat.join(',')}))`
      : empat.reduce((lain, satu) => `IF(ISNUMBER(${satu}),${satu},${lain})`, `"${TIADA}"`)
    return { isi: nilaiVolume(baris.hasil.realisasi), rumus }
  },
})

/** a held against a target, in the direction of the indicator's formula. */
const rumusTingkat = (baris: BarisKinerja | null, nilai: string, target: string): string =>
  baris?.indikator.rumus === 'TREN_NEGATIF' ? `IF(AND(ISNUMBER(${nilai}),ISNUMBER(${target})),IF(N(${nilai})>0,${target}/${nilai},IF(N(${nilai})=0,1,"${TIADA}")),"${TIADA}")` : rumusBagi(nilai, target)

/** 13 and 15 of K. A node without an indicator keeps the formula, for a form that is filled in by hand; units and the total have none. */
export const kolomTingkat = (dasar: Dasar, di: Di, [nilai, target]: readonly [string, string], hasil: (baris: BarisKinerja) => Nilai): KolomRfk => ({
  ...dasar, rupa: 'persen', lanjut: true,
  isi: ({ simpul, sel }) => {
    if (simpul.tingkat === 'jumlah' || simpul.tingkat === 'unit') return { isi: null }
    const baris = di(simpul)
    return { isi: baris ? hasil(baris) : TIADA, rumus: rumusTingkat(baris, sel(nilai), sel(target)) }
  },
})

/** 14 of K: added where the quarters add up, else the state at the end. */
export const kolomSampaiKini = (dasar: Dasar, di: Di, lalu: string, kini: string): KolomRfk => ({
  ...dasar, rupa: 'volume', lanjut: true,
  isi: ({ simpul, sel }) => {
    const baris = di(simpul)
    if (!baris) return { isi: null }
    return { isi: nilaiVolume(baris.hasil.realisasiRenstra), rumus: bertambah(baris.indikator.rumus) ? `IF(AND(ISNUMBER(${sel(lalu)}),ISNUMBER(${sel(kini)})),${sel(lalu)}+${sel(kini)},"${TIADA}")` : sel(kini) }
  },
})

/** Money of the Renstra: as typed for the node, else added from its parts. */
export const kolomUangRenstra = (dasar: Dasar, bahan: BahanRfk, apa: 'target' | 'lalu'): KolomRfk => ({
  ...dasar, rupa: 'rupiah',
  isi: (tempat) => {
    const { nilai, sendiri } = uangRenstra(bahan, tempat.simpul, apa)
    return { isi: nilaiUang(nilai), ...(sendiri || tempat.daun || isHampa(tempat) ? {} : { rumus: rumusJumlah(tempat.anak(dasar.kunci)) }) }
  },
})

/** Whether some parts of a node's money of the Renstra were typed and others not: such a sum is not held against the money of the whole. */
const sebagian = (bahan: BahanRfk, simpul: Simpul, apa: 'target' | 'lalu'): boolean => { const { nilai, lengkap } = uangRenstra(bahan, simpul, apa); return nilai !== null && !lengkap }
/** The sign, as a formula: where parts are missing there is nothing to compute. */
const RUMUS_TIADA = `"${TIADA}"`

/** Money of the Renstra until now: both parts whole, or none. Without a budget this year adds nothing to what was. */
const sampaiKini = (bahan: BahanRfk, { simpul }: Tempat) => {
  const [lalu, kini] = [uangRenstra(bahan, simpul, 'lalu').nilai, isTanpaAnggaran(simpul) ? NOL : realisasi(simpul)]
  return lalu === null || kini === null || sebagian(bahan, simpul, 'lalu') ? null : sen(lalu + kini)
}
export const kolomUangSampaiKini = (dasar: Dasar, bahan: BahanRfk, lalu: string, kini: string): KolomRfk =>
  kolomHitung(dasar, 'rupiah', ({ sel, simpul }) => sebagian(bahan, simpul, 'lalu') ? RUMUS_TIADA : isTanpaAnggaran(simpul) ? sel(lalu) : `IF(AND(ISNUMBER(${sel(lalu)}),ISNUMBER(${sel(kini)})),${sel(lalu)}+${sel(kini)},"${TIADA}")`, (tempat) => nilaiUang(sampaiKini(bahan, tempat)))
export const kolomUangTingkat = (dasar: Dasar, bahan: BahanRfk, nilai: string, target: string): KolomRfk =>
  kolomHitung(dasar, 'persen', ({ sel, simpul }) => sebagian(bahan, simpul, 'target') ? RUMUS_TIADA : rumusBagi(sel(nilai), sel(target)), (tempat) => {
    const [a, b] = [sampaiKini(bahan, tempat), uangRenstra(bahan, tempat.simpul, 'target').nilai]
    return a === null || b === null || b <= 0n || sebagian(bahan, tempat.simpul, 'target') ? TIADA : nilaiRasio(rasio(a, b, ''))
  })

/** What was reached in a quarter; one after the cut-off, and one not entered, has none. */
export const volumeTriwulan = (bahan: BahanRfk, tw: number) => ({ indikator }: BarisKinerja): Nilai => nilaiVolume(tw < triwulan(bahan.bulan) ? (indikator.triwulan[tw] ?? null) : null)

/** What column 17 says of the indicator: how it is judged, and what was noted beside the quarters. */
export function kataKeterangan(bahan: BahanRfk, { indikator }: BarisKinerja): string {
  const catatan = indikator.isi.flatMap(({ triwulan: tw, keterangan }) => (keterangan !== null && tw <= triwulan(bahan.bulan) ? [`TW ${['I', 'II', 'III', 'IV'][tw - 1] ?? ''}: ${keterangan}`] : []))
  return [NAMA_RUMUS[indikator.rumus], ...catatan].join('\n')
}
