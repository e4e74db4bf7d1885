import Link from 'next/link'
import { alamatTandaTerima, nomorTampil } from '@/lib/lapor/pelaporan/tanda-terima/utils'

/** Behind a step of a report's history: the receipt that it left. */
export const TautanTandaTerima = ({ tanda }: { tanda: { tahun: number; nomor: number } }) => (
  <>, <Link className="tautan" prefetch={false} href={alamatTandaTerima(tanda)}>tanda terima {nomorTampil(tanda)}</Link></>
)
