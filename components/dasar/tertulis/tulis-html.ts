import { Fragment, isValidElement, type ReactNode } from 'react'
import { atribut, HAMPA } from './atribut'
import { amanTeks } from './aman'

/** Elements whose state React keeps, or whose text follows other rules. */
const MILIK_REACT = new Set(['button', 'form', 'iframe', 'input', 'option', 'pre', 'script', 'select', 'style', 'template', 'textarea'])

/** Something that only React can make: a component of the browser, one that waits, a form. */
class BukanTulisan extends Error {}

/** An address as links have it; React refuses the others itself. */
const tujuanBiasa = (href: unknown): boolean => typeof href !== 'string' || /^([/#?.]|https?:|mailto:|$)/i.test(href)

function tulis(node: unknown): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string') return amanTeks(node)
  if (typeof node === 'number' || typeof node === 'bigint') return String(node)
  if (Array.isArray(node)) {
    let hasil = ''
    for (const satu of node) hasil += tulis(satu)
    return hasil
  }
  if (!isValidElement<Record<string, unknown>>(node)) throw new BukanTulisan()
  const { type, props } = node
  if (type === Fragment) return tulis(props.children)
  // a plain function of its properties; a component of the browser is a reference, which is no such function
  if (typeof type === 'function' && !('$$typeof' in type)) return tulis((type as (props: Record<string, unknown>) => unknown)(props))
  if (typeof type !== 'string' || MILIK_REACT.has(type) || props.dangerouslySetInnerHTML !== undefined || !tujuanBiasa(props.href)) throw new BukanTulisan()
  const awal = `<${type}${atribut(props)}>`
  return HAMPA.has(type) ? awal : `${awal}${tulis(props.children)}</${type}>`
}

/** Static elements as HTML, as a browser would read React's own. null: there is something among them that only React can make. */
export function tulisHtml(node: ReactNode): string | null {
  try {
    return tulis(node)
  } catch (error) {
    if (error instanceof BukanTulisan) return null
    throw error
  }
}
