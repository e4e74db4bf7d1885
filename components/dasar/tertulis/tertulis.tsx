import { createHash } from 'node:crypto'
import { createElement, type ReactNode } from 'react'
import { IsiTertulis, type Wadah } from './isi-tertulis'
import { tulisHtml } from './tulis-html'

/** By what it says, not by its turn: layout and page are made side by side, and the same page has to come out the same each time. */
const kunciIsi = (html: string): string => createHash('sha256').update(html).digest('base64url').slice(0, 12)

/**
 * A part of a page that never changes in the browser: tables, drawings. In a document it is written as HTML once, where React would
 * make each of its elements twice and send them twice, as HTML and as data. In every other answer (a step within the page, a
 * form's) and in what cannot be written so, it is what it was.
 */
export function Tertulis({ children, sebagai = 'div' }: { children: ReactNode; sebagai?: Wadah }): ReactNode {
  const tempat = globalThis.rakorTertulis?.getStore()
  const html = tempat === undefined ? null : tulisHtml(children)
  if (tempat === undefined || html === null) return sebagai === 'div' ? children : createElement(sebagai, null, children)
  const kunci = kunciIsi(html)
  tempat.set(kunci, html)
  return <IsiTertulis kunci={kunci} sebagai={sebagai} />
}
