import { amanNilai } from './aman'

/** Elements without an end. */
export const HAMPA: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'link', 'meta', 'source', 'track', 'wbr'])

/** React's names of what HTML and SVG call otherwise. */
const NAMA: Readonly<Record<string, string>> = {
  className: 'class', htmlFor: 'for', colSpan: 'colspan', rowSpan: 'rowspan', tabIndex: 'tabindex', dateTime: 'datetime',
  strokeWidth: 'stroke-width', strokeLinecap: 'stroke-linecap', strokeLinejoin: 'stroke-linejoin', strokeDasharray: 'stroke-dasharray', strokeOpacity: 'stroke-opacity',
  fillOpacity: 'fill-opacity', fillRule: 'fill-rule', clipPath: 'clip-path', clipRule: 'clip-rule', vectorEffect: 'vector-effect', shapeRendering: 'shape-rendering',
  textAnchor: 'text-anchor', dominantBaseline: 'dominant-baseline', fontSize: 'font-size', fontWeight: 'font-weight',
}
/** There or not, without a value. */
const SAKLAR = new Set(['download', 'hidden', 'inert', 'open', 'reversed'])
/** Numbers that are no length. */
const TANPA_SATUAN = new Set(['flex', 'flexGrow', 'flexShrink', 'fontWeight', 'gridColumn', 'gridRow', 'lineHeight', 'opacity', 'order', 'zIndex'])

const namaGaya = (nama: string): string => (nama.startsWith('--') ? nama : nama.replace(/[A-Z]/g, (huruf) => `-${huruf.toLowerCase()}`))

function gaya(style: Readonly<Record<string, unknown>>): string {
  return Object.entries(style).filter(([, nilai]) => nilai !== null && nilai !== undefined && nilai !== '' && typeof nilai !== 'boolean')
    .map(([nama, nilai]) => `${namaGaya(nama)}:${typeof nilai === 'number' && nilai !== 0 && !nama.startsWith('--') && !TANPA_SATUAN.has(nama) ? `${nilai}px` : String(nilai).trim()}`)
    .join(';')
}

function satu(nama: string, nilai: unknown): string {
  if (nama === 'children' || nama === 'key' || nama === 'ref' || nilai === null || nilai === undefined) return ''
  if (nama === 'style') return ` style="${amanNilai(gaya(nilai as Record<string, unknown>))}"`
  const baku = NAMA[nama] ?? nama
  if (typeof nilai === 'boolean' && !nama.startsWith('aria-') && !nama.startsWith('data-')) return nilai && SAKLAR.has(nama) ? ` ${baku}=""` : ''
  return ` ${baku}="${amanNilai(String(nilai))}"`
}

/** The attributes of an element, each after a space. */
export function atribut(props: Readonly<Record<string, unknown>>): string {
  let hasil = ''
  for (const nama in props) hasil += satu(nama, props[nama])
  return hasil
}
