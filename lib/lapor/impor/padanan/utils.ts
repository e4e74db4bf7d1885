import { kodeAngka, kodeRapat } from './unit'
import type { KodeBaru } from './types'

export { kodeAngka, kodeRapat }
/** The one rule of when two names are one. */
export { hurufAngka, namaSama } from './nama'

/** How a code of the list is named in a form. */
export const kunciKode = ({ macam, kunci }: Pick<KodeBaru, 'macam' | 'kunci'>): string => `${macam}:${kunci}`

interface Ditanya {
  macam: string
  kunci: string
  unitId: number | null
}
/** Where one unknown code of a batch is decided. */
export const alamatKode = (batchId: number, { macam, kunci, unitId }: Ditanya, cari = ''): string =>
  `/impor/${batchId}/kode?${new URLSearchParams({ macam, kunci, ...(unitId === null ? {} : { unit: String(unitId) }), ...(cari === '' ? {} : { cari }) }).toString()}`
