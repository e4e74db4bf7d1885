import type { Deret, IsiBagan } from './bagan'
import { FORMAT_ANGKA, hurufKolom, LEMBAR } from './buku'
import { BAHASA, HURUF, PT, WARNA } from './constants'
import { amankan, isiWarna, KEPALA_XML } from './xml'

/** numbers by which the chart's parts name its two axes */
const SUMBU = { kategori: 111_111_111, nilai: 222_222_222 } as const

const gaya = (nama: 'defRPr' | 'rPr', warna: string, tebal = false): string =>
  `<a:${nama}${nama === 'rPr' ? ` lang="${BAHASA}"` : ''} sz="${PT.bagan * 100}" b="${tebal ? 1 : 0}">${isiWarna(warna)}<a:latin typeface="${HURUF}"/><a:cs typeface="${HURUF}"/></a:${nama}>`
const gayaTeks = (warna: string): string => `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${gaya('defRPr', warna)}</a:pPr><a:endParaRPr lang="${BAHASA}"/></a:p></c:txPr>`
const kaya = (teks: string, warna: string, tebal = false): string => `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${gaya('defRPr', warna, tebal)}</a:pPr><a:r>${gaya('rPr', warna, tebal)}<a:t>${amankan(teks)}</a:t></a:r></a:p></c:rich></c:tx>`
const garis = (warna: string, pt: number, putus = false): string => `<a:ln w="${Math.round(pt * 12_700)}" cap="rnd">${isiWarna(warna)}<a:prstDash val="${putus ? 'dash' : 'solid'}"/><a:round/></a:ln>`
const TANPA_GARIS = '<a:ln><a:noFill/></a:ln>'

const TAMPIL = (nilai: 0 | 1): string => `<c:showLegendKey val="0"/><c:showVal val="${nilai}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

/**
 * What stands at the marks: words, not a number format, because a format shows points and commas as the reader's machine has them. The exact
 * value is in the sheet.
 */
function label({ label: isi, warna }: Deret, letak: 'outEnd' | 'l' | 'b'): string {
  const satu = isi.flatMap((teks, i) => (teks === null ? [] : `<c:dLbl><c:idx val="${i}"/>${kaya(teks, warna, true)}<c:dLblPos val="${letak}"/>${TAMPIL(1)}</c:dLbl>`))
  return `<c:dLbls>${satu.join('')}${gayaTeks(warna)}${TAMPIL(0)}</c:dLbls>`
}

const titik = (isi: readonly (string | null)[]): string => `<c:ptCount val="${isi.length}"/>${isi.flatMap((teks, i) => (teks === null ? [] : `<c:pt idx="${i}"><c:v>${amankan(teks)}</c:v></c:pt>`)).join('')}`
const acuan = (kolom: number, dari: number, sampai: number): string => `<c:f>${LEMBAR}!$${hurufKolom(kolom)}$${dari}${dari === sampai ? '' : `:$${hurufKolom(kolom)}$${sampai}`}</c:f>`

const kepalaDeret = ({ nama }: Deret, i: number): string => `<c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef>${acuan(i + 1, 1, 1)}<c:strCache>${titik([nama])}</c:strCache></c:strRef></c:tx>`
const isiDeret = ({ nilai, format }: Deret, i: number, kategori: readonly string[]): string =>
  `<c:cat><c:strRef>${acuan(0, 2, kategori.length + 1)}<c:strCache>${titik(kategori)}</c:strCache></c:strRef></c:cat>` +
  `<c:val><c:numRef>${acuan(i + 1, 2, kategori.length + 1)}<c:numCache><c:formatCode>${FORMAT_ANGKA[format]}</c:formatCode>${titik(nilai)}</c:numCache></c:numRef></c:val>`

const deretBatang = (satu: Deret, i: number, kategori: readonly string[]): string =>
  `<c:ser>${kepalaDeret(satu, i)}<c:spPr>${isiWarna(satu.warna)}${TANPA_GARIS}</c:spPr><c:invertIfNegative val="0"/>` +
  [...(satu.redup ?? [])].map((titikKe) => `<c:dPt><c:idx val="${titikKe}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${isiWarna(WARNA.lain)}${TANPA_GARIS}</c:spPr></c:dPt>`).join('') +
  `${label(satu, 'outEnd')}${isiDeret(satu, i, kategori)}</c:ser>`

const deretGaris = (satu: Deret, i: number, kategori: readonly string[]): string =>
  `<c:ser>${kepalaDeret(satu, i)}<c:spPr>${garis(satu.warna, satu.titik ? 3.5 : 2.25, satu.putus)}</c:spPr>` +
  (satu.titik ? `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${isiWarna(satu.warna)}${TANPA_GARIS}</c:spPr></c:marker>` : '<c:marker><c:symbol val="none"/></c:marker>') +
  `${label(satu, satu.titik || satu.putus ? 'b' : 'l')}${isiDeret(satu, i, kategori)}<c:smooth val="0"/></c:ser>`

