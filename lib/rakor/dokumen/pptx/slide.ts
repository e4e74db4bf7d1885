import { bilangan } from '@/lib/dasar/format/angka'
import type { Panel } from '@/lib/lihat/panel/types'
import type { Alinea, BahanDokumen } from '@/lib/rakor/dokumen/types'
import type { Slide } from '@/lib/rakor/paparan/types'
import { tulisAlinea } from '../utils'
import { susunBagan, type IsiBagan } from './bagan'
import { ISI_LEBAR, KAKI_Y, PT, TEPI, WARNA } from './constants'
import { Kanvas, type IsiSlide } from './kanvas'
import { KOTAK, NOMOR, TATA } from './kerangka'
import { kataSisa, susunTabel, type IsiTabel } from './tabel'
import { barisTeks, tinggiBaris } from './ukur'
import { alineaXml, potongTeks, type Gaya, type Kotak } from './xml'

const AWAL_Y = 0.35
const SELA_Y = 0.1
const SELA_X = 0.25
const SELA_PANEL = 0.35
/** share of a picture's rows that the table beside it has to show */
const TAMPIL_CUKUP = 0.6
/** a picture above its table is never lower than this, in inches */
const BAGAN_TERENDAH = 2.2
/** share of the width that a picture takes beside its table */
const BAGIAN_BAGAN = 0.54
/** words are drawn a little wider elsewhere than here: lines are counted in a narrower box */
const HEMAT = 0.97

const alinea = (isi: readonly string[], gaya: Gaya, lain: { sesudah?: number; bulat?: boolean } = {}): string => (isi.length === 0 ? alineaXml('', gaya) : isi.map((teks) => alineaXml(potongTeks(teks, gaya), gaya, lain)).join(''))
const tulis = (isi: readonly Alinea[]): string[] => isi.map(tulisAlinea)
const banyakBaris = (isi: readonly string[], pt: number, lebar: number): number => isi.reduce((jumlah, teks) => jumlah + barisTeks(teks, pt, lebar * HEMAT), 0)

/** A finding measured in its box: its words, its picture, its table. */
interface Ukuran { panel: Panel; kotak: Kotak; isi: Kotak; tinggi: number; bagan: IsiBagan | null; tabel: IsiTabel | null }

function ukurPanel(panel: Panel, { rupa, baris }: Slide, kotak: Kotak, setengah: boolean, tinggi: number, ptMaks?: number): Ukuran {
  const isi: Kotak = { ...kotak, y: kotak.y + tinggi + SELA_Y, h: kotak.h - tinggi - SELA_Y }
  const tabelSaja = (): Ukuran => ({ panel, kotak, isi, tinggi, bagan: null, tabel: susunTabel(panel.tabel, [], panel.tabel.baris.length, isi.w, isi.h, ptMaks) })
  const bagan = rupa === 'tabel' ? null : susunBagan(panel, baris)
  if (bagan === null) return tabelSaja()
  const tabel = rupa === 'bagan' ? null
    : setengah ? susunTabel(panel.tabel, [], baris, isi.w, isi.h - BAGAN_TERENDAH, ptMaks)
    : susunTabel(panel.tabel, bagan.dikatakan, baris, isi.w * (1 - BAGIAN_BAGAN) - SELA_X, isi.h, ptMaks)
  // names that are too long for half a width: the table alone says more
  return tabel !== null && !setengah && tabel.tampil < bagan.kategori.length * TAMPIL_CUKUP ? tabelSaja() : { panel, kotak, isi, tinggi, bagan, tabel }
}

/** One finding in its box: what it is of, and its picture, its table, or both. */
function gambarPanel(kanvas: Kanvas, { panel, kotak, isi, tinggi, bagan, tabel }: Ukuran, setengah: boolean): void {
  kanvas.teks({ ...kotak, h: tinggi }, alinea([panel.tabel.caption], { pt: PT.keterangan, warna: WARNA.redup }))
  if (bagan === null) {
    if (tabel) kanvas.tabel(panel, tabel, isi)
    return
  }
  if (tabel && setengah) {
    const tinggiBagan = isi.h - tabel.tinggi - 2 * SELA_Y
    kanvas.gambarBagan(bagan, { ...isi, h: tinggiBagan })
    kanvas.tabel(panel, tabel, { ...isi, y: isi.y + tinggiBagan + SELA_Y })
  } else if (tabel) {
    kanvas.gambarBagan(bagan, { ...isi, w: isi.w * BAGIAN_BAGAN })
    kanvas.tabel(panel, tabel, { ...isi, x: isi.x + isi.w * BAGIAN_BAGAN + SELA_X })
  } else {
    const catatan = bagan.sisa > 0 ? tinggiBaris(1, PT.keterangan) : 0
    kanvas.gambarBagan(bagan, { ...isi, h: isi.h - catatan })
    if (bagan.sisa > 0) kanvas.teks({ ...isi, y: isi.y + isi.h - catatan, h: catatan }, alinea([`dan ${bilangan(bagan.sisa)} ${kataSisa(panel.tabel)} lain`], { pt: PT.keterangan, warna: WARNA.redup, miring: true }))
  }
}

