import { namaBulan, namaBulanPendek } from '@/lib/dasar/format/tanggal'
import { persenTeks } from './angka'
import { html, type Html } from './html'

/** The right end of a bar's scale, in percent: over a hundred the bar goes on to there and its figure says by how much. */
const UJUNG = 120
const letak = (persen: string): number => Math.max(0, Math.min(UJUNG, Number(persen))) / UJUNG * 1000

/** A bullet bar from texts like "38.28": the bar is what was reached, the tick what was to be. Its figures stand in words beside it. */
export function batang(nilai: string | null, sasaran: string | null): Html {
  const tick = sasaran === null ? 0 : letak(sasaran)
  return html`<svg class="batang" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="lajur" x="0" y="4" width="${letak('100')}" height="16"/>${nilai === null ? null : html`<rect class="nilai" x="0" y="7" width="${letak(nilai)}" height="10"/>`}${sasaran === null ? null : html`<rect class="sasaran" x="${tick - 3}" y="0" width="6" height="24"/>`}</svg>`
}

export interface TitikKurva {
  bulan: number
  target: string | null
  realisasi: string | null
}

const LEBAR = 900
const TINGGI = 340
const KIRI = 80
const x = (bulan: number): number => KIRI + ((bulan - 1) / 11) * (LEBAR - KIRI - 20)
const y = (persen: number, atas: number): number => TINGGI - 30 - (persen / atas) * (TINGGI - 50)
const garis = (titik: readonly TitikKurva[], ambil: (satu: TitikKurva) => string | null, atas: number): string =>
  titik.flatMap((satu) => { const nilai = ambil(satu); return nilai === null ? [] : [`${x(satu.bulan).toFixed(1)},${y(Number(nilai), atas).toFixed(1)}`] }).join(' ')

/** Target and realisasi over the months, in percent of pagu; nothing is drawn where nothing was reported. */
export function kurva(titik: readonly TitikKurva[]): Html {
  const nilai = titik.flatMap(({ target, realisasi }) => [target, realisasi]).flatMap((satu) => (satu === null ? [] : [Number(satu)]))
  const atas = Math.max(100, ...nilai)
  const akhir = titik.findLast(({ realisasi }) => realisasi !== null)
  const kata = akhir === undefined ? 'Belum ada realisasi yang dilaporkan.' : `Kurva target dan realisasi kumulatif. ${namaBulan(akhir.bulan)}: realisasi ${persenTeks(akhir.realisasi)}, target ${persenTeks(akhir.target)} dari pagu.`
  return html`<svg viewBox="0 0 ${LEBAR} ${TINGGI}" role="img" aria-label="${kata}">
${[0, 25, 50, 75, 100].map((p) => html`<line class="sumbu" x1="${KIRI}" x2="${LEBAR - 20}" y1="${y(p, atas)}" y2="${y(p, atas)}"/><text x="${KIRI - 8}" y="${y(p, atas) + 5}" text-anchor="end">${p}%</text>`)}
${titik.map(({ bulan }) => html`<text x="${x(bulan)}" y="${TINGGI - 6}" text-anchor="middle">${namaBulanPendek(bulan)}</text>`)}
<polyline class="garis-t" points="${garis(titik, ({ target }) => target, atas)}"/><polyline class="garis-r" points="${garis(titik, ({ realisasi }) => realisasi, atas)}"/>
${akhir === undefined || akhir.realisasi === null ? null : html`<circle class="nilai" cx="${x(akhir.bulan)}" cy="${y(Number(akhir.realisasi), atas)}" r="6"/>`}</svg>
<p class="redup kecil">Garis utuh: realisasi. Garis putus-putus: target (anggaran kas).</p>`
}
