/**
 * Plain data as exact JSON and back: rupiah (bigint), dates, maps and sets stay what they are, and equal data give equal bytes, so that a
 * hash over the text is one over the data. Keys are sorted; so are the entries of maps and sets, whose order means nothing here. A property
 * without a value is one that is not there.
 *
 * What JSON has no word for is an object of one key that begins with "$"; a key of the data that does is written with one more.
 */
export function tulisKode(nilai: unknown): string {
  return tulis(nilai, '$')
}

/** The data that `tulisKode` wrote. @throws Error for a text that it did not write */
export function bacaKode(teks: string): unknown {
  return baca(JSON.parse(teks))
}

const urut = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function tulis(nilai: unknown, letak: string): string {
  switch (typeof nilai) {
    case 'string':
    case 'boolean': return JSON.stringify(nilai)
    case 'bigint': return `{"$n":"${nilai}"}`
    case 'number':
      if (!Number.isFinite(nilai)) throw new Error(`${letak}: ${nilai} tidak dapat dibekukan`)
      return JSON.stringify(nilai)
    case 'object': return nilai === null ? 'null' : tulisIsi(nilai, letak)
    default: throw new Error(`${letak}: ${typeof nilai} tidak dapat dibekukan`)
  }
}

function tulisIsi(nilai: object, letak: string): string {
  if (Array.isArray(nilai)) return `[${Array.from(nilai, (isi: unknown, i) => tulis(isi, `${letak}[${i}]`)).join(',')}]`
  if (nilai instanceof Date) return `{"$d":${JSON.stringify(nilai.toISOString())}}`
  if (nilai instanceof Map) {
    const isi = [...(nilai as ReadonlyMap<unknown, unknown>)].map(([kunci, satu]) => [tulis(kunci, `${letak}.kunci`), tulis(satu, `${letak}.${String(kunci)}`)] as const)
    return `{"$m":[${isi.sort(([a], [b]) => urut(a, b)).map(([kunci, satu]) => `[${kunci},${satu}]`).join(',')}]}`
  }
  if (nilai instanceof Set) return `{"$s":[${[...(nilai as ReadonlySet<unknown>)].map((isi) => tulis(isi, `${letak}.isi`)).sort(urut).join(',')}]}`
  const bentuk: unknown = Object.getPrototypeOf(nilai)
  if (bentuk !== Object.prototype && bentuk !== null) throw new Error(`${letak}: benda berkelas tidak dapat dibekukan`)
  const isi = Object.entries(nilai).filter(([, satu]) => satu !== undefined).sort(([a], [b]) => urut(a, b))
  return `{${isi.map(([kunci, satu]) => `${JSON.stringify(kunci.startsWith('$') ? `$${kunci}` : kunci)}:${tulis(satu, `${letak}.${kunci}`)}`).join(',')}}`
}

function baca(nilai: unknown): unknown {
  if (typeof nilai !== 'object' || nilai === null) return nilai
  if (Array.isArray(nilai)) return nilai.map(baca)
  const isi = Object.entries(nilai)
  const [pertama] = isi
  if (isi.length === 1 && pertama && /^\$[a-z]$/.test(pertama[0])) return bacaTanda(pertama[0], pertama[1])
  return Object.fromEntries(isi.map(([kunci, satu]) => {
    if (kunci.startsWith('$') && !kunci.startsWith('$$')) throw new Error(`Tanda ${kunci} tidak dikenal`)
    return [kunci.startsWith('$$') ? kunci.slice(1) : kunci, baca(satu)]
  }))
}

function bacaTanda(tanda: string, isi: unknown): unknown {
  if (tanda === '$n' && typeof isi === 'string') return BigInt(isi)
  if (tanda === '$d' && typeof isi === 'string') return new Date(isi)
  if (tanda === '$m' && Array.isArray(isi)) return new Map((isi as [unknown, unknown][]).map(([kunci, satu]) => [baca(kunci), baca(satu)]))
  if (tanda === '$s' && Array.isArray(isi)) return new Set(isi.map(baca))
  throw new Error(`Tanda ${tanda} tidak dikenal`)
}
