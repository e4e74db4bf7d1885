/** A sheet, or a file of sheets, to be sent. */
export interface BerkasLembar {
  nama: string
  isi: Uint8Array
}
