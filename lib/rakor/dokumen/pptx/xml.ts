import { BAHASA, emu, HURUF } from './constants'

/** Text as it stands in XML; what XML cannot hold is left out. */
export const amankan = (teks: string): string =>
  teks.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

export const KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const RUANG_NAMA = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** Place and size in inches. */
export interface Kotak { x: number; y: number; w: number; h: number }

const ukuran = ({ x, y, w, h }: Kotak): string => `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`
export const xfrm = (kotak: Kotak): string => `<a:xfrm>${ukuran(kotak)}</a:xfrm>`
export const xfrmBingkai = (kotak: Kotak): string => `<p:xfrm>${ukuran(kotak)}</p:xfrm>`

export interface Gaya { pt: number; warna: string; tebal?: boolean; miring?: boolean }

const ISI_WARNA = (warna: string): string => `<a:solidFill><a:srgbClr val="${warna}"/></a:solidFill>`
export { ISI_WARNA as isiWarna }

const sifat = (nama: string, { pt, warna, tebal, miring }: Gaya): string =>
  `<a:${nama} lang="${BAHASA}" sz="${Math.round(pt * 100)}"${tebal ? ' b="1"' : ''}${miring ? ' i="1"' : ''} dirty="0">${ISI_WARNA(warna)}<a:latin typeface="${HURUF}"/><a:cs typeface="${HURUF}"/></a:${nama}>`

/** A run of text in one dress. */
export const potongTeks = (teks: string, gaya: Gaya): string => `<a:r>${sifat('rPr', gaya)}<a:t>${amankan(teks)}</a:t></a:r>`

/** A paragraph. `isi`: runs */
export const alineaXml = (isi: string, gaya: Gaya, { rata = 'l', sesudah = 0, bulat = false }: { rata?: 'l' | 'ctr' | 'r'; /** points */ sesudah?: number; bulat?: boolean } = {}): string =>
  `<a:p><a:pPr algn="${rata}"${bulat ? ` marL="${emu(0.3)}" indent="-${emu(0.3)}"` : ' marL="0" indent="0"'}>${sesudah > 0 ? `<a:spcAft><a:spcPts val="${sesudah * 100}"/></a:spcAft>` : ''}${bulat ? `<a:buFont typeface="${HURUF}"/><a:buChar char="•"/>` : '<a:buNone/>'}</a:pPr>${isi}${isi === '' ? sifat('endParaRPr', gaya) : ''}</a:p>`

/** A part's relationships file: id, kind (last word of its address) and target, in order. */
export function relasiXml(daftar: readonly { id: string; jenis: string; ke: string }[]): string {
  const alamat = (jenis: string): string => jenis === 'core-properties' ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${jenis}`
  return `${KEPALA_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${daftar.map(({ id, jenis, ke }) => `<Relationship Id="${id}" Type="${alamat(jenis)}" Target="${ke}"/>`).join('')}</Relationships>`
}