const POROS = `<c:axId val="${SUMBU.kategori}"/><c:axId val="${SUMBU.nilai}"/>`

/** No two series have a value at the same place: their bars then stand in its middle. */
const bergantian = ([pertama, ...lain]: readonly Deret[]): boolean => lain.length > 0 && (pertama?.nilai ?? []).every((nilai, i) => [nilai, ...lain.map((satu) => satu.nilai[i] ?? null)].filter((satu) => satu !== null).length <= 1)

function gambar({ jenis, deret, kategori }: IsiBagan): string {
  if (jenis === 'garis') return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${deret.map((satu, i) => deretGaris(satu, i, kategori)).join('')}<c:marker val="1"/>${POROS}</c:lineChart>`
  return `<c:barChart><c:barDir val="${jenis === 'batang' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${deret.map((satu, i) => deretBatang(satu, i, kategori)).join('')}<c:gapWidth val="${deret.length > 1 ? 60 : 45}"/><c:overlap val="${bergantian(deret) ? 100 : 0}"/>${POROS}</c:barChart>`
}

const nilaiAngka = ({ deret }: IsiBagan): number[] => deret.flatMap(({ nilai }) => nilai.flatMap((satu) => (satu === null ? [] : Number(satu))))

/** Bars begin at nought; room beyond the longest is for its label. Percentages never on a scale shorter than 100 %. */
function skala(isi: IsiBagan): string {
  const nilai = nilaiAngka(isi)
  const [kecil, besar] = [Math.min(0, ...nilai), Math.max(0, ...nilai)]
  const persen = isi.deret.every(({ format }) => format === 'persen')
  if (isi.jenis === 'garis') return persen ? `<c:max val="${Math.max(1, Math.ceil(besar * 10) / 10)}"/><c:min val="${Math.min(0, Math.floor(kecil * 10) / 10)}"/>` : ''
  const ujung = Math.max(persen ? 1 : 0, besar) || 1
  return `<c:max val="${ujung * (isi.jenis === 'batang' ? 1.35 : 1.12)}"/><c:min val="${kecil < 0 ? kecil * 1.3 : 0}"/>`
}

function poros(isi: IsiBagan): string {
  const batang = isi.jenis === 'batang'
  const sumbuGaris = `<c:spPr>${garis(WARNA.garisKuat, 0.75)}</c:spPr>`
  const kategori = `<c:catAx><c:axId val="${SUMBU.kategori}"/><c:scaling><c:orientation val="${batang ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${batang ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${sumbuGaris}${gayaTeks(WARNA.teks)}<c:crossAx val="${SUMBU.nilai}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  // marks carry their values: an axis of numbers only where there are lines
  const tampak = isi.jenis === 'garis'
  const kisi = tampak ? `<c:majorGridlines><c:spPr>${garis(WARNA.garis, 0.75)}</c:spPr></c:majorGridlines>` : ''
  const persen = isi.deret.every(({ format }) => format === 'persen')
  const nilai = `<c:valAx><c:axId val="${SUMBU.nilai}"/><c:scaling><c:orientation val="minMax"/>${skala(isi)}</c:scaling><c:delete val="${tampak ? 0 : 1}"/><c:axPos val="${batang ? 't' : 'l'}"/>${kisi}<c:numFmt formatCode="${persen ? '0%' : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${TANPA_GARIS}</c:spPr>${gayaTeks(WARNA.redup)}<c:crossAx val="${SUMBU.kategori}"/><c:crosses val="autoZero"/><c:crossBetween val="${tampak ? 'midCat' : 'between'}"/>${tampak && persen ? '<c:majorUnit val="0.2"/>' : ''}</c:valAx>`
  return kategori + nilai
}

/** The chart's part. Its workbook is relation rId1. */
export function baganXml(isi: IsiBagan): string {
  // with several series the legend says it
  const judul = isi.judul === '' || (isi.deret.length > 1 && isi.jenis === 'batang') ? '' : `<c:title>${kaya(isi.judul, WARNA.redup)}<c:overlay val="0"/></c:title>`
  const legenda = isi.deret.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${gayaTeks(WARNA.teks)}</c:legend>` : ''
  return `${KEPALA_XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${BAHASA}"/><c:roundedCorners val="0"/><c:chart>${judul}<c:autoTitleDeleted val="${judul === '' ? 1 : 0}"/><c:plotArea><c:layout/>${gambar(isi)}${poros(isi)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legenda}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${isi.jenis === 'garis' ? 'span' : 'gap'}"/></c:chart><c:spPr><a:noFill/>${TANPA_GARIS}</c:spPr>${gayaTeks(WARNA.teks)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

/** The chart in words, for who does not see it. */
export const altBagan = ({ judul, kategori, deret }: IsiBagan): string =>
  `Bagan${judul === '' ? '' : ` ${judul}`}. ${deret.map(({ nama, label: isi }) => `${nama}: ${kategori.flatMap((satu, i) => (isi[i] ? `${satu} ${isi[i]}` : [])).join('; ')}`).join('. ')}.`
