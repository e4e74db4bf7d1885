/** What many readers share: nobody changes anything in it, however deep. */
export type HanyaBaca<T> =
  T extends string | number | bigint | boolean | symbol | null | undefined | Date | ArrayBufferView | ((...args: never[]) => unknown) ? T
    : T extends ReadonlyMap<infer K, infer V> ? ReadonlyMap<K, HanyaBaca<V>>
      : T extends ReadonlySet<infer V> ? ReadonlySet<HanyaBaca<V>>
        : { readonly [K in keyof T]: HanyaBaca<T[K]> }

const tolak = (): never => { throw new TypeError('Yang disimpan untuk semua tidak diubah') }

function bekukan(isi: unknown): void {
  if (typeof isi !== 'object' || isi === null || Object.isFrozen(isi) || ArrayBuffer.isView(isi)) return
  if (isi instanceof Map || isi instanceof Set) {
    for (const satu of isi instanceof Map ? isi.values() : isi) bekukan(satu)
    // freezing a Map keeps nobody from putting something into it
    for (const nama of ['set', 'add', 'delete', 'clear']) Object.defineProperty(isi, nama, { value: tolak })
  }
  Object.freeze(isi)
  for (const satu of Object.values(isi)) bekukan(satu)
}

/** Outside of a served build what is shared is frozen, so that a test fails where a cast let somebody change it; there it costs nothing. */
export function bekukanUji<T>(isi: T): T {
  if (process.env.NODE_ENV !== 'production') bekukan(isi)
  return isi
}
