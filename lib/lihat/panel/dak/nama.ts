import { bilangan } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { NAMA_MEKANISME } from '@/lib/lapor/dak/constants'
import type { AlokasiDakTercatat } from '@/lib/lapor/dak/types'
import type { Gerbang, Jawab } from '@/lib/realisasi/dak/types'

export const namaAlokasi = ({ bidang, subbidang }: Pick<AlokasiDakTercatat, 'bidang' | 'subbidang'>): string => (subbidang === '' ? bidang : `${bidang} – ${subbidang}`)

/** Who answers for it, and how it is paid. */
export const rinciAlokasi = ({ unit, mekanisme }: Pick<AlokasiDakTercatat, 'unit' | 'mekanisme'>): string => `${unit}, ${NAMA_MEKANISME[mekanisme]}`

/** "9 hari lagi", "hari ini", "lewat 2 hari" */
export const sisaHari = (hari: number): string => (hari === 0 ? 'hari ini' : hari > 0 ? `${bilangan(hari)} hari lagi` : `lewat ${bilangan(-hari)} hari`)

/** The names of a gate's conditions that have this answer; "–" for none. */
export const syaratKata = ({ syarat }: Pick<Gerbang, 'syarat'>, jawab: Jawab): string =>
  daftarKata(syarat.filter((satu) => satu.jawab === jawab).map(({ nama }) => nama)) || '–'
