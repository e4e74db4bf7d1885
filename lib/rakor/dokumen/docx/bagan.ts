import { ChartRun, type BarChartOptions, type ChartSeries, type ColumnChartOptions, type LineChartOptions } from 'docx/charts'
import { rapikanProsa } from '@/lib/dasar/format/teks'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { Bagan, BarisTabel, Kolom, Panel, Sel, Tabel } from '@/lib/lihat/panel/types'
import { BULAN } from '@/lib/realisasi/bulan'
import { bulatkanPersen } from '@/lib/realisasi/rasio'
import { HURUF, RUPA_ZONA, WARNA } from './gaya'
import { piksel } from './ukuran'

/** Separators of Indonesian where a program knows them. */
const FORMAT = { dua: '[$-421]#,##0.00', bulat: '[$-421]#,##0' } as const
/** Most bars that a page holds beside its table. */
const MAKS_BATANG = 15
const SEN_MILIAR = 1e11

/** A cell as a chart's sheet holds it: percent and points with two decimals as printed, rupiah in billions. null: no value. */
export function nilaiBagan(sel: Sel | undefined): number | null {
  if (sel?.jenis === 'rupiah') return sel.nilai === null ? null : Number(sel.nilai) / SEN_MILIAR
  if (sel?.jenis === 'persen' || sel?.jenis === 'poin') {
    const ratusan = bulatkanPersen(sel.nilai)
    return ratusan === null ? null : ratusan / 100
  }
  return sel?.jenis === 'bilangan' ? sel.nilai : null
}

/** The kinds of Word's charts that a finding is drawn with. */
type Opsi = (BarChartOptions | ColumnChartOptions | LineChartOptions) & { categories: readonly string[] }

interface Bahan {
  tabel: Tabel
  baris: readonly BarisTabel[]
  /** width in twentieths of a point */
  lebar: number
}

const kolomDari = ({ kolom }: Tabel, kunci: string): Kolom => kolom.find((satu) => satu.kunci === kunci) ?? { kunci, nama: kunci }
const jenisKolom = (baris: readonly BarisTabel[], kunci: string): Sel['jenis'] | undefined => baris.find(({ sel }) => sel[kunci] !== undefined)?.sel[kunci]?.jenis

/** Words of a chart: on one line, without what XML cannot take. */
const sebaris = (teks: string): string => rapikanProsa(teks).replace(/\s+/g, ' ')

/** "Kekurangan (Rp miliar)": rupiah of a chart are in billions whatever the table's column says. */
function namaSeri({ tabel, baris }: Bahan, kunci: string, nama: string = kolomDari(tabel, kunci).nama): string {
  const jenis = jenisKolom(baris, kunci)
  const satuan = jenis === 'rupiah' ? 'Rp miliar' : kolomDari(tabel, kunci).satuan
  return sebaris(satuan === undefined ? nama : `${nama} (${satuan})`)
}

/** Months in short where they stand side by side. */
const namaPendek = (nama: string): string => ((BULAN as readonly string[]).includes(nama) ? nama.slice(0, 3) : nama)
const namaBaris = ({ tabel }: Bahan, { sel }: BarisTabel): string => {
  const nama = sebaris(tulisSel(sel[tabel.kolom[0]?.kunci ?? ''], {}, true))
  const zona = sel['zona']
  return zona?.jenis === 'zona' && zona.nilai !== null && !tabel.kolom.some(({ kunci }) => kunci === 'zona') ? `${RUPA_ZONA[zona.nilai].bentuk} ${nama}` : nama
}
const seri = (bahan: Bahan, kunci: string, lain: Omit<ChartSeries, 'name' | 'values'>, nama?: string): ChartSeries => ({ name: namaSeri(bahan, kunci, nama), values: bahan.baris.map(({ sel }) => nilaiBagan(sel[kunci])), ...lain })
const formatSeri = (bahan: Bahan, kunci: string): string => (jenisKolom(bahan.baris, kunci) === 'bilangan' ? FORMAT.bulat : FORMAT.dua)

const UMUM = { font: { name: HURUF, color: WARNA.teks }, chartArea: { fill: 'FFFFFF', border: 'none' } } as const
const label = (format: string) => ({ value: true, numberFormat: format, font: { size: 8 } }) as const

