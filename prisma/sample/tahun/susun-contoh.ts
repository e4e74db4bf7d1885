import { acak } from '../acak'
import { koreksiFisik, susunFisik, type FisikSub } from '../susun/fisik'
import { susunTahun, tundaMulai, type TahunTersusun } from '../susun/tahun'
import { kasTidakPas, pergeseran, pergeseranPenuh, samakanVersi, ubahMurni } from '../susun/versi'
import { RENCANA_2022 } from './2022'
import { RENCANA_2023 } from './2023'

export interface TahunContoh extends TahunTersusun {
  fisik: FisikSub[]
}

/** Lost its whole pagu with the first pergeseran / got one only then. */
const HILANG = ['bappeda', '5.01.02.2.02.02'] as const
const BARU = ['dlh', '2.11.11.2.01.05'] as const
/** Sub-kegiatan of July in the published bins: 0 / to 50 / to 75 / to 100 %, together 1.673. */
const SEBARAN_JULI = [280, 495, 546, 352] as const
/** Of the 280 without physical progress, these many have spent money all the same: the product warns about them. */
const UANG_TANPA_FISIK = 15

export function susun2023(): TahunContoh {
  const tahun = susunTahun(RENCANA_2023, (subs) => {
    for (const sub of subs) {
      if (sub.unit.slug === HILANG[0] && sub.kode === HILANG[1]) sub.nasib = 'hilang'
      if (sub.unit.slug === BARU[0] && sub.kode === BARU[1]) sub.nasib = 'baru'
    }
    tundaMulai(subs, [[SEBARAN_JULI[0] - UANG_TANPA_FISIK, 13], [42, 7], [55, 6], [75, 5], [95, 4], [130, 3], [210, 2]], RENCANA_2023.kosong)
  })
  samakanVersi(tahun.subs, 3)
  pergeseranPenuh(tahun.subs, 4)
  pergeseran(tahun.subs, ['disdikbud', 'dinkes', 'dpupr', 'dp2kbp3a', 'setwan', 'dtph', 'bagianumum', 'kecsukau', 'diskominfo'], 0, 4)
  pergeseran(tahun.subs, ['dpmp', 'dishub', 'inspektorat', 'bagiankesra', 'keclumbokseminung', 'pkmliwa'], 2, 7)
  kasTidakPas(tahun.subs, [1, 2])
  const fisik = susunFisik(tahun.subs, RENCANA_2023, SEBARAN_JULI, { tanpaFisik: UANG_TANPA_FISIK })
  koreksiFisik(fisik, ['disdikbud', 'dinkes', 'dpupr', 'setwan', 'kecwaytenong'], 4)
  return { ...tahun, fisik }
}

export function susun2022(): TahunContoh {
  const tahun = susunTahun(RENCANA_2022, (subs) =>
    tundaMulai(subs, [[22, 13], [14, 12], [22, 11], [30, 10], [40, 8], [50, 7], [60, 6], [70, 5], [90, 4], [130, 3], [200, 2]], {}))
  samakanVersi(tahun.subs, 2)
  ubahMurni(tahun.subs, 9, (b) => (b.kurva === 'gaji' || b.tetap !== undefined ? 1 : 0.62 + 0.5 * acak('murni', b.sub.unit.slug, b.sub.kode, b.rekening)))
  const lainnya = tahun.subs.length - 22 - 61 - 118
  return { ...tahun, fisik: susunFisik(tahun.subs, RENCANA_2022, [22, 61, 118, lainnya], { jenuh: 3 }) }
}
