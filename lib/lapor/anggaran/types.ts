/** What a new budget line can be made of. */
export interface PilihanBaris {
  subKegiatan: { kode: string; nama: string }[]
  rekening: { kode: string; nama: string }[]
  sumberDana: { id: number; kode: string; nama: string }[]
}