/** Bars in rows, the first row on top; the target beside each as a dark one. */
function batang(bahan: Bahan, nilai: string, target?: string): Opsi {
  const format = formatSeri(bahan, nilai)
  const warnaBaris = bahan.baris.map(({ sel }) => (sel['zona']?.jenis === 'zona' && sel['zona'].nilai !== null && jenisKolom(bahan.baris, nilai) === 'bilangan' ? RUPA_ZONA[sel['zona'].nilai].warna : undefined))
  return {
    ...UMUM, type: 'bar', categories: bahan.baris.map((satu) => namaBaris(bahan, satu)),
    series: [
      seri(bahan, nilai, { color: WARNA.realisasi, colors: warnaBaris, dataLabels: label(format) }),
      ...(target === undefined ? [] : [seri(bahan, target, { color: WARNA.lalu, dataLabels: label(format) })]),
    ],
    gapWidth: 45, overlap: 0, legend: target === undefined ? false : { position: 'bottom' },
    categoryAxis: { reverseOrder: true, font: { size: 8 } }, valueAxis: { visible: false, gridlines: false },
    transformation: { width: piksel(bahan.lebar), height: Math.max(90, bahan.baris.length * (target === undefined ? 22 : 36) + (target === undefined ? 16 : 50)) },
  }
}

function tiang(bahan: Bahan, nilai: string, banding?: string): Opsi {
  return {
    ...UMUM, type: 'column', categories: bahan.baris.map((satu) => namaPendek(namaBaris(bahan, satu))),
    series: [seri(bahan, nilai, { color: WARNA.realisasi }), ...(banding === undefined ? [] : [seri(bahan, banding, { color: WARNA.lalu })])],
    gapWidth: 60, overlap: 0, legend: { position: 'bottom' }, valueAxis: { numberFormat: formatSeri(bahan, nilai), font: { size: 8 } }, categoryAxis: { font: { size: 8 } },
    transformation: { width: piksel(bahan.lebar), height: 250 },
  }
}

/** The months of a year: what was reached as a line, what is planned beyond the cut-off dashed, never a flat line of invented values. */
function kurva(bahan: Bahan, { batas, target, realisasi, lalu, proyeksi }: Extract<Bagan, { jenis: 'kurva' }>): Opsi {
  const potong = (kunci: string, pakai: (bulan: number) => boolean): (number | null)[] => bahan.baris.map(({ sel }, letak) => (pakai(letak + 1) ? nilaiBagan(sel[kunci]) : null))
  const garis = (kunci: string, nama: string, values: readonly (number | null)[], line: ChartSeries['line']): ChartSeries => ({ name: namaSeri(bahan, kunci, nama), values, ...(line && { line }), ...(line?.color && { color: line.color }) })
  // the projection is one month's value; its line begins where what was reached ends
  const akhir = proyeksi === undefined ? [] : bahan.baris.map(({ sel }, letak) => (letak + 1 === batas ? nilaiBagan(sel[realisasi]) : letak + 1 > batas ? nilaiBagan(sel[proyeksi]) : null))
  return {
    ...UMUM, type: 'line', categories: bahan.baris.map((satu) => namaPendek(namaBaris(bahan, satu))), emptyValues: 'connect',
    series: [
      garis(target, kolomDari(bahan.tabel, target).nama, potong(target, (bulan) => bulan <= batas), { color: WARNA.target, width: 1.75 }),
      ...(batas < 12 ? [garis(target, `${kolomDari(bahan.tabel, target).nama} bulan berikut`, potong(target, (bulan) => bulan >= batas), { color: WARNA.target, width: 1.75, dash: 'dash' })] : []),
      { ...garis(realisasi, kolomDari(bahan.tabel, realisasi).nama, potong(realisasi, (bulan) => bulan <= batas), { color: WARNA.realisasi, width: 2.75 }), markers: { shape: 'circle', size: 6 } },
      ...(akhir.slice(batas).some((nilai) => nilai !== null) ? [garis(proyeksi ?? '', kolomDari(bahan.tabel, proyeksi ?? '').nama, akhir, { color: WARNA.realisasi, width: 2, dash: 'dot' })] : []),
      ...(lalu === undefined || !bahan.baris.some(({ sel }) => nilaiBagan(sel[lalu]) !== null) ? [] : [garis(lalu, kolomDari(bahan.tabel, lalu).nama, potong(lalu, () => true), { color: 'A9B4B3', width: 1.5 })]),
    ],
    legend: { position: 'bottom', font: { size: 8 } }, valueAxis: { minimum: 0, numberFormat: FORMAT.bulat, font: { size: 8 } }, categoryAxis: { font: { size: 8 } },
    transformation: { width: piksel(bahan.lebar), height: 300 },
  }
}

const CORAK = ['0F7380', '5FA3AC', 'A9CDD2', '71807F', 'C3CCCB', '14211F', '875000', '5B3A9B'] as const

