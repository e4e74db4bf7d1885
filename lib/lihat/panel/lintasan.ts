import { nomorHari } from '@/lib/realisasi/hari'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { tulisSel } from './tulis'
import type { Bagan, Sel, Tabel } from './types'

/** A mark of a line over time: both places as shares of the drawing, 0 left and below. */
export interface TitikGambar {
  x: number
  y: number
  /** the value as it is written, and its day */
  teks: string
  hari: string
}

export interface GambarWaktu {
  nilai: TitikGambar[]
  target: TitikGambar[]
  /** years whose first of January lies within, with its place */
  tahun: { x: number; nama: string }[]
  /** the values at the foot, the middle and the top */
  skala: { y: number; teks: string }[]
}

/** The number in a cell in hundredths, whatever it counts; null: it has none. */
const ratusan = (sel: Sel | undefined): number | null =>
  sel?.jenis === 'persen' || sel?.jenis === 'poin' ? bulatkanPersen(sel.nilai) : sel?.jenis === 'bilangan' && sel.nilai !== null ? sel.nilai * 100 : null

/** The next round number at or above: 1, 2, 2,5, 5 times a power of ten. */
function bundar(nilai: number): number {
  if (nilai <= 0) return 1
  const pangkat = 10 ** Math.floor(Math.log10(nilai))
  return ([1, 2, 2.5, 5, 10].find((kali) => kali * pangkat >= nilai) ?? 10) * pangkat
}

const empat = (nilai: number): number => Math.round(nilai * 10_000) / 10_000

/**
 * Where the marks of a line over time stand, days and values to scale; from nought, or from the lowest value where one lies below nought.
 * null: there are not two marks to draw a line between, or all on one day.
 */
export function letakLintasan(tabel: Tabel, bagan: Extract<Bagan, { jenis: 'lintasan' }>): GambarWaktu | null {
  const mentah = (kunci: string | undefined) => (kunci === undefined ? [] : tabel.baris.flatMap(({ sel }) => {
    const [hari, nilai] = [sel[bagan.hari], ratusan(sel[kunci])]
    return hari?.jenis === 'tanggal' && hari.nilai !== null && nilai !== null ? [{ hari: hari.nilai, nomor: nomorHari(hari.nilai), nilai, teks: tulisSel(sel[kunci], {}, true) }] : []
  }))
  const [nilai, target] = [mentah(bagan.nilai), mentah(bagan.target)]
  const semua = [...nilai, ...target]
  const [awal, akhir] = [Math.min(...semua.map(({ nomor }) => nomor)), Math.max(...semua.map(({ nomor }) => nomor))]
  if (semua.length < 2 || akhir === awal) return null
  const atas = bundar(Math.max(...semua.map((satu) => satu.nilai), 0) / 100) * 100
  const terendah = Math.min(...semua.map((satu) => satu.nilai), 0)
  const bawah = terendah < 0 ? -bundar(-terendah / 100) * 100 : 0
  const x = (nomor: number): number => empat((nomor - awal) / (akhir - awal))
  const y = (satu: number): number => empat((satu - bawah) / (atas - bawah))
  const letak = (daftar: typeof semua): TitikGambar[] => daftar.map((satu) => ({ x: x(satu.nomor), y: y(satu.nilai), teks: satu.teks, hari: satu.hari }))
  const [dari, sampai] = [Math.min(...semua.map(({ hari }) => Number(hari.slice(0, 4)))), Math.max(...semua.map(({ hari }) => Number(hari.slice(0, 4))))]
  const tahun = Array.from({ length: sampai - dari + 1 }, (_, i) => dari + 1 + i).flatMap((satu) => { const letakTahun = x(nomorHari(`${satu}-01-01`)); return letakTahun >= 0 && letakTahun <= 1.0001 ? [{ x: Math.min(letakTahun, 1), nama: String(satu) }] : [] })
  const tulis = (satu: number): string => (satu / 100).toFixed(satu % 100 === 0 ? 0 : 2).replace('.', ',').replace(/\B(?=(\d{3})+(?!\d)(?=,|$))/g, '.')
  return { nilai: letak(nilai), target: letak(target), tahun, skala: [0, 0.5, 1].map((bagian) => ({ y: bagian, teks: tulis(bawah + (atas - bawah) * bagian) })) }
}
