/**
 * What a page may load: its own files, no frame, no other site.
 * @param skrip which scripts, besides or in place of the site's own files
 * @param gaya which inline style sheets
 */
export function kebijakan(skrip: string, gaya: string): string {
  const ujiCoba = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' ${skrip}${ujiCoba ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${ujiCoba ? "'unsafe-inline'" : gaya}`.trimEnd(),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${ujiCoba ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For an answer made for one request: the scripts that carry its nonce, and what these load. */
export const kebijakanNonce = (nonce: string): string => kebijakan(`'nonce-${nonce}' 'strict-dynamic'`, `'nonce-${nonce}'`)

/** For a kept answer: the site's own files, and inline exactly the scripts of these hashes. */
export const kebijakanSidik = (sidik: readonly string[]): string => kebijakan(sidik.map((satu) => `'sha256-${satu}'`).join(' '), '')
