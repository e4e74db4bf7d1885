// Exact JSON, for other rooms and for the browser.
export { bacaKode, tulisKode } from './kode'
