import { createHash } from 'node:crypto'
import type { BarisIsian, Isian, SubIsian } from './types'

const baris = ({ id, pagu, kas, kanal }: BarisIsian): unknown[] =>
  [id, pagu, kas, ...(['RKUD', 'NON_RKUD'] as const).map((nama) => [kanal[nama].nilai, kanal[nama].koreksi, kanal[nama].alasan, kanal[nama].lalu])]
const sub = ({ id, fisik: { rencana, persen, alasan }, jumlahKendala, baris: isi }: SubIsian): unknown[] => [id, rencana, persen, alasan, jumlahKendala, isi.map(baris)]

/** Equal marks, equal values: of anything that JSON can write, and of rupiah. */
export function sidikDari(isi: unknown, panjang: number): string {
  const teks = JSON.stringify(isi, (_, nilai: unknown) => (typeof nilai === 'bigint' ? String(nilai) : nilai))
  return createHash('sha256').update(teks).digest('hex').slice(0, panjang)
}

/**
 * Stands for every figure of a report as it is stored: the page that hands in shows figures with one mark, and what is handed in
 * must have the same. It is no secret and no signature.
 */
export function sidikIsian({ unitId, tahun, bulan, sub: isi, jumlahKendalaUnit }: Isian): string {
  return sidikDari([unitId, tahun, bulan, jumlahKendalaUnit, isi.map(sub)], 32)
}
