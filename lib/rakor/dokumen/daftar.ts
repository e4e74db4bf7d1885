import type { DefinisiDokumen } from './types'

/** Documents of a meeting, in the order in which it needs them. A new document is one file in `isi` and one line here. */
export const DOKUMEN: readonly DefinisiDokumen[] = []
