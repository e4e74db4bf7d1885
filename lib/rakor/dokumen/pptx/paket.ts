import { susunZip, type BagianBaru } from '@/lib/dasar/buku/zip'
import type { Slide } from '@/lib/rakor/paparan/types'
import { baganXml } from './bagan-xml'
import { susunLembar } from './buku'
import { BAHASA, HURUF, WARNA } from './constants'
import { KERANGKA, pohon, RELASI_KERANGKA, UKURAN } from './kerangka'
import type { IsiSlide } from './kanvas'
import { catatanSlide } from './slide'
import { amankan, isiWarna, KEPALA_XML, relasiXml, RUANG_NAMA } from './xml'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const PETA = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

/** What stands in the file's properties. `pada`: ISO time */
export interface Sifat { judul: string; pokok: string; pembuat: string; pada: string }

const slideXml = ({ bentuk }: IsiSlide, tersembunyi: boolean): string => `${KEPALA_XML}<p:sld ${RUANG_NAMA}${tersembunyi ? ' show="0"' : ''}>${pohon(bentuk)}${PETA}</p:sld>`
const catatanXml = (slide: Slide): string => `${KEPALA_XML}<p:notes ${RUANG_NAMA}>${pohon(
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Gambar slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Catatan"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${catatanSlide(slide)}</p:txBody></p:sp>`,
)}${PETA}</p:notes>`

/** Two sections: what is shown in order, and what answers questions. */
function ruas(slide: readonly Slide[]): string {
  const isi = (nama: string, id: string, tersembunyi: boolean): string => {
    const daftar = slide.flatMap((satu, i) => ((satu.tersembunyi ?? false) === tersembunyi ? [`<p14:sldId id="${256 + i}"/>`] : []))
    return daftar.length === 0 ? '' : `<p14:section name="${nama}" id="${id}"><p14:sldIdLst>${daftar.join('')}</p14:sldIdLst></p14:section>`
  }
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${isi('Paparan', '{6F0B6A52-0E52-4E6B-8E7B-1A2F6C3D4E01}', false)}${isi('Jawaban pertanyaan', '{6F0B6A52-0E52-4E6B-8E7B-1A2F6C3D4E02}', true)}</p14:sectionLst></p:ext></p:extLst>`
}

