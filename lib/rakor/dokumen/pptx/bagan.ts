import { tulisSel } from '@/lib/lihat/panel/tulis'
import type { BarisTabel, Kolom, Panel } from '@/lib/lihat/panel/types'
import { WARNA } from './constants'
import { formatLembar, namaKolom, nilaiLembar, type FormatLembar } from './nilai'

/** One series: exact numbers for the sheet, and beside each what stands at its mark. */
export interface Deret {
  nama: string
  nilai: (string | null)[]
  label: (string | null)[]
  format: FormatLembar
  warna: string
  /** marks in another colour: the rows that the title does not speak of */
  redup?: ReadonlySet<number>
  putus?: boolean
  titik?: boolean
}

/** A native chart before it is written. */
export interface IsiBagan {
  jenis: 'batang' | 'tiang' | 'garis'
  judul: string
  kategori: string[]
  deret: Deret[]
  /** columns that its marks already say in full */
  dikatakan: string[]
  /** how many rows of the table it leaves out */
  sisa: number
}

const sel = (baris: readonly BarisTabel[], kunci: string) => baris.map((satu) => satu.sel[kunci])

/** "Agu": a month at its mark. */
const bulanPendek = ({ sel: isi }: BarisTabel): string => tulisSel(isi.nama, {}, false).slice(0, 3)

function deret(baris: readonly BarisTabel[], kolom: Kolom | undefined, kunci: string, lain: Pick<Deret, 'warna'> & Partial<Deret>): Deret {
  const isi = sel(baris, kunci)
  return { nama: kolom ? namaKolom(kolom) : kunci, nilai: isi.map(nilaiLembar), label: isi.map((satu) => (nilaiLembar(satu) === null ? null : tulisSel(satu, kolom ?? {}, false))), format: formatLembar(isi), ...lain }
}

/** Bars of the first rows; those that the title does not mean stand back. */
function baganBatang({ tabel }: Panel, nilai: string, target: string | undefined, banyak: number): IsiBagan {
  const datar = tabel.baris.filter(({ tingkat }) => (tingkat ?? 0) === 0)
  const baris = datar.slice(0, banyak)
  const kolom = (kunci: string) => tabel.kolom.find((satu) => satu.kunci === kunci)
  const utama = baris.some((satu) => satu.utama)
  const redup = new Set(utama ? baris.flatMap((satu, i) => (satu.utama ? [] : [i])) : [])
  const [nama] = tabel.kolom
  const satuan = kolom(nilai)
  return {
    jenis: 'batang', judul: satuan ? namaKolom(satuan) : '', sisa: datar.length - baris.length,
    kategori: baris.map((satu) => tulisSel(nama && satu.sel[nama.kunci], {}, false)),
    deret: [deret(baris, satuan, nilai, { warna: WARNA.realisasi, redup }), ...(target === undefined ? [] : [deret(baris, kolom(target), target, { warna: WARNA.target })])],
    dikatakan: [nilai, ...(target === undefined ? [] : [target])],
  }
}

/** The monthly curve: what was reached, what was planned (dashed beyond the last reported month), the year before, where December is expected. */
function baganKurva({ tabel }: Panel, bagan: Extract<Panel['bagan'], { jenis: 'kurva' }>): IsiBagan {
  const { baris } = tabel
  const kolom = (kunci: string) => tabel.kolom.find((satu) => satu.kunci === kunci)
  const sampai = bagan.batas
  const hanya = (asal: Deret, dipakai: (i: number) => boolean, berlabel: (i: number) => boolean): Deret =>
    ({ ...asal, nilai: asal.nilai.map((satu, i) => (dipakai(i) ? satu : null)), label: asal.label.map((satu, i) => (berlabel(i) ? satu : null)) })
  const target = deret(baris, kolom(bagan.target), bagan.target, { warna: WARNA.target })
  const realisasi = deret(baris, kolom(bagan.realisasi), bagan.realisasi, { warna: WARNA.realisasi, titik: true })
  const di = (i: number): boolean => i === sampai - 1
  const proyeksi = bagan.proyeksi === undefined ? [] : [proyeksiDari(realisasi, deret(baris, kolom(bagan.proyeksi), bagan.proyeksi, { warna: WARNA.realisasi, putus: true }), sampai)]
  const lalu = bagan.lalu === undefined ? [] : [hanya(deret(baris, kolom(bagan.lalu), bagan.lalu, { warna: WARNA.lalu }), () => true, () => false)]
  return {
    jenis: 'garis', judul: 'Kumulatif, % pagu', sisa: 0, kategori: baris.map(bulanPendek), dikatakan: [],
    deret: [
      hanya(realisasi, (i) => i < sampai, di),
      hanya({ ...target, nama: 'Target' }, (i) => i < sampai, di),
      ...(sampai < baris.length ? [hanya({ ...target, nama: 'Target bulan berikutnya', putus: true }, (i) => i >= sampai - 1, () => false)] : []),
      ...proyeksi, ...lalu,
    ],
  }
}

