export { kataSalah, MAKS_TEKS, periksaTeks, uraiTeks } from './urai'
export type { PotongTeks } from './urai'
export { berlaku, isiTeks, kunciTeks, teksBerlaku } from './isi'
