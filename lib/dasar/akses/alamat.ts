/**
 * The address a request came from, for counting failed sign-ins. `instrumentation.ts` has replaced X-Forwarded-For by
 * the one address that can be trusted, so what a visitor writes there never arrives here.
 */
export function alamatPeminta(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'tidak-diketahui'
}

/**
 * Which address to believe: the socket's, unless `proksi` (0..5) proxies of our own stand in front; then the entry that
 * the outermost of them wrote, counted from the right.
 */
export function alamatTepercaya(forwarded: string | undefined, soket: string | undefined, proksi: number): string {
  const rantai = (forwarded ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')
  if (proksi > 0 && rantai.length > 0) return rantai[Math.max(0, rantai.length - proksi)] ?? ''
  return soket ?? 'tidak-diketahui'
}
