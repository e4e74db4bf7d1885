/** The pure part of this room that is used outside of it: codes as people and spreadsheets write them. */
export { bacaKode, bacaRekening, macamKode } from './nilai/kode'
