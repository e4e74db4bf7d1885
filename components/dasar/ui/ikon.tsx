import { createElement } from 'react'
import type { IconNode } from 'lucide'
import { cn } from './cn'

/**
 * A picture of the icon set beside words that say the same; hidden from screen readers. Plain markup, so that a page from the server carries
 * each icon once: the set's own React components are client components, sent as markup and again as data.
 */
export function Ikon({ gambar, className }: { gambar: IconNode; className: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" className={cn('shrink-0', className)}>
      {gambar.map(([tag, isi], urut) => createElement(tag, { key: urut, ...isi }))}
    </svg>
  )
}
