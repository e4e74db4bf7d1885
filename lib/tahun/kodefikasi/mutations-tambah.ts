import { tulis, type Pelaku } from '@/lib/dasar/database/tulis'
import { tambahNomenklatur, tambahRekening, tambahSumberDana, type NomenklaturBaru, type RekeningBaru, type SumberDanaBaru } from './mutations'

export type SatuBaru = ({ macam: 'buku' } & NomenklaturBaru) | ({ macam: 'rekening' } & RekeningBaru) | ({ macam: 'sumber' } & SumberDanaBaru)

/** One code in a transaction of its own. @throws AppError as the functions of ./mutations */
export const tambahSatu = (siapa: Pelaku, baru: SatuBaru): Promise<number | string> => tulis<number | string>(siapa, (tx) => {
  if (baru.macam === 'buku') return tambahNomenklatur(tx, baru)
  return baru.macam === 'rekening' ? tambahRekening(tx, baru) : tambahSumberDana(tx, baru)
})