/** Words alone, as large as they go in. */
function gambarButir(kanvas: Kanvas, isi: readonly string[], kotak: Kotak): void {
  const pt = [24, 22, 20, 18].find((satu) => tinggiBaris(banyakBaris(isi, satu, kotak.w - 0.3), satu) + (isi.length * 12) / 72 <= kotak.h) ?? 16
  kanvas.tempat('type="body" idx="1"', 'Isi', kotak, alinea(isi, { pt, warna: WARNA.teks }, { sesudah: 12, bulat: isi.length > 1 }))
}

function gambarIsi(kanvas: Kanvas, slide: Slide, bahan: BahanDokumen): void {
  const tinggiJudul = tinggiBaris(barisTeks(slide.judul, PT.judul, ISI_LEBAR * HEMAT, true), PT.judul)
  kanvas.tempat('type="title"', 'Judul', { ...KOTAK.judul, h: tinggiJudul }, alinea([slide.judul], { pt: PT.judul, warna: WARNA.teks, tebal: true }))
  const isi = tulis(slide.isi)
  let y = AWAL_Y + tinggiJudul + SELA_Y
  if (slide.panel.length === 0) {
    const lebar = slide.jenis === 'penutup' && bahan.cap !== null ? ISI_LEBAR - 3.2 : ISI_LEBAR
    gambarButir(kanvas, slide.jenis === 'penutup' && bahan.cap !== null ? [...isi, bahan.cap.teks] : isi, { x: TEPI, y: y + 0.3, w: lebar, h: KAKI_Y - y - 0.5 })
    return
  }
  if (isi.length > 0) {
    const pt = banyakBaris(isi, PT.isi, ISI_LEBAR) > 2 ? 16 : PT.isi
    const tinggi = tinggiBaris(banyakBaris(isi, pt, ISI_LEBAR), pt)
    kanvas.tempat('type="body" idx="1"', 'Isi', { x: TEPI, y, w: ISI_LEBAR, h: tinggi }, alinea(isi, { pt, warna: WARNA.teks }))
    y += tinggi + SELA_Y
  }
  const tempat = letakPanel(slide, y + SELA_Y)
  const setengah = slide.panel.length > 1
  // captions side by side are of one height, so that tables begin on one line
  const keterangan = Math.max(...slide.panel.map(({ tabel }, i) => tinggiBaris(barisTeks(tabel.caption, PT.keterangan, (tempat[i]?.w ?? 1) * HEMAT), PT.keterangan)))
  const ukur = (ptMaks?: number): Ukuran[] => slide.panel.flatMap((panel, i) => (tempat[i] ? [ukurPanel(panel, slide, tempat[i], setengah, keterangan, ptMaks)] : []))
  const pt = Math.min(...ukur().flatMap(({ tabel }) => (tabel ? [tabel.pt] : [])), PT.tabel[0])
  for (const satu of ukur(pt)) gambarPanel(kanvas, satu, setengah)
}

/** Findings side by side; one with a picture or with more columns gets more of the width. */
function letakPanel({ panel, rupa, baris }: Slide, y: number): Kotak[] {
  const bobot = panel.map((satu) => (rupa !== 'tabel' && susunBagan(satu, baris) !== null ? 1.35 : 0.6 + satu.tabel.kolom.length / 10))
  const lebar = ISI_LEBAR - SELA_PANEL * (panel.length - 1)
  const jumlah = bobot.reduce((a, b) => a + b, 0)
  let x = TEPI
  return bobot.map((satu) => {
    const kotak = { x, y, w: (lebar * satu) / jumlah, h: KAKI_Y - y - SELA_Y }
    x += kotak.w + SELA_PANEL
    return kotak
  })
}

/**
 * Draws one slide.
 * @param kaki stands at its foot; @param nomor 1, 2, ...
 */
export function gambarSlide(slide: Slide, bahan: BahanDokumen, kaki: string, nomor: number): IsiSlide {
  const kanvas = new Kanvas()
  const sampul = slide.jenis === 'sampul'
  if (sampul) {
    kanvas.tempat('type="ctrTitle"', 'Judul', KOTAK.sampul, alinea([slide.judul], { pt: PT.sampul, warna: WARNA.aksen, tebal: true }))
    kanvas.tempat('type="subTitle" idx="1"', 'Isi', KOTAK.bawahSampul, alinea(tulis(slide.isi), { pt: 24, warna: WARNA.teks }, { sesudah: 6 }))
  } else gambarIsi(kanvas, slide, bahan)
  if (slide.jenis === 'penutup' && bahan.cap !== null) kanvas.foto(bahan.cap.png(), `Kode QR: ${bahan.cap.kode}`, { x: TEPI + ISI_LEBAR - 2.6, y: 2.2, w: 2.6, h: 2.6 })
  const gaya = { pt: PT.kaki, warna: WARNA.redup }
  kanvas.tempat('type="ftr" sz="quarter" idx="11"', 'Kaki', KOTAK.kaki, alinea([kaki], gaya))
  kanvas.tempat('type="sldNum" sz="quarter" idx="12"', 'Nomor slide', KOTAK.nomor, `<a:p><a:pPr algn="r"/>${NOMOR(String(nomor))}</a:p>`)
  return kanvas.selesai(sampul ? TATA.sampul : TATA.isi)
}

/** What the speaker says under a slide. */
export const catatanSlide = ({ catatan }: Slide): string => alinea(tulis(catatan), { pt: 14, warna: WARNA.teks }, { sesudah: 6 })

