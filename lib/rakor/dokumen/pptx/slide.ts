import { bilangan } from '@/lib/dasar/format/angka'
import type { Panel } from '@/lib/lihat/panel/types'
import type { Alinea, BahanDokumen } from '@/lib/rakor/dokumen/types'
import type { Slide } from '@/lib/rakor/paparan/types'
import { tulisAlinea } from '../utils'
import { susunBagan, type IsiBagan } from './bagan'
import { altBagan } from './bagan-xml'
import { ISI_LEBAR, KAKI_Y, PT, TEPI, WARNA } from './constants'
import { KOTAK, NOMOR, TATA } from './kerangka'
import { susunTabel } from './tabel'
import { tabelXml } from './tabel-xml'
import { barisTeks, tinggiBaris } from './ukur'
import { alineaXml, amankan, potongTeks, xfrm, xfrmBingkai, type Gaya, type Kotak } from './xml'

/** A slide before it stands in a package: shapes, and the charts and picture that they name. */
export interface IsiSlide {
  bentuk: string
  tata: number
  bagan: IsiBagan[]
  gambar: Uint8Array | null
}

const AWAL_Y = 0.35
const SELA_Y = 0.1
/** share of the width that a picture takes beside its table */
const BAGIAN_BAGAN = 0.54
/** words are drawn a little wider elsewhere than here: lines are counted in a narrower box */
const HEMAT = 0.97

/** Shapes of one slide, numbered as they come. */
class Kanvas {
  private readonly xml: string[] = []
  readonly bagan: IsiBagan[] = []
  gambar: Uint8Array | null = null
  private id = 1
  private baru = (): number => ++this.id

  tempat(ph: string, nama: string, kotak: Kotak, alinea: string): void {
    const id = this.baru()
    this.xml.push(`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${nama} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(kotak)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${alinea}</p:txBody></p:sp>`)
  }

  teks(kotak: Kotak, alinea: string): void {
    const id = this.baru()
    this.xml.push(`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Teks ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(kotak)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>${alinea}</p:txBody></p:sp>`)
  }

  gambarBagan(isi: IsiBagan, kotak: Kotak): void {
    this.bagan.push(isi)
    const id = this.baru()
    this.xml.push(`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Bagan ${id}" descr="${amankan(altBagan(isi))}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${xfrmBingkai(kotak)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdBagan${this.bagan.length}"/></a:graphicData></a:graphic></p:graphicFrame>`)
  }

  tabel(panel: Panel, kecuali: readonly string[], banyak: number, kotak: Kotak): boolean {
    const isi = susunTabel(panel.tabel, kecuali, banyak, kotak.w, kotak.h)
    if (isi === null) return false
    this.xml.push(tabelXml(isi, this.baru(), `Tabel ${panel.tabel.caption}`, kotak))
    return true
  }

  foto(isi: Uint8Array, alt: string, kotak: Kotak): void {
    this.gambar = isi
    const id = this.baru()
    this.xml.push(`<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Gambar ${id}" descr="${amankan(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdGambar"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${xfrm(kotak)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`)
  }

  selesai = (tata: number): IsiSlide => ({ bentuk: this.xml.join(''), tata, bagan: this.bagan, gambar: this.gambar })
}

const alinea = (isi: readonly string[], gaya: Gaya, lain: { sesudah?: number; bulat?: boolean } = {}): string => (isi.length === 0 ? alineaXml('', gaya) : isi.map((teks) => alineaXml(potongTeks(teks, gaya), gaya, lain)).join(''))
const tulis = (isi: readonly Alinea[]): string[] => isi.map(tulisAlinea)
const banyakBaris = (isi: readonly string[], pt: number, lebar: number): number => isi.reduce((jumlah, teks) => jumlah + barisTeks(teks, pt, lebar * HEMAT), 0)

/** One finding in its box: what it is of, and its picture, its table, or both. */
function gambarPanel(kanvas: Kanvas, panel: Panel, { rupa, baris }: Slide, kotak: Kotak, setengah: boolean): void {
  const keterangan = panel.tabel.caption
  const tinggi = tinggiBaris(barisTeks(keterangan, PT.keterangan, kotak.w * HEMAT), PT.keterangan)
  kanvas.teks({ ...kotak, h: tinggi }, alinea([keterangan], { pt: PT.keterangan, warna: WARNA.redup }))
  const isi: Kotak = { ...kotak, y: kotak.y + tinggi + SELA_Y, h: kotak.h - tinggi - SELA_Y }
  const bagan = rupa === 'tabel' ? null : susunBagan(panel, baris)
  const semua = Math.max(baris, rupa === 'tabel' ? panel.tabel.baris.length : 0)
  if (bagan === null) {
    kanvas.tabel(panel, [], semua, isi)
    return
  }
  const kiri: Kotak = setengah ? { ...isi, h: isi.h * BAGIAN_BAGAN } : { ...isi, w: isi.w * BAGIAN_BAGAN }
  const kanan: Kotak = setengah ? { ...isi, y: isi.y + kiri.h + SELA_Y, h: isi.h - kiri.h - SELA_Y } : { ...isi, x: isi.x + kiri.w + 0.25, w: isi.w - kiri.w - 0.25 }
  if (rupa !== 'bagan' && kanvas.tabel(panel, setengah ? [] : bagan.dikatakan, baris, kanan)) {
    kanvas.gambarBagan(bagan, kiri)
    return
  }
  const catatan = bagan.sisa > 0 ? tinggiBaris(1, PT.keterangan) : 0
  kanvas.gambarBagan(bagan, { ...isi, h: isi.h - catatan })
  if (bagan.sisa > 0) kanvas.teks({ ...isi, y: isi.y + isi.h - catatan, h: catatan }, alinea([`dan ${bilangan(bagan.sisa)} ${(panel.tabel.kolom[0]?.nama ?? 'baris').toLowerCase()} lain`], { pt: PT.keterangan, warna: WARNA.redup, miring: true }))
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
  const sela = 0.35
  const lebar = (ISI_LEBAR - sela * (slide.panel.length - 1)) / slide.panel.length
  slide.panel.forEach((panel, i) => gambarPanel(kanvas, panel, slide, { x: TEPI + i * (lebar + sela), y: y + SELA_Y, w: lebar, h: KAKI_Y - y - 2 * SELA_Y }, slide.panel.length > 1))
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