/** One bar parted by the rows. */
function tumpuk(bahan: Bahan, nilai: string): Opsi {
  return {
    ...UMUM, type: 'bar', stacking: 'percent', categories: [namaSeri(bahan, nilai)],
    series: bahan.baris.map((satu, letak) => ({ name: namaBaris(bahan, satu), values: [nilaiBagan(satu.sel[nilai])], color: CORAK[letak % CORAK.length] ?? WARNA.lalu, ...(nilaiBagan(satu.sel[nilai]) === 0 ? { dataLabels: false as const } : { dataLabels: { ...label(formatSeri(bahan, nilai)), font: { size: 9, bold: true, color: [0, 3, 5, 6, 7].includes(letak % CORAK.length) ? 'FFFFFF' : WARNA.teks } } }) })),
    gapWidth: 30, legend: { position: 'bottom', font: { size: 9 } }, categoryAxis: { visible: false }, valueAxis: { visible: false, gridlines: false },
    transformation: { width: piksel(bahan.lebar), height: 110 },
  }
}

function garis(bahan: Bahan, kolom: readonly string[]): Opsi {
  const corak = ['0F7380', '14211F', '875000', '5B3A9B', '71807F'] as const
  return {
    ...UMUM, type: 'line', categories: bahan.baris.map((satu) => namaPendek(namaBaris(bahan, satu))),
    series: kolom.map((kunci, letak) => seri(bahan, kunci, { line: { color: corak[letak % corak.length] ?? WARNA.lalu, width: 2, ...(letak >= corak.length && { dash: 'dash' as const }) }, color: corak[letak % corak.length] ?? WARNA.lalu })),
    legend: { position: 'bottom', font: { size: 8 } }, valueAxis: { numberFormat: FORMAT.dua, font: { size: 8 } }, categoryAxis: { font: { size: 8 } },
    transformation: { width: piksel(bahan.lebar), height: 260 },
  }
}

/** null: this picture is no chart of Word's; its table says it all. */
function pilih(bagan: Bagan, bahan: Bahan): Opsi | null {
  switch (bagan.jenis) {
    case 'batang': return batang(bahan, bagan.nilai, bagan.target)
    case 'bullet': return batang(bahan, bagan.nilai, bagan.target)
    case 'kelompok': return batang({ ...bahan, baris: bahan.baris.filter(({ tingkat = 0 }) => tingkat === 0) }, bagan.nilai)
    case 'luas': return batang(bahan, bagan.nilai)
    // no map of Word's own: the same column as ranked bars
    case 'petak': return batang(bahan, bagan.nilai)
    case 'tiang': return tiang(bahan, bagan.nilai, bagan.banding)
    case 'kurva': return kurva(bahan, bagan)
    case 'garis': return garis(bahan, bagan.nilai)
    case 'lintasan': return { ...garis(bahan, bagan.target === undefined ? [bagan.nilai] : [bagan.nilai, bagan.target]), emptyValues: 'connect' }
    case 'tumpuk': return tumpuk(bahan, bagan.nilai)
    case 'butir':
    case 'deret-zona':
    case 'peta-panas': return null
  }
}

const JENIS: Readonly<Record<Bagan['jenis'], string>> = { batang: 'batang', bullet: 'batang', kelompok: 'batang', luas: 'batang', petak: 'batang', tiang: 'tiang', kurva: 'garis', garis: 'garis', lintasan: 'garis', tumpuk: 'batang bertumpuk', butir: '', 'deret-zona': '', 'peta-panas': '' }

/** What a person who does not see the picture hears: each of its values, by name. */
function uraian(opsi: Opsi, { judul, tabel, bagan }: Panel): string {
  if (bagan === undefined) return judul
  const isi = opsi.series.map(({ name, values }) => `${name}: ${values.flatMap((nilai, letak) => (nilai === null ? [] : [`${opsi.categories[letak] ?? ''} ${nilai.toFixed(2).replace('.', ',').replace(',00', '')}`])).join('; ')}`)
  return `Diagram ${JENIS[bagan.jenis]}. ${tabel.caption}. ${isi.join('. ')}.`.slice(0, 2000)
}

/**
 * A finding's picture as a chart of Word's own, which can be edited; over the same columns as its table, the first rows of it.
 * null: there is no value to draw, or no such chart.
 * @param lebar width in twentieths of a point
 */
export function gambarBagan(panel: Panel, lebar: number, maks: number = MAKS_BATANG): ChartRun | null {
  const { bagan, tabel } = panel
  if (bagan === undefined || tabel.baris.length === 0) return null
  const semua = bagan.jenis === 'kurva' || bagan.jenis === 'tiang' || bagan.jenis === 'garis' || bagan.jenis === 'lintasan' || bagan.jenis === 'kelompok' || bagan.jenis === 'tumpuk'
  const opsi = pilih(bagan, { tabel, baris: semua ? tabel.baris : tabel.baris.slice(0, Math.min(maks, MAKS_BATANG)), lebar })
  if (opsi === null || !opsi.series.some(({ values }) => values.some((nilai) => nilai !== null))) return null
  return new ChartRun({ ...opsi, altText: { name: panel.kunci, title: sebaris(panel.judul).slice(0, 250), description: sebaris(uraian(opsi, panel)) } })
}
