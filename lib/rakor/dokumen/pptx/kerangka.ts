import { BAHASA, emu, HURUF, ISI_LEBAR, KAKI_Y, LEBAR, PT, TEPI, TINGGI, WARNA } from './constants'
import { isiWarna, KEPALA_XML, RUANG_NAMA, xfrm, type Kotak } from './xml'

/** Names of the parts that every presentation has; slides refer to its layouts. */
export const TATA = { sampul: 1, isi: 2 } as const

const POHON = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
export const pohon = (isi: string): string => `<p:cSld><p:spTree>${POHON}${isi}</p:spTree></p:cSld>`
const latar = (isi: string): string => `<p:cSld><p:bg><p:bgPr>${isiWarna('FFFFFF')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${POHON}${isi}</p:spTree></p:cSld>`
const PETA = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

/** Where titles, words and the foot stand before a slide says otherwise, in inches. */
export const KOTAK = {
  judul: { x: TEPI, y: 0.35, w: ISI_LEBAR, h: 0.95 }, isi: { x: TEPI, y: 1.4, w: ISI_LEBAR, h: KAKI_Y - 1.5 },
  sampul: { x: TEPI, y: 1.7, w: ISI_LEBAR, h: 1.7 }, bawahSampul: { x: TEPI, y: 3.7, w: ISI_LEBAR, h: 2.4 },
  kaki: { x: TEPI, y: KAKI_Y, w: ISI_LEBAR - 1, h: 0.3 }, nomor: { x: LEBAR - TEPI - 0.9, y: KAKI_Y, w: 0.9, h: 0.3 },
} as const satisfies Record<string, Kotak>

const gayaTingkat = (pt: number, warna: string, tebal = false): string => `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr lang="${BAHASA}" sz="${pt * 100}" b="${tebal ? 1 : 0}">${isiWarna(warna)}<a:latin typeface="${HURUF}"/><a:cs typeface="${HURUF}"/></a:defRPr></a:lvl1pPr>`
const tempat = (id: number, nama: string, ph: string, kotak: Kotak, gaya: string, contoh: string, jangkar: 't' | 'b' = 't'): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${nama}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(kotak)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${jangkar}"><a:normAutofit/></a:bodyPr><a:lstStyle>${gaya}</a:lstStyle><a:p>${contoh}</a:p></p:txBody></p:sp>`
const contoh = (teks: string): string => `<a:r><a:rPr lang="${BAHASA}"/><a:t>${teks}</a:t></a:r>`
/** the field that holds a slide's number */
export const NOMOR = (nomor: string): string => `<a:fld id="{5C7A2A1B-3D0E-4C55-9C0F-0B1E5D1A7E01}" type="slidenum"><a:rPr lang="${BAHASA}"/><a:t>${nomor}</a:t></a:fld>`

const kakiKerangka = (id: number): string =>
  tempat(id, 'Kaki', 'type="ftr" sz="quarter" idx="11"', KOTAK.kaki, gayaTingkat(PT.kaki, WARNA.redup), contoh('Kaki')) +
  tempat(id + 1, 'Nomor slide', 'type="sldNum" sz="quarter" idx="12"', KOTAK.nomor, gayaTingkat(PT.kaki, WARNA.redup).replace('algn="l"', 'algn="r"'), NOMOR('‹#›'))

const INDUK = `${KEPALA_XML}<p:sldMaster ${RUANG_NAMA}>${latar(
  tempat(2, 'Judul', 'type="title"', KOTAK.judul, gayaTingkat(PT.judul, WARNA.teks, true), contoh('Judul')) +
  tempat(3, 'Isi', 'type="body" idx="1"', KOTAK.isi, gayaTingkat(PT.isi, WARNA.teks), contoh('Isi')) + kakiKerangka(4),
)}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${gayaTingkat(PT.judul, WARNA.teks, true)}</p:titleStyle><p:bodyStyle>${gayaTingkat(PT.isi, WARNA.teks)}</p:bodyStyle><p:otherStyle>${gayaTingkat(PT.isi, WARNA.teks)}</p:otherStyle></p:txStyles></p:sldMaster>`

const tata = (nama: string, jenis: string, isi: string): string => `${KEPALA_XML}<p:sldLayout ${RUANG_NAMA} type="${jenis}" preserve="1">${pohon(isi).replace('<p:cSld>', `<p:cSld name="${nama}">`)}${PETA}</p:sldLayout>`
const TATA_SAMPUL = tata('Sampul', 'title', tempat(2, 'Judul', 'type="ctrTitle"', KOTAK.sampul, gayaTingkat(PT.sampul, WARNA.aksen, true), contoh('Judul'), 'b') + tempat(3, 'Isi', 'type="subTitle" idx="1"', KOTAK.bawahSampul, gayaTingkat(24, WARNA.teks), contoh('Isi')) + kakiKerangka(4))
const TATA_ISI = tata('Judul dan isi', 'obj', tempat(2, 'Judul', 'type="title"', KOTAK.judul, gayaTingkat(PT.judul, WARNA.teks, true), contoh('Judul')) + tempat(3, 'Isi', 'type="body" idx="1"', KOTAK.isi, gayaTingkat(PT.isi, WARNA.redup), contoh('Isi')) + kakiKerangka(4))

