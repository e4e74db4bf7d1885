// Exact JSON, for other rooms and for the browser.
export { bacaKode, tulisKode } from './kode'

/** The day from which a frozen position counts what is due, where it is not the meeting's own; null: it is, or it is not on record. */
export const hariHitung = (hariBeku: string | null, hariRapat: string): string | null => (hariBeku === hariRapat ? null : hariBeku)
