import { emu, WARNA } from './constants'
import { SELA, type BarisIsi, type IsiTabel, type SelTabel } from './tabel'
import { alineaXml, amankan, isiWarna, potongTeks, xfrmBingkai, type Kotak } from './xml'

const garis = (nama: 'lnL' | 'lnR' | 'lnT' | 'lnB', warna: string | null): string =>
  warna === null ? `<a:${nama} w="0"><a:noFill/></a:${nama}>` : `<a:${nama} w="9525" cap="flat">${isiWarna(warna)}<a:prstDash val="solid"/></a:${nama}>`

function sel({ teks, warna, kanan, tebal }: SelTabel, baris: BarisIsi, pt: number, lebarGabung: number): string {
  const gaya = { pt, warna, tebal, miring: baris.gabung ?? false }
  const bawah = baris.kepala ? WARNA.garisKuat : WARNA.garis
  return `<a:tc${lebarGabung > 1 ? ` gridSpan="${lebarGabung}"` : ''}><a:txBody><a:bodyPr/><a:lstStyle/>${alineaXml(potongTeks(teks, gaya), gaya, { rata: kanan ? 'r' : 'l' })}</a:txBody>` +
    `<a:tcPr marL="${emu(SELA.x)}" marR="${emu(SELA.x)}" marT="${emu(SELA.y)}" marB="${emu(SELA.y)}" anchor="${baris.kepala ? 'b' : 't'}">${garis('lnL', null)}${garis('lnR', null)}${garis('lnT', baris.jumlah ? WARNA.garisKuat : null)}${garis('lnB', bawah)}<a:noFill/></a:tcPr></a:tc>`
}

const KOSONG = '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="id-ID"/></a:p></a:txBody><a:tcPr/></a:tc>'

function barisXml(baris: BarisIsi, { pt, lebar }: IsiTabel): string {
  const isi = baris.gabung ? sel(baris.sel[0] ?? { teks: '', warna: WARNA.redup, kanan: false, tebal: false }, baris, pt, lebar.length) + KOSONG.repeat(lebar.length - 1) : baris.sel.map((satu) => sel(satu, baris, pt, 1)).join('')
  return `<a:tr h="${emu(baris.tinggi)}">${isi}</a:tr>`
}

/** A real table, with a head that screen readers know. `alt`: what it holds */
export function tabelXml(isi: IsiTabel, id: number, alt: string, tempat: Kotak): string {
  const kotak = { ...tempat, w: isi.lebar.reduce((a, b) => a + b, 0), h: isi.tinggi }
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Tabel ${id}" descr="${amankan(alt)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${xfrmBingkai(kotak)}` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${isi.lebar.map((w) => `<a:gridCol w="${emu(w)}"/>`).join('')}</a:tblGrid>${isi.baris.map((baris) => barisXml(baris, isi)).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}
