import type { ReactNode } from 'react'

/** A link that leaves the pages of Next: to an address that the server answers by itself. Next's own link would ask for a page of it first. */
export function TautanUmum({ href, children }: { href: string; children: ReactNode }) {
  return <a href={href} className="tautan">{children}</a>
}