/** From the last reported month to where December is expected, dashed: both ends are the table's. */
const proyeksiDari = (realisasi: Deret, proyeksi: Deret, sampai: number): Deret =>
  ({ ...proyeksi, nama: 'Proyeksi', nilai: proyeksi.nilai.map((satu, i) => (i === sampai - 1 ? (realisasi.nilai[i] ?? null) : satu)) })

/** Upright bars by month, beside what they are held against. */
function baganTiang({ tabel }: Panel, nilai: string, banding: string | undefined): IsiBagan {
  const kolom = (kunci: string) => tabel.kolom.find((satu) => satu.kunci === kunci)
  const satuan = kolom(nilai)
  const kedua = banding === undefined ? [] : [deret(tabel.baris, kolom(banding), banding, { warna: WARNA.target })]
  return {
    jenis: 'tiang', judul: satuan?.satuan ?? '', sisa: 0, kategori: tabel.baris.map(bulanPendek),
    deret: [deret(tabel.baris, satuan, nilai, { warna: WARNA.realisasi }), ...kedua], dikatakan: [nilai, ...(banding === undefined ? [] : [banding])],
  }
}

/** Lines of sizes over months. */
function baganGaris({ tabel }: Panel, nilai: readonly string[]): IsiBagan {
  const warna = [WARNA.realisasi, WARNA.target, WARNA.lalu, WARNA.lain]
  return {
    jenis: 'garis', judul: '', sisa: 0, kategori: tabel.baris.map(({ sel: isi }) => tulisSel(isi.nama, {}, false)), dikatakan: [],
    deret: nilai.map((kunci, i) => deret(tabel.baris, tabel.kolom.find((satu) => satu.kunci === kunci), kunci, { warna: warna[i % warna.length] ?? WARNA.realisasi })),
  }
}

/** More labels than these, and upright bars cannot carry them. */
const LABEL_TIANG = 14

/** Whether a picture says more than its table: something to compare, a value of the column that it is of, and room for what stands at the marks. */
const berguna = ({ jenis, kategori, deret: daftar }: IsiBagan): boolean =>
  kategori.length > 1 && (daftar[0]?.nilai ?? []).some((satu) => satu !== null) && (jenis !== 'tiang' || daftar.flatMap(({ label }) => label.filter((satu) => satu !== null)).length <= LABEL_TIANG)

const gambar = (panel: Panel, banyak: number): IsiBagan | null => {
  const { bagan } = panel
  switch (bagan?.jenis) {
    case 'batang': return baganBatang(panel, bagan.nilai, bagan.target, banyak)
    case 'bullet': return baganBatang(panel, bagan.nilai, bagan.target, banyak)
    case 'tumpuk': return baganBatang(panel, bagan.nilai, undefined, banyak)
    case 'luas': return baganBatang(panel, bagan.ukuran, undefined, banyak)
    case 'petak': return baganBatang(panel, bagan.nilai, undefined, banyak)
    case 'tiang': return baganTiang(panel, bagan.nilai, bagan.banding)
    case 'kurva': return baganKurva(panel, bagan)
    case 'garis': return baganGaris(panel, bagan.nilai)
    case 'lintasan': return baganGaris(panel, bagan.target === undefined ? [bagan.nilai] : [bagan.nilai, bagan.target])
    default: return null
  }
}

/**
 * A finding's picture as a native chart, over the same columns; null where a table says it better (groups, strips and maps of zona, amounts
 * side by side), there is nothing to compare, or no room for the figures.
 * @param banyak rows that are drawn; of months all
 */
export function susunBagan(panel: Panel, banyak: number): IsiBagan | null {
  const isi = panel.tabel.baris.length === 0 ? null : gambar(panel, banyak)
  return isi !== null && berguna(isi) ? isi : null
}
