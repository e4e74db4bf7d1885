import { cache } from 'react'

/** Of one page being made: where the same page stands with everything that is folded written out. */
const halaman = cache((): { href: string | null } => ({ href: null }))

/** Says, at the start of a page, that its folded tables and formulas come when they are opened: by script from `href`, or by that link. */
export function lipatHalaman(href: string): void {
  halaman().href = href
}

/** null: this page writes everything out. */
export const hrefLipat = (): string | null => halaman().href
