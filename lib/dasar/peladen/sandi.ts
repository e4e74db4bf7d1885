/** Codings that an answer is kept in, the one that packs best first. */
export type Sandi = 'br' | 'gzip'
const URUTAN: readonly Sandi[] = ['br', 'gzip']

/** The weight of one part of the header, "br; q=0.5"; what is no weight at all takes nothing. */
function bobot(parameter: readonly string[]): number {
  const q = parameter.map((satu) => satu.trim()).find((satu) => /^q\s*=/i.test(satu))
  if (q === undefined) return 1
  const nilai = /^q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i.exec(q)?.[1]
  return nilai === undefined ? 0 : Number(nilai)
}

/**
 * The coding that the asker takes and likes best, by Accept-Encoding (RFC 9110 12.5.3): weights count, nought refuses, "*" is whatever is
 * not named. null: as it is, also where that is refused too, for it is all that is left.
 */
export function pilihSandi(terima: string | readonly string[] | undefined): Sandi | null {
  const minta = new Map<string, number>()
  for (const satu of String(terima ?? '').toLowerCase().split(',')) {
    const [nama = '', ...parameter] = satu.split(';')
    if (nama.trim() !== '') minta.set(nama.trim().replace(/^x-gzip$/, 'gzip'), bobot(parameter))
  }
  const suka = (nama: string): number => minta.get(nama) ?? minta.get('*') ?? 0
  // what nobody weighed is liked less than anything that was asked for
  const polos = minta.get('identity') ?? 0
  const [terbaik] = URUTAN.filter((nama) => suka(nama) > 0).sort((a, b) => suka(b) - suka(a))
  return terbaik !== undefined && suka(terbaik) >= polos ? terbaik : null
}
