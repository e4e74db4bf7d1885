// what checks a text while it is typed, in the browser too: it knows no field but by its name
export { kataSalah, MAKS_TEKS, periksaTeks, uraiTeks } from './urai'
export type { PotongTeks } from './types'
