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

/**
 * Who an address is counted as. IPv6 gives everybody a whole net of 64 bits, so an address of it is no caller: counted is the net, the noughts
 * that "::" leaves out among them. Of what it returned it returns the same.
 */
export function jaringanDari(alamat: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(alamat)?.[1]
  if (v4 !== undefined) return v4
  if (!alamat.includes(':') || alamat.includes('.')) return alamat.slice(0, 64)
  const [kiri = [], kanan] = alamat.split('::').map((bagian) => (bagian === '' ? [] : bagian.split(':')))
  const semua = kanan === undefined ? kiri : [...kiri, ...Array<string>(Math.max(0, 8 - kiri.length - kanan.length)).fill('0'), ...kanan]
  return `${semua.slice(0, 4).map((bagian) => bagian.toLowerCase().replace(/^0+(?=.)/, '')).join(':').slice(0, 48)}::/64`
}