const warnaTema = (nama: string, nilai: string): string => `<a:${nama}><a:srgbClr val="${nilai}"/></a:${nama}>`
const PH = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const garisTema = (w: number): string => `<a:ln w="${w}" cap="flat" cmpd="sng" algn="ctr">${PH}<a:prstDash val="solid"/></a:ln>`
const hurufTema = `<a:latin typeface="${HURUF}"/><a:ea typeface=""/><a:cs typeface=""/>`
const TEMA = `${KEPALA_XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Rakor"><a:themeElements><a:clrScheme name="Rakor">${[['dk1', WARNA.teks], ['lt1', 'FFFFFF'], ['dk2', WARNA.redup], ['lt2', WARNA.alas], ['accent1', WARNA.realisasi], ['accent2', WARNA.aksen], ['accent3', WARNA.lain], ['accent4', '875000'], ['accent5', '5B3A9B'], ['accent6', '17663A'], ['hlink', WARNA.aksen], ['folHlink', WARNA.redup]].map(([a, b]) => warnaTema(a ?? '', b ?? '')).join('')}</a:clrScheme><a:fontScheme name="Rakor"><a:majorFont>${hurufTema}</a:majorFont><a:minorFont>${hurufTema}</a:minorFont></a:fontScheme><a:fmtScheme name="Rakor"><a:fillStyleLst>${PH.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${garisTema(6350)}${garisTema(12_700)}${garisTema(19_050)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${PH.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

const CATATAN_INDUK = `${KEPALA_XML}<p:notesMaster ${RUANG_NAMA}>${latar(
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Gambar slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${xfrm({ x: 0.75, y: 1.25, w: 6, h: 3.375 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>` +
  tempat(3, 'Catatan', 'type="body" sz="quarter" idx="3"', { x: 0.75, y: 4.8, w: 6, h: 4 }, gayaTingkat(14, WARNA.teks), contoh('Catatan')),
)}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/></p:notesMaster>`

/** The parts that do not depend on the meeting, by name. */
export const KERANGKA: readonly { nama: string; isi: string; jenis: string }[] = [
  { nama: 'ppt/slideMasters/slideMaster1.xml', isi: INDUK, jenis: 'presentationml.slideMaster' },
  { nama: 'ppt/slideLayouts/slideLayout1.xml', isi: TATA_SAMPUL, jenis: 'presentationml.slideLayout' },
  { nama: 'ppt/slideLayouts/slideLayout2.xml', isi: TATA_ISI, jenis: 'presentationml.slideLayout' },
  { nama: 'ppt/theme/theme1.xml', isi: TEMA, jenis: 'theme' },
  { nama: 'ppt/theme/theme2.xml', isi: TEMA, jenis: 'theme' },
  { nama: 'ppt/notesMasters/notesMaster1.xml', isi: CATATAN_INDUK, jenis: 'presentationml.notesMaster' },
  { nama: 'ppt/presProps.xml', isi: `${KEPALA_XML}<p:presentationPr ${RUANG_NAMA}/>`, jenis: 'presentationml.presProps' },
  { nama: 'ppt/viewProps.xml', isi: `${KEPALA_XML}<p:viewPr ${RUANG_NAMA}/>`, jenis: 'presentationml.viewProps' },
  { nama: 'ppt/tableStyles.xml', isi: `${KEPALA_XML}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`, jenis: 'presentationml.tableStyles' },
]

/** Relationships among them. */
export const RELASI_KERANGKA: Readonly<Record<string, readonly { id: string; jenis: string; ke: string }[]>> = {
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': [{ id: 'rId1', jenis: 'slideLayout', ke: '../slideLayouts/slideLayout1.xml' }, { id: 'rId2', jenis: 'slideLayout', ke: '../slideLayouts/slideLayout2.xml' }, { id: 'rId3', jenis: 'theme', ke: '../theme/theme1.xml' }],
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': [{ id: 'rId1', jenis: 'slideMaster', ke: '../slideMasters/slideMaster1.xml' }],
  'ppt/slideLayouts/_rels/slideLayout2.xml.rels': [{ id: 'rId1', jenis: 'slideMaster', ke: '../slideMasters/slideMaster1.xml' }],
  'ppt/notesMasters/_rels/notesMaster1.xml.rels': [{ id: 'rId1', jenis: 'theme', ke: '../theme/theme2.xml' }],
}

/** Size of a slide and of a page of notes, in EMU. */
export const UKURAN = `<p:sldSz cx="${emu(LEBAR)}" cy="${emu(TINGGI)}"/><p:notesSz cx="${emu(7.5)}" cy="${emu(10)}"/>`
