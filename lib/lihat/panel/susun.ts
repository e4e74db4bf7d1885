import type { DefinisiPanel, Panel } from './types'

/** The panels of a page that apply to its data, in the order of its list. */
export const susunPanel = <Data>(daftar: readonly DefinisiPanel<Data>[], data: Data): Panel[] =>
  daftar.flatMap(({ susun }) => susun(data) ?? [])

/** Address of a panel's CSV, in the view that the page's own query string names. */
export const hrefCsvPanel = (halaman: string, kueri: string) => (kunci: string): string => `/api/panel/${halaman}/${kunci}${kueri === '' ? '' : `?${kueri}`}`
