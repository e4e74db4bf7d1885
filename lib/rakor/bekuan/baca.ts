import 'server-only'
import type { BahanBeku } from '@/lib/lihat/halaman/types'
import type { Periode } from '@/lib/tahun/periode/types'
import { KUNCI_PERIODE } from './constants'
import { queryBahan } from './data'
import { bacaKode } from './kode'
import { sidikTeks } from './sidik'
import type { Bahan, IsiBahan } from './types'

type Bentuk = Pick<BahanBeku, 'bentuk' | 'susun' | 'naikkan'>

/** Reads one part, holding the text against its hash and its shape against the program's. */
export const bacaBahan = async <Data>(bekuanId: number, kunci: string, halaman: Bentuk): Promise<IsiBahan<Data>> => uraiBahan(await queryBahan(bekuanId, kunci), halaman)

/** The same of a part that was read elsewhere: a closed year's. */
export function uraiBahan<Data>(bahan: Bahan | null, halaman: Bentuk): IsiBahan<Data> {
  if (bahan === null) return { keadaan: 'TIADA' }
  if (sidikTeks(bahan.isi) !== bahan.sha256) return { keadaan: 'RUSAK' }
  const asli = bacaKode(bahan.isi)
  const data = bahan.bentuk === halaman.bentuk ? asli : halaman.naikkan?.(asli, bahan.bentuk)
  if (data === undefined) return { keadaan: 'USANG' }
  return { keadaan: 'ADA', data: data as Data, panel: halaman.susun(data) }
}

/** What a frozen position is of, for a caller that has proven who reads it. */
export async function bacaPeriode(bekuanId: number): Promise<Periode | null> {
  const isi = await bacaBahan<Periode>(bekuanId, KUNCI_PERIODE, { bentuk: 1, susun: () => [] })
  return isi.keadaan === 'ADA' ? isi.data : null
}
