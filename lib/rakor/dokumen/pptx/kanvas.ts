import type { Panel } from '@/lib/lihat/panel/types'
import type { IsiBagan } from './bagan'
import { altBagan } from './bagan-xml'
import type { IsiTabel } from './tabel'
import { tabelXml } from './tabel-xml'
import { amankan, xfrm, xfrmBingkai, type Kotak } from './xml'

/** A slide before it stands in a package: shapes, and the charts and picture that they name. */
export interface IsiSlide {
  bentuk: string
  tata: number
  bagan: IsiBagan[]
  gambar: Uint8Array | null
}

/** Shapes of one slide, numbered as they come. */
export class Kanvas {
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

  tabel(panel: Panel, isi: IsiTabel, kotak: Kotak): void {
    this.xml.push(tabelXml(isi, this.baru(), `Tabel ${panel.tabel.caption}`, kotak))
  }

  foto(isi: Uint8Array, alt: string, kotak: Kotak): void {
    this.gambar = isi
    const id = this.baru()
    this.xml.push(`<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Gambar ${id}" descr="${amankan(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdGambar"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${xfrm(kotak)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`)
  }

  selesai = (tata: number): IsiSlide => ({ bentuk: this.xml.join(''), tata, bagan: this.bagan, gambar: this.gambar })
}