/** The presentation's own part; notes master right behind the slide master, as the format's order asks. */
function presentasi(slide: readonly Slide[]): string {
  const gaya = `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${BAHASA}"/></a:defPPr><a:lvl1pPr marL="0" algn="l"><a:defRPr lang="${BAHASA}" sz="1800">${isiWarna(WARNA.teks)}<a:latin typeface="${HURUF}"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>`
  return `${KEPALA_XML}<p:presentation ${RUANG_NAMA} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slide.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 7}"/>`).join('')}</p:sldIdLst>${UKURAN}${gaya}${ruas(slide)}</p:presentation>`
}

const RELASI_PRESENTASI = [['slideMaster', 'slideMasters/slideMaster1.xml'], ['notesMaster', 'notesMasters/notesMaster1.xml'], ['presProps', 'presProps.xml'], ['viewProps', 'viewProps.xml'], ['theme', 'theme/theme1.xml'], ['tableStyles', 'tableStyles.xml']] as const

function inti({ judul, pokok, pembuat, pada }: Sifat): string {
  const waktu = `${pada.slice(0, 19)}Z`
  return `${KEPALA_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${amankan(judul)}</dc:title><dc:subject>${amankan(pokok)}</dc:subject><dc:creator>${amankan(pembuat)}</dc:creator><dc:language>${BAHASA}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${waktu}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${waktu}</dcterms:modified></cp:coreProperties>`
}

const aplikasi = (slide: readonly Slide[]): string =>
  `${KEPALA_XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rakor POP</Application><PresentationFormat>Layar lebar</PresentationFormat><Slides>${slide.length}</Slides><Notes>${slide.length}</Notes><HiddenSlides>${slide.filter(({ tersembunyi }) => tersembunyi).length}</HiddenSlides></Properties>`

/** Parts of each slide: itself, its notes, its charts with their workbooks, its picture. Numbers of charts run through the file. */
function bagianSlide(slide: readonly Slide[], isi: readonly IsiSlide[]): (BagianBaru & { jenis?: string })[] {
  let bagan = 0
  return isi.flatMap((satu, i) => {
    const asal = slide[i]
    if (!asal) return []
    const n = i + 1
    const mulai = bagan
    bagan += satu.bagan.length
    const relasi = [
      { id: 'rId1', jenis: 'slideLayout', ke: `../slideLayouts/slideLayout${satu.tata}.xml` }, { id: 'rId2', jenis: 'notesSlide', ke: `../notesSlides/notesSlide${n}.xml` },
      ...satu.bagan.map((_, k) => ({ id: `rIdBagan${k + 1}`, jenis: 'chart', ke: `../charts/chart${mulai + k + 1}.xml` })),
      ...(satu.gambar === null ? [] : [{ id: 'rIdGambar', jenis: 'image', ke: `../media/image${n}.png` }]),
    ]
    return [
      { nama: `ppt/slides/slide${n}.xml`, isi: slideXml(satu, asal.tersembunyi ?? false), jenis: 'presentationml.slide' },
      { nama: `ppt/slides/_rels/slide${n}.xml.rels`, isi: relasiXml(relasi) },
      { nama: `ppt/notesSlides/notesSlide${n}.xml`, isi: catatanXml(asal), jenis: 'presentationml.notesSlide' },
      { nama: `ppt/notesSlides/_rels/notesSlide${n}.xml.rels`, isi: relasiXml([{ id: 'rId1', jenis: 'notesMaster', ke: '../notesMasters/notesMaster1.xml' }, { id: 'rId2', jenis: 'slide', ke: `../slides/slide${n}.xml` }]) },
      ...satu.bagan.flatMap((b, k) => {
        const ke = mulai + k + 1
        return [
          { nama: `ppt/charts/chart${ke}.xml`, isi: baganXml(b), jenis: 'drawingml.chart' },
          { nama: `ppt/charts/_rels/chart${ke}.xml.rels`, isi: relasiXml([{ id: 'rId1', jenis: 'package', ke: `../embeddings/data${ke}.xlsx` }]) },
          { nama: `ppt/embeddings/data${ke}.xlsx`, isi: susunLembar(b) },
        ]
      }),
      ...(satu.gambar === null ? [] : [{ nama: `ppt/media/image${n}.png`, isi: satu.gambar }]),
    ]
  })
}

/** The package: every part has its content type and is referred to, nothing else is in it. Equal slides give equal bytes. */
export function susunPaket(slide: readonly Slide[], isi: readonly IsiSlide[], sifat: Sifat): Uint8Array {
  const bagian: (BagianBaru & { jenis?: string })[] = [
    { nama: 'ppt/presentation.xml', isi: presentasi(slide), jenis: 'presentationml.presentation.main' },
    { nama: 'ppt/_rels/presentation.xml.rels', isi: relasiXml([...RELASI_PRESENTASI.map(([jenis, ke], i) => ({ id: `rId${i + 1}`, jenis, ke })), ...slide.map((_, i) => ({ id: `rId${i + 7}`, jenis: 'slide', ke: `slides/slide${i + 1}.xml` }))]) },
    ...KERANGKA,
    ...Object.entries(RELASI_KERANGKA).map(([nama, daftar]) => ({ nama, isi: relasiXml(daftar) })),
    ...bagianSlide(slide, isi),
    { nama: 'docProps/core.xml', isi: inti(sifat) },
    { nama: 'docProps/app.xml', isi: aplikasi(slide), jenis: 'extended-properties' },
  ]
  const jenis = bagian.flatMap((satu) => (satu.jenis === undefined ? [] : [`<Override PartName="/${satu.nama}" ContentType="${OFFICE}.${satu.jenis}+xml"/>`]))
  const png = bagian.some(({ nama }) => nama.endsWith('.png'))
  const xlsx = bagian.some(({ nama }) => nama.endsWith('.xlsx'))
  const tipe = `${KEPALA_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${png ? '<Default Extension="png" ContentType="image/png"/>' : ''}${xlsx ? `<Default Extension="xlsx" ContentType="${OFFICE}.spreadsheetml.sheet"/>` : ''}${jenis.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
  return susunZip([
    { nama: '[Content_Types].xml', isi: tipe },
    { nama: '_rels/.rels', isi: relasiXml([{ id: 'rId1', jenis: 'officeDocument', ke: 'ppt/presentation.xml' }, { id: 'rId2', jenis: 'core-properties', ke: 'docProps/core.xml' }, { id: 'rId3', jenis: 'extended-properties', ke: 'docProps/app.xml' }]) },
    ...bagian.map(({ nama, isi: teks }) => ({ nama, isi: teks })),
  ])
}
